"""A believable year is lived by the keyboard alone, and the base has kept all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import ideas, projects, tasks
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.services.sheets import project_sheet
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.theme import Theme
from idcoop_desktop.views.tour.robot import Robot
from idcoop_desktop.views.tour.visit import main_window
from idcoop_desktop.views.tour.year import (
    BEGINNING,
    END,
    IDEAS,
    PHONED,
    TITLE,
    Year,
    first_day,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.services.desk import Desk


@pytest.fixture
def lived(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    opened, background, clock = (
        create_demo(tmp_path / "demo", BEGINNING),
        Background(),
        first_day(),
    )
    desk = opened.desk(clock=clock)
    window = main_window(desk, background, Theme(app, "light"))
    qtbot.addWidget(window)
    Year(Robot(pictures, background, patience_s=8), window, clock).live()
    yield desk
    background.close()
    opened.base.close()


def test_the_base_has_kept_the_year(lived: Desk) -> None:
    became = {row.idea.sentence: row.idea for row in ideas.list_ideas(lived)}
    planted, answered, waiting = (became[sentence] for sentence in IDEAS)
    assert (answered.state, waiting.state) == (IdeaState.ANSWERED, IdeaState.PARKED)
    project = next(
        row.project for row in projects.list_projects(lived) if row.project.title == TITLE
    )
    known = [row.task for row in tasks.list_tasks(lived, done_too=True)]
    done = {task.title: task.done_on for task in known if task.done_on is not None}
    ticked = [day for title, day in done.items() if title.startswith(PHONED)]
    assert len(ticked) == len(PHONED)
    assert max(ticked) < done["Trouver un second porteur avec Lucie"]
    assert len(tasks.due_tasks(lived, until=END)) < len(done)
    assert planted.project_id == project.id
    sheet = project_sheet(lived, project.id)
    assert sheet.project.state is ProjectState.COMPLETED
    assert (sheet.project.adults, sheet.project.children) == (11, 7)
    assert len(sheet.bearers) == 2
    assert sheet.decisions[0].decided_by == "Commission vie coopérative"
    assert sheet.amounts.paid == 28_740
    assert sum(step.done_on is not None for step in sheet.steps) == 2
    assert any("Emplacement choisi" in f"{entry}" for entry in sheet.thread)
