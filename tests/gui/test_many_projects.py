"""Five thousand projects and twenty thousand ideas in the real pages, over the real worker.

Nothing is timed here: the watchdog counts what the GUI thread computes, and how soon the first
rows are there is measured by ``python3 dev.py bench projects``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from idcoop_desktop.bench.many_projects import IDEAS, PROJECTS, fill_projects
from idcoop_desktop.domain.catalogue_list import row_key
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.catalogue.page import CataloguePage
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.cooperators.page import RESIDENCES, CooperatorsPage
from idcoop_desktop.views.dashboard.page import AMBASSADORS, DashboardPage
from idcoop_desktop.views.ideas.page import IdeasPage
from idcoop_desktop.views.projects.page import ProjectsPage
from idcoop_desktop.views.tasks.page import FollowUpPage
from idcoop_desktop.views.today.page import TodayPage
from tests.gui.ideas.coop import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from tests.gui.watchdog import Watchdog

Key = Qt.Key
KEY = bytes(range(32))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Base]:
    """The base, made once."""
    folder = tmp_path_factory.mktemp("many") / "coop"
    fill_projects(folder, KEY)
    with Base.open(folder, KEY) as base:
        yield base


@pytest.fixture
def worker() -> Iterator[Background]:
    """The worker of the program."""
    made = Background()
    yield made
    made.close()


@pytest.fixture
def context(many: Base, worker: Background, changes: Changes) -> PageContext:
    """What a page is given."""
    return PageContext(
        desk=Desk(many, staff.all_staff(many)[0], FixedClock()),
        background=worker,
        changes=changes,
        navigate=lambda _kind, _key: None,
        notice=lambda _text: None,
    )


def test_the_list_of_projects_stays_fluid(
    context: PageContext,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    page = ProjectsPage(context)
    show(page, 1366, 640)
    with watchdog.watching():
        qtbot.waitUntil(lambda: page.count.text() == plural(PROJECTS, "projet"))
        qtbot.waitUntil(lambda: not worker.busy)
        page.list.setFocus()
        for _ in range(3):
            QTest.keyClick(page.list, Key.Key_PageDown)
            qtbot.waitUntil(lambda: not worker.busy)
        QTest.keyClick(page.list, Key.Key_End)
        qtbot.waitUntil(lambda: page.model.row_at(PROJECTS - 1) is not None)
        page.list.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        qtbot.waitUntil(lambda: not worker.busy)
        page.search.setText("fresque hall")
        qtbot.waitUntil(lambda: 0 < page.model.rowCount() < PROJECTS)
        qtbot.waitUntil(lambda: not worker.busy)
    first = page.model.row_at(0)
    assert first is not None
    assert first.project.title.startswith("Fresque du hall")


def test_the_board_stays_fluid(
    context: PageContext,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    page = ProjectsPage(context)
    show(page, 1366, 640)
    qtbot.waitUntil(lambda: page.model.rowCount() == PROJECTS and not worker.busy)
    with watchdog.watching():
        page.show_board(on=True)
        columns = page.board.columns
        qtbot.waitUntil(lambda: sum(one.model.rowCount() for one in columns) == PROJECTS)
        page.board.take_focus()
        view = next(one.view for one in columns if one.view.hasFocus())
        for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_End):
            QTest.keyClick(view, key)
            qtbot.waitUntil(lambda: view.card is not None)
        QTest.keyClick(view, Key.Key_Right)
        qtbot.waitUntil(lambda: not worker.busy)
        bar = page.board.horizontalScrollBar()
        bar.setValue(bar.maximum())
        page.search.setText("composteurs")
        qtbot.waitUntil(lambda: page.count.text().endswith(f"sur {plural(PROJECTS, 'projet')}"))
        qtbot.waitUntil(lambda: all(one.model.whole for one in columns) and not worker.busy)
    assert all(one.model.rowCount() > 50 for one in columns)
    done = next(one for one in columns if one.state is ProjectState.COMPLETED)
    card = done.model.row_at(0)
    assert card is not None
    assert card.project.title.startswith("Composteurs")


def test_the_ideas_stay_fluid(
    context: PageContext,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    page = IdeasPage(context)
    show(page, 1366, 640)
    with watchdog.watching():
        qtbot.waitUntil(lambda: page.model.rowCount() == IDEAS)
        qtbot.waitUntil(lambda: not worker.busy)
        page.rows.setFocus()
        QTest.keyClick(page.rows, Key.Key_End)
        qtbot.waitUntil(lambda: page.model.row_at(IDEAS - 1) is not None)
        qtbot.waitUntil(lambda: not worker.busy)
        page.search.setText("vélo toit")
        qtbot.waitUntil(lambda: 0 < page.model.rowCount() < IDEAS)
        qtbot.waitUntil(lambda: not worker.busy)


def test_the_start_page_stays_fluid(
    context: PageContext, show: Callable[..., QWidget], qtbot: QtBot, watchdog: Watchdog
) -> None:
    page = TodayPage(context)
    with watchdog.watching():
        show(page, 1366, 640)
        qtbot.waitUntil(lambda: len(page.duties.lines) > 0)
    assert f"({IDEAS})" in page.ideas.title_label.text()


def test_the_dashboard_stays_fluid(
    context: PageContext,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    with watchdog.watching():
        page = DashboardPage(context)
        show(page, 1366, 640)
        qtbot.waitUntil(lambda: page.charts.cards[-1].picture is not None)
        every_year = page.ui.year.count() - 1
        page.ui.year.setCurrentIndex(every_year)
        page.ui.year.activated.emit(every_year)
        qtbot.waitUntil(lambda: not worker.busy)
        page.switch.setCurrentIndex(AMBASSADORS)
        qtbot.waitUntil(lambda: not worker.busy)
    assert page.ambassadors.model.rowCount() == 1


def test_the_follow_up_stays_fluid(
    context: PageContext,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    with watchdog.watching():
        page = FollowUpPage(context)
        show(page, 1366, 640)
        qtbot.waitUntil(lambda: len(page.reminders.lines) > 0)
        page.who.setCurrentIndex(1)
        qtbot.waitUntil(lambda: not worker.busy)
    assert "les 100 plus anciennes" in page.reminders.title_label.text()
    assert len(page.tasks.lines) == len(page.steps.lines) == 12


def test_the_catalogue_stays_fluid(
    context: PageContext,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    with watchdog.watching():
        page = CataloguePage(context)
        show(page, 1366, 640)
        qtbot.waitUntil(lambda: page.model.rowCount() > 0)
        qtbot.waitUntil(lambda: not worker.busy)
        page.rows.setFocus()
        for key in (Key.Key_Down, Key.Key_PageDown, Key.Key_End):
            QTest.keyClick(page.rows, key)
            qtbot.waitUntil(lambda: not worker.busy)
        page.search.setText("compost")
        qtbot.waitUntil(lambda: 0 < page.model.rowCount() < 10)
        qtbot.waitUntil(lambda: not worker.busy)
    shown = page.detail.idea
    assert shown is not None
    assert row_key(shown.key) == page.rows.current_key


def test_people_and_residences_stay_fluid(
    context: PageContext,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    with watchdog.watching():
        page = CooperatorsPage(context)
        show(page, 1366, 640)
        qtbot.waitUntil(lambda: page.people.model.rowCount() == 2_000)
        qtbot.waitUntil(lambda: not worker.busy)
        page.people.rows.setFocus()
        for key in (Key.Key_Down, Key.Key_PageDown, Key.Key_End):
            QTest.keyClick(page.people.rows, key)
            qtbot.waitUntil(lambda: not worker.busy)
        page.switch.setCurrentIndex(RESIDENCES)
        qtbot.waitUntil(lambda: page.residences.model.rowCount() == 40)
        qtbot.waitUntil(lambda: not worker.busy)
        QTest.keyClick(page.residences.rows, Key.Key_Down)
        qtbot.waitUntil(lambda: not worker.busy)
    assert len(page.residences.panel.ideas.lines) > 0
