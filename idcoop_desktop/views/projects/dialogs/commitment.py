"""The form of a quote or an order accepted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.views.forms.ui_project_commitment import Ui_ProjectCommitment
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_cents, require_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentValues:
    """A quote accepted; the amount is in cents."""

    amount_cents: int
    on: date
    supplier: str
    label: str


class CommitmentDialog(ProjectForm):
    """Emits :class:`CommitmentValues`; ``free_cents`` is what is granted and not committed."""

    def __init__(self, *, free_cents: int, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProjectCommitment()
        self.ui.setupUi(self)
        self.ui.left_label.setText(f"Reste à engager : {format_cents(free_cents)}")
        self.ui.day_edit.set_day(day)
        self.prepare(
            self.ui,
            (
                ("montant", self.ui.amount_edit),
                ("dépense la dépasse", self.ui.amount_edit),
                ("date", self.ui.day_edit),
                ("libellé", self.ui.label_edit),
            ),
        )

    def value(self) -> CommitmentValues:
        """Return what was typed; :class:`DomainError` for what is missing."""
        amount = require_cents(self.ui.amount_edit)
        if not self.ui.label_edit.text().strip():
            raise DomainError("Donnez un libellé : à quoi sert cette dépense ?")
        return CommitmentValues(
            amount_cents=amount,
            on=require_day(self.ui.day_edit),
            supplier=self.ui.supplier_edit.text(),
            label=self.ui.label_edit.text(),
        )
