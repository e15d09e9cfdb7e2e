"""A document as it would be made, drawn for the screen: its pages, the first one as pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.services import editions
from idcoop_desktop.services.publishing import PageImage, page_image

if TYPE_CHECKING:
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.covered_photos import LeftOut
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnDocument:
    """The PDF of a document, how many pages it has, and one of them (0 is the first).

    ``left_out`` are photos that it does without.
    """

    pdf: bytes
    pages: int
    page: int
    image: PageImage
    left_out: LeftOut | None = None


def drawn(desk: Desk, order: Order, *, page: int, width_px: int) -> DrawnDocument:
    """Draw what an order would make and show a page of it, the nearest there is.

    Raises what :func:`editions.preview` does.
    """
    from idcoop_desktop.documents.preview import page_count

    made = editions.sketch(desk, order)
    pages = page_count(made.data)
    shown = min(page, pages - 1)
    image = page_image(made.data, page=shown, width_px=width_px)
    return DrawnDocument(
        pdf=made.data, pages=pages, page=shown, image=image, left_out=made.left_out(desk)
    )
