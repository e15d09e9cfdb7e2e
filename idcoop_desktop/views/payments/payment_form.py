"""The form of a payment: already paid, or put on its way; to whom, for what, with which proof."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.payments import PaymentDraft
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.forms.ui_payment_form import Ui_PaymentForm
from idcoop_desktop.views.payments.money_form import MoneyForm
from idcoop_desktop.views.payments.payee_fields import PayeeFields
from idcoop_desktop.views.projects.dialogs.reading import require_cents, require_day

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.payments import Payment
    from idcoop_desktop.domain.spending import Commitment
    from idcoop_desktop.services.money_sheet import PaymentKit
    from idcoop_desktop.services.proofs import ReceiptFile
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.receipts.proof_field import ProofField

_LONGEST = 60
_HINT_LATER = (
    "Le paiement partira une fois vérifié. Ne recopiez jamais de coordonnées bancaires ici\u00a0: "
    "cocher «\u00a0RIB vu\u00a0» suffit."
)
_HINT_PAID = (
    "La pièce peut venir plus tard\u00a0: d’ici là, ce paiement est dans les pièces manquantes."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentValues:
    """What was asked: a draft to put on its way, or a payment already made."""

    draft: PaymentDraft
    paid: bool
    file: ReceiptFile | None


class PaymentDialog(MoneyForm):
    """Emits :class:`PaymentValues`; ``kit`` is all that the project or the aid brings along.

    ``payment`` is the one to change, while it is not payable yet.
    """

    def __init__(
        self,
        kit: PaymentKit,
        *,
        find_people: Callable[[str], Sequence[tuple[int, str]]],
        background: Background,
        paid: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._filled = ("", "", "")
        self.ui = Ui_PaymentForm()
        self.ui.setupUi(self)
        ui = self.ui
        ui.left_label.setText(
            f"Reste à payer sur l’aide accordée{NBSP}: {format_cents(kit.left_cents)}"
        )
        ui.day_edit.set_day(kit.day)
        self.payee = PayeeFields(
            ui,
            known=kit.bearers,
            find_people=find_people,
            background=background,
            given=kit.to_a_person,
        )
        self._part_choices()
        ui.repaid_radio.setChecked(kit.to_a_person)
        self._offer_commitments(kit.commitments)
        (ui.paid_radio if paid else ui.later_radio).setChecked(True)
        proof = self.add_proof("un justificatif", ui.proof_slot, background=background)
        self.setTabOrder(ui.person_combo, self.payee.person)
        self.setTabOrder(self.payee.person, ui.commitment_combo)
        self.setTabOrder(ui.commitment_combo, proof.choose_button)
        ui.paid_radio.toggled.connect(self._follow)
        ui.commitment_combo.currentIndexChanged.connect(self._follow_commitment)
        if kit.payment is not None:
            self._show_known(kit.payment)
        self._follow()
        self._prepare(proof)

    def value(self) -> PaymentValues:
        """Return what was typed; :class:`DomainError` for what is missing."""
        ui, known = self.ui, self._kit.payment
        amount = require_cents(ui.amount_edit)
        if not ui.label_edit.text().strip():
            raise DomainError(f"Donnez un libellé{NBSP}: à quoi sert cette dépense{NBSP}?")
        draft = PaymentDraft(
            id=0 if known is None else known.id,
            about=self._kit.about,
            payee=self.payee.kind,
            label=ui.label_edit.text(),
            amount_cents=amount,
            on=require_day(ui.day_edit),
            supplier=self.payee.supplier,
            cooperator_id=self.payee.cooperator_id,
            commitment_id=ui.commitment_combo.currentData(),
            request_key=self.request_key,
        )
        return PaymentValues(draft=draft, paid=ui.paid_radio.isChecked(), file=self.file)

    def _prepare(self, proof: ProofField) -> None:
        ui = self.ui
        self.prepare(
            ui,
            (
                ("montant", ui.amount_edit),
                ("dépense la dépasse", ui.amount_edit),
                ("date", ui.day_edit),
                ("futur", ui.day_edit),
                ("année", ui.day_edit),
                ("libellé", ui.label_edit),
                ("coordonnées bancaires", ui.label_edit),
                ("fournisseur", ui.payee_edit),
                ("coopérateur", self.payee.person),
                ("coopérateur", ui.person_combo),
                ("engagement", ui.commitment_combo),
                ("pdf", proof.choose_button),
                ("fichier", proof.choose_button),
            ),
        )

    def _part_choices(self) -> None:
        """Make two choices of the four radio buttons."""
        ui = self.ui
        for pair in ((ui.paid_radio, ui.later_radio), (ui.supplier_radio, ui.repaid_radio)):
            group = QButtonGroup(self)
            for one in pair:
                group.addButton(one)

    def _offer_commitments(self, commitments: Sequence[Commitment]) -> None:
        combo = self.ui.commitment_combo
        combo.addItem("Aucun devis engagé", None)
        for one in commitments:
            combo.addItem(_commitment_words(one), one.entry.id)
        for part in (combo, self.ui.commitment_label):
            part.setVisible(bool(commitments))

    def _show_known(self, payment: Payment) -> None:
        ui = self.ui
        self.setWindowTitle("Modifier le paiement")
        ui.amount_edit.set_cents(payment.amount_cents)
        ui.day_edit.set_day(payment.on)
        ui.label_edit.setText(payment.label)
        ui.payee_edit.setText(payment.supplier)
        if payment.cooperator_id is not None:
            self.payee.choose(payment.cooperator_id, self._kit.payee_name)
        row = ui.commitment_combo.findData(payment.commitment_id)
        ui.commitment_combo.setCurrentIndex(max(row, 0))
        ui.later_radio.setChecked(True)
        for part in (ui.paid_radio, ui.later_radio):
            part.hide()
        if self.proof is not None:
            self.proof.hide()
            self.setAcceptDrops(False)

    def _follow(self) -> None:
        ui, known = self.ui, self._kit.payment
        paid = ui.paid_radio.isChecked()
        ui.hint_label.setText(_HINT_PAID if paid else _HINT_LATER)
        ui.day_label.setText("&Date du paiement" if paid else "&Date de la dépense")
        words = "&Enregistrer le paiement" if paid else "&Enregistrer le brouillon"
        ui.save_button.setText(words if known is None else "&Enregistrer")
        if self.isVisible():
            self.fit()

    def _follow_commitment(self) -> None:
        """Fill what the quote says, in place of what another quote said but of nothing typed."""
        ui = self.ui
        chosen = ui.commitment_combo.currentData()
        found = next((one for one in self._kit.commitments if one.entry.id == chosen), None)
        if found is None:
            return
        before, self._filled = self._filled, _said(found)
        for field, was, said in zip(
            (ui.amount_edit, ui.label_edit, ui.payee_edit), before, self._filled, strict=True
        ):
            if field.text() in {"", was}:
                field.setText(said)


def _said(one: Commitment) -> tuple[str, str, str]:
    """Return the amount, the label and the supplier that a quote fills in."""
    return format_cents(one.open_cents), one.entry.label, one.entry.supplier


def _commitment_words(one: Commitment) -> str:
    entry = one.entry
    named = " · ".join(part[:_LONGEST] for part in (entry.label, entry.supplier) if part)
    return f"{named} · reste {format_cents(one.open_cents)}"
