"""The photo of an idea: dropped, pasted or chosen while the sentence is being typed."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.services import idea_photos, ideas
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.views.background import InlineBackground
from idcoop_desktop.views.ideas.actions import open_idea_dialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from idcoop_desktop.views.background import Lane, _Ticket
    from idcoop_desktop.views.ideas.dialog import IdeaDialog


@pytest.fixture
def dialog(qtbot, coop, context) -> IdeaDialog:
    """Idée express with all it needs but a photo."""
    opened = open_idea_dialog(context, residence=Choice(id=coop.residence(), label="Les Genêts"))
    qtbot.waitUntil(opened.isVisible)
    opened.ui.sentence.setPlainText("Un mur triste")
    return opened


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A picture of a phone."""
    out = BytesIO()
    Image.new("RGB", (900, 600), "teal").save(out, "JPEG")
    path = tmp_path / "mur.jpg"
    path.write_bytes(out.getvalue())
    return path


@pytest.fixture
def clipboard(qapp) -> Iterator[object]:
    """The clipboard, empty again after the test."""
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def of_file(path: Path) -> QMimeData:
    """What a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drop(dialog: IdeaDialog, data: QMimeData) -> bool:
    """Drag something over the window and let go of it there; tell whether it was welcome."""
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, button, none)
    enter.ignore()
    dialog.dragEnterEvent(enter)
    if enter.isAccepted():
        dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, data, button, none))
    return enter.isAccepted()


def noted_photo(coop) -> str:
    """Return the name under which the photo of the only idea is kept."""
    (row,) = ideas.list_ideas(coop.desk)
    return row.idea.photo_sha256


def test_a_photo_dropped_is_kept_with_the_idea(coop, dialog, photo, check_accessible):
    assert drop(dialog, of_file(photo))
    assert not dialog.photo.picture.isHidden()
    assert "Photo prête" in dialog.photo.words.text()
    check_accessible(dialog)
    dialog.accept()
    assert coop.desk.base.media.has(noted_photo(coop))
    (row,) = ideas.list_ideas(coop.desk)
    assert idea_photos.idea_thumbnail(coop.desk, row.idea.id)


def test_a_picture_copied_is_pasted_from_the_sentence(qtbot, coop, dialog, clipboard):
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    clipboard.setImage(image)
    qtbot.keyClick(dialog.ui.sentence, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.photo.photo is not None
    assert dialog.ui.sentence.toPlainText() == "Un mur triste"
    dialog.accept()
    assert noted_photo(coop)


def test_a_picture_is_pasted_from_any_field(qtbot, dialog, clipboard, photo):
    clipboard.setMimeData(of_file(photo))
    qtbot.keyClick(dialog.ui.channel, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.photo.photo is not None
    dialog.succeed()


def test_words_are_pasted_as_words_though_a_picture_of_them_comes_along(qtbot, dialog, clipboard):
    data = QMimeData()
    data.setText(" et gris")
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    clipboard.setMimeData(data)
    dialog.ui.sentence.moveCursor(dialog.ui.sentence.textCursor().MoveOperation.End)
    qtbot.keyClick(dialog.ui.sentence, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.ui.sentence.toPlainText() == "Un mur triste et gris"
    assert dialog.photo.photo is None
    dialog.succeed()


def test_a_photo_is_chosen_and_taken_away(qtbot, coop, dialog, photo):
    qtbot.mouseClick(dialog.photo.choose_button, Qt.MouseButton.LeftButton)
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.filesSelected.emit([str(photo)])
    chooser.close()
    assert dialog.photo.photo is not None
    qtbot.mouseClick(dialog.photo.remove_button, Qt.MouseButton.LeftButton)
    assert dialog.photo.photo is None
    assert dialog.photo.picture.isHidden()
    dialog.accept()
    assert noted_photo(coop) == ""


def test_what_is_no_photo_is_refused_in_words(dialog, tmp_path):
    film = tmp_path / "<b>film.mov"
    film.write_bytes(b"a film")
    assert drop(dialog, of_file(film))
    assert "n’est pas une photo" in dialog.photo.words.text()
    assert dialog.photo.photo is None
    text = QMimeData()
    text.setText("des mots")
    assert not drop(dialog, text)
    dialog.succeed()


def test_a_failure_nobody_foresaw_is_told(dialog, photo, messages_seen, monkeypatch):
    monkeypatch.setattr(dialog.photo, "_prepare", None)
    drop(dialog, of_file(photo))
    assert "imprévue" in messages_seen.take_error()
    assert not dialog.photo.busy
    dialog.succeed()


class Slow(InlineBackground):
    """Files are read only once they are let go."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[_Ticket] = []

    def _submit(self, ticket: _Ticket, lane: Lane) -> None:
        if lane == "files":
            self._waiting.append(ticket)
        else:
            super()._submit(ticket, lane)

    def let_go(self) -> None:
        """Do what waited."""
        while self._waiting:
            super()._submit(self._waiting.pop(0), "files")


@pytest.mark.parametrize("sound", [True, False])
def test_an_idea_saved_early_waits_for_its_photo(qtbot, coop, context, photo, sound):
    slow = Slow()
    context = replace(context, background=slow)
    place = Choice(id=coop.residence(), label="Les Genêts")
    dialog = open_idea_dialog(context, residence=place)
    dialog.ui.sentence.setPlainText("Un mur triste")
    if not sound:
        photo.write_bytes(b"not a picture")
    drop(dialog, of_file(photo))
    dialog.accept()
    assert ideas.list_ideas(coop.desk) == ()
    assert "La photo se prépare" in dialog.ui.error_label.text()
    slow.let_go()
    if sound:
        assert noted_photo(coop)
    else:
        assert ideas.list_ideas(coop.desk) == ()
        assert "n’est pas une photo" in dialog.photo.words.text()
        dialog.succeed()


def test_a_photo_alone_is_worth_a_question_before_closing(qtbot, dialog, photo, messages_seen):
    dialog.forget_typing()
    drop(dialog, of_file(photo))
    messages_seen.answer_next(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.succeed()
