"""Photos of the studio: taken in, described, agreed to, and placed on the flyer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from idcoop_desktop import assets
from idcoop_desktop.domain.showcase import Moment, PhotoConsent
from idcoop_desktop.services import sheets, showcase
from idcoop_desktop.views.showcase.gate_words import gate_state
from idcoop_desktop.views.showcase.placing import Place, place_of
from tests.gui.showcase.conftest import settle

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.views.showcase.studio import FlyerStudio
    from tests.gui.showcase.conftest import Demo

CLICK = Qt.MouseButton.LeftButton


def photos(demo: Demo, project_id: int) -> tuple[Photo, ...]:
    """Return the photos as they are kept."""
    return sheets.project_sheet(demo.desk, project_id).photos


def drop(studio: FlyerStudio, *paths: Path) -> None:
    """Drop files on the studio."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(40, 40), copy, mime, CLICK, none)
    studio.dragEnterEvent(entered)
    assert entered.isAccepted()
    studio.dropEvent(QDropEvent(QPointF(40, 40), copy, mime, CLICK, none))


def drop_one(studio: FlyerStudio, tmp_path: Path) -> int:
    """Drop one good picture and return its photo, which is then chosen."""
    path = tmp_path / "voisins.png"
    Image.new("RGB", (640, 480), "teal").save(path)
    drop(studio, path)
    chosen = studio.photos.shelf.current
    assert chosen is not None
    return chosen


def select(studio: FlyerStudio, photo_id: int) -> None:
    """Click a photo on the shelf."""
    (tile,) = [tile for tile in studio.photos.shelf.tiles if tile.photo.id == photo_id]
    QTest.mouseClick(tile, CLICK)


def test_the_shelf_says_what_each_photo_is_and_shows_it(opened, mural):
    studio = opened(mural)
    names = [tile.accessibleName() for tile in studio.photos.shelf.tiles]
    assert all(tile.has_picture for tile in studio.photos.shelf.tiles)
    assert "Non reconnaissable" in names[0]
    assert [name.rsplit(", ", 1)[1] for name in names] == [
        "petite photo 2",
        "petite photo 3",
        "petite photo 1",
        "grande photo",
    ]
    assert studio.photos.shelf.current == studio.words().hero_id


def test_arrows_walk_along_the_shelf(opened, mural):
    studio = opened(mural)
    hero, first, *_others = studio.photos.shelf.in_order
    hero.setFocus()
    QTest.keyClick(hero, Qt.Key.Key_Right)
    assert first.isChecked()
    assert studio.photos.panel.facts.moment is Moment.AFTER


def test_dropped_photos_are_added_and_wait_for_consent(qtbot, opened, demo, mural, tmp_path):
    studio = opened(mural)
    new = drop_one(studio, tmp_path)
    assert new == photos(demo, mural)[-1].id
    assert studio.photos.panel.chip.text == "Qui est dessus\u00a0?"
    assert studio.ui.status_label.text() == "1\u00a0photo ajoutée."
    assert not studio.is_dirty
    settle(qtbot, studio)


def test_the_file_dialog_adds_photos(opened, demo, mural, tmp_path):
    studio = opened(mural)
    path = tmp_path / "voisins.png"
    Image.new("RGB", (640, 480), "teal").save(path)
    studio.ui.add_photos_button.click()
    (dialog,) = studio.findChildren(QFileDialog)
    name = dialog.findChild(QLineEdit)
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert len(photos(demo, mural)) == 5


def test_what_is_no_photo_is_refused_by_name_and_the_others_are_added(
    opened, demo, mural, tmp_path
):
    studio = opened(mural)
    bad, good = tmp_path / "<b>notes.jpg", tmp_path / "bien.png"
    bad.write_bytes(b"pas une photo")
    Image.new("RGB", (64, 48), "teal").save(good)
    drop(studio, bad, tmp_path / "absent.jpg", good)
    told = studio.ui.incoming_error
    assert told.isVisible()
    assert "«\u00a0<b>notes.jpg\u00a0»\u00a0: Ce fichier n’est pas une photo" in told.text()
    assert "absent.jpg" in told.text()
    assert len(photos(demo, mural)) == 5


def test_a_picture_is_pasted_and_an_empty_clipboard_says_so(opened, demo, mural):
    studio = opened(mural)
    board = QGuiApplication.clipboard()
    board.setText("rien à voir")
    QTest.keyClick(studio, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert studio.ui.incoming_error.text() == "Le presse-papiers ne contient pas de photo."
    picture = QImage(80, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    board.setImage(picture)
    studio.ui.paste_button.click()
    board.clear()
    assert not studio.ui.incoming_error.isVisible()
    assert (photos(demo, mural)[-1].width, photos(demo, mural)[-1].height) == (80, 60)


def test_a_photo_without_consent_is_not_chosen_until_it_is_recorded(
    qtbot, opened, demo, mural, tmp_path
):
    studio = opened(mural)
    hero = studio.words().hero_id
    new = drop_one(studio, tmp_path)
    panel = studio.photos.panel
    QTest.mouseClick(panel.ui.hero_radio, CLICK, pos=QPoint(12, 12))
    assert studio.words().hero_id == hero
    assert panel.ui.out_radio.isChecked()
    assert panel.ui.gate_label.isVisible()
    assert "dites qui est sur la photo" in panel.ui.gate_label.text()
    assert studio.focusWidget() is panel.ui.people_button
    QTest.keyClick(panel.ui.nobody_button, Qt.Key.Key_Space)
    kept = photos(demo, mural)[-1]
    assert (kept.consent, kept.consent_by_id) == (PhotoConsent.NOBODY, demo.desk.author.id)
    assert studio.words().hero_id == new
    assert panel.ui.hero_radio.isChecked()
    assert not panel.ui.gate_label.isVisible()
    settle(qtbot, studio)
    assert "sa description pour les personnes aveugles manque" in studio.preview.problem
    assert panel.ui.alt_edit.property("state") == "error"
    assert panel.ui.alt_error.isVisible()


def test_a_refused_photo_leaves_the_flyer(qtbot, opened, demo, mural):
    studio = opened(mural)
    hero = studio.words().hero_id
    panel = studio.photos.panel
    QTest.mouseClick(panel.ui.refused_button, CLICK)
    assert studio.words().hero_id is None
    assert {p.id: p.consent for p in photos(demo, mural)}[hero] is PhotoConsent.REFUSED
    settle(qtbot, studio)
    assert "Choisissez la grande photo" in studio.preview.problem
    assert studio.ui.photos_error.text() == studio.preview.problem
    QTest.mouseClick(panel.ui.side_radio, CLICK, pos=QPoint(12, 12))
    assert "ont refusé" in panel.ui.gate_label.text()
    studio.export()
    assert studio.findChildren(QFileDialog) == []


def test_the_description_is_kept_when_its_field_is_left(qtbot, opened, demo, mural):
    studio = opened(mural)
    panel = studio.photos.panel
    panel.ui.alt_edit.setFocus()
    panel.ui.alt_edit.selectAll()
    QTest.keyClicks(panel.ui.alt_edit, "  <b>Des enfants</b>  ")
    assert studio.is_dirty
    QTest.keyClick(panel.ui.alt_edit, Qt.Key.Key_Tab)
    assert studio.focusWidget() is panel.ui.moment_combo
    assert not studio.is_dirty
    kept = next(p for p in photos(demo, mural) if p.id == studio.words().hero_id)
    assert kept.alt == "<b>Des enfants</b>"
    assert studio.photos.shelf.tiles[3].accessibleName().startswith("<b>Des enfants</b>")
    QTest.keyClick(panel.ui.moment_combo, Qt.Key.Key_Down)
    kept = next(p for p in photos(demo, mural) if p.id == studio.words().hero_id)
    assert kept.moment is Moment.AFTER


def test_typing_about_a_photo_survives_the_keeping_of_another_field(opened, mural):
    studio = opened(mural)
    panel = studio.photos.panel
    photo = studio.photos.shelf.tiles[3].photo
    panel.ui.credit_edit.setText("en cours de fra")
    panel.show_photo(photo, studio.words(), gate_state(photo, ()))
    assert panel.ui.credit_edit.text() == "en cours de fra"
    select(studio, studio.photos.shelf.tiles[0].photo.id)
    assert panel.ui.credit_edit.text() != "en cours de fra"


def test_a_click_and_the_arrows_say_what_must_stay_in_sight(qtbot, opened, demo, mural):
    studio = opened(mural)
    frame, hero = studio.photos.panel.focal, studio.words().hero_id

    def kept() -> tuple[int | None, int | None]:
        photo = next(p for p in photos(demo, mural) if p.id == hero)
        return photo.focal_x, photo.focal_y

    QTest.mouseClick(frame, CLICK, pos=QPoint(frame.width() // 4, frame.height() // 2))
    qtbot.waitUntil(lambda: kept()[0] in range(240, 261))
    across = kept()[0]
    frame.setFocus()
    QTest.keyClick(frame, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: kept()[0] == (across or 0) + 20)
    assert "% de la largeur" in frame.accessibleDescription()
    QTest.keyClick(frame, Qt.Key.Key_Delete)
    select(studio, studio.photos.shelf.tiles[0].photo.id)
    assert kept() == (None, None)


def test_small_photos_change_places(qtbot, opened, mural):
    studio = opened(mural)
    first, second, third = studio.words().photo_ids
    select(studio, second)
    panel = studio.photos.panel
    assert panel.ui.rank_label.text() == "2 sur 3"
    QTest.mouseClick(panel.ui.earlier_button, CLICK)
    assert studio.words().photo_ids == (second, first, third)
    assert not panel.ui.earlier_button.isEnabled()
    assert studio.is_dirty
    settle(qtbot, studio)


def test_the_new_large_photo_takes_the_place_of_the_old_one(opened, mural):
    studio = opened(mural)
    hero, small = studio.words().hero_id, studio.words().photo_ids[1]
    select(studio, small)
    QTest.mouseClick(studio.photos.panel.ui.hero_radio, CLICK, pos=QPoint(12, 12))
    assert (studio.words().hero_id, studio.words().photo_ids[1]) == (small, hero)
    assert place_of(studio.words(), small) is Place.HERO


def test_a_fourth_small_photo_is_refused_with_the_reason(opened, demo, mural):
    picture = assets.path("demo/mural-hero.jpg").read_bytes()
    fifth = showcase.add_photo(demo.desk, mural, picture, moment=Moment.AFTER, alt="Encore")
    showcase.record_consent(demo.desk, fifth, PhotoConsent.NOBODY)
    studio = opened(mural)
    select(studio, fifth)
    panel = studio.photos.panel
    QTest.mouseClick(panel.ui.side_radio, CLICK, pos=QPoint(12, 12))
    assert "déjà trois petites photos" in panel.ui.gate_label.text()
    assert panel.ui.out_radio.isChecked()
    assert place_of(studio.words(), fifth) is Place.OUT


def test_a_problem_of_another_photo_is_told_above_and_then_at_its_description(
    qtbot, opened, demo, mural
):
    first = photos(demo, mural)[0]
    showcase.edit_photo(
        demo.desk, first.id, moment=first.moment, caption="Le mur", alt="", credit="", focal=None
    )
    studio = opened(mural)
    assert "«\u00a0Le mur\u00a0»\u00a0: sa description" in studio.ui.photos_error.text()
    assert not studio.photos.panel.ui.alt_error.isVisible()
    select(studio, first.id)
    assert studio.photos.panel.ui.alt_error.isVisible()
    assert not studio.ui.photos_error.isVisible()


@pytest.mark.parametrize("part", ["tablée", "vélo"])
def test_a_project_with_few_photos_is_accessible(opened, demo, check_accessible, part):
    check_accessible(opened(demo.project(part)))


def test_a_project_without_photo_offers_to_add_some(opened, demo, check_accessible):
    studio = opened(demo.project("jacuzzi"))
    assert not studio.photos.panel.isVisible()
    assert studio.ui.add_photos_button.isVisible()
    check_accessible(studio)
