"""Every state of the sheet and every form: names, mnemonics, sizes, light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.services import life
from idcoop_desktop.views.projects.wishes import Deed, Wish
from idcoop_desktop.views.theme import Theme
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from tests.gui.projects.hands import Hands, Story

STATES: dict[str, Callable[[Story], int]] = {
    "preparing": lambda story: story.prepared(),
    "complete": lambda story: story.complete_file(),
    "granted": lambda story: story.granted(),
    "under_way": lambda story: story.under_way(),
    "completed": lambda story: story.completed(),
    "refused": lambda story: story.decided(Outcome.REFUSED),
    "postponed": lambda story: story.decided(Outcome.POSTPONED),
}
FORMS = {
    Deed.EDIT: "preparing",
    Deed.REQUEST: "preparing",
    Deed.ADD_BEARER: "preparing",
    Deed.STATE_BENEFIT: "preparing",
    Deed.DECIDE: "preparing",
    Deed.ADD_SUPPORT: "preparing",
    Deed.ABANDON: "preparing",
    Deed.START: "granted",
    Deed.STEP_BACK: "granted",
    Deed.COMMIT: "under_way",
    Deed.PAY: "under_way",
    Deed.COMPLETE: "under_way",
    Deed.WAIVE_SPENDING: "under_way",
}


@pytest.mark.parametrize("state", STATES)
def test_the_page_can_be_used_by_anybody(
    hands: Hands, story: Story, state: str, check_accessible: Callable[[QWidget], None]
) -> None:
    made = STATES[state](story)
    if state == "under_way":
        story.pay(made, 5_000)
    page = hands.open()
    check_accessible(page)
    area = page.split.widget(1)
    assert isinstance(area, QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    assert area.horizontalScrollBar().maximum() == 0
    assert page.minimumSizeHint().width() <= 1093
    assert page.minimumSizeHint().height() <= 560


@pytest.mark.parametrize("deed", FORMS)
def test_every_form_can_be_used_by_anybody(
    hands: Hands, story: Story, deed: Deed, check_accessible: Callable[[QWidget], None]
) -> None:
    STATES[FORMS[deed]](story)
    page = hands.open()
    page.perform(Wish(deed))
    dialog = hands.dialog(FormDialog)
    check_accessible(dialog)
    assert dialog.height() <= 590
    first = dialog.focusWidget()
    assert first is not None
    dialog.succeed()


def test_an_abandoned_project_and_a_dark_window_too(
    hands: Hands, story: Story, theme: Theme, check_accessible: Callable[[QWidget], None]
) -> None:
    made = story.prepared()
    life.abandon(story.desk, made, "Déménagement")
    theme.set_mode("dark")
    check_accessible(hands.open())
