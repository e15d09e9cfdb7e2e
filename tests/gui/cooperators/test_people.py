"""People: found while typing, read whole, written down without losing a word."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, StatusSpell
from idcoop_desktop.services import ideas, people, projects
from idcoop_desktop.store import people as store
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.cooperators.contact_dialog import ContactDialog
from idcoop_desktop.views.cooperators.page import CooperatorsPage
from idcoop_desktop.views.cooperators.person_dialog import PersonDialog
from idcoop_desktop.views.people_import.dialog import ImportDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

HOSTILE = "<b>x</b><img src=http://example.org/x.png>"


@pytest.fixture
def page(show, context) -> Callable[[], CooperatorsPage]:
    """Build the page and show it."""
    return lambda: show(CooperatorsPage(context))


def texts(widget: QWidget) -> list[str]:
    """Return what the visible labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def names(page: CooperatorsPage) -> list[str]:
    """Return the first column of the list as it is shown."""
    model = page.people.model
    rows = range(model.rowCount())
    for row in rows:
        model.data(model.index(row, 0))
    return [model.data(model.index(row, 0)) for row in rows]


def dialog_of(page: CooperatorsPage, kind: type[QWidget]) -> QWidget:
    """Return the dialog opened from the page."""
    (found,) = (one for one in page.findChildren(kind) if one.isVisible())
    return found


def test_an_empty_coop_offers_to_inscribe_the_first_person(page, check_accessible):
    shown = page()
    check_accessible(shown)
    assert any("Aucun coopérateur" in text for text in texts(shown))
    shown.people._side.currentWidget().asked.emit()
    dialog_of(shown, PersonDialog).reject()


def test_an_empty_coop_offers_to_bring_a_file_in(page):
    shown = page()
    shown.people._side.currentWidget().other_asked.emit()
    dialog_of(shown, ImportDialog).reject()


def test_the_list_is_searched_and_sorted(qtbot, page, coop):
    place = coop.residence("Les Genêts", "Quimper")
    coop.person("Awen", "Tanguy", place)
    coop.person("Élodie", "Abgrall")
    shown = page()
    qtbot.waitUntil(lambda: names(shown) == ["Abgrall Élodie", "Tanguy Awen"])
    shown.people.rows.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: names(shown) == ["Tanguy Awen", "Abgrall Élodie"])
    field = shown.searches[0]
    field.setFocus()
    qtbot.keyClicks(field, "genets")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(shown) == ["Tanguy Awen"])
    qtbot.keyClicks(field, "zzz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert any("Personne ne correspond" in text for text in texts(shown))
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(shown)) == 2)


def test_the_sheet_tells_the_person_whole(qtbot, page, coop, check_accessible):
    place = coop.residence("Les Genêts", "Quimper")
    awen = coop.person("Awen", "Tanguy", place)
    ideas.note_idea(coop.desk, sentence="Des bancs", residence_id=place, said_by_id=awen)
    project = projects.make_project(coop.desk, title="Fresque", residence_id=place)
    projects.add_bearer(coop.desk, project, awen)
    shown = page()
    panel = shown.people.detail.panel
    check_accessible(shown)
    assert panel.identity.name.text() == "Awen Tanguy"
    assert panel.identity.status.text == "Locataire"
    said = texts(panel)
    assert "8\u00a0ans" in said
    assert "2\u00a0parts, première le 12/03/2018" in said
    assert "Locataire depuis le 12/03/2018" in said
    assert [line.line.title for line in panel.ideas.lines] == ["Des bancs"]
    panel.projects.lines[0].click()
    assert coop.visited == [("project", project)]


def test_the_arrow_keys_change_the_sheet(qtbot, page, coop):
    coop.person("Awen", "Abgrall")
    coop.person("Lena", "Tanguy")
    shown = page()
    assert shown.people.detail.panel.identity.name.text() == "Awen Abgrall"
    shown.people.rows.setFocus()
    qtbot.keyClick(shown.people.rows, Qt.Key.Key_Down)
    assert shown.people.detail.panel.identity.name.text() == "Lena Tanguy"


def test_a_person_is_inscribed_by_keyboard(qtbot, page, coop, check_accessible):
    coop.residence("Les Genêts", "Quimper")
    coop.person("Zoé", "Aaron")
    shown = page()
    shown.ui.add_button.click()
    dialog = dialog_of(shown, PersonDialog)
    check_accessible(dialog)
    ui = dialog.ui
    for field, words in (
        (ui.first_name, "Awen"),
        (ui.last_name, "Tanguy"),
        (ui.member_number, "C12"),
        (ui.email, "awen@example.org"),
        (ui.phone, "06 00 00 00 00"),
        (ui.dwelling, "B12"),
        (ui.first_share, "12/03/2018"),
    ):
        qtbot.keyClicks(field, words)
    qtbot.keyClicks(ui.notes, "Disponible le soir")
    ui.shares.setValue(3)
    ui.preferred.setCurrentText("Par téléphone")
    qtbot.keyClick(ui.no_mailing, Qt.Key.Key_Space)
    qtbot.keyClicks(dialog.residence, "genets")
    qtbot.waitUntil(lambda: bool(dialog.residence.choices))
    dialog.residence.choose_row(0)
    row = dialog.spells.rows[0]
    row.status.setCurrentText("Accédant")
    qtbot.keyClicks(row.start, "12/03/2018")
    dialog.accept()
    assert shown.people.detail.panel.identity.name.text() == "Awen Tanguy"
    saved = shown.people.detail.sheet.person
    assert saved == Cooperator(
        id=saved.id,
        first_name="Awen",
        last_name="Tanguy",
        member_number="C12",
        email="awen@example.org",
        phone="06 00 00 00 00",
        residence_id=saved.residence_id,
        dwelling="B12",
        first_share_on=date(2018, 3, 12),
        shares=3,
        spells=(StatusSpell(CooperatorStatus.BUYER, date(2018, 3, 12)),),
        notes="Disponible le soir",
        preferred_channel=Channel.PHONE,
        no_mailing_since=date(2026, 11, 23),
        by_hand=saved.by_hand,
    )
    assert shown.people.detail.sheet.residence.name == "Les Genêts"
    assert coop.notices[-1].startswith("Coopérateur enregistré.")


@pytest.mark.parametrize(
    ("first", "last", "place", "start", "end", "told"),
    [
        ("", "Tanguy", "", "", "", "Indiquez le prénom."),
        ("Awen", " ", "", "", "", "Indiquez le nom."),
        ("Awen", "Tanguy", "nulle part", "", "", "résidence dans la liste"),
        ("Awen", "Tanguy", "", "12/03/2018", "12/03/2017", "avant d’avoir commencé"),
        ("Awen", "Tanguy", "", "31/02/2018", "", "la date sous la forme"),
    ],
)
def test_what_is_wrong_is_told_in_the_form(qtbot, page, first, last, place, start, end, told):
    shown = page()
    shown.people.add()
    dialog = dialog_of(shown, PersonDialog)
    dialog.ui.first_name.setText(first)
    dialog.ui.last_name.setText(last)
    qtbot.keyClicks(dialog.residence, place)
    row = dialog.spells.rows[0]
    row.start.setText(start)
    row.end.setText(end)
    dialog.accept()
    assert told in dialog.ui.error_label.text()
    assert dialog.isVisible()
    assert shown.people.model.rowCount() == 0
    dialog.succeed()


def test_periods_are_added_and_removed(qtbot, page, coop):
    coop.person("Awen", "Tanguy")
    shown = page()
    qtbot.keyClick(shown.people.rows, Qt.Key.Key_Return)
    dialog = dialog_of(shown, PersonDialog)
    qtbot.keyClicks(dialog.spells.rows[0].end, "01/05/2020")
    dialog.spells.add_button.click()
    added = dialog.spells.rows[1]
    assert dialog.focusWidget() is added.status
    dialog.accept()
    assert "depuis quand" in dialog.ui.error_label.text()
    added.status.setCurrentText("Accédant")
    qtbot.keyClicks(added.start, "02/05/2020")
    dialog.spells.add_button.click()
    dialog.spells.rows[2].remove_button.click()
    dialog.accept()
    periods = "Accédant depuis le 02/05/2020\nLocataire du 12/03/2018 au 01/05/2020"
    qtbot.waitUntil(lambda: periods in texts(shown.people.detail.panel))
    assert shown.people.detail.panel.identity.status.text == "Accédant"


def test_escape_asks_before_losing_the_form(qtbot, page, coop, messages_seen):
    coop.person("Awen", "Tanguy")
    shown = page()
    shown.people.detail.edit()
    dialog = dialog_of(shown, PersonDialog)
    dialog.ui.notes.setPlainText("Préfère être appelée le soir")
    messages_seen.answer_next(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert messages_seen.questions
    assert shown.people.detail.sheet.person.notes == ""


def test_a_contact_is_noted_from_the_sheet(qtbot, page, coop, check_accessible):
    coop.person("Awen", "Tanguy")
    shown = page()
    shown.people.detail.panel.contact_asked.emit(None)
    dialog = dialog_of(shown, ContactDialog)
    check_accessible(dialog)
    assert dialog.ui.on.text() == "23/11/2026"
    dialog.accept()
    assert "ce qui s’est dit" in dialog.ui.error_label.text()
    qtbot.keyClicks(dialog.ui.facts, "Veut bien porter le projet")
    qtbot.keyClicks(dialog.ui.next_step, "Rappeler mardi")
    dialog.accept()
    said = texts(shown.people.detail.panel.contacts)
    assert "Veut bien porter le projet" in said
    assert "Suite\u00a0: Rappeler mardi" in said


def test_a_person_asked_for_is_shown_whatever_was_searched(qtbot, page, coop):
    awen = coop.person("Awen", "Tanguy")
    coop.person("Lena", "Abgrall")
    shown = page()
    shown.searches[0].setText("lena")
    qtbot.keyClick(shown.searches[0], Qt.Key.Key_Return)
    shown.show_record("person", awen)
    assert shown.searches[0].text() == ""
    assert shown.people.rows.current_key == awen
    assert shown.people.detail.panel.identity.name.text() == "Awen Tanguy"


def test_the_search_field_is_one_key_away(page):
    shown = page()
    shown.focus_search()
    assert shown.searches[0].hasFocus()
    shown.switch.setCurrentIndex(1)
    shown.focus_search()
    assert shown.searches[1].hasFocus()


def test_hostile_names_are_shown_as_they_are(page, coop, check_accessible):
    place = coop.residence(HOSTILE, "<i>Brest</i>")
    coop.person(HOSTILE, "mot " * 120, place)
    shown = page()
    check_accessible(shown)
    assert shown.people.detail.panel.identity.name.text().startswith("<b>x</b>")
    assert shown.minimumSizeHint().width() <= 1093


def test_ten_thousand_people_are_read_by_pages_behind_the_window(
    qtbot, show, coop, changes, heartbeat
):
    many = (
        Cooperator(id=0, first_name=f"Prénom{n % 97}", last_name=f"Nom{n:05}")
        for n in range(10_000)
    )
    with coop.desk.unit("inscriptions") as unit:
        store.add_many(unit, many)
    threads = Background()
    context = PageContext(
        desk=coop.desk,
        background=threads,
        changes=changes,
        navigate=lambda kind, key: None,
        notice=lambda text: None,
    )
    shown = show(CooperatorsPage(context))
    model = shown.people.model
    qtbot.waitUntil(lambda: model.rowCount() == 10_000)
    shown.people.rows.scrollToBottom()
    last = model.index(9_999, 0)
    qtbot.waitUntil(lambda: model.data(last) == "Nom09999 Prénom8")
    assert len(model._pages) < 5
    shown.searches[0].setText("nom00042")
    qtbot.waitUntil(lambda: shown.people.detail.panel.identity.name.text() == "Prénom42 Nom00042")
    assert heartbeat.beats > 0
    threads.close()
    assert people.people_ids(coop.desk, text="nom00042")[0] == shown.people.rows.current_key
