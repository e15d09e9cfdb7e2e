"""What is given to a project besides attention: planned, corrected, ticked as given, taken out."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from idcoop_desktop.domain.projects import SupportLine
from idcoop_desktop.domain.support import SupportDraft, checked_support
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.projects import open_project
from idcoop_desktop.store import projects

if TYPE_CHECKING:
    from idcoop_desktop.services.desk import Desk


def add_support(desk: Desk, project_id: int, draft: SupportDraft) -> int:
    """Plan something given to an open project and return the line's identifier.

    Raises :class:`DomainError` without words, or when the line ends before it begins.
    """
    project = open_project(desk, project_id)
    kept = checked_support(draft)
    with desk.unit(titled("aide prévue pour", project.title)) as unit:
        return projects.add_support_line(
            unit,
            SupportLine(
                id=0,
                project_id=project_id,
                kind=kept.kind,
                label=kept.label,
                carried_by=kept.carried_by,
                from_on=kept.from_on,
                until_on=kept.until_on,
            ),
        )


def edit_support(desk: Desk, line_id: int, draft: SupportDraft) -> None:
    """Correct a line of an open project; raises like :func:`add_support`."""
    project = open_project(desk, projects.get_support_line(desk.base, line_id).project_id)
    kept = checked_support(draft)
    with desk.unit(titled("aide modifiée pour", project.title)) as unit:
        projects.update_support_line(unit, line_id, **asdict(kept))


def remove_support(desk: Desk, line_id: int) -> None:
    """Take a line off an open project; the journal keeps the fact."""
    line = projects.get_support_line(desk.base, line_id)
    project = open_project(desk, line.project_id)
    with desk.unit(titled("aide retirée de", project.title)) as unit:
        projects.remove_support_line(unit, line_id)


def finish_support(desk: Desk, line_id: int, *, done: bool = True) -> None:
    """Tick a line as given today, or untick it; one given already keeps its day."""
    line = projects.get_support_line(desk.base, line_id)
    with desk.unit(titled("aide apportée" if done else "aide encore à apporter", line.label)) as u:
        day = (line.done_on or desk.today()) if done else None
        projects.update_support_line(u, line_id, done_on=day)
