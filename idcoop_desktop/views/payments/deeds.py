"""What can be done with one payment: its steps, what was seen, its files, taking it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtWidgets import QDialog

from idcoop_desktop.domain.ledger import About, ReceiptKind
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.payments import CheckItem, PaymentState
from idcoop_desktop.domain.text import NBSP, quoted
from idcoop_desktop.services import money, money_sheet, payments, receipts
from idcoop_desktop.services.payment_lines import PaymentLine, payment_line
from idcoop_desktop.views.payments.actions import (
    announce,
    open_payment_dialog,
    open_return_dialog,
)
from idcoop_desktop.views.payments.day_form import PaidOnDialog
from idcoop_desktop.views.payments.money_form import run_money_form
from idcoop_desktop.views.projects.dialogs.reason import ReasonDialog
from idcoop_desktop.views.receipts.incoming import choose_proof
from idcoop_desktop.views.receipts.shown_file import ShownFile
from idcoop_desktop.views.receipts.window import open_receipt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ledger import Receipt
    from idcoop_desktop.domain.payments import Payment, PaymentFile
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.money_sheet import EntryLine, PaymentSheet
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.receipts.incoming import Proof


class PaymentDeeds:
    """``host`` is the widget that forms stand over; every write is announced."""

    def __init__(self, context: PageContext, host: QWidget) -> None:
        self.context, self.host = context, host

    @property
    def desk(self) -> Desk:
        """The desk services act for."""
        return self.context.desk

    def go_on(self, line: PaymentLine) -> None:
        """Do the one next step of a payment."""
        desk, payment = self.desk, line.payment
        if payment.state is PaymentState.DRAFT:
            self._write(lambda: payments.submit(desk, payment.id), "Paiement envoyé à vérifier.")
        elif payment.state is PaymentState.WAITING:
            self._write(lambda: payments.make_payable(desk, payment.id), "Paiement bon à payer.")
        elif payment.state is PaymentState.PAYABLE:
            self._ask_day(line)

    def edit(self, payment: Payment) -> None:
        """Change what a payment says."""
        open_payment_dialog(
            self.context, self.host, payment.about, paid=False, payment_id=payment.id
        )

    def send_back(self, payment: Payment) -> None:
        """Make a payment a draft again."""
        desk = self.desk
        self._write(lambda: payments.send_back(desk, payment.id), "Paiement remis en brouillon.")

    def give_up(self, payment: Payment) -> None:
        """Cancel a payment that has not left yet, with a reason."""
        desk = self.desk
        dialog = ReasonDialog(
            title="Annuler un paiement",
            question=f"{_called(payment)}{NBSP}: pas encore payé. Pourquoi l’annuler{NBSP}?",
            verb="A&nnuler le paiement",
            keep="Garder le paiement",
            parent=self.host,
        )
        run_money_form(
            dialog,
            self.context.background,
            lambda reason: payments.cancel_payment(desk, payment.id, str(reason)),
            lambda _none: announce(self.context, "Paiement annulé."),
            is_written=lambda: _is_given_up(desk, payment.id),
        )

    def take_back(self, sheet: PaymentSheet) -> None:
        """Cancel a payment that is in the books, by counter-entries."""
        desk, payment = self.desk, sheet.line.payment
        rows, key = [line.entry.id for line in sheet.rows if standing(line)], uuid4().hex
        dialog = ReasonDialog(
            title="Annuler un paiement",
            question=(
                f"{_called(payment)}{NBSP}: il reste visible, une écriture inverse l’annule. "
                f"Pourquoi{NBSP}?"
            ),
            verb="A&nnuler le paiement",
            keep="Garder le paiement",
            parent=self.host,
        )

        run_money_form(
            dialog,
            self.context.background,
            lambda reason: money.cancel_entry(desk, rows[0], str(reason), key),
            lambda _key: announce(self.context, "Paiement annulé par une écriture inverse."),
            is_written=lambda: money_sheet.is_written(desk, key),
        )

    def give_back(self, sheet: PaymentSheet) -> None:
        """Note that money came back."""
        rows = [line for line in sheet.rows if standing(line)]
        if rows:
            whole = replace(rows[0], net_cents=sum(line.net_cents for line in rows))
            open_return_dialog(self.context, self.host, whole)

    def tick(self, payment: Payment, item: CheckItem, *, seen: bool) -> None:
        """Note that something was seen, today, or that it was not."""
        desk = self.desk
        if seen:
            self._write(
                lambda: payments.tick_check(desk, payment.id, item, desk.today()),
                f"{item.label}, noté.",
            )
        else:
            self._write(
                lambda: payments.untick_check(desk, payment.id, item), "Vérification retirée."
            )

    def join(
        self, payment_id: int, proofs: Sequence[Proof], kind: ReceiptKind = ReceiptKind.RECEIPT
    ) -> None:
        """Join files that were dropped, pasted or chosen."""
        desk = self.desk

        def joined() -> None:
            for proof in proofs:
                file = proof.read()
                payments.join_file(desk, payment_id, file.data, file.name, kind)

        if proofs:
            self._write(joined, "Pièce jointe." if len(proofs) == 1 else "Pièces jointes.")

    def choose(self, payment_id: int, kind: ReceiptKind = ReceiptKind.RECEIPT) -> None:
        """Choose a file to join."""
        what = "un devis" if kind is ReceiptKind.QUOTE else "une facture, un ticket ou une photo"
        choose_proof(
            self.host, lambda proof: self.join(payment_id, [proof], kind), title=f"Joindre {what}"
        )

    def remove(self, file: PaymentFile) -> None:
        """Take a file away from a payment."""
        desk = self.desk
        self._write(lambda: payments.remove_file(desk, file.id), "Pièce retirée du paiement.")

    def look(self, file: PaymentFile | Receipt) -> None:
        """Read a file in its window."""
        open_receipt(self.context, self.host, shown_file(self.desk, file))

    def show_about(self, about: About) -> None:
        """Go to the project or the aid; a window in front of it closes."""
        if isinstance(self.host, QDialog):
            self.host.reject()
        if about.project_id is not None:
            self.context.navigate("project", about.project_id)
        elif about.aid_id is not None:
            self.context.navigate("aid", about.aid_id)

    def _ask_day(self, line: PaymentLine) -> None:
        desk, payment = self.desk, line.payment
        dialog = PaidOnDialog(
            question=f"{_called(payment)}{NBSP}: {line.payee}", day=desk.today(), parent=self.host
        )

        def pay(on: date) -> int:
            return payments.pay(desk, payment.id, on, dialog.request_key)

        run_money_form(
            dialog,
            self.context.background,
            pay,
            lambda _key: announce(self.context, "Paiement noté payé."),
            is_written=lambda: money_sheet.is_written(desk, dialog.request_key),
        )

    def _write(self, work: Callable[[], object], said: str) -> None:
        self.context.background.run(
            work, done=lambda _result: announce(self.context, said), owner=self.host
        )


def shown_file(desk: Desk, file: PaymentFile | Receipt) -> ShownFile:
    """Return a file joined to the books as the viewer reads it."""
    return ShownFile(
        name=file.file_name,
        size=file.size,
        kind=file.kind.label,
        on=file.attached_on,
        sha256=file.sha256,
        read=lambda: receipts.file_data(desk, file.sha256),
    )


def standing(line: EntryLine) -> bool:
    """Tell whether something of a row in the books still stands."""
    return line.entry.corrects_id is None and line.net_cents > 0


def _is_given_up(desk: Desk, payment_id: int) -> bool:
    return payment_line(desk, payment_id).payment.state is PaymentState.CANCELLED


def _called(payment: Payment) -> str:
    return f"{quoted(payment.label)}, {format_cents(payment.amount_cents)}"
