"""The list of projects and the cards of the board, read from a real base."""

from __future__ import annotations

from datetime import timedelta

import pytest

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.project_list import ProjectQuery, ProjectSort
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import life, plan, project_list, projects, tasks
from idcoop_desktop.store import project_list as lines
from tests.unit.services.conftest import TODAY, Village, ruling


def card(village: Village, project_id: int) -> project_list.ProjectCard:
    (found,) = project_list.project_cards(village.desk, [project_id])
    return found


def postponed(village: Village, days: int = 30) -> int:
    made = village.project()
    life.decide(
        village.desk,
        made,
        ruling(
            outcome=Outcome.POSTPONED,
            reason="Trop tôt",
            next_step="En reparler",
            reconsider_on=TODAY + timedelta(days=days),
        ),
    )
    return made


def test_a_line_says_what_a_list_is_arranged_by(village: Village) -> None:
    made = village.granted(50_000)
    (line,) = lines.project_lines(village.desk.base)
    assert (line.id, line.state, line.entered_on) == (made, ProjectState.GRANTED, TODAY)
    assert (line.title, line.residence) == ("La fresque", "Le Clos du Phare, Penmarc’h")
    assert (line.lead, line.referent) == ("Nadia Benali", "Maëlle Kervadec")
    assert (line.granted, line.paid) == (50_000, 0)


def test_a_project_without_bearer_nor_money_has_a_line_too(village: Village) -> None:
    village.project(requested=0, complete=False)
    (line,) = lines.project_lines(village.desk.base)
    assert (line.lead, line.granted, line.state) == ("", 0, ProjectState.PREPARING)


def test_the_list_tells_among_how_many_it_was_searched(village: Village) -> None:
    first = village.project()
    other = projects.make_project(village.desk, title="Un four", residence_id=village.ajoncs)
    found = project_list.listed_projects(village.desk, ProjectQuery(text="four"))
    assert (list(found.ids), found.total) == ([other], 2)
    whole = project_list.listed_projects(village.desk, ProjectQuery(sort=ProjectSort.TITLE))
    rows = project_list.listed_rows(village.desk, whole.ids)
    assert [row.project.id for row in rows] == [first, other]


def test_rows_that_are_gone_are_left_out(village: Village) -> None:
    made = village.project()
    rows = project_list.listed_rows(village.desk, [made + 99, made])
    assert [row.project.id for row in rows] == [made]
    assert project_list.project_cards(village.desk, [made + 99]) == ()


def test_the_board_has_every_column_and_its_first_cards(village: Village) -> None:
    village.clock.day = TODAY - timedelta(days=10)
    old = village.project()
    village.clock.day = TODAY
    new = village.project()
    done = village.completed()
    board = project_list.project_board(village.desk, ProjectQuery())
    assert set(board.columns) == set(ProjectState)
    assert list(board.columns[ProjectState.PREPARING]) == [old, new]
    assert [one.project.id for one in board.first[ProjectState.PREPARING]] == [old, new]
    assert [one.days for one in board.first[ProjectState.PREPARING]] == [10, 0]
    assert list(board.columns[ProjectState.COMPLETED]) == [done]
    assert board.total == 3


def test_a_column_is_longer_than_its_first_cards(village: Village) -> None:
    for _ in range(10):
        village.project(complete=False)
    board = project_list.project_board(village.desk, ProjectQuery())
    assert len(board.columns[ProjectState.PREPARING]) == 10
    assert len(board.first[ProjectState.PREPARING]) == 8


def test_a_card_knows_where_a_step_back_leads(village: Village) -> None:
    assert card(village, village.project()).before is None
    assert card(village, village.granted()).before is ProjectState.PREPARING


@pytest.mark.parametrize(
    ("complete", "words"), [(True, "Prendre la décision"), (False, "Compléter le dossier")]
)
def test_what_is_next_while_the_file_is_put_together(
    village: Village, complete: bool, words: str
) -> None:
    assert card(village, village.project(complete=complete)).next_step == words


def test_what_is_next_follows_from_the_state(village: Village) -> None:
    assert card(village, village.granted()).next_step == "Noter le démarrage"
    assert card(village, village.under_way()).next_step == "Noter la réalisation"
    made = village.project()
    life.abandon(village.desk, made, "Plus personne")
    assert card(village, made).next_step == ""


def test_a_postponed_project_tells_its_day_until_it_has_come(village: Village) -> None:
    made = postponed(village, days=30)
    assert card(village, made).next_step == "À réexaminer le 01/04/2026"
    village.clock.day = TODAY + timedelta(days=30)
    assert card(village, made).next_step == "À réexaminer\u00a0: reprendre le montage"


def test_the_first_task_or_step_to_do_comes_before_the_state(village: Village) -> None:
    made = village.project()
    desk = village.desk
    task = tasks.add_task(
        desk,
        title="Appeler la mairie",
        due_on=TODAY + timedelta(days=5),
        assignee_id=desk.author.id,
        project_id=made,
    )
    step = plan.add_step(
        desk, made, StepDraft(title="Choisir les plantes", due_on=TODAY - timedelta(days=2))
    )
    first = card(village, made)
    assert (first.next_step, first.due_on) == ("Choisir les plantes", TODAY - timedelta(days=2))
    assert first.late
    plan.tick_step(desk, step)
    second = card(village, made)
    assert (second.next_step, second.late) == ("Appeler la mairie", False)
    tasks.snooze_task(desk, task, TODAY + timedelta(days=9))
    assert card(village, made).due_on == TODAY + timedelta(days=9)
    tasks.finish_task(desk, task)
    assert card(village, made).due_on is None
