"""Each rule of reminders: from when on, for whom, and what keeps it quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import Project, ProjectState
from idcoop_desktop.domain.reminders import (
    DEFAULT_RULES,
    LONGEST_DAYS,
    Reminder,
    ReminderKind,
    ReminderRule,
    ending_consents,
    project_reminders,
    require_rule,
    rules_from,
)
from tests import factories

DAY = date(2026, 3, 2)


def ago(days: int) -> date:
    """A day before today."""
    return DAY - timedelta(days=days)


def project(**changes: object) -> Project:
    return replace(factories.project(id=5, referent_id=9), **changes)


def kinds(found: tuple[Reminder, ...]) -> list[ReminderKind]:
    return [one.kind for one in found]


@pytest.mark.parametrize(
    ("changes", "kind", "since"),
    [
        (
            {"state": ProjectState.GRANTED, "decided_on": ago(30)},
            ReminderKind.NOT_STARTED,
            ago(30),
        ),
        (
            {"state": ProjectState.UNDER_WAY, "target_on": ago(14), "started_on": ago(90)},
            ReminderKind.REPORT_DUE,
            ago(14),
        ),
        (
            {"state": ProjectState.UNDER_WAY, "target_on": None, "started_on": ago(14)},
            ReminderKind.REPORT_DUE,
            ago(14),
        ),
        (
            {"state": ProjectState.POSTPONED, "reconsider_on": DAY},
            ReminderKind.RECONSIDER,
            DAY,
        ),
    ],
)
def test_a_project_is_brought_back_to_mind(
    changes: dict[str, object], kind: ReminderKind, since: date
) -> None:
    one = project(**changes)
    assert project_reminders([one], DEFAULT_RULES, day=DAY) == (
        Reminder(kind=kind, record_id=5, since=since, staff_id=9),
    )
    assert project_reminders([one], DEFAULT_RULES, day=ago(1)) == ()
    off = [replace(rule, active=False) for rule in DEFAULT_RULES]
    assert project_reminders([one], off, day=DAY) == ()


def test_a_postponed_project_may_be_told_beforehand() -> None:
    rule = ReminderRule(kind=ReminderKind.RECONSIDER, active=True, days=10)
    one = project(state=ProjectState.POSTPONED, reconsider_on=ago(-10))
    assert kinds(project_reminders([one], [rule], day=DAY)) == [ReminderKind.RECONSIDER]
    assert project_reminders([one], [rule], day=ago(1)) == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"state": ProjectState.PREPARING},
        {"state": ProjectState.COMPLETED, "decided_on": ago(300)},
        {"state": ProjectState.GRANTED, "decided_on": None},
        {"state": ProjectState.POSTPONED, "reconsider_on": None},
    ],
)
def test_a_project_without_a_clock_is_left_in_peace(changes: dict[str, object]) -> None:
    assert project_reminders([project(**changes)], DEFAULT_RULES, day=DAY) == ()


def consent(**changes: object) -> ImageConsent:
    made = ImageConsent(
        id=4,
        uses=(ImageUse.HALL,),
        from_on=ago(900),
        noted_by_id=7,
        cooperator_id=11,
        until_on=DAY,
    )
    return replace(made, **changes)


@pytest.mark.parametrize(("days", "told"), [(-61, 0), (-60, 1), (0, 1), (60, 1), (61, 0)])
def test_an_agreement_is_told_around_its_last_day(days: int, told: int) -> None:
    found = ending_consents([consent(until_on=ago(days))], day=DAY, days=60)
    assert len(found) == told
    if told:
        assert found[0] == Reminder(
            kind=ReminderKind.CONSENT_ENDING, record_id=4, since=ago(days), staff_id=7
        )


def told(*consents: ImageConsent) -> list[int]:
    return [one.record_id for one in ending_consents(consents, day=DAY, days=60)]


def test_an_agreement_that_another_prolongs_is_left_in_peace() -> None:
    longer = consent(id=5, until_on=ago(-900), uses=(ImageUse.HALL, ImageUse.WEB))
    assert told(consent(), longer) == []
    assert told(consent(), replace(longer, uses=(ImageUse.WEB,))) == [4]
    assert told(consent(), replace(longer, cooperator_id=12)) == [4]
    assert told(consent(), replace(longer, withdrawn_on=DAY)) == [4]
    assert told(consent(), replace(longer, until_on=ago(900))) == [4]
    assert told(consent(), replace(longer, until_on=None)) == [4]
    assert told(consent(withdrawn_on=DAY)) == []


def test_somebody_without_a_record_is_known_by_name() -> None:
    guest = consent(cooperator_id=None, person_name="Zoé Amiot")
    longer = replace(guest, id=5, until_on=ago(-900))
    assert told(guest, replace(longer, person_name="ZOE AMIOT")) == []
    assert told(guest, replace(longer, person_name="Zoé Autre")) == [4]


def test_unreadable_settings_leave_the_default() -> None:
    assert rules_from({}) == DEFAULT_RULES
    values = {
        "reminder.idea_asleep.days": "45",
        "reminder.idea_asleep.active": "0",
        "reminder.not_started.days": "²",
        "reminder.report_due.days": "-3",
    }
    found = {rule.kind: rule for rule in rules_from(values)}
    assert (found[ReminderKind.IDEA_ASLEEP].days, found[ReminderKind.IDEA_ASLEEP].active) == (
        45,
        False,
    )
    assert found[ReminderKind.NOT_STARTED].days == 30
    assert found[ReminderKind.REPORT_DUE].days == 14


@pytest.mark.parametrize("kind", ReminderKind)
def test_a_rule_of_no_sense_is_refused(kind: ReminderKind) -> None:
    for days in (kind.least_days, LONGEST_DAYS):
        require_rule(ReminderRule(kind=kind, active=True, days=days))
    for days in (kind.least_days - 1, LONGEST_DAYS + 1):
        with pytest.raises(DomainError, match="nombre de jours entre") as refusal:
            require_rule(ReminderRule(kind=kind, active=True, days=days))
        assert kind.label in refusal.value.message
