"""The coop, the page and the hands these tests work with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.services import money
from idcoop_desktop.views.projects.page import ProjectsPage
from tests.gui.ideas.coop import Coop, context, coop
from tests.gui.projects.hands import Hands, Story

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.context import PageContext

__all__ = ["context", "coop"]


@pytest.fixture
def story(coop: Coop) -> Story:
    """A coop with a residence, two coopérateurs and an envelope of 1 000 €."""
    money.open_envelope(coop.desk, 2026, 100_000)
    place = coop.residence()
    return Story(
        desk=coop.desk,
        residence_id=place,
        people=(
            coop.person("Lucie", "Nédélec", place),
            coop.person("Malo", "Quéméneur", place),
        ),
    )


@pytest.fixture
def hands(story: Story, context: PageContext, show: Callable[..., QWidget], qtbot: QtBot) -> Hands:
    """The page, shown once the story of the test is told."""

    def open_page() -> ProjectsPage:
        page = ProjectsPage(context)
        show(page, 1093, 560)
        return page

    return Hands(qtbot, open_page)
