"""The figures of a budget year, added up by SQLite from the rows of the books, in cents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.budget import (
    LAST_MONTH,
    Burn,
    EnvelopeFigures,
    MonthSums,
    OwnerLine,
)
from idcoop_desktop.domain.ledger import Amounts, EntryKind, Nature, Scheme

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base

# ?1 is the year, ?2 the scheme or "" for all of them, in every query of this module.
_ENVELOPES = "SELECT id FROM envelope WHERE year = ?1 AND (?2 = '' OR scheme = ?2)"
# A wish is written before any envelope pays for it: it counts in the year of its day.
_WISHES = "e.envelope_id IS NULL AND e.kind = 'request' AND e.on_date BETWEEN ?3 AND ?4"

_OPEN = f"SELECT DISTINCT scheme FROM envelope WHERE id IN ({_ENVELOPES})"

_BY_KIND = f"""
SELECT v.scheme, e.kind, sum(e.amount_cents)
FROM envelope AS v CROSS JOIN ledger_entry AS e ON e.envelope_id = v.id
WHERE v.id IN ({_ENVELOPES}) GROUP BY v.id, e.kind
"""

_BY_NATURE = f"""
SELECT v.scheme, e.nature, sum(e.amount_cents)
FROM envelope AS v CROSS JOIN ledger_entry AS e ON e.envelope_id = v.id
WHERE v.id IN ({_ENVELOPES}) AND e.kind = 'fund' GROUP BY v.id, e.nature
"""

# What came back is negative: the index leads to those rows alone.
_RETURNED = f"""
SELECT v.scheme, 'returned', -sum(e.amount_cents)
FROM envelope AS v CROSS JOIN ledger_entry AS e ON e.envelope_id = v.id
WHERE v.id IN ({_ENVELOPES}) AND e.kind = 'pay' AND e.amount_cents < 0 AND e.nature = 'return'
GROUP BY v.id
UNION ALL
SELECT v.scheme, 'returned', -sum(e.amount_cents)
FROM envelope AS v CROSS JOIN ledger_entry AS e ON e.envelope_id = v.id
WHERE v.id IN ({_ENVELOPES}) AND e.kind = 'pay' AND e.amount_cents > 0 AND e.nature = 'return'
GROUP BY v.id
"""

_WISHED = f"""
SELECT coalesce(a.scheme, 'idcoop') AS scheme, sum(e.amount_cents)
FROM ledger_entry AS e LEFT JOIN aid AS a ON a.id = e.aid_id
WHERE {_WISHES} AND (?2 = '' OR coalesce(a.scheme, 'idcoop') = ?2) GROUP BY 1
"""

_BURN = f"""
SELECT e.kind, CASE WHEN e.on_date < ?1 || '-01-01' THEN 1 WHEN e.on_date > ?1 || '-12-31' THEN 12
    ELSE CAST(substr(e.on_date, 6, 2) AS INTEGER) END, sum(e.amount_cents)
FROM envelope AS v CROSS JOIN ledger_entry AS e ON e.envelope_id = v.id
WHERE v.id IN ({_ENVELOPES}) AND e.kind IN ('grant', 'pay') GROUP BY 1, 2
"""

_SUMS = """sum(iif(e.kind = 'request', e.amount_cents, 0)) AS requested,
    sum(iif(e.kind = 'grant', e.amount_cents, 0)) AS granted,
    sum(iif(e.kind = 'commit', e.amount_cents, 0)) AS committed,
    sum(iif(e.kind = 'pay', e.amount_cents, 0)) AS paid"""


def _owners(column: str) -> str:
    """Return the sums of each project or aid, by its column: those of the year's envelopes."""
    return f"""
    SELECT e.{column} AS owner, {_SUMS}
    FROM envelope AS v CROSS JOIN ledger_entry AS e ON e.envelope_id = v.id
    WHERE v.id IN ({_ENVELOPES}) AND e.{column} IS NOT NULL GROUP BY v.id, e.{column}
    """


def _wishes(column: str) -> str:
    """Return the sums that each project or aid asked for in the year."""
    return f"""
    SELECT e.{column} AS owner, {_SUMS}
    FROM ledger_entry AS e WHERE {_WISHES} AND e.{column} IS NOT NULL GROUP BY e.{column}
    """


_GROUPS = f"""
SELECT p.kind, p.residence_id, sum(m.granted), sum(m.committed), sum(m.paid)
FROM ({_owners("project_id")}) AS m JOIN project AS p ON p.id = m.owner
GROUP BY p.kind, p.residence_id
UNION ALL
SELECT a.scheme, coalesce(a.residence_id, 0), sum(m.granted), sum(m.committed), sum(m.paid)
FROM ({_owners("aid_id")}) AS m JOIN aid AS a ON a.id = m.owner
GROUP BY a.scheme, a.residence_id
"""

_AMOUNTS = "sum(m.requested), sum(m.granted), sum(m.committed), sum(m.paid)"
_PLACE = "iif(r.commune = '', r.name, r.name || ', ' || r.commune)"

_OWNERS = f"""
SELECT p.id, 'idcoop', p.title, {_PLACE}, p.state, {_AMOUNTS}
FROM ({_owners("project_id")} UNION ALL {_wishes("project_id")}) AS m
JOIN project AS p ON p.id = m.owner LEFT JOIN residence AS r ON r.id = p.residence_id
WHERE ?2 IN ('', 'idcoop') GROUP BY m.owner
UNION ALL
SELECT a.id, a.scheme, trim(c.first_name || ' ' || c.last_name), coalesce({_PLACE}, ''), a.state,
    {_AMOUNTS}
FROM ({_owners("aid_id")} UNION ALL {_wishes("aid_id")}) AS m
JOIN aid AS a ON a.id = m.owner JOIN cooperator AS c ON c.id = a.cooperator_id
LEFT JOIN residence AS r ON r.id = a.residence_id
WHERE ?2 IN ('', a.scheme) GROUP BY m.owner
"""


def years(base: Base) -> tuple[int, ...]:
    """Return the years that have an envelope, the latest first."""
    return tuple(
        year for (year,) in base.db.rows("SELECT DISTINCT year FROM envelope ORDER BY year DESC")
    )


def envelope_figures(
    base: Base, year: int, scheme: Scheme | None = None
) -> tuple[EnvelopeFigures, ...]:
    """Return the figures of each scheme, or of one; those of no envelope are not open."""
    known = (year, scheme or "")
    opened = {name for (name,) in base.db.rows(_OPEN, known)}
    sums: dict[str, dict[str, int]] = {one.value: {} for one in Scheme}
    for query, parameters in (
        (_BY_KIND, known),
        (_BY_NATURE, known),
        (_RETURNED, known),
    ):
        for name, what, cents in base.db.rows(query, parameters):
            sums[name][what] = sums[name].get(what, 0) + cents
    for name, cents in base.db.rows(_WISHED, _with_days(year, scheme)):
        sums[name][EntryKind.REQUEST] = sums[name].get(EntryKind.REQUEST, 0) + cents
    return tuple(
        _figures(one, year, sums[one.value], is_open=one.value in opened)
        for one in Scheme
        if scheme in {None, one}
    )


def _figures(scheme: Scheme, year: int, sums: dict[str, int], *, is_open: bool) -> EnvelopeFigures:
    return EnvelopeFigures(
        scheme=scheme,
        year=year,
        is_open=is_open,
        amount=sums.get(EntryKind.FUND, 0),
        additions=sums.get(Nature.ADDITION, 0),
        moves=sums.get(Nature.MOVE, 0),
        carried=sums.get(Nature.CARRY_OVER, 0),
        requested=sums.get(EntryKind.REQUEST, 0),
        granted=sums.get(EntryKind.GRANT, 0),
        committed=sums.get(EntryKind.COMMIT, 0),
        paid=sums.get(EntryKind.PAY, 0),
        returned=sums.get("returned", 0),
    )


def burn(base: Base, year: int, scheme: Scheme | None = None) -> Burn:
    """Return what each month of a year granted and paid."""
    sums = {
        (kind, month): cents for kind, month, cents in base.db.rows(_BURN, (year, scheme or ""))
    }
    return Burn(
        year=year,
        months=tuple(
            MonthSums(sums.get((EntryKind.GRANT, month), 0), sums.get((EntryKind.PAY, month), 0))
            for month in range(1, LAST_MONTH + 1)
        ),
    )


def groups(
    base: Base, year: int, scheme: Scheme | None = None
) -> tuple[tuple[str, int, Amounts], ...]:
    """Return (kind, residence, amounts): the kind of a project or the scheme of an aid.

    A residence of 0 stands for none; what was requested is not told here.
    """
    return tuple(
        (kind, place, Amounts(granted=granted, committed=committed, paid=paid))
        for kind, place, granted, committed, paid in base.db.rows(_GROUPS, (year, scheme or ""))
    )


def owner_lines(base: Base, year: int, scheme: Scheme | None = None) -> list[OwnerLine]:
    """Return the projects and aids that asked for money or got some, in no order."""
    return [
        OwnerLine(
            id=key,
            scheme=Scheme(name),
            title=title,
            detail=place,
            state=state,
            amounts=Amounts(requested=requested, granted=granted, committed=committed, paid=paid),
        )
        for key, name, title, place, state, requested, granted, committed, paid in base.db.rows(
            _OWNERS, _with_days(year, scheme)
        )
    ]


def _with_days(year: int, scheme: Scheme | None) -> tuple[int, str, str, str]:
    return year, scheme or "", f"{year:04}-01-01", f"{year:04}-12-31"
