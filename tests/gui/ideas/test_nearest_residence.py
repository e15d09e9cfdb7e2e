"""« Idée express »: the residence typed in haste is the nearest one, unless several are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from idcoop_desktop.services import ideas
from idcoop_desktop.views.ideas.actions import open_idea_dialog

if TYPE_CHECKING:
    from idcoop_desktop.views.ideas.dialog import IdeaDialog


@pytest.fixture
def dialog(qtbot, coop, context) -> IdeaDialog:
    """Idée express in a coop of three residences, where nothing was noted yet."""
    for name, commune in (("Les Genêts", "Quimper"), ("Ty Coat", "Brest"), ("Ty Glaz", "Brest")):
        coop.residence(name, commune)
    opened = open_idea_dialog(context)
    qtbot.waitUntil(opened.isVisible)
    qtbot.keyClicks(opened.ui.sentence, "Un banc")
    return opened


def type_and_leave(qtbot, dialog: IdeaDialog, words: str) -> None:
    """Type in the field of the residence and go to the next one."""
    dialog.residence.setFocus()
    qtbot.keyClicks(dialog.residence, words)
    qtbot.keyClick(dialog.residence, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.said_by


def noted_in(coop) -> list[str]:
    """Return where ideas were noted."""
    return [row.residence for row in ideas.list_ideas(coop.desk)]


def hints(dialog: IdeaDialog) -> str:
    """Return the words under the fields."""
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_leaving_the_field_takes_the_only_one_that_is_near(qtbot, coop, dialog):
    type_and_leave(qtbot, dialog, "les genais")
    assert dialog.residence.text() == "Les Genêts, Quimper"
    assert "La plus proche de «\u00a0les genais\u00a0»" in hints(dialog)
    dialog.accept()
    assert noted_in(coop) == ["Les Genêts, Quimper"]


def test_the_beginning_of_a_name_is_enough_and_needs_no_remark(qtbot, dialog):
    type_and_leave(qtbot, dialog, "gen")
    assert dialog.residence.text() == "Les Genêts, Quimper"
    assert "La plus proche" not in hints(dialog)
    dialog.succeed()


def test_saving_at_once_takes_it_too(qtbot, coop, dialog):
    dialog.residence.setText("genets")
    qtbot.keyClick(dialog.ui.sentence, Qt.Key.Key_Return)
    assert noted_in(coop) == ["Les Genêts, Quimper"]


def test_a_whole_name_is_that_one_among_others_that_begin_so(qtbot, coop, dialog):
    coop.residence("Ty Coat Nevez", "Brest")
    dialog.residence.setText("ty coat")
    dialog.accept()
    assert noted_in(coop) == ["Ty Coat, Brest"]


@pytest.mark.parametrize("typed", ["ty", "brest", "Manhattan"])
def test_several_or_none_are_asked_about(qtbot, coop, dialog, typed):
    type_and_leave(qtbot, dialog, typed)
    assert dialog.residence.key is None
    dialog.accept()
    assert "Choisissez la résidence" in dialog.ui.error_label.text()
    assert dialog.focusWidget() is dialog.residence
    assert noted_in(coop) == []
    dialog.succeed()


def test_the_remark_goes_when_the_name_is_typed_anew(qtbot, dialog):
    type_and_leave(qtbot, dialog, "les genais")
    dialog.residence.selectAll()
    qtbot.keyClicks(dialog.residence, "t")
    assert "La plus proche" not in hints(dialog)
    assert dialog.residence.key is None
    dialog.succeed()
