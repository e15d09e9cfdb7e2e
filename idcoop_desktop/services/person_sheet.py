"""One person whole: everything their sheet shows today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import EntryKind, repaid_to
from idcoop_desktop.domain.people import seniority, status_words
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services.aid_list import aids_of_person
from idcoop_desktop.services.duplicates import merged_people
from idcoop_desktop.services.rows import IdeaRow, ProjectRow, idea_rows, project_rows, staff_names
from idcoop_desktop.store import (
    consents,
    follow_up,
    household,
    ideas,
    ledger,
    payments,
    people,
    projects,
    residences,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from idcoop_desktop.domain.consents import ImageConsent
    from idcoop_desktop.domain.follow_up import Interaction
    from idcoop_desktop.domain.ledger import LedgerEntry
    from idcoop_desktop.domain.payments import Payment
    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.domain.projects import Bearer, BearerRole, Project, SupportLine
    from idcoop_desktop.services.aid_list import AidLine
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedProject:
    """A project that the person carries, and the help it got.

    ``support`` is what the coop gave besides money, ``repaid_cents`` what was paid back to this
    person; the amounts of the project itself are in ``row``.
    """

    row: ProjectRow
    role: BearerRole
    support: tuple[SupportLine, ...]
    repaid_cents: int

    @property
    def project(self) -> Project:
        """The project itself."""
        return self.row.project


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSheet:
    """One person with all that is attached to them, as it stands on ``day``.

    ``seniority`` is in whole years, ``household`` the others of the same dwelling, ``merged`` those
    whose sheet was merged into this one, ``colleagues`` the names of the team by identifier.
    """

    person: Cooperator
    residence: Residence | None
    status: str
    seniority: int
    household: tuple[Cooperator, ...]
    projects: tuple[CarriedProject, ...]
    aids: tuple[AidLine, ...]
    ideas: tuple[IdeaRow, ...]
    interactions: tuple[Interaction, ...]
    consents: tuple[ImageConsent, ...]
    merged: tuple[Cooperator, ...]
    colleagues: Mapping[int, str]
    day: date

    @property
    def last_contact(self) -> Interaction | None:
        """The latest contact, ``None`` before the first."""
        return self.interactions[0] if self.interactions else None


def person_sheet(desk: Desk, person_id: int) -> PersonSheet:
    """Return one person with all that is attached to them; :class:`DomainError` if gone."""
    base, today = desk.base, desk.today()
    person = people.get_cooperator(base, person_id)
    place = None
    if person.residence_id is not None:
        place = residences.get_residence(base, person.residence_id)
    return PersonSheet(
        person=person,
        residence=place,
        status=status_words(person, today),
        seniority=seniority(person, today),
        household=household.others_of_household(base, person),
        projects=_carried(desk, person),
        aids=aids_of_person(desk, person_id),
        ideas=idea_rows(desk, ideas.ideas_of_person(base, person_id)),
        interactions=follow_up.interactions_of_person(base, person_id),
        consents=consents.consents_of_person(base, person_id),
        merged=merged_people(desk, person_id),
        colleagues=staff_names(desk),
        day=today,
    )


def _carried(desk: Desk, person: Cooperator) -> tuple[CarriedProject, ...]:
    links = projects.bearers_of_person(desk.base, person.id)
    if not links:
        return ()
    known = projects.projects_by_id(desk.base, {link.project_id for link in links})
    rows = {row.project.id: row for row in project_rows(desk, known.values())}
    return tuple(
        _with_help(desk, rows[link.project_id], link, person)
        for link in sorted(links, key=lambda link: (link.since, link.id), reverse=True)
    )


def _with_help(desk: Desk, row: ProjectRow, link: Bearer, person: Cooperator) -> CarriedProject:
    rows = [
        entry
        for entry in ledger.entries_of_project(desk.base, link.project_id)
        if entry.kind is EntryKind.PAY
    ]
    known = payments.payments_by_id(desk.base, {entry.payment_id or 0 for entry in rows})
    repaid = sum(
        entry.amount_cents
        for entry in rows
        if _is_repaid(person, entry, known.get(entry.payment_id or 0))
    )
    return CarriedProject(
        row=row,
        role=link.role,
        support=projects.support_lines(desk.base, link.project_id),
        repaid_cents=repaid,
    )


def _is_repaid(person: Cooperator, entry: LedgerEntry, payment: Payment | None) -> bool:
    """Tell whether a row paid somebody back; rows from before payments named them only say it."""
    if payment is not None and payment.cooperator_id is not None:
        return payment.cooperator_id == person.id
    return fold(entry.supplier) == fold(repaid_to(person.name))
