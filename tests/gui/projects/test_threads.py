"""The page with its real worker: what is read or refused comes back to the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.views.background import Background
from idcoop_desktop.views.changes import Changes
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.projects.dialogs.start import StartDialog
from idcoop_desktop.views.projects.page import ProjectsPage
from tests.gui.projects.hands import Hands, Story

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def worker() -> Iterator[Background]:
    """The worker of the program."""
    made = Background()
    yield made
    made.close()


@pytest.fixture
def hands(
    story: Story, changes: Changes, worker: Background, qtbot: QtBot, show: Callable[..., QWidget]
) -> Hands:
    """The page over the real worker."""
    context = PageContext(
        desk=story.desk,
        background=worker,
        changes=changes,
        navigate=lambda _kind, _key: None,
        notice=lambda _text: None,
    )

    def open_page() -> ProjectsPage:
        page = ProjectsPage(context)
        show(page, 1093, 560)
        return page

    return Hands(qtbot, open_page)


def test_a_form_stays_open_until_the_worker_agrees(
    hands: Hands, story: Story, worker: Background
) -> None:
    made = story.granted()
    today = story.desk.today()
    hands.open()
    hands.qtbot.waitUntil(lambda: hands.reads("Jardin partagé"))
    hands.click("Démarrer…")
    dialog = hands.dialog(StartDialog)
    dialog.ui.day_edit.set_day(today + timedelta(days=1))
    dialog.accept()
    assert not dialog.ui.save_button.isEnabled()
    hands.qtbot.waitUntil(lambda: hands.reads("dans le futur", dialog))
    assert dialog.ui.save_button.isEnabled()
    dialog.ui.day_edit.set_day(today)
    dialog.accept()
    hands.no_dialog()
    hands.qtbot.waitUntil(lambda: hands.reads("En cours"))
    hands.qtbot.waitUntil(lambda: not worker.busy)
    assert story.sheet(made).project.started_on == today
    assert hands.find("Marquer réalisé…").isVisible()
