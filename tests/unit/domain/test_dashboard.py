"""The figures of the scheme: nobody counted twice, nothing measured that has no date."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.dashboard import (
    BegunCount,
    Funnel,
    IdeaCount,
    LivedCount,
    ProjectFact,
    Stage,
    Standing,
    Stretch,
    StretchCount,
    Tally,
    by_kind,
    by_residence,
    by_year,
    delay,
    delays_by_key,
    funnel,
    total,
)
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.projects import Project, ProjectState


def ideas(key: int, count: int = 1, state: IdeaState = IdeaState.OPEN) -> IdeaCount:
    return IdeaCount(key=key, state=state, count=count)


def begun(
    state: ProjectState,
    count: int = 1,
    *,
    started: bool = False,
    complete: bool = False,
    unwritten: bool = False,
) -> BegunCount:
    standing = Standing(state=state, started=started)
    return BegunCount(standing=standing, complete=complete, unwritten=unwritten, count=count)


def lived(key: object, state: ProjectState, *, started: bool = False, **sums: int) -> LivedCount:
    return LivedCount(key=key, standing=Standing(state=state, started=started), **sums)


def counts(shown: Funnel) -> dict[Stage, int]:
    return dict(shown.steps)


def test_ideas_and_projects_without_one_enter_the_funnel():
    heard = (
        ideas(7, state=IdeaState.PROJECT),
        ideas(7),
        ideas(8, state=IdeaState.DROPPED),
    )
    made = (
        begun(ProjectState.COMPLETED, complete=True),
        begun(ProjectState.PREPARING, unwritten=True),
        begun(ProjectState.REFUSED, unwritten=True),
    )
    shown = funnel(heard, made)
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


def test_alike_projects_count_as_many_as_they_are():
    made = (
        begun(ProjectState.SHOWCASED, 4),
        begun(ProjectState.PREPARING, 3, complete=True),
        begun(ProjectState.POSTPONED, 2),
    )
    shown = funnel((ideas(7, 12),), made)
    assert [count for _, count in shown.steps] == [12, 9, 7, 4, 4, 4]
    assert (shown.ideas_waiting, shown.projects_moving) == (12, 5)


def test_nothing_has_no_share():
    assert funnel((), ()).share(0) == 0


def test_residents_who_gave_up_under_way_were_granted_their_project():
    given_up = Standing(state=ProjectState.ABANDONED, started=True)
    assert given_up.was_granted
    assert not Standing(state=ProjectState.ABANDONED).was_granted
    assert Standing(state=ProjectState.GRANTED).was_granted
    assert not Standing(state=ProjectState.REFUSED, started=True).was_granted
    shown = funnel((), (begun(ProjectState.ABANDONED, started=True),))
    assert shown.steps[2] == (Stage.COMPLETE, 1)


def test_delays_have_a_middle_and_a_worst_that_is_named():
    taken = (
        StretchCount(days=120, count=1, last_id=1),
        StretchCount(days=243, count=1, last_id=2),
    )
    whole = delay(Stretch.WHOLE, taken)
    assert (whole.count, whole.median_days, whole.worst_days, whole.worst_id) == (2, 182, 243, 2)
    often = delay(Stretch.TO_FILE, (StretchCount(days=4, count=3, last_id=9), *taken))
    assert (often.count, often.median_days) == (5, 4)


def test_a_stretch_nobody_went_has_no_delay():
    nothing = delay(Stretch.TO_DONE, ())
    assert (nothing.count, nothing.worst_id) == (0, None)


def test_delays_are_measured_apart_under_each_key():
    taken = (
        StretchCount(key=7, days=10, count=1, last_id=1),
        StretchCount(key=8, days=50, count=1, last_id=2),
        StretchCount(key=7, days=30, count=2, last_id=3),
    )
    apart = delays_by_key(Stretch.WHOLE, taken)
    assert {key: (one.count, one.median_days, one.worst_id) for key, one in apart.items()} == {
        7: (3, 30, 3),
        8: (1, 50, 2),
    }


def test_grants_count_where_they_were_decided_and_works_where_they_ended():
    done = lived(8, ProjectState.COMPLETED, ended=1, participants=5, cost_cents=10_000)
    granted = lived(8, ProjectState.UNDER_WAY, started=True, decided=2)
    refused = lived(9, ProjectState.REFUSED, decided=4)
    assert by_residence((ideas(7, 2), ideas(7)), (done, granted, refused)) == {
        7: Tally(ideas=3),
        8: Tally(granted=2, done=1, participants=5, cost_cents=10_000),
    }


def test_a_work_taken_back_is_not_done_though_it_has_a_last_day():
    again = lived(8, ProjectState.UNDER_WAY, started=True, ended=1, participants=5, decided=1)
    assert by_residence((), (again,)) == {8: Tally(granted=1)}


def test_kinds_without_anything_are_left_out_and_have_no_ideas():
    kinds = by_kind(
        (
            lived(ProjectKind.MURAL, ProjectState.COMPLETED, decided=1, ended=1),
            lived(ProjectKind.BIKE, ProjectState.PREPARING, decided=1),
        )
    )
    assert kinds == {ProjectKind.MURAL: Tally(ideas=None, granted=1, done=1)}


def test_years_follow_one_another_even_those_where_nothing_happened():
    years = by_year((ideas(2024),), (lived(2026, ProjectState.COMPLETED, decided=1, ended=1),))
    assert list(years) == [2024, 2025, 2026]
    assert years[2025].is_empty
    assert not years[2024].is_empty
    assert by_year((), (lived(2026, ProjectState.REFUSED, decided=1),)) == {}


def test_a_cost_is_shared_by_those_who_took_part_if_there_are_any():
    assert Tally(participants=3, cost_cents=1_000).cost_per_participant == 333
    assert Tally(cost_cents=1_000).cost_per_participant is None


def test_a_fact_tells_who_took_part_and_whether_it_was_done():
    project = Project(
        id=1, title="", residence_id=7, state=ProjectState.SHOWCASED, adults=3, children=2
    )
    assert (ProjectFact(project).participants, ProjectFact(project).is_done) == (5, True)


SMALL = st.integers(0, 9)
LIVED = st.builds(
    LivedCount,
    key=st.integers(1, 3),
    standing=st.builds(Standing, state=st.sampled_from(ProjectState), started=st.booleans()),
    decided=SMALL,
    ended=SMALL,
    participants=SMALL,
    cost_cents=SMALL,
)


@settings(deadline=None, max_examples=60)
@given(st.lists(LIVED, max_size=8), st.lists(st.integers(1, 3), max_size=8))
def test_places_and_kinds_agree_whatever_happened(projects, noted):
    heard = [ideas(place) for place in noted]
    everything = total(by_residence(heard, projects).values())
    assert everything.ideas == len(noted)
    made = total(by_kind(projects).values())
    assert (made.granted, made.done) == (everything.granted, everything.done)
    assert (made.participants, made.cost_cents) == (everything.participants, everything.cost_cents)
    assert everything.granted <= sum(one.decided for one in projects)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.builds(
            BegunCount,
            standing=st.builds(
                Standing, state=st.sampled_from(ProjectState), started=st.booleans()
            ),
            complete=st.booleans(),
            unwritten=st.booleans(),
            count=st.integers(1, 9),
        ),
        max_size=8,
    )
)
def test_the_funnel_never_widens(projects):
    written = sum(one.count for one in projects if not one.unwritten)
    steps = [count for _, count in funnel((ideas(7, written),), projects).steps]
    assert steps == sorted(steps, reverse=True)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.integers(0, 400), st.integers(1, 5), max_size=8))
def test_the_middle_lies_within(taken):
    found = delay(
        Stretch.WHOLE, [StretchCount(days=days, count=n, last_id=1) for days, n in taken.items()]
    )
    assert found.count == sum(taken.values())
    assert 0 <= found.median_days <= found.worst_days
