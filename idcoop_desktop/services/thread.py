"""The thread of a project, gathered from everything that is kept about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain import thread
from idcoop_desktop.domain.thread import Names, ThreadEntry
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import (
    decisions,
    follow_up,
    ideas,
    ledger,
    people,
    plan,
    projects,
    publications,
    residences,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.domain.follow_up import Interaction
    from idcoop_desktop.domain.projects import Bearer
    from idcoop_desktop.services.desk import Desk


def project_thread(desk: Desk, project_id: int) -> tuple[ThreadEntry, ...]:
    """Return all that happened to a project, the latest first; :class:`DomainError` if gone."""
    base = desk.base
    project = projects.get_project(base, project_id)
    contacts = follow_up.interactions_of_project(base, project_id)
    bearers = projects.bearers(base, project_id)
    names = _names(desk, contacts, bearers)
    told = [
        *thread.of_contacts(reversed(contacts), names),
        *thread.of_bearers(bearers, names),
        *thread.of_life(project, projects.life_events(base, project_id), names),
        *thread.of_decisions(decisions.decisions(base, project_id)),
        *thread.of_waivers(decisions.waivers(base, project_id)),
        *thread.of_support(projects.support_lines(base, project_id)),
        *thread.of_steps(plan.steps_of_project(base, project_id)),
        *thread.of_tasks(follow_up.tasks_of_project(base, project_id), names),
        *thread.of_publications(publications.publications(base, project_id), names),
        *_receipts(desk, project_id),
    ]
    if project.idea_id is not None:
        told.append(thread.of_idea(ideas.get_idea(base, project.idea_id), names))
    return thread.latest_first(told)


def _receipts(desk: Desk, project_id: int) -> list[ThreadEntry]:
    entries = ledger.entries_of_project(desk.base, project_id)
    proofs = ledger.receipts(desk.base, [entry.id for entry in entries])
    return [
        told for entry in entries for told in thread.of_receipts(entry, proofs.get(entry.id, ()))
    ]


def _names(desk: Desk, contacts: Iterable[Interaction], bearers: Iterable[Bearer]) -> Names:
    known = tuple(contacts)
    wanted = {bearer.cooperator_id for bearer in bearers}
    wanted |= {one.cooperator_id for one in known if one.cooperator_id is not None}
    places = {one.residence_id for one in known if one.residence_id is not None}
    persons = people.cooperators_by_id(desk.base, wanted)
    return Names(
        colleagues=staff_names(desk),
        people={key: person.name for key, person in persons.items()},
        residences=residences.residences_by_id(desk.base, places),
    )
