"""Tells over the first window of a start that the run before it died outright."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from idcoop_desktop.views import messages


class DeathNotice(QObject):
    """Waits for one of the windows it watches to be shown, and tells there, once.

    A base may open by itself, without the window that asks for the passphrase: which window will
    be the first is not known.
    """

    def __init__(self, report: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report = report

    def watch(self, window: QWidget) -> None:
        """Watch one more window, before it is shown; nothing is left to do once it was told."""
        if self._report:
            window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """See a watched window appear."""
        if event.type() == QEvent.Type.Show and isinstance(window, QWidget):
            window.removeEventFilter(self)
            # The window has to be on screen before something stands over it.
            QTimer.singleShot(0, window, lambda: self._tell(window))
        return False

    def _tell(self, window: QWidget) -> None:
        report, self._report = self._report, ""
        if report:
            messages.show_death(window, report)
