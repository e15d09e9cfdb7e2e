"""E-mails about a project: texts to start from, what fills them, whom they go to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.emails import (
    EmailTemplate,
    Recipient,
    Token,
    by_fitness,
    one_line,
    sent_facts,
)
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.ledger import About, project_amounts
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import fold, long_date, tidy_line
from idcoop_desktop.domain.thread import listed
from idcoop_desktop.services import settings
from idcoop_desktop.services.contacts import note_contact
from idcoop_desktop.services.email_texts import email_texts
from idcoop_desktop.services.sheets import project_sheet
from idcoop_desktop.services.subjects import subject as money_subject
from idcoop_desktop.store import aids, follow_up, ledger, people

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from idcoop_desktop.domain.decisions import Decision
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.sheets import ProjectSheet

_MOST_OTHERS = 4
_OF_AIDS = frozenset({"08-demander-les-justificatifs", "12-message-libre"})
"""Texts about a payment or about anything, which hold for an aid as for a project."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailKit:
    """All that writing about a project or an aid needs: the texts, the fitting ones first.

    ``project_id`` is ``None`` for an aid.
    """

    project_id: int | None
    title: str
    templates: tuple[EmailTemplate, ...]
    values: Mapping[Token, str]
    recipients: tuple[Recipient, ...]


def email_kit(desk: Desk, project_id: int) -> EmailKit:
    """Return what writing about a project needs; :class:`DomainError` if it is gone.

    Those who said the idea or are met in the thread may be written to as well as the bearers.
    """
    sheet = project_sheet(desk, project_id)
    return EmailKit(
        project_id=project_id,
        title=sheet.project.title,
        templates=by_fitness(email_texts(desk), sheet.project.state),
        values=_values(desk, sheet),
        recipients=(
            *(_recipient(line.person) for line in sheet.bearers),
            *_others(desk, sheet),
        ),
    )


def aid_email_kit(desk: Desk, aid_id: int) -> EmailKit:
    """Return what writing to the person an aid is for needs: the texts that fit an aid too."""
    found = money_subject(desk, About(aid_id=aid_id))
    person = people.get_cooperator(desk.base, aids.get_aid(desk.base, aid_id).cooperator_id)
    amounts = project_amounts(ledger.entries_about(desk.base, found.about))
    return EmailKit(
        project_id=None,
        title=found.title,
        templates=tuple(text for text in email_texts(desk) if text.key in _OF_AIDS),
        values={
            Token.PROJECT: found.title,
            Token.BEARERS: person.name,
            Token.FIRST_NAMES: person.first_name,
            Token.AMOUNT: _amount(amounts.granted),
            Token.REQUESTED: _amount(amounts.requested),
            Token.PAID: _amount(amounts.paid),
            **_of_coop(desk),
        },
        recipients=(_recipient(person),),
    )


def _recipient(person: Cooperator, role: str = "") -> Recipient:
    return Recipient(
        person_id=person.id,
        first_name=person.first_name,
        name=person.name,
        address=tidy_line(person.email),
        no_mailing_since=person.no_mailing_since,
        role=role,
    )


def _others(desk: Desk, sheet: ProjectSheet) -> tuple[Recipient, ...]:
    roles: dict[int, str] = {}
    if sheet.idea is not None and sheet.idea.said_by_id is not None:
        roles[sheet.idea.said_by_id] = "a dit l’idée"
    for met in follow_up.interactions_of_project(desk.base, sheet.project.id):
        if met.cooperator_id is not None:
            roles.setdefault(met.cooperator_id, "dans le fil")
    for line in sheet.bearers:
        roles.pop(line.person.id, None)
    known = people.cooperators_by_id(desk.base, [*roles][:_MOST_OTHERS])
    return tuple(_recipient(known[key], role) for key, role in roles.items() if key in known)


def note_email(
    desk: Desk,
    project_id: int | None,
    person_ids: Sequence[int],
    subject: str,
    *,
    addresses: Sequence[str] = (),
) -> tuple[int, ...]:
    """Note that an e-mail went to some people and addresses; return its records' identifiers.

    What it said stays in the mail program. Raises :class:`DomainError` without a subject.
    """
    if not one_line(subject):
        raise DomainError("Donnez un objet à l’e-mail\u00a0: c’est lui qui sera noté dans le fil.")
    note = ContactNote(
        on=desk.today(),
        facts=_facts(subject, person_ids, addresses),
        channel=Channel.EMAIL,
        whom=Whom(person_ids=tuple(person_ids), group="" if person_ids else listed([*addresses])),
    )
    return note_contact(desk, note, project_id=project_id)


def _facts(subject: str, person_ids: Sequence[int], addresses: Sequence[str]) -> str:
    facts = sent_facts(subject, len(person_ids) + len(addresses))
    if person_ids and addresses:
        facts += f", aussi à {listed([*addresses])}"
    return facts


def _values(desk: Desk, sheet: ProjectSheet) -> dict[Token, str]:
    project = sheet.project
    bearers = [line.person for line in sheet.bearers]
    return {
        Token.PROJECT: project.title,
        Token.RESIDENCE: _residence(sheet.residence.name),
        Token.COMMUNE: sheet.residence.commune,
        Token.BEARERS: listed([person.name for person in bearers]),
        Token.FIRST_NAMES: listed([person.first_name for person in bearers]),
        Token.IDEA: sheet.idea.sentence if sheet.idea is not None else project.summary,
        Token.AMOUNT: _amount(sheet.amounts.granted),
        Token.REQUESTED: _amount(sheet.amounts.requested),
        Token.PAID: _amount(sheet.amounts.paid),
        Token.TARGET_ON: _day(project.target_on),
        Token.TO_DO: sheet.next_step,
        **_of_coop(desk),
        **_of_decision(sheet.decisions),
    }


def _of_coop(desk: Desk) -> dict[Token, str]:
    profile = settings.profile(desk)
    return {
        Token.DATE: long_date(desk.today()),
        Token.COLLEAGUE: desk.author.name,
        Token.COOP: profile.coop_name,
        Token.SERVICE: profile.service,
        Token.SCHEME: profile.scheme_name,
        Token.PHONE: profile.phone,
    }


def _of_decision(decisions: Sequence[Decision]) -> dict[Token, str]:
    standing = [decision for decision in decisions if decision.stands]
    if not standing:
        return {}
    last = standing[-1]
    return {
        Token.DECIDED_ON: long_date(last.decided_on),
        Token.CONDITIONS: last.conditions,
        Token.REASON: last.reason,
        Token.NEXT_STEP: last.next_step,
        Token.RECONSIDER_ON: _day(last.reconsider_on),
    }


def _residence(name: str) -> str:
    """Return a name that follows « la résidence » as it does in a sentence."""
    first, _space, rest = name.partition(" ")
    return rest if rest and fold(first) == "residence" else name


def _amount(cents: int) -> str:
    return format_cents(cents) if cents else ""


def _day(day: date | None) -> str:
    return long_date(day) if day is not None else ""
