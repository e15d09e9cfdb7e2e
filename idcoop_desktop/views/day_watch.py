"""Midnight: a window left open says the right dates in the morning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from idcoop_desktop.views.changes import Changes

_PAUSE_MS = 30_000


class DayWatch(QObject):
    """Announces a change of every kind once the day is another one than that last seen.

    A computer that slept over midnight is caught up with in half a minute.
    """

    def __init__(
        self,
        today: Callable[[], date],
        changes: Changes,
        parent: QObject,
        *,
        pause_ms: int = _PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._today, self._changes = today, changes
        self._seen = today()
        self._timer = QTimer(self)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare the day with the one last seen."""
        today = self._today()
        if today != self._seen:
            self._seen = today
            self._changes.announce()
