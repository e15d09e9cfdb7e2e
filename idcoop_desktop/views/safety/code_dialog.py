"""Another printed code, shown once over the window: it counts when two groups were copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from idcoop_desktop.views.forms.ui_safety_code import Ui_SafetyCode
from idcoop_desktop.views.start.recovery import RENEWAL, RecoveryPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CodeDialog(QDialog):
    """Holds the :attr:`page` of the code; closing it keeps the code before."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui = Ui_SafetyCode()
        self.ui.setupUi(self)
        self.page = RecoveryPage(code, words=RENEWAL)
        self.ui.place.addWidget(self.page)
        self.page.left.connect(self.reject)
        self.page.setFocus()
