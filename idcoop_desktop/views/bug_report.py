"""The report of a failure, read in full before any of it is copied; nothing is ever sent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop.views.forms.ui_bug_report import Ui_BugReport
from idcoop_desktop.views.widgets.buttons import dress

_COPIED = "Le rapport est copié. Rien n’est envoyé\u00a0: collez-le vous-même dans un message."


class BugReport(QDialog):
    """Shows a report with the choice of copying it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui = Ui_BugReport()
        self.ui.setupUi(self)
        self.ui.title_label.setProperty("role", "title")
        self.ui.sent_label.setProperty("role", "muted")
        text = self.ui.report_text
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setPlainText(report)
        dress(self.ui.copy_button, icon_name="copy")
        dress(self.ui.close_button, icon_name="x", kind="primary")
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.close_button.clicked.connect(self.accept)
        self.ui.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.report_text.toPlainText())
        self.ui.sent_label.setText(_COPIED)
