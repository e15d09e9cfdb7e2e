"""A document as it would be made, drawn for the screen: its pages, the first one as pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.services import editions
from idcoop_desktop.services.publishing import PageImage, page_image

if TYPE_CHECKING:
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnDocument:
    """The PDF of a document, how many pages it has, and one of them (0 is the first)."""

    pdf: bytes
    pages: int
    page: int
    image: PageImage


def drawn(desk: Desk, order: Order, *, page: int, width_px: int) -> DrawnDocument:
    """Draw what an order would make and show a page of it, the nearest there is.

    Raises what :func:`editions.preview` does.
    """
    from idcoop_desktop.documents.preview import page_count

    pdf = editions.preview(desk, order)
    pages = page_count(pdf)
    shown = min(page, pages - 1)
    image = page_image(pdf, page=shown, width_px=width_px)
    return DrawnDocument(pdf=pdf, pages=pages, page=shown, image=image)
