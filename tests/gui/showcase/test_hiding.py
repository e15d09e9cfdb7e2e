"""Faces and plates are hidden on the photo by mouse and by keyboard; frames show what they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from idcoop_desktop.services import journal, photos, publishing, sheets, showcase
from idcoop_desktop.views.showcase.hiding_dialog import HidingDialog
from idcoop_desktop.views.showcase.hiding_frame import HidingFrame
from tests.gui.showcase.conftest import settle

if TYPE_CHECKING:
    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.views.showcase.studio import FlyerStudio

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PICTURE_SIZE = (800, 400)


@pytest.fixture
def frame(qtbot, tmp_path) -> HidingFrame:
    """A photo of 800 by 400 pixels shown in as many, so that a pixel is 1.25 by 2.5 thousandths."""
    path = tmp_path / "photo.png"
    Image.effect_noise(PICTURE_SIZE, 90).convert("RGB").save(path)
    made = HidingFrame()
    qtbot.addWidget(made)
    made.resize(*PICTURE_SIZE)
    made.show_picture(QImage(str(path)))
    made.show()
    return made


def drag(frame: HidingFrame, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press, move in two steps and release."""
    middle = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
    QTest.mousePress(frame, LEFT, pos=QPoint(*start))
    for place in (middle, end):
        QTest.mouseMove(frame, QPoint(*place))
    QTest.mouseRelease(frame, LEFT, pos=QPoint(*end))


def test_an_ellipse_is_drawn_moved_and_resized_by_the_mouse(frame):
    drag(frame, (200, 100), (280, 180))
    assert frame.parts == ((300, 350, 50, 100),)
    drag(frame, (240, 140), (320, 160))
    assert frame.parts == ((400, 400, 50, 100),)
    drag(frame, (360, 200), (400, 240))
    assert frame.parts == ((400, 400, 100, 200),)
    drag(frame, (600, 300), (660, 360))
    assert len(frame.parts) == 2
    assert frame.chosen == 1


def test_a_click_beside_puts_one_and_a_click_on_it_chooses_it(frame):
    QTest.mouseClick(frame, LEFT, pos=QPoint(160, 200))
    QTest.mouseClick(frame, LEFT, pos=QPoint(600, 200))
    assert [part[:2] for part in frame.parts] == [(200, 500), (750, 500)]
    QTest.mouseClick(frame, LEFT, pos=QPoint(160, 200))
    assert (frame.chosen, len(frame.parts)) == (0, 2)
    QTest.mouseClick(frame, Qt.MouseButton.RightButton, pos=QPoint(400, 40))
    assert len(frame.parts) == 2


def test_all_is_done_by_the_keyboard_and_said(frame):
    assert "Inser" in frame.accessibleDescription()
    QTest.keyClick(frame, Qt.Key.Key_Left)
    QTest.keyClick(frame, Qt.Key.Key_Insert)
    (first,) = frame.parts
    QTest.keyClick(frame, Qt.Key.Key_Right)
    QTest.keyClick(frame, Qt.Key.Key_Up, CTRL)
    assert frame.parts[0] == (first[0] + 10, first[1] - 2, *first[2:])
    QTest.keyClick(frame, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(frame, Qt.Key.Key_Up, SHIFT)
    assert frame.parts[0][2:] == (first[2] + 10, first[3] + 10)
    assert "Ellipse 1 sur 1" in frame.accessibleDescription()
    QTest.keyClick(frame, Qt.Key.Key_Insert)
    assert frame.chosen == 1
    QTest.keyClick(frame, Qt.Key.Key_PageDown)
    assert frame.chosen == 0
    QTest.keyClick(frame, Qt.Key.Key_PageUp)
    QTest.keyClick(frame, Qt.Key.Key_Delete)
    assert (frame.chosen, len(frame.parts)) == (0, 1)
    QTest.keyClick(frame, Qt.Key.Key_Delete)
    QTest.keyClick(frame, Qt.Key.Key_Delete)
    assert (frame.chosen, frame.parts) == (None, ())


def test_what_is_under_an_ellipse_is_shown_coarse(frame):
    before = frame.grab().toImage()
    frame.show_parts(((500, 500, 100, 200),))
    after = frame.grab().toImage()

    def levels(image) -> set[int]:
        return {image.pixelColor(x, 200).red() for x in range(370, 430)}

    assert len(levels(before)) > 30
    assert len(levels(after)) < 15
    assert before.pixelColor(100, 100) == after.pixelColor(100, 100)


def hero(studio: FlyerStudio, demo) -> Photo:
    """Return the photo chosen as it is kept."""
    known = sheets.project_sheet(demo.desk, studio.photos.words.project_id).photos
    return next(photo for photo in known if photo.id == studio.photos.shelf.current)


def opened_on(studio: FlyerStudio) -> HidingDialog:
    """Open the window from its button."""
    QTest.mouseClick(studio.photos.tools.ui.hide_button, LEFT)
    (dialog,) = studio.findChildren(HidingDialog)
    return dialog


def test_what_is_hidden_is_kept_and_every_picture_shown_is_new(
    qtbot, opened, demo, mural, check_accessible
):
    studio = opened(mural)
    shown = studio.photos._pictures[hero(studio, demo).id]
    dialog = opened_on(studio)
    assert not dialog.ui.remove_button.isEnabled()
    check_accessible(dialog)
    QTest.mouseClick(dialog.ui.add_button, LEFT)
    assert dialog.focusWidget() is dialog.frame
    assert dialog.ui.count_label.text() == "1\u00a0partie cachée"
    QTest.mouseClick(dialog.ui.save_button, LEFT)
    kept = hero(studio, demo)
    assert len(kept.hidden_parts) == 1
    assert studio.ui.status_label.text() == "1\u00a0partie de la photo est cachée."
    assert studio.photos._pictures[kept.id] == showcase.thumbnail(demo.desk, kept.id) != shown
    settle(qtbot, studio)
    again = opened_on(studio)
    assert again.frame.parts == kept.hidden_parts
    QTest.mouseClick(again.ui.clear_button, LEFT)
    QTest.mouseClick(again.ui.save_button, LEFT)
    assert hero(studio, demo).hidden_parts == ()
    assert studio.ui.status_label.text() == "Plus rien n’est caché sur la photo."


def test_too_many_parts_are_told_in_the_window(opened, demo, mural):
    studio = opened(mural)
    dialog = opened_on(studio)
    dialog.frame.show_parts(tuple((n * 20, 500, 20, 20) for n in range(41)))
    QTest.mouseClick(dialog.ui.save_button, LEFT)
    assert "40 parties cachées au plus" in dialog.ui.error_label.text()
    dialog.frame.show_parts(())
    dialog.reject()


def test_frames_are_cut_around_the_point_chosen_or_proposed(qtbot, opened, demo, mural):
    studio = opened(mural)
    crops, photo = studio.photos.tools.crops, hero(studio, demo)
    large = crops.boxes[0]
    assert large.width() / large.height() == pytest.approx(210 / 112, rel=0.02)
    studio.photos.panel.focal.setFocus()
    for _ in range(30):
        QTest.keyClick(studio.photos.panel.focal, Qt.Key.Key_Up)
    studio.photos.panel.flush()
    assert hero(studio, demo).focal_y is not None
    assert crops.boxes[0].top() == 0
    QTest.keyClick(studio.photos.panel.focal, Qt.Key.Key_Delete)
    studio.photos.panel.flush()
    proposed = photos.focal_of(demo.desk, hero(studio, demo))
    assert studio.photos.panel.focal._proposed == proposed
    assert photo.id == hero(studio, demo).id
    settle(qtbot, studio)


def test_a_photo_is_removed_after_a_question_and_nothing_is_left_to_save(
    qtbot, opened, demo, mural, messages_seen
):
    studio = opened(mural)
    photo = hero(studio, demo)
    messages_seen.answer_next(False)
    QTest.mouseClick(studio.photos.tools.ui.remove_button, LEFT)
    assert len(studio.photos.shelf.tiles) == 4
    messages_seen.answer_next(True)
    QTest.mouseClick(studio.photos.tools.ui.remove_button, LEFT)
    assert "quitte le projet et son flyer" in messages_seen.questions[-1]
    assert photo.id not in {tile.photo.id for tile in studio.photos.shelf.tiles}
    assert len(studio.photos.shelf.tiles) == 3
    assert studio.words().hero_id is None
    assert studio.photos.shelf.current is not None
    assert not studio.is_dirty
    assert studio.ui.status_label.text() == "Photo retirée du projet."
    settle(qtbot, studio)
    journal.undo(demo.desk)
    assert len(sheets.project_sheet(demo.desk, mural).photos) == 4


def test_documents_already_made_are_told_before_a_photo_is_removed(
    opened, demo, mural, messages_seen
):
    publishing.publish(demo.desk, mural)
    studio = opened(mural)
    messages_seen.answer_next(False)
    QTest.mouseClick(studio.photos.tools.ui.remove_button, LEFT)
    assert "déjà fait" in messages_seen.questions[-1]
    assert "23/11/2026" in messages_seen.questions[-1]
