"""The export asks what it is for, then where, and tells what it wrote."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.domain.exports import ExportFormat, ExportPurpose
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services import exports
from idcoop_desktop.services.news import news
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.exports import people_dialog
from idcoop_desktop.views.exports.opening import open_export


@pytest.fixture
def opened(over_a_page, context, ids):
    """Open the export of the four people, two of them selected."""

    def opening(selected=2, context=context):
        return over_a_page(open_export, context, ids, ids[:selected])

    return opening


def choose_purpose(dialog, purpose):
    combo = dialog.fields.ui.purpose
    combo.setCurrentIndex(combo.findData(purpose.value))


def save_to(dialog, path):
    """Press the button and answer the question where to write."""
    dialog.ui.save_button.click()
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(path))
    chooser.close()


@pytest.mark.parametrize("theme_mode", ["light", "dark"])
def test_the_form_is_accessible(opened, check_accessible, theme, theme_mode):
    theme.set_mode(theme_mode)
    dialog = opened()
    check_accessible(dialog)
    choose_purpose(dialog, ExportPurpose.PARTNER)
    dialog.ui.save_button.click()
    check_accessible(dialog)


def test_the_selection_is_proposed_when_there_is_one(opened):
    fields = opened().fields.ui
    assert fields.selected_button.isChecked()
    assert fields.selected_button.text() == "La &sélection\u00a0: 2\u00a0personnes"
    assert fields.all_button.text() == "&Toute la liste affichée\u00a0: 4\u00a0personnes"
    one = opened(1).fields.ui
    assert one.all_button.isChecked()
    assert not one.selected_button.isHidden()
    assert opened(0).fields.ui.selected_button.isHidden()


def test_the_keyboard_goes_from_the_top_to_the_bottom(opened, qtbot):
    dialog = opened()
    assert dialog.focusWidget() is dialog.fields.ui.purpose
    seen = []
    for _step in range(5):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget().objectName())
    assert seen == ["detail", "file_format", "with_notes", "cancel_button", "save_button"]


def test_a_file_is_not_written_without_a_purpose(opened, ids):
    dialog = opened()
    dialog.ui.save_button.click()
    assert dialog.findChildren(QFileDialog) == []
    assert dialog.ui.error_label.text() == "Choisissez à quoi servira le fichier."
    choose_purpose(dialog, ExportPurpose.PARTNER)
    assert "obligatoire" in dialog.fields.ui.detail_label.text()
    dialog.ui.save_button.click()
    assert "quel partenaire" in dialog.ui.error_label.text()
    assert dialog.findChildren(QFileDialog) == []


def test_the_list_is_written_and_told(opened, coop, ids, tmp_path, changes, qtbot):
    dialog = opened(0)
    choose_purpose(dialog, ExportPurpose.NEWSLETTER)
    told = dialog.fields.ui.refusing_label
    assert told.text().startswith("1\u00a0personne a demandé à ne plus recevoir")
    assert not told.isHidden()
    path = tmp_path / "liste.xlsx"
    with qtbot.waitSignal(changes.changed):
        save_to(dialog, path)

    assert [row[:2] for row in read_table(path).rows] == [
        ("Madec", "Inès"),
        ("Madec", "Loïc"),
        ("Tanguy", "Karim"),
    ]
    panel = dialog.done_panel.ui
    assert panel.title_label.text() == "3\u00a0personnes exportées"
    assert panel.told_label.text() == "1\u00a0personne laissée de côté, à sa demande."
    assert "liste.xlsx" in panel.place_label.text()
    assert panel.left_out.isHidden()
    assert dialog.ui.body.isHidden()
    assert coop.notices == ["Fichier enregistré\u00a0: liste.xlsx"]
    assert news(coop.desk, None).items[0].label == (
        "Export de 3\u00a0coopérateurs\u00a0: Lettre d’information"
    )
    with qtbot.waitSignal(dialog.finished):
        panel.close_button.click()


def test_what_was_made_is_accessible(opened, check_accessible, tmp_path):
    dialog = opened()
    choose_purpose(dialog, ExportPurpose.STATISTICS)
    save_to(dialog, tmp_path / "liste.xlsx")
    assert dialog.done_panel.isVisible()
    check_accessible(dialog)


def test_the_selection_alone_is_written_as_text_with_its_notes(opened, tmp_path):
    dialog = opened()
    choose_purpose(dialog, ExportPurpose.TRANSFER)
    assert dialog.ui.with_notes.isChecked()
    dialog.ui.file_format.setCurrentIndex(1)
    path = tmp_path / "liste.csv"
    save_to(dialog, path)
    table = read_table(path)
    assert len(table.rows) == 2
    assert table.rows[0][-1] == "Préfère le soir"


def test_notes_stay_when_the_file_leaves_the_house(opened):
    dialog = opened()
    for purpose in ExportPurpose:
        choose_purpose(dialog, purpose)
        stays = purpose in {ExportPurpose.FOLLOW_UP, ExportPurpose.TRANSFER}
        assert dialog.ui.with_notes.isChecked() is stays


@pytest.mark.parametrize("file_format", ExportFormat)
def test_the_name_of_the_file_names_nobody(opened, file_format):
    dialog = opened()
    choose_purpose(dialog, ExportPurpose.SURVEY)
    dialog.ui.file_format.setCurrentIndex(dialog.ui.file_format.findData(file_format.value))
    dialog.ui.save_button.click()
    (chooser,) = dialog.findChildren(QFileDialog)
    name = chooser.selectedFiles()[0].rpartition("/")[2]
    assert name == f"cooperateurs-2026-11-23.{file_format.value}"
    chooser.reject()
    assert dialog.ui.save_button.isEnabled()


def test_a_refusal_is_told_in_the_form_which_stays(opened, tmp_path):
    dialog = opened()
    choose_purpose(dialog, ExportPurpose.SURVEY)
    save_to(dialog, tmp_path / "absent" / "liste.xlsx")
    assert "n’existe pas" in dialog.ui.error_label.text()
    assert dialog.ui.body.isVisible()
    assert dialog.ui.save_button.isEnabled()
    save_to(dialog, tmp_path / "liste.xlsx")
    assert dialog.done_panel.isVisible()


def test_a_bug_is_told_once_and_nothing_is_written(opened, tmp_path, monkeypatch, messages_seen):
    def broken(*_arguments):
        raise ZeroDivisionError

    monkeypatch.setattr(people_dialog, "export_people", broken)
    dialog = opened()
    choose_purpose(dialog, ExportPurpose.SURVEY)
    save_to(dialog, tmp_path / "liste.xlsx")
    assert messages_seen.take_error()
    assert "Vous pouvez réessayer" in dialog.ui.error_label.text()


def test_closing_asks_when_something_was_typed(opened, messages_seen, qtbot):
    untouched = opened()
    with qtbot.waitSignal(untouched.finished):
        untouched.ui.cancel_button.click()

    dialog = opened()
    dialog.fields.ui.detail.setText("Fête des voisins")
    messages_seen.answer_next(False)
    dialog.ui.cancel_button.click()
    assert dialog.isVisible()


def test_an_export_is_stopped_and_nothing_remains(
    qtbot, opened, context, coop, tmp_path, monkeypatch
):
    began, go_on = threading.Event(), threading.Event()

    def slow(desk, path, order, report):
        began.set()
        go_on.wait(20)
        return exports.export_people(desk, path, order, report)

    monkeypatch.setattr(people_dialog, "export_people", slow)
    background = Background()
    dialog = opened(context=replace(context, background=background))
    choose_purpose(dialog, ExportPurpose.SURVEY)
    save_to(dialog, tmp_path / "liste.xlsx")
    assert began.wait(20)
    assert dialog.progress.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    go_on.set()
    qtbot.waitUntil(lambda: dialog.ui.body.isVisible(), timeout=20_000)
    assert dialog.ui.error_label.text() == "Arrêté\u00a0: aucun fichier n’a été écrit."
    assert [path.name for path in tmp_path.iterdir()] == ["coop"]
    assert exports.latest_exports(coop.desk, 5) == ()
    background.close()


def test_the_file_and_its_folder_are_opened(opened, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()))
    dialog = opened()
    panel = dialog.done_panel.ui
    panel.open_button.click()
    panel.folder_button.click()
    assert asked == []
    choose_purpose(dialog, ExportPurpose.SURVEY)
    save_to(dialog, tmp_path / "liste.xlsx")
    panel.open_button.click()
    panel.folder_button.click()
    assert asked == [str(tmp_path / "liste.xlsx"), str(tmp_path)]


def test_the_last_file_made_is_told(opened, tmp_path):
    dialog = opened()
    assert dialog.ui.last_label.isHidden()
    choose_purpose(dialog, ExportPurpose.SURVEY)
    dialog.fields.ui.detail.setText("<b>local</b>")
    save_to(dialog, tmp_path / "liste.xlsx")
    assert opened().ui.last_label.text().replace("\u00a0", " ") == (
        "Dernier fichier : le 23 novembre 2026, 2 personnes, "
        "Enquête ou consultation : <b>local</b>."
    )
