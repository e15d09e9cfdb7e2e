"""Projects while they are put together: bearers, statement of benefit, request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import IdeaState, require_open
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry, project_amounts
from idcoop_desktop.domain.projects import (
    OPEN_STATES,
    Bearer,
    BearerRole,
    LifeEvent,
    Project,
    ProjectState,
    require_title,
)
from idcoop_desktop.domain.text import quoted, tidy, tidy_line
from idcoop_desktop.services.books import write
from idcoop_desktop.services.catalogue import kind_of
from idcoop_desktop.services.criteria import note_completeness
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.idea_photos import hand_photo_on
from idcoop_desktop.services.ideas import close_tasks
from idcoop_desktop.services.plan import move_target
from idcoop_desktop.services.rows import ProjectRow, project_rows
from idcoop_desktop.store import ideas, ledger, people, projects, residences

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.domain.plan import TargetDay
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit


def make_project(
    desk: Desk,
    *,
    title: str,
    residence_id: int,
    summary: str = "",
    idea_id: int | None = None,
    requested_cents: int = 0,
    kind: ProjectKind = ProjectKind.OTHER,
    target_on: date | None = None,
) -> int:
    """Start a project, from an idea if one is given, and return its identifier.

    The person who voiced the idea becomes the lead bearer when they are a known coopérateur; the
    photo of the idea follows as an « avant » photo. A ``kind`` not told is that of the catalogue's
    idea, if it comes from one.
    Raises :class:`DomainError` for an empty title, a closed idea or a negative amount.
    """
    name = require_title(title)
    residences.get_residence(desk.base, residence_id)
    idea = None if idea_id is None else ideas.get_idea(desk.base, idea_id)
    if idea is not None:
        require_open(idea)
    key = idea.catalogue_key if idea else ""
    with desk.unit(titled("création du projet", name)) as unit:
        project_id = projects.add_project(
            unit,
            Project(
                id=0,
                title=name,
                residence_id=residence_id,
                summary=tidy(summary),
                idea_id=idea_id,
                idea_noted_on=idea.noted_on if idea else None,
                referent_id=desk.author.id,
                catalogue_key=key,
                kind=kind_of(desk, key) if kind is ProjectKind.OTHER else kind,
                target_on=target_on,
            ),
        )
        projects.add_life_event(
            unit,
            LifeEvent(
                id=0,
                project_id=project_id,
                to=ProjectState.PREPARING,
                on=desk.today(),
                by_id=desk.author.id,
            ),
        )
        if idea is not None:
            _take_over(desk, unit, idea, project_id)
            if idea.said_by_id is not None:
                _add_bearer(desk, unit, project_id, idea.said_by_id, BearerRole.LEAD)
        _request(desk, unit, project_id, requested_cents)
    return project_id


def _take_over(desk: Desk, unit: Unit, idea: Idea, project_id: int) -> None:
    ideas.update_idea(unit, idea.id, state=IdeaState.PROJECT, project_id=project_id)
    close_tasks(desk, unit, idea.id)
    hand_photo_on(desk, unit, idea, project_id)


def edit_project(
    desk: Desk,
    project_id: int,
    *,
    title: str,
    summary: str,
    residence_id: int,
    kind: ProjectKind | None = None,
    target: TargetDay | None = None,
) -> None:
    """Change what a project is called, its summary, its residence; its kind and day when told.

    A new ``target`` moves the plan with it. Raises :class:`DomainError` for an empty title, and
    for the target of a closed project.
    """
    name = require_title(title)
    project = projects.get_project(desk.base, project_id)
    residences.get_residence(desk.base, residence_id)
    with desk.unit(titled("modification de", name)) as unit:
        projects.update_project(
            unit,
            project_id,
            title=name,
            summary=tidy(summary),
            residence_id=residence_id,
            kind=kind or project.kind,
        )
        if target is not None and target.day != project.target_on:
            move_target(desk, unit, project, target.day)


def add_bearer(
    desk: Desk, project_id: int, cooperator_id: int, role: BearerRole | None = None
) -> int:
    """Inscribe a coopérateur as a bearer; the first one leads unless a role is given.

    Raises :class:`DomainError` when the person already carries the project.
    """
    project = open_project(desk, project_id)
    person = people.get_cooperator(desk.base, cooperator_id)
    known = projects.bearers(desk.base, project_id)
    if any(bearer.cooperator_id == cooperator_id for bearer in known):
        raise DomainError(f"{person.name} porte déjà ce projet. Rien n’a été changé.")
    chosen = role or (BearerRole.CO_BEARER if known else BearerRole.LEAD)
    with desk.unit(titled(f"{person.name}, {chosen.label.lower()} de", project.title)) as unit:
        bearer_id = _add_bearer(desk, unit, project_id, cooperator_id, chosen)
        note_completeness(desk, unit, project_id)
    return bearer_id


def _add_bearer(
    desk: Desk, unit: Unit, project_id: int, cooperator_id: int, role: BearerRole
) -> int:
    return projects.add_bearer(
        unit,
        Bearer(
            id=0,
            project_id=project_id,
            cooperator_id=cooperator_id,
            role=role,
            since=desk.today(),
        ),
    )


def bearers_of(desk: Desk, project_id: int) -> tuple[Bearer, ...]:
    """Return the bearers of a project, the lead first."""
    return projects.bearers(desk.base, project_id)


def remove_bearer(desk: Desk, project_id: int, bearer_id: int) -> None:
    """Take a bearer off a project that is still open; the journal keeps the fact."""
    project = open_project(desk, project_id)
    with desk.unit(titled("retrait d’un porteur de", project.title)) as unit:
        projects.remove_bearer(unit, bearer_id)
        note_completeness(desk, unit, project_id)


def state_benefit(desk: Desk, project_id: int, statement: str, *, checked: bool) -> None:
    """Write who benefits from the project; ``checked`` signs it with the author and today."""
    project = open_project(desk, project_id)
    text = tidy_line(statement)
    if checked and not text:
        raise DomainError("Écrivez d’abord à qui le projet profite.")
    with desk.unit(titled("bénéfice collectif de", project.title)) as unit:
        projects.update_project(
            unit,
            project_id,
            benefit_statement=text,
            benefit_checked_by_id=desk.author.id if checked else None,
            benefit_checked_on=desk.today() if checked else None,
        )
        note_completeness(desk, unit, project_id)


def request_money(desk: Desk, project_id: int, amount_cents: int) -> None:
    """Set what the bearers ask for; the books get the difference with what was known."""
    project = open_project(desk, project_id)
    with desk.unit(titled("montant demandé pour", project.title)) as unit:
        _request(desk, unit, project_id, amount_cents)


def _request(desk: Desk, unit: Unit, project_id: int, amount_cents: int) -> None:
    if amount_cents < 0:
        raise DomainError("Le montant demandé ne peut pas être négatif.")
    known = project_amounts(ledger.entries_of_project(desk.base, project_id)).requested
    if amount_cents != known:
        write(
            desk,
            unit,
            LedgerEntry(
                id=0,
                kind=EntryKind.REQUEST,
                amount_cents=amount_cents - known,
                on=desk.today(),
                label="Demande des porteurs" if known == 0 else "Demande revue",
                project_id=project_id,
            ),
        )


def list_projects(desk: Desk) -> tuple[ProjectRow, ...]:
    """Return every project, the most recent first."""
    return tuple(sorted(project_rows(desk), key=lambda row: row.project.id, reverse=True))


def open_project(desk: Desk, project_id: int) -> Project:
    """Return a project whose file may change; :class:`DomainError` once it is closed."""
    project = projects.get_project(desk.base, project_id)
    if project.state not in OPEN_STATES:
        raise DomainError(
            f"Le projet {quoted(project.title)} est {quoted(project.state.label.lower())}\u00a0: "
            "il ne se modifie plus. Rien n’a été changé."
        )
    return project
