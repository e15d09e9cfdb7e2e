"""Opening the envelope of a scheme and year, or adding money to it with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, tidy_line
from idcoop_desktop.views.forms.ui_budget_envelope import Ui_BudgetEnvelope
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.budget import EnvelopeFigures

_FOR_WHAT = {
    Scheme.IDCOOP: "aux projets d’habitants",
    Scheme.FIDCOOP: "aux petits travaux des locataires coopérateurs",
    Scheme.PARNCOOP: "aux parrainages",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeRequest:
    """Money for an envelope, in cents; the reason is asked for when it is open already."""

    scheme: Scheme
    year: int
    amount_cents: int
    decided_by: str
    request_key: str
    reason: str = ""


class EnvelopeDialog(FormDialog):
    """Submits an :class:`EnvelopeRequest` about an envelope; ``name`` is what it is called."""

    def __init__(self, envelope: EnvelopeFigures, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._envelope, self._key = envelope, uuid4().hex
        self.ui = Ui_BudgetEnvelope()
        self.ui.setupUi(self)
        self._word(name)
        self.wire(self.ui)
        self.ui.amount.setFocus()

    def draft(self) -> object:
        return self.ui.amount.text(), self.ui.reason.text(), self.ui.decided_by.text()

    def answer(self) -> EnvelopeRequest | None:
        ui, envelope = self.ui, self._envelope
        if not ui.amount.cents:
            self.refuse(ui.amount.problem or "Indiquez un montant supérieur à zéro.", ui.amount)
            return None
        reason = tidy_line(ui.reason.text())
        if envelope.is_open and not reason:
            self.refuse("Indiquez la raison de ce complément.", ui.reason)
            return None
        return EnvelopeRequest(
            scheme=envelope.scheme,
            year=envelope.year,
            amount_cents=ui.amount.cents,
            decided_by=tidy_line(ui.decided_by.text()),
            request_key=self._key,
            reason=reason,
        )

    def _word(self, name: str) -> None:
        ui, envelope = self.ui, self._envelope
        for widget in (ui.reason, ui.reason_label):
            widget.setVisible(envelope.is_open)
        if not envelope.is_open:
            self.setWindowTitle(f"Ouvrir l’enveloppe {name}")
            ui.about_label.setText(
                f"Combien la coopérative réserve-t-elle {_FOR_WHAT[envelope.scheme]} en "
                f"{envelope.year}{NBSP}? Vous pourrez compléter ce montant plus tard."
            )
            ui.save_button.setText("Ou&vrir l’enveloppe")
            return
        self.setWindowTitle(f"Compléter l’enveloppe {name}")
        ui.about_label.setText(
            f"L’enveloppe est de {format_cents(envelope.amount)}. Le complément s’y ajoute{NBSP}; "
            "la raison restera dans les écritures."
        )
        ui.save_button.setText("A&jouter à l’enveloppe")
