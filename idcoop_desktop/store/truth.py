"""After an error of the disk, what was kept is read again: nobody is told the contrary."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from idcoop_desktop.store.errors import StoreError, UnknownOutcome

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base

_here = threading.local()


@contextmanager
def told_truly(base: Base) -> Iterator[list[int]]:
    """Decide by the journal what an error while keeping an action means.

    The body puts the number of its line of journal in the list, once it is written. An action that
    is in the journal was kept, so that its error is none and nobody repeats it; one that is not
    was not, and its error goes on. Raises :class:`UnknownOutcome` when the journal cannot be read.
    """
    written: list[int] = []
    try:
        yield written
    except StoreError as refusal:
        if not written:
            raise
        if not _is_kept(base, written[0], refusal):
            raise
    _here.kept = kept_here() + len(written)


def kept_here() -> int:
    """Return how many actions this thread has kept since it began."""
    return int(getattr(_here, "kept", 0))


def _is_kept(base: Base, unit_id: int, refusal: StoreError) -> bool:
    try:
        return bool(base.db.rows("SELECT 1 FROM unit WHERE id = ?", (unit_id,)))
    except StoreError:
        raise UnknownOutcome from refusal
