"""People and colleagues: found while typing, listed, written down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.by_hand import typed
from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.duplicates import NotDuplicate
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import Cooperator, StaffMember, seniority, status_words
from idcoop_desktop.domain.people_filter import PeopleQuery
from idcoop_desktop.domain.text import tidy, tidy_line
from idcoop_desktop.services import contacts
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.store import duplicates, people, people_list, residences, staff

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence
    from datetime import date

    from idcoop_desktop.domain.ideas import Channel
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person as the list shows them; ``seniority`` in whole years today."""

    person: Cooperator
    residence: str
    status: str
    seniority: int


def people_ids(desk: Desk, *, text: str = "") -> array[int]:
    """Return the identifiers of the people whose data match every word, the best matches first."""
    return people_list.listed_people(desk.base, PeopleQuery(text=text), desk.today())


def people_rows(desk: Desk, ids: Sequence[int]) -> tuple[PersonRow, ...]:
    """Return the rows of a page of people, in the order of ``ids``; those gone are left out."""
    persons = people.cooperators_by_id(desk.base, ids)
    wanted = {person.residence_id for person in persons.values() if person.residence_id}
    places = residences.residences_by_id(desk.base, wanted)
    today = desk.today()
    return tuple(
        PersonRow(
            person=person,
            residence=places[person.residence_id].label if person.residence_id else "",
            status=status_words(person, today),
            seniority=seniority(person, today),
        )
        for person in (persons[identifier] for identifier in ids if identifier in persons)
    )


def save_person(desk: Desk, person: Cooperator, *, unlike: Iterable[int] = ()) -> int:
    """Write a person down (a new one when the identifier is 0) and return the identifier.

    What differs from before is remembered as typed here, so that an import asks before replacing
    it. ``unlike`` are those who look like a new person and were said to be others: the two are not
    shown together again.

    Raises :class:`DomainError` without a name, or with spells that end before they start.
    """
    written = tidied(person)
    verb = "modification de" if person.id else "inscription de"
    with desk.unit(titled(verb, written.name)) as unit:
        if person.id:
            before = people.get_cooperator(unit.base, person.id)
            people.update_cooperator(unit, replace(written, by_hand=typed(before, written)))
            return person.id
        key = people.add_cooperator(unit, replace(written, by_hand=typed(None, written)))
        for other_id in unlike:
            refusal = NotDuplicate(
                id=0,
                cooperator_id=key,
                other_id=other_id,
                noted_on=desk.today(),
                noted_by_id=desk.author.id,
            )
            duplicates.add_not_duplicate(unit, refusal)
        return key


def tidied(person: Cooperator) -> Cooperator:
    """Return a person as they are kept: no spaces too many, spells in order.

    Raises :class:`DomainError` without a name, or with spells that end before they start.
    """
    first, last = tidy_line(person.first_name), tidy_line(person.last_name)
    if not first or not last:
        raise DomainError("Indiquez le prénom et le nom.")
    if any(spell.end is not None and spell.end < spell.start for spell in person.spells):
        raise DomainError(
            "Une période se termine avant d’avoir commencé\u00a0: vérifiez les dates."
        )
    if person.shares < 0:
        raise DomainError("Le nombre de parts sociales ne peut pas être négatif.")
    return replace(
        person,
        first_name=first,
        last_name=last,
        member_number=tidy_line(person.member_number),
        email=tidy_line(person.email),
        phone=tidy_line(person.phone),
        dwelling=tidy_line(person.dwelling),
        notes=tidy(person.notes),
        spells=tuple(sorted(person.spells, key=lambda spell: spell.start)),
    )


def find_people(desk: Desk, text: str, limit: int = 20) -> tuple[Choice, ...]:
    """Return the people to propose while a name is typed."""
    found = people.find_cooperators(desk.base, text, limit)
    wanted = {person.residence_id for person in found if person.residence_id}
    places = residences.residences_by_id(desk.base, wanted)
    return tuple(
        Choice(
            id=person.id,
            label=person.name,
            hint=places[person.residence_id].label if person.residence_id else "",
        )
        for person in found
    )


def list_staff(desk: Desk) -> tuple[StaffMember, ...]:
    """Return the colleagues, by name."""
    return staff.all_staff(desk.base)


def save_staff(desk: Desk, member: StaffMember) -> int:
    """Write a colleague down (a new one when the identifier is 0) and return the identifier."""
    name = tidy_line(member.name)
    if not name:
        raise DomainError("Indiquez le nom du collègue.")
    role = tidy_line(member.role)
    with desk.unit(titled("équipe\u00a0:", name)) as unit:
        if member.id:
            staff.update_staff(unit, replace(member, name=name, role=role))
            return member.id
        return staff.add_staff(unit, name=name, role=role)


def note_contact(
    desk: Desk,
    *,
    channel: Channel,
    facts: str,
    next_step: str = "",
    person_id: int | None = None,
    residence_id: int | None = None,
    project_id: int | None = None,
    on: date | None = None,
) -> int:
    """Note a contact with a person, a residence or about a project; return its identifier.

    Raises :class:`DomainError` like :func:`~idcoop_desktop.services.contacts.note_contact`.
    """
    whom = Whom(person_ids=() if person_id is None else (person_id,), residence_id=residence_id)
    note = ContactNote(
        on=on or desk.today(), channel=channel, facts=facts, next_step=next_step, whom=whom
    )
    (identifier,) = contacts.note_contact(desk, note, project_id=project_id)
    return identifier
