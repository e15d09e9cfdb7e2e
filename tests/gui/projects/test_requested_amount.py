"""What a new project asks for: the amount is read as it is typed, or refused, never guessed."""

from __future__ import annotations

import pytest

from idcoop_desktop.services import projects
from idcoop_desktop.views.projects.dialogs.edit import ProjectDialog
from tests.gui.projects.hands import Hands, Key, Story


@pytest.mark.parametrize("typed", ["-", "1e5", "٣", "12,345", "-5", "1.234,56"])
def test_what_is_no_amount_is_told_and_nothing_is_kept(
    hands: Hands, story: Story, typed: str
) -> None:
    dialog = filled(hands, story, typed)
    hands.press(Key.Key_Return)
    assert dialog.ui.error_label.text()
    assert dialog.ui.requested_edit.hasFocus()
    assert dialog.ui.requested_edit.text() == typed
    assert projects.list_projects(story.desk) == ()
    dialog.succeed()


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("1\u202f234,56", 123_456), ("1234.56 €", 123_456), ("12,5", 1_250), ("", 0)],
)
def test_an_amount_is_kept_to_the_cent(hands: Hands, story: Story, typed: str, cents: int) -> None:
    filled(hands, story, typed)
    hands.press(Key.Key_Return)
    hands.no_dialog()
    (row,) = projects.list_projects(story.desk)
    assert row.amounts.requested == cents


def filled(hands: Hands, story: Story, typed: str) -> ProjectDialog:
    hands.open().make_new()
    dialog = hands.dialog(ProjectDialog)
    dialog.ui.title_edit.setText("Fresque")
    dialog.residence.set_choice(story.residence_id, "Les Genêts")
    dialog.ui.requested_edit.setFocus()
    dialog.ui.requested_edit.setText(typed)
    return dialog
