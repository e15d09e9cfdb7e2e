"""Reminders by rule: the rules as they stand, what they say today, and what was put off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.follow_up import require_wake_day
from idcoop_desktop.domain.reminders import (
    Reminder,
    ReminderKind,
    ReminderRule,
    ending_consents,
    project_reminders,
    require_rule,
    rules_from,
    setting_key,
)
from idcoop_desktop.domain.rules import Setting, values_at
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import consents, exports, ideas, people, plan, projects, settings
from idcoop_desktop.store import reminders as store
from idcoop_desktop.store import residences as places

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.services.desk import Desk

_SLEEP = ReminderKind.IDEA_ASLEEP


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """Where a reminder leads: a kind of record and its identifier, in the words of navigation."""

    kind: str
    key: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderRow:
    """A reminder as a list shows it; ``leads_to`` is ``None`` for somebody without a record."""

    reminder: Reminder
    title: str
    about: str
    staff: str
    leads_to: Lead | None


def reminder_rules(desk: Desk, day: date | None = None) -> tuple[ReminderRule, ...]:
    """Return the rule of each kind on ``day``, today if not given."""
    return rules_from(values_at(settings.all_settings(desk.base), day or desk.today()))


def save_reminder_rules(desk: Desk, wanted: Iterable[ReminderRule]) -> bool:
    """Change the rules from today on and tell whether any differed.

    Raises :class:`DomainError` for a number of days that makes no sense; nothing is written then.
    """
    known = {rule.kind: rule for rule in reminder_rules(desk)}
    changed = [rule for rule in wanted if rule != known[rule.kind]]
    for rule in changed:
        require_rule(rule)
    if not changed:
        return False
    with desk.unit("règles des relances") as unit:
        for rule in changed:
            for name, value in (("active", str(int(rule.active))), ("days", str(rule.days))):
                settings.add_setting(
                    unit,
                    Setting(
                        key=setting_key(rule.kind, name),
                        value=value,
                        valid_from=desk.today(),
                        decided_by=desk.author.name,
                    ),
                )
    return True


@dataclass(frozen=True, slots=True)
class ReminderList:
    """The first reminders, the oldest first, and how many there are."""

    rows: tuple[ReminderRow, ...]
    count: int


def reminders(desk: Desk, *, staff_id: int | None = None) -> tuple[ReminderRow, ...]:
    """Return what the rules bring back to mind today, of one colleague or of all, oldest first.

    A matter nobody follows is everybody's. What was put off until a later day is left out.
    """
    return reminder_list(desk, staff_id=staff_id).rows


def reminder_list(
    desk: Desk,
    *,
    staff_id: int | None = None,
    limit: int | None = None,
    but: ReminderKind | None = None,
) -> ReminderList:
    """Like :func:`reminders`, ``but`` one kind: at most ``limit`` told, and all of them counted.

    A limit matters: thousands of ideas may sleep, and telling them takes longer than finding them.
    """
    day = desk.today()
    asleep, sleeping = _asleep(desk, day, staff_id, limit) if but is not _SLEEP else ((), 0)
    later = {
        (snooze.kind, snooze.record_id)
        for snooze in plan.snoozes(desk.base)
        if snooze.until_on > day
    }
    others = [
        one
        for one in _others(desk, day)
        if one.kind is not but
        and (one.kind, one.record_id) not in later
        and (staff_id is None or one.staff_id in {None, staff_id})
    ]
    found = sorted((*asleep, *others), key=lambda one: (one.since, one.record_id))
    return ReminderList(rows=_told(desk, found[:limit]), count=sleeping + len(others))


def snooze_reminder(desk: Desk, reminder: Reminder, until: date) -> None:
    """Put a reminder off for the whole team; it comes back on its day if it still holds then.

    Raises :class:`DomainError` unless the day is to come.
    """
    day = require_wake_day(until, desk.today())
    with desk.unit(f"relance reportée{NBSP}: {reminder.kind.label.lower()}") as unit:
        plan.put_off(
            unit,
            plan.Snooze(
                id=0,
                kind=reminder.kind,
                record_id=reminder.record_id,
                until_on=day,
                staff_id=desk.author.id,
            ),
        )


def _asleep(
    desk: Desk, day: date, staff_id: int | None, limit: int | None
) -> tuple[tuple[Reminder, ...], int]:
    """Return the ideas asleep, counted by the base: reading all of them would be waited for."""
    rule = next(one for one in reminder_rules(desk, day) if one.kind is _SLEEP)
    if not rule.active:
        return (), 0
    until = day - timedelta(days=rule.days)
    return store.asleep_ideas(desk.base, until, day=day, staff_id=staff_id, most=limit)


def _others(desk: Desk, day: date) -> tuple[Reminder, ...]:
    rules = reminder_rules(desk, day)
    days = {rule.kind: rule.days for rule in rules if rule.active}
    found = project_reminders(store.clocked_projects(desk.base), rules, day=day)
    if ReminderKind.CONSENT_ENDING in days:
        within = days[ReminderKind.CONSENT_ENDING]
        given = consents.lasting_consents(desk.base, day - timedelta(days=within))
        found += ending_consents(given, day=day, days=within)
    return found


def _told(desk: Desk, found: Iterable[Reminder]) -> tuple[ReminderRow, ...]:
    by_kind: dict[ReminderKind, set[int]] = {}
    for one in found:
        by_kind.setdefault(one.kind, set()).add(one.record_id)
    subjects = {
        kind: _idea_subjects(desk, keys)
        if kind is ReminderKind.IDEA_ASLEEP
        else _consent_subjects(desk, keys)
        if kind is ReminderKind.CONSENT_ENDING
        else _project_subjects(desk, keys)
        for kind, keys in by_kind.items()
    }
    names = staff_names(desk)
    return tuple(
        ReminderRow(
            reminder=one,
            title=subject.title,
            about=subject.about,
            staff=names.get(one.staff_id or 0, ""),
            leads_to=subject.leads_to,
        )
        for one in found
        if (subject := subjects[one.kind].get(one.record_id)) is not None
    )


@dataclass(frozen=True, slots=True)
class _Subject:
    title: str
    about: str
    leads_to: Lead | None


def _idea_subjects(desk: Desk, keys: set[int]) -> dict[int, _Subject]:
    found = ideas.ideas_by_id(desk.base, keys)
    near = places.residences_by_id(desk.base, {idea.residence_id for idea in found.values()})
    return {
        key: _Subject(idea.sentence, near[idea.residence_id].label, Lead(kind="idea", key=key))
        for key, idea in found.items()
    }


def _project_subjects(desk: Desk, keys: set[int]) -> dict[int, _Subject]:
    found = projects.projects_by_id(desk.base, keys)
    near = places.residences_by_id(desk.base, {one.residence_id for one in found.values()})
    return {
        key: _Subject(one.title, near[one.residence_id].label, Lead(kind="project", key=key))
        for key, one in found.items()
    }


def _consent_subjects(desk: Desk, keys: set[int]) -> dict[int, _Subject]:
    found = consents.consents_by_id(desk.base, keys)
    wanted = sorted({one.cooperator_id for one in found.values() if one.cooperator_id is not None})
    living = exports.living_ids(desk.base, wanted)
    persons = people.cooperators_by_id(desk.base, living)
    subjects = {}
    for key, one in found.items():
        if one.cooperator_id is None:
            subjects[key] = _Subject(one.person_name, "", None)
        elif one.cooperator_id in living:
            lead = Lead(kind="person", key=one.cooperator_id)
            subjects[key] = _Subject(persons[one.cooperator_id].name, "", lead)
    return subjects
