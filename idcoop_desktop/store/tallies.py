"""The counts behind the dashboard: added up by SQLite, so that few rows are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.dashboard import (
    BegunCount,
    Grouping,
    IdeaCount,
    LivedCount,
    Standing,
    StretchCount,
)
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.ledger import EntryKind
from idcoop_desktop.domain.projects import ProjectState

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from idcoop_desktop.domain.dashboard import Stretch
    from idcoop_desktop.store.base import Base

# What was committed for a project, whenever it was; the index holds all of it.
_COST = (
    "(SELECT coalesce(sum(amount_cents), 0) FROM ledger_entry"
    f" WHERE project_id = project.id AND kind = '{EntryKind.COMMIT}')"
)
_BEGAN = (
    "coalesce(idea_noted_on, (SELECT min(on_date) FROM life_event WHERE project_id = project.id))"
)
_UNWRITTEN = (
    "NOT EXISTS (SELECT 1 FROM idea WHERE idea.id = project.idea_id AND idea.deleted_at IS NULL)"
)
_STARTED = "started_on IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Within:
    """A condition, and the values that it names by their number."""

    sql: str
    values: tuple[str, ...] = ()


def within_year(column: str, year: int | None) -> Within:
    """Return the condition that a day lies in a year; without one there is nothing to meet.

    Its values have numbers, so that they are given once to a query that has the condition twice.
    """
    if year is None:
        return Within("1")
    return Within(f"{column} BETWEEN ?1 AND ?2", (f"{year:04}-01-01", f"{year:04}-12-31"))


def ideas_by_year(base: Base) -> tuple[IdeaCount, ...]:
    """Count the ideas by year and state."""
    return _ideas(base, _year_of("noted_on"), None)


def ideas_by_residence(base: Base, year: int | None) -> tuple[IdeaCount, ...]:
    """Count the ideas of a year, of all without one, by residence and state."""
    return _ideas(base, "residence_id", year)


def _ideas(base: Base, key: str, year: int | None) -> tuple[IdeaCount, ...]:
    noted = within_year("noted_on", year)
    rows = base.db.rows(
        f"SELECT {key}, state, count(*) FROM idea WHERE deleted_at IS NULL AND {noted.sql}"
        " GROUP BY 1, 2",
        noted.values,
    )
    return tuple(
        IdeaCount(key=of, state=IdeaState(state), count=count) for of, state, count in rows
    )


def begun(base: Base, year: int | None) -> tuple[BegunCount, ...]:
    """Count the projects that began in a year, all of them without one, by how they stand."""
    began = within_year(_BEGAN, year)
    rows = base.db.rows(
        f"SELECT state, {_STARTED}, file_complete_on IS NOT NULL, {_UNWRITTEN}, count(*)"
        f" FROM project WHERE deleted_at IS NULL AND {began.sql} GROUP BY 1, 2, 3, 4",
        began.values,
    )
    return tuple(
        BegunCount(
            standing=_standing(state, started),
            complete=bool(complete),
            unwritten=bool(unwritten),
            count=count,
        )
        for state, started, complete, unwritten, count in rows
    )


def lived_by_residence(base: Base, year: int | None) -> tuple[LivedCount, ...]:
    """Add up, by residence, the projects decided or ended in a year, all of them without one."""
    return _lived(_sums(base, "residence_id", year), int)


def lived_by_kind(base: Base, year: int | None) -> tuple[LivedCount, ...]:
    """Add up, by kind, the projects decided or ended in a year, all of them without one."""
    return _lived(_sums(base, "kind", year), ProjectKind)


def lived_by_year(base: Base) -> tuple[LivedCount, ...]:
    """Add up the projects by the year of their decision, and by that in which they ended."""
    rows = base.db.rows(
        f"SELECT {_year_of('decided_on')}, state, {_STARTED}, count(*), 0, 0, 0 FROM project"
        " WHERE deleted_at IS NULL AND decided_on IS NOT NULL GROUP BY 1, 2, 3"
        f" UNION ALL SELECT {_year_of('completed_on')}, state, {_STARTED}, 0, count(*),"
        f" sum(adults + children), sum({_COST}) FROM project"
        " WHERE deleted_at IS NULL AND completed_on IS NOT NULL GROUP BY 1, 2, 3",
        (),
    )
    return _lived(rows, int)


def _sums(base: Base, key: str, year: int | None) -> list[tuple[Any, ...]]:
    decided, ended = within_year("decided_on", year), within_year("completed_on", year)
    has_ended = f"completed_on IS NOT NULL AND {ended.sql}"
    return base.db.rows(
        f"SELECT {key}, state, {_STARTED}, count(*) FILTER (WHERE {decided.sql}),"
        f" count(*) FILTER (WHERE {has_ended}),"
        f" coalesce(sum(adults + children) FILTER (WHERE {has_ended}), 0),"
        f" coalesce(sum({_COST}) FILTER (WHERE {has_ended}), 0)"
        f" FROM project WHERE deleted_at IS NULL AND ({decided.sql} OR {has_ended})"
        " GROUP BY 1, 2, 3",
        ended.values,
    )


def _lived(
    rows: Iterable[tuple[Any, ...]], key: Callable[[Any], Hashable]
) -> tuple[LivedCount, ...]:
    return tuple(
        LivedCount(
            key=key(of),
            standing=_standing(state, started),
            decided=decided,
            ended=ended,
            participants=people,
            cost_cents=cents,
        )
        for of, state, started, decided, ended, people, cents in rows
    )


def stretches(base: Base, stretch: Stretch, year: int | None) -> tuple[StretchCount, ...]:
    """Count, by how many days they took, the projects whose stretch ended in a year, or in any.

    One with a day missing, or that would end before it began, is left out.
    """
    return _stretches(base, stretch, "0", year)


def stretches_by(
    base: Base, grouping: Grouping, stretch: Stretch, year: int | None
) -> tuple[StretchCount, ...]:
    """Count as :func:`stretches` does, apart for each residence, kind, or year of the end."""
    key = {
        Grouping.RESIDENCE: "residence_id",
        Grouping.KIND: "kind",
        Grouping.YEAR: _year_of(stretch.bounds[1]),
    }[grouping]
    return _stretches(base, stretch, key, year)


def _stretches(
    base: Base, stretch: Stretch, key: str, year: int | None
) -> tuple[StretchCount, ...]:
    start, end = stretch.bounds
    ended = within_year(end, year)
    rows = base.db.rows(
        f"SELECT {key}, CAST(julianday({end}) - julianday({start}) AS INTEGER), count(*), max(id)"
        f" FROM project WHERE deleted_at IS NULL AND {start} <= {end} AND {ended.sql}"
        " GROUP BY 1, 2",
        ended.values,
    )
    return tuple(
        StretchCount(key=of, days=days, count=count, last_id=last) for of, days, count, last in rows
    )


def _standing(state: str, started: int) -> Standing:
    return Standing(state=ProjectState(state), started=bool(started))


def _year_of(column: str) -> str:
    return f"CAST(substr({column}, 1, 4) AS INTEGER)"
