"""The figures of a budget year, added up by SQLite: envelopes, projects, aids and counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.year_figures import EnvelopeYear, OwnerYear, YearCounts

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base

# What leaves an envelope for the next year is told apart: the year itself keeps its figures.
_LEAVES = "(e.nature = 'carry_over' AND e.amount_cents < 0)"
_SPENT = f"""
coalesce(sum(e.amount_cents) FILTER (WHERE e.kind = 'grant' AND NOT {_LEAVES}), 0),
coalesce(sum(e.amount_cents) FILTER (WHERE e.kind = 'commit' AND NOT {_LEAVES}), 0),
coalesce(sum(e.amount_cents) FILTER (WHERE e.kind = 'pay'), 0),
coalesce(-sum(e.amount_cents) FILTER (WHERE e.kind = 'pay' AND e.nature = 'return'), 0)
"""
_ENVELOPES = f"""
SELECT v.scheme, {_SPENT},
coalesce(sum(e.amount_cents) FILTER (
    WHERE e.kind = 'fund' AND e.nature NOT IN ('addition', 'move', 'carry_over')), 0),
coalesce(sum(e.amount_cents) FILTER (WHERE e.kind = 'fund' AND e.nature = 'addition'), 0),
coalesce(sum(e.amount_cents) FILTER (WHERE e.kind = 'fund' AND e.nature = 'move'), 0),
coalesce(sum(e.amount_cents) FILTER (
    WHERE e.kind = 'fund' AND e.nature = 'carry_over' AND e.amount_cents > 0), 0),
coalesce(-sum(e.amount_cents) FILTER (WHERE e.kind = 'fund' AND {_LEAVES}), 0),
coalesce(-sum(iif(e.kind = 'fund', 1, -1) * e.amount_cents) FILTER (
    WHERE e.kind IN ('fund', 'grant') AND {_LEAVES}), 0)
FROM envelope AS v LEFT JOIN ledger_entry AS e ON e.envelope_id = v.id
WHERE v.year = ? GROUP BY v.scheme ORDER BY v.scheme
"""
_OWNERS = f"""
SELECT {{columns}}, coalesce(r.name, ''), coalesce(r.commune, ''), {_SPENT}
FROM ledger_entry AS e
JOIN envelope AS v ON v.id = e.envelope_id
JOIN {{table}} AS o ON o.id = e.{{table}}_id
LEFT JOIN residence AS r ON r.id = o.residence_id
WHERE v.year = ? GROUP BY o.id ORDER BY o.id
"""
_PROJECTS = _OWNERS.format(
    table="project", columns="o.id, 'idcoop', o.title, o.kind AS kind, o.state"
)
_AIDS = _OWNERS.format(table="aid", columns="o.id, o.scheme, o.subject, o.scheme AS kind, o.state")
_COUNTS = """
SELECT
(SELECT count(*) FROM idea WHERE deleted_at IS NULL AND noted_on BETWEEN ?1 AND ?2),
(SELECT count(DISTINCT project_id) FROM decision AS d JOIN project AS p ON p.id = d.project_id
 WHERE p.deleted_at IS NULL AND d.outcome = 'granted' AND d.taken_back_on IS NULL
 AND d.decided_on BETWEEN ?1 AND ?2),
(SELECT count(DISTINCT project_id) FROM decision AS d JOIN project AS p ON p.id = d.project_id
 WHERE p.deleted_at IS NULL AND d.outcome = 'refused' AND d.taken_back_on IS NULL
 AND d.decided_on BETWEEN ?1 AND ?2),
count(*), coalesce(sum(adults), 0), coalesce(sum(children), 0), count(DISTINCT residence_id),
(SELECT count(*) FROM aid WHERE deleted_at IS NULL AND asked_on BETWEEN ?1 AND ?2),
(SELECT count(*) FROM aid WHERE deleted_at IS NULL AND state = 'granted'
 AND decided_on BETWEEN ?1 AND ?2),
(SELECT count(*) FROM aid WHERE deleted_at IS NULL AND state = 'refused'
 AND decided_on BETWEEN ?1 AND ?2)
FROM project WHERE deleted_at IS NULL AND completed_on BETWEEN ?1 AND ?2
"""


def envelope_years(base: Base, year: int) -> tuple[EnvelopeYear, ...]:
    """Return the figures of each envelope of a year."""
    names = (
        *("scheme", "granted", "committed", "paid", "returned", "opening", "additions", "moves"),
        *("carried_in", "carried_out", "carried_free"),
    )
    rows = base.db.rows(_ENVELOPES, (year,))
    return tuple(EnvelopeYear(**dict(zip(names, row, strict=True))) for row in rows)


def owner_years(base: Base, year: int) -> tuple[OwnerYear, ...]:
    """Return the projects, then the aids, that the envelopes of a year have rows of."""
    rows = (*base.db.rows(_PROJECTS, (year,)), *base.db.rows(_AIDS, (year,)))
    names = (
        *("id", "scheme", "title", "kind", "state", "residence", "commune"),
        *("granted", "committed", "paid", "returned"),
    )
    return tuple(OwnerYear(**dict(zip(names, row, strict=True))) for row in rows)


def year_counts(base: Base, year: int) -> YearCounts:
    """Count what happened in a year; removed records are left out.

    Residences are those where a project was completed.
    """
    names = (
        *("ideas", "projects_granted", "projects_refused", "projects_completed"),
        *("adults", "children", "residences", "aids_asked", "aids_granted", "aids_refused"),
    )
    (row,) = base.db.rows(_COUNTS, (f"{year:04}-01-01", f"{year:04}-12-31"))
    return YearCounts(**dict(zip(names, row, strict=True)))
