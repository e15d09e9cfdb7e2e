"""One residence whole: where it is, who lives there, what was heard, done and can be proposed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.liveliness import is_silent
from idcoop_desktop.domain.people import seniority, status_on
from idcoop_desktop.services.catalogue import suggestions
from idcoop_desktop.services.residences import ResidenceRow
from idcoop_desktop.services.rows import IdeaRow, ProjectRow, idea_rows, project_rows, staff_names
from idcoop_desktop.services.silent import silence_start
from idcoop_desktop.store import follow_up, ideas, liveliness, people, projects, residences
from idcoop_desktop.store.errors import RecordMissing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.follow_up import Interaction
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.desk import Desk

SHEET_SUGGESTIONS = 8
CONTACTS_AT_ONCE = 30
FIRST_RESIDENTS = 6
RESIDENTS_AT_ONCE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Resident:
    """A person as the residence's sheet names them; ``status`` is "" when nothing holds today."""

    id: int
    name: str
    dwelling: str
    status: str
    seniority: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A contact: with whom ("" for the residence as a whole), about which project, by whom."""

    contact: Interaction
    whom: str
    project: str
    noted_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidenceSheet:
    """Everything the sheet of a residence shows on ``day``.

    ``residents`` is the first page of the people by name, ``contacts`` that of the latest of
    ``contact_count``; ``row.suggestions`` holds ideas whether it is silent or not.
    """

    row: ResidenceRow
    referent: str
    residents: tuple[Resident, ...]
    ideas: tuple[IdeaRow, ...]
    projects: tuple[ProjectRow, ...]
    contacts: tuple[ContactRow, ...]
    contact_count: int
    day: date


def read_residence(desk: Desk, residence_id: int) -> ResidenceSheet | None:
    """Gather a residence's sheet; ``None`` when it is not there any more."""
    base = desk.base
    try:
        place = residences.get_residence(base, residence_id)
    except RecordMissing:
        return None
    noted = ideas.ideas_of_residence(base, residence_id)
    carried = projects.projects_of_residence(base, residence_id)
    last = liveliness.latest_signs(base, residence_id).get(residence_id)
    contacts, contact_count = list_contacts(desk, residence_id)
    return ResidenceSheet(
        row=ResidenceRow(
            residence=place,
            ideas=len(noted),
            projects=len(carried),
            people=liveliness.count_residents(base, residence_id),
            last=last,
            silent=is_silent(last, silence_start(desk)),
            suggestions=suggestions(desk, [place], count=SHEET_SUGGESTIONS)[residence_id],
        ),
        referent=staff_names(desk).get(place.referent_id or 0, ""),
        residents=list_residents(desk, residence_id, limit=FIRST_RESIDENTS),
        ideas=idea_rows(desk, noted),
        projects=project_rows(desk, reversed(carried)),
        contacts=contacts,
        contact_count=contact_count,
        day=desk.today(),
    )


def list_contacts(
    desk: Desk, residence_id: int, *, skip: int = 0
) -> tuple[tuple[ContactRow, ...], int]:
    """Return a page of the contacts of a residence, the latest first, and how many it has."""
    keys, count = liveliness.contacts_there(desk.base, residence_id, CONTACTS_AT_ONCE, skip=skip)
    return _contact_rows(desk, keys), count


def list_residents(
    desk: Desk, residence_id: int, *, skip: int = 0, limit: int = RESIDENTS_AT_ONCE
) -> tuple[Resident, ...]:
    """Return a page of the people of a residence by name, those of the pages before left out."""
    keys = liveliness.residents(desk.base, residence_id, skip=skip, limit=limit)
    found = people.cooperators_by_id(desk.base, keys)
    day = desk.today()
    return tuple(_resident(found[key], day) for key in keys)


def _resident(person: Cooperator, day: date) -> Resident:
    status = status_on(person, day)
    return Resident(
        id=person.id,
        name=person.name,
        dwelling=person.dwelling,
        status=status.label if status else "",
        seniority=seniority(person, day),
    )


def _contact_rows(desk: Desk, keys: Iterable[int]) -> tuple[ContactRow, ...]:
    base = desk.base
    wanted = tuple(keys)
    found = follow_up.interactions_by_id(base, wanted)
    contacts = [found[key] for key in wanted]
    persons = people.cooperators_by_id(
        base, {one.cooperator_id for one in contacts if one.cooperator_id is not None}
    )
    about = projects.projects_by_id(
        base, {one.project_id for one in contacts if one.project_id is not None}
    )
    names = staff_names(desk)
    return tuple(
        ContactRow(
            contact=one,
            whom=persons[one.cooperator_id].name if one.cooperator_id else "",
            project=about[one.project_id].title if one.project_id else "",
            noted_by=names.get(one.staff_id, ""),
        )
        for one in contacts
    )
