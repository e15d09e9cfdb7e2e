"""Rows of an expense, committed or paid, written inside the unit of work of a verb."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry, project_amounts
from idcoop_desktop.domain.payments import next_piece, piece_prefix
from idcoop_desktop.domain.spending import (
    Commitment,
    commitments,
    parts,
    require_spendable,
    shares,
    to_settle,
)
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.services.aid_facts import require_payable
from idcoop_desktop.services.books import envelope_for, open_room, write
from idcoop_desktop.store import ledger

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.subjects import Subject
    from idcoop_desktop.store.unit_of_work import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """What is committed or paid, in cents, as its form says it."""

    amount_cents: int
    on: date
    label: str
    supplier: str = ""
    request_key: str = ""
    payment_id: int | None = None


def require_past(desk: Desk, day: date) -> None:
    """Refuse money spent in the future."""
    if day > desk.today():
        raise DomainError("La date de la dépense est dans le futur. Rien n’a été enregistré.")


def commit_rows(desk: Desk, unit: Unit, subject: Subject, expense: Expense) -> tuple[int, ...]:
    """Write a commitment, a row for each envelope it is taken from, and return their keys.

    Raises :class:`DomainError` beyond what was granted, unless waived.
    """
    rows = ledger.entries_about(desk.base, subject.about)
    require_spendable(project_amounts(rows), expense.amount_cents, waived=subject.waived)
    room = open_room(desk, rows, EntryKind.GRANT, EntryKind.COMMIT)
    room = room or {envelope_for(desk, expense.on.year, subject.scheme).id: 0}
    first: int | None = None
    written = []
    for envelope_id, cents in shares(room, expense.amount_cents):
        row = replace(_row(subject, expense, EntryKind.COMMIT, cents), envelope_id=envelope_id)
        written.append(write(desk, unit, replace(row, pair_id=first)))
        first = first or written[0]
    return tuple(written)


def pay_rows(
    desk: Desk, unit: Unit, subject: Subject, expense: Expense, commitment_id: int | None = None
) -> tuple[int, ...]:
    """Write money out, a row for each envelope and commitment, and return the rows' keys.

    It settles the commitment named, or else the same supplier's; what none covers is committed
    at the same time. All rows carry the number of one voucher. Raises :class:`DomainError`
    beyond the granted money, unless waived, and for an aid that may not be paid yet.
    """
    require_past(desk, expense.on)
    if subject.about.aid_id is not None:
        require_payable(desk, subject.about.aid_id)
    known = commitments(ledger.entries_about(desk.base, subject.about))
    settling = to_settle(known, commitment_id, expense.supplier)
    missing = expense.amount_cents - sum(one.open_cents for one in settling)
    if missing > 0:
        more = replace(expense, amount_cents=missing, request_key="", payment_id=None)
        settling += _committed(desk, unit, subject, more)
    rows = ledger.entries_about(desk.base, subject.about)
    room = open_room(desk, rows, EntryKind.COMMIT, EntryKind.PAY)
    room = room or {envelope_for(desk, expense.on.year, subject.scheme).id: 0}
    spread = parts(settling, room, expense.amount_cents)
    piece = _piece(desk, spread[0].envelope_id)
    return tuple(
        write(
            desk,
            unit,
            replace(
                _row(subject, expense, EntryKind.PAY, part.cents),
                envelope_id=part.envelope_id,
                settles_id=part.settles_id,
                piece=piece,
            ),
        )
        for part in spread
    )


def _committed(
    desk: Desk, unit: Unit, subject: Subject, expense: Expense
) -> tuple[Commitment, ...]:
    new = commit_rows(desk, unit, subject, expense)
    rows = ledger.entries_about(desk.base, subject.about)
    return tuple(one for one in commitments(rows) if one.entry.id in new)


def _row(subject: Subject, expense: Expense, kind: EntryKind, cents: int) -> LedgerEntry:
    return LedgerEntry(
        id=0,
        kind=kind,
        amount_cents=cents,
        on=expense.on,
        label=tidy_line(expense.label),
        project_id=subject.about.project_id,
        aid_id=subject.about.aid_id,
        supplier=tidy_line(expense.supplier),
        request_key=expense.request_key,
        payment_id=expense.payment_id,
    )


def _piece(desk: Desk, envelope_id: int) -> str:
    """Return the number of the next voucher of an envelope."""
    paying = ledger.envelope(desk.base, envelope_id)
    device = ledger.device_number(desk.base)
    prefix = piece_prefix(paying.scheme, paying.year, device)
    return next_piece(prefix, ledger.last_piece(desk.base, paying.scheme, paying.year, prefix))
