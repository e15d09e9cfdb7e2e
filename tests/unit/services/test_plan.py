"""The plan of a project: from a template or by hand, moved with the day, undone to the start."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.plan import Step, StepDraft
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.services import agenda, journal, life, people, plan, projects, sheets
from idcoop_desktop.services.project_list import project_cards
from idcoop_desktop.store import projects as stored
from tests.unit.services.conftest import COMPLETION, TODAY, Village, ruling

TARGET = date(2026, 6, 5)
PARTY = "fete-des-voisins"


def steps(village: Village, project: int) -> dict[str, Step]:
    """Return the steps of a project by title."""
    return {step.title: step for step in plan.project_steps(village.desk, project)}


def planned(village: Village) -> int:
    """Return a project planned as a party."""
    project = village.project()
    plan.apply_template(village.desk, project, PARTY, target_on=TARGET)
    return project


def test_a_template_gives_dated_steps_and_the_kind(village: Village) -> None:
    project = planned(village)
    sheet = sheets.project_sheet(village.desk, project)
    assert (sheet.project.target_on, sheet.project.kind) == (TARGET, ProjectKind.PARTY)
    template = plan.templates_for(ProjectKind.PARTY)[0]
    assert [(one.title, one.offset_days, one.due_on) for one in sheet.steps] == [
        (one.title, one.offset_days, TARGET + timedelta(days=one.offset_days))
        for one in template.steps
    ]
    assert [one.note for one in sheet.steps] == [one.note for one in template.steps]


def test_plans_of_the_kind_come_first(village: Village) -> None:
    offered = plan.templates_for(ProjectKind.MURAL)
    assert offered[0].kind is ProjectKind.MURAL
    assert {one.key for one in offered} == {one.key for one in plan.templates()}


def test_a_template_is_taken_in_part_and_never_twice(village: Village) -> None:
    project = village.project()
    desk = village.desk
    assert plan.apply_template(desk, project, PARTY, target_on=None, wanted={0, 3}) == 2
    assert {step.due_on for step in plan.project_steps(desk, project)} == {None}
    rest = plan.apply_template(desk, project, PARTY, target_on=TARGET)
    assert rest == len(plan.templates_for(ProjectKind.PARTY)[0].steps) - 2
    assert all(step.due_on for step in plan.project_steps(desk, project))
    before = village.content()
    with pytest.raises(DomainError, match="déjà toutes"):
        plan.apply_template(desk, project, PARTY, target_on=TARGET)
    with pytest.raises(DomainError, match="n’existe plus"):
        plan.apply_template(desk, project, "disparu", target_on=TARGET)
    assert village.content() == before


def test_a_kind_chosen_before_stays(village: Village) -> None:
    project = village.project()
    with village.desk.unit("nature") as unit:
        stored.update_project(unit, project, kind=ProjectKind.MURAL)
    plan.apply_template(village.desk, project, PARTY, target_on=TARGET)
    assert sheets.project_sheet(village.desk, project).project.kind is ProjectKind.MURAL


def test_the_plan_moves_with_the_day_but_for_what_was_done_or_dated_by_hand(
    village: Village,
) -> None:
    desk, project = village.desk, planned(village)
    first, second, third, *_rest = plan.project_steps(desk, project)
    plan.tick_step(desk, first.id)
    plan.edit_step(desk, second.id, StepDraft(title=second.title, due_on=TODAY))
    moved = plan.set_target(desk, project, TARGET + timedelta(days=7))
    after = steps(village, project)
    assert after[first.title].due_on == first.due_on
    assert after[first.title].done_on == TODAY
    assert (after[second.title].due_on, after[second.title].offset_days) == (TODAY, None)
    assert third.due_on is not None
    assert after[third.title].due_on == third.due_on + timedelta(days=7)
    assert moved == len(after) - 2
    assert plan.set_target(desk, project, None) == moved
    assert steps(village, project)[third.title].due_on is None
    assert journal.undo_label(desk) == "date visée retirée pour «\u00a0La fresque\u00a0»"


def test_a_step_ticked_by_mistake_is_planned_again_from_the_day(village: Village) -> None:
    desk, project = village.desk, planned(village)
    first = plan.project_steps(desk, project)[0]
    own = plan.add_step(desk, project, StepDraft(title="Café", due_on=TODAY))
    plan.tick_step(desk, first.id)
    plan.tick_step(desk, own)
    plan.set_target(desk, project, TARGET + timedelta(days=7))
    plan.tick_step(desk, first.id, done=False)
    plan.tick_step(desk, own, done=False)
    after = steps(village, project)
    assert first.due_on is not None
    assert after[first.title].due_on == first.due_on + timedelta(days=7)
    assert (after["Café"].due_on, after["Café"].done_on) == (TODAY, None)


def test_a_step_is_added_shifted_and_removed(village: Village) -> None:
    desk, project = village.desk, planned(village)
    near = plan.add_step(desk, project, StepDraft(title="Nappes", offset_days=-2))
    own = plan.add_step(
        desk, project, StepDraft(title="Café", due_on=TODAY, carried_by=Carrier.COOP, note="Moulu")
    )
    never = plan.add_step(desk, project, StepDraft(title="Un jour"))
    plan.shift_step(desk, near, -7)
    plan.shift_step(desk, own, 7)
    after = steps(village, project)
    assert (after["Nappes"].offset_days, after["Nappes"].due_on) == (
        -9,
        TARGET - timedelta(days=9),
    )
    assert after["Café"] == Step(
        id=own,
        project_id=project,
        title="Café",
        carried_by=Carrier.COOP,
        due_on=TODAY + timedelta(days=7),
        note="Moulu",
    )
    with pytest.raises(DomainError, match="pas encore de date"):
        plan.shift_step(desk, never, 7)
    plan.remove_step(desk, own)
    assert "Café" not in steps(village, project)


def test_only_a_living_project_is_planned(village: Village) -> None:
    desk, project = village.desk, planned(village)
    step = plan.project_steps(desk, project)[0]
    life.abandon(desk, project, "Déménagement")
    before = village.content()
    for change in (
        lambda: plan.set_target(desk, project, TODAY),
        lambda: plan.add_step(desk, project, StepDraft(title="Café")),
        lambda: plan.remove_step(desk, step.id),
        lambda: plan.apply_template(desk, project, "fresque", target_on=TODAY),
    ):
        with pytest.raises(DomainError, match="son plan ne se modifie plus"):
            change()
    assert village.content() == before


def test_there_is_something_to_do_after_the_day_too(village: Village) -> None:
    project = village.under_way()
    plan.apply_template(village.desk, project, PARTY, target_on=TODAY)
    life.complete(village.desk, project, COMPLETION)
    thanks = plan.project_steps(village.desk, project)[-1]
    plan.tick_step(village.desk, thanks.id)
    assert plan.project_steps(village.desk, project)[-1].done_on == TODAY


def test_each_action_is_undone_to_the_first_state(village: Village) -> None:
    desk = village.desk
    project = village.project()
    before = village.content()
    plan.apply_template(desk, project, PARTY, target_on=TARGET)
    first, second, *_rest = plan.project_steps(desk, project)
    plan.set_target(desk, project, TARGET + timedelta(days=3))
    plan.tick_step(desk, first.id)
    plan.shift_step(desk, second.id, 7)
    plan.edit_step(desk, second.id, StepDraft(title="Autrement", note="Vu"))
    plan.remove_step(desk, first.id)
    for _action in range(6):
        journal.undo(desk)
    assert village.content() == before


def test_what_is_due_is_told_for_whom_it_is(village: Village) -> None:
    desk = village.desk
    project = village.under_way()
    for title, carrier, day in (
        ("Barnum", Carrier.COOP, TODAY - timedelta(days=1)),
        ("Nappes", Carrier.RESIDENTS, TODAY),
        ("Plus tard", Carrier.COOP, TODAY + timedelta(days=40)),
    ):
        plan.add_step(desk, project, StepDraft(title=title, carried_by=carrier, due_on=day))

    def due(**whose: object) -> list[str]:
        until = TODAY + timedelta(days=14)
        rows = plan.due_steps(desk, until=until, **whose)  # type: ignore[arg-type]
        return [row.step.title for row in rows]

    (late, today) = plan.due_steps(desk, until=TODAY)
    assert (late.late, today.late) == (True, False)
    assert (late.project.id, late.residence) == (project, "Le Clos du Phare, Penmarc’h")
    assert due() == ["Barnum", "Nappes"]
    assert due(carried_by=Carrier.COOP) == ["Barnum"]
    assert due(staff_id=desk.author.id) == ["Barnum", "Nappes"]
    assert due(staff_id=1) == []
    life.abandon(desk, project, "Déménagement")
    assert due() == []


def test_a_postponed_project_has_nothing_due(village: Village) -> None:
    desk, project = village.desk, village.project()
    plan.add_step(desk, project, StepDraft(title="Café", due_on=TODAY))
    assert len(plan.due_steps(desk, until=TODAY)) == 1
    life.decide(
        desk,
        project,
        ruling(outcome="postponed", reason="Trop tôt", reconsider_on=TODAY + timedelta(days=90)),
    )
    assert plan.due_steps(desk, until=TODAY) == ()


def test_the_agenda_gathers_it_all(village: Village) -> None:
    desk = village.desk
    project = village.under_way()
    plan.add_step(desk, project, StepDraft(title="Café", due_on=TODAY + timedelta(days=30)))
    plan.add_step(desk, project, StepDraft(title="Loin", due_on=TODAY + timedelta(days=31)))
    read = agenda.read_agenda(desk, staff_id=desk.author.id)
    assert [row.step.title for row in read.steps] == ["Café"]
    assert read.staff == people.list_staff(desk)
    assert (read.tasks, read.asleep, read.reminders.count, read.day) == ((), (), 0, TODAY)
    assert projects.list_projects(desk)[0].project.id == project


def test_the_journal_tells_a_step_in_words(village: Village) -> None:
    desk, project = village.desk, village.project()
    plan.set_target(desk, project, TARGET)
    plan.add_step(
        desk, project, StepDraft(title="Café", carried_by=Carrier.COOP, offset_days=-5, note="Fort")
    )
    added, target, *_before = journal.project_history(desk, project)
    assert target.details == ("Date visée\u00a0: 05/06/2026",)
    assert set(added.details) == {
        "Titre\u00a0: «\u00a0Café\u00a0»",
        "Par\u00a0: La coopérative",
        "Pour le\u00a0: 31/05/2026",
        "Précisions\u00a0: «\u00a0Fort\u00a0»",
    }


def test_a_step_done_keeps_its_day_when_its_words_are_corrected(village: Village) -> None:
    desk, project = village.desk, planned(village)
    first = plan.project_steps(desk, project)[0]
    assert first.due_on is not None
    assert first.offset_days is not None
    own = plan.add_step(desk, project, StepDraft(title="Café", due_on=TODAY))
    plan.tick_step(desk, first.id)
    plan.tick_step(desk, own)
    plan.set_target(desk, project, TARGET + timedelta(days=7))
    plan.edit_step(desk, first.id, StepDraft(title="Vu", offset_days=first.offset_days))
    assert steps(village, project)["Vu"].due_on == first.due_on
    plan.shift_step(desk, first.id, 7)
    moved = steps(village, project)["Vu"]
    assert moved.due_on == first.due_on + timedelta(days=7)
    assert moved.offset_days == first.offset_days + 7
    plan.edit_step(desk, own, StepDraft(title="Thé", due_on=TARGET))
    assert steps(village, project)["Thé"].due_on == TARGET


def test_a_step_ticked_twice_was_done_the_first_day(village: Village) -> None:
    desk, project = village.desk, planned(village)
    first = plan.project_steps(desk, project)[0]
    plan.tick_step(desk, first.id)
    village.clock.day = TODAY + timedelta(days=3)
    plan.tick_step(desk, first.id)
    assert steps(village, project)[first.title].done_on == TODAY


def test_what_a_finished_project_did_without_is_due_no_more(village: Village) -> None:
    desk, project = village.desk, village.under_way()
    missed = plan.add_step(desk, project, StepDraft(title="Inviter", due_on=TODAY))
    thanks = plan.add_step(
        desk, project, StepDraft(title="Remercier", due_on=TODAY + timedelta(days=7))
    )
    later = TODAY + timedelta(days=14)
    assert [due.step.id for due in plan.due_steps(desk, until=later)] == [missed, thanks]
    assert project_cards(desk, [project])[0].next_step == "Inviter"
    life.complete(desk, project, COMPLETION)
    assert [due.step.id for due in plan.due_steps(desk, until=later)] == [thanks]
    assert project_cards(desk, [project])[0].next_step == "Remercier"
    life.step_back(desk, project, "Pas encore")
    assert [due.step.id for due in plan.due_steps(desk, until=later)] == [missed, thanks]
