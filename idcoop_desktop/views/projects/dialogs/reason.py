"""The form that asks why: giving a project up, one step back, cancelling an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.forms.ui_project_reason import Ui_ProjectReason
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReasonDialog(ProjectForm):
    """Emits the reason (``str``); ``verb`` and ``keep`` are what the buttons say."""

    def __init__(
        self,
        *,
        title: str,
        question: str,
        verb: str,
        keep: str = "Annuler",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectReason()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        self.ui.question_label.setText(question)
        self.ui.save_button.setText(verb)
        self.ui.cancel_button.setText(keep)
        self.prepare(self.ui, (("raison", self.ui.reason_edit),))

    def value(self) -> str:
        """Return what was typed."""
        return self.ui.reason_edit.toPlainText()
