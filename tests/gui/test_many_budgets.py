"""Sixty thousand rows of the books a year in the real page, over the real worker.

Nothing is timed here: the watchdog counts what the GUI thread computes, and how soon the figures
are painted is measured by ``python3 dev.py bench budget``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from idcoop_desktop.bench.many_budgets import OWNERS, fill_budgets
from idcoop_desktop.domain.budget import Figure
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.budget.page import BudgetPage
from idcoop_desktop.views.budget.views import BOOK, MISSING, OVERVIEW
from idcoop_desktop.views.budget.views import OWNERS as OWNERS_TAB
from idcoop_desktop.views.context import PageContext
from tests.gui.ideas.coop import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from tests.gui.watchdog import Watchdog

Key = Qt.Key
KEY = bytes(range(32))
ROWS_A_YEAR = 3 * (10 * OWNERS + 2)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Base]:
    """Two years of the base, made once."""
    folder = tmp_path_factory.mktemp("many") / "coop"
    fill_budgets(folder, KEY, years=2)
    with Base.open(folder, KEY) as base:
        yield base


@pytest.fixture
def worker() -> Iterator[Background]:
    """The worker of the program."""
    made = Background()
    yield made
    made.close()


@pytest.fixture
def page(many: Base, worker: Background, changes: Changes) -> BudgetPage:
    """The page, not yet shown."""
    return BudgetPage(
        PageContext(
            desk=Desk(many, staff.all_staff(many)[0], FixedClock()),
            background=worker,
            changes=changes,
            navigate=lambda _kind, _key: None,
            notice=lambda _text: None,
        )
    )


def test_the_budget_stays_fluid(
    page: BudgetPage,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    with watchdog.watching():
        show(page, 1366, 640)
        qtbot.waitUntil(lambda: page.board is not None and not worker.busy)
        page.overview.charts[2].table_button.click()
        bar = page.overview.verticalScrollBar()
        bar.setValue(bar.maximum())
        page.ui.scheme.setCurrentIndex(2)
        page.ui.scheme.activated.emit(2)
        qtbot.waitUntil(lambda: not worker.busy)
    assert "4\u202f" in page.switch.tabText(MISSING)


def test_the_rows_behind_a_figure_stay_fluid(
    page: BudgetPage,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    show(page, 1366, 640)
    qtbot.waitUntil(lambda: page.board is not None and not worker.busy)
    with watchdog.watching():
        page.overview.totals.figures[0].click()
        qtbot.waitUntil(lambda: not worker.busy)
        page.switch.setCurrentIndex(OVERVIEW)
        page.overview.cards[0].figures[Figure.PAID].click()
        book = page.views.book()
        assert book is not None
        qtbot.waitUntil(lambda: book.model.rowCount() == 4 * OWNERS)
        book.narrowing.figure.setCurrentIndex(0)
        book.narrowing.figure.activated.emit(0)
        qtbot.waitUntil(lambda: book.model.rowCount() == ROWS_A_YEAR // 3)
        book.list.setFocus()
        QTest.keyClick(book.list, Key.Key_End)
        qtbot.waitUntil(lambda: book.model.row_at(book.model.rowCount() - 1) is not None)
        book.list.sortByColumn(5, Qt.SortOrder.DescendingOrder)
        qtbot.waitUntil(lambda: not worker.busy)
        book.narrowing.search.setText("fresque hall")
        qtbot.waitUntil(lambda: 0 < book.model.rowCount() < OWNERS)
        qtbot.waitUntil(lambda: not worker.busy)
    assert page.switch.currentIndex() == BOOK


def test_the_list_of_projects_and_aids_stays_fluid(
    page: BudgetPage,
    worker: Background,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    show(page, 1366, 640)
    qtbot.waitUntil(lambda: page.board is not None and not worker.busy)
    with watchdog.watching():
        page.switch.setCurrentIndex(OWNERS_TAB)
        owners = page.views.owners()
        assert owners is not None
        qtbot.waitUntil(lambda: owners.model.rowCount() == 3 * OWNERS)
        owners.list.setFocus()
        QTest.keyClick(owners.list, Key.Key_PageDown)
        qtbot.waitUntil(lambda: not worker.busy)
        owners.list.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        qtbot.waitUntil(lambda: not worker.busy)
        owners.search.setText("fresque hall")
        qtbot.waitUntil(lambda: 0 < owners.model.rowCount() < OWNERS)
        qtbot.waitUntil(lambda: not worker.busy)
