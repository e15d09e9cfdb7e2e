"""The form of a project: a new one, one made from an idea, or changes to what it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.views.forms.ui_project_edit import Ui_ProjectEdit
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import optional_cents, optional_day
from idcoop_desktop.views.projects.plan.target_dialog import target_hint
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.plan import Step
    from idcoop_desktop.views.background import Background


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectValues:
    """What the form shows and returns; the amount is in cents."""

    title: str = ""
    residence_id: int | None = None
    residence: str = ""
    kind: ProjectKind = ProjectKind.OTHER
    summary: str = ""
    requested_cents: int = 0
    target_on: date | None = None
    idea_id: int | None = None
    idea: str = ""


class ProjectDialog(ProjectForm):
    """Emits :class:`ProjectValues`; ``new`` also asks for the money requested.

    ``steps`` are those of the plan, which a new target day moves.
    """

    def __init__(
        self,
        values: ProjectValues,
        *,
        find_residences: Callable[[str], Sequence[tuple[int, str]]],
        background: Background,
        new: bool,
        steps: Sequence[Step] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = values
        self.ui = Ui_ProjectEdit()
        self.ui.setupUi(self)
        self.residence = Picker(find_residences, background=background)
        self.residence.setAccessibleName("Résidence")
        self.residence.setPlaceholderText("Tapez le nom ou la commune")
        self.ui.residence_slot.addWidget(self.residence)
        self.ui.residence_label.setBuddy(self.residence)
        self.setTabOrder(self.ui.title_edit, self.residence)
        self.setTabOrder(self.residence, self.ui.kind_box)
        for kind in ProjectKind:
            self.ui.kind_box.addItem(kind.label, kind)
        self._fill(values, new=new)
        self.ui.target_edit.set_day(values.target_on)
        self.ui.target_hint.setText(target_hint(steps))
        self.prepare(
            self.ui,
            (
                ("titre", self.ui.title_edit),
                ("résidence", self.residence),
                ("montant", self.ui.requested_edit),
                ("date", self.ui.target_edit),
            ),
        )

    def value(self) -> ProjectValues:
        """Return what was typed; :class:`DomainError` without a residence or for a wrong day."""
        if not self.ui.title_edit.text().strip():
            raise DomainError("Donnez un titre au projet : quelques mots suffisent.")
        residence_id = self.residence.key
        if residence_id is None:
            raise DomainError(
                "Choisissez la résidence dans la liste qui s’ouvre en tapant, ou créez-la."
            )
        return ProjectValues(
            title=self.ui.title_edit.text(),
            residence_id=residence_id,
            residence=self.residence.text(),
            kind=ProjectKind(self.ui.kind_box.currentData()),
            summary=self.ui.summary_edit.toPlainText(),
            requested_cents=optional_cents(self.ui.requested_edit),
            target_on=optional_day(self.ui.target_edit, "La date visée"),
            idea_id=self._values.idea_id,
            idea=self._values.idea,
        )

    def _fill(self, values: ProjectValues, *, new: bool) -> None:
        self.setWindowTitle("Nouveau projet" if new else "Modifier le projet")
        if not new:
            self.ui.save_button.setText("&Enregistrer")
        self.ui.idea_label.setVisible(bool(values.idea))
        self.ui.idea_label.setText(f"Né de l’idée {quoted(values.idea)}")
        self.ui.title_edit.setText(values.title)
        if values.residence_id is not None:
            self.residence.set_choice(values.residence_id, values.residence)
        self.ui.kind_box.setCurrentIndex(self.ui.kind_box.findData(values.kind))
        self.ui.summary_edit.setPlainText(values.summary)
        self.ui.requested_box.setVisible(new)
        self.ui.requested_edit.set_cents(values.requested_cents or None)
