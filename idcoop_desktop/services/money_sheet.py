"""The money of a project or an aid whole: its books, its commitments, its payments on their way."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import (
    About,
    Amounts,
    EntryKind,
    LedgerEntry,
    Receipt,
    Scheme,
    project_amounts,
)
from idcoop_desktop.domain.payments import ON_THE_WAY, Payment
from idcoop_desktop.domain.spending import Commitment, commitments, net_amounts
from idcoop_desktop.services import journal
from idcoop_desktop.services.books import written
from idcoop_desktop.services.payment_lines import PaymentLine, payment_line, payment_lines
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.services.subjects import subject
from idcoop_desktop.store import aids, ledger, payments, people, projects

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.proofs import ReceiptFile


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """A row of the books and its proofs; ``net_cents`` is what stands of it.

    ``corrected`` tells that a counter-entry took it back, wholly or in part.
    """

    entry: LedgerEntry
    receipts: tuple[Receipt, ...]
    corrected: bool
    net_cents: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneySheet:
    """All the money of a project or an aid; ``spending`` tells that expenses may be noted.

    ``commitments`` are those that stand, ``payments`` the ones on their way.
    """

    about: About
    title: str
    scheme: Scheme
    spending: bool
    amounts: Amounts
    entries: tuple[EntryLine, ...]
    commitments: tuple[Commitment, ...]
    payments: tuple[PaymentLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentSheet:
    """One payment whole: ``rows`` are what it paid in the books, ``names`` of colleagues by key."""

    line: PaymentLine
    rows: tuple[EntryLine, ...]
    names: Mapping[int, str]
    history: tuple[journal.HistoryLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentKit:
    """What the forms of money need, in cents: granted and not paid, granted and not committed.

    ``bearers`` are (identity, name) pairs of those who may have advanced the money;
    ``to_a_person`` tells that money of the scheme goes to people, not to suppliers. ``payment`` is
    the one to change, if any.
    """

    about: About
    title: str
    left_cents: int
    free_cents: int
    day: date
    bearers: tuple[tuple[int, str], ...]
    commitments: tuple[Commitment, ...]
    to_a_person: bool = False
    payment: Payment | None = None
    payee_name: str = ""


def money_sheet(desk: Desk, about: About | int) -> MoneySheet:
    """Return the money of a project or an aid; :class:`DomainError` when it is not there."""
    found = subject(desk, about)
    entries = ledger.entries_about(desk.base, found.about)
    return MoneySheet(
        about=found.about,
        title=found.title,
        scheme=found.scheme,
        spending=found.spending,
        amounts=project_amounts(entries),
        entries=entry_lines(desk, entries),
        commitments=tuple(one for one in commitments(entries) if one.net_cents > 0),
        payments=payment_lines(desk, about=found.about, states=ON_THE_WAY),
    )


def entry_lines(desk: Desk, entries: Iterable[LedgerEntry]) -> tuple[EntryLine, ...]:
    """Return rows of the books, with their counter-entries, as lines with what stands of each."""
    rows = tuple(entries)
    proofs = ledger.receipts(desk.base, [entry.id for entry in rows])
    corrected = {entry.corrects_id for entry in rows}
    nets = net_amounts(rows)
    return tuple(
        EntryLine(
            entry=entry,
            receipts=proofs.get(entry.id, ()),
            corrected=entry.id in corrected,
            net_cents=nets.get(entry.id, 0),
        )
        for entry in rows
    )


def payment_sheet(desk: Desk, payment_id: int) -> PaymentSheet:
    """Return one payment whole; :class:`DomainError` when it is gone."""
    rows = ledger.entries_of_payment(desk.base, payment_id)
    return PaymentSheet(
        line=payment_line(desk, payment_id),
        rows=entry_lines(desk, (row for row in rows if row.kind is EntryKind.PAY)),
        names=staff_names(desk),
        history=journal.payment_history(desk, payment_id),
    )


def payment_kit(desk: Desk, about: About | int, payment_id: int | None = None) -> PaymentKit:
    """Return what the form of a payment needs, of a new one or of the one to change."""
    found = subject(desk, about)
    entries = ledger.entries_about(desk.base, found.about)
    amounts = project_amounts(entries)
    payment = None if payment_id is None else payments.get_payment(desk.base, payment_id)
    kept = None if payment is None else payment.commitment_id
    return PaymentKit(
        about=found.about,
        title=found.title,
        left_cents=amounts.remaining,
        free_cents=amounts.releasable,
        day=desk.today(),
        bearers=bearers_of(desk, found.about),
        commitments=tuple(
            one for one in commitments(entries) if one.open_cents > 0 or one.entry.id == kept
        ),
        to_a_person=found.scheme is Scheme.PARNCOOP,
        payment=payment,
        payee_name=_name(desk, None if payment is None else payment.cooperator_id),
    )


def is_written(desk: Desk, request_key: str, file: ReceiptFile | None = None) -> bool:
    """Tell whether a form already wrote all it had to, read again after an error.

    ``file`` is the one that goes with a payment to make, which is joined once that is noted.
    """
    payment = payments.payment_by_request_key(desk.base, request_key)
    if payment is None or file is None:
        return payment is not None or written(desk, request_key) is not None
    joined = payments.files(desk.base, [payment.id]).get(payment.id, ())
    return hashlib.sha256(file.data).hexdigest() in {one.sha256 for one in joined}


def bearers_of(desk: Desk, about: About) -> tuple[tuple[int, str], ...]:
    """Return who carries a project, or whom an aid is for, as (identity, name) pairs."""
    if about.project_id is not None:
        ids = [one.cooperator_id for one in projects.bearers(desk.base, about.project_id)]
    else:
        ids = [aids.get_aid(desk.base, about.aid_id or 0).cooperator_id]
    known = people.cooperators_by_id(desk.base, ids)
    return tuple((key, known[key].name) for key in ids)


def _name(desk: Desk, cooperator_id: int | None) -> str:
    if cooperator_id is None:
        return ""
    return people.get_cooperator(desk.base, cooperator_id).name
