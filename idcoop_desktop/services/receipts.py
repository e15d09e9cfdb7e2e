"""The files that prove payments and commitments, shown page by page or copied for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.files import read_file
from idcoop_desktop.services.money import ReceiptFile
from idcoop_desktop.services.publishing import PageImage

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.services.desk import Desk

FILE_LIMIT = 20_000_000
"""Bytes of the largest file that is taken in."""

_TYPES = (b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")


def read_chosen(path: Path) -> ReceiptFile:
    """Read a file a person chose, dropped or pasted.

    Raises :class:`DomainError` when it cannot be read, and for what :func:`require_proof` refuses;
    a film dropped by mistake is refused before it fills the memory.
    """
    if path.is_file() and path.stat().st_size > FILE_LIMIT:
        raise DomainError(_TOO_HEAVY)
    chosen = ReceiptFile(read_file(path), path.name)
    require_proof(chosen)
    return chosen


def require_proof(file: ReceiptFile) -> None:
    """Refuse anything but a PDF or a picture (JPEG, PNG, WEBP) of at most 20 MB."""
    if len(file.data) > FILE_LIMIT:
        raise DomainError(_TOO_HEAVY)
    if not file.data.startswith(_TYPES):
        raise DomainError(
            f"{quoted(file.name)} n’est ni un PDF ni une image (JPEG, PNG, WEBP). "
            "Rien n’a été enregistré."
        )


_TOO_HEAVY = "Ce fichier dépasse 20\u00a0Mo. Réduisez-le, puis joignez-le à nouveau."


def file_data(desk: Desk, sha256: str) -> bytes:
    """Return the bytes of a file joined to the books; nothing is ever written on the disk."""
    return desk.base.media.get(sha256)


def receipt_pages(data: bytes) -> int:
    """Return how many pages a file has, 1 for a picture.

    Raises :class:`DomainError` for a file that cannot be shown: damaged, locked, or too large.
    """
    from idcoop_desktop.documents.papers import pages_of

    return pages_of(data)


def receipt_page(data: bytes, *, page: int, width_px: int) -> PageImage:
    """Return a page (0 is the first) about ``width_px`` pixels wide, after :func:`receipt_pages`.

    Raises :class:`DomainError` for a file that cannot be shown.
    """
    from idcoop_desktop.documents.papers import page_of

    raster = page_of(data, page=page, width_px=width_px)
    return PageImage(raster.width, raster.height, raster.stride, raster.data)
