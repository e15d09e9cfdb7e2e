"""« Qui est au clavier ? »: a known colleague is picked, a new one is stored first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.services import people
from idcoop_desktop.views.coop.actions import open_colleague_dialog
from idcoop_desktop.views.coop.colleague_dialog import ColleagueDialog
from idcoop_desktop.views.models.columns import DETAIL_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop
    from tests.gui.recorder import MessagesSeen


@pytest.fixture
def chosen() -> list[StaffMember]:
    """Who sat down at the keyboard."""
    return []


@pytest.fixture
def opened(
    qtbot: QtBot, context: PageContext, show, chosen: list[StaffMember]
) -> Callable[[], ColleagueDialog]:
    """Open the dialog over a window and wait until it is shown."""

    def open_one() -> ColleagueDialog:
        window = show(QWidget())
        open_colleague_dialog(context, window, chosen.append)
        (dialog,) = window.findChildren(ColleagueDialog)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return open_one


def colleague(coop: Coop, name: str, role: str = "") -> StaffMember:
    """Write a colleague down."""
    return StaffMember(
        id=people.save_staff(coop.desk, StaffMember(id=0, name=name, role=role)),
        name=name,
        role=role,
    )


def begin_adding(qtbot: QtBot, dialog: ColleagueDialog) -> None:
    """Go from the list to the fields of a new colleague, with the keys."""
    dialog.ui.switch_button.setFocus()
    qtbot.keyClick(dialog.ui.switch_button, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.ui.name


def test_the_one_at_the_desk_is_proposed(qtbot: QtBot, coop: Coop, opened, chosen, changes):
    colleague(coop, "Armel Le Goff", "Accueil")
    colleague(coop, "Yann Prigent")
    heard: list[frozenset[str]] = []
    changes.changed.connect(heard.append)
    dialog = opened()
    assert dialog.focusWidget() is dialog.colleagues
    assert not dialog.ui.newcomer.isVisible()
    model = dialog.colleagues.model()
    shown = [
        (model.index(n, 0).data(), model.index(n, 0).data(DETAIL_ROLE))
        for n in range(model.rowCount())
    ]
    assert shown == [
        ("Armel Le Goff", "Accueil"),
        ("Nolwenn Ferrec", "Vie coopérative"),
        ("Yann Prigent", "Fonction non précisée"),
    ]
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.colleagues, Qt.Key.Key_Return)
    assert chosen == [coop.desk.author]
    assert heard == []


def test_another_is_picked_with_the_arrows(qtbot: QtBot, coop: Coop, opened, chosen):
    armel = colleague(coop, "Armel Le Goff", "Accueil")
    dialog = opened()
    qtbot.keyClick(dialog.colleagues, Qt.Key.Key_Up)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert chosen == [armel]


def test_escape_leaves_everyone_where_they_are(qtbot: QtBot, coop: Coop, opened, chosen):
    colleague(coop, "Armel Le Goff")
    dialog = opened()
    qtbot.keyClick(dialog.colleagues, Qt.Key.Key_Up)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.colleagues, Qt.Key.Key_Escape)
    assert chosen == []


def test_a_new_colleague_is_stored_then_chosen(
    qtbot: QtBot, coop: Coop, opened, chosen, changes: Changes
):
    heard: list[frozenset[str]] = []
    changes.changed.connect(heard.append)
    dialog = opened()
    begin_adding(qtbot, dialog)
    assert not dialog.ui.known.isVisible()
    assert dialog.ui.save_button.text() == "Ajouter et &signer"
    qtbot.keyClicks(dialog.ui.name, "  Azilis   Kerbrat ")
    qtbot.keyClicks(dialog.ui.role, "Communication")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.ui.role, Qt.Key.Key_Return)
    (member,) = chosen
    assert (member.name, member.role) == ("Azilis Kerbrat", "Communication")
    assert people.list_staff(coop.desk) == (member, coop.desk.author)
    assert heard == [frozenset({"people"})]


@pytest.mark.parametrize(
    ("typed", "words"),
    [(" ", "le prénom et le nom"), ("nolwenn FERREC", "déjà dans la liste")],
)
def test_a_name_that_cannot_sign_is_refused_inside(
    qtbot: QtBot, coop: Coop, opened, chosen, typed: str, words: str
):
    dialog = opened()
    begin_adding(qtbot, dialog)
    qtbot.keyClicks(dialog.ui.name, typed)
    qtbot.keyClicks(dialog.ui.role, "Communication")
    dialog.accept()
    assert dialog.isVisible()
    assert words in dialog.ui.error_label.text()
    assert dialog.ui.error_label.isVisible()
    qtbot.waitUntil(lambda: dialog.ui.role.visibleRegion().boundingRect() == dialog.ui.role.rect())
    assert dialog.focusWidget() is dialog.ui.name
    assert (dialog.ui.name.text(), dialog.ui.role.text()) == (typed, "Communication")
    assert people.list_staff(coop.desk) == (coop.desk.author,)
    assert chosen == []
    dialog.succeed()


def test_an_error_goes_away_with_what_it_was_about(qtbot: QtBot, coop: Coop, opened, chosen):
    dialog = opened()
    begin_adding(qtbot, dialog)
    dialog.accept()
    assert dialog.ui.error_label.isVisible()
    qtbot.mouseClick(dialog.ui.switch_button, Qt.MouseButton.LeftButton)
    assert not dialog.ui.error_label.isVisible()
    assert not dialog.ui.name.property("state")
    assert dialog.focusWidget() is dialog.colleagues
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.colleagues, Qt.Key.Key_Return)
    assert chosen == [coop.desk.author]


def test_escape_asks_before_losing_a_name_only(
    qtbot: QtBot, opened, messages_seen: MessagesSeen, chosen
):
    dialog = opened()
    begin_adding(qtbot, dialog)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.ui.name, Qt.Key.Key_Escape)
    dialog = opened()
    begin_adding(qtbot, dialog)
    qtbot.keyClicks(dialog.ui.name, "Azilis")
    messages_seen.answer_next(False)
    qtbot.keyClick(dialog.ui.name, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    messages_seen.answer_next(True)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.ui.name, Qt.Key.Key_Escape)
    assert chosen == []


def test_a_desk_whose_colleague_is_gone_proposes_nobody(qtbot: QtBot, coop: Coop):
    gone = StaffMember(id=404, name="Azilis Kerbrat")
    dialog = ColleagueDialog(staff=people.list_staff(coop.desk), author=gone)
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.accept()
    assert "Choisissez un nom" in dialog.ui.error_label.text()
    assert dialog.focusWidget() is dialog.colleagues
    dialog.succeed()


def test_without_anyone_the_first_name_is_asked_for(qtbot: QtBot, check_accessible):
    dialog = ColleagueDialog(staff=(), author=StaffMember(id=404, name="Azilis Kerbrat"))
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.focusWidget() is dialog.ui.name
    assert not dialog.ui.switch_button.isVisible()
    check_accessible(dialog)
    qtbot.keyClicks(dialog.ui.name, "Azilis Kerbrat")
    with qtbot.waitSignal(dialog.submitted) as answer:
        qtbot.keyClick(dialog.ui.name, Qt.Key.Key_Return)
    assert answer.args == [StaffMember(id=0, name="Azilis Kerbrat")]
    dialog.succeed()


def test_names_like_markup_stay_what_they_are(
    qtbot: QtBot, coop: Coop, opened, chosen, check_accessible
):
    hostile = "<b>Azilis</b> & <img src=x> " + "m" * 500
    colleague(coop, hostile, "<i>Accueil</i>")
    dialog = opened()
    check_accessible(dialog)
    assert dialog.width() < 700
    qtbot.keyClick(dialog.colleagues, Qt.Key.Key_Up)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.colleagues, Qt.Key.Key_Return)
    assert (chosen[0].name, chosen[0].role) == (hostile, "<i>Accueil</i>")


def test_the_tab_key_goes_through_both_sides_in_order(qtbot: QtBot, opened, check_accessible):
    dialog = opened()
    ui = dialog.ui
    end = [ui.switch_button, ui.save_button, ui.cancel_button]
    check_accessible(dialog)
    assert tab_order(qtbot, dialog, 4) == [dialog.colleagues, *end]
    begin_adding(qtbot, dialog)
    check_accessible(dialog)
    assert tab_order(qtbot, dialog, 5) == [ui.name, ui.role, *end]
    dialog.succeed()


def tab_order(qtbot: QtBot, dialog: ColleagueDialog, steps: int) -> list[QWidget]:
    """Press Tab from the field in focus and return where it led."""
    order = []
    for _step in range(steps):
        order.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    return order
