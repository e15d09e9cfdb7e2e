"""« Idées »: what a person sees of the inbox, and what becomes of an idea by the keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from idcoop_desktop.domain.idea_list import Shelf
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.services import idea_list, ideas, journal, projects
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.views.ideas.answer_dialog import AnswerDialog
from idcoop_desktop.views.ideas.dialog import IdeaDialog
from idcoop_desktop.views.ideas.drop_dialog import DropIdeaDialog
from idcoop_desktop.views.ideas.idea_rows import Groups, state_words
from idcoop_desktop.views.ideas.page import IdeasPage
from idcoop_desktop.views.ideas.park_dialog import ParkDialog
from tests.gui.ideas.coop import TODAY, FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

CTRL = Qt.KeyboardModifier.ControlModifier


class Earlier(FixedClock):
    """A clock some days behind."""

    def __init__(self, days: int) -> None:
        self._days = timedelta(days=days)

    def now(self) -> datetime:
        return super().now() - self._days

    def today(self):
        return TODAY - self._days


@pytest.fixture
def note(coop) -> Callable[..., int]:
    """Note an idea some days ago."""

    def noted(sentence: str, place: int, days: int = 0, **more: object) -> int:
        desk: Desk = replace(coop.desk, clock=Earlier(days))
        return ideas.note_idea(desk, sentence=sentence, residence_id=place, **more)

    return noted


@pytest.fixture
def told(coop, note) -> dict[str, int]:
    """Four ideas of two residences."""
    here, there = coop.residence("Les Genêts", "Quimper"), coop.residence("Ty Coat", "Brest")
    return {
        "here": here,
        "there": there,
        "bench": note("Un banc sous le tilleul", here, 100),
        "oven": note("Un four à pain", here, 3),
        "bike": note("Un vélo partagé", there, 40, said_by_name="La dame du 3e"),
        "gone": dropped(coop, note("Un jacuzzi", there, 9)),
    }


def dropped(coop, key: int) -> int:
    """Drop an idea."""
    ideas.drop_idea(coop.desk, key, "Pas de place")
    return key


@pytest.fixture
def page(show, context, told) -> IdeasPage:
    """The page, shown."""
    made = show(IdeasPage(context))
    assert isinstance(made, IdeasPage)
    return made


def sentences(page: IdeasPage) -> list[str]:
    """The sentences of the list, from the top."""
    QApplication.processEvents()
    for number in range(page.model.rowCount()):
        page.model.row_at(number)
    QApplication.processEvents()
    rows = [page.model.row_at(number) for number in range(page.model.rowCount())]
    return [row.idea.sentence for row in rows if row is not None]


def cell(page: IdeasPage, row: int, column: int) -> str:
    """What a cell shows."""
    page.model.index(row, column).data()
    QApplication.processEvents()
    return str(page.model.index(row, column).data())


def said(widget: QWidget) -> str:
    """All that the labels shown in a widget say."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def choose(page: IdeasPage, shelf: Shelf) -> None:
    """Choose a shelf."""
    page.ui.shelf.setCurrentIndex([*Shelf].index(shelf))


def opened(qtbot, page: IdeasPage, kind: type[QDialog]) -> QDialog:
    """Return the form that opened over the page."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(kind)))
    return next(one for one in page.findChildren(kind) if one.isVisible())


def test_the_inbox_is_grouped_by_residence_the_oldest_first(page, check_accessible):
    assert sentences(page) == ["Un banc sous le tilleul", "Un four à pain", "Un vélo partagé"]
    assert [cell(page, row, 0) for row in range(3)] == ["Les Genêts", "", "Ty Coat"]
    assert cell(page, 0, 2) == "3 mois".replace(" ", "\u00a0")
    assert page.count.text() == "3\u00a0idées"
    assert page.ui.shelf.currentText() == "À suivre (3)"
    assert "Un banc sous le tilleul" in said(page.detail)
    check_accessible(page)


def test_ages_sort_and_ungroup(page):
    page.rows.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert sentences(page) == ["Un banc sous le tilleul", "Un vélo partagé", "Un four à pain"]
    assert [cell(page, row, 0) for row in range(3)] == ["Les Genêts", "Ty Coat", "Les Genêts"]


def test_the_list_is_narrowed_by_words_shelf_and_residence(qtbot, page):
    qtbot.keyClicks(page.search, "dame")
    qtbot.waitUntil(lambda: sentences(page) == ["Un vélo partagé"])
    page.search.clear_now()
    page.ui.residence.setCurrentIndex(1)
    assert sentences(page) == ["Un banc sous le tilleul", "Un four à pain"]
    choose(page, Shelf.DROPPED)
    assert sentences(page) == ["Un jacuzzi"]
    assert page.ui.residence.currentIndex() == 0
    choose(page, Shelf.ANSWERED)
    assert sentences(page) == []
    assert "Aucune idée ne correspond" in said(page)
    page._side.currentWidget().asked.emit()
    assert len(sentences(page)) == 4


def test_an_empty_inbox_says_what_to_do(qtbot, coop, show, context):
    page = show(IdeasPage(context))
    assert "Les idées naissent dans les conversations" in said(page)
    assert "Choisissez une idée" in said(page.detail)
    page._side.currentWidget().asked.emit()
    dialog = opened(qtbot, page, IdeaDialog)
    dialog.succeed()


def test_a_record_is_shown_whatever_was_asked_for(qtbot, page, told):
    qtbot.keyClicks(page.search, "four")
    page.show_record("idea", told["gone"])
    assert page.rows.current_key == told["gone"]
    assert "Un jacuzzi" in said(page.detail)
    assert "Pas de place" in said(page.detail)
    assert page.search.text() == ""


def test_an_idea_noted_from_the_page_is_shown_at_once(qtbot, page, told):
    choose(page, Shelf.DROPPED)
    page.ui.residence.setCurrentIndex(1)
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, IdeaDialog)
    qtbot.keyClicks(dialog.ui.sentence, "Un nichoir")
    qtbot.keyClick(dialog.ui.sentence, Qt.Key.Key_Return)
    assert "Un nichoir" in said(page.detail)
    assert page.rows.current_key not in {None, *told.values()}
    assert page.ui.shelf.currentText() == "À suivre (4)"


def test_the_keyboard_goes_from_the_list_to_the_deeds_and_back(qtbot, page):
    page.rows.setFocus()
    qtbot.keyClick(page.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    assert page.focusWidget() is page.detail.card.project_button
    qtbot.keyClick(page.detail.card.project_button, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.rows
    page.focus_search()
    assert page.focusWidget() is page.search


def test_a_project_is_made_of_it(qtbot, coop, page, told):
    qtbot.mouseClick(page.detail.card.project_button, Qt.MouseButton.LeftButton)
    assert coop.visited == [("new_project_from_idea", told["bench"])]
    made = projects.make_project(
        coop.desk, title="Le banc", residence_id=told["here"], idea_id=told["bench"]
    )
    page.show_record("idea", told["bench"])
    card = page.detail.card
    assert not card.project_button.isVisible()
    page.detail.focus_main()
    assert page.focusWidget() is card.open_button
    qtbot.keyClick(card.open_button, Qt.Key.Key_Space)
    assert coop.visited[-1] == ("project", made)


def test_an_answer_is_noted_with_what_follows(qtbot, coop, page, told, check_accessible):
    qtbot.mouseClick(page.detail.card.answer_button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, AnswerDialog)
    check_accessible(dialog)
    dialog.accept()
    assert "Écrivez ce qui a été répondu" in dialog.ui.error_label.text()
    dialog.ui.answer.setPlainText("C’est prévu au printemps")
    qtbot.keyClicks(dialog.ui.next_step, "Afficher le plan")
    assert dialog.ui.due.day == TODAY + timedelta(days=14)
    dialog.ui.due.clear()
    dialog.accept()
    assert "pour quand" in dialog.ui.error_label.text()
    qtbot.keyClicks(dialog.ui.due, "24/12/2026")
    dialog.ui.next_step.clear()
    dialog.accept()
    assert "ce qu’il y aura à faire" in dialog.ui.error_label.text()
    dialog.ui.next_step.setText("Afficher le plan")
    dialog.accept()
    assert coop.notices == ["Réponse notée. Annuler\u00a0: Ctrl+Z"]
    assert sentences(page) == ["Un four à pain", "Un vélo partagé"]
    page.show_record("idea", told["bench"])
    assert "C’est prévu au printemps" in said(page.detail)
    (line,) = page.detail.tasks.lines
    assert line.line.title == "Afficher le plan"
    line.click()
    assert coop.visited == [("follow_up", 0)]


def test_a_proposed_day_goes_with_its_step(qtbot, page):
    qtbot.mouseClick(page.detail.card.answer_button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, AnswerDialog)
    qtbot.keyClicks(dialog.ui.next_step, "x")
    qtbot.keyClick(dialog.ui.next_step, Qt.Key.Key_Backspace)
    assert dialog.ui.due.text() == ""
    dialog.ui.due.setText("31/02/2026")
    dialog.ui.answer.setPlainText("Non")
    dialog.accept()
    assert "12/03/2026" in dialog.ui.error_label.text()
    dialog.succeed()


def test_an_idea_waits_and_is_taken_up_again(qtbot, coop, page, told, check_accessible):
    qtbot.mouseClick(page.detail.card.park_button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, ParkDialog)
    check_accessible(dialog)
    dialog.accept()
    assert "jusqu’à quel jour" in dialog.ui.error_label.text()
    qtbot.keyClicks(dialog.ui.until, "01/01/2020")
    dialog.accept()
    assert "à venir" in dialog.ui.error_label.text()
    qtbot.keyClick(dialog.shortcuts[1], Qt.Key.Key_Space)
    qtbot.keyClicks(dialog.ui.reason, "La fin des travaux")
    dialog.accept()
    choose(page, Shelf.PARKED)
    assert sentences(page) == ["Un banc sous le tilleul"]
    assert "22/02/2027" in said(page.detail)
    assert "La fin des travaux" in said(page.detail)
    assert cell(page, 0, 3) == "Attend le 22/02/27"
    qtbot.mouseClick(page.detail.card.resume_button, Qt.MouseButton.LeftButton)
    assert idea_list.idea_sheet(coop.desk, told["bench"]).state is IdeaState.OPEN
    assert sentences(page) == []


def test_an_idea_back_from_waiting_says_so(coop, note, told, context, show):
    desk = replace(coop.desk, clock=Earlier(30))
    ideas.park_idea(desk, told["oven"], until=TODAY - timedelta(days=1), reason="Le froid")
    page = show(IdeasPage(context))
    page.show_record("idea", told["oven"])
    assert page.detail.card.state.text == "À suivre"
    assert "A attendu jusqu’au" in said(page.detail)
    assert page.detail.card.project_button.isVisible()
    assert not page.detail.card.resume_button.isVisible()
    row = idea_list.idea_sheet(coop.desk, told["oven"]).row
    assert state_words(row, TODAY) == "De retour"


def test_an_idea_is_dropped_and_taken_back(qtbot, coop, page, told):
    qtbot.mouseClick(page.detail.card.drop_button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, DropIdeaDialog)
    qtbot.keyClicks(dialog.ui.reason, "Trop cher")
    dialog.accept()
    assert "Un banc sous le tilleul" not in sentences(page)
    journal.undo(coop.desk)
    page.refresh()
    assert "Un banc sous le tilleul" in sentences(page)


def test_a_slip_of_the_pen_is_corrected(qtbot, coop, page, told, check_accessible):
    page.show_record("idea", told["bike"])
    qtbot.mouseClick(page.detail.card.edit_button, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, page, IdeaDialog)
    check_accessible(dialog)
    assert dialog.windowTitle() == "Corriger l’idée"
    assert (dialog.said_by.text(), dialog.residence.text()) == ("La dame du 3e", "Ty Coat, Brest")
    dialog.ui.sentence.setPlainText("Un vélo électrique partagé")
    dialog.accept()
    assert "Un vélo électrique partagé" in said(page.detail)
    assert coop.notices == ["Idée corrigée. Annuler\u00a0: Ctrl+Z"]


def test_what_resembles_it_is_beside_and_leads_there(qtbot, coop, page, told, note):
    close = note("Des bancs sous les tilleuls", told["there"])
    project = projects.make_project(
        coop.desk, title="Un banc et un tilleul", residence_id=told["there"]
    )
    page.refresh()
    similar = page.detail.similar
    assert "Rien de semblable" in said(similar.done)
    similar.projects.lines[0].click()
    similar.ideas.lines[0].click()
    assert coop.visited == [("project", project), ("idea", close)]


def test_a_photo_is_added_to_an_idea_and_taken_away(qtbot, coop, page, tmp_path, messages_seen):
    out = BytesIO()
    Image.new("RGB", (900, 600), "teal").save(out, "PNG")
    good, bad = tmp_path / "mur.png", tmp_path / "film.mov"
    good.write_bytes(out.getvalue())
    bad.write_bytes(b"film")
    card = page.detail.card
    for path in (bad, good):
        qtbot.mouseClick(card.photo_button, Qt.MouseButton.LeftButton)
        chooser = page.findChildren(QFileDialog)[-1]
        chooser.filesSelected.emit([str(path)])
        chooser.close()
    assert "n’est pas une photo" in messages_seen.take_error()
    assert card.picture.isVisible()
    assert not card.picture.grab().isNull()
    qtbot.mouseClick(card.no_photo_button, Qt.MouseButton.LeftButton)
    assert card.picture.is_empty
    assert not card.picture.isVisible()


def test_the_paper_form_is_written_and_opened(
    qtbot, page, tmp_path, messages_seen, monkeypatch, told
):
    shown: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True
    )
    page.ui.residence.setCurrentIndex(1)
    page.ui.more_button.menu().actions()[0].trigger()
    (chooser,) = page.findChildren(QFileDialog)
    target = tmp_path / "fiche.pdf"
    messages_seen.answer_next(True)
    chooser.fileSelected.emit(str(target))
    chooser.close()
    assert target.read_bytes().startswith(b"%PDF")
    assert "deux par feuille" in messages_seen.questions[0]
    assert shown == [str(target)]


def test_the_journal_of_an_idea_is_read_when_wanted(qtbot, page):
    qtbot.mouseClick(page.detail.journal.open_button, Qt.MouseButton.LeftButton)
    assert "Un banc sous le tilleul" in said(page.detail.journal)


@pytest.mark.parametrize(
    "sentence",
    ["<b>Un banc</b> & <img src=x>", "x" * 65_536, "Un arbre 🌳 👩‍👩‍👧", "مقعد تحت الشجرة"],
    ids=["markup", "endless", "emoji", "right to left"],
)
def test_whatever_was_said_is_shown_as_said(show, context, coop, note, sentence, check_accessible):
    key = note(sentence, coop.residence())
    page = show(IdeasPage(context))
    page.show_record("idea", key)
    shown = page.detail.card.sentence.text().replace("\u200b", "")
    assert sentence[:4_000] in shown
    assert sentence[:300] == cell(page, 0, 1)
    check_accessible(page)


def test_a_residence_without_a_commune_is_named_alone(coop, note):
    row = idea_list.idea_sheet(coop.desk, note("Un banc", coop.residence())).row
    row = replace(row, residence="Ker Anna")
    assert (Groups().name(row), Groups().detail(row)) == ("Ker Anna", "")
