"""The forms that ask why: giving a project up, one step back, cancelling an entry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.views.forms.ui_project_reason import Ui_ProjectReason
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_day

if TYPE_CHECKING:
    from datetime import date

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
        self.ui.day_box.hide()
        self.prepare(self.ui, (("raison", self.ui.reason_edit), ("date", self.ui.day_edit)))

    def value(self) -> object:
        """Return what was typed."""
        return self.ui.reason_edit.toPlainText()


@dataclass(frozen=True, slots=True)
class DatedReason:
    """Why, and on which day."""

    reason: str
    on: date


class DatedReasonDialog(ReasonDialog):
    """Emits a :class:`DatedReason`; the day is today unless another one is typed."""

    def __init__(
        self,
        *,
        title: str,
        question: str,
        verb: str,
        today: date,
        keep: str = "Annuler",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title=title, question=question, verb=verb, keep=keep, parent=parent)
        self.ui.day_edit.set_day(today)
        self.ui.day_box.show()
        self.forget_typing()

    def value(self) -> DatedReason:
        """Return what was typed; :class:`DomainError` when the day cannot be read."""
        return DatedReason(self.ui.reason_edit.toPlainText(), require_day(self.ui.day_edit))
