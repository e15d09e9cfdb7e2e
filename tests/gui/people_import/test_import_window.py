"""From a file to people in the base: what the person sees at each step, and what is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from idcoop_desktop.services import journal, people, residences
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.views.people_import.dialog import COLUMNS, DONE, FILE, PREVIEW
from idcoop_desktop.views.people_import.opening import open_import
from idcoop_desktop.views.widgets.chip import Chip
from tests.gui.people_import.conftest import GAEL, HEADINGS, MAIWENN, TWIN, WRONG_DAY

HOSTILE = "<b>x</b><img src=http://example.org/x.png>"


def texts(widget) -> list[str]:
    """Return what the visible labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def known(coop, text: str = "") -> list[str]:
    ids = people.people_ids(coop.desk, text=text)
    return sorted(person_sheet(coop.desk, person_id).person.name for person_id in ids)


def test_a_file_goes_in_by_the_keyboard_alone_and_out_in_one_step(importing, coop, changes):
    told = []
    changes.changed.connect(told.append)
    dialog = importing.dialog
    assert not dialog.ui.next_button.isEnabled()
    importing.read(GAEL, MAIWENN)
    assert "2\u00a0lignes" in dialog.file.ui.told_label.text()
    assert dialog.file.ui.encoding_combo.currentText() == "Windows-1252, reconnu"
    assert dialog.file.ui.delimiter_combo.currentText() == "point-virgule\u00a0(;), reconnu"
    importing.press(dialog.ui.next_button)
    assert dialog.step == COLUMNS
    importing.press(dialog.ui.next_button)
    assert dialog.step == PREVIEW
    assert known(coop) == []
    assert importing.cells(1) == ["Gaël Le Bihan", "Maïwenn Guéguen"]
    assert importing.cells(2) == ["Nouveau", "Nouveau"]
    assert dialog.ui.next_button.text() == "&Importer 2\u00a0personnes"
    importing.press(dialog.ui.next_button)
    assert dialog.step == DONE
    assert known(coop) == ["Gaël Le Bihan", "Maïwenn Guéguen"]
    assert {place.residence.name for place in residences.list_residences(coop.desk)} == {
        "Les Genêts",
        "Ker Heol",
    }
    assert told == [frozenset({"people", "residences"})]
    assert any("Ctrl+Z" in text for text in texts(dialog.end))
    journal.undo(coop.desk)
    assert known(coop) == []
    importing.press(dialog.ui.next_button)
    assert not dialog.isVisible()


def test_the_same_file_again_would_change_nothing(importing):
    importing.preview(GAEL, MAIWENN)
    importing.press(importing.dialog.ui.next_button)
    importing.press(importing.dialog.end.ui.again_button)
    importing.preview(GAEL, MAIWENN)
    assert importing.cells(2) == ["Inchangé", "Inchangé"]
    assert importing.cells(4) == ["", ""]
    assert not importing.dialog.ui.next_button.isEnabled()


def test_every_step_is_accessible(importing, check_accessible):
    dialog = importing.dialog
    check_accessible(dialog)
    importing.read(GAEL, MAIWENN, TWIN, WRONG_DAY)
    QApplication.processEvents()
    check_accessible(dialog)
    importing.press(dialog.ui.next_button)
    check_accessible(dialog)
    importing.press(dialog.ui.next_button)
    for chip in [chip.key for chip in dialog.preview.chips.chips]:
        importing.show_chip(chip)
        check_accessible(dialog)
    importing.press(dialog.ui.next_button)
    check_accessible(dialog)
    dialog.progress.begin("Import en cours…", "Tout sera importé, ou rien.")
    dialog._on_began()
    QApplication.processEvents()
    check_accessible(dialog)


def test_a_line_that_is_refused_says_why_and_what_the_file_holds(importing):
    importing.preview(GAEL, WRONG_DAY)
    dialog = importing.dialog
    dialog.preview.chips.choose("refused")
    assert importing.cells(1) == ["Riou Anne"]
    assert "31/02/2020" in importing.cells(3)[0]
    importing.show_first()
    detail = texts(dialog.preview.detail)
    assert any("n’existe pas dans le calendrier" in text for text in detail)
    assert "06 77 88 99 00" in detail
    assert dialog.preview.detail.radios == ()
    assert dialog.ui.status_label.text() == (
        "À l’import\u00a0: 1\u00a0créé, 1\u00a0refusé, 1\u00a0résidence créée."
    )


def test_a_cell_too_many_is_shown_with_the_others(importing):
    importing.preview(GAEL, f"{WRONG_DAY};de trop")
    importing.dialog.preview.chips.choose("refused")
    importing.show_first()
    detail = texts(importing.dialog.preview.detail)
    assert any("plus de cases que de titres" in text for text in detail)
    assert "de trop" in detail
    assert any("e case, sans titre" in text for text in detail)


@pytest.mark.parametrize(
    ("choice", "count", "left"),
    [(0, 1, "Laisser de côté"), (1, 2, "Créer"), (2, 1, "Compléter")],
)
def test_a_suspected_duplicate_is_left_created_or_taken_for_the_same(
    importing, coop, choice, count, left
):
    importing.preview(MAIWENN)
    importing.press(importing.dialog.ui.next_button)
    importing.press(importing.dialog.end.ui.again_button)
    importing.preview(TWIN)
    preview = importing.dialog.preview
    assert importing.cells(2) == ["Doublon possible"]
    importing.show_first()
    assert any("Maïwenn Guéguen" in text for text in texts(preview.detail))
    importing.press(preview.detail.radios[choice])
    assert importing.cells(4) == [left]
    assert importing.dialog.ui.next_button.isEnabled() is (choice > 0)
    if choice:
        importing.press(importing.dialog.ui.next_button)
    assert len(known(coop)) == count


def test_one_choice_serves_for_all_and_a_single_one_is_forgotten_on_demand(importing):
    importing.preview(GAEL, MAIWENN)
    preview = importing.dialog.preview
    assert not preview.ui.rule.isVisible()
    preview.chips.choose("new")
    assert preview.ui.rule.isVisible()
    preview.ui.rule_combo.setCurrentIndex(1)
    preview.ui.rule_combo.activated.emit(1)
    assert importing.cells(4) == ["Laisser de côté", "Laisser de côté"]
    assert not importing.dialog.ui.next_button.isEnabled()
    importing.show_first()
    importing.press(preview.detail.radios[0])
    assert importing.cells(4) == ["Créer", "Laisser de côté"]
    assert importing.dialog.ui.next_button.text() == "&Importer 1\u00a0personne"
    assert preview.ui.reset_button.text() == "Oublier 1\u00a0choix à part"
    importing.press(preview.ui.reset_button)
    assert importing.cells(4) == ["Laisser de côté", "Laisser de côté"]
    assert not preview.ui.reset_button.isVisible()


def test_a_correction_made_here_is_kept_until_the_person_prefers_the_file(importing, coop):
    importing.preview(GAEL)
    importing.press(importing.dialog.ui.next_button)
    (person_id,) = people.people_ids(coop.desk, text="bihan")
    person = person_sheet(coop.desk, person_id).person
    people.save_person(coop.desk, replace(person, phone="07 00 00 00 01"))
    importing.press(importing.dialog.end.ui.again_button)
    importing.preview(GAEL.replace("06 11 22 33 44", "06 99 99 99 99"))
    preview = importing.dialog.preview
    preview.chips.choose("conflicting")
    assert importing.cells(4) == ["Garder"]
    importing.show_first()
    shown = texts(preview.detail.ui.conflicts_card)
    assert shown.index("07 00 00 00 01") < shown.index("06 99 99 99 99")
    assert not importing.dialog.ui.next_button.isEnabled()
    importing.press(preview.detail.radios[1])
    assert importing.cells(4) == ["Tout remplacer"]
    importing.press(importing.dialog.ui.next_button)
    assert person_sheet(coop.desk, person_id).person.phone == "06 99 99 99 99"


def test_residences_to_create_are_listed_with_their_people(importing, coop):
    coop.residence("Les Genêts", "Quimper")
    importing.preview(GAEL, MAIWENN)
    preview = importing.dialog.preview
    preview.chips.choose("places")
    assert [place.label for place in preview.places.model.rows] == ["Ker Heol, Brest"]
    model = preview.places.model
    assert model.data(model.index(0, 2)) == "1"
    assert not preview.search.isVisible()
    preview.chips.choose("all")
    assert preview.search.isVisible()


def test_a_residence_to_create_names_the_known_one_it_looks_like(importing, coop):
    coop.residence("Ker Heoll", "Brest")
    importing.preview(GAEL, MAIWENN)
    places = importing.dialog.preview.places.model
    shown = [[places.data(places.index(row, column)) for column in (0, 3)] for row in range(2)]
    assert sorted(shown) == [["Ker Heol", "Ker Heoll, Brest"], ["Les Genêts", ""]]


def test_lines_are_found_by_any_words_and_sorted(importing):
    importing.preview(MAIWENN, GAEL, WRONG_DAY)
    preview = importing.dialog.preview
    preview.search.searched.emit("bihan gael")
    assert importing.cells(1) == ["Gaël Le Bihan"]
    preview.search.searched.emit("bihan maiwenn")
    assert importing.cells(1) == []
    preview.search.searched.emit("personne ainsi")
    assert importing.cells(1) == []
    assert any("Aucune ligne ne correspond" in text for text in texts(preview))
    preview.search.searched.emit("")
    preview.rows.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert importing.cells(1) == ["Maïwenn Guéguen", "Gaël Le Bihan", "Riou Anne"]
    preview.rows.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert importing.cells(0) == ["4", "3", "2"]
    preview.rows.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert importing.cells(2) == ["Refusé", "Nouveau", "Nouveau"]


def test_a_file_that_is_no_table_says_why_and_keeps_the_one_shown(importing, tmp_path):
    wrong = tmp_path / "photo.csv"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n")
    importing.dialog.take_file(wrong)
    assert "n’est pas un tableau" in importing.dialog.file.ui.error_label.text()
    assert not importing.dialog.ui.next_button.isEnabled()
    importing.read(GAEL)
    assert not importing.dialog.file.ui.error_label.isVisible()
    importing.dialog.take_file(wrong)
    assert importing.dialog.file.ui.error_label.text().startswith("«\u00a0photo.csv\u00a0»")
    assert importing.dialog.file.ui.error_label.isVisible()
    assert importing.dialog.ui.next_button.isEnabled()


def test_text_read_wrongly_is_read_again_otherwise(importing):
    importing.read(GAEL.replace(";", ","), headings=HEADINGS.replace(";", ","))
    step = importing.dialog.file
    assert "8\u00a0colonnes" in step.ui.told_label.text()
    step.ui.delimiter_combo.setCurrentIndex(step.ui.delimiter_combo.findData("\t"))
    step.ui.delimiter_combo.activated.emit(0)
    assert "1\u00a0colonne" in step.ui.told_label.text()
    assert step.ui.delimiter_combo.currentText() == "tabulation"
    step.ui.encoding_combo.setCurrentIndex(step.ui.encoding_combo.findData("UTF-8"))
    step.ui.encoding_combo.activated.emit(0)
    assert "illisible" in step.ui.error_label.text()
    assert step.ui.encoding_combo.currentData() == "Windows-1252"


def test_a_dropped_file_is_read(importing):
    dialog = importing.dialog
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(importing.file(GAEL)))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(50, 50), copy, mime, left, none)
    dialog.dragEnterEvent(entering)
    assert entering.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(50, 50), copy, mime, left, none))
    assert dialog.file.ui.chosen.isVisible()
    two = QMimeData()
    two.setUrls([QUrl.fromLocalFile("/a.csv"), QUrl.fromLocalFile("/b.csv")])
    refused = QDragEnterEvent(QPoint(50, 50), copy, two, left, none)
    refused.ignore()
    dialog.dragEnterEvent(refused)
    assert not refused.isAccepted()


def test_hostile_words_are_shown_as_they_are(importing, check_accessible):
    importing.preview(
        f"{HOSTILE};{HOSTILE};{HOSTILE};{'x' * 500};{HOSTILE};;Locataire;01/01/2020",
        headings=HEADINGS.replace("Tél. portable", HOSTILE),
    )
    assert HOSTILE in importing.cells(1)[0]
    importing.show_first()
    check_accessible(importing.dialog)
    importing.press(importing.dialog.ui.next_button)
    check_accessible(importing.dialog)


def test_closing_asks_only_when_choices_would_be_lost(importing, messages_seen):
    dialog = importing.dialog
    importing.preview(GAEL)
    importing.show_first()
    importing.press(dialog.preview.detail.radios[1])
    messages_seen.answer_next(False)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.step == PREVIEW
    importing.press(dialog.preview.detail.radios[0])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(messages_seen.questions) == 1


def test_going_back_keeps_the_choices_until_a_column_changes(importing):
    dialog = importing.dialog
    importing.preview(GAEL)
    importing.show_first()
    importing.press(dialog.preview.detail.radios[1])
    importing.press(dialog.ui.back_button)
    importing.press(dialog.ui.next_button)
    assert importing.cells(4) == ["Laisser de côté"]
    importing.press(dialog.ui.back_button)
    dialog.columns.rows.choose("Tél. portable", None)
    importing.press(dialog.ui.next_button)
    assert importing.cells(4) == ["Créer"]


def test_people_changed_meanwhile_stop_the_import_and_the_plan_is_made_again(
    importing, coop, messages_seen
):
    importing.preview(GAEL)
    coop.person("Anne", "Riou")
    importing.press(importing.dialog.ui.next_button)
    assert "Rien n’a été importé" in messages_seen.take_error()
    assert importing.dialog.step == COLUMNS
    importing.press(importing.dialog.ui.next_button)
    importing.press(importing.dialog.ui.next_button)
    assert known(coop) == ["Anne Riou", "Gaël Le Bihan"]


@pytest.mark.parametrize("done", [False, True])
def test_the_report_is_written_before_or_after_the_import(importing, tmp_path, done):
    importing.preview(GAEL, WRONG_DAY)
    if done:
        importing.press(importing.dialog.ui.next_button)
    path = tmp_path / "rapport.csv"
    importing.dialog.save_report_to(path)
    rows = path.read_text("utf-8-sig").splitlines()
    assert rows[1].startswith("2;nouveau;Gaël Le Bihan")
    assert "31/02/2020" in rows[2]
    assert importing.dialog.step == (DONE if done else PREVIEW)


@pytest.mark.parametrize("by_key", [False, True])
def test_the_import_is_taken_back_in_the_window_itself(importing, coop, by_key):
    importing.preview(GAEL, MAIWENN)
    importing.press(importing.dialog.ui.next_button)
    assert len(known(coop)) == 2
    if by_key:
        QTest.keyClick(importing.dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        importing.press(importing.dialog.end.ui.undo_button)
    assert known(coop) == []
    assert importing.dialog.end.ui.title_label.text() == "Import annulé"
    assert not any(chip.isVisible() for chip in importing.dialog.end.findChildren(Chip))
    assert not importing.dialog.end.ui.undo_button.isVisible()
    QTest.keyClick(importing.dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert residences.list_residences(coop.desk) == ()
    assert journal.redo_label(coop.desk) == "import de 2\u00a0coopérateurs"


def test_a_line_is_decided_by_the_keyboard_alone(importing):
    importing.preview(GAEL, MAIWENN)
    preview = importing.dialog.preview
    QTest.keyClick(preview.rows, Qt.Key.Key_Down)
    QTest.keyClick(preview.rows, Qt.Key.Key_Return)
    assert preview.detail.radios[0].hasFocus()
    QTest.keyClick(preview.detail.radios[0], Qt.Key.Key_Down)
    assert preview.detail.radios[1].hasFocus()
    assert importing.cells(4) == ["Créer", "Laisser de côté"]


def test_tab_walks_down_the_columns_before_the_side(importing):
    importing.read(GAEL)
    importing.press(importing.dialog.ui.next_button)
    step = importing.dialog.columns
    assert step.rows.combos[0].hasFocus()
    for _ in step.rows.combos:
        QTest.keyClick(importing.dialog, Qt.Key.Key_Tab)
    assert step.ui.status_combo.hasFocus()


def test_ctrl_f_goes_to_the_search_of_the_preview(importing):
    importing.preview(GAEL)
    QTest.keyClick(importing.dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert importing.dialog.preview.search.hasFocus()


def test_reasons_give_way_to_names_in_a_narrow_window(importing):
    importing.preview(GAEL)
    rows, narrow = importing.dialog.preview.rows, 1093
    assert rows.isColumnHidden(3)
    before = rows.columnWidth(1)
    importing.dialog.resize(1366, 720)
    QApplication.processEvents()
    assert not rows.isColumnHidden(3)
    assert rows.columnWidth(1) < before
    importing.dialog.resize(narrow, 614)
    QApplication.processEvents()
    assert rows.columnWidth(1) == before


def test_a_page_opens_the_window_with_a_file_dropped_on_it(importing, context):
    dialog = open_import(context, importing.dialog, importing.file(GAEL))
    assert dialog.step == FILE
    assert dialog.file.ui.chosen.isVisible()
    dialog.reject()
