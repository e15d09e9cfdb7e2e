"""Envelopes, commitments, payments and corrections; what was written is only ever countered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import (
    About,
    Nature,
    ReceiptKind,
    Scheme,
    paid_to,
    require_positive,
)
from idcoop_desktop.domain.payments import PayeeKind, Payment, PaymentState
from idcoop_desktop.domain.projects import require_reason
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.services.books import (
    envelope_for,
    envelope_name,
    fund,
    require_funded,
    written,
)
from idcoop_desktop.services.corrections import cancel_entry, return_money
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.proofs import (
    ReceiptFile,
    attach_receipt,
    join,
    prove,
    receipt_data,
    taken_in,
)
from idcoop_desktop.services.spending import Expense, commit_rows, pay_rows, require_past
from idcoop_desktop.services.subjects import spending_subject
from idcoop_desktop.store import ledger, payments, people

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.subjects import Subject
    from idcoop_desktop.store.unit_of_work import Unit

__all__ = [
    "ReceiptFile",
    "attach_receipt",
    "cancel_entry",
    "commit_money",
    "move_between",
    "open_envelope",
    "receipt_data",
    "record_payment",
    "return_money",
    "top_up_envelope",
]


def open_envelope(
    desk: Desk, year: int, amount_cents: int, *, scheme: Scheme = Scheme.IDCOOP,
    decided_by: str = "", request_key: str = "",
) -> int:  # fmt: skip
    """Open the envelope of a scheme and year with an amount, and return its identifier."""
    require_positive(amount_cents)
    name = envelope_name(scheme, year)
    with desk.unit(f"ouverture de l’{name}") as unit:
        known = written(desk, request_key)
        if known is not None and known.envelope_id is not None:
            return known.envelope_id
        if ledger.get_envelope(desk.base, scheme, year) is not None:
            raise DomainError(f"L’{name} est déjà ouverte. Complétez-la plutôt.")
        envelope_id = ledger.add_envelope(unit, scheme, year)
        fund(
            desk,
            unit,
            envelope_id,
            amount_cents,
            label="Ouverture de l’enveloppe",
            nature=Nature.OPENING,
            decided_by=tidy_line(decided_by),
            request_key=request_key,
        )
    return envelope_id


def top_up_envelope(
    desk: Desk, year: int, amount_cents: int, reason: str, *, scheme: Scheme = Scheme.IDCOOP,
    decided_by: str = "", request_key: str = "",
) -> int:  # fmt: skip
    """Add money to an envelope, with a reason, and return the row's identifier."""
    require_positive(amount_cents)
    why = require_reason(reason)
    envelope = envelope_for(desk, year, scheme)
    with desk.unit(f"complément à l’{envelope_name(scheme, year)}") as unit:
        known = written(desk, request_key)
        if known is not None:
            return known.id
        return fund(
            desk,
            unit,
            envelope.id,
            amount_cents,
            label=why,
            nature=Nature.ADDITION,
            decided_by=tidy_line(decided_by),
            request_key=request_key,
        )


def move_between(
    desk: Desk, source_id: int, target_id: int, amount_cents: int, *, reason: str, decided_by: str,
    request_key: str = "",
) -> int:  # fmt: skip
    """Move free money from an envelope to another, and return the identifier of the first row.

    Raises :class:`DomainError` beyond what the first one has not granted, without a reason or
    without who decided it.
    """
    require_positive(amount_cents)
    why, who = require_reason(reason), tidy_line(decided_by)
    if not who:
        raise DomainError("Indiquez qui a décidé ce virement.")
    if source_id == target_id:
        raise DomainError("Choisissez deux enveloppes différentes.")
    source, target = (ledger.envelope(desk.base, one) for one in (source_id, target_id))
    names = [envelope_name(one.scheme, one.year) for one in (source, target)]
    with desk.unit(f"virement de l’{names[0]} vers l’{names[1]}") as unit:
        known = written(desk, request_key)
        if known is not None:
            return known.id
        require_funded(desk, source, amount_cents)
        first = fund(
            desk, unit, source_id, -amount_cents, label=why, nature=Nature.MOVE, decided_by=who,
            request_key=request_key,
        )  # fmt: skip
        fund(
            desk, unit, target_id, amount_cents, label=why, nature=Nature.MOVE, decided_by=who,
            request_key=request_key, pair_id=first,
        )  # fmt: skip
    return first


def commit_money(
    desk: Desk, about: About | int, amount_cents: int, *, on: date, supplier: str, label: str,
    quote: ReceiptFile | None = None, request_key: str = "",
) -> int:  # fmt: skip
    """Record a quote or an order accepted, with its file, and return the row's identifier.

    Raises :class:`DomainError` beyond what was granted, unless waived.
    """
    require_positive(amount_cents)
    subject = spending_subject(desk, about)
    proof = None if quote is None else taken_in(desk, quote, ReceiptKind.QUOTE)
    expense = Expense(
        amount_cents=amount_cents, on=on, label=label, supplier=supplier, request_key=request_key
    )
    with desk.unit(titled("engagement pour", subject.title)) as unit:
        known = written(desk, request_key)
        if known is not None:
            return known.id
        require_past(desk, on)
        committed = commit_rows(desk, unit, subject, expense)
        if proof is not None:
            for entry_id in committed:
                ledger.add_receipt(unit, replace(proof, entry_id=entry_id))
        return committed[0]


def record_payment(
    desk: Desk, about: About | int, amount_cents: int, *, on: date, label: str, supplier: str = "",
    request_key: str, receipt: ReceiptFile | None = None, cooperator_id: int | None = None,
    commitment_id: int | None = None,
) -> int:  # fmt: skip
    """Record money already out, to a supplier or repaid to a coopérateur; return the row's key.

    What no commitment covers yet is committed at the same time, and the receipt is attached in
    the same action. Money granted over two years is paid by a row for each envelope.
    ``request_key`` is made once per form: the same key again returns the payment already
    recorded, so that an error after the commit never pays twice. Raises :class:`DomainError`
    beyond the granted money, unless waived, and for a receipt that is none.
    """
    require_positive(amount_cents)
    subject = spending_subject(desk, about)
    proof = None if receipt is None else taken_in(desk, receipt)
    payee = supplier
    if cooperator_id is not None:
        payee = paid_to(people.get_cooperator(desk.base, cooperator_id).name, subject.scheme)
    expense = Expense(
        amount_cents=amount_cents, on=on, label=label, supplier=payee, request_key=request_key
    )
    with desk.unit(titled("paiement pour", subject.title)) as unit:
        known = written(desk, request_key)
        if known is not None:
            return known.id
        payment_id = _paid_at_once(desk, unit, subject, expense, cooperator_id, commitment_id)
        paid = pay_rows(desk, unit, subject, replace(expense, payment_id=payment_id), commitment_id)
        if proof is not None:
            join(unit, payment_id, proof)
            prove(unit, ledger.entries_of_payment(desk.base, payment_id), proof)
        return paid[0]


def _paid_at_once(
    desk: Desk,
    unit: Unit,
    subject: Subject,
    expense: Expense,
    cooperator_id: int | None,
    commitment_id: int | None,
) -> int:
    repaid = cooperator_id is not None
    return payments.add_payment(
        unit,
        Payment(
            id=0,
            state=PaymentState.PAID,
            payee=PayeeKind.COOPERATOR if repaid else PayeeKind.SUPPLIER,
            label=tidy_line(expense.label),
            amount_cents=expense.amount_cents,
            on=expense.on,
            asked_by_id=desk.author.id,
            supplier="" if repaid else tidy_line(expense.supplier),
            cooperator_id=cooperator_id,
            project_id=subject.about.project_id,
            aid_id=subject.about.aid_id,
            commitment_id=commitment_id,
            paid_on=expense.on,
            request_key=expense.request_key,
        ),
    )
