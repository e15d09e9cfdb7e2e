"""Years that are closed, and the chain that seals the rows of their books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.closing import ClosingItem, ClosingMatter, LedgerSeal, YearClosing
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.seals import SEALED_FIELDS
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.domain.seals import SealedRow
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_CLOSINGS = Records(tables.YearClosing, YearClosing)
_SEALS = Records(tables.LedgerSeal, LedgerSeal)

_FIELDS = ", ".join(
    f"v.{name} AS {name}" if name in {"scheme", "year"} else f"e.{name} AS {name}"
    for name in SEALED_FIELDS
)
_ROWS = f"SELECT {_FIELDS} FROM ledger_entry AS e LEFT JOIN envelope AS v ON v.id = e.envelope_id"
# Two arms, so that each goes by its index.
_SEALED = (
    f"{_ROWS} WHERE e.envelope_id IN (SELECT id FROM envelope WHERE year = :year)"
    f" UNION {_ROWS} WHERE e.envelope_id IS NULL AND e.on_date BETWEEN :first AND :last"
)
_SEALED_ONCE = (
    f"{_ROWS} WHERE e.id IN (SELECT entry_id FROM ledger_seal WHERE closing_id = :closing)"
)

_OF_YEAR = "e.envelope_id IN (SELECT id FROM envelope WHERE year = :year)"
_UNDECIDED_AIDS = """
SELECT count(*), min(id) FROM aid
WHERE deleted_at IS NULL AND scheme = '{scheme}' AND state = 'asked' AND asked_on <= :last
"""
_MATTERS = {
    ClosingMatter.MISSING_PIECES: f"""
SELECT count(*), 0 FROM ledger_entry AS e
WHERE {_OF_YEAR} AND e.kind = 'pay' AND e.corrects_id IS NULL
AND NOT EXISTS (SELECT 1 FROM receipt WHERE entry_id = e.id AND kind <> 'quote')
AND e.amount_cents
    + coalesce((SELECT sum(amount_cents) FROM ledger_entry WHERE corrects_id = e.id), 0) > 0
""",
    ClosingMatter.ON_THEIR_WAY: """
SELECT count(*), 0 FROM payment
WHERE state IN ('draft', 'waiting', 'payable') AND on_date <= :last
""",
    ClosingMatter.OPEN_COMMITMENTS: f"""
SELECT count(*), 0 FROM (
    SELECT 1 FROM ledger_entry AS e
    WHERE {_OF_YEAR} AND e.kind IN ('commit', 'pay')
    GROUP BY e.project_id, e.aid_id
    HAVING sum(iif(e.kind = 'commit', 1, -1) * e.amount_cents) > 0)
""",
    ClosingMatter.UNDECIDED_PROJECTS: """
SELECT count(*), min(id) FROM project
WHERE deleted_at IS NULL AND state = 'preparing' AND file_complete_on <= :last
""",
    ClosingMatter.UNDECIDED_FIDCOOP: _UNDECIDED_AIDS.format(scheme=Scheme.FIDCOOP),
    ClosingMatter.UNDECIDED_PARNCOOP: _UNDECIDED_AIDS.format(scheme=Scheme.PARNCOOP),
}


def is_closed(base: Base, year: int) -> bool:
    """Tell whether the books of a year are closed, for all schemes together.

    Those of the years before a closed one are too: what is carried over must find an open year.
    """
    # Asked for every row of the books that is written: without a query to put together.
    return bool(base.db.rows("SELECT 1 FROM year_closing WHERE year >= ? LIMIT 1", (year,)))


def closings(base: Base) -> tuple[YearClosing, ...]:
    """Return the closings, the oldest year first: the order in which the chain runs."""
    return _CLOSINGS.select(base, order=(tables.YearClosing.year,))


def get_closing(base: Base, year: int) -> YearClosing | None:
    """Return the closing of a year, ``None`` if it was not closed by itself."""
    return _CLOSINGS.first(base, tables.YearClosing.year == year)


def closing_by_request_key(base: Base, key: str) -> YearClosing | None:
    """Return the closing that a form already made, so that a second click closes nothing."""
    return _CLOSINGS.first(base, tables.YearClosing.request_key == key) if key else None


def add_closing(unit: Unit, closing: YearClosing) -> int:
    """Close a year and return the closing's identifier; it is never taken back."""
    return _CLOSINGS.add(unit, closing)


def seals(base: Base, closing_id: int) -> tuple[LedgerSeal, ...]:
    """Return the links of a closing in the order of the chain."""
    return _SEALS.select(
        base, tables.LedgerSeal.closing_id == closing_id, order=(tables.LedgerSeal.seq,)
    )


def add_seals(unit: Unit, closing_id: int, links: Mapping[int, str]) -> None:
    """Write the chain of a closing: the link of each row by its identifier, in order."""
    unit.base.db.raw.executemany(
        "INSERT INTO ledger_seal (id, closing_id, entry_id, hash, seq) VALUES (?, ?, ?, ?, ?)",
        (
            (unit.new_id(), closing_id, entry_id, link, seq)
            for seq, (entry_id, link) in enumerate(links.items(), start=1)
        ),
    )


def sealed_rows(base: Base, year: int, closing_id: int = 0) -> dict[int, SealedRow]:
    """Return the rows of a year's books as they are stored, by identifier, in the chain's order.

    Those of its envelopes, and those without envelope (what was asked for) dated in the year.
    With a closing, rows that it sealed are among them wherever they are now.
    """
    sql = f"{_SEALED} UNION {_SEALED_ONCE}" if closing_id else _SEALED
    values = {"year": year, "first": f"{year:04}-01-01", "last": f"{year:04}-12-31"}
    if closing_id:
        values["closing"] = closing_id
    rows = base.db.rows(f"{sql} ORDER BY on_date, id", values)
    return {row[0]: dict(zip(SEALED_FIELDS, row, strict=True)) for row in rows}


def budget_years(base: Base) -> tuple[int, ...]:
    """Return the years that have an envelope, the oldest first."""
    rows = base.db.rows("SELECT DISTINCT year FROM envelope ORDER BY year")
    return tuple(year for (year,) in rows)


def matters(base: Base, year: int) -> tuple[ClosingItem, ...]:
    """Count what is unfinished in a year that is about to close."""
    values = {"year": year, "last": f"{year:04}-12-31"}
    found = []
    for matter, sql in _MATTERS.items():
        ((count, first_id),) = base.db.rows(sql, values)
        found.append(ClosingItem(matter=matter, count=count, first_id=first_id or 0))
    return tuple(found)
