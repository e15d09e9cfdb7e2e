"""Payments brought to a given step through the services."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import uuid4

from idcoop_desktop.domain.ledger import About
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft
from idcoop_desktop.services import money_sheet, payments
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.money_sheet import MoneySheet, PaymentSheet


@dataclass(frozen=True)
class Bills:
    """Tells the way of payments of one project."""

    desk: Desk
    project_id: int
    people: tuple[int, int]

    @property
    def about(self) -> About:
        """What is paid for."""
        return About(project_id=self.project_id)

    def draft(self, label: str = "Location de sono", **changes: object) -> int:
        """Return a payment to a supplier, not sent yet."""
        asked = PaymentDraft(
            about=self.about,
            payee=PayeeKind.SUPPLIER,
            label=label,
            amount_cents=9_040,
            on=self.desk.today(),
            supplier="Sonorisation de Cornouaille",
            request_key=uuid4().hex,
        )
        return payments.save_payment(self.desk, replace(asked, **changes))

    def repayment(self, label: str = "Goûter du chantier") -> int:
        """Return a repayment that waits."""
        made = self.draft(
            label, payee=PayeeKind.COOPERATOR, cooperator_id=self.people[0], amount_cents=4_520
        )
        payments.submit(self.desk, made)
        return made

    def paid(self, label: str = "Location de sono") -> int:
        """Return a payment that left today without an invoice."""
        made = self.draft(label)
        payments.submit(self.desk, made)
        payments.tick_check(self.desk, made, CheckItem.QUOTE, self.desk.today())
        payments.make_payable(self.desk, made)
        payments.pay(self.desk, made, self.desk.today(), uuid4().hex)
        return made

    def sheet(self, payment_id: int) -> PaymentSheet:
        """Return what is stored of a payment."""
        return money_sheet.payment_sheet(self.desk, payment_id)

    def money(self) -> MoneySheet:
        """Return what is stored of the project's money."""
        return money_sheet.money_sheet(self.desk, self.about)
