"""Steps follow the target day unless done or dated by hand; what is typed is checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.follow_up import Task, require_wake_day
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.plan import (
    FARTHEST_DAYS,
    PlanTemplate,
    Step,
    StepDraft,
    StepTemplate,
    checked_step,
    day_of,
    follows_target,
    in_order,
    missing_steps,
    offset_words,
    replanned,
    require_planned,
)
from idcoop_desktop.domain.projects import Carrier, ProjectState, SupportKind
from idcoop_desktop.domain.support import SupportDraft, checked_support, support_days
from tests import factories

DAY = date(2026, 3, 2)
WEEK = timedelta(days=7)


def step(**changes: object) -> Step:
    """A step a week before the target."""
    made = Step(id=1, project_id=1, title="Réserver", due_on=DAY - WEEK, offset_days=-7)
    return replace(made, **changes)


def test_a_step_follows_the_target() -> None:
    moved = replanned([step()], DAY + WEEK)
    assert moved == {1: DAY}
    assert replanned([step()], DAY) == {}
    assert replanned([step()], None) == {1: None}


@pytest.mark.parametrize("still", [{"done_on": DAY}, {"offset_days": None}])
def test_a_step_done_or_dated_by_hand_stays(still: dict[str, object]) -> None:
    assert replanned([step(**still)], DAY + WEEK) == {}
    assert replanned([step(**still)], None) == {}


DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))
STEPS = st.lists(
    st.builds(
        Step,
        id=st.integers(1, 10**6),
        project_id=st.just(1),
        title=st.just("Étape"),
        due_on=st.none() | DAYS,
        offset_days=st.none() | st.integers(-FARTHEST_DAYS, FARTHEST_DAYS),
        done_on=st.none() | DAYS,
    ),
    max_size=8,
    unique_by=lambda one: one.id,
)


@given(steps=STEPS, first=st.none() | DAYS, second=DAYS)
@settings(deadline=None, max_examples=80)
def test_what_moves_is_at_its_distance_and_the_way_there_does_not_matter(
    steps: list[Step], first: date | None, second: date
) -> None:
    def moved(known: list[Step], target: date | None) -> list[Step]:
        days = replanned(known, target)
        return [replace(one, due_on=days[one.id]) if one.id in days else one for one in known]

    there = moved(steps, second)
    assert moved(moved(steps, first), second) == there
    assert replanned(there, second) == {}
    for before, after in zip(steps, there, strict=True):
        if follows_target(before):
            assert after.due_on == second + timedelta(days=before.offset_days or 0)
        else:
            assert after == before


def test_a_day_that_no_calendar_has_is_not_known() -> None:
    assert day_of(1, date.max) is None
    assert day_of(-1, date.min) is None
    assert day_of(0, date.max) == date.max
    assert day_of(None, DAY) is None
    assert day_of(3, None) is None


def test_steps_are_told_by_day_those_without_last() -> None:
    late, soon, never = step(id=1, due_on=DAY), step(id=2), step(id=3, due_on=None)
    twin = step(id=4, due_on=DAY)
    assert in_order([never, late, twin, soon]) == (soon, late, twin, never)


def test_a_step_is_late_once_its_day_has_passed() -> None:
    assert step(due_on=DAY).late_on(DAY + WEEK)
    assert not step(due_on=DAY).late_on(DAY)
    assert not step(due_on=None).late_on(DAY)
    assert not step(due_on=DAY, done_on=DAY).late_on(DAY + WEEK)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "le jour même"),
        (-1, "1\u00a0jour avant"),
        (2, "2\u00a0jours après"),
        (-7, "1\u00a0semaine avant"),
        (21, "3\u00a0semaines après"),
        (-15, "15\u00a0jours avant"),
    ],
)
def test_a_distance_in_words(days: int, words: str) -> None:
    assert offset_words(days) == words


def test_a_step_is_kept_tidy_and_follows_or_has_its_own_day() -> None:
    typed = StepDraft(title="  Poser \n l’affiche ", due_on=DAY, offset_days=-3, note=" Hall\x00 ")
    kept = checked_step(typed)
    assert (kept.title, kept.due_on, kept.offset_days) == ("Poser l’affiche", None, -3)
    assert kept.note == "Hall"
    assert checked_step(replace(typed, offset_days=None)).due_on == DAY


@pytest.mark.parametrize("offset", [-FARTHEST_DAYS - 1, FARTHEST_DAYS + 1])
def test_a_step_too_far_away_is_refused(offset: int) -> None:
    with pytest.raises(DomainError, match="730 jours au plus"):
        checked_step(StepDraft(title="Loin", offset_days=offset))


def test_a_step_without_words_is_refused() -> None:
    with pytest.raises(DomainError, match="à faire à cette étape"):
        checked_step(StepDraft(title=" \n"))


def test_steps_the_plan_has_are_not_missing() -> None:
    wanted = [
        StepTemplate(title=title, offset_days=0, carried_by=Carrier.COOP)
        for title in ("Réserver", "Ranger")
    ]
    template = PlanTemplate(
        key="x", kind=ProjectKind.PARTY, title="X", day="le jour", steps=tuple(wanted)
    )
    assert missing_steps(template, [step(title="RÉSERVER ")]) == (wanted[1],)


@pytest.mark.parametrize("state", ProjectState)
def test_refused_and_abandoned_projects_alone_are_not_planned(state: ProjectState) -> None:
    project = factories.project(state=state)
    if state in {ProjectState.REFUSED, ProjectState.ABANDONED}:
        with pytest.raises(DomainError, match="ne se modifie plus"):
            require_planned(project)
    else:
        require_planned(project)


def test_a_task_put_off_sleeps_until_its_day() -> None:
    task = Task(id=1, title="Rappeler", due_on=DAY, assignee_id=1, snoozed_until=DAY + WEEK)
    assert task.comes_on == DAY + WEEK
    assert task.sleeps_on(DAY + timedelta(days=6))
    assert not task.sleeps_on(DAY + WEEK)
    assert not task.late_on(DAY + WEEK)
    assert task.late_on(DAY + timedelta(days=8))
    sooner = replace(task, due_on=DAY + WEEK, snoozed_until=DAY)
    assert sooner.comes_on == DAY + WEEK
    never = replace(task, snoozed_until=None)
    assert (never.comes_on, never.sleeps_on(DAY)) == (DAY, False)


def test_something_is_put_off_to_a_day_to_come() -> None:
    assert require_wake_day(DAY + WEEK, DAY) == DAY + WEEK
    with pytest.raises(DomainError, match="à venir"):
        require_wake_day(DAY, DAY)


def test_support_says_its_days() -> None:
    assert support_days(None, None) == ""
    assert support_days(DAY, None) == "à partir du 02/03/2026"
    assert support_days(None, DAY) == "jusqu’au 02/03/2026"
    assert support_days(DAY, DAY) == "le 02/03/2026"
    assert support_days(DAY, DAY + WEEK) == "du 02/03/2026 au 09/03/2026"


def test_support_is_checked() -> None:
    draft = SupportDraft(SupportKind.MATERIAL, " Des  bancs ", Carrier.RESIDENTS, DAY, DAY)
    assert checked_support(draft).label == "Des bancs"
    with pytest.raises(DomainError, match="avant d’avoir commencé"):
        checked_support(replace(draft, until_on=DAY - WEEK))
    with pytest.raises(DomainError, match="ce qui est apporté"):
        checked_support(replace(draft, label="\t"))
