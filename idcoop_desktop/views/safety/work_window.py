"""A small window for what takes a moment and must end: a last backup, a backup put in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.views.forms.ui_safety_work import Ui_SafetyWork
from idcoop_desktop.views.icons import application_icon
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent


class WorkWindow(QWidget):
    """Shows how far the work is; :attr:`stopped` is emitted by its button or by closing it.

    Without ``stop``, the words of the button, the work cannot be given up and it stays.
    """

    stopped = Signal()

    def __init__(self, *, title: str, words: str, stop: str = "") -> None:
        super().__init__()
        self.ui = Ui_SafetyWork()
        self.ui.setupUi(self)
        self.setWindowTitle("IDCoop")
        self.setWindowIcon(application_icon())
        self.setProperty("surface", "window")
        self._over = False
        self.ui.title_label.setText(title)
        self.ui.words_label.setText(words)
        self.ui.stop_button.setText(stop)
        self.ui.stop_button.setVisible(bool(stop))
        dress(self.ui.stop_button)
        self.ui.stop_button.clicked.connect(self.stop)

    def show_progress(self, step: int, steps: int, message: str) -> None:
        """Show how far the work is."""
        self.ui.bar.setMaximum(steps)
        self.ui.bar.setValue(step)
        if message:
            self.ui.words_label.setText(f"{message}…")

    def stop(self) -> None:
        """Ask for the end of the work, once."""
        if self.ui.stop_button.isEnabled() and self.ui.stop_button.isVisibleTo(self):
            self.ui.stop_button.setEnabled(False)
            self.stopped.emit()

    def end(self) -> None:
        """Close: the work has ended."""
        self._over = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._over:
            super().closeEvent(event)
            return
        event.ignore()
        self.stop()
