"""The conditions of a project, judged on the facts of the base on a given day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.eligibility import (
    Assessment,
    ProjectFacts,
    assess,
    file_is_complete,
)
from idcoop_desktop.domain.ledger import Scheme, project_amounts
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import settings
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import decisions, ledger, people, projects

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit


def check_criteria(
    desk: Desk, project_id: int, amount_cents: int = 0, on: date | None = None
) -> tuple[Assessment, ...]:
    """Judge every condition of the project for a grant of ``amount_cents`` on a day."""
    day = on or desk.today()
    project = projects.get_project(desk.base, project_id)
    return assess(_facts(desk, project, day), settings.rules(desk, day), day, amount_cents)


def envelope_of(desk: Desk, year: int, scheme: Scheme = Scheme.IDCOOP) -> EnvelopeState | None:
    """Return the parts of the envelope of a scheme and year, ``None`` when it is not open."""
    envelope = ledger.get_envelope(desk.base, scheme, year)
    return None if envelope is None else ledger.envelope_state(desk.base, envelope)


def note_completeness(desk: Desk, unit: Unit, project_id: int) -> None:
    """Date the day the file became complete: residents ask when they will know.

    A file that is no longer complete while the project is put together loses its date.
    """
    project = projects.get_project(desk.base, project_id)
    complete = file_is_complete(check_criteria(desk, project_id))
    if complete and project.file_complete_on is None:
        projects.update_project(unit, project_id, file_complete_on=desk.today())
    elif not complete and project.state is ProjectState.PREPARING:
        projects.update_project(unit, project_id, file_complete_on=None)


def judged_on(desk: Desk, project: Project) -> date:
    """Return the day the conditions are looked at: that of the decision once there is one."""
    return project.decided_on or desk.today()


def _facts(desk: Desk, project: Project, day: date) -> ProjectFacts:
    bearers = projects.bearers(desk.base, project.id)
    persons = people.cooperators_by_id(desk.base, {b.cooperator_id for b in bearers})
    return ProjectFacts(
        bearers=tuple(persons[bearer.cooperator_id] for bearer in bearers),
        benefit_statement=project.benefit_statement,
        benefit_checked_by=staff_names(desk).get(project.benefit_checked_by_id or 0, ""),
        benefit_checked_on=project.benefit_checked_on,
        granted_cents=project_amounts(ledger.entries_of_project(desk.base, project.id)).granted,
        envelope=envelope_of(desk, day.year),
        waivers=decisions.waivers(desk.base, project.id),
    )
