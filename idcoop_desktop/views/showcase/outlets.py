"""The ways out of the studio: a file, an e-mail, paper, the clipboard.

Each passes the gate first, then the document is made, recorded and handed over.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from idcoop_desktop.domain.publications import PRINTED, Variant
from idcoop_desktop.services import editions
from idcoop_desktop.services.edition_files import make_file
from idcoop_desktop.views.emails.opening import open_mail_program
from idcoop_desktop.views.showcase.export import DoneBar, choose_target, file_name
from idcoop_desktop.views.showcase.leaving import letter_link, page_copied
from idcoop_desktop.views.showcase.printing import print_pages, printer_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.edition_files import MadeFile
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.showcase.leaving import Copied

T = TypeVar("T")
_NO_MAIL = "Aucune messagerie n’a répondu sur cet ordinateur."


class Outlets(QObject):
    """``busy`` tells what is under way, empty once it is over; ``made`` that a document left.

    ``made`` says so in words. ``failed`` carries the error. ``open_link`` hands a ``mailto:``
    link to the system and tells whether a program took it.
    """

    busy = Signal(str)
    made = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        context: PageContext,
        host: QWidget,
        *,
        open_link: Callable[[str], bool] = open_mail_program,
    ) -> None:
        super().__init__(host)
        self._context, self._host, self._open_link = context, host, open_link
        self._printer: QPrinter | None = None
        self.bar = DoneBar()

    def export(self, order: Order, title: str) -> None:
        """Ask where to write the document of a project, then write it there."""
        self._choose(order, title, lambda path: self.write(order, path))

    def mail(self, order: Order, title: str) -> None:
        """Ask where to write the document, then open an e-mail that it can be joined to."""
        self._choose(order, title, lambda path: self._write_and_mail(order, title, path))

    def write(self, order: Order, path: Path) -> None:
        """Make the document, record it and write it to ``path``."""
        self._make(
            "Écriture du document…",
            lambda: make_file(self._context.desk, order, path),
            lambda made: self._on_written(path, made.description),
        )

    def print(self, order: Order) -> None:
        """Ask for a printer, then make the document for the office, record it and print it."""
        desk, wanted = self._context.desk, replace(order, variant=Variant.OFFICE)
        self._check(
            lambda: editions.preview(desk, wanted),
            lambda pdf: self._choose_printer(wanted, pdf),
        )

    def print_on(self, printer: QPrinter, order: Order) -> None:
        """Make the document, record it and print it, page after page, beside the window."""
        desk = self._context.desk
        # Held here until it is done: a worker must not be the last to let go of it.
        self._printer = printer

        def printed(_none: object) -> None:
            self._printer = None
            self._say("Document envoyé à l’imprimante.")

        self._make(
            "Impression du document…",
            lambda: print_pages(printer, lambda: editions.make(desk, order, file_name=PRINTED)),
            printed,
        )

    def copy(self, order: Order, page: int) -> None:
        """Make the document, record it and put one of its pages on the clipboard."""
        desk = self._context.desk

        def copied(seen: Copied) -> None:
            QGuiApplication.clipboard().setImage(seen.image)
            self._say("Image copiée\u00a0: collez-la où vous voulez (Ctrl+V).", seen.description)

        self._make("Copie de l’image…", lambda: page_copied(desk, order, page), copied)

    def _choose(self, order: Order, title: str, chosen: Callable[[Path], object]) -> None:
        desk = self._context.desk
        self._check(
            lambda: editions.possible_endings(desk, order),
            lambda endings: choose_target(
                self._host, file_name(title, order.kind, order.variant), chosen, endings=endings
            ),
        )

    def _check(self, check: Callable[[], T], then: Callable[[T], object]) -> None:
        """Make sure that the document can be made before anything is asked."""

        def checked(answer: T) -> None:
            self.busy.emit("")
            then(answer)

        self._run("Préparation du document…", check, checked)

    def _make(
        self,
        words: str,
        work: Callable[[], T],
        done: Callable[[T], object],
    ) -> None:
        def made(answer: T) -> None:
            self.busy.emit("")
            self._context.changes.announce("projects", "publications")
            done(answer)

        self._run(words, work, made)

    def _run(
        self,
        words: str,
        work: Callable[[], T],
        done: Callable[[T], object],
    ) -> None:
        def failed(error: Exception) -> None:
            self.busy.emit("")
            self.failed.emit(error)

        self.busy.emit(words)
        self._context.background.run(
            work,
            done=done,
            failed=failed,
            progress=lambda step, total, _said: self.busy.emit(_page_of(step, total)),
            owner=self._host,
            lane="documents",
        )

    def _choose_printer(self, order: Order, pdf: bytes) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        from idcoop_desktop.documents.preview import page_count

        printer, count = printer_for(order.kind), page_count(pdf)
        printer.setDocName(order.kind.label)
        dialog = QPrintDialog(printer, self._host)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(f"Imprimer\u00a0: {order.kind.label}")
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=count > 1)
        dialog.setMinMax(1, count)

        def chosen(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                self.print_on(printer, order)

        dialog.finished.connect(chosen)
        # The dialog's own ``open`` wants a slot by its name.
        QDialog.open(dialog)

    def _write_and_mail(self, order: Order, title: str, path: Path) -> None:
        desk = self._context.desk

        def written(answer: tuple[MadeFile, str]) -> None:
            made, link = answer
            self._on_written(path, made.description)
            self.bar.open_folder()
            if self._open_link(link):
                self.bar.add(f"Joignez-le à l’e-mail qui s’ouvre, avec {path.name}.")
            else:
                self.bar.add(_NO_MAIL)

        self._make(
            "Écriture du document…",
            lambda: (make_file(desk, order, path), letter_link(desk, order.kind, title)),
            written,
        )

    def _on_written(self, path: Path, seen: str) -> None:
        self.bar.show_file(path, seen)
        self.made.emit(f"Document enregistré\u00a0: {path.name}")

    def _say(self, words: str, seen: str = "") -> None:
        self.bar.show_words(words, seen)
        self.made.emit(words)


def _page_of(step: int, total: int) -> str:
    return f"Impression de la page {step + 1} sur {total}…"
