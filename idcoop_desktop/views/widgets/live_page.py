"""A page that reads again when something it shows was written, but only while it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from idcoop_desktop.views.changes import Changes, Kind


class LivePage(QWidget):
    """A subclass gives :meth:`refresh`; a hidden page waits until it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stale = True

    def watch(self, changes: Changes, kinds: set[Kind]) -> None:
        """Refresh after changes of these kinds."""
        changes.listen(self, kinds, self._on_changed)

    def refresh(self) -> None:
        """Read again, in the background."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stale:
            self._refresh_now()

    def _on_changed(self) -> None:
        self.stale = True
        if self.isVisible():
            self._refresh_now()

    def _refresh_now(self) -> None:
        self.stale = False
        self.refresh()
