"""What a page is given: the desk, the workers, the signal of changes and the way elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.backups import Reason
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.changes import Changes


@dataclass(frozen=True, slots=True)
class PageContext:
    """Everything a page or a dialog's opener needs from the window around it.

    ``navigate(kind, id)`` shows a record (``project``, ``person``, ``residence``, ``idea``) or a
    page (``budget`` with the year, ``silent_residences`` with 0, ``catalogue`` with a residence
    or 0); ``notice(text)`` says something in the status bar. ``back_up_before(reason)`` is called
    by the worker before something big; what it raises must stop that.
    """

    desk: Desk
    background: Background
    changes: Changes
    navigate: Callable[[str, int], None]
    notice: Callable[[str], None]
    back_up_before: Callable[[Reason], object] = bool
