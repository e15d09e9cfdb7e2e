"""Labels tell beforehand how much paper they take, and afterwards whom they leave out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.domain.exports import ExportKind, ExportPurpose
from idcoop_desktop.domain.labels import PRESETS, USUAL
from idcoop_desktop.services import exports, journal, labels, people
from idcoop_desktop.store.people import get_cooperator
from idcoop_desktop.views.exports.opening import open_labels
from idcoop_desktop.views.exports.sheet_fields import hundredths


@pytest.fixture
def opened(over_a_page, context, ids):
    """Open the labels of the four people."""

    def opening(selected=0):
        return over_a_page(open_labels, context, ids, ids[:selected])

    return opening


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))


def choose_purpose(dialog, purpose=ExportPurpose.NOTICE):
    choose(dialog.fields.ui.purpose, purpose.value)


def save_to(dialog, path):
    """Press the button and answer the question where to write."""
    dialog.ui.save_button.click()
    chooser = dialog.findChildren(QFileDialog)[-1]
    assert chooser.selectedFiles()[0].endswith("/etiquettes-2026-11-23.pdf")
    chooser.fileSelected.emit(str(path))
    chooser.close()


def forecast(dialog):
    return dialog.ui.forecast_label.text().replace("\u00a0", " ").splitlines()


@pytest.mark.parametrize("theme_mode", ["light", "dark"])
def test_the_form_is_accessible_and_low_enough(opened, check_accessible, theme, theme_mode, qtbot):
    theme.set_mode(theme_mode)
    dialog = opened(2)
    check_accessible(dialog)
    choose_purpose(dialog, ExportPurpose.SURVEY)
    choose(dialog.sheet_fields.ui.sheet, "")
    dialog.sheet_fields.ui.width.setText("75")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.height() > 520)
    check_accessible(dialog)
    assert dialog.height() <= 590


def test_the_paper_is_told_beforehand(opened):
    dialog = opened()
    assert forecast(dialog) == [
        "3 étiquettes, 1 feuille.",
        "1 personne sans adresse complète : vous aurez son nom à la fin.",
    ]
    dialog.sheet_fields.ui.start.setValue(20)
    assert forecast(dialog)[0] == "3 étiquettes, 2 feuilles."
    dialog.sheet_fields.ui.household.setChecked(True)
    assert forecast(dialog)[0] == "2 étiquettes, 1 feuille."
    choose_purpose(dialog, ExportPurpose.NEWSLETTER)
    assert forecast(dialog)[0] == "1 étiquette, 1 feuille."
    assert "1 personne a demandé" in dialog.fields.ui.refusing_label.text().replace("\u00a0", " ")


def test_nobody_to_write_to_takes_no_paper(over_a_page, context, ids):
    dialog = over_a_page(open_labels, context, ids[3:], [])
    assert forecast(dialog)[0] == "0 étiquette, 0 feuille."
    assert "0\u00a0étiquette imprimée" in dialog.picture.accessibleDescription()


def test_another_whom_is_counted_again(opened):
    dialog = opened(2)
    assert forecast(dialog) == ["2 étiquettes, 1 feuille."]
    dialog.fields.ui.all_button.setChecked(True)
    assert forecast(dialog)[0] == "3 étiquettes, 1 feuille."


def test_a_click_on_the_picture_says_where_to_begin(opened):
    dialog = opened()
    size = dialog.picture.size()
    x, y = (USUAL.corner(10)[side] + 1000 for side in (0, 1))
    point = QPoint(x * size.width() // 21_000, y * size.height() // 29_700)
    QTest.mouseClick(dialog.picture, Qt.MouseButton.LeftButton, pos=point)
    assert dialog.sheet_fields.start == 11
    assert "10\u00a0étiquettes laissées au début" in dialog.picture.accessibleDescription()
    QTest.mouseClick(dialog.picture, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert dialog.sheet_fields.start == 11


@pytest.mark.parametrize("theme_mode", ["light", "dark"])
def test_the_picture_shows_used_and_printed_labels_otherwise(opened, theme, theme_mode):
    theme.set_mode(theme_mode)
    dialog = opened()
    dialog.sheet_fields.ui.start.setValue(2)
    image = dialog.picture.grab().toImage()
    ratio = image.width() / 21_000

    def colour(place):
        x, y = dialog.sheet_fields.shown().corner(place)
        return image.pixelColor(int((x + 400) * ratio), int((y + 3500) * ratio)).name()

    assert colour(0) == colour(4)
    assert colour(1) == colour(3) != colour(0)


def test_labels_are_written_and_those_left_out_named(opened, coop, ids, tmp_path):
    known = get_cooperator(coop.desk.base, ids[0])
    people.save_person(coop.desk, replace(known, first_name="Inès " * 60))
    dialog = opened()
    choose_purpose(dialog, ExportPurpose.INVITATION)
    dialog.fields.ui.detail.setText("goûter")
    save_to(dialog, tmp_path / "e.pdf")

    panel = dialog.done_panel.ui
    assert panel.title_label.text() == "1\u00a0étiquette sur 1\u00a0feuille"
    names = panel.left_out.toPlainText().splitlines()
    assert names[0] == "Karim Tanguy (sans résidence)"
    assert names[1].startswith("Inès Inès")
    assert names[1].endswith(" mm, même en petit)")
    assert "100\u00a0%" in panel.told_label.text()
    assert "1\u00a0personne laissée de côté, à sa demande." in panel.told_label.text()
    assert (tmp_path / "e.pdf").read_bytes().startswith(b"%PDF")
    (record,) = exports.latest_exports(coop.desk, 3)
    assert (record.kind, record.records) == (ExportKind.LABELS, 1)
    assert labels.label_sheet(coop.desk) == USUAL


def test_smaller_addresses_are_told(opened, coop, ids, tmp_path):
    known = get_cooperator(coop.desk.base, ids[0])
    people.save_person(coop.desk, replace(known, first_name="Inès " * 18))
    dialog = opened()
    choose_purpose(dialog)
    save_to(dialog, tmp_path / "e.pdf")
    told = dialog.done_panel.ui.told_label.text().splitlines()
    assert told[1:] == ["1\u00a0adresse en plus petits caractères, pour tenir."]


def test_what_was_made_is_accessible(opened, check_accessible, tmp_path):
    dialog = opened()
    choose_purpose(dialog)
    save_to(dialog, tmp_path / "e.pdf")
    check_accessible(dialog)
    assert dialog.focusWidget() is dialog.done_panel.ui.close_button


def test_the_sheet_of_the_team_is_kept_when_asked(opened, coop, tmp_path):
    dialog = opened()
    fields = dialog.sheet_fields.ui
    assert fields.team_sheet.isHidden()
    choose(fields.sheet, "3x8")
    assert not fields.team_sheet.isHidden()
    fields.team_sheet.setChecked(True)
    choose_purpose(dialog)
    save_to(dialog, tmp_path / "e.pdf")
    assert labels.label_sheet(coop.desk) == PRESETS["3x8"]
    assert journal.undo_label(coop.desk) == "planche d’étiquettes de l’équipe"
    dialog.done_panel.ui.close_button.click()

    again = opened()
    assert again.sheet_fields.sheet == PRESETS["3x8"]
    assert again.sheet_fields.ui.team_sheet.isHidden()


def test_a_sheet_of_ones_own(opened, coop, tmp_path):
    own = replace(USUAL, rows=6, height=4000, gap_y=125)
    labels.save_label_sheet(coop.desk, own)
    dialog = opened()
    fields = dialog.sheet_fields
    assert not fields.ui.sheet.currentData()
    assert fields.sheet == own
    assert fields.ui.gap_y.text() == "1,25"

    fields.ui.height.setText("50")
    assert "dépassent la feuille" in fields.ui.sheet_problem.text()
    assert fields.shown() == own
    fields.ui.height.setText("grand")
    assert "en millimètres" in fields.ui.sheet_problem.text()
    choose_purpose(dialog)
    dialog.ui.save_button.click()
    assert dialog.ui.error_label.text() == "Corrigez les dimensions de la planche."
    fields.ui.height.setText("42.0")
    fields.ui.columns.setValue(2)
    assert fields.sheet == replace(own, columns=2, height=4200)
    assert fields.ui.start.maximum() == 12
    save_to(dialog, tmp_path / "e.pdf")
    assert dialog.done_panel.isVisible()


def test_labels_have_a_purpose(opened):
    dialog = opened()
    dialog.ui.save_button.click()
    assert "à quoi serviront" in dialog.ui.error_label.text()
    choose_purpose(dialog, ExportPurpose.OTHER)
    dialog.ui.save_button.click()
    assert "Précisez" in dialog.ui.error_label.text()
    assert dialog.findChildren(QFileDialog) == []


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("63,5", 6350),
        ("63.5", 6350),
        (" 7,25 mm ", 725),
        ("0", 0),
        ("38,1", 3810),
        ("", None),
        ("-1", None),
        ("1,234", None),
        ("6 3", None),
    ],
)
def test_lengths_are_read_as_they_are_written(text, length):
    assert hundredths(text) == length
