"""Images for social networks: the large photo, the title, the lead; nothing small, nothing else."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from idcoop_desktop.documents.content import Document
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.publications import Variant

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.content import FlyerContent
    from idcoop_desktop.documents.theme import Theme

DPI = 144
"""Of the images: two pixels in a point."""


class Shape(Enum):
    """Pixels across and down that the networks show whole."""

    PORTRAIT = (1080, 1350)
    SQUARE = (1080, 1080)
    WIDE = (1920, 1005)


class Room(NamedTuple):
    """Where the photo ends (a share of the page) and the sizes of type and lines at most."""

    photo: float
    title: float
    title_lines: int
    lead: float
    lead_lines: int


_ROOMS = {
    Shape.PORTRAIT: Room(photo=0.61, title=46, title_lines=2, lead=20, lead_lines=3),
    Shape.SQUARE: Room(photo=0.555, title=39, title_lines=2, lead=17, lead_lines=3),
    Shape.WIDE: Room(photo=0.61, title=42, title_lines=4, lead=20, lead_lines=6),
}


def social(
    content: FlyerContent, theme: Theme, shape: Shape, *, made_at: datetime, dpi: int = 144
) -> Document:
    """Make the page of an image: ``preview.png`` and ``jpeg`` at :data:`DPI` give its pixels.

    ``theme`` is of the kind ``flyer``. Raises what ``flyer_a4`` raises, except for the address.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.flyer import describe
    from idcoop_desktop.documents.looks import resized
    from idcoop_desktop.documents.marks import Sheet
    from idcoop_desktop.documents.social_drawing import SocialPainter, blocks_of, reading_order

    room = _ROOMS[shape]
    size = (shape.value[0] * 72 / DPI, shape.value[1] * 72 / DPI)
    # The contrasts of these two on the band were checked on load.
    looks = resized(
        theme,
        {"pill": 13, "title": room.title, "lead": room.lead, "place": 14.5},
        like={"title": "call", "lead": "scan", "place": "contact"},
    )
    fonts.use(*looks.faces)
    sheet = Sheet(describe(content, theme, made_at), looks, size, Variant.OFFICE)
    blocks = blocks_of(content, looks)
    page = sheet.page(reading_order(sheet.canvas.root))
    SocialPainter(page, content, blocks, room, dpi).paint()
    return Document(finish(sheet.finished()), page.audit)


def alternative(seen: str, *written: str) -> str:
    """What to paste as the description of the image: what is seen, then what is written."""
    seen = french(seen).rstrip(".")
    written = tuple(french(one_line(text)).rstrip(".") for text in written)
    return f"{seen}. Texte de l’image\u00a0: {'. '.join(text for text in written if text)}."
