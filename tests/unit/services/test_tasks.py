"""Tasks: of whom, about what; put off, handed over, corrected, taken out; support lines whole."""

from __future__ import annotations

from datetime import timedelta

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.projects import Carrier, SupportKind
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import agenda, ideas, journal, life, plan, sheets, support, tasks
from idcoop_desktop.store import staff
from tests.unit.services.conftest import TODAY, Village

WEEK = timedelta(days=7)


@pytest.fixture
def yann(village: Village) -> int:
    """Another colleague."""
    with village.desk.unit("équipe") as unit:
        return staff.add_staff(unit, name="Yann Le Bihan")


def test_tasks_are_those_of_a_colleague_or_of_a_project(village: Village, yann: int) -> None:
    desk, project = village.desk, village.project()
    idea = ideas.note_idea(desk, sentence="Un banc", residence_id=village.phare)
    mine = tasks.add_task(desk, title="Appeler", due_on=TODAY + WEEK, project_id=project)
    his = tasks.add_task(
        desk, title="Relancer", due_on=TODAY - WEEK, assignee_id=yann, idea_id=idea
    )
    done = tasks.add_task(desk, title="Fait", due_on=TODAY, project_id=project)
    tasks.finish_task(desk, done)

    def listed(**whose: object) -> list[int]:
        return [row.task.id for row in tasks.list_tasks(desk, **whose)]  # type: ignore[arg-type]

    assert listed() == [his, mine]
    assert listed(assignee_id=yann) == [his]
    assert listed(assignee_id=desk.author.id, done_too=True) == [done, mine]
    assert [row.task.id for row in tasks.project_tasks(desk, project)] == [mine, done]
    first = tasks.list_tasks(desk)[0]
    assert (first.about, first.assignee, first.late) == ("Un banc", "Yann Le Bihan", True)
    assert [row.task.id for row in sheets.project_sheet(desk, project).tasks] == [mine, done]


def test_a_task_put_off_comes_back_on_its_day(village: Village) -> None:
    desk = village.desk
    task = tasks.add_task(desk, title="Appeler", due_on=TODAY)

    def due() -> list[int]:
        return [row.task.id for row in tasks.due_tasks(desk, until=TODAY + 4 * WEEK)]

    assert due() == [task]
    tasks.snooze_task(desk, task, TODAY + WEEK)
    assert due() == []
    read = agenda.read_agenda(desk)
    assert (read.tasks, [row.task.id for row in read.asleep]) == ((), [task])
    village.clock.day = TODAY + WEEK
    assert due() == [task]
    (row,) = tasks.due_tasks(desk, until=TODAY + WEEK, assignee_id=desk.author.id)
    assert not row.late
    with pytest.raises(DomainError, match="à venir"):
        tasks.snooze_task(desk, task, TODAY)


def test_a_task_is_corrected_and_handed_over(village: Village, yann: int) -> None:
    desk = village.desk
    task = tasks.add_task(desk, title="Appeler", due_on=TODAY)
    tasks.snooze_task(desk, task, TODAY + WEEK)
    tasks.edit_task(desk, task, title=" Appeler  la mairie ", due_on=TODAY, assignee_id=yann)
    (row,) = tasks.list_tasks(desk, assignee_id=yann)
    assert (row.task.title, row.task.snoozed_until) == ("Appeler la mairie", TODAY + WEEK)
    tasks.edit_task(desk, task, title="Appeler", due_on=TODAY + WEEK, assignee_id=yann)
    (row,) = tasks.list_tasks(desk)
    assert (row.task.due_on, row.task.snoozed_until) == (TODAY + WEEK, None)
    before = village.content()
    with pytest.raises(DomainError):
        tasks.edit_task(desk, task, title=" ", due_on=TODAY, assignee_id=yann)
    with pytest.raises(DomainError):
        tasks.edit_task(desk, task, title="Appeler", due_on=TODAY, assignee_id=1)
    assert village.content() == before


def test_a_task_is_taken_out_and_brought_back(village: Village) -> None:
    desk = village.desk
    task = tasks.add_task(desk, title="Appeler", due_on=TODAY)
    before = village.content()
    tasks.remove_task(desk, task)
    assert tasks.list_tasks(desk, done_too=True) == ()
    assert journal.undo(desk) == "retrait de la tâche «\u00a0Appeler\u00a0»"
    assert village.content() == before


def test_support_is_planned_corrected_given_and_withdrawn(village: Village) -> None:
    desk, project = village.desk, village.project()
    before = village.content()
    line = support.add_support(
        desk,
        project,
        SupportDraft(SupportKind.MATERIAL, " Des  bancs ", Carrier.COOP, TODAY, TODAY + WEEK),
    )
    (stored,) = sheets.project_sheet(desk, project).support
    assert (stored.label, stored.from_on, stored.until_on) == ("Des bancs", TODAY, TODAY + WEEK)
    support.edit_support(
        desk, line, SupportDraft(SupportKind.LOGISTIC, "Des chaises", Carrier.RESIDENTS)
    )
    support.finish_support(desk, line)
    (stored,) = sheets.project_sheet(desk, project).support
    assert (stored.kind, stored.label, stored.carried_by) == (
        SupportKind.LOGISTIC,
        "Des chaises",
        Carrier.RESIDENTS,
    )
    assert (stored.from_on, stored.until_on, stored.done_on) == (None, None, TODAY)
    support.finish_support(desk, line, done=False)
    support.remove_support(desk, line)
    assert sheets.project_sheet(desk, project).support == ()
    for _action in range(5):
        journal.undo(desk)
    assert village.content() == before


def test_support_of_a_closed_project_is_not_changed(village: Village) -> None:
    desk, project = village.desk, village.project()
    line = support.add_support(desk, project, SupportDraft(SupportKind.MATERIAL, "Bancs"))
    life.abandon(desk, project, "Déménagement")
    with pytest.raises(DomainError, match="ne se modifie plus"):
        support.edit_support(desk, line, SupportDraft(SupportKind.MATERIAL, "Chaises"))
    with pytest.raises(DomainError, match="ne se modifie plus"):
        support.remove_support(desk, line)
    with pytest.raises(DomainError, match="ne se modifie plus"):
        support.add_support(desk, project, SupportDraft(SupportKind.MATERIAL, "Chaises"))


def test_what_is_ticked_twice_was_done_the_first_day(village: Village) -> None:
    desk, project = village.desk, village.project()
    task = tasks.add_task(desk, title="Appeler", due_on=TODAY, project_id=project)
    line = support.add_support(desk, project, SupportDraft(SupportKind.MATERIAL, "Bancs"))
    for day in (TODAY, TODAY + WEEK):
        village.clock.day = day
        tasks.finish_task(desk, task)
        support.finish_support(desk, line)
    sheet = sheets.project_sheet(desk, project)
    assert (sheet.tasks[0].task.done_on, sheet.support[0].done_on) == (TODAY, TODAY)


def test_ticking_is_named_as_it_is(village: Village) -> None:
    desk, project = village.desk, village.project()
    task = tasks.add_task(desk, title="Appeler", due_on=TODAY)
    line = support.add_support(desk, project, SupportDraft(SupportKind.MATERIAL, "Bancs"))
    step = plan.add_step(desk, project, StepDraft(title="Café"))
    said = []
    for tick, key in (
        (tasks.finish_task, task),
        (support.finish_support, line),
        (plan.tick_step, step),
    ):
        for done in (True, False):
            tick(desk, key, done=done)
            label = journal.undo_label(desk)
            assert label is not None
            said.append(label.split("\u00a0")[0].removesuffix(" «"))
    assert said == [
        *("tâche faite", "tâche à refaire"),
        *("aide apportée", "aide encore à apporter"),
        *("étape faite", "étape à refaire"),
    ]


def test_nothing_is_put_off_until_today(village: Village) -> None:
    desk = village.desk
    task = tasks.add_task(desk, title="Appeler", due_on=TODAY - WEEK)
    with pytest.raises(DomainError, match="à venir"):
        tasks.snooze_task(desk, task, TODAY)
    tasks.snooze_task(desk, task, TODAY + timedelta(days=1))


def test_the_agenda_of_a_colleague_is_theirs_alone(village: Village, yann: int) -> None:
    desk, project = village.desk, village.project()
    ideas.note_idea(desk, sentence="Un banc", residence_id=village.phare)
    plan.add_step(desk, project, StepDraft(title="Café", due_on=TODAY + 6 * WEEK))
    mine, his = (
        tasks.add_task(desk, title="Appeler", due_on=TODAY, assignee_id=one)
        for one in (desk.author.id, yann)
    )
    village.clock.day = TODAY + 5 * WEEK
    for one, keys, steps, count in (
        (desk.author.id, [mine], ["Café"], 1),
        (yann, [his], [], 0),
        (None, [mine, his], ["Café"], 1),
    ):
        read = agenda.read_agenda(desk, staff_id=one)
        assert [row.task.id for row in read.tasks] == keys
        assert [row.step.title for row in read.steps] == steps
        assert (read.reminders.count, len(read.reminders.rows)) == (count, count)
