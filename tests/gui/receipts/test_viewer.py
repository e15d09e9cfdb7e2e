"""Receipts are read inside the program: pages, zoom, keyboard, and files that mean harm."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from idcoop_desktop.services import receipts
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.receipts.shown_file import ShownFile, weight
from idcoop_desktop.views.receipts.viewer import ReceiptView
from idcoop_desktop.views.receipts.window import ReceiptWindow, open_receipt
from idcoop_desktop.views.receipts.zoom import Zoom
from tests.gui.ideas.coop import TODAY
from tests.unit.documents import paper_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.background import InlineBackground
    from idcoop_desktop.views.context import PageContext
    from tests.gui.conftest import Heartbeat
    from tests.gui.ideas.coop import Coop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def shown(data: bytes, name: str = "facture.pdf") -> ShownFile:
    return ShownFile(
        name=name, size=len(data), read=lambda: data, kind="Devis", on=TODAY, sha256="ab" * 32
    )


@pytest.fixture
def view(show: Callable[..., QWidget], background: InlineBackground) -> ReceiptView:
    made = ReceiptView(background)
    show(made, 700, 520)
    return made


@pytest.fixture
def window(
    show: Callable[..., QWidget], context: PageContext, qtbot: QtBot
) -> Callable[[ShownFile], ReceiptWindow]:
    host = show(QWidget(), 1093, 614)

    def opened(file: ShownFile) -> ReceiptWindow:
        made = open_receipt(context, host, file)
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return opened


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, modifier)


def test_the_keyboard_turns_pages_and_zooms(
    window: Callable[[ShownFile], ReceiptWindow],
    qtbot: QtBot,
    check_accessible: Callable[[QWidget], None],
) -> None:
    made = window(shown(paper_files.pdf(3)))
    view = made.view
    assert view.state.text() == "Page 1 sur 3"
    check_accessible(made)
    press(Key.Key_PageDown)
    assert view.page == 0
    for _time in range(12):
        press(Key.Key_PageDown)
    assert view.state.text() == "Page 3 sur 3"
    press(Key.Key_Home, CTRL)
    assert view.page == 0
    press(Key.Key_End, CTRL)
    press(Key.Key_PageUp)
    assert view.page == 1
    narrow = view.paper.width()
    press(Key.Key_Plus, CTRL)
    assert view.zoom_state.text() == "125\u00a0%"
    assert view.paper.width() > narrow
    press(Key.Key_Minus, CTRL)
    press(Key.Key_Minus, CTRL)
    assert view.zoom_state.text() == "75\u00a0%"
    press(Key.Key_0, CTRL)
    assert view.paper.width() == narrow
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not QApplication.activeModalWidget())


def test_the_page_is_said_with_what_the_file_is(view: ReceiptView) -> None:
    view.show_file(shown(paper_files.pdf(2)))
    said = view.paper.accessibleName()
    for words in ("Page 1 sur 2", "facture.pdf", "Devis", "joint le 23/11/2026", "abababababab"):
        assert words in said
    assert "facture.pdf" in view.facts.text()


def test_a_whole_page_fits_and_follows_the_room(view: ReceiptView, qtbot: QtBot) -> None:
    view.show_file(shown(paper_files.picture(size=(300, 900)), "ticket.jpg"))
    qtbot.mouseClick(view.whole_button, Qt.MouseButton.LeftButton)
    assert view.zoom_state.text() == "Page entière"
    tall = view.paper.height()
    assert tall < view.height()
    view.resize(700, 400)
    QApplication.processEvents()
    assert view.paper.height() < tall
    qtbot.mouseClick(view.larger_button, Qt.MouseButton.LeftButton)
    assert not view.zoom.whole
    qtbot.mouseClick(view.width_button, Qt.MouseButton.LeftButton)
    assert view.zoom == Zoom()


def test_a_larger_page_is_drawn_finer(view: ReceiptView, qtbot: QtBot) -> None:
    view.show_file(shown(paper_files.pdf()))
    view.set_zoom(Zoom(300))
    qtbot.waitUntil(lambda: view.paper.pixels.width() > 1500)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (paper_files.pdf()[:200], "abîmé ou incomplet"),
        (paper_files.locked_pdf(), "mot de passe"),
        (paper_files.bomb_pdf(), "trop lourd"),
        (paper_files.huge_picture_pdf(), "trop lourd"),
        (paper_files.huge_png(), "trop de pixels"),
        (paper_files.picture()[:500], "abîmée"),
    ],
)
def test_a_hostile_file_is_a_sentence(view: ReceiptView, data: bytes, words: str) -> None:
    view.show_file(shown(data))
    assert view.problem.isVisible()
    assert words in view.problem.text()
    assert view.paper.is_blank
    assert not view.larger_button.isVisible()
    view.show_file(shown(paper_files.pdf()))
    assert not view.problem.isVisible()
    assert view.state.text() == "Page 1 sur 1"


def test_a_file_that_is_no_more_kept_is_a_sentence(view: ReceiptView, coop: Coop) -> None:
    gone = ShownFile(name="perdu.pdf", size=1, read=lambda: receipts.file_data(coop.desk, "0" * 64))
    view.show_file(gone)
    assert view.problem.isVisible()
    assert view.problem.text()


def test_a_strip_five_metres_long_is_shown(view: ReceiptView) -> None:
    view.show_file(shown(paper_files.strip_pdf()))
    assert not view.paper.is_blank
    view.grab()


def test_a_name_that_looks_like_markup_is_shown_as_it_is(view: ReceiptView) -> None:
    view.show_file(shown(paper_files.pdf(), "<b>x</b>.pdf"))
    assert "<b>x</b>.pdf" in view.facts.text()
    view.show_file(None)
    assert view.facts.text() == ""
    assert view.pages == 0


def test_a_copy_is_saved_where_asked(
    window: Callable[[ShownFile], ReceiptWindow], coop: Coop, tmp_path: Path, qtbot: QtBot
) -> None:
    data = paper_files.pdf()
    made = window(shown(data))
    qtbot.mouseClick(made.copy_button, Qt.MouseButton.LeftButton)
    (chooser,) = made.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "copie.pdf"))
    chooser.close()
    assert (tmp_path / "copie.pdf").read_bytes() == data
    assert coop.notices == ["Copie du fichier enregistrée."]
    assert "facture" not in made.windowTitle()
    made.close()


def test_reading_leaves_the_window_free_and_nothing_on_the_disk(
    show: Callable[..., QWidget], qtbot: QtBot, heartbeat: Heartbeat, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    background = Background()
    made = ReceiptView(background)
    show(made, 700, 520)
    beats = heartbeat.beats
    made.show_file(shown(paper_files.pdf(5)))
    made.show_file(shown(paper_files.picture("PNG", (4000, 5000)), "ticket.png"))
    qtbot.waitUntil(lambda: made.pages == 1)
    assert heartbeat.beats > beats
    assert list(tmp_path.iterdir()) == []
    background.close()


def test_weights_are_said_as_people_say_them() -> None:
    assert weight(512) == "512\u00a0octets"
    assert weight(74_400) == "74\u00a0ko"
    assert weight(2_340_000) == "2,3\u00a0Mo"
    assert weight(2_340_000_000) == "2,3\u00a0Go"
