"""The life of a project and of an idea: allowed steps, and refusals in a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.decisions import Criterion, Outcome, Ruling, require_ruling
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.follow_up import Task, require_task_title
from idcoop_desktop.domain.ideas import (
    Channel,
    Idea,
    IdeaState,
    require_open,
    require_sentence,
)
from idcoop_desktop.domain.projects import (
    GRANTABLE_STATES,
    BearerRole,
    Completion,
    LifeEvent,
    Project,
    ProjectState,
    SupportKind,
    comes_back,
    may_go_back,
    next_states,
    require_completion,
    require_grantable,
    require_reason,
    require_step,
    require_title,
    state_before,
)

DAY = date(2026, 3, 2)
S = ProjectState


def project(state: ProjectState = S.PREPARING) -> Project:
    return Project(id=1, title="Jardin partagé", residence_id=1, state=state)


def path(*states: ProjectState) -> list[LifeEvent]:
    before = (None, *states)
    return [
        LifeEvent(id=n, project_id=1, came_from=before[n], to=state, on=DAY, by_id=1)
        for n, state in enumerate(states)
    ]


def back(events: list[LifeEvent], *states: ProjectState) -> list[LifeEvent]:
    """Return a life that goes on with steps back, each with its reason."""
    for state in states:
        here = events[-1].to
        step = LifeEvent(
            id=0, project_id=1, came_from=here, to=state, on=DAY, by_id=1, reason="Erreur"
        )
        events = [*events, step]
    return events


def test_the_main_road_leads_from_preparing_to_showcased() -> None:
    road = [S.PREPARING, S.GRANTED, S.UNDER_WAY, S.COMPLETED, S.SHOWCASED]
    for here, there in pairwise(road):
        require_step(project(here), there)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (S.PREPARING, S.UNDER_WAY),
        (S.PREPARING, S.COMPLETED),
        (S.REFUSED, S.GRANTED),
        (S.COMPLETED, S.ABANDONED),
        (S.SHOWCASED, S.COMPLETED),
        (S.POSTPONED, S.GRANTED),
    ],
)
def test_a_step_that_is_not_in_the_life_is_refused(here: S, there: S) -> None:
    with pytest.raises(DomainError, match="Rien n’a été changé"):
        require_step(project(here), there)


def test_closed_states_have_no_next_step() -> None:
    for state in (S.REFUSED, S.SHOWCASED, S.ABANDONED):
        assert not next_states(state)


@given(st.sampled_from(S))
def test_money_is_granted_only_while_the_project_moves(state: S) -> None:
    if state in GRANTABLE_STATES:
        require_grantable(project(state))
    else:
        with pytest.raises(DomainError, match="aucune aide"):
            require_grantable(project(state))


def test_a_step_back_leads_to_the_state_before() -> None:
    assert state_before(path(S.PREPARING, S.GRANTED)) is S.PREPARING
    assert state_before(path(S.PREPARING, S.GRANTED, S.UNDER_WAY)) is S.GRANTED


def test_two_steps_back_go_two_states_back() -> None:
    assert state_before(path(S.PREPARING, S.GRANTED, S.UNDER_WAY, S.GRANTED)) is S.PREPARING


def test_the_first_step_has_none_before() -> None:
    for first in (path(S.PREPARING), back(path(S.PREPARING, S.GRANTED), S.PREPARING)):
        assert not may_go_back(first)
        with pytest.raises(DomainError, match="première étape"):
            state_before(first)


def test_a_project_taken_up_again_was_postponed_before() -> None:
    resumed = path(S.PREPARING, S.POSTPONED, S.PREPARING)
    assert may_go_back(resumed)
    assert state_before(resumed) is S.POSTPONED
    assert state_before([*resumed, *path(S.PREPARING, S.GRANTED)[1:]]) is S.PREPARING
    corrected = back(resumed, S.POSTPONED)
    assert state_before(corrected) is S.PREPARING
    assert not may_go_back(back(corrected, S.PREPARING))


def test_an_end_goes_forwards_though_it_has_a_reason() -> None:
    (last,) = back(path(S.UNDER_WAY), S.ABANDONED)[1:]
    assert not last.goes_back


def test_a_life_known_in_part_leads_back_as_far_as_it_is_known() -> None:
    later = back(path(S.COMPLETED), S.UNDER_WAY, S.GRANTED)[1:]
    assert not may_go_back(later)
    assert state_before([*later, *path(S.GRANTED, S.UNDER_WAY)[1:]]) is S.GRANTED


@given(st.lists(st.tuples(st.sampled_from(S), st.booleans()), min_size=1, max_size=12))
def test_a_step_back_always_leads_to_a_state_that_was_lived(lived: list[tuple[S, bool]]) -> None:
    events = path(lived[0][0])
    for state, corrects in lived[1:]:
        one = back(events, state)[-1]
        events.append(one if corrects else replace(one, reason=""))
    if may_go_back(events):
        assert state_before(events) in {event.to for event in events}


@pytest.mark.parametrize("state", S)
def test_only_what_was_postponed_comes_back_on_its_day(state: S) -> None:
    waiting = replace(project(state), reconsider_on=DAY)
    assert comes_back(waiting, DAY) == (state is S.POSTPONED)
    assert not comes_back(waiting, DAY - timedelta(days=1))
    assert not comes_back(project(state), DAY)


def test_titles_reasons_and_sentences_are_mandatory() -> None:
    for require in (require_title, require_reason, require_sentence, require_task_title):
        assert require("  des  mots ") == "des mots"
        with pytest.raises(DomainError):
            require(" \n ")


@pytest.mark.parametrize(
    ("completion", "words"),
    [
        (Completion(on=DAY, adults=-1, children=3, what_was_done="x"), "négatif"),
        (Completion(on=DAY, adults=1, children=-3, what_was_done="x"), "négatif"),
        (Completion(on=DAY, adults=0, children=0, what_was_done="x"), "participé"),
        (Completion(on=DAY, adults=1, children=0, what_was_done="  "), "ce qui a été fait"),
        (Completion(on=date(2026, 3, 1), adults=1, children=0, what_was_done="x"), "précède"),
    ],
)
def test_a_completion_tells_who_took_part_and_what_was_done(
    completion: Completion, words: str
) -> None:
    with pytest.raises(DomainError, match=words):
        require_completion(completion, started_on=DAY)


def test_a_completion_that_is_told_passes() -> None:
    told = Completion(on=DAY, adults=0, children=4, what_was_done="Un goûter")
    require_completion(told, started_on=DAY)
    require_completion(told, started_on=None)


def ruling(outcome: Outcome, **answers: object) -> Ruling:
    base = Ruling(outcome=outcome, decided_on=DAY, decided_by="Commission")
    values = {name: getattr(base, name) for name in Ruling.__slots__} | answers
    return Ruling(**values)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (ruling(Outcome.GRANTED, decided_by=" "), "qui a pris"),
        (ruling(Outcome.GRANTED, amount_cents=-1), "négatif"),
        (ruling(Outcome.REFUSED, amount_cents=10, reason="x", next_step="y"), "favorable"),
        (ruling(Outcome.REFUSED, next_step="y"), "raison"),
        (ruling(Outcome.REFUSED, reason="x"), "suite"),
        (ruling(Outcome.POSTPONED, reason="x"), "réexaminé"),
        (ruling(Outcome.POSTPONED, reason="x", reconsider_on=DAY), "suivre"),
    ],
)
def test_a_ruling_that_lacks_something_is_refused(wrong: Ruling, words: str) -> None:
    with pytest.raises(DomainError, match=words):
        require_ruling(wrong)


def test_a_full_ruling_passes() -> None:
    require_ruling(ruling(Outcome.GRANTED))
    require_ruling(ruling(Outcome.REFUSED, reason="x", next_step="y"))
    require_ruling(ruling(Outcome.POSTPONED, reason="x", reconsider_on=date(2026, 5, 1)))


def test_an_idea_that_is_closed_stays_closed() -> None:
    open_idea = Idea(id=1, sentence="x", residence_id=1, noted_by_id=1, noted_on=DAY)
    require_open(open_idea)
    closed = Idea(
        id=1, sentence="x", residence_id=1, noted_by_id=1, noted_on=DAY, state=IdeaState.PROJECT
    )
    with pytest.raises(DomainError, match="devenue projet"):
        require_open(closed)


def test_a_task_is_late_the_day_after_until_it_is_done() -> None:
    task = Task(id=1, title="x", due_on=DAY, assignee_id=1)
    assert not task.late_on(DAY)
    assert task.late_on(date(2026, 3, 3))
    assert not Task(id=1, title="x", due_on=DAY, assignee_id=1, done_on=DAY).late_on(date.max)


@pytest.mark.parametrize(
    "kind", [Channel, IdeaState, ProjectState, BearerRole, SupportKind, Outcome, Criterion]
)
def test_every_word_of_the_screen_is_there_and_none_twice(kind: type) -> None:
    labels = [member.label for member in kind]  # type: ignore[attr-defined]
    assert all(labels)
    assert len(set(labels)) == len(labels)
