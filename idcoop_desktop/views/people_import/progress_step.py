"""Work under way: what is being done, how far it is, and a way to stop it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.text import NBSP, figure
from idcoop_desktop.views.forms.ui_import_progress import Ui_ImportProgress
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.labels import set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_FULL = 1000


class ProgressStep(QWidget):
    """Shows the steps of one job after the other; :attr:`cancelled` asks to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportProgress()
        self.ui.setupUi(self)
        dress(self.ui.cancel_button, icon_name="x")
        set_role(self.ui.title_label, "subtitle")
        self.ui.cancel_button.clicked.connect(self._on_cancel)

    def begin(self, title: str, hint: str, *, stoppable: bool = True) -> None:
        """Show what begins, and whether it may be stopped."""
        self.ui.title_label.setText(title)
        self.ui.hint_label.setText(hint)
        self.ui.count_label.setText("")
        self.ui.bar.setRange(0, 0)
        self.ui.cancel_button.setEnabled(True)
        self.ui.cancel_button.setVisible(stoppable)

    def show_progress(self, done: int, total: int, _message: str = "") -> None:
        """Show how far the work is; a total of 0 is not known."""
        if not self.ui.cancel_button.isEnabled():
            return
        if total:
            self.ui.bar.setRange(0, _FULL)
            self.ui.bar.setValue(min(_FULL, done * _FULL // total))
            of = f" sur {figure(total)}"
        else:
            self.ui.bar.setRange(0, 0)
            of = ""
        if done:
            self.ui.count_label.setText(f"{figure(done)}{of}".replace(" ", NBSP))

    def show_stopping(self) -> None:
        """Say that the work stops; a write is being taken back."""
        self.ui.title_label.setText("Arrêt en cours…")
        self.ui.count_label.setText("")
        self.ui.bar.setRange(0, 0)
        self.ui.cancel_button.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ui.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_cancel(self) -> None:
        self.cancelled.emit()
