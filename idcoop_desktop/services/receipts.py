"""The files that prove payments and commitments, shown page by page or copied for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services.files import read_file
from idcoop_desktop.services.proofs import ReceiptFile, require_proof, require_size
from idcoop_desktop.services.publishing import PageImage

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.services.desk import Desk


def read_chosen(path: Path) -> ReceiptFile:
    """Read a file a person chose, dropped or pasted.

    Raises :class:`DomainError` when it cannot be read, and for what :func:`require_proof` refuses;
    a film dropped by mistake is refused before it fills the memory.
    """
    if path.is_file():
        require_size(path.stat().st_size)
    chosen = ReceiptFile(read_file(path), path.name)
    require_proof(chosen)
    return chosen


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
