"""What the figures of the scheme are counted from, and the ideas and projects of colleagues."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.dashboard import IdeaFact, ProjectFact
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.projects import Project, ProjectState
from idcoop_desktop.store import ideas
from idcoop_desktop.store.tallies import within_year

if TYPE_CHECKING:
    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.store.base import Base

# The rows of which Idea.is_proposed is true.
_PROPOSED = "(catalogue_key <> '' AND said_by_id IS NULL AND said_by_name = '')"


def idea_facts(base: Base, year: int | None) -> tuple[IdeaFact, ...]:
    """Return the ideas of a year, of all years without one, in no order and without words."""
    within = within_year("noted_on", year)
    rows = base.db.rows(
        "SELECT id, noted_on, residence_id, noted_by_id, state, project_id,"
        f" {_PROPOSED} FROM idea WHERE deleted_at IS NULL AND {within.sql}",
        within.values,
    )
    return tuple(
        IdeaFact(
            key, date.fromisoformat(noted_on), place, staff, IdeaState(state), project, bool(ours)
        )
        for key, noted_on, place, staff, state, project, ours in rows
    )


def project_facts(base: Base) -> tuple[ProjectFact, ...]:
    """Return every project with the little that is told of a colleague's."""
    rows = base.db.rows(
        "SELECT id, state, idea_id, adults, children FROM project"
        " WHERE deleted_at IS NULL ORDER BY id",
        (),
    )
    return tuple(
        ProjectFact(
            Project(
                id=key,
                title="",
                residence_id=0,
                state=ProjectState(state),
                idea_id=idea,
                adults=adults,
                children=children,
            )
        )
        for key, state, idea, adults, children in rows
    )


def latest_ideas_noted_by(
    base: Base, staff_id: int, limit: int, *, proposed: bool
) -> tuple[Idea, ...]:
    """Return the last ideas a colleague heard, or proposed, the latest first."""
    rows = base.db.rows(
        "SELECT id FROM idea WHERE noted_by_id = ? AND deleted_at IS NULL"
        f" AND {_PROPOSED} = ? ORDER BY noted_on DESC, id DESC LIMIT ?",
        (staff_id, int(proposed), limit),
    )
    found = ideas.ideas_by_id(base, [key for (key,) in rows])
    return tuple(found[key] for (key,) in rows)
