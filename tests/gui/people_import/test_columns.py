"""What each column tells: guessed, corrected, kept as a model for the next file."""

from __future__ import annotations

from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.services import import_models
from tests.gui.people_import.conftest import GAEL, HEADINGS

ODD = "Ident;Famille X;Perso Y;Truc"
ODD_LINE = "100;Le Bihan;Gaël;06 11 22 33 44"


def to_columns(importing, *lines: str, **how: str):
    """Go as far as the columns of a file and return that step."""
    importing.read(*lines, **how)
    importing.press(importing.dialog.ui.next_button)
    return importing.dialog.columns


def test_french_headings_are_recognised(importing):
    step = to_columns(importing, GAEL)
    assert step.mapping.columns[Field.LAST_NAME] == ("Nom de naissance",)
    assert step.mapping.columns[Field.MEMBER_NUMBER] == ("N° client",)
    assert step.needs.words == "Ces colonnes suffisent pour continuer."


def test_columns_that_do_not_name_people_prevent_the_preview_until_corrected(importing):
    step = to_columns(importing, ODD_LINE, headings=ODD)
    assert not importing.dialog.ui.next_button.isEnabled()
    assert step.needs.words == "Indiquez quelles colonnes donnent le nom et le prénom."
    step.rows.choose("Famille X", Field.LAST_NAME)
    step.rows.choose("Perso Y", Field.FIRST_NAME)
    assert importing.dialog.ui.next_button.isEnabled()
    assert "homonyme" in step.needs.hint
    step.rows.choose("Truc", Field.PHONE)
    assert step.needs.hint == ""
    importing.press(importing.dialog.ui.next_button)
    assert importing.cells(1) == ["Gaël Le Bihan"]


def test_choices_kept_under_a_name_serve_for_the_next_file(importing, coop):
    step = to_columns(importing, ODD_LINE, headings=ODD)
    step.rows.choose("Famille X", Field.LAST_NAME)
    step.rows.choose("Perso Y", Field.FIRST_NAME)
    assert step.is_changed
    importing.press(step.ui.save_button)
    assert step.ui.name_edit.property("state") == "error"
    step.ui.name_edit.setText("Logiciel du siège")
    importing.press(step.ui.save_button)
    assert not step.is_changed
    assert [model.name for model in import_models.list_models(coop.desk)] == ["Logiciel du siège"]
    importing.press(importing.dialog.ui.back_button)
    step = to_columns(importing, ODD_LINE, headings=ODD)
    assert step.ui.model_combo.currentText() == "Logiciel du siège"
    assert importing.dialog.ui.next_button.isEnabled()
    importing.press(step.ui.remove_button)
    assert import_models.list_models(coop.desk) == ()
    assert not step.ui.remove_button.isEnabled()
    assert importing.dialog.ui.next_button.isEnabled()


def test_a_model_says_which_headings_a_file_has_not(importing):
    step = to_columns(importing, GAEL)
    step.ui.name_edit.setText("Complet")
    importing.press(step.ui.save_button)
    importing.press(importing.dialog.ui.back_button)
    short, line = (";".join(text.split(";")[:4]) for text in (HEADINGS, GAEL))
    step = to_columns(importing, line, headings=short)
    assert not step.ui.missing_label.isVisible()
    step.ui.model_combo.setCurrentIndex(1)
    step.ui.model_combo.activated.emit(1)
    assert "«\u00a0Résidence\u00a0»" in step.ui.missing_label.text()
    assert step.ui.missing_label.isVisible()


def test_unknown_words_of_the_status_column_are_asked_for(importing, coop):
    step = to_columns(importing, GAEL, GAEL.replace("100", "101").replace("Locataire", "TYPE 7"))
    assert step.ui.words_card.isVisible()
    assert list(step.statuses.combos) == ["TYPE 7"]
    combo = step.statuses.combos["TYPE 7"]
    combo.setCurrentIndex(combo.findData(CooperatorStatus.BUYER.value))
    combo.activated.emit(combo.currentIndex())
    assert step.mapping.statuses == {"type 7": CooperatorStatus.BUYER}
    importing.press(importing.dialog.ui.next_button)
    assert "Refusé" not in importing.cells(2)


def test_an_amount_of_shares_asks_what_a_share_is_worth(importing):
    headings, line = f"{HEADINGS};Total EUR", f"{GAEL};45"
    step = to_columns(importing, line, headings=headings)
    assert not step.ui.share_edit.isVisible()
    step.rows.choose("Total EUR", Field.CAPITAL)
    assert step.ui.share_edit.isVisible()
    assert not importing.dialog.ui.next_button.isEnabled()
    step.ui.share_edit.setText("15")
    assert importing.dialog.ui.next_button.isEnabled()
    assert step.mapping.share_cents == 1500


def test_a_status_may_be_said_for_a_file_without_one(importing):
    short, line = (";".join(text.split(";")[:4]) for text in (HEADINGS, GAEL))
    step = to_columns(importing, line, headings=short)
    step.ui.status_combo.setCurrentIndex(1)
    step.ui.status_combo.activated.emit(1)
    assert step.mapping.default_status is CooperatorStatus.TENANT
