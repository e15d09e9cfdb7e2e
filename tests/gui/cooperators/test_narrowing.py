"""The list narrowed: criteria chosen, taken away one by one, kept under a name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, StatusSpell
from idcoop_desktop.domain.people_filter import PeopleFilter, PeopleQuery, PeopleSort, Standing
from idcoop_desktop.services import people, saved_views
from idcoop_desktop.store import people as store
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.cooperators.filter_words import in_words
from idcoop_desktop.views.cooperators.page import CooperatorsPage
from idcoop_desktop.views.cooperators.view_dialog import ViewDialog
from idcoop_desktop.views.people_import.dialog import ImportDialog
from tests.gui.cooperators.test_people import names

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

HOSTILE = "<b>x</b> & co"


@pytest.fixture
def page(show, context, coop) -> Callable[[], CooperatorsPage]:
    """Show the page of a coop of four people in two residences."""
    genets = coop.residence("Les Genêts", "Quimper")
    phare = coop.residence("Le Phare", "Brest")
    coop.person("Awen", "Abgrall", genets)
    coop.person("Lena", "Bodénès", phare)
    coop.person("Malo", "Cariou")
    since = date(2025, 1, 6)
    ines = people.save_person(
        coop.desk,
        Cooperator(
            id=0,
            first_name="Inès",
            last_name="Diallo",
            residence_id=phare,
            member_number="C2",
            first_share_on=since,
            spells=(StatusSpell(CooperatorStatus.BUYER, since),),
        ),
    )
    people.note_contact(coop.desk, channel=Channel.VISIT, facts="Vue", person_id=ines)
    return lambda: show(CooperatorsPage(context), 1366, 700)


def unfolded(page: CooperatorsPage):
    """Unfold the fields and return them."""
    page.people.narrowing.bar.fold_button.click()
    return page.people.narrowing.panel


def chips(page: CooperatorsPage) -> list[str]:
    return [chip.text() for chip in page.people.narrowing.bar.chips]


def count(page: CooperatorsPage) -> str:
    return page.people.narrowing.bar.count.text()


def entries(menu: QMenu) -> dict[str, object]:
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def test_a_status_ticked_narrows_the_list_at_once(page, check_accessible):
    shown = page()
    assert count(shown) == "4\u00a0coopérateurs"
    panel = unfolded(shown)
    check_accessible(shown)
    assert panel.standings[Standing.TENANT].hasFocus()
    panel.standings[Standing.BUYER].click()
    assert names(shown) == ["Diallo Inès"]
    assert count(shown) == "1\u00a0coopérateur"
    assert chips(shown) == ["Accédant"]
    panel.standings[Standing.TENANT].click()
    assert len(names(shown)) == 4
    check_accessible(shown)
    shown.people.narrowing.bar.fold_button.click()
    assert not panel.isVisible()
    assert chips(shown) == ["Locataire", "Accédant", "Tout effacer"]


def test_places_are_added_one_after_the_other(qtbot, page):
    shown = page()
    panel = unfolded(shown)
    for picker, typed in ((panel.commune, "quim"), (panel.commune, "bre"), (panel.residence, "ph")):
        picker.setFocus()
        qtbot.keyClicks(picker, typed)
        qtbot.waitUntil(lambda p=picker, t=typed: len(p.choices) == 1 and t in p.choices[0].lower())
        picker.choose_row(0)
        qtbot.waitUntil(lambda picker=picker: picker.text() == "")
    assert chips(shown) == ["Le Phare, Brest", "Quimper", "Brest", "Tout effacer"]
    assert names(shown) == ["Bodénès Lena", "Diallo Inès"]
    before = shown.people.model.query
    panel.residence.set_choice(None)
    panel._add_residence(before.criteria.residence_ids[0])
    panel._add_commune(None)
    assert shown.people.model.query == before


def test_years_and_choices_combine(qtbot, page):
    shown = page()
    panel = unfolded(shown)
    qtbot.keyClicks(panel.ui.least_years, "1")
    qtbot.keyClicks(panel.ui.most_years, "5")
    assert names(shown) == ["Diallo Inès"]
    qtbot.keyClick(panel.ui.least_years, Qt.Key.Key_Backspace)
    qtbot.keyClick(panel.ui.most_years, Qt.Key.Key_Backspace)
    assert len(names(shown)) == 4
    panel.ui.contact.setFocus()
    qtbot.keyClick(panel.ui.contact, Qt.Key.Key_Down)
    qtbot.keyClick(panel.ui.contact, Qt.Key.Key_Down)
    panel.ui.contact.activated.emit(2)
    assert chips(shown) == ["Jamais contacté"]
    assert names(shown) == ["Abgrall Awen", "Bodénès Lena", "Cariou Malo"]


def test_a_chip_takes_its_criterion_away_and_leaves_the_keyboard_somewhere(page):
    shown = page()
    criteria = PeopleFilter(standings=(Standing.TENANT,), communes=("Brest",), contacted=False)
    shown.people.show_query(PeopleQuery(criteria=criteria))
    assert names(shown) == ["Bodénès Lena"]
    bar = shown.people.narrowing.bar
    assert bar.chips[1].accessibleName() == "Retirer le filtre Brest"
    bar.chips[1].click()
    assert chips(shown) == ["Locataire", "Jamais contacté", "Tout effacer"]
    assert bar.fold_button.hasFocus()
    bar.chips[-1].click()
    assert chips(shown) == []
    assert len(names(shown)) == 4


def test_the_fields_show_what_was_chosen_elsewhere(page):
    shown = page()
    criteria = PeopleFilter(
        standings=(Standing.UNSAID,), least_years=2, bears_project=True, takes_mailings=False
    )
    shown.people.show_query(PeopleQuery(criteria=criteria))
    panel = unfolded(shown)
    assert panel.standings[Standing.UNSAID].isChecked()
    assert panel.ui.least_years.text() == "2"
    assert panel.ui.project.currentText() == "Porte un projet"
    assert panel.ui.mailing.currentText() == "Refuse les envois"
    shown.people.show_query(PeopleQuery())
    assert not panel.standings[Standing.UNSAID].isChecked()
    assert panel.ui.least_years.text() == ""
    assert panel.ui.project.currentText() == panel.ui.mailing.currentText() == "Tout le monde"


def test_words_and_criteria_together_find_nobody_and_one_button_shows_everybody(qtbot, page):
    shown = page()
    shown.people.show_query(PeopleQuery(criteria=PeopleFilter(communes=("Brest",))))
    field = shown.searches[0]
    field.setFocus()
    qtbot.keyClicks(field, "abgrall")
    qtbot.waitUntil(lambda: names(shown) == [])
    side = shown.people._side
    assert side.currentWidget() is not shown.people.rows
    side.currentWidget().asked.emit()
    assert field.text() == ""
    assert chips(shown) == []
    assert len(names(shown)) == 4
    assert side.currentWidget() is shown.people.rows


def test_a_view_is_kept_found_again_and_removed(page, coop, messages_seen, check_accessible):
    shown = page()
    criteria = PeopleFilter(standings=(Standing.TENANT,))
    shown.people.show_query(PeopleQuery(text="genets", criteria=criteria))
    views = shown.people.narrowing.bar.views
    entries(views.menu())["Enregistrer cette vue…"].trigger()
    (dialog,) = shown.findChildren(ViewDialog)
    check_accessible(dialog)
    assert dialog.ui.content_label.text() == "«\u00a0genets\u00a0» · Locataire · triés par nom"
    dialog.accept()
    assert "Donnez un nom" in dialog.ui.error_label.text()
    dialog.ui.name.setText("jamais contactes")
    dialog.accept()
    assert "s’appelle déjà" in dialog.ui.error_label.text()
    dialog.ui.name.setText(HOSTILE)
    dialog.accept()
    assert coop.notices[-1].startswith("Vue enregistrée.")
    offered = entries(views.menu())
    assert offered["<b>x</b> && co"].isChecked()
    assert not offered["Enregistrer cette vue…"].isEnabled()

    offered["Tous les coopérateurs"].trigger()
    assert shown.searches[0].text() == ""
    assert len(names(shown)) == 4
    entries(views.menu())["<b>x</b> && co"].trigger()
    assert shown.searches[0].text() == "genets"
    assert names(shown) == ["Abgrall Awen"]

    messages_seen.answer_next(True)
    entries(views.menu())["Retirer «\u00a0<b>x</b> && co\u00a0»…"].trigger()
    assert saved_views.list_views(coop.desk) == ()
    assert "<b>x</b> && co" not in entries(views.menu())
    assert names(shown) == ["Abgrall Awen"]


def test_a_view_brings_its_order_and_the_names_of_its_residences(page, coop):
    shown = page()
    place = people.find_people(coop.desk, "abgrall")[0]
    home = people.people_rows(coop.desk, [place.id])[0].person.residence_id
    criteria = PeopleFilter(residence_ids=(home, 999))
    query = PeopleQuery(criteria=criteria, sort=PeopleSort.SENIORITY, descending=True)
    shown.people.show_query(query)
    titles = shown.people.rows.horizontalHeader()
    assert titles.sortIndicatorSection() == 3
    assert titles.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert chips(shown) == ["Les Genêts", "Résidence retirée", "Tout effacer"]
    assert shown.people.model.query.sort == PeopleSort.SENIORITY


def test_every_column_sorts(page):
    shown = page()
    titles = shown.people.rows.horizontalHeader()
    for column, first in ((1, "Diallo Inès"), (2, "Cariou Malo"), (3, "Diallo Inès")):
        shown.people.rows.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert names(shown)[0] == first
    shown.people.rows.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert names(shown)[0] == "Diallo Inès"
    assert titles.sortIndicatorSection() == 4


def test_rows_selected_are_counted_and_handed_to_the_menu(qtbot, page):
    shown = page()
    rows = shown.people.rows
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert count(shown) == "4 sélectionnés sur 4\u00a0coopérateurs"
    listed = shown.people.listed()
    assert list(listed.selected) == list(listed.ids)
    assert len(listed.ids) == 4
    assert shown.people.detail.sheet.person.last_name == "Abgrall"
    rows.select_first()
    assert count(shown) == "4\u00a0coopérateurs"


def test_criteria_are_worded_whole():
    wanted = PeopleFilter(
        standings=(Standing.FORMER,),
        least_years=2,
        most_years=5,
        bears_project=False,
        contacted=True,
        takes_mailings=True,
    )
    query = PeopleQuery(criteria=wanted, sort=PeopleSort.STANDING, descending=True)
    assert in_words(query, {}) == (
        "Ancien coopérateur · de 2 à\u00a05\u00a0ans d’ancienneté · Ne porte aucun projet"
        " · Au moins un échange · Accepte les envois"
        " · triés par statut, en commençant par la fin"
    )
    few = PeopleQuery(criteria=PeopleFilter(most_years=1))
    assert in_words(few, {}) == "1\u00a0an d’ancienneté au plus · triés par nom"
    assert in_words(PeopleQuery(), {}) == "Tous les coopérateurs · triés par nom"


def a_crowd(coop, many: int):
    """Inscribe many people and return their identifiers."""
    people_of_it = (Cooperator(id=0, first_name="A", last_name=f"N{n:03}") for n in range(many))
    with coop.desk.unit("inscriptions") as unit:
        return store.add_many(unit, people_of_it)


def leave(qtbot, threads: Background, page: CooperatorsPage) -> None:
    """Wait until nothing more is asked, as nobody waits for it any more."""
    timers = page.findChildren(QTimer)
    qtbot.waitUntil(lambda: not threads.busy and not any(one.isActive() for one in timers))
    threads.close()


def test_a_long_list_shows_its_beginning_then_all_of_it(qtbot, show, coop, changes):
    ids = a_crowd(coop, 999)
    threads = Background()
    context = PageContext(coop.desk, threads, changes, lambda _kind, _key: None, lambda _text: None)
    shown = show(CooperatorsPage(context))
    qtbot.waitUntil(lambda: 0 < shown.people.model.rowCount() < 999)
    assert count(shown) == "Plus de 200\u00a0coopérateurs…"
    assert not shown.people.listed().whole
    shown.people.rows.select_key(ids[7])
    qtbot.waitUntil(lambda: shown.people.listed().whole)
    assert list(shown.people.listed().ids) == list(ids)
    assert shown.people.rows.current_key == ids[7]
    assert count(shown) == "999\u00a0coopérateurs"
    leave(qtbot, threads, shown)


def test_a_person_far_down_the_list_is_reached_once_it_is_there(qtbot, show, coop, changes):
    ids = a_crowd(coop, 500)
    threads = Background()
    context = PageContext(coop.desk, threads, changes, lambda _kind, _key: None, lambda _text: None)
    shown = show(CooperatorsPage(context))
    shown.searches[0].setText("n001")
    qtbot.waitUntil(lambda: shown.people.model.rowCount() == 1)
    shown.show_record("person", ids[-1])
    qtbot.waitUntil(lambda: shown.people.rows.current_key == ids[-1])
    assert shown.searches[0].text() == ""
    sheet = shown.people.detail
    qtbot.waitUntil(lambda: sheet.sheet is not None and sheet.sheet.person.last_name == "N499")
    leave(qtbot, threads, shown)


def test_the_sheet_follows_when_typing_pauses(qtbot, page):
    shown = page()
    heard = []
    shown.people.detail.another_shown.connect(lambda: heard.append(1))
    field = shown.searches[0]
    field.setFocus()
    qtbot.keyClicks(field, "diallo")
    qtbot.waitUntil(lambda: names(shown) == ["Diallo Inès"])
    qtbot.waitUntil(lambda: shown.people.detail.sheet.person.last_name == "Diallo")
    assert heard == [1]


def test_the_menu_offers_what_is_done_with_the_list(page):
    shown = page()
    offered = [action.text() for action in shown.ui.more_button.menu().actions()]
    assert offered == ["Importer un fichier…", "Exporter…", "Étiquettes…", "Doublons…"]
    shown.switch.setCurrentIndex(1)
    assert not shown.ui.more_button.isVisible()


def test_a_right_click_offers_what_is_done_with_the_rows_selected(qtbot, page):
    shown = page()
    shown.people.rows.selectAll()
    place = shown.people.rows.visualRect(shown.people.model.index(1, 0)).center()
    shown.people.rows.customContextMenuRequested.emit(place)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Exporter…", "Étiquettes…"]
    menu.close()


def test_a_file_dropped_on_the_page_is_imported(qtbot, page, tmp_path):
    shown = page()
    path = tmp_path / "coopérateurs.csv"
    path.write_text("Nom;Prénom\nTanguy;Awen\n", encoding="utf-8")
    for files, taken in (([path], True), ([path, path], False), ([], False)):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
        event = QDragEnterEvent(
            QPoint(9, 9),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        shown.dragEnterEvent(event)
        assert event.isAccepted() is taken
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    shown.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: bool(shown.findChildren(ImportDialog)))
    (dialog,) = shown.findChildren(ImportDialog)
    dialog.done(0)
