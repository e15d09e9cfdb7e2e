"""Other ways out of the studio: paper, an e-mail, the clipboard, a page for the site."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import sheets
from idcoop_desktop.services.publication_list import publication_rows
from idcoop_desktop.views.publications.made_rows import made_columns
from idcoop_desktop.views.showcase.export import file_name
from idcoop_desktop.views.showcase.printing import place_of, print_pages, printer_for
from tests.gui.showcase.conftest import settle
from tests.gui.showcase.test_export import choose, reader

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["reader"]


def made(demo, mural):
    """Return the documents recorded."""
    return sheets.project_sheet(demo.desk, mural).publications


def on_file(printer: QPrinter, path: Path) -> QPrinter:
    """Have a printer write a PDF."""
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_print_button_asks_for_a_printer_once_the_gate_was_passed(opened, demo, mural):
    studio = opened(mural, 1366, 768)
    QTest.keyClick(studio, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = studio.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert "Flyer A4" in dialog.windowTitle()
    dialog.reject()
    assert made(demo, mural) == ()
    assert studio.ui.print_button.isEnabled()


def test_what_cannot_be_made_is_not_printed(qtbot, opened, mural):
    studio = opened(mural, 1366, 768)
    studio.ui.story_edit.setPlainText("Un mot de plus. " * 400)
    studio.ui.print_button.click()
    assert studio.findChildren(QPrintDialog) == []
    assert studio.focusWidget() is studio.ui.story_edit
    settle(qtbot, studio)


def test_a_flyer_on_paper_has_its_own_size_and_is_recorded(opened, demo, mural, tmp_path):
    studio = opened(mural, 1366, 768)
    path = tmp_path / "papier.pdf"
    printer = on_file(printer_for(PublicationKind.FLYER_A4), path)
    with_order = studio._kept_order()
    studio.outlets.print_on(printer, with_order)
    with PdfDocument(path.read_bytes()) as document:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx((595, 842), abs=1.5)
        small = document[0].render(scale=0.2).to_pil().convert("L")
    assert small.getextrema()[0] < 90
    (kept,) = made(demo, mural)
    assert (kept.kind, kept.file_name, kept.ending) == (PublicationKind.FLYER_A4, "Imprimé", "")
    assert kept.uses == kept.kind.uses
    assert "imprimante" in studio.done_bar.words
    assert not studio.done_bar.open_button.isVisible()


def test_a_page_larger_than_the_paper_is_made_smaller_and_a_smaller_one_is_not(tmp_path):
    printer = on_file(printer_for(PublicationKind.FLYER_A4), tmp_path / "a4.pdf")
    dots = printer.resolution() / 25.4
    a3, a5 = (841.9, 1190.6), (419.5, 595.3)
    assert place_of(printer, a3).width() / dots < 195
    assert place_of(printer, a5).width() / dots == pytest.approx(148, abs=0.5)
    poster = printer_for(PublicationKind.POSTER_A3)
    assert poster.pageLayout().pageSize().id() == QPageSize.PageSizeId.A3


def test_only_the_pages_chosen_are_printed(fact_sheet_pdf, tmp_path):
    path = tmp_path / "papier.pdf"
    printer = on_file(printer_for(PublicationKind.FACT_SHEET), path)
    printer.setFromTo(2, 2)
    print_pages(printer, lambda: fact_sheet_pdf)
    with PdfDocument(path.read_bytes()) as document:
        assert len(document) == 1


def test_every_page_is_printed(fact_sheet_pdf, tmp_path):
    path = tmp_path / "papier.pdf"
    print_pages(on_file(printer_for(PublicationKind.FACT_SHEET), path), lambda: fact_sheet_pdf)
    with PdfDocument(path.read_bytes()) as document:
        assert len(document) == 2


@pytest.mark.qt_log_ignore("QPainter::begin|QPdf", extend=True)
def test_a_printer_that_does_not_answer_is_told(fact_sheet_pdf, tmp_path):
    printer = on_file(printer_for(PublicationKind.FACT_SHEET), tmp_path / "absent" / "papier.pdf")
    with pytest.raises(DomainError, match="Rien n’a été imprimé"):
        print_pages(printer, lambda: fact_sheet_pdf)


@pytest.mark.qt_log_ignore("QPainter::begin|QPdf", extend=True)
def test_nothing_is_recorded_when_the_printer_does_not_answer(
    qtbot, opened, demo, mural, tmp_path, messages_seen
):
    studio = opened(mural, 1366, 768)
    printer = on_file(printer_for(PublicationKind.FLYER_A4), tmp_path / "absent" / "papier.pdf")
    with qtbot.waitSignal(studio.outlets.failed):
        studio.outlets.print_on(printer, studio._kept_order())
    assert "Rien n’a été imprimé" in messages_seen.take_error()
    assert made(demo, mural) == ()


def test_what_is_refused_at_the_last_moment_is_not_printed(tmp_path):
    def refuse() -> bytes:
        raise DomainError("Le texte dépasse.")

    printer = on_file(printer_for(PublicationKind.FLYER_A4), tmp_path / "papier.pdf")
    with pytest.raises(DomainError, match="dépasse"):
        print_pages(printer, refuse)


@pytest.fixture
def fact_sheet_pdf(demo, mural) -> bytes:
    """The fact sheet of the mural: two pages."""
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services import editions

    return editions.preview(demo.desk, Order(kind=PublicationKind.FACT_SHEET, project_ids=(mural,)))


def test_a_document_is_written_and_an_e_mail_opens(opened, demo, mural, tmp_path, reader):
    studio = opened(mural, 1366, 768)
    links: list[str] = []
    studio.outlets._open_link = lambda link: bool(links.append(link)) or True
    studio.ui.mail_button.click()
    (dialog,) = [found for found in studio.findChildren(QFileDialog) if found.isVisible()]
    name = dialog.findChild(QLineEdit)
    target = tmp_path / "flyer.pdf"
    name.setText(str(target))
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert target.exists()
    assert reader.files == [str(tmp_path)]
    (link,) = links
    assert link.startswith("mailto:?subject=Flyer%20A4")
    assert "pièce jointe" in unquote(link)
    assert "Joignez-le" in studio.done_bar.words
    assert [one.file_name for one in made(demo, mural)] == ["flyer.pdf"]


def test_without_a_mail_program_the_file_is_there_and_it_is_said(opened, mural, tmp_path, reader):
    studio = opened(mural, 1366, 768)
    studio.outlets._open_link = lambda _link: False
    studio.outlets._write_and_mail(studio._kept_order(), "La fresque", tmp_path / "flyer.pdf")
    assert (tmp_path / "flyer.pdf").exists()
    assert "Aucune messagerie" in studio.done_bar.words


@pytest.mark.parametrize(
    ("kind", "size"),
    [(PublicationKind.FLYER_A4, (1654, 2340)), (PublicationKind.SOCIAL_1X1, (1080, 1080))],
)
def test_a_page_is_copied_with_its_description(qtbot, opened, demo, mural, kind, size):
    studio = opened(mural, 1366, 768)
    choose(studio, kind)
    settle(qtbot, studio)
    studio.ui.copy_button.click()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == pytest.approx(size, abs=2)
    assert "Image copiée" in studio.done_bar.words
    assert studio.focusWidget() is studio.done_bar.copy_button
    studio.done_bar.copy_button.click()
    assert "La fresque" in QGuiApplication.clipboard().text()
    (kept,) = made(demo, mural)
    assert (kept.kind, kept.file_name) == (kind, "Image copiée")
    (row,) = publication_rows(demo.desk, [kept.id])
    column = made_columns(lambda _key: None)[1]
    assert column.detail is not None
    assert column.detail(row) == "Image copiée"
    in_a_file = replace(row, publication=replace(kept, file_name="image.png"))
    assert column.detail(in_a_file) == ""


def test_an_image_is_not_for_paper(qtbot, opened, mural, check_accessible):
    studio = opened(mural, 1366, 768)
    choose(studio, PublicationKind.SOCIAL_4X5)
    settle(qtbot, studio)
    assert not studio.ui.print_button.isVisible()
    studio.print()
    assert studio.findChildren(QPrintDialog) == []
    check_accessible(studio)


def test_a_page_for_the_site_is_written(opened, demo, mural, tmp_path):
    studio = opened(mural, 1366, 768)
    studio.export_to(tmp_path / "page.html")
    assert "La fresque du Clos du Phare" in (tmp_path / "page.html").read_text("utf-8")
    assert [one.file_name for one in made(demo, mural)] == ["page.html"]


def test_the_theme_of_the_last_document_is_offered_again(qtbot, opened, mural, tmp_path):
    studio = opened(mural, 1366, 768)
    combo = studio.ui.theme_combo
    combo.setCurrentIndex(combo.findData("jardin"))
    settle(qtbot, studio)
    studio.export_to(tmp_path / "flyer.pdf")
    studio.done(0)
    assert opened(mural).choice.theme == "jardin"


def test_names_of_files_are_made_in_one_place():
    assert file_name("La fresque", PublicationKind.FACT_SHEET) == "fact-sheet-la-fresque.pdf"
