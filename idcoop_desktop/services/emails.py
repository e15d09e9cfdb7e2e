"""E-mails about a project: texts to start from, what fills them, whom they go to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from idcoop_desktop import assets
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
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import fold, long_date, tidy_line
from idcoop_desktop.domain.thread import listed
from idcoop_desktop.exchange.email_files import read_emails
from idcoop_desktop.services import settings
from idcoop_desktop.services.contacts import note_contact
from idcoop_desktop.services.sheets import project_sheet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from idcoop_desktop.domain.decisions import Decision
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.sheets import ProjectSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailKit:
    """All that writing about a project needs: the texts, the fitting ones first."""

    project_id: int
    title: str
    templates: tuple[EmailTemplate, ...]
    values: Mapping[Token, str]
    recipients: tuple[Recipient, ...]


@cache
def templates() -> tuple[EmailTemplate, ...]:
    """Return the texts shipped with the program, read once.

    Raises :class:`~idcoop_desktop.exchange.refusals.EmailFileError` when a file is not right.
    """
    return read_emails(assets.path("emails"))


def email_kit(desk: Desk, project_id: int) -> EmailKit:
    """Return what writing to the bearers needs; :class:`DomainError` if the project is gone."""
    sheet = project_sheet(desk, project_id)
    return EmailKit(
        project_id=project_id,
        title=sheet.project.title,
        templates=by_fitness(templates(), sheet.project.state),
        values=_values(desk, sheet),
        recipients=tuple(
            Recipient(
                person_id=line.person.id,
                first_name=line.person.first_name,
                name=line.person.name,
                address=tidy_line(line.person.email),
                no_mailing_since=line.person.no_mailing_since,
            )
            for line in sheet.bearers
        ),
    )


def note_email(
    desk: Desk, project_id: int, person_ids: Sequence[int], subject: str
) -> tuple[int, ...]:
    """Note that an e-mail went to some bearers, and return its records' identifiers.

    What it said stays in the mail program. Raises :class:`DomainError` without a subject.
    """
    if not one_line(subject):
        raise DomainError("Donnez un objet à l’e-mail\u00a0: c’est lui qui sera noté dans le fil.")
    note = ContactNote(
        on=desk.today(),
        facts=sent_facts(subject, len(person_ids)),
        channel=Channel.EMAIL,
        whom=Whom(person_ids=tuple(person_ids)),
    )
    return note_contact(desk, note, project_id=project_id)


def _values(desk: Desk, sheet: ProjectSheet) -> dict[Token, str]:
    project, profile = sheet.project, settings.profile(desk)
    bearers = [line.person for line in sheet.bearers]
    return {
        Token.PROJECT: project.title,
        Token.RESIDENCE: _residence(sheet.residence.name),
        Token.COMMUNE: sheet.residence.commune,
        Token.BEARERS: listed([person.name for person in bearers]),
        Token.FIRST_NAMES: listed([person.first_name for person in bearers]),
        Token.IDEA: sheet.idea.sentence if sheet.idea is not None else project.summary,
        Token.DATE: long_date(desk.today()),
        Token.AMOUNT: _amount(sheet.amounts.granted),
        Token.REQUESTED: _amount(sheet.amounts.requested),
        Token.PAID: _amount(sheet.amounts.paid),
        Token.TARGET_ON: _day(project.target_on),
        Token.TO_DO: sheet.next_step,
        Token.COLLEAGUE: desk.author.name,
        Token.COOP: profile.coop_name,
        Token.SERVICE: profile.service,
        Token.SCHEME: profile.scheme_name,
        Token.PHONE: profile.phone,
        **_of_decision(sheet.decisions),
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
