"""Who is on a photo, told in the studio, and the window that says why a flyer is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.showcase import PhotoConsent
from idcoop_desktop.services import consents, photo_people, publishing, sheets, showcase
from idcoop_desktop.views.cooperators.appearances import AppearancesWindow
from idcoop_desktop.views.cooperators.consent_dialog import ConsentDialog, WithdrawalDialog
from idcoop_desktop.views.receipts.window import ReceiptWindow
from idcoop_desktop.views.showcase.hiding_dialog import HidingDialog
from idcoop_desktop.views.showcase.people_dialog import PeopleDialog
from idcoop_desktop.views.showcase.placing import Place, place_of
from idcoop_desktop.views.showcase.uncovered_window import UncoveredWindow
from idcoop_desktop.views.widgets.chip import Chip
from tests.gui.showcase.conftest import settle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.showcase.studio import FlyerStudio

CHILD = "Enora Salaün"


def press(where: QWidget, spoken: str) -> None:
    """Press the button of that accessible name."""
    found = [b for b in where.findChildren(QPushButton) if b.accessibleName().startswith(spoken)]
    assert found, [b.accessibleName() for b in where.findChildren(QPushButton)]
    found[0].click()


def texts(where: QWidget) -> str:
    """Everything that can be read."""
    return "\n".join(found.text() for found in where.findChildren(QLabel))


def told_faces(studio: FlyerStudio, number: int = 2) -> PeopleDialog:
    """Choose the photo of those who painted, and open its list of people."""
    studio.photos.select(studio.photos.shelf.tiles[number].photo.id)
    studio.photos.panel.ui.people_button.click()
    return studio.findChildren(PeopleDialog)[-1]


@pytest.fixture
def afterwards(demo, mural) -> int:
    """The photo on which Nadia and a child are named."""
    sheet = sheets.project_sheet(demo.desk, mural)
    return next(photo.id for photo in sheet.photos if sheet.people.get(photo.id))


def test_the_list_tells_each_person_and_what_they_agreed_to(opened, mural, check_accessible):
    dialog = told_faces(opened(mural))
    check_accessible(dialog)
    said = texts(dialog)
    assert "Nadia" in said
    assert f"{CHILD} (mineur)" in said
    assert "Katell Salaün, Ronan Salaün" in said
    assert [line.findChild(Chip).text for line in dialog.lines] == ["En vigueur"] * 2
    assert len(dialog.lines) == 2
    dialog.ui.close_button.click()


def test_a_cooperateur_and_a_name_are_added_by_keyboard(qtbot, opened, demo, mural):
    studio = opened(mural)
    dialog = told_faces(studio, 3)
    assert "Personne n’est encore nommé" in texts(dialog)
    assert not dialog.ui.print_button.isEnabled()
    QTest.keyClicks(dialog.person, "Erwan")
    qtbot.waitUntil(lambda: bool(dialog.person.choices))
    dialog.person.choose_row(0)
    dialog.ui.add_button.click()
    QTest.keyClicks(dialog.person, "<b>Lou</b>")
    QTest.keyClick(dialog.ui.minor_check, Qt.Key.Key_Space)
    QTest.keyClick(dialog.person, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert [line.line.person.minor for line in dialog.lines] == [False, True]
    assert "<b>Lou</b> (mineur)" in texts(dialog)
    assert not dialog.ui.minor_check.isChecked()
    QTest.keyClicks(dialog.person, "<b>lou</b>")
    dialog.ui.add_button.click()
    assert "déjà sur cette photo" in dialog.ui.error_label.text()
    dialog.ui.close_button.click()
    kept = sheets.project_sheet(demo.desk, mural)
    hero = studio.photos.shelf.current
    assert next(p for p in kept.photos if p.id == hero).consent is PhotoConsent.GIVEN
    assert studio.photos.panel.chip.text == "Accord manquant"
    settle(qtbot, studio)
    assert "Erwan" in studio.preview.problem


def test_parents_agree_for_the_photos_of_the_project(
    qtbot, opened, demo, mural, afterwards, tmp_path, check_accessible
):
    studio = opened(mural)
    hero = studio.words().hero_id
    for key in (hero, afterwards):
        photo_people.name_person(demo.desk, key, person_name="Lou", minor=True)
    dialog = told_faces(studio, 3)
    dialog.lines[0].note_button.click()
    form = dialog.findChildren(ConsentDialog)[-1]
    check_accessible(form)
    for use in (ImageUse.HALL, ImageUse.LETTER_BOX):
        QTest.keyClick(form.uses[use], Qt.Key.Key_Space)
    form.last_for(3)
    form.accept()
    assert "deux titulaires" in form.ui.error_label.text()
    QTest.keyClicks(form.ui.first_holder, "Katell")
    form.accept()
    assert "deux titulaires" in form.ui.error_label.text()
    QTest.keyClicks(form.ui.second_holder, "Ronan")
    form.ui.scope.setCurrentIndex(1)
    assert "2\u00a0photos du projet" in form.ui.scope.currentText()
    bad = tmp_path / "papier.txt"
    bad.write_text("rien")
    form.scan.take(bad)
    form.accept()
    assert "ni un PDF ni une image" in form.ui.error_label.text()
    scan = tmp_path / "papier.png"
    from PIL import Image

    Image.new("RGB", (60, 40), "white").save(scan)
    form.scan.take(scan)
    form.accept()
    qtbot.waitUntil(lambda: "Katell, Ronan" in texts(dialog))
    assert "Affiches dans les halls, Flyers dans les boîtes aux lettres" in texts(dialog)
    told = photo_people.photo_sheet(demo.desk, afterwards)
    assert next(one for one in told.lines if one.person.person_name == "Lou").uses
    press(dialog, "Voir le papier signé")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ReceiptWindow)))
    dialog.findChildren(ReceiptWindow)[-1].close_button.click()
    dialog.ui.close_button.click()
    settle(qtbot, studio)
    assert studio.preview.problem == ""


def test_a_cooperateur_may_agree_to_all_their_photos(qtbot, opened, demo, mural):
    studio = opened(mural)
    erwan = next(
        line.person.id
        for line in sheets.project_sheet(demo.desk, mural).bearers
        if line.person.first_name == "Erwan"
    )
    photo_people.name_person(demo.desk, studio.words().hero_id, cooperator_id=erwan)
    dialog = told_faces(studio, 3)
    dialog.lines[0].note_button.click()
    form = dialog.findChildren(ConsentDialog)[-1]
    assert not form.ui.first_holder.isVisible()
    form.ui.scope.setCurrentIndex(1)
    QTest.keyClick(form.uses[ImageUse.HALL], Qt.Key.Key_Space)
    form.last_for(1)
    form.accept()
    qtbot.waitUntil(lambda: bool(dialog.lines[0].line.uses))
    assert dialog.lines[0].line.consents[0].photo_id is None
    dialog.ui.close_button.click()


def test_a_withdrawal_shows_at_once_the_documents_already_made(
    qtbot, opened, demo, mural, check_accessible
):
    publishing.publish(demo.desk, mural)
    studio = opened(mural)
    dialog = told_faces(studio)
    child = dialog.lines[1]
    press(child, "Retirer l’accord")
    form = dialog.findChildren(WithdrawalDialog)[-1]
    form.accept()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(AppearancesWindow)))
    window = dialog.findChildren(AppearancesWindow)[-1]
    check_accessible(window)
    assert "Flyer A4 du 23/11/2026, projet «\u00a0" in texts(window)
    assert "affiches dans les halls" in texts(window)
    window.ui.close_button.click()
    press(dialog, "Documents déjà faits")
    qtbot.waitUntil(lambda: any(w.isVisible() for w in dialog.findChildren(AppearancesWindow)))
    dialog.findChildren(AppearancesWindow)[-1].ui.close_button.click()
    dialog.ui.close_button.click()
    settle(qtbot, studio)
    assert f"{CHILD}\u00a0: accord retiré le 23/11/2026" in studio.preview.problem


def test_somebody_who_cannot_be_recognised_is_taken_off(opened, demo, mural, afterwards):
    dialog = told_faces(opened(mural))
    press(dialog.lines[0], "Retirer de la photo")
    assert len(dialog.lines) == 1
    assert len(photo_people.people_on(demo.desk, [afterwards])[afterwards]) == 1
    dialog.ui.close_button.click()


def refused(studio: FlyerStudio) -> UncoveredWindow:
    """Try to export and return the window that says why not."""
    studio.export()
    assert studio.findChildren(QFileDialog) == []
    return studio.findChildren(UncoveredWindow)[-1]


@pytest.fixture
def withdrawn(demo, mural, afterwards) -> None:
    """The parents took their agreement back."""
    sheet = photo_people.photo_sheet(demo.desk, afterwards)
    child = next(one for one in sheet.lines if one.person.minor)
    consents.withdraw_consent(demo.desk, child.consents[0].id, demo.desk.today())


@pytest.mark.usefixtures("withdrawn")
def test_an_export_is_refused_by_name_and_photo(
    qtbot, opened, demo, mural, afterwards, check_accessible
):
    studio = opened(mural)
    window = refused(studio)
    check_accessible(window)
    assert "1\u00a0photo ne peut pas" in window.ui.lead_label.text()
    assert f"{CHILD}\u00a0: accord retiré le 23/11/2026" in texts(window)
    assert "Onze habitants" in texts(window)
    assert window.height() < 300
    assert not window.ui.scroll.verticalScrollBar().isVisible()
    press(window, "Qui est sur la photo")
    assert studio.photos.shelf.current == afterwards
    studio.findChildren(PeopleDialog)[-1].ui.close_button.click()
    window = refused(studio)
    press(window, "Cacher un visage")
    (hiding,) = studio.findChildren(HidingDialog)
    hiding.done(0)
    window = refused(studio)
    press(window, "Ne pas la montrer")
    assert place_of(studio.words(), afterwards) is Place.OUT
    settle(qtbot, studio)
    assert studio.preview.problem == ""


@pytest.mark.usefixtures("withdrawn")
def test_a_refused_photo_is_replaced_by_one_that_may_go_out(qtbot, opened, demo, mural, afterwards):
    studio = opened(mural)
    panel, hero = studio.photos.panel, studio.words().hero_id
    studio.photos.take_out(hero)
    studio.photos.select(afterwards)
    panel.ui.side_radio.click()
    studio.photos.select(studio.photos.shelf.tiles[1].photo.id)
    panel.ui.hero_radio.click()
    window = refused(studio)
    swap = next(
        b for b in window.findChildren(QPushButton) if b.accessibleName().startswith("Remplacer")
    )
    swap.menu().actions()[-1].trigger()
    assert hero in studio.words().photo_ids
    assert place_of(studio.words(), afterwards) is Place.OUT


@pytest.mark.usefixtures("withdrawn")
def test_the_missing_forms_are_written_and_opened(
    qtbot, opened, mural, tmp_path: Path, monkeypatch
):
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.fileName()))
    studio = opened(mural)
    window = refused(studio)
    window.ui.print_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    window.findChildren(QFileDialog)[-1].fileSelected.emit(str(tmp_path / "formulaires.pdf"))
    qtbot.waitUntil(lambda: bool(shown))
    assert (tmp_path / "formulaires.pdf").read_bytes().startswith(b"%PDF")
    assert "formulaires.pdf" in window.ui.status_label.text()
    window.ui.close_button.click()


def test_a_photo_without_words_is_described(qtbot, opened, demo, mural, afterwards):
    photo = next(p for p in sheets.project_sheet(demo.desk, mural).photos if p.id == afterwards)
    showcase.edit_photo(
        demo.desk, afterwards, moment=photo.moment, caption="Mur", alt="", credit="", focal=None
    )
    studio = opened(mural)
    window = refused(studio)
    assert not window.ui.print_button.isVisible()
    press(window, "Décrire la photo")
    assert studio.focusWidget() is studio.photos.panel.ui.alt_edit


def test_no_form_is_made_when_nobody_lacks_one(qtbot, opened, demo, mural, afterwards):
    sheet = photo_people.photo_sheet(demo.desk, afterwards)
    for line in sheet.lines:
        photo_people.take_off(demo.desk, line.person.id)
    person = sheets.project_sheet(demo.desk, mural).bearers[0].person.id
    photo_people.name_person(demo.desk, afterwards, cooperator_id=person)
    consents.note_consent(
        demo.desk,
        person,
        tuple(ImageUse),
        from_on=demo.desk.today(),
        until_on=demo.desk.today(),
    )
    dialog = told_faces(opened(mural))
    dialog.ui.print_button.click()
    qtbot.waitUntil(lambda: "Aucune autorisation ne manque" in dialog.ui.error_label.text())
    dialog.ui.close_button.click()
