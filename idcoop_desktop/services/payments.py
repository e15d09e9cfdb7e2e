"""Payments on their way: asked, what was seen for them, found right, paid, or given up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import EntryKind, ReceiptKind
from idcoop_desktop.domain.payments import (
    ON_THE_WAY,
    CheckItem,
    PayeeKind,
    Payment,
    PaymentCheck,
    PaymentDraft,
    PaymentState,
    require_draft,
    require_editable,
    require_payable,
    require_payment_step,
    seen_items,
)
from idcoop_desktop.domain.projects import require_reason
from idcoop_desktop.domain.text import quoted, tidy_line
from idcoop_desktop.services.books import written
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.payment_lines import (
    MissingPiece,
    PaymentLine,
    missing_pieces,
    payment_line,
    payment_lines,
)
from idcoop_desktop.services.proofs import ReceiptFile, join, prove, receipt_of, taken_in
from idcoop_desktop.services.spending import Expense, pay_rows, require_past
from idcoop_desktop.services.subjects import payees_of, spending_subject
from idcoop_desktop.store import ledger, payments

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk

__all__ = [
    "MissingPiece",
    "PaymentLine",
    "cancel_payment",
    "join_file",
    "make_payable",
    "missing_pieces",
    "pay",
    "payment_line",
    "payment_lines",
    "remove_file",
    "save_payment",
    "send_back",
    "submit",
    "tick_check",
    "untick_check",
]


def save_payment(desk: Desk, draft: PaymentDraft) -> int:
    """Note a payment to make, or change it while it is a draft or waits; return its identifier.

    The same ``request_key`` again returns the payment already noted. Raises :class:`DomainError`
    for what is missing, for bank details, and before anything was granted.
    """
    require_draft(draft)
    subject = spending_subject(desk, draft.about)
    _require_commitment(desk, draft)
    with desk.unit(titled("paiement à faire pour", subject.title)) as unit:
        if draft.id:
            before = payments.get_payment(desk.base, draft.id)
            require_editable(before)
            payments.save_payment(unit, _edited(before, draft))
            return draft.id
        known = payments.payment_by_request_key(desk.base, draft.request_key)
        return payments.add_payment(unit, _asked(desk, draft)) if known is None else known.id


def _require_commitment(desk: Desk, draft: PaymentDraft) -> None:
    if draft.commitment_id is None:
        return
    entry = ledger.get_entry(desk.base, draft.commitment_id)
    if entry.kind is not EntryKind.COMMIT or entry.about != draft.about:
        raise DomainError("Cet engagement est celui d’un autre dossier. Choisissez-en un autre.")


def _asked(desk: Desk, draft: PaymentDraft) -> Payment:
    asked = Payment(
        id=0,
        state=PaymentState.DRAFT,
        payee=draft.payee,
        label="",
        amount_cents=0,
        on=draft.on,
        asked_by_id=desk.author.id,
        request_key=draft.request_key,
    )
    return _edited(asked, draft)


def _edited(payment: Payment, draft: PaymentDraft) -> Payment:
    repaid = draft.payee is PayeeKind.COOPERATOR
    return replace(
        payment,
        payee=draft.payee,
        supplier="" if repaid else tidy_line(draft.supplier),
        cooperator_id=draft.cooperator_id if repaid else None,
        label=tidy_line(draft.label),
        amount_cents=draft.amount_cents,
        on=draft.on,
        project_id=draft.about.project_id,
        aid_id=draft.about.aid_id,
        commitment_id=draft.commitment_id,
    )


def submit(desk: Desk, payment_id: int) -> None:
    """Ask for a payment: a draft waits from now on."""
    _step(desk, payment_id, PaymentState.WAITING, "paiement demandé")


def make_payable(desk: Desk, payment_id: int) -> None:
    """Find a payment right; :class:`DomainError` for what must have been seen and was not."""
    payment = payments.get_payment(desk.base, payment_id)
    require_payable(payment, _seen(desk, payment_id))
    _step(desk, payment_id, PaymentState.PAYABLE, "bon à payer")


def send_back(desk: Desk, payment_id: int) -> None:
    """Make a payment a draft again, to correct what it says."""
    _step(desk, payment_id, PaymentState.DRAFT, "paiement à revoir")


def _step(desk: Desk, payment_id: int, to: PaymentState, verb: str) -> None:
    """Bring a payment to a state; nothing happens when it is there already."""
    with desk.unit(titled(verb, payments.get_payment(desk.base, payment_id).label)) as unit:
        payment = payments.get_payment(desk.base, payment_id)
        if payment.state is not to:
            require_payment_step(payment, to)
            payments.update_payment(unit, payment_id, state=to)


def cancel_payment(desk: Desk, payment_id: int, reason: str) -> None:
    """Give up a payment that has not left yet, with a reason.

    Raises :class:`DomainError` for one that is in the books: its rows are taken back instead.
    """
    why = require_reason(reason)
    label = titled("abandon du paiement", payments.get_payment(desk.base, payment_id).label)
    with desk.unit(label) as unit:
        payment = payments.get_payment(desk.base, payment_id)
        if payment.state is PaymentState.CANCELLED:
            return
        if payment.state not in ON_THE_WAY:
            raise DomainError(
                "Ce paiement est déjà parti\u00a0: annulez ou rendez son écriture dans le budget. "
                "Rien n’a été changé."
            )
        payments.update_payment(unit, payment_id, state=PaymentState.CANCELLED, reason=why)


def pay(desk: Desk, payment_id: int, on: date, request_key: str) -> int:
    """Record that a payment left on a day, and return the identifier of its first row.

    Its rows settle the commitment it names, or else the same payee's; what none covers is
    committed at the same time. Its files prove the rows. The same ``request_key`` again returns
    what was written. Raises :class:`DomainError` before it was found right, beyond the granted
    money unless waived, and in a closed year.
    """
    payment = payments.get_payment(desk.base, payment_id)
    subject = spending_subject(desk, payment.about)
    with desk.unit(titled("paiement pour", subject.title)) as unit:
        known = written(desk, request_key)
        if known is not None:
            return known.id
        payment = payments.get_payment(desk.base, payment_id)
        require_payment_step(payment, PaymentState.PAID)
        require_payable(payment, _seen(desk, payment_id))
        expense = Expense(
            amount_cents=payment.amount_cents,
            on=on,
            label=payment.label,
            supplier=payees_of(desk, [payment])[payment_id],
            request_key=request_key,
            payment_id=payment_id,
        )
        paid = pay_rows(desk, unit, subject, expense, payment.commitment_id)
        rows = ledger.entries_of_payment(desk.base, payment_id)
        for file in payments.files(desk.base, [payment_id]).get(payment_id, ()):
            prove(unit, rows, receipt_of(file))
        payments.update_payment(unit, payment_id, state=PaymentState.PAID, paid_on=on)
    return paid[0]


def tick_check(desk: Desk, payment_id: int, item: CheckItem, on: date) -> None:
    """Note that something was seen for a payment, on a day, by the author; once is enough."""
    require_past(desk, on)
    payment = payments.get_payment(desk.base, payment_id)
    _require_not_cancelled(payment)
    with desk.unit(titled(f"{item.label} pour", payment.label)) as unit:
        if payments.check_of(desk.base, payment_id, item) is None:
            check = PaymentCheck(
                id=0, payment_id=payment_id, item=item, seen_on=on, seen_by_id=desk.author.id
            )
            payments.add_check(unit, check)


def untick_check(desk: Desk, payment_id: int, item: CheckItem) -> None:
    """Take a tick away while the payment may still be changed."""
    payment = payments.get_payment(desk.base, payment_id)
    require_editable(payment)
    with desk.unit(titled("vérification retirée de", payment.label)) as unit:
        check = payments.check_of(desk.base, payment_id, item)
        if check is not None:
            payments.remove_check(unit, check.id)


def join_file(
    desk: Desk, payment_id: int, data: bytes, name: str, kind: ReceiptKind = ReceiptKind.RECEIPT
) -> int:
    """Join a quote, a receipt or a photo to a payment, even late; return the file's identifier.

    Once it is paid the file proves its rows at once. Raises :class:`DomainError` for anything but
    a PDF or a picture of at most 20 MB.
    """
    payment = payments.get_payment(desk.base, payment_id)
    _require_not_cancelled(payment)
    proof = taken_in(desk, ReceiptFile(data, name), kind)
    with desk.unit(f"{kind.label.lower()} pour {quoted(payment.label)}") as unit:
        prove(unit, ledger.entries_of_payment(desk.base, payment_id), proof)
        return join(unit, payment_id, proof)


def remove_file(desk: Desk, file_id: int) -> None:
    """Take a file away from a payment while it may still be changed; the journal names it."""
    file = payments.get_file(desk.base, file_id)
    payment = payments.get_payment(desk.base, file.payment_id)
    require_editable(payment)
    with desk.unit(titled("fichier retiré de", payment.label)) as unit:
        payments.remove_file(unit, file_id)


def _require_not_cancelled(payment: Payment) -> None:
    if payment.state is PaymentState.CANCELLED:
        raise DomainError("Ce paiement est annulé. Rien n’a été changé.")


def _seen(desk: Desk, payment_id: int) -> frozenset[CheckItem]:
    return seen_items(
        payments.checks(desk.base, [payment_id]).get(payment_id, ()),
        payments.files(desk.base, [payment_id]).get(payment_id, ()),
    )
