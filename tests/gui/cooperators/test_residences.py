"""Residences: how lively each one is, and what can be noted there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import ideas, projects, residences
from idcoop_desktop.store import follow_up
from idcoop_desktop.views.cooperators.contact_dialog import ContactDialog
from idcoop_desktop.views.cooperators.page import RESIDENCES, CooperatorsPage
from idcoop_desktop.views.cooperators.residence_dialog import ResidenceDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


@pytest.fixture
def page(show, context) -> Callable[[], CooperatorsPage]:
    """Build the page, show it and choose its residences."""

    def build() -> CooperatorsPage:
        made = show(CooperatorsPage(context))
        made.switch.setCurrentIndex(RESIDENCES)
        return made

    return build


def texts(widget: QWidget) -> list[str]:
    """Return what the visible labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def dialog_of(page: CooperatorsPage, kind: type[QWidget]) -> QWidget:
    """Return the dialog opened from the page."""
    (found,) = (one for one in page.findChildren(kind) if one.isVisible())
    return found


def shown_names(page: CooperatorsPage) -> list[str]:
    """Return the residences of the list, as shown."""
    return [row.residence.name for row in page.residences.model.rows]


def test_the_sheet_tells_the_residence_whole(page, coop, check_accessible):
    place = residences.save_residence(
        coop.desk,
        Residence(
            id=0,
            name="Les Genêts",
            commune="Quimper",
            postal_code="29000",
            address="3 rue du Four",
            dwellings=24,
            common_rooms="Salle du bas",
            referent_id=coop.desk.author.id,
        ),
    )
    coop.person("Awen", "Tanguy", place)
    idea = ideas.note_idea(coop.desk, sentence="Des bancs", residence_id=place)
    project = projects.make_project(coop.desk, title="Fresque", residence_id=place)
    shown = page()
    check_accessible(shown)
    panel = shown.residences.panel
    said = texts(panel)
    for words in ("3 rue du Four\n29000 Quimper", "24", "Nolwenn Ferrec"):
        assert words in said
    assert panel.silence.text == "Dernier signe le 23/11/2026"
    panel.ideas.lines[0].click()
    panel.projects.lines[0].click()
    assert coop.visited == [("idea", idea), ("project", project)]


def test_a_residence_never_heard_is_said_to_be_silent(page, coop):
    coop.residence("Ker Avel", "Brest")
    shown = page()
    assert shown.residences.panel.silence.text == "Jamais entendue"
    model = shown.residences.model
    assert model.data(model.index(0, 4)) == "Silencieuse"


def test_the_list_is_searched_without_accents(qtbot, page, coop):
    coop.residence("Les Genêts", "Quimper")
    coop.residence("Ker Avel", "Brest")
    shown = page()
    assert shown_names(shown) == ["Ker Avel", "Les Genêts"]
    field = shown.searches[1]
    qtbot.keyClicks(field, "genets quim")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown_names(shown) == ["Les Genêts"]
    qtbot.keyClicks(field, "zzz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert any("Aucune résidence n’a" in text for text in texts(shown))


def test_a_residence_is_added_and_shown(qtbot, page, coop, check_accessible):
    coop.residence("Ker Avel", "Brest")
    shown = page()
    qtbot.mouseClick(shown.ui.add_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(shown, ResidenceDialog)
    check_accessible(dialog)
    dialog.accept()
    assert "nom de la résidence" in dialog.ui.error_label.text()
    dialog.ui.name.setText("Les Genêts")
    dialog.accept()
    assert "commune" in dialog.ui.error_label.text()
    qtbot.keyClicks(dialog.ui.commune, "Quimper")
    qtbot.keyClicks(dialog.ui.delivered, "99/99/1999")
    dialog.accept()
    assert "la date sous la forme" in dialog.ui.error_label.text()
    dialog.ui.delivered.setText("01/06/1999")
    for field, words in (
        (dialog.ui.address, "3 rue du Four"),
        (dialog.ui.postal_code, "29000"),
        (dialog.ui.common_rooms, "Salle du bas"),
    ):
        qtbot.keyClicks(field, words)
    dialog.ui.dwellings.setValue(12)
    dialog.ui.referent.setCurrentText("Nolwenn Ferrec")
    dialog.accept()
    assert shown_names(shown) == ["Ker Avel", "Les Genêts"]
    saved = shown.residences._sheet.row.residence
    assert saved == Residence(
        id=saved.id,
        name="Les Genêts",
        commune="Quimper",
        postal_code="29000",
        address="3 rue du Four",
        dwellings=12,
        delivered_on=date(1999, 6, 1),
        common_rooms="Salle du bas",
        referent_id=coop.desk.author.id,
    )


def test_a_residence_is_edited_with_enter(qtbot, page, coop):
    coop.residence("Ker Avel", "Brest")
    shown = page()
    shown.residences.rows.setFocus()
    qtbot.keyClick(shown.residences.rows, Qt.Key.Key_Return)
    dialog = dialog_of(shown, ResidenceDialog)
    assert dialog.ui.name.text() == "Ker Avel"
    dialog.ui.name.setText("Ker Avel Nevez")
    dialog.accept()
    assert shown.residences.panel.name.text() == "Ker Avel Nevez"


def test_an_idea_is_noted_from_the_sheet(qtbot, page, coop):
    coop.residence("Ker Avel", "Brest")
    shown = page()
    shown.residences.panel.idea_asked.emit()
    dialog = QApplication.activeModalWidget()
    assert dialog.residence.text() == "Ker Avel, Brest"
    qtbot.keyClicks(dialog.ui.sentence, "Un compost")
    dialog.accept()
    assert [line.line.title for line in shown.residences.panel.ideas.lines] == ["Un compost"]


def test_a_contact_about_a_residence_is_noted(qtbot, page, coop):
    place = coop.residence("Ker Avel", "Brest")
    shown = page()
    shown.residences.panel.contact_asked.emit()
    dialog = dialog_of(shown, ContactDialog)
    assert dialog.ui.about_label.text() == "À propos de Ker Avel, Brest"
    dialog.ui.facts.setPlainText("Pied d’immeuble prévu")
    dialog.ui.channel.setCurrentText("Visite")
    dialog.ui.on.set_day(date(2026, 11, 20))
    dialog.accept()
    assert coop.notices[-1].startswith("Échange noté.")
    (noted,) = follow_up.interactions_of_residence(coop.desk.base, place)
    assert (noted.facts, noted.channel) == ("Pied d’immeuble prévu", Channel.VISIT)
    assert (noted.on, noted.staff_id) == (date(2026, 11, 20), coop.desk.author.id)


def test_its_people_are_one_click_away(qtbot, page, coop):
    place = coop.residence("Ker Avel", "Brest")
    coop.person("Awen", "Tanguy", place)
    coop.person("Lena", "Abgrall", coop.residence("Ker Avel Vras", "Brest"))
    shown = page()
    shown.show_record("residence", place)
    shown.residences.panel.people_asked.emit()
    assert shown.switch.currentIndex() == 0
    name = shown.people.detail.panel.identity.name
    qtbot.waitUntil(lambda: name.text() == "Awen Tanguy")
    assert shown.people.model.rowCount() == 1


def test_a_residence_asked_for_is_shown(page, coop):
    coop.residence("Ker Avel", "Brest")
    wanted = coop.residence("Les Genêts", "Quimper")
    shown = page()
    shown.switch.setCurrentIndex(0)
    shown.show_record("residence", wanted)
    assert shown.switch.currentIndex() == RESIDENCES
    assert shown.residences.panel.name.text() == "Les Genêts"
    assert shown.residences.rows.current_key == wanted


def test_the_silent_residences_are_one_link_away(page, coop):
    heard = coop.residence("Ker Avel", "Brest")
    coop.residence("Les Genêts", "Quimper")
    ideas.note_idea(coop.desk, sentence="Un compost", residence_id=heard)
    shown = page()
    shown.switch.setCurrentIndex(0)
    shown.searches[1].setText("zzz")
    shown.show_record("silent_residences", 0)
    assert shown.switch.currentIndex() == RESIDENCES
    assert shown.searches[1].text() == ""
    model = shown.residences.rows.model()
    assert [row.residence.name for row in model.rows] == ["Les Genêts"]
    assert shown.residences.panel.name.text() == "Les Genêts"
