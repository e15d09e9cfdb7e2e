"""A document on paper: each page as pixels, painted by a worker on whatever the printer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import publishing
from idcoop_desktop.services.making import PRINT_DPI
from idcoop_desktop.views import background

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

_MM_PER_INCH, _POINTS_PER_INCH = 25.4, 72
_BESIDE_MM = 10
_SAME_MM = 1
_PAPERS = {
    PublicationKind.FLYER_A5: QPageSize.PageSizeId.A5,
    PublicationKind.POSTER_A3: QPageSize.PageSizeId.A3,
}


def printer_for(kind: PublicationKind) -> QPrinter:
    """Return the usual printer, set to the paper of a document."""
    from PySide6.QtPrintSupport import QPrinter

    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    paper = QPageSize(_PAPERS.get(kind, QPageSize.PageSizeId.A4))
    made.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))
    made.setFullPage(True)
    return made


def print_pages(printer: QPrinter, make: Callable[[], bytes]) -> None:
    """Paint the pages chosen at 300 dpi; a page larger than the paper is made smaller.

    ``make`` returns the document and may record it: it is called once the printer answered. Tells
    how far it is. Raises what ``make`` raises, and :class:`DomainError` when the printer does not
    answer. For a worker.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise DomainError(
            "L’imprimante n’a pas répondu\u00a0: vérifiez qu’elle est allumée, puis réessayez. "
            "Rien n’a été imprimé."
        )
    try:
        _paint_all(painter, printer, make())
    except Exception:
        printer.abort()
        raise
    finally:
        painter.end()


def place_of(printer: QPrinter, size_pt: tuple[float, float]) -> QRectF:
    """Return where a page goes on the paper, in the pixels of the printer."""
    from PySide6.QtPrintSupport import QPrinter

    paper = printer.paperRect(QPrinter.Unit.Millimeter).size()
    own = QSizeF(*(side / _POINTS_PER_INCH * _MM_PER_INCH for side in size_pt))
    fits = paper.width() + _SAME_MM >= own.width() and paper.height() + _SAME_MM >= own.height()
    if not fits:
        room = QSizeF(paper.width() - 2 * _BESIDE_MM, paper.height() - 2 * _BESIDE_MM)
        ratio = min(room.width() / own.width(), room.height() / own.height())
        own = own * ratio
    dots = printer.resolution() / _MM_PER_INCH
    left, top = (paper.width() - own.width()) / 2, (paper.height() - own.height()) / 2
    return QRectF(left * dots, top * dots, own.width() * dots, own.height() * dots)


def _paint_all(painter: QPainter, printer: QPrinter, pdf: bytes) -> None:
    from idcoop_desktop.documents.preview import page_sizes

    sizes = page_sizes(pdf)
    first = (printer.fromPage() or 1) - 1
    last = min(printer.toPage() or len(sizes), len(sizes))
    chosen = list(range(first, last))
    copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    for number, page in enumerate(chosen * copies):
        background.report(number, len(chosen) * copies)
        if number:
            printer.newPage()
        _paint(painter, printer, pdf, page, place_of(printer, sizes[page]))


def _paint(painter: QPainter, printer: QPrinter, pdf: bytes, page: int, place: QRectF) -> None:
    width = round(place.width() / printer.resolution() * PRINT_DPI)
    seen = publishing.page_image(pdf, page=page, width_px=width)
    image = QImage(seen.data, seen.width, seen.height, seen.stride, QImage.Format.Format_RGB32)
    painter.drawImage(place, image)
