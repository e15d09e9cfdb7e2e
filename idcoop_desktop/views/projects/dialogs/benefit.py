"""The form that states to whom a project profits, and that a colleague checked it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.views.forms.ui_project_benefit import Ui_ProjectBenefit
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class BenefitValues:
    """The statement, and whether it was checked."""

    statement: str
    checked: bool


class BenefitDialog(ProjectForm):
    """Emits :class:`BenefitValues`."""

    def __init__(self, values: BenefitValues, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectBenefit()
        self.ui.setupUi(self)
        self.ui.statement_edit.setPlainText(values.statement)
        self.ui.checked_box.setChecked(values.checked)
        self.prepare(self.ui, (("profite", self.ui.statement_edit),))

    def value(self) -> BenefitValues:
        """Return what was typed."""
        return BenefitValues(self.ui.statement_edit.toPlainText(), self.ui.checked_box.isChecked())
