"""A new passphrase chosen after the printed code, as a person who types."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from idcoop_desktop.views.start.passphrase import PassphrasePage
from idcoop_desktop.views.start.window import StartWindow
from idcoop_desktop.views.widgets.gauge import Gauge

PASSPHRASE = "girafe tambour moulin"


def strength(text: str) -> tuple[int, str]:
    if len(text) < 8:
        return 1, "Trop courte."
    return (4, "Solide.") if len(text) > 14 else (2, "Ajoutez un mot.")


@pytest.fixture
def window(show):
    return show(StartWindow(), 1000, 600)


@pytest.fixture
def page(window):
    made = PassphrasePage(strength=strength)
    window.show_page(made)
    return made


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fill(qtbot, page, first=PASSPHRASE, second=PASSPHRASE):
    qtbot.keyClicks(page.ui.passphrase_edit, first)
    qtbot.keyClicks(page.ui.again_edit, second)


def test_the_whole_page_goes_by_the_keyboard(qtbot, page, window, check_accessible):
    check_accessible(window)
    ui = page.ui
    order = [ui.passphrase_edit, ui.again_edit, ui.show_check, ui.change_button, ui.later_button]
    qtbot.waitUntil(order[0].hasFocus)
    for here, after in pairwise(order):
        qtbot.keyClick(here, Qt.Key.Key_Tab)
        assert after.hasFocus()


def test_a_new_phrase_is_handed_over_once(qtbot, page):
    fill(qtbot, page)
    said = []
    page.submitted.connect(said.append)
    qtbot.keyClick(page.ui.again_edit, Qt.Key.Key_Return)
    qtbot.keyClick(page.ui.again_edit, Qt.Key.Key_Return)
    assert said == [PASSPHRASE]
    assert not page.ui.change_button.isEnabled()
    assert not page.ui.later_button.isEnabled()


@pytest.mark.parametrize(
    ("first", "second", "wrong", "words"),
    [
        ("", "", "passphrase_edit", "devinerait"),
        ("court", "court", "passphrase_edit", "devinerait"),
        (PASSPHRASE, "girafe tambour moulon", "again_edit", "différentes"),
        (PASSPHRASE, "", "again_edit", "différentes"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field(
    qtbot, page, window, check_accessible, first, second, wrong, words
):
    fill(qtbot, page, first, second)
    with qtbot.assertNotEmitted(page.submitted):
        click(qtbot, page.ui.change_button)
    field: QLineEdit = getattr(page.ui, wrong)
    assert words in page.ui.error_label.text()
    assert page.ui.error_label.isVisible()
    assert field.property("state") == "error"
    assert field.accessibleDescription() == page.ui.error_label.text()
    assert field.hasFocus()
    check_accessible(window)


def test_what_was_wrong_is_forgotten_once_right(qtbot, page):
    fill(qtbot, page, PASSPHRASE, "autre")
    click(qtbot, page.ui.change_button)
    page.ui.again_edit.setText(PASSPHRASE)
    with qtbot.waitSignal(page.submitted):
        click(qtbot, page.ui.change_button)
    assert not page.ui.error_label.isVisible()
    assert not page.ui.again_edit.property("state")
    assert page.ui.again_edit.accessibleDescription() == ""


def test_a_middling_phrase_is_enough(qtbot, page):
    fill(qtbot, page, "dix lettres", "dix lettres")
    with qtbot.waitSignal(page.submitted):
        click(qtbot, page.ui.change_button)


def test_a_refusal_keeps_what_was_typed_and_can_be_tried_again(qtbot, page):
    fill(qtbot, page)
    click(qtbot, page.ui.change_button)
    page.refuse("Le disque <b>est</b> plein.")
    assert page.ui.error_label.isVisible()
    assert page.ui.error_label.text() == "Le disque <b>est</b> plein."
    assert page.ui.error_label.textFormat() == Qt.TextFormat.PlainText
    assert page.ui.change_button.hasFocus()
    assert page.ui.change_button.accessibleDescription() == page.ui.error_label.text()
    assert page.ui.later_button.isEnabled()
    with qtbot.waitSignal(page.submitted) as seen:
        qtbot.keyClick(page.ui.change_button, Qt.Key.Key_Space)
    assert seen.args == [PASSPHRASE]
    assert page.ui.change_button.accessibleDescription() == ""


def test_the_choice_can_wait(qtbot, page):
    with qtbot.waitSignal(page.left), qtbot.assertNotEmitted(page.submitted):
        click(qtbot, page.ui.later_button)


def test_the_strength_is_told_while_typing(qtbot, page):
    gauge = page.findChild(Gauge)
    assert gauge.fraction == 0
    assert "mots" in page.ui.strength_label.text()
    qtbot.keyClicks(page.ui.passphrase_edit, "court")
    assert (gauge.fraction, gauge.accessibleDescription()) == (0.25, "Trop courte.")
    qtbot.keyClicks(page.ui.passphrase_edit, "e mais plus longue")
    assert (gauge.fraction, page.ui.strength_label.text()) == (1, "Solide.")


def test_the_phrase_is_hidden_until_asked(page):
    fields = (page.ui.passphrase_edit, page.ui.again_edit)
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Password}
    page.ui.show_check.setChecked(True)
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Normal}
    page.ui.show_check.setChecked(False)
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Password}


def test_the_page_says_that_the_printed_code_stays_good(page):
    assert "reste valable" in page.ui.code_label.text()


@pytest.mark.parametrize("size", [(1000, 600), (700, 500)])
def test_nothing_is_cut_on_small_screens(page, window, check_accessible, size):
    window.resize(*size)
    page.refuse("Choisissez une phrase secrète plus longue.")
    check_accessible(window)
