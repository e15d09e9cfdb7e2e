"""Which ideas sleep and since when, and the days of the projects that rules watch."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.follow_up import Task
from idcoop_desktop.domain.ideas import LIVE_STATES, Idea, IdeaState
from idcoop_desktop.domain.projects import Project, ProjectState
from idcoop_desktop.domain.reminders import CLOCKED_STATES, Reminder, ReminderKind
from idcoop_desktop.store import follow_up, ideas, plan, projects, reminders, staff
from idcoop_desktop.store.base import Base
from tests import factories
from tests.unit.store.village import Village, settle

DAY = date(2026, 3, 2)
WAITED = 30


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def ago(days: int) -> date:
    """A day before today."""
    return DAY - timedelta(days=days)


def idea(village: Village, **changes: object) -> Idea:
    """Store an idea."""
    ours = {"residence_id": village.residence.id, "noted_by_id": village.staff_id}
    made = factories.idea(**(ours | changes))
    return replace(made, id=village.write(ideas.add_idea, made))


def task(village: Village, idea_id: int | None, due_on: date, **changes: object) -> Task:
    """Store a task."""
    made = Task(
        id=0,
        title="Rappeler",
        due_on=due_on,
        assignee_id=village.staff_id,
        idea_id=idea_id,
        **changes,  # type: ignore[arg-type]  # fields by name
    )
    return replace(made, id=village.write(follow_up.add_task, made))


def asleep(village: Village, **asked: int) -> tuple[tuple[Reminder, ...], int]:
    return reminders.asleep_ideas(village.base, ago(WAITED), day=DAY, **asked)


@pytest.mark.parametrize("days", [29, 30])
def test_an_idea_is_asleep_after_the_days_of_the_rule(village: Village, days: int) -> None:
    one = idea(village, noted_on=ago(days))
    expected = Reminder(
        kind=ReminderKind.IDEA_ASLEEP,
        record_id=one.id,
        since=ago(days),
        staff_id=village.staff_id,
    )
    assert asleep(village) == (((expected,), 1) if days == WAITED else ((), 0))


@pytest.mark.parametrize(
    ("tasks", "since"),
    [
        ((), 200),
        (({"due_on": ago(90)},), 90),
        (({"due_on": ago(90)}, {"due_on": ago(120)}), 90),
        (({"due_on": ago(90), "done_on": ago(60)},), 60),
        (({"due_on": ago(90), "snoozed_until": ago(40)},), 40),
        (({"due_on": ago(90), "snoozed_until": ago(140)},), 90),
        (({"due_on": ago(90), "snoozed_until": ago(-5)},), None),
        (({"due_on": ago(-5)},), None),
    ],
)
def test_whatever_was_done_or_is_planned_keeps_an_idea_awake(
    village: Village, tasks: tuple[dict[str, date], ...], since: int | None
) -> None:
    one = idea(village, noted_on=ago(200))
    for values in tasks:
        task(village, one.id, **values)
    task(village, None, DAY)
    found, count = asleep(village)
    assert [each.since for each in found] == ([] if since is None else [ago(since)])
    assert count == len(found)


def test_its_follow_up_day_is_a_sign_too(village: Village) -> None:
    idea(village, noted_on=ago(200), follow_up_on=ago(100))
    idea(village, noted_on=ago(200), follow_up_on=ago(10))
    idea(village, noted_on=ago(200), follow_up_on=ago(300))
    assert [one.since for one in asleep(village)[0]] == [ago(200), ago(100)]


def test_a_colleague_has_their_own_and_the_first_of_them_are_told(village: Village) -> None:
    loic = village.write(staff.add_staff, name="Loïc Madec")
    for days in (40, 60, 50):
        idea(village, noted_on=ago(days), noted_by_id=loic)
    idea(village, noted_on=ago(70))
    found, count = asleep(village, staff_id=loic, most=2)
    assert ([one.since for one in found], count) == ([ago(60), ago(50)], 3)
    assert asleep(village, most=1)[1] == 4


def test_everything_is_what_one_finds_idea_by_idea(village: Village) -> None:
    draw = random.Random(5)
    noted = [
        idea(
            village,
            noted_on=ago(draw.randrange(20, 200)),
            follow_up_on=ago(draw.randrange(-20, 200)) if draw.random() < 0.5 else None,
            state=draw.choice([*IdeaState]),
        )
        for _ in range(60)
    ]
    planned = [
        task(
            village,
            draw.choice(noted).id,
            ago(draw.randrange(-20, 200)),
            done_on=ago(draw.randrange(200)) if draw.random() < 0.5 else None,
            snoozed_until=ago(draw.randrange(-20, 60)) if draw.random() < 0.3 else None,
        )
        for _ in range(40)
    ]
    later = set()
    for one in draw.sample(noted, 20):
        until = ago(draw.randrange(-10, 10))
        village.write(
            plan.put_off,
            plan.Snooze(
                id=0,
                kind=ReminderKind.IDEA_ASLEEP,
                record_id=one.id,
                until_on=until,
                staff_id=village.staff_id,
            ),
        )
        later |= {one.id} if until > DAY else set()
    with village.base.db.writing() as connection:
        removed = {one.id for one in draw.sample(noted, 12)}
        for key in removed:
            connection.execute("UPDATE idea SET deleted_at = '2026-01-01' WHERE id = ?", (key,))
    expected = sorted(
        (sign, one.id)
        for one in noted
        if one.state in LIVE_STATES
        and one.id not in removed | later
        and (sign := last_sign(one, planned)) <= ago(WAITED)
    )
    found, count = asleep(village)
    assert [(one.since, one.record_id) for one in found] == expected
    assert count == len(expected) > 5


def last_sign(one: Idea, planned: list[Task]) -> date:
    days = [one.noted_on]
    if one.follow_up_on is not None:
        days.append(one.follow_up_on)
    days += [each.done_on or each.comes_on for each in planned if each.idea_id == one.id]
    return max(days)


@pytest.mark.parametrize("state", ProjectState)
def test_projects_that_rules_watch_come_with_their_days(
    village: Village, state: ProjectState
) -> None:
    days = {
        "decided_on": ago(9),
        "started_on": ago(8),
        "target_on": ago(7),
        "reconsider_on": ago(6),
    }
    known = {one.id for one in reminders.clocked_projects(village.base)}
    key = village.write(
        projects.add_project,
        factories.project(
            residence_id=village.residence.id,
            referent_id=village.staff_id,
            state=state,
            **(days if state is not ProjectState.GRANTED else {"decided_on": ago(9)}),
        ),
    )
    found = {one.id: one for one in reminders.clocked_projects(village.base)}
    if state not in CLOCKED_STATES:
        assert found.keys() == known
        return
    expected = Project(
        id=key, title="", residence_id=0, state=state, referent_id=village.staff_id, **days
    )
    if state is ProjectState.GRANTED:
        expected = replace(expected, started_on=None, target_on=None, reconsider_on=None)
    assert found[key] == expected
