"""The coop, the page of payments and the hands of these tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.views.payments.page import PaymentsPage
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


@pytest.fixture
def bills(story: Story) -> Bills:
    """A project granted 300 €, and what is to be paid for it."""
    return Bills(story.desk, story.under_way(), story.people)


@pytest.fixture
def hands(context: PageContext, show: Callable[..., QWidget], qtbot: QtBot) -> Hands:
    """The page, shown once the story of the test is told."""

    def open_page() -> PaymentsPage:
        page = PaymentsPage(context)
        show(page, 1366, 700)
        return page

    return Hands(qtbot, open_page)
