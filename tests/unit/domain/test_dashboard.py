"""The figures of the scheme: nobody counted twice, nothing measured that has no date."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.dashboard import (
    IdeaFact,
    ProjectFact,
    Stage,
    Stretch,
    Tally,
    by_kind,
    by_residence,
    by_year,
    delays,
    funnel,
    total,
)
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.projects import Project, ProjectState

NOTED, FILED, DECIDED, DONE = (date(2026, month, 10) for month in (1, 2, 3, 5))


def idea(key: int = 1, *, on: date = NOTED, state: IdeaState = IdeaState.OPEN) -> IdeaFact:
    return IdeaFact(key, on, 7, 3, state, None)


def project(
    key: int = 1, state: ProjectState = ProjectState.PREPARING, **changes: object
) -> ProjectFact:
    values: dict[str, object] = {"id": key, "title": f"P{key}", "residence_id": 7, "state": state}
    made = Project(**(values | changes))  # type: ignore[arg-type]  # fields by name
    return ProjectFact(made, made_on=NOTED, cost_cents=10_000)


def finished(key: int = 1, **changes: object) -> ProjectFact:
    values: dict[str, object] = {
        "idea_id": key,
        "idea_noted_on": NOTED,
        "file_complete_on": FILED,
        "decided_on": DECIDED,
        "completed_on": DONE,
        "adults": 3,
        "children": 2,
    }
    return project(key, ProjectState.COMPLETED, **(values | changes))


def counts(shown: object) -> dict[Stage, int]:
    return dict(shown.steps)  # type: ignore[attr-defined]


def test_ideas_and_projects_without_one_enter_the_funnel():
    ideas = (idea(1, state=IdeaState.PROJECT), idea(2), idea(3, state=IdeaState.DROPPED))
    shown = funnel(ideas, (finished(1), project(9), project(8, ProjectState.REFUSED)), 2026)
    assert counts(shown) == {
        Stage.NOTED: 5,
        Stage.PROJECT: 3,
        Stage.COMPLETE: 1,
        Stage.GRANTED: 1,
        Stage.DONE: 1,
        Stage.SHOWCASED: 0,
    }
    assert (shown.unwritten, shown.ideas_waiting, shown.ideas_closed) == (2, 1, 1)
    assert (shown.projects_moving, shown.projects_stopped) == (1, 1)
    assert (shown.share(1), shown.share(5)) == (20, 100)


def test_the_funnel_follows_the_ideas_of_one_year():
    shown = funnel((idea(on=date(2025, 12, 31)),), (finished(idea_id=None),), 2025)
    assert counts(shown)[Stage.NOTED] == 1
    assert counts(shown)[Stage.PROJECT] == 0
    nothing = funnel((), (), 2026)
    assert nothing.share(0) == 0


def test_residents_who_gave_up_under_way_were_granted_their_project():
    given_up = project(1, ProjectState.ABANDONED, started_on=DECIDED)
    never_begun = project(2, ProjectState.ABANDONED)
    assert given_up.was_granted
    assert not never_begun.was_granted
    assert project(3, ProjectState.GRANTED).was_granted
    assert funnel((), (given_up,), None).steps[2] == (Stage.COMPLETE, 1)


def test_delays_have_a_middle_and_a_worst_that_is_named():
    slow = finished(2, completed_on=date(2026, 9, 10), file_complete_on=date(2026, 2, 20))
    found = {one.stretch: one for one in delays((finished(1), slow), 2026)}
    whole = found[Stretch.WHOLE]
    assert (whole.count, whole.median_days, whole.worst_days, whole.worst_id) == (2, 182, 243, 2)
    assert found[Stretch.TO_FILE].median_days == 36
    assert found[Stretch.TO_DECISION].worst_days == 28


def test_missing_and_backward_dates_and_other_years_are_not_measured():
    backward = finished(1, decided_on=date(2026, 2, 1))
    found = {one.stretch: one for one in delays((backward, project(2)), 2026)}
    assert found[Stretch.TO_DECISION].count == 0
    assert found[Stretch.TO_DECISION].worst_id is None
    assert found[Stretch.TO_DONE].count == 1
    assert all(one.count == 0 for one in delays((finished(1),), 2025))


def test_each_thing_counts_in_its_own_year_and_place():
    ideas = (idea(1, on=date(2025, 11, 3)), idea(2))
    done = finished(1, decided_on=date(2025, 12, 1), residence_id=8)
    assert by_residence(ideas, (done,), 2025) == {7: Tally(ideas=1), 8: Tally(granted=1)}
    assert by_residence(ideas, (done,), 2026) == {
        7: Tally(ideas=1),
        8: Tally(done=1, participants=5, cost_cents=10_000),
    }
    assert by_residence(ideas, (done,), None)[8].granted == 1


def test_kinds_without_anything_are_left_out_and_have_no_ideas():
    kinds = by_kind((finished(1, kind=ProjectKind.MURAL), project(2, kind=ProjectKind.BIKE)), None)
    assert set(kinds) == {ProjectKind.MURAL}
    assert kinds[ProjectKind.MURAL].ideas is None


def test_years_follow_one_another_even_those_where_nothing_happened():
    later = finished(1, decided_on=date(2026, 3, 1), completed_on=date(2026, 5, 1))
    years = by_year((idea(on=date(2024, 5, 1)),), (later, project(2)))
    assert list(years) == [2024, 2025, 2026]
    assert years[2025].is_empty
    assert not years[2024].is_empty
    assert by_year((), (project(1),)) == {}


def test_a_cost_is_shared_by_those_who_took_part_if_there_are_any():
    assert Tally(participants=3, cost_cents=1_000).cost_per_participant == 333
    assert Tally(cost_cents=1_000).cost_per_participant is None


STATES = st.sampled_from(ProjectState)
DAYS = st.none() | st.dates(date(2024, 1, 1), date(2027, 12, 31))


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(STATES, st.integers(1, 3), DAYS, DAYS, DAYS, DAYS, st.integers(0, 9)), max_size=8
    ),
    st.lists(st.dates(date(2024, 1, 1), date(2027, 12, 31)), max_size=8),
)
def test_totals_agree_whatever_happened(rows, noted):
    projects = tuple(
        project(
            key,
            state,
            residence_id=place,
            idea_noted_on=heard,
            file_complete_on=filed,
            decided_on=decided,
            completed_on=ended,
            adults=adults,
        )
        for key, (state, place, heard, filed, decided, ended, adults) in enumerate(rows, 1)
    )
    ideas = tuple(idea(key, on=day) for key, day in enumerate(noted, 1))
    everything = total(ideas, projects, None)
    years = by_year(ideas, projects).values()
    assert everything.ideas == len(ideas) == sum(tally.ideas or 0 for tally in years)
    assert everything.done >= sum(tally.done for tally in years)
    steps = [count for _, count in funnel(ideas, projects, None).steps]
    assert steps == sorted(steps, reverse=True)
    for one in delays(projects, None):
        assert 0 <= one.median_days <= one.worst_days
