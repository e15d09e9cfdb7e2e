"""The form of money that came back: how much of a payment, when and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, quoted
from idcoop_desktop.views.forms.ui_payment_return import Ui_PaymentReturn
from idcoop_desktop.views.payments.money_form import MoneyForm
from idcoop_desktop.views.projects.dialogs.reading import require_cents, require_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnValues:
    """A sum that came back, in cents."""

    amount_cents: int
    on: date
    reason: str


class ReturnDialog(MoneyForm):
    """Emits :class:`ReturnValues`; ``left_cents`` is what of the payment did not come back yet."""

    def __init__(
        self, *, label: str, left_cents: int, day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PaymentReturn()
        self.ui.setupUi(self)
        left = format_cents(left_cents)
        self.ui.question_label.setText(
            f"{quoted(label)}{NBSP}: {left} payés. Combien est revenu{NBSP}?"
        )
        self.ui.left_label.setText(
            "Le paiement reste dans les comptes\u00a0; une écriture inverse dit ce qui est rendu."
        )
        self.ui.amount_edit.set_cents(left_cents)
        self.ui.day_edit.set_day(day)
        self.prepare(
            self.ui,
            (
                ("raison", self.ui.reason_edit),
                ("montant", self.ui.amount_edit),
                ("davantage", self.ui.amount_edit),
                ("date", self.ui.day_edit),
                ("avant", self.ui.day_edit),
                ("futur", self.ui.day_edit),
                ("année", self.ui.day_edit),
            ),
        )
        self.ui.amount_edit.setFocus()
        self.ui.amount_edit.selectAll()

    def value(self) -> ReturnValues:
        """Return what was typed; :class:`DomainError` for what is missing."""
        amount = require_cents(self.ui.amount_edit)
        if not self.ui.reason_edit.text().strip():
            raise DomainError(f"Donnez une raison{NBSP}: pourquoi est-ce rendu{NBSP}?")
        return ReturnValues(
            amount_cents=amount,
            on=require_day(self.ui.day_edit),
            reason=self.ui.reason_edit.text(),
        )
