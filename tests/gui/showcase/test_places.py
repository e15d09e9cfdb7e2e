"""Photos change places: carried by the mouse, moved by keys, chosen in their menu."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from idcoop_desktop import assets
from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.domain.showcase import Moment, PhotoConsent
from idcoop_desktop.services import consents, editions, photo_people, showcase
from idcoop_desktop.store import showcase as store
from idcoop_desktop.views.showcase.frames import frames_of
from idcoop_desktop.views.showcase.uncovered_window import UncoveredWindow
from tests.gui.showcase.conftest import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.showcase.photo_tile import PhotoTile
    from idcoop_desktop.views.showcase.studio import FlyerStudio

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
HOLD = QPoint(40, 40)
FACTS = PublicationKind.FACT_SHEET


@pytest.mark.parametrize("small", [1, 2, 3])
def test_frames_of_the_fact_sheet_are_those_that_it_draws(demo, mural, small):
    words = store.get_showcase(demo.desk.base, mural)
    showcase.save_showcase(demo.desk, replace(words, photo_ids=words.photo_ids[:small]))
    pdf = editions.preview(demo.desk, Order(kind=FACTS, project_ids=(mural,)))
    drawn = []
    with PdfDocument(pdf) as document:
        for page in document:
            bounds = (one.get_bounds() for one in page.get_objects([FPDF_PAGEOBJ_IMAGE]))
            drawn += [(right - left) / (top - low) for left, low, right, top in bounds]
    large, *others = drawn
    told = [one.width / one.height for one in frames_of(FACTS)]
    assert large == pytest.approx(told[0], rel=0.35)
    assert others == pytest.approx([told[small]] * small, rel=0.2)


def tile_of(studio: FlyerStudio, photo_id: int) -> PhotoTile:
    """Return the tile of a photo."""
    return next(tile for tile in studio.photos.shelf.tiles if tile.photo.id == photo_id)


def carry(tile: PhotoTile, onto: QWidget) -> QPoint:
    """Press a tile and move the mouse over another widget; return where it is then."""
    there = tile.mapFromGlobal(onto.mapToGlobal(onto.rect().center()))
    QTest.mousePress(tile, LEFT, pos=HOLD)
    QTest.mouseMove(tile, HOLD + QPoint(30, 0))
    QTest.mouseMove(tile, there)
    return there


def drag(tile: PhotoTile, onto: QWidget) -> None:
    """Carry a tile over another widget and let it go there."""
    there = carry(tile, onto)
    QTest.mouseRelease(tile, LEFT, pos=there)


def fifth_photo(demo, mural: int) -> int:
    """Add a photo on which nobody can be recognised; it is not shown yet."""
    picture = assets.path("demo/mural-hero.jpg").read_bytes()
    added = showcase.add_photo(demo.desk, mural, picture, moment=Moment.AFTER, alt="Encore")
    showcase.record_consent(demo.desk, added, PhotoConsent.NOBODY)
    return added


def test_a_small_photo_dropped_on_the_large_one_changes_places_with_it(qtbot, opened, mural):
    studio = opened(mural, 1366, 768)
    hero, (first, second, third) = studio.words().hero_id, studio.words().photo_ids
    drag(tile_of(studio, second), tile_of(studio, hero))
    assert (studio.words().hero_id, studio.words().photo_ids) == (second, (first, hero, third))
    assert studio.photos.shelf.current == second
    assert "grande photo" in tile_of(studio, second).accessibleName()
    assert studio.ui.status_label.text().endswith("grande photo.")
    settle(qtbot, studio)


def test_small_photos_are_put_in_order_by_the_mouse(opened, mural):
    studio = opened(mural, 1366, 768)
    first, second, third = studio.words().photo_ids
    drag(tile_of(studio, third), tile_of(studio, first))
    assert studio.words().photo_ids == (third, first, second)


def test_a_photo_goes_to_the_reserve_and_back_in_the_place_of_another(opened, demo, mural):
    studio = opened(mural, 1366, 768)
    first, second, third = studio.words().photo_ids
    drag(tile_of(studio, second), studio.photos.shelf._reserve)
    assert studio.words().photo_ids == (first, third)
    drag(tile_of(studio, second), tile_of(studio, third))
    assert studio.words().photo_ids == (first, second)


def test_a_photo_whose_people_did_not_agree_waits_for_it(opened, demo, mural):
    added = fifth_photo(demo, mural)
    showcase.record_consent(demo.desk, added, PhotoConsent.UNKNOWN)
    studio = opened(mural, 1366, 768)
    before = studio.words()
    drag(tile_of(studio, added), tile_of(studio, before.photo_ids[0]))
    assert studio.words() == before
    assert studio.photos.panel.ui.gate_label.isVisible()
    QTest.keyClick(studio.photos.panel.ui.nobody_button, Qt.Key.Key_Space)
    assert studio.words().photo_ids[0] == added


def test_what_is_carried_is_seen_and_escape_puts_it_back(opened, mural):
    studio = opened(mural, 1366, 768)
    before, shelf = studio.words(), studio.photos.shelf
    tile = tile_of(studio, before.photo_ids[1])
    there = carry(tile, tile_of(studio, before.hero_id))
    assert shelf._carry.under_way
    assert shelf._hero.is_aimed_at
    QTest.keyClick(tile, Qt.Key.Key_Escape)
    assert not shelf._carry.under_way
    assert not shelf._hero.is_aimed_at
    QTest.mouseRelease(tile, LEFT, pos=there)
    assert studio.words() == before
    assert studio.isVisible()


def test_a_photo_let_go_outside_of_the_shelf_stays(opened, mural):
    studio = opened(mural, 1366, 768)
    before = studio.words()
    drag(tile_of(studio, before.photo_ids[0]), studio.preview.page)
    assert studio.words() == before


def test_keys_move_a_photo_and_keep_the_keyboard_on_it(opened, mural):
    studio = opened(mural, 1366, 768)
    hero, (first, second, third) = studio.words().hero_id, studio.words().photo_ids
    tile = tile_of(studio, second)
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Left, CONTROL)
    assert studio.words().photo_ids == (second, first, third)
    QTest.keyClick(tile, Qt.Key.Key_Left, CONTROL)
    assert (studio.words().hero_id, studio.words().photo_ids) == (second, (hero, first, third))
    QTest.keyClick(tile, Qt.Key.Key_Left, CONTROL)
    assert studio.words().hero_id == second
    assert studio.focusWidget() is tile
    last = tile_of(studio, third)
    QTest.keyClick(last, Qt.Key.Key_Right, CONTROL)
    assert studio.words().photo_ids == (hero, first)
    QTest.keyClick(last, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(last, Qt.Key.Key_Up, CONTROL)
    assert studio.words().photo_ids == (hero, first, third)


def test_the_menu_of_a_photo_offers_every_place(opened, mural):
    studio = opened(mural, 1366, 768)
    hero, first = studio.words().hero_id, studio.words().photo_ids[0]
    tile = tile_of(studio, first)
    tile.menu_asked.emit(QPoint(10, 10))
    (menu,) = tile.findChildren(QMenu)
    words = [action.text() for action in menu.actions()]
    assert len(words) == 5
    menu.actions()[0].trigger()
    menu.close()
    assert (studio.words().hero_id, studio.words().photo_ids[0]) == (first, hero)


def agree(demo, photo_id, uses):
    """Note that somebody named on a photo agrees to some uses, for today."""
    agreed = ImageConsent(
        id=0,
        uses=uses,
        from_on=demo.desk.today(),
        until_on=demo.desk.today(),
        noted_by_id=demo.desk.author.id,
        person_name="Lou Kervran",
        photo_id=photo_id,
    )
    consents.note_consents(demo.desk, [agreed])


def test_photos_are_judged_for_the_document_shown(qtbot, opened, demo, mural):
    added = fifth_photo(demo, mural)
    showcase.record_consent(demo.desk, added, PhotoConsent.GIVEN)
    photo_people.name_person(demo.desk, added, person_name="Lou Kervran")
    agree(demo, added, (ImageUse.HALL, ImageUse.LETTER_BOX))
    studio = opened(mural, 1366, 768)
    assert "Accords notés" in tile_of(studio, added).accessibleName()
    assert len(studio.photos.tools.crops.boxes) == 4
    drag(tile_of(studio, added), tile_of(studio, studio.words().hero_id))
    settle(qtbot, studio)
    assert studio.preview.problem == ""
    combo = studio.ui.kind_combo
    combo.setCurrentIndex(combo.findData(PublicationKind.SOCIAL_1X1))
    settle(qtbot, studio)
    assert "Accord manquant" in tile_of(studio, added).accessibleName()
    assert len(studio.photos.tools.crops.boxes) == 1
    combo.setCurrentIndex(combo.findData(PublicationKind.FACT_SHEET))
    shown = [box.width() / box.height() for box in studio.photos.tools.crops.boxes]
    assert shown == pytest.approx([one.width / one.height for one in frames_of(FACTS)], rel=0.02)
    combo.setCurrentIndex(combo.findData(PublicationKind.SOCIAL_1X1))
    settle(qtbot, studio)
    assert "pas dans ce document" in studio.photos.shelf._side_title.text()
    assert "Lou Kervran" in studio.preview.problem
    QTest.mouseClick(studio.preview.help_button, LEFT)
    (window,) = studio.findChildren(UncoveredWindow)
    window.reject()
    combo.setCurrentIndex(combo.findData(PublicationKind.FLYER_A4))
    settle(qtbot, studio)
    assert studio.preview.problem == ""


def test_the_day_and_the_place_of_a_photo_are_written_by_hand(opened, demo, mural):
    studio = opened(mural, 1366, 768)
    tools, hero = studio.photos.tools, studio.words().hero_id
    tools.taken_on.setFocus()
    QTest.keyClicks(tools.taken_on, "12/06/2")
    assert studio.is_dirty
    QTest.keyClick(tools.taken_on, Qt.Key.Key_Tab)
    assert "12/03/2026" in tools.ui.taken_error.text()
    tools.taken_on.setFocus()
    tools.taken_on.selectAll()
    QTest.keyClicks(tools.taken_on, "12/06/2025")
    QTest.keyClick(tools.taken_on, Qt.Key.Key_Tab)
    assert studio.focusWidget() is tools.ui.place_edit
    QTest.keyClicks(tools.ui.place_edit, " Le hall ")
    QTest.keyClick(tools.ui.place_edit, Qt.Key.Key_Tab)
    kept = tile_of(studio, hero).photo
    assert (str(kept.taken_on), kept.taken_place) == ("2025-06-12", "Le hall")
    assert not studio.is_dirty
    studio.photos.select(studio.words().photo_ids[0])
    assert (tools.taken_on.text(), tools.ui.place_edit.text()) == ("", "")
    studio.photos.select(hero)
    assert tools.ui.place_edit.text() == "Le hall"


def named_on_the_flyer(demo, mural, opened, uses):
    """Open the studio on a flyer whose large photo shows somebody who agreed to some uses."""
    added = fifth_photo(demo, mural)
    photo_people.name_person(demo.desk, added, person_name="Lou Kervran")
    agree(demo, added, uses)
    words = store.get_showcase(demo.desk.base, mural)
    showcase.save_showcase(
        demo.desk, replace(words, hero_id=added, photo_ids=(), testimonial_id=None)
    )
    return opened(mural, 1366, 768)


def test_a_page_for_the_site_goes_out_when_people_agreed_to_the_web_alone(
    opened, demo, mural, tmp_path
):
    studio = named_on_the_flyer(demo, mural, opened, (ImageUse.WEB,))
    assert "Lou Kervran" in studio.preview.problem
    studio.export()
    (dialog,) = studio.findChildren(QFileDialog)
    assert any("html" in form for form in dialog.nameFilters())
    dialog.reject()
    studio.export_to(tmp_path / "flyer.html")
    assert (tmp_path / "flyer.html").exists()
    studio.export_to(tmp_path / "flyer.pdf")
    assert not (tmp_path / "flyer.pdf").exists()
    (window,) = studio.findChildren(UncoveredWindow)
    window.reject()


def test_no_place_is_asked_for_when_no_file_may_go_out(opened, demo, mural):
    studio = named_on_the_flyer(demo, mural, opened, (ImageUse.PRESS,))
    studio.export()
    assert not studio.findChildren(QFileDialog)
    (window,) = studio.findChildren(UncoveredWindow)
    window.reject()


def test_a_page_for_the_site_is_refused_when_people_agreed_to_paper_alone(
    opened, demo, mural, tmp_path
):
    added = fifth_photo(demo, mural)
    photo_people.name_person(demo.desk, added, person_name="Lou Kervran")
    paper = ImageConsent(
        id=0,
        uses=(ImageUse.HALL, ImageUse.LETTER_BOX),
        from_on=demo.desk.today(),
        until_on=demo.desk.today(),
        noted_by_id=demo.desk.author.id,
        person_name="Lou Kervran",
        photo_id=added,
    )
    consents.note_consents(demo.desk, [paper])
    studio = opened(mural, 1366, 768)
    drag(tile_of(studio, added), tile_of(studio, studio.words().hero_id))
    studio.save()
    studio.export_to(tmp_path / "flyer.html")
    assert not (tmp_path / "flyer.html").exists()
    (window,) = studio.findChildren(UncoveredWindow)
    window.reject()
    studio.export_to(tmp_path / "flyer.pdf")
    assert (tmp_path / "flyer.pdf").exists()
