"""Ideas, projects and what hangs on them: whole, in their order, and to the right project."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.projects import BearerRole, ProjectState
from idcoop_desktop.store import decisions, follow_up, ideas, projects
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import RecordMissing
from tests import factories
from tests.factories import DAY
from tests.unit.store.village import Village, settle


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


@pytest.fixture
def other(village: Village) -> int:
    """Another project, none of whose parts may be read with the first's."""
    plan = factories.project(residence_id=village.residence.id)
    return village.write(projects.add_project, plan)


def test_an_idea_comes_back_whole(village: Village) -> None:
    bare = factories.idea(residence_id=village.residence.id, noted_by_id=village.staff_id)
    whole = replace(
        bare,
        said_by_id=village.maelle.id,
        said_by_name="Maëlle",
        follow_up_on=DAY,
        state=IdeaState.PROJECT,
        project_id=village.project.id,
        reason="Elle fait parler.",
    )
    for idea in (bare, whole):
        key = village.write(ideas.add_idea, idea)
        assert ideas.get_idea(village.base, key) == replace(idea, id=key)
    with pytest.raises(RecordMissing):
        ideas.get_idea(village.base, 1)


def test_ideas_are_listed_latest_first_and_by_state(village: Village) -> None:
    made = []
    for days, state in ((0, IdeaState.OPEN), (9, IdeaState.DROPPED), (9, IdeaState.OPEN)):
        idea = factories.idea(
            residence_id=village.residence.id,
            noted_by_id=village.staff_id,
            noted_on=DAY + timedelta(days=days),
            state=state,
        )
        made.append(village.write(ideas.add_idea, idea))

    def listed(*states: IdeaState) -> list[int]:
        found = ideas.all_ideas(village.base, frozenset(states) if states else None)
        return [idea.id for idea in found]

    assert listed() == made[::-1]
    assert listed(IdeaState.OPEN) == [made[2], made[0]]
    assert listed(IdeaState.OPEN, IdeaState.DROPPED) == made[::-1]
    assert ideas.all_ideas(village.base, frozenset()) == ()


def test_a_project_comes_back_whole(village: Village) -> None:
    whole = factories.project(
        residence_id=village.residence.id,
        state=ProjectState.COMPLETED,
        idea_id=village.write(
            ideas.add_idea,
            factories.idea(residence_id=village.residence.id, noted_by_id=village.staff_id),
        ),
        idea_noted_on=date(2025, 1, 1),
        referent_id=village.staff_id,
        benefit_statement="Tout l’immeuble",
        benefit_checked_by_id=village.staff_id,
        benefit_checked_on=date(2025, 1, 2),
        file_complete_on=date(2025, 1, 3),
        decided_on=date(2025, 1, 4),
        started_on=date(2025, 1, 5),
        completed_on=date(2025, 1, 6),
        reconsider_on=date(2025, 1, 7),
        adults=8,
        children=9,
        what_was_done="Six trous.",
    )
    key = village.write(projects.add_project, whole)
    assert projects.get_project(village.base, key) == replace(whole, id=key)
    assert projects.all_projects(village.base) == (village.project, replace(whole, id=key))


def test_bearers_join_and_leave(village: Village, other: int) -> None:
    link = factories.bearer(project_id=village.project.id, cooperator_id=village.maelle.id)
    lead = replace(link, cooperator_id=village.youenn.id, role=BearerRole.LEAD)
    elsewhere = replace(link, project_id=other)
    stored = [replace(one, id=village.write(projects.add_bearer, one)) for one in (link, lead)]
    third = replace(elsewhere, id=village.write(projects.add_bearer, elsewhere))
    base = village.base
    assert projects.bearers(base, village.project.id) == (*stored,)
    assert projects.bearers_of_person(base, village.maelle.id) == (stored[0], third)
    village.write(projects.remove_bearer, stored[0].id)
    assert projects.bearers_of_projects(base, [village.project.id, other]) == (stored[1], third)
    assert projects.bearers_of_projects(base, [other]) == (third,)


def test_the_steps_of_a_life_stay_in_the_order_they_were_recorded(
    village: Village, other: int
) -> None:
    step = factories.life_event(project_id=village.project.id, by_id=village.staff_id)
    granted = replace(
        step,
        to=ProjectState.GRANTED,
        on=DAY - timedelta(days=30),
        came_from=ProjectState.PREPARING,
        reason="Le comité s’est réuni avant la saisie.",
    )
    village.write(projects.add_life_event, replace(step, project_id=other))
    stored = [
        replace(one, id=village.write(projects.add_life_event, one)) for one in (step, granted)
    ]
    # As if another laptop, whose keys are all higher, had recorded the first step.
    shifted = stored[0].id + (1 << 40)
    with village.base.db.writing() as connection:
        connection.execute("UPDATE life_event SET id = ? WHERE id = ?", (shifted, stored[0].id))
    expected = (replace(stored[0], id=shifted), stored[1])
    assert projects.life_events(village.base, village.project.id) == expected


def test_what_the_coop_gives_is_ticked_when_done(village: Village, other: int) -> None:
    line = factories.support_line(project_id=village.project.id)
    key = village.write(projects.add_support_line, line)
    village.write(projects.add_support_line, replace(line, project_id=other))
    village.write(projects.update_support_line, key, done_on=DAY)
    expected = (replace(line, id=key, done_on=DAY),)
    assert projects.support_lines(village.base, village.project.id) == expected
    village.write(projects.update_support_line, key, done_on=None)
    assert projects.support_lines(village.base, village.project.id)[0].done_on is None


def test_decisions_and_waivers_stay_in_the_order_they_were_recorded(
    village: Village, other: int
) -> None:
    first = factories.decision(
        project_id=village.project.id,
        outcome=Outcome.POSTPONED,
        amount_cents=0,
        reason="Devis à revoir",
        next_step="Demander un second devis",
        conditions="Aucune",
        reconsider_on=DAY + timedelta(days=40),
    )
    granted = factories.decision(project_id=village.project.id, decided_on=DAY - timedelta(days=3))
    waiver = factories.waiver(project_id=village.project.id)
    earlier = replace(waiver, on=DAY - timedelta(days=9), reason="Autre")
    made = [replace(one, id=village.write(decisions.add_decision, one)) for one in (first, granted)]
    waived = [
        replace(one, id=village.write(decisions.add_waiver, one)) for one in (waiver, earlier)
    ]
    assert decisions.decisions(village.base, village.project.id) == (*made,)
    assert decisions.waivers(village.base, village.project.id) == (*waived,)
    assert decisions.decisions(village.base, other) == ()
    assert decisions.waivers(village.base, other) == ()


def test_tasks_are_listed_by_the_day_they_are_due(village: Village, other: int) -> None:
    base = village.base
    late = factories.task(assignee_id=village.staff_id, due_on=DAY - timedelta(days=2))
    ours = factories.task(assignee_id=village.staff_id, project_id=village.project.id)
    theirs = replace(ours, project_id=other, due_on=DAY)
    keys = {one: village.write(follow_up.add_task, one) for one in (ours, late, theirs)}
    assert [one.id for one in follow_up.tasks(base)] == [keys[late], keys[theirs], keys[ours]]
    village.write(follow_up.update_task, keys[theirs], done_on=DAY)
    assert follow_up.get_task(base, keys[theirs]) == replace(theirs, id=keys[theirs], done_on=DAY)
    assert [one.id for one in follow_up.tasks(base)] == [keys[late], keys[ours]]
    assert len(follow_up.tasks(base, open_only=False)) == 3
    assert [one.id for one in follow_up.tasks_of_project(base, other)] == [keys[theirs]]


def test_contacts_are_listed_latest_first_under_what_they_were_about(village: Village) -> None:
    base = village.base
    call = factories.interaction(staff_id=village.staff_id)
    about = {
        "project_id": village.project.id,
        "cooperator_id": village.maelle.id,
        "residence_id": village.residence.id,
    }
    keys = {
        (name, days): village.write(
            follow_up.add_interaction,
            replace(call, on=DAY - timedelta(days=days), **{name: key}),
        )
        for name, key in about.items()
        for days in (5, 2, 2)
    }
    readers = {
        "project_id": follow_up.interactions_of_project,
        "cooperator_id": follow_up.interactions_of_person,
        "residence_id": follow_up.interactions_of_residence,
    }
    for name, read in readers.items():
        found = read(base, about[name])
        assert len(found) == 3
        assert [one.on for one in found] == sorted((one.on for one in found), reverse=True)
        assert found[0] == replace(
            call, id=keys[name, 2], on=DAY - timedelta(days=2), **{name: about[name]}
        )
        assert read(base, 1) == ()
