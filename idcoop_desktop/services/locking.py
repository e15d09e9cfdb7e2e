"""Locking: the base closed beneath the window, its key and what was read from it forgotten."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.store.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.store.base import Base

# Memories that are worth emptying; a module that was never loaded has none.
_FORGETTING = (
    ("idcoop_desktop.documents.remembered", "forget_everything"),
    ("idcoop_desktop.exchange.cells", "forget_cells"),
)


@dataclass(frozen=True, slots=True)
class Lockable:
    """An open base as the window hands it over to be locked: without its key.

    ``check_owed`` tells whether the base still has to be read whole after a bad end.
    """

    base: Base
    check_owed: Callable[[], bool] = bool

    def lock(self) -> None:
        """Lock it, as :func:`lock` does; a program that is killed locked did not end badly."""
        from idcoop_desktop.store import session  # it loads SQLite: not before the first window

        lock(self.base)
        # A disk that refuses leaves the mark: the next start reads everything, to nobody's harm.
        with contextlib.suppress(StoreError):
            session.end(self.base.folder, check_owed=self.check_owed())


def lock(base: Base) -> None:
    """Close the base and forget its key, pictures and texts; the rows shown stay with the window.

    :func:`idcoop_desktop.services.opening.unlock` opens it again. Off the GUI thread, once no work
    is under way.
    """
    base.lock()
    for module, forget in _FORGETTING:
        if module in sys.modules:
            getattr(sys.modules[module], forget)()
