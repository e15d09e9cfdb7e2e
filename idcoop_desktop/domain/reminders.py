"""Reminders by rule: what asks for attention because time went by, and from when on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import NBSP, fold, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from idcoop_desktop.domain.consents import ImageConsent
    from idcoop_desktop.domain.projects import Project

LONGEST_DAYS = 730
"""No rule waits more than two years."""


CLOCKED_STATES = frozenset({ProjectState.GRANTED, ProjectState.UNDER_WAY, ProjectState.POSTPONED})
"""States of a project that a rule watches."""


class ReminderKind(StrEnum):
    """Why something is brought back to mind."""

    IDEA_ASLEEP = "idea_asleep"
    NOT_STARTED = "not_started"
    REPORT_DUE = "report_due"
    CONSENT_ENDING = "consent_ending"
    RECONSIDER = "reconsider"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _LABELS[self]

    @property
    def least_days(self) -> int:
        """The smallest number of days that makes sense."""
        return 0 if self in {ReminderKind.RECONSIDER, ReminderKind.REPORT_DUE} else 1


_LABELS = {
    ReminderKind.IDEA_ASLEEP: "Idée sans suite",
    ReminderKind.NOT_STARTED: "Aide accordée, pas démarré",
    ReminderKind.REPORT_DUE: "Bilan à faire",
    ReminderKind.CONSENT_ENDING: "Droit à l’image",
    ReminderKind.RECONSIDER: "À réexaminer",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderRule:
    """Whether a kind of reminder is wanted, and after (or before) how many days."""

    kind: ReminderKind
    active: bool
    days: int


DEFAULT_RULES: tuple[ReminderRule, ...] = (
    ReminderRule(kind=ReminderKind.IDEA_ASLEEP, active=True, days=30),
    ReminderRule(kind=ReminderKind.NOT_STARTED, active=True, days=30),
    ReminderRule(kind=ReminderKind.REPORT_DUE, active=True, days=14),
    ReminderRule(kind=ReminderKind.CONSENT_ENDING, active=True, days=60),
    ReminderRule(kind=ReminderKind.RECONSIDER, active=True, days=0),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Something to come back to: a record of the kind that ``kind`` is about.

    ``since`` is the day of the record from which days were counted: the last sign of an idea, the
    decision, the day aimed at, the last day of the agreement, the day to reconsider.
    """

    kind: ReminderKind
    record_id: int
    since: date
    staff_id: int | None


def rules_from(values: Mapping[str, str]) -> tuple[ReminderRule, ...]:
    """Return the rule of each kind out of the settings of a day; what is unreadable is default."""
    return tuple(
        ReminderRule(
            kind=rule.kind,
            active=values.get(setting_key(rule.kind, "active"), "1") == "1",
            days=_number(values.get(setting_key(rule.kind, "days"), ""), rule.days),
        )
        for rule in DEFAULT_RULES
    )


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() else otherwise


def setting_key(kind: ReminderKind, name: str) -> str:
    """Return the key under which a value of a rule is kept."""
    return f"reminder.{kind}.{name}"


def require_rule(rule: ReminderRule) -> None:
    """Refuse a number of days that makes no sense for the rule."""
    if not rule.kind.least_days <= rule.days <= LONGEST_DAYS:
        raise DomainError(
            f"{quoted(rule.kind.label)}{NBSP}: indiquez un nombre de jours entre "
            f"{rule.kind.least_days} et {LONGEST_DAYS}. Rien n’a été changé."
        )


def project_reminders(
    projects: Iterable[Project], rules: Iterable[ReminderRule], *, day: date
) -> tuple[Reminder, ...]:
    """Return what the active rules say about projects: not started, report due, to reconsider."""
    wanted = {rule.kind: rule.days for rule in rules if rule.active}
    found = []
    for project in projects:
        kind, since = _clock_of(project)
        if since is None or kind not in wanted:
            continue
        waits = -wanted[kind] if kind is ReminderKind.RECONSIDER else wanted[kind]
        if since.toordinal() + waits <= day.toordinal():
            found.append(
                Reminder(kind=kind, record_id=project.id, since=since, staff_id=project.referent_id)
            )
    return tuple(found)


def _clock_of(project: Project) -> tuple[ReminderKind, date | None]:
    if project.state is ProjectState.GRANTED:
        return ReminderKind.NOT_STARTED, project.decided_on
    if project.state is ProjectState.UNDER_WAY:
        return ReminderKind.REPORT_DUE, project.target_on or project.started_on
    if project.state is ProjectState.POSTPONED:
        return ReminderKind.RECONSIDER, project.reconsider_on
    return ReminderKind.RECONSIDER, None


def ending_consents(
    consents: Iterable[ImageConsent], *, day: date, days: int
) -> tuple[Reminder, ...]:
    """Return the agreements that end within ``days`` days, or ended within as many.

    One that another agreement of the same person prolongs for the same uses is left out, and so is
    one taken back: its photos are a matter of their own.
    """
    given = [one for one in consents if one.withdrawn_on is None and one.until_on is not None]
    return tuple(
        Reminder(
            kind=ReminderKind.CONSENT_ENDING,
            record_id=one.id,
            since=one.until_on,
            staff_id=one.noted_by_id,
        )
        for one in given
        if one.until_on is not None
        and abs((one.until_on - day).days) <= days
        and not any(_prolongs(other, one) for other in given)
    )


def _prolongs(other: ImageConsent, one: ImageConsent) -> bool:
    if other.until_on is None or one.until_on is None or other.until_on <= one.until_on:
        return False
    same = (
        other.cooperator_id == one.cooperator_id
        if one.cooperator_id is not None
        else fold(other.person_name) == fold(one.person_name)
    )
    return same and set(one.uses) <= set(other.uses)
