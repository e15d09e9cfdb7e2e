"""Envelopes, the ledger and its receipts; sums are made by SQLite, in cents."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from peewee import fn

from idcoop_desktop.domain.ledger import (
    Amounts,
    EntryKind,
    Envelope,
    EnvelopeState,
    LedgerEntry,
    Receipt,
    Scheme,
)
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records, is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peewee import Expression, Node

    from idcoop_desktop.domain.ledger import About
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_ENVELOPES = Records(tables.Envelope, Envelope)
_ENTRIES = Records(tables.LedgerEntry, LedgerEntry, renamed={"on": "on_date"})
_RECEIPTS = Records(tables.Receipt, Receipt)


def envelopes(base: Base, scheme: Scheme) -> tuple[Envelope, ...]:
    """Return the envelopes of a scheme, the latest year first."""
    return _ENVELOPES.select(
        base, tables.Envelope.scheme == scheme, order=(tables.Envelope.year.desc(),)
    )


def get_envelope(base: Base, scheme: Scheme, year: int) -> Envelope | None:
    """Return the envelope of a year, ``None`` when it was not opened."""
    return _ENVELOPES.first(base, tables.Envelope.scheme == scheme, tables.Envelope.year == year)


def envelope(base: Base, envelope_id: int) -> Envelope:
    """Return one envelope; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _ENVELOPES.get(base, envelope_id)


def year_of(base: Base, envelope_id: int) -> int:
    """Return the year of one envelope: asked for each row of a closing, so without a record."""
    ((year,),) = base.db.rows("SELECT year FROM envelope WHERE id = ?", (envelope_id,))
    return int(year)


def add_envelope(unit: Unit, scheme: Scheme, year: int) -> int:
    """Open an envelope, without money yet, and return its identifier."""
    return _ENVELOPES.add(unit, Envelope(id=0, scheme=scheme, year=year))


def add_entry(unit: Unit, entry: LedgerEntry) -> int:
    """Add a row to the books and return its identifier; rows are never changed nor removed."""
    return _ENTRIES.add(unit, entry)


def get_entry(base: Base, entry_id: int) -> LedgerEntry:
    """Return one row; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _ENTRIES.get(base, entry_id)


def entries_by_id(base: Base, ids: Iterable[int]) -> dict[int, LedgerEntry]:
    """Return rows by identifier; keys of no row are left out."""
    return _ENTRIES.by_id(base, ids)


def entries_about(base: Base, about: About) -> tuple[LedgerEntry, ...]:
    """Return the rows of a project or of an aid by date."""
    if about.project_id is not None:
        return entries_of_project(base, about.project_id)
    return _by_date(base, tables.LedgerEntry.aid_id == about.aid_id)


def entries_of_project(base: Base, project_id: int) -> tuple[LedgerEntry, ...]:
    """Return the rows of a project by date."""
    return _by_date(base, tables.LedgerEntry.project_id == project_id)


def entries_of_envelope(base: Base, envelope_id: int) -> tuple[LedgerEntry, ...]:
    """Return the rows of an envelope by date."""
    return _by_date(base, tables.LedgerEntry.envelope_id == envelope_id)


def corrections(base: Base, entry_id: int) -> tuple[LedgerEntry, ...]:
    """Return the counter-entries that take a row back, by date."""
    return _by_date(base, tables.LedgerEntry.corrects_id == entry_id)


def entries_of_payment(base: Base, payment_id: int) -> tuple[LedgerEntry, ...]:
    """Return the rows that a payment wrote and their counter-entries, by date."""
    return _by_date(base, tables.LedgerEntry.payment_id == payment_id)


def entries_of_payments(base: Base, payment_ids: Iterable[int]) -> tuple[LedgerEntry, ...]:
    """Return the rows that payments wrote and their counter-entries, by date."""
    return _by_date(base, is_one_of(tables.LedgerEntry.payment_id, payment_ids))


def last_piece(base: Base, scheme: Scheme, year: int, prefix: str) -> str:
    """Return the last number given to a voucher paid by an envelope that begins with ``prefix``.

    Numbers of one prefix are as long as each other up to 9,999, and the longer one is the later.
    """
    rows = base.db.rows(
        "SELECT e.piece FROM ledger_entry AS e JOIN envelope AS v ON v.id = e.envelope_id"
        " WHERE v.scheme = ?3 AND v.year = ?4 AND e.kind = 'pay'"
        " AND substr(e.piece, 1, ?2) = ?1 AND e.piece <> ?1"
        " AND substr(e.piece, ?2 + 1) NOT GLOB '*[^0-9]*'"
        " ORDER BY length(e.piece) DESC, e.piece DESC LIMIT 1",
        (prefix, len(prefix), scheme.value, year),
    )
    return str(rows[0][0]) if rows else ""


def device_number(base: Base) -> int:
    """Return the number of this laptop, 1 for the first."""
    ((number,),) = base.db.rows("SELECT number FROM device")
    return int(number)


def _by_date(base: Base, condition: Expression) -> tuple[LedgerEntry, ...]:
    return _ENTRIES.select(base, condition, order=(tables.LedgerEntry.on_date,))


def entry_by_request_key(base: Base, key: str) -> LedgerEntry | None:
    """Return the row that a form already wrote, so that a second click writes nothing."""
    return _ENTRIES.first(base, tables.LedgerEntry.request_key == key) if key else None


def amounts_by_project(base: Base, ids: Iterable[int] | None = None) -> dict[int, Amounts]:
    """Return the amounts of the projects named, or of all, that have a row, in one reading."""
    sums: dict[int, dict[EntryKind, int]] = defaultdict(dict)
    owner = tables.LedgerEntry.project_id
    wanted = ~owner.is_null() if ids is None else is_one_of(owner, ids)
    for project_id, kind, cents in _sums(base, owner, wanted):
        sums[project_id][kind] = cents
    return {
        project_id: Amounts(
            requested=cents.get(EntryKind.REQUEST, 0),
            granted=cents.get(EntryKind.GRANT, 0),
            committed=cents.get(EntryKind.COMMIT, 0),
            paid=cents.get(EntryKind.PAY, 0),
        )
        for project_id, cents in sums.items()
    }


def envelope_state(base: Base, envelope: Envelope) -> EnvelopeState:
    """Return the parts of an envelope."""
    owner = tables.LedgerEntry.envelope_id
    cents = {kind: sum_ for _, kind, sum_ in _sums(base, owner, owner == envelope.id)}
    return EnvelopeState(
        year=envelope.year,
        amount=cents.get(EntryKind.FUND, 0),
        granted=cents.get(EntryKind.GRANT, 0),
        committed=cents.get(EntryKind.COMMIT, 0),
        paid=cents.get(EntryKind.PAY, 0),
    )


def _sums(base: Base, owner: Node, condition: Node) -> list[tuple[int, EntryKind, int]]:
    entry = tables.LedgerEntry
    query = (
        entry.select(owner, entry.kind, fn.SUM(entry.amount_cents))
        .where(condition)
        .group_by(owner, entry.kind)
        .tuples()
    )
    return list(query.execute(base.db))


def add_receipt(unit: Unit, receipt: Receipt) -> int:
    """Attach a receipt to a row and return its identifier."""
    return _RECEIPTS.add(unit, receipt)


def get_receipt(base: Base, receipt_id: int) -> Receipt:
    """Return one receipt; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _RECEIPTS.get(base, receipt_id)


def receipts(base: Base, entry_ids: Iterable[int]) -> dict[int, tuple[Receipt, ...]]:
    """Return the receipts of each row that has some, in the order they were attached."""
    found: dict[int, list[Receipt]] = defaultdict(list)
    for receipt in _RECEIPTS.select(base, is_one_of(tables.Receipt.entry_id, entry_ids)):
        found[receipt.entry_id].append(receipt)
    return {entry_id: tuple(attached) for entry_id, attached in found.items()}
