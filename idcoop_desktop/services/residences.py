"""Residences: found while typing, listed with what happens there, written down."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import tidy, tidy_line
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.store import ideas, people, projects
from idcoop_desktop.store import residences as store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidenceRow:
    """A residence and how lively it is; ``last_on`` is the day of its latest idea or step."""

    residence: Residence
    ideas: int
    projects: int
    people: int
    last_on: date | None


def list_residences(desk: Desk) -> tuple[ResidenceRow, ...]:
    """Return every residence with its counts, by name."""
    base = desk.base
    noted = ideas.all_ideas(base)
    carried = projects.all_projects(base)
    ideas_there = Counter(idea.residence_id for idea in noted)
    projects_there = Counter(project.residence_id for project in carried)
    people_there = people.count_by_residence(base)
    last = _latest_days(noted, carried)
    return tuple(
        ResidenceRow(
            residence=residence,
            ideas=ideas_there[residence.id],
            projects=projects_there[residence.id],
            people=people_there.get(residence.id, 0),
            last_on=last.get(residence.id),
        )
        for residence in store.all_residences(base)
    )


def silent_residences(desk: Desk, since: date) -> tuple[Residence, ...]:
    """Return the residences without an idea nor a step of a project from a day on, by name."""
    base = desk.base
    last = _latest_days(ideas.all_ideas(base), projects.all_projects(base))
    return tuple(
        residence
        for residence in store.all_residences(base)
        if residence.id not in last or last[residence.id] < since
    )


def _latest_days(noted: Iterable[Idea], carried: Iterable[Project]) -> dict[int, date]:
    """Return the day of the latest idea or step of a project, by residence."""
    moves = [(idea.residence_id, idea.noted_on) for idea in noted]
    for project in carried:
        steps = (project.decided_on, project.started_on, project.completed_on)
        moves += [(project.residence_id, day) for day in steps if day is not None]
    last: dict[int, date] = {}
    for residence_id, day in moves:
        last[residence_id] = max(day, last.get(residence_id, day))
    return last


def get_residence(desk: Desk, residence_id: int) -> Residence:
    """Return a residence; :class:`DomainError` when it is not there."""
    return store.get_residence(desk.base, residence_id)


def save_residence(desk: Desk, residence: Residence) -> int:
    """Write a residence down (a new one when the identifier is 0) and return the identifier."""
    name = tidy_line(residence.name)
    commune = tidy_line(residence.commune)
    if not name or not commune:
        raise DomainError("Indiquez le nom de la résidence et sa commune.")
    if residence.dwellings < 0:
        raise DomainError("Le nombre de logements ne peut pas être négatif.")
    tidied = replace(
        residence,
        name=name,
        commune=commune,
        postal_code=tidy_line(residence.postal_code),
        address=tidy_line(residence.address),
        common_rooms=tidy(residence.common_rooms),
    )
    verb = "modification de" if residence.id else "nouvelle résidence"
    with desk.unit(titled(verb, name)) as unit:
        if residence.id:
            store.update_residence(unit, tidied)
            return residence.id
        return store.add_residence(unit, tidied)


def find_residences(desk: Desk, text: str, limit: int = 20) -> tuple[Choice, ...]:
    """Return the residences to propose while a name is typed."""
    found = store.find_residences(desk.base, text, limit)
    return tuple(
        Choice(id=residence.id, label=residence.name, hint=residence.commune) for residence in found
    )
