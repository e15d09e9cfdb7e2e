"""« Apparence des documents »: each choice seen on a page, kept in one action, refused inside."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QColorDialog, QFileDialog, QWidget

from idcoop_desktop.domain.appearance import Appearance
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import appearance, journal, settings
from idcoop_desktop.views.coop.appearance_dialog import AppearanceDialog
from idcoop_desktop.views.coop.documents import open_appearance_dialog
from idcoop_desktop.views.coop.page_preview import UP_TO_DATE
from idcoop_desktop.views.coop.profile_dialog import ProfileDialog
from tests.unit.documents.press_profiles import press_profile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop
    from tests.gui.recorder import MessagesSeen


def settle(qtbot: QtBot, dialog: AppearanceDialog) -> None:
    """Wait until the page answers what the form holds."""
    qtbot.waitUntil(lambda: dialog.preview.state == UP_TO_DATE, timeout=20_000)


@pytest.fixture
def opened(qtbot: QtBot, context: PageContext, show) -> Callable[[], AppearanceDialog]:
    """Open the dialog over a window and wait for its page."""

    def open_one() -> AppearanceDialog:
        window = show(QWidget())
        open_appearance_dialog(context, window)
        (dialog,) = window.findChildren(AppearanceDialog)
        qtbot.waitUntil(dialog.isVisible)
        settle(qtbot, dialog)
        return dialog

    return open_one


@pytest.fixture
def told(changes: Changes) -> list[frozenset[str]]:
    """The changes announced."""
    heard: list[frozenset[str]] = []
    changes.changed.connect(heard.append)
    return heard


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A red disc on nothing, as a PNG."""
    image = Image.new("RGBA", (600, 300), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((10, 10, 290, 290), fill="firebrick")
    out = BytesIO()
    image.save(out, "PNG")
    path = tmp_path / "logo.png"
    path.write_bytes(out.getvalue())
    return path


def page_of(dialog: AppearanceDialog) -> QImage:
    """The page as it is seen."""
    return dialog.preview.page.grab().toImage()


def drop(target: QWidget, *paths: Path) -> bool:
    """Drop files on a field; tell whether it takes them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(target.rect().center(), action, mime, buttons, keys)
    enter.setAccepted(False)
    target.dragEnterEvent(enter)
    where = QPointF(target.rect().center())
    target.dropEvent(QDropEvent(where, action, mime, buttons, keys))
    return enter.isAccepted()


def test_every_choice_is_seen_and_kept_in_one_action(
    qtbot: QtBot, coop: Coop, opened, told, logo: Path, tmp_path: Path, check_accessible
):
    dialog = opened()
    plain = page_of(dialog)
    dialog.theme.buttons["jardin"].click()
    assert dialog.preview.state != UP_TO_DATE
    settle(qtbot, dialog)
    assert page_of(dialog) != plain
    assert drop(dialog.logo, logo)
    dialog.main.take("#203060")
    dialog.accent.take("#a03010")
    dialog.ui.signature.setText("Ensemble, on habite mieux")
    profile = tmp_path / "presse.icc"
    profile.write_bytes(press_profile(name="Presse bretonne"))
    dialog.press.read(profile)
    assert "«\u00a0Presse bretonne\u00a0»" in dialog.press.words.text()
    settle(qtbot, dialog)
    check_accessible(dialog)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    known = appearance.appearance(coop.desk)
    assert (known.theme, known.color_main, known.color_accent) == ("jardin", "#203060", "#A03010")
    assert (known.signature, known.press_profile_name) == (
        "Ensemble, on habite mieux",
        "Presse bretonne",
    )
    assert appearance.logo(coop.desk)
    assert told == [frozenset({"settings", "publications"})]
    assert coop.notices == ["Apparence des documents enregistrée. Annuler\u00a0: Ctrl+Z"]
    journal.undo(coop.desk)
    assert appearance.appearance(coop.desk) == Appearance()


def test_what_was_kept_is_shown_again_and_saved_untouched(
    qtbot: QtBot, coop: Coop, opened, told, logo: Path
):
    taken = appearance.take_logo(coop.desk, logo.read_bytes())
    sha256, name = appearance.take_press_profile(coop.desk, press_profile())
    kept = Appearance(
        theme="sobre",
        logo_sha256=taken.sha256,
        color_main="#203060",
        signature="Ensemble",
        press_profile_sha256=sha256,
        press_profile_name=name,
    )
    appearance.save_appearance(coop.desk, kept)
    before = journal.undo_label(coop.desk)
    dialog = opened()
    assert dialog.theme.theme.name == "sobre"
    assert not dialog.logo.view.is_blank
    assert "#203060. Se lit bien" in dialog.main.words.text()
    assert "Celle du thème" in dialog.accent.words.text()
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert coop.notices == ["Apparence inchangée."]
    assert (told, journal.undo_label(coop.desk)) == ([], before)
    assert appearance.appearance(coop.desk) == kept


def test_what_is_removed_is_gone(qtbot: QtBot, coop: Coop, opened, logo: Path):
    taken = appearance.take_logo(coop.desk, logo.read_bytes())
    sha256, name = appearance.take_press_profile(coop.desk, press_profile())
    appearance.save_appearance(
        coop.desk,
        Appearance(
            logo_sha256=taken.sha256,
            color_accent="#A03010",
            press_profile_sha256=sha256,
            press_profile_name=name,
        ),
    )
    dialog = opened()
    for pressed in (
        dialog.logo.remove_button,
        dialog.press.remove_button,
        dialog.accent.reset_button,
    ):
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
        assert pressed.isHidden()
    settle(qtbot, dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert appearance.appearance(coop.desk) == Appearance()


def test_a_pale_colour_is_told_in_words_and_refused(qtbot: QtBot, coop: Coop, opened):
    dialog = opened()
    dialog.accent.take("#A03010")
    dialog.main.take("#AACCEE")
    assert "il faut au moins 4,5" in dialog.main.words.text()
    assert "Se lit bien" in dialog.accent.words.text()
    settle(qtbot, dialog)
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "couleur principale" in dialog.ui.error_label.text()
    assert dialog.focusWidget() is dialog.main.choose_button
    dialog.main.take("#203060")
    dialog.ui.signature.setText("a" * 120)
    qtbot.waitUntil(lambda: "tient sur une ligne" in dialog.preview.problem)
    dialog.accept()
    assert dialog.focusWidget() is dialog.ui.signature
    assert appearance.appearance(coop.desk) == Appearance()
    dialog.succeed()


def test_a_logo_that_cannot_be_used_says_why_and_the_one_before_stays(
    qtbot: QtBot, coop: Coop, opened, logo: Path, tmp_path: Path, messages_seen: MessagesSeen
):
    taken = appearance.take_logo(coop.desk, logo.read_bytes())
    appearance.save_appearance(coop.desk, Appearance(logo_sha256=taken.sha256))
    dialog = opened()
    drawn = tmp_path / "logo.svg"
    drawn.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert drop(dialog.logo, drawn)
    assert "image PNG" in dialog.logo.words.text()
    assert not drop(dialog.logo, drawn, logo)
    dialog.press.read(drawn)
    assert "imprimeur" in dialog.press.words.text()
    heavy = tmp_path / "film.png"
    with heavy.open("wb") as file:
        file.truncate(61 * 1024 * 1024)
    dialog.logo.read(heavy)
    assert "plus de 60\u00a0Mo" in dialog.logo.words.text()
    assert dialog.logo.sha256 == taken.sha256
    small = QImage(120, 60, QImage.Format.Format_RGB32)
    small.fill(QColor("navy"))
    QGuiApplication.clipboard().setImage(small)
    dialog.logo.paste()
    assert "risque d’être flou" in dialog.logo.words.text()
    QGuiApplication.clipboard().setText("rien")
    dialog.logo.paste()
    assert "risque d’être flou" in dialog.logo.words.text()
    messages_seen.answer_next(True)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert appearance.appearance(coop.desk).logo_sha256 == taken.sha256


def test_files_and_colours_are_chosen_in_windows(qtbot: QtBot, opened, logo: Path, tmp_path: Path):
    dialog = opened()
    profile = tmp_path / "presse.icc"
    profile.write_bytes(press_profile())
    for field, path in ((dialog.logo, logo), (dialog.press, profile)):
        qtbot.mouseClick(field.choose_button, Qt.MouseButton.LeftButton)
        (window,) = field.findChildren(QFileDialog)
        window.fileSelected.emit(str(path))
        window.close()
        assert field.sha256
    qtbot.mouseClick(dialog.main.choose_button, Qt.MouseButton.LeftButton)
    (colours,) = dialog.main.findChildren(QColorDialog)
    assert colours.currentColor().name() == dialog.main.shown.lower()
    colours.setCurrentColor(QColor("#402050"))
    colours.accept()
    assert dialog.main.color == "#402050"
    settle(qtbot, dialog)
    dialog.succeed()


def test_the_particulars_are_within_reach_and_follow(qtbot: QtBot, coop: Coop, opened):
    dialog = opened()
    assert "Ma coopérative" in dialog.ui.contact_label.text()
    qtbot.mouseClick(dialog.ui.contact_button, Qt.MouseButton.LeftButton)
    (form,) = dialog.findChildren(ProfileDialog)
    qtbot.waitUntil(form.isVisible)
    form.ui.coop_name.setText("Coop des Ajoncs")
    with qtbot.waitSignal(form.accepted):
        form.accept()
    assert "Coop des Ajoncs" in dialog.ui.contact_label.text()
    assert settings.profile(coop.desk).coop_name == "Coop des Ajoncs"
    settle(qtbot, dialog)
    with qtbot.waitSignal(dialog.rejected):
        dialog.reject()


def test_another_document_is_shown_when_it_can_be(qtbot: QtBot, opened):
    dialog = opened()
    kinds = dialog.preview.kinds
    kinds.setCurrentIndex(kinds.findData(PublicationKind.SOCIAL_1X1))
    qtbot.waitUntil(lambda: "ne peut encore être fait" in dialog.preview.problem, timeout=10_000)
    kinds.setCurrentIndex(0)
    settle(qtbot, dialog)
    assert dialog.preview.problem == ""
    dialog.succeed()


def test_the_page_is_made_in_a_worker(qtbot: QtBot, coop: Coop, context, show, heartbeat):
    from dataclasses import replace

    from idcoop_desktop.views.background import Background

    background = Background()
    window = show(QWidget())
    open_appearance_dialog(replace(context, background=background), window)
    qtbot.waitUntil(lambda: bool(window.findChildren(AppearanceDialog)))
    (dialog,) = window.findChildren(AppearanceDialog)
    settle(qtbot, dialog)
    assert heartbeat.beats > 2
    dialog.succeed()
    background.close()
