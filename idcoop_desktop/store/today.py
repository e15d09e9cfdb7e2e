"""What the start page asks of thousands of projects and ideas: a few of them, or how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import fn

from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.projects import DONE_STATES, Project, ProjectState
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.store.base import Base

_PROJECTS = Records(tables.Project, Project)


def waiting_projects(base: Base, day: date) -> tuple[Project, ...]:
    """Return those that wait for a decision: a complete file, or postponed to a day that came."""
    table = tables.Project
    complete = (table.state == ProjectState.PREPARING) & table.file_complete_on.is_null(False)
    back = (table.state == ProjectState.POSTPONED) & (table.reconsider_on <= day)
    return _PROJECTS.select(base, complete | back)


def count_done(base: Base, first: date, last: date) -> int:
    """Return how many projects were carried out from one day to another, both included."""
    table = tables.Project
    query = (
        table.select(fn.COUNT(table.id))
        .where(
            table.deleted_at.is_null(),
            table.state.in_([*DONE_STATES]),
            table.completed_on.between(first, last),
        )
        .tuples()
    )
    ((count,),) = query.execute(base.db)
    return int(count)


def oldest_to_follow(base: Base, day: date, most: int) -> list[int]:
    """Return the ideas that have been to follow up for the longest, parked ones come back too."""
    rows = base.db.rows(
        "SELECT id FROM idea WHERE deleted_at IS NULL AND (state = ?1"
        " OR (state = ?2 AND (follow_up_on IS NULL OR follow_up_on <= ?3)))"
        " ORDER BY noted_on, id LIMIT ?4",
        (IdeaState.OPEN, IdeaState.PARKED, day.isoformat(), most),
    )
    return [int(key) for (key,) in rows]


def payments_by_state(base: Base) -> dict[str, list[tuple[int, int]]]:
    """Return, by state, how many payments there are of each year of expense."""
    rows = base.db.rows(
        "SELECT state, CAST(substr(on_date, 1, 4) AS INTEGER) AS year, count(*) FROM payment"
        " GROUP BY state, year ORDER BY year"
    )
    found: dict[str, list[tuple[int, int]]] = {}
    for state, year, count in rows:
        found.setdefault(state, []).append((count, year))
    return found


def aids_in_state(base: Base, state: str) -> dict[str, list[tuple[int, int]]]:
    """Return, by scheme, how many aids are in a state and the one asked for the longest ago."""
    rows = base.db.rows(
        "SELECT scheme, count(*), (SELECT id FROM aid AS f WHERE f.deleted_at IS NULL"
        " AND f.state = ?1 AND f.scheme = a.scheme ORDER BY asked_on, id LIMIT 1)"
        " FROM aid AS a WHERE deleted_at IS NULL AND state = ?1 GROUP BY scheme",
        (state,),
    )
    return {scheme: [(count, first)] for scheme, count, first in rows}
