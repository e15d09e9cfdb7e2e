"""The flyer leaves the program: a real PDF, recorded, opened, never half written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.publications import PublicationKind, Variant
from idcoop_desktop.services import publishing, sheets
from idcoop_desktop.views.showcase.export import file_name
from tests.gui.showcase.conftest import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QUrl

    from tests.gui.recorder import MessagesSeen


class Opener(QObject):
    """Stands in for the system's PDF reader."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[str] = []

    @Slot("QUrl")
    def take(self, url: QUrl) -> None:
        """Note what is opened."""
        self.files.append(url.toLocalFile())


@pytest.fixture
def reader() -> Iterator[Opener]:
    """Whatever is opened goes to this reader."""
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def words_of(path: Path) -> str:
    """Return the text of a PDF on one line."""
    with PdfDocument(path.read_bytes()) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_range()
    return " ".join(text.replace("\xad", "").split())


def asked_place(studio) -> QFileDialog:
    """Return the file dialog that the export opened."""
    (dialog,) = [found for found in studio.findChildren(QFileDialog) if found.isVisible()]
    return dialog


def test_the_keyboard_alone_makes_the_flyer(qtbot, opened, demo, mural, tmp_path, reader, changes):
    announced: list[str] = []
    changes.changed.connect(announced.extend)
    studio = opened(mural)
    studio.ui.lead_edit.selectAll()
    QTest.keyClicks(studio.ui.lead_edit, "Un bord de mer dans le hall")
    studio.ui.export_button.setFocus()
    QTest.keyClick(studio.ui.export_button, Qt.Key.Key_Space)
    dialog = asked_place(studio)
    name = dialog.findChild(QLineEdit)
    assert name.text() == "flyer-a4-la-fresque-du-clos-du-phare.pdf"
    assert sheets.project_sheet(demo.desk, mural).publications == ()
    target = tmp_path / "flyer.pdf"
    # Pasted in one go: Qt's own suggestions would take the Return key while typing.
    name.setText(str(target.with_suffix("")))
    with qtbot.waitSignal(studio.published):
        QTest.keyClick(name, Qt.Key.Key_Return)
    text = words_of(target)
    for told in ("Un bord de mer dans le hall", "La fresque du Clos du Phare", "habitants aux"):
        assert told in text
    sheet = sheets.project_sheet(demo.desk, mural)
    assert (sheet.project.state, len(sheet.publications)) == (ProjectState.SHOWCASED, 1)
    assert {"publications", "projects"} <= set(announced)
    assert demo.notices == ["Document enregistré\u00a0: flyer.pdf"]
    assert "flyer.pdf" in studio.done_bar.words
    assert studio.focusWidget() is studio.done_bar.open_button
    QTest.keyClick(studio.done_bar.open_button, Qt.Key.Key_Space)
    assert reader.files == [str(target)]
    assert not studio.is_dirty


def test_the_bar_of_the_file_is_accessible_and_goes_when_the_words_change(
    qtbot, opened, mural, tmp_path, reader, check_accessible
):
    studio = opened(mural)
    studio.export_to(tmp_path / "flyer.pdf")
    check_accessible(studio)
    studio.done_bar.folder_button.click()
    assert reader.files == [str(tmp_path)]
    studio.ui.story_edit.setPlainText("Autre chose.")
    assert studio.done_bar.words == ""
    settle(qtbot, studio)


def test_a_text_that_does_not_fit_stops_the_export_at_its_field(opened, demo, mural):
    studio = opened(mural)
    studio.ui.story_edit.setPlainText("Un mot de plus. " * 400)
    studio.export()
    assert studio.findChildren(QFileDialog) == []
    assert studio.focusWidget() is studio.ui.story_edit
    assert "Dépasse de" in studio.ui.story_error.text()
    assert "Le récit dépasse de" in studio.preview.problem
    assert publishing.suggested_words(demo.desk, mural).story.startswith("Un mot")
    assert studio.ui.export_button.isEnabled()


def test_giving_up_the_file_dialog_records_nothing(opened, demo, mural):
    studio = opened(mural)
    studio.export()
    asked_place(studio).reject()
    assert sheets.project_sheet(demo.desk, mural).publications == ()
    assert studio.done_bar.words == ""


def test_a_folder_that_is_gone_is_told_and_nothing_is_recorded(
    opened, demo, mural, tmp_path, messages_seen: MessagesSeen
):
    studio = opened(mural)
    studio.export_to(tmp_path / "ailleurs" / "flyer.pdf")
    assert "n’existe pas" in messages_seen.take_error()
    assert sheets.project_sheet(demo.desk, mural).publications == ()
    assert studio.ui.export_button.isEnabled()


def test_only_the_flyer_is_left_in_the_folder(opened, mural, tmp_path):
    folder = tmp_path / "flyers"
    folder.mkdir()
    opened(mural).export_to(folder / "flyer.pdf")
    assert [path.name for path in folder.iterdir()] == ["flyer.pdf"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("L’été « à l’ombre »", "flyer-a4-l-ete-a-l-ombre.pdf"),
        ("../../etc <b>", "flyer-a4-etc-b.pdf"),
        ("🎨", "flyer-a4.pdf"),
    ],
)
def test_file_names_travel_everywhere(title, name):
    assert file_name(title) == name
    assert len(file_name("très long " * 50)) < 80


def choose(studio, kind, variant=Variant.OFFICE):
    for combo, value in ((studio.ui.kind_combo, kind), (studio.ui.variant_combo, variant)):
        combo.setCurrentIndex(combo.findData(value))


@pytest.mark.parametrize(
    ("kind", "ratio"),
    [
        (PublicationKind.FLYER_A5, 210 / 148),
        (PublicationKind.POSTER_A3, 420 / 297),
        (PublicationKind.SOCIAL_WIDE, 1005 / 1920),
    ],
)
def test_the_preview_takes_the_form_of_the_document(qtbot, opened, mural, kind, ratio):
    studio = opened(mural)
    settle(qtbot, studio)
    choose(studio, kind)
    settle(qtbot, studio)
    assert studio.preview.page.ratio == pytest.approx(ratio, abs=0.01)
    assert studio.preview.problem == ""


def test_an_image_has_no_printing_house_and_the_others_say_what_it_gets(qtbot, opened, mural):
    studio = opened(mural)
    settle(qtbot, studio)
    choose(studio, PublicationKind.POSTER_A3, Variant.PRINTER)
    assert "traits de coupe" in studio.ui.kind_hint.text()
    assert studio.choice.variant is Variant.PRINTER
    settle(qtbot, studio)
    assert studio.preview.page.ratio == pytest.approx(440 / 317, abs=0.01)
    choose(studio, PublicationKind.SOCIAL_1X1, Variant.PRINTER)
    assert studio.choice.variant is Variant.OFFICE
    assert not studio.ui.variant_combo.isVisible()
    assert "réseaux sociaux" in studio.ui.kind_hint.text()
    settle(qtbot, studio)


@pytest.mark.parametrize(("ending", "start"), [("png", b"\x89PNG"), ("jpg", b"\xff\xd8\xff")])
def test_an_image_is_written_with_its_description_to_paste(
    qtbot, opened, demo, mural, tmp_path, check_accessible, ending, start
):
    studio = opened(mural)
    settle(qtbot, studio)
    choose(studio, PublicationKind.SOCIAL_4X5)
    settle(qtbot, studio)
    target = tmp_path / f"image.{ending}"
    with qtbot.waitSignal(studio.published):
        studio.export_to(target)
    assert target.read_bytes().startswith(start)
    (made,) = sheets.project_sheet(demo.desk, mural).publications
    assert made.kind is PublicationKind.SOCIAL_4X5
    assert studio.done_bar.copy_button.isVisible()
    check_accessible(studio)
    studio.done_bar.copy_button.click()
    assert "Texte de l’image" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("kind", "variant", "name"),
    [
        (PublicationKind.POSTER_A3, Variant.PRINTER, "poster-a3-imprimeur-le-hall.pdf"),
        (PublicationKind.SOCIAL_1X1, Variant.OFFICE, "social-1x1-le-hall.png"),
    ],
)
def test_the_name_says_which_document_it_is(kind, variant, name):
    assert file_name("Le hall", kind, variant) == name
