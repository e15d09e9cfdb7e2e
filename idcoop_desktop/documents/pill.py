"""The label at the head of a leaflet or an image: the coop's mark and the name of its scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.logo import draw_logo, logo_box
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.shapes import house

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import Brand
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.page import Page

_LAYER = 2
# In shares of the height of the label.
_MARK, _LOGO_MOST, _BEFORE, _BETWEEN, _AFTER = (
    7.2 / 10.5,
    26 / 10.5,
    3.4 / 10.5,
    2.2 / 10.5,
    5 / 10.5,
)


def draw_pill(page: Page, brand: Brand, block: Block, room: Box) -> None:
    """Draw the label at the left of ``room``, as wide as its words; they shrink into ``room``."""
    height = room.height
    mark = _mark_width(brand, height * _MARK, height * _LOGO_MOST)
    words = fonts.width(plain(block.paragraphs[0]), block.style.font, block.style.size)
    start = room.x + height * _BEFORE + mark + height * _BETWEEN
    width = min(words + 1, room.right - start - height * _AFTER)
    page.card(
        room._replace(width=start + width + height * _AFTER - room.x),
        radius=height / 2,
        # A logo is on white: on a card of another colour its rectangle would show.
        fill="card" if brand.logo is None else "on_band",
    )
    mark_height = height * _MARK
    spot = Box(room.x + height * _BEFORE, room.y + (height - mark_height) / 2, mark, mark_height)
    _draw_mark(page, brand, spot, height * _LOGO_MOST)
    page.text(block, Box(start, room.y, width, height), valign="middle", layer=_LAYER)


def _mark_width(brand: Brand, height: float, most: float) -> float:
    if brand.logo is None:
        return height
    return logo_box(brand.logo, Box(0, 0, most, height)).width


def _draw_mark(page: Page, brand: Brand, spot: Box, most: float) -> None:
    """The coop's logo, else the little house."""
    if brand.logo is None:
        colors = {"walls": page.color("heading"), "heart": page.color("glow")}
        house(page.canvas, spot.x, page.up(spot.bottom), spot.height, **colors)
        return
    draw_logo(page, brand, spot._replace(width=most))
