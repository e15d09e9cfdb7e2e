"""Pages of a PDF as pixels, for the screen and for pictures to share."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfBitmap, PdfDocument

_POINTS_PER_INCH = 72
_MOST_PIXELS = 32_000_000
# pdfium keeps global state: two threads in it at once crash the process.
_pdfium = threading.Lock()


@dataclass(frozen=True)
class Raster:
    """Rows of BGRX pixels, ``stride`` bytes each: what ``QImage.Format_RGB32`` reads."""

    width: int
    height: int
    stride: int
    data: bytes


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    import pypdfium2

    with _pdfium, pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return the width and the height of each page, in points."""
    import pypdfium2

    with _pdfium, pypdfium2.PdfDocument(pdf) as document:
        return tuple(document[number].get_size() for number in range(len(document)))


def render(pdf: bytes, *, page: int, width_px: int) -> Raster:
    """Render a page (0 is the first) ``width_px`` pixels wide, narrower if it is a long strip."""
    import pypdfium2

    with _pdfium, pypdfium2.PdfDocument(pdf) as document:
        bitmap = _bitmap(document, page, _scale(document[page].get_size(), width_px))
        raster = Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
    return raster


def png(pdf: bytes, *, page: int, dpi: int) -> bytes:
    """Return a page (0 is the first) as a PNG file."""
    return _encoded(pdf, page, dpi, "PNG", compress_level=1)


def jpeg(pdf: bytes, *, page: int, dpi: int) -> bytes:
    """Return a page (0 is the first) as a JPEG file, a few times lighter than PNG."""
    return _encoded(pdf, page, dpi, "JPEG", quality=88)


def _encoded(pdf: bytes, page: int, dpi: int, form: str, **options: int) -> bytes:
    import pypdfium2

    out = BytesIO()
    with _pdfium, pypdfium2.PdfDocument(pdf) as document:
        bitmap = _bitmap(document, page, dpi / _POINTS_PER_INCH)
        bitmap.to_pil().convert("RGB").save(out, form, **options)
        bitmap.close()
    return out.getvalue()


def _scale(size: tuple[float, float], width_px: int) -> float:
    width, height = size
    return min(width_px / width, math.sqrt(_MOST_PIXELS / (width * height)))


def _bitmap(document: PdfDocument, page: int, scale: float) -> PdfBitmap:
    return document[page].render(scale=scale, prefer_bgrx=True)
