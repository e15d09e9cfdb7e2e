"""Fields that read what people type: amounts, dates, searches, suggestions."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCalendarWidget, QLabel, QLineEdit, QVBoxLayout, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.views.widgets.calendar_popup import CalendarPopup
from idcoop_desktop.views.widgets.date_edit import DateEdit, parse_day
from idcoop_desktop.views.widgets.euro_edit import EuroEdit
from idcoop_desktop.views.widgets.field_state import explain
from idcoop_desktop.views.widgets.picker import Picker
from idcoop_desktop.views.widgets.search_field import SearchField

BIG = 5 << 40


def named(field: QWidget, name: str) -> QWidget:
    field.setAccessibleName(name)
    return field


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("12.5", 1250), ("12,5", 1250), ("1 234,50", 123450), ("0", 0), ("800", 80000)],
)
def test_amounts_are_read_as_typed(qtbot, typed, cents):
    field = EuroEdit()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    assert field.cents == cents
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == format_cents(cents)
    assert field.cents == cents


def test_an_amount_pasted_from_a_spreadsheet(qtbot):
    field = EuroEdit()
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText("1\u202f234,50\u00a0€")
    field.paste()
    assert field.cents == 123450


@pytest.mark.parametrize("pasted", [" " * 40 + "1250", "0" * 30 + "1250", "1250" + " " * 40])
def test_an_amount_pasted_with_much_around_it_is_not_cut(qtbot, pasted):
    field = EuroEdit()
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText(pasted)
    field.paste()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.cents == 125_000
    assert field.text() == format_cents(125_000)


@pytest.mark.parametrize("pasted", ["12\n50", "1€20", "1.234,56", "1,234", "٣", "1e5", "½"])
def test_what_is_pasted_and_could_be_read_otherwise_is_no_amount(qtbot, pasted):
    field = EuroEdit()
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText(pasted)
    field.paste()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.cents is None
    assert "montant" in field.problem


@pytest.mark.parametrize(("typed", "word"), [("douze", "montant"), ("-5", "négatif")])
def test_what_is_not_an_amount_is_explained(qtbot, typed, word):
    field = EuroEdit()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.cents is None
    assert word in field.problem
    assert field.property("state") == "error"
    field.clear()
    assert field.problem == ""
    assert field.property("state") == ""


def test_an_amount_set_is_shown_and_said(qtbot):
    field = EuroEdit()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.cents_changed) as seen:
        field.set_cents(5 << 33)
    assert seen.args == [5 << 33]
    field.set_cents(None)
    assert field.text() == ""
    assert field.cents is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/03/2026", date(2026, 3, 12)),
        ("1.3.26", date(2026, 3, 1)),
        ("12 03 2026", date(2026, 3, 12)),
        ("12032026", date(2026, 3, 12)),
        ("120326", date(2026, 3, 12)),
        ("31/02/2026", None),
        ("bientôt", None),
        ("", None),
    ],
)
def test_dates_are_read_as_the_french_write_them(text, day):
    assert parse_day(text) == day


def test_a_date_field_may_stay_empty(qtbot):
    field = DateEdit()
    qtbot.addWidget(field)
    assert field.day is None
    assert field.problem == ""
    with qtbot.waitSignal(field.day_changed) as seen:
        field.set_day(date(2026, 3, 12))
    assert seen.args == [date(2026, 3, 12)]
    field.set_day(None)
    assert field.day is None


def test_arrows_move_by_a_day(qtbot):
    field = DateEdit()
    qtbot.addWidget(field)
    field.set_day(date(2026, 3, 1))
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.day == date(2026, 2, 28)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "01/03/2026"


def test_what_is_not_a_date_is_explained(qtbot):
    field = DateEdit()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "12/13/2026")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "12/03/2026" in field.problem
    assert field.property("state") == "error"


def test_a_short_date_is_tidied(qtbot):
    field = DateEdit()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1/3/26")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "01/03/2026"


def test_the_calendar_opens_by_keyboard_and_picks(qtbot, show):
    field = show(named(DateEdit(), "Date"), 240, 40)
    field.set_day(date(2026, 3, 12))
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(CalendarPopup)
    assert popup.isVisible()
    month = popup.findChild(QCalendarWidget)
    assert month.selectedDate() == QDate(2026, 3, 12)
    month.activated.emit(QDate(2026, 3, 20))
    assert field.day == date(2026, 3, 20)
    assert not popup.isVisible()


def test_an_empty_date_field_opens_the_current_month(show):
    field = show(named(DateEdit(), "Date"), 240, 40)
    field.open_calendar()
    popup = field.findChild(CalendarPopup)
    assert popup.isVisible()
    popup.close()


def test_typing_pauses_before_searching(qtbot):
    field = SearchField(name="Rechercher", hint="Un projet…")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.searched) as seen:
        qtbot.keyClicks(field, "  jardin ")
    assert seen.args == ["jardin"]


def test_return_searches_at_once_and_escape_clears(qtbot, show):
    field = show(SearchField(name="Rechercher", hint="Un projet…"), 300, 40)
    heard = []
    field.searched.connect(heard.append)
    qtbot.keyClicks(field, "mur")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["mur"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["mur"]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert heard == ["mur", ""]
    assert field.text() == ""


def find(text: str) -> list[tuple[int, str]]:
    people = [(BIG + 1, "Jeanne Kerjan"), (BIG + 2, "Jean Le Goff"), (BIG + 3, "Paul Tanguy")]
    return [one for one in people if text.lower() in one[1].lower()]


@pytest.fixture
def picker(qtbot, show, background):
    body = QWidget()
    column = QVBoxLayout(body)
    made = named(Picker(find, background=background), "Personne")
    column.addWidget(made)
    column.addWidget(named(QLineEdit(), "Autre"))
    show(body, 400, 200)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_typing_suggests_and_return_takes(qtbot, picker):
    qtbot.keyClicks(picker, "jean")
    qtbot.waitUntil(lambda: picker.choices == ["Jeanne Kerjan", "Jean Le Goff"])
    popup = picker.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(picker.chosen) as seen:
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert seen.args == [BIG + 2]
    assert picker.key == BIG + 2
    assert picker.text() == "Jean Le Goff"


def test_what_was_found_comes_before_a_new_record(qtbot, picker):
    picker.offer_new("Nouvelle personne")
    asked = []
    picker.new_asked.connect(asked.append)
    qtbot.keyClicks(picker, "kerjan")
    popup = picker.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert len(picker.choices) == 2
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert picker.text() == "Jeanne Kerjan"
    assert picker.key is not None
    assert asked == []


def test_changing_the_text_forgets_the_choice(qtbot, picker):
    picker.set_choice(BIG + 3, "Paul Tanguy")
    assert picker.key == BIG + 3
    qtbot.keyClick(picker, Qt.Key.Key_Backspace)
    assert picker.key is None


def test_a_suggestion_can_be_taken_by_its_row(qtbot, picker):
    qtbot.keyClicks(picker, "pau")
    qtbot.waitUntil(lambda: bool(picker.choices))
    picker.choose_row(0)
    assert (picker.key, picker.text()) == (BIG + 3, "Paul Tanguy")
    picker.completer().popup().hide()


def test_nothing_typed_asks_nothing(qtbot, picker):
    qtbot.keyClicks(picker, " ")
    qtbot.keyClick(picker, Qt.Key.Key_Backspace)
    assert picker.choices == []


def test_why_a_field_is_wrong_is_said_beside_it(qtbot):
    field, words = QLineEdit(), QLabel()
    qtbot.addWidget(field)
    qtbot.addWidget(words)
    explain(field, words, "Indiquez le nom.")
    assert words.text() == field.accessibleDescription() == "Indiquez le nom."
    assert field.property("state") == "error"
    explain(field, words, "")
    assert words.isHidden()
    words.close()


def test_a_new_record_is_offered_after_the_suggestions(qtbot, picker):
    picker.offer_new("Nouvelle personne")
    qtbot.keyClicks(picker, "pau")
    words = "Nouvelle personne «\u00a0pau\u00a0»…"
    qtbot.waitUntil(lambda: picker.choices == ["Paul Tanguy", words])
    popup = picker.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(picker.new_asked) as seen:
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        assert picker.text() == "pau"
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert seen.args == ["pau"]
    assert (picker.key, picker.text()) == (None, "pau")


def test_nothing_new_is_offered_unasked(qtbot, picker):
    qtbot.keyClicks(picker, "pau")
    qtbot.waitUntil(lambda: picker.choices == ["Paul Tanguy"])
    picker.completer().popup().hide()
