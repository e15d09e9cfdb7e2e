"""What the start page asks of thousands of projects and ideas: a few of them, or their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from peewee import fn

from idcoop_desktop.domain.ideas import Idea, IdeaState
from idcoop_desktop.domain.projects import DONE_STATES, Project, ProjectState
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base

_PROJECTS = Records(tables.Project, Project)


def projects_in(base: Base, states: Iterable[ProjectState]) -> tuple[Project, ...]:
    """Return the projects in one of some states, in the order they were made."""
    return _PROJECTS.select(base, tables.Project.state.in_([*states]))


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


def silent_since(base: Base, limit: date) -> tuple[Idea, ...]:
    """Return the ideas to follow without a sign after a day, the latest first, without their words.

    Their own days are signs, noted and to follow up; a parked idea whose day came is one of them.
    An idea has five times as many columns as its days: reading them all would be waited for.
    """
    rows = base.db.rows(
        "SELECT id, residence_id, noted_by_id, noted_on, follow_up_on FROM idea"
        " WHERE deleted_at IS NULL AND state IN (?, ?) AND noted_on <= ?"
        " AND (follow_up_on IS NULL OR follow_up_on <= ?) ORDER BY noted_on DESC, id DESC",
        (IdeaState.OPEN.value, IdeaState.PARKED.value, limit.isoformat(), limit.isoformat()),
    )
    return tuple(
        Idea(
            id=key,
            sentence="",
            residence_id=place,
            noted_by_id=staff,
            noted_on=_day(noted_on),
            follow_up_on=_day(follow_up) if follow_up else None,
        )
        for key, place, staff, noted_on, follow_up in rows
    )


def _day(text: str) -> date:
    return date.fromisoformat(text)
