"""The board: cards moved by the mouse, by keys and by their menu, each asking what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import projects
from idcoop_desktop.views.changes import Changes
from idcoop_desktop.views.projects.board.column import BoardColumn, DropVeil
from idcoop_desktop.views.projects.dialogs.completion import CompletionDialog
from idcoop_desktop.views.projects.dialogs.decision import DecisionDialog
from idcoop_desktop.views.projects.dialogs.reason import DatedReasonDialog
from idcoop_desktop.views.projects.dialogs.start import ResumeDialog, StartDialog
from idcoop_desktop.views.theme import Theme
from tests.gui.ideas.coop import Coop
from tests.gui.projects.hands import Hands, Story
from tests.gui.recorder import MessagesSeen

if TYPE_CHECKING:
    from collections.abc import Callable

Key = Qt.Key
S = ProjectState
ALT = Qt.KeyboardModifier.AltModifier
HOSTILE = "<b>x</b> & <img src=x>\u202e " + "é" * 500


def on_board(hands: Hands) -> None:
    """Show the page, then its board, as the button does."""
    hands.open()
    hands.click("Projets en tableau")
    board = hands.page.board
    hands.qtbot.waitUntil(lambda: board.width() > hands.page.width() - 50)
    board.take_focus()


def column(hands: Hands, state: S) -> BoardColumn:
    return next(one for one in hands.page.board.columns if one.state is state)


def titles(hands: Hands, state: S) -> list[str]:
    model = column(hands, state).model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chosen(hands: Hands) -> str:
    """Return the title of the card that has the focus."""
    view = next(one.view for one in hands.page.board.columns if one.view.hasFocus())
    return str(view.currentIndex().data())


def carry(hands: Hands, start: S, end: QPoint, *, drop: bool = True) -> None:
    """Hold the first card of a column and take it to a global position."""
    view = column(hands, start).view.viewport()
    grasp = QPoint(40, 40)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=grasp)
    # The off-screen platform has one mouse: the moves are sent with its button held.
    for at in (view.mapToGlobal(grasp + QPoint(30, 0)), end):
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(view.mapFromGlobal(at)),
            QPointF(at),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)
    if drop:
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=view.mapFromGlobal(end))


def middle(hands: Hands, state: S) -> QPoint:
    """Return the middle of a column, brought into view."""
    one = column(hands, state)
    hands.page.board.ensureWidgetVisible(one)
    return one.mapToGlobal(one.rect().center())


def menu_of(hands: Hands, state: S) -> QMenu:
    """Open the menu of the chosen card by the menu key."""
    view = column(hands, state).view
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5))
    )
    QApplication.sendEvent(view.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_each_project_is_in_the_column_of_its_state(hands: Hands, story: Story) -> None:
    story.prepared("Jardin")
    story.granted("Fresque")
    story.completed("Fête")
    story.decided(Outcome.REFUSED, "Jacuzzi")
    on_board(hands)
    assert titles(hands, S.PREPARING) == ["Jardin"]
    assert titles(hands, S.GRANTED) == ["Fresque"]
    assert titles(hands, S.COMPLETED) == ["Fête"]
    assert titles(hands, S.REFUSED) == ["Jacuzzi"]
    assert column(hands, S.GRANTED).count.text() == "1"
    assert hands.page.count.text() == "4\u00a0projets"
    assert not hands.page.states.isVisible()
    assert not hands.page.sheet_view.isVisible()


def test_a_search_narrows_the_board_and_the_list_alike(hands: Hands, story: Story) -> None:
    story.prepared("Jardin")
    story.granted("Fresque")
    on_board(hands)
    hands.page.focus_search()
    hands.type("fres")
    hands.press(Key.Key_Return)
    assert titles(hands, S.PREPARING) == []
    assert titles(hands, S.GRANTED) == ["Fresque"]
    assert hands.page.count.text() == "1 sur 2\u00a0projets"
    hands.click("Projets en liste")
    assert hands.page.model.rowCount() == 1
    hands.type("zzz")
    hands.page.focus_search()
    hands.type("zzz")
    hands.press(Key.Key_Return)
    assert hands.page.empty.isVisible()
    hands.click("Projets en tableau")
    assert hands.page.empty.isVisible()


def test_list_and_board_keep_the_same_project_chosen(hands: Hands, story: Story) -> None:
    first = story.prepared("Jardin")
    story.granted("Fresque")
    hands.open()
    hands.page.list.select_key(first)
    hands.click("Projets en tableau")
    hands.page.board.take_focus()
    assert chosen(hands) == "Jardin"
    hands.press(Key.Key_Right)
    assert chosen(hands) == "Fresque"
    hands.click("Projets en liste")
    assert hands.page.list.current_key == hands.page.board.current_key
    assert hands.page.states.isVisible()
    assert hands.reads("Fresque")


def test_a_card_dropped_opens_the_form_of_the_step(hands: Hands, story: Story) -> None:
    made = story.complete_file("Jardin")
    on_board(hands)
    carry(hands, S.PREPARING, middle(hands, S.GRANTED))
    dialog = hands.dialog(DecisionDialog)
    assert dialog.outcome is Outcome.GRANTED
    dialog.ui.decided_by_edit.setText("Commission")
    dialog.ui.letter_box.setChecked(False)
    dialog.accept()
    hands.no_dialog()
    assert story.sheet(made).project.state is S.GRANTED
    hands.qtbot.waitUntil(lambda: titles(hands, S.GRANTED) == ["Jardin"])
    assert chosen(hands) == "Jardin"


@pytest.mark.parametrize(
    ("to", "outcome"), [(S.REFUSED, Outcome.REFUSED), (S.POSTPONED, Outcome.POSTPONED)]
)
def test_the_column_chooses_the_decision(
    hands: Hands, story: Story, to: S, outcome: Outcome
) -> None:
    story.prepared("Jardin")
    on_board(hands)
    carry(hands, S.PREPARING, middle(hands, to))
    dialog = hands.dialog(DecisionDialog)
    assert dialog.outcome is outcome
    dialog.reject()
    hands.no_dialog()
    assert titles(hands, S.PREPARING) == ["Jardin"]


def test_a_card_dropped_where_it_may_not_go_stays_and_says_why(
    hands: Hands, story: Story, messages_seen: MessagesSeen
) -> None:
    made = story.prepared("Jardin")
    on_board(hands)
    carry(hands, S.PREPARING, middle(hands, S.COMPLETED))
    assert "il ne passe pas à «\u00a0réalisé\u00a0»" in str(messages_seen.notices[-1])
    assert story.sheet(made).project.state is S.PREPARING


def test_what_a_column_does_with_the_card_is_told_while_it_is_carried(
    hands: Hands, story: Story
) -> None:
    story.granted("Fresque")
    on_board(hands)
    carry(hands, S.GRANTED, middle(hands, S.UNDER_WAY), drop=False)
    veils = {one.state: one.findChildren(DropVeil)[0].words for one in hands.page.board.columns}
    assert veils[S.UNDER_WAY] == "Démarrer…"
    assert veils[S.PREPARING] == "Revenir à cette étape…"
    assert veils[S.ABANDONED] == "Abandonner…"
    assert veils[S.COMPLETED] == ""
    assert hands.page.board.carrying.active
    hands.press(Key.Key_Escape)
    assert not hands.page.board.carrying.active
    assert not any(veil.isVisible() for veil in hands.page.findChildren(DropVeil))


def test_a_card_put_back_or_let_go_beside_the_board_asks_nothing(
    hands: Hands, story: Story, messages_seen: MessagesSeen
) -> None:
    story.granted("Fresque")
    on_board(hands)
    carry(hands, S.GRANTED, middle(hands, S.GRANTED))
    carry(hands, S.GRANTED, hands.page.mapToGlobal(QPoint(400, 5)))
    assert not messages_seen.notices
    assert titles(hands, S.GRANTED) == ["Fresque"]


def test_the_board_scrolls_under_a_card_held_at_its_edge(hands: Hands, story: Story) -> None:
    story.granted("Fresque")
    on_board(hands)
    board = hands.page.board
    bar = board.horizontalScrollBar()
    carry(hands, S.GRANTED, board.mapToGlobal(QPoint(board.width() - 5, 80)), drop=False)
    hands.qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert column(hands, S.ABANDONED).visibleRegion().boundingRect().width() > 100
    hands.press(Key.Key_Escape)


def test_keys_alone_take_a_project_to_its_end(hands: Hands, story: Story) -> None:
    made = story.granted("Fresque")
    on_board(hands)
    hands.press(Key.Key_Right, with_=ALT)
    hands.dialog(StartDialog).accept()
    hands.no_dialog()
    hands.qtbot.waitUntil(lambda: chosen(hands) == "Fresque")
    hands.press(Key.Key_Right, with_=ALT)
    done = hands.dialog(CompletionDialog)
    done.ui.adults_spin.setValue(12)
    done.ui.story_edit.setPlainText("Le hall est peint.")
    done.accept()
    hands.no_dialog()
    assert story.sheet(made).project.state is S.COMPLETED
    hands.qtbot.waitUntil(lambda: titles(hands, S.COMPLETED) == ["Fresque"])
    assert chosen(hands) == "Fresque"


def test_alt_and_left_takes_a_step_back_with_a_reason(hands: Hands, story: Story) -> None:
    made = story.under_way("Fresque")
    on_board(hands)
    hands.press(Key.Key_Left, with_=ALT)
    dialog = hands.dialog(DatedReasonDialog)
    dialog.ui.reason_edit.setPlainText("Démarré trop tôt")
    dialog.accept()
    hands.no_dialog()
    assert story.sheet(made).project.state is S.GRANTED


def test_a_step_that_is_not_there_is_refused_in_words(
    hands: Hands, story: Story, messages_seen: MessagesSeen
) -> None:
    story.prepared("Jardin")
    story.decided(Outcome.REFUSED, "Jacuzzi")
    on_board(hands)
    column(hands, S.PREPARING).view.choose_near(0)
    column(hands, S.PREPARING).view.setFocus()
    hands.press(Key.Key_Left, with_=ALT)
    assert "c’est sa première étape" in str(messages_seen.notices[-1])
    hands.press(Key.Key_Right)
    assert chosen(hands) == "Jacuzzi"
    hands.press(Key.Key_Right, with_=ALT)
    assert "c’est sa dernière étape" in str(messages_seen.notices[-1])


def test_a_postponed_project_is_resumed_on_a_day(hands: Hands, story: Story, coop: Coop) -> None:
    story.decided(Outcome.POSTPONED, "Four à pain")
    on_board(hands)
    hands.press(Key.Key_Right, with_=ALT)
    hands.dialog(ResumeDialog).accept()
    hands.no_dialog()
    hands.qtbot.waitUntil(lambda: titles(hands, S.PREPARING) == ["Four à pain"])
    assert chosen(hands) == "Four à pain"
    assert "Montage repris" in coop.notices[-1]


def test_showing_a_finished_project_leads_to_its_documents(
    hands: Hands, story: Story, coop: Coop
) -> None:
    made = story.completed("Fête")
    on_board(hands)
    hands.press(Key.Key_Right, with_=ALT)
    assert coop.visited == [("showcase", made)]
    assert "dès qu’un document" in coop.notices[-1]


def test_the_menu_of_a_card_names_every_way(hands: Hands, story: Story) -> None:
    story.granted("Fresque")
    on_board(hands)
    menu = menu_of(hands, S.GRANTED)
    assert entries(menu) == [
        "Ouvrir la fiche\tEntrée",
        "Revenir à «\u00a0En montage\u00a0»…\tAlt+←",
        "Passer à «\u00a0En cours\u00a0»…\tAlt+→",
        "Passer à «\u00a0Abandonné\u00a0»…",
    ]
    menu.actions()[-1].trigger()
    menu.close()
    dialog = hands.dialog(DatedReasonDialog)
    dialog.reject()
    hands.no_dialog()


def test_an_opened_card_shows_its_sheet_beside_until_escape(hands: Hands, story: Story) -> None:
    story.granted("Fresque")
    on_board(hands)
    hands.press(Key.Key_Return)
    assert hands.page.sheet_view.isVisible()
    assert hands.reads("Fresque")
    assert hands.page.close_button.isVisible()
    hands.press(Key.Key_Escape)
    assert not hands.page.sheet_view.isVisible()
    assert chosen(hands) == "Fresque"
    menu = menu_of(hands, S.GRANTED)
    menu.actions()[0].trigger()
    menu.close()
    assert hands.page.sheet_view.isVisible()
    hands.click("Fermer la fiche")
    assert not hands.page.sheet_view.isVisible()


def test_the_sheet_beside_the_board_follows_the_card(hands: Hands, story: Story) -> None:
    story.prepared("Jardin")
    story.granted("Fresque")
    on_board(hands)
    hands.page.open_record(column(hands, S.GRANTED).model.key_at(0) or 0)
    assert hands.reads("Fresque")
    column(hands, S.PREPARING).view.choose_near(0)
    assert hands.reads("Jardin")


def test_a_record_asked_for_is_found_on_the_board(hands: Hands, story: Story) -> None:
    story.prepared("Jardin")
    made = story.granted("Fresque")
    on_board(hands)
    hands.page.show_record("project", made)
    assert hands.page.board.current_key == made
    assert hands.reads("Fresque")


def test_the_board_begins_at_its_left_until_a_card_is_gone_to(hands: Hands, story: Story) -> None:
    story.prepared("Jardin")
    refused = story.decided(Outcome.REFUSED, "Jacuzzi")
    page = hands.open()
    hands.click("Projets en tableau")
    hands.qtbot.waitUntil(lambda: page.board.width() > page.width() - 50)
    assert page.board.current_key == refused
    assert page.board.horizontalScrollBar().value() == 0
    page.board.take_focus()
    assert chosen(hands) == "Jacuzzi"
    assert page.board.horizontalScrollBar().value() > 0


def test_what_changes_elsewhere_comes_onto_the_board(
    hands: Hands, story: Story, changes: Changes
) -> None:
    made = story.prepared("Jardin")
    on_board(hands)
    projects.edit_project(
        story.desk, made, title="Verger", summary="", residence_id=story.residence_id
    )
    changes.announce("projects")
    hands.qtbot.waitUntil(lambda: titles(hands, S.PREPARING) == ["Verger"])
    story.prepared("Four")
    changes.announce("projects")
    hands.qtbot.waitUntil(lambda: len(titles(hands, S.PREPARING)) == 2)
    assert chosen(hands) == "Verger"


def test_a_column_longer_than_what_is_read_first_shows_all_its_cards(
    hands: Hands, story: Story
) -> None:
    for number in range(12):
        story.prepared(f"Projet {number:02d}")
    on_board(hands)
    hands.press(Key.Key_End)
    hands.qtbot.waitUntil(lambda: chosen(hands) == "Projet 11")


def test_a_card_says_all_it_shows(hands: Hands, story: Story) -> None:
    story.granted("Fresque", 45_000)
    story.prepared("Jardin", 0)
    on_board(hands)
    spoken = {
        state: str(column(hands, state).model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for state in (S.GRANTED, S.PREPARING)
    }
    assert "Fresque, Les Genêts, Quimper, porté par Lucie Nédélec" in spoken[S.GRANTED]
    assert "450\u00a0€ accordés" in spoken[S.GRANTED]
    assert "à faire\u00a0: Noter le démarrage" in spoken[S.GRANTED]
    assert "sans porteur" in spoken[S.PREPARING]
    assert "demandés" not in spoken[S.PREPARING]
    view = column(hands, S.GRANTED).view
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Accordé, 1\u00a0projet"


def test_the_tab_key_crosses_the_board_at_once(hands: Hands, story: Story) -> None:
    story.prepared("Jardin")
    story.granted("Fresque")
    on_board(hands)
    hands.press(Key.Key_Right)
    stops = [
        one.state
        for one in hands.page.board.columns
        if one.view.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [S.GRANTED]


def test_the_keys_lead_from_the_search_to_the_board_and_back(hands: Hands, story: Story) -> None:
    story.prepared("Jardin")
    story.granted("Fresque")
    page = hands.open()
    page.focus_search()
    ticks = page.list_button.icon().cacheKey(), page.board_button.icon().cacheKey()
    hands.press(Key.Key_Tab, Key.Key_Tab)
    assert hands.focused() == "Liste"
    hands.press(Key.Key_Right)
    assert hands.focused() == "Tableau"
    assert page.board.isVisible()
    assert page.board_button.isChecked()
    assert (page.list_button.icon().cacheKey(), page.board_button.icon().cacheKey()) != ticks
    hands.press(Key.Key_Tab)
    assert hands.focused() == "Nouveau projet"
    hands.press(Key.Key_Tab)
    assert chosen(hands) == "Fresque"
    hands.press(Key.Key_Left)
    assert chosen(hands) == "Jardin"
    hands.press(Key.Key_Right)
    assert chosen(hands) == "Fresque"
    hands.press(Key.Key_Backtab, Key.Key_Backtab, Key.Key_Left)
    assert hands.focused() == "Liste"
    assert page.list.isVisible()


def test_the_board_is_for_everybody(
    hands: Hands, story: Story, check_accessible: Callable[[QWidget], None]
) -> None:
    story.granted("Fresque")
    on_board(hands)
    check_accessible(hands.page)
    hands.press(Key.Key_Return)
    check_accessible(hands.page)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_any_title_is_painted_as_it_is(hands: Hands, story: Story, theme: Theme, mode: str) -> None:
    theme.set_mode("dark" if mode == "dark" else "light")
    story.prepared(HOSTILE)
    story.granted("Fresque")
    on_board(hands)
    assert titles(hands, S.PREPARING)[0].startswith("<b>x</b> &")
    picture = column(hands, S.PREPARING).view.picture().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    assert len(colours) > 5, "nothing was painted"
