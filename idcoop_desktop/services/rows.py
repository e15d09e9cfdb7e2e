"""Lines that several lists show: a project, an idea, with the names a person expects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import Amounts
from idcoop_desktop.domain.projects import BearerRole
from idcoop_desktop.store import ideas as ideas_store
from idcoop_desktop.store import ledger as ledger_store
from idcoop_desktop.store import people as people_store
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store import residences as residences_store
from idcoop_desktop.store import staff as staff_store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRow:
    """A project as a list shows it; amounts in cents."""

    project: Project
    residence: str
    lead: str
    amounts: Amounts
    referent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaRow:
    """An idea as a list shows it; ``age_days`` counts from the day it was noted."""

    idea: Idea
    residence: str
    said_by: str
    noted_by: str
    age_days: int
    project_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to pick while typing: what it is, and a hint to tell namesakes apart."""

    id: int
    label: str
    hint: str = ""


def staff_names(desk: Desk) -> dict[int, str]:
    """Return the colleagues' names by identifier."""
    return {staff.id: staff.name for staff in staff_store.all_staff(desk.base)}


def project_rows(desk: Desk, projects: Iterable[Project] | None = None) -> tuple[ProjectRow, ...]:
    """Return the given projects, or all of them, as list rows."""
    base = desk.base
    chosen = tuple(projects_store.all_projects(base) if projects is None else projects)
    places = residences_store.residences_by_id(base, {project.residence_id for project in chosen})
    keys = [project.id for project in chosen]
    amounts = ledger_store.amounts_by_project(base, None if projects is None else keys)
    leads = {
        bearer.project_id: bearer.cooperator_id
        for bearer in projects_store.bearers_of_projects(base, keys)
        if bearer.role is BearerRole.LEAD
    }
    people = people_store.cooperators_by_id(base, set(leads.values()))
    names = staff_names(desk)
    return tuple(
        ProjectRow(
            project=project,
            residence=places[project.residence_id].label,
            lead=people[leads[project.id]].name if project.id in leads else "",
            amounts=amounts.get(project.id, Amounts()),
            referent=names.get(project.referent_id or 0, ""),
        )
        for project in chosen
    )


def idea_rows(desk: Desk, ideas: Iterable[Idea] | None = None) -> tuple[IdeaRow, ...]:
    """Return the given ideas, or all of them, as list rows."""
    base = desk.base
    chosen = tuple(ideas_store.all_ideas(base) if ideas is None else ideas)
    places = residences_store.residences_by_id(base, {idea.residence_id for idea in chosen})
    people = people_store.cooperators_by_id(
        base, {idea.said_by_id for idea in chosen if idea.said_by_id is not None}
    )
    made = projects_store.projects_by_id(
        base, {idea.project_id for idea in chosen if idea.project_id}
    )
    names = staff_names(desk)
    today = desk.today()
    return tuple(
        IdeaRow(
            idea=idea,
            residence=places[idea.residence_id].label,
            said_by=people[idea.said_by_id].name if idea.said_by_id else idea.said_by_name,
            noted_by=names.get(idea.noted_by_id, ""),
            age_days=(today - idea.noted_on).days,
            project_title=made[idea.project_id].title if idea.project_id else "",
        )
        for idea in chosen
    )
