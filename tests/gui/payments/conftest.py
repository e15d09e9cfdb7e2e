"""The coop, the budget's tabs about payments and the hands of these tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.views.budget.page import BudgetPage
from idcoop_desktop.views.budget.views import MISSING, PAYMENTS
from idcoop_desktop.views.payments.missing_view import MissingPiecesView
from idcoop_desktop.views.payments.view import PaymentsView
from tests.gui.ideas.coop import context, coop
from tests.gui.payments.desk_story import Bills
from tests.gui.projects.conftest import story
from tests.gui.projects.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.context import PageContext
    from tests.gui.projects.hands import Story

__all__ = ["context", "coop", "story"]


class MoneyPage(BudgetPage):
    """The budget, with its two tabs about payments at hand."""

    @property
    def payments(self) -> PaymentsView:
        """The list of payments."""
        made = self.views.widget(PAYMENTS)
        assert isinstance(made, PaymentsView)
        return made

    @property
    def missing(self) -> MissingPiecesView:
        """The list of missing pieces, once its tab was chosen."""
        made = self.views.widget(MISSING)
        assert isinstance(made, MissingPiecesView)
        return made

    @property
    def missing_tab(self) -> str:
        """What the tab of missing pieces says."""
        return self.switch.tabText(MISSING)

    def look_for_missing(self) -> None:
        """Choose the tab of missing pieces."""
        self.switch.setCurrentIndex(MISSING)


@pytest.fixture
def bills(story: Story) -> Bills:
    """A project granted 300 €, and what is to be paid for it."""
    return Bills(story.desk, story.under_way(), story.people)


@pytest.fixture
def hands(context: PageContext, show: Callable[..., QWidget], qtbot: QtBot) -> Hands:
    """The page, shown once the story of the test is told."""

    def open_page() -> MoneyPage:
        page = MoneyPage(context)
        show(page, 1366, 700)
        page.switch.setCurrentIndex(PAYMENTS)
        return page

    return Hands(qtbot, open_page)
