"""What the figures of the scheme are counted from: few columns, many rows, read in one go."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.dashboard import IdeaFact, ProjectFact
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.ledger import Amounts
from idcoop_desktop.store import ideas, ledger, projects

if TYPE_CHECKING:
    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.store.base import Base

# The rows of which Idea.is_proposed is true.
_PROPOSED = "(catalogue_key <> '' AND said_by_id IS NULL AND said_by_name = '')"


def idea_facts(base: Base) -> tuple[IdeaFact, ...]:
    """Return every idea, the first noted first, without its words."""
    rows = base.db.rows(
        "SELECT id, noted_on, residence_id, noted_by_id, state, project_id,"
        f" {_PROPOSED} FROM idea"
        " WHERE deleted_at IS NULL ORDER BY noted_on, id",
        (),
    )
    return tuple(
        IdeaFact(
            key, date.fromisoformat(noted_on), place, staff, IdeaState(state), project, bool(ours)
        )
        for key, noted_on, place, staff, state, project, ours in rows
    )


def project_facts(base: Base) -> tuple[ProjectFact, ...]:
    """Return every project with the day it was put down and what was committed for it."""
    rows = base.db.rows("SELECT project_id, min(on_date) FROM life_event GROUP BY project_id", ())
    made = {project_id: date.fromisoformat(day) for project_id, day in rows}
    amounts = ledger.amounts_by_project(base)
    return tuple(
        ProjectFact(project, made.get(project.id), amounts.get(project.id, Amounts()).committed)
        for project in projects.all_projects(base)
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
