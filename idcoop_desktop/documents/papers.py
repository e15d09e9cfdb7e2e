"""Files from outside – a PDF or a picture – as pages of pixels for the screen."""

from __future__ import annotations

from idcoop_desktop.documents import outside_pdf
from idcoop_desktop.documents.photos import reduced, upright
from idcoop_desktop.documents.preview import Raster, page_count, render
from idcoop_desktop.documents.refusals import PaperError, PhotoError, TooLargePhotoError

MAX_WIDTH = 4000
_KEPT = "Elle reste gardée telle quelle\u00a0: enregistrez-en une copie pour l’ouvrir autrement."
_TOO_LARGE = f"Cette image a trop de pixels pour être montrée ici. {_KEPT}"
_UNREADABLE = f"Cette image est abîmée ou incomplète\u00a0: elle ne peut pas être montrée. {_KEPT}"
_PDF = b"%PDF-"


def is_pdf(data: bytes) -> bool:
    """Tell whether a file begins as a PDF does."""
    return data.startswith(_PDF)


def pages_of(data: bytes) -> int:
    """Return how many pages a file has, 1 for a picture.

    Looks the file over: call it once before :func:`page_of`. Raises :class:`PaperError`.
    """
    import pypdfium2

    if not is_pdf(data):
        return 1
    outside_pdf.look_over(data)
    try:
        return page_count(data)
    except pypdfium2.PdfiumError as error:
        raise outside_pdf.damaged(error) from error


def page_of(data: bytes, *, page: int, width_px: int) -> Raster:
    """Return a page (0 is the first) about ``width_px`` pixels wide; never more than is useful.

    Raises :class:`PaperError`.
    """
    import pypdfium2

    width = min(max(width_px, 1), MAX_WIDTH)
    if not is_pdf(data):
        return _picture(data, width)
    try:
        return render(data, page=page, width_px=width)
    except (pypdfium2.PdfiumError, MemoryError) as error:
        raise outside_pdf.damaged(error) from error


def _picture(data: bytes, width: int) -> Raster:
    try:
        picture = upright(reduced(data, width=width), at_least=(width, 1))
    except TooLargePhotoError as error:
        raise PaperError(_TOO_LARGE) from error
    except PhotoError as error:
        raise PaperError(_UNREADABLE) from error
    across, down = picture.size
    return Raster(across, down, across * 4, picture.tobytes("raw", "BGRX"))
