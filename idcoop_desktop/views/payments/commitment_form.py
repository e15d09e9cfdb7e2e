"""The form of a commitment: a quote or an order accepted, with its file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.forms.ui_payment_commitment import Ui_PaymentCommitment
from idcoop_desktop.views.payments.money_form import MoneyForm
from idcoop_desktop.views.projects.dialogs.reading import require_cents, require_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.proofs import ReceiptFile
    from idcoop_desktop.views.background import Background


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentValues:
    """A quote accepted; the amount is in cents."""

    amount_cents: int
    on: date
    supplier: str
    label: str
    quote: ReceiptFile | None


class CommitmentDialog(MoneyForm):
    """Emits :class:`CommitmentValues`; ``free_cents`` is what is granted and not committed."""

    def __init__(
        self,
        *,
        free_cents: int,
        day: date,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PaymentCommitment()
        self.ui.setupUi(self)
        self.ui.left_label.setText(f"Reste à engager{NBSP}: {format_cents(free_cents)}")
        self.ui.day_edit.set_day(day)
        proof = self.add_proof("un devis", self.ui.proof_slot, background=background)
        self.setTabOrder(self.ui.supplier_edit, proof.choose_button)
        self.prepare(
            self.ui,
            (
                ("montant", self.ui.amount_edit),
                ("dépense la dépasse", self.ui.amount_edit),
                ("date", self.ui.day_edit),
                ("futur", self.ui.day_edit),
                ("année", self.ui.day_edit),
                ("libellé", self.ui.label_edit),
                ("coordonnées bancaires", self.ui.label_edit),
                ("pdf", proof.choose_button),
                ("fichier", proof.choose_button),
            ),
        )

    def value(self) -> CommitmentValues:
        """Return what was typed; :class:`DomainError` for what is missing."""
        amount = require_cents(self.ui.amount_edit)
        if not self.ui.label_edit.text().strip():
            raise DomainError(f"Donnez un libellé{NBSP}: à quoi sert cette dépense{NBSP}?")
        return CommitmentValues(
            amount_cents=amount,
            on=require_day(self.ui.day_edit),
            supplier=self.ui.supplier_edit.text(),
            label=self.ui.label_edit.text(),
            quote=self.file,
        )
