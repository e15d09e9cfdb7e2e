"""The form that marks a project done: when, how many took part, what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.projects import Completion
from idcoop_desktop.views.forms.ui_project_completion import Ui_ProjectCompletion
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


class CompletionDialog(ProjectForm):
    """Emits a :class:`Completion`; ``released_cents`` is what will return to the envelope."""

    def __init__(
        self, title: str, *, day: date, released_cents: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectCompletion()
        self.ui.setupUi(self)
        self.ui.project_label.setText(title)
        self.ui.day_edit.set_day(day)
        self.ui.release_label.setVisible(released_cents > 0)
        self.ui.release_label.setText(
            f"Le reste de l’aide, {format_cents(released_cents)}, sera rendu à l’enveloppe."
        )
        self.prepare(
            self.ui,
            (
                ("date", self.ui.day_edit),
                ("personnes", self.ui.adults_spin),
                ("participants", self.ui.adults_spin),
                ("racontez", self.ui.story_edit),
            ),
        )

    def value(self) -> Completion:
        """Return what was typed; :class:`DomainError` when the date cannot be read."""
        return Completion(
            on=require_day(self.ui.day_edit),
            adults=self.ui.adults_spin.value(),
            children=self.ui.children_spin.value(),
            what_was_done=self.ui.story_edit.toPlainText(),
        )
