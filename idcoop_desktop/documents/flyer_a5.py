"""The A5 flyer for letter boxes: the story in short lines, the photos beside it, large words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.flyer import Paper, leaflet
from idcoop_desktop.domain.publications import Variant

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.content import Document, FlyerContent
    from idcoop_desktop.documents.theme import Theme

# Not the sizes of A4 made small: those would be read with a magnifying glass.
_SIZES = {
    "pill": 8.9,
    "place": 9.2,
    "title": 30,
    "title_long": 22,
    "lead": 11,
    "body": 9.4,
    "body_wide": 10.6,
    "quote": 11.5,
    "author": 8.9,
    "badge": 8.9,
    "credit": 8.9,
    "figure": 18,
    "figure_label": 8.9,
    "call": 15.5,
    "call_body": 9.4,
    "contact": 8.9,
    "scan": 8.9,
    "address": 8.9,
}


def paper() -> Paper:
    """Return the format of the A5 flyer: other proportions than those of A4 made small."""
    from idcoop_desktop.documents.flyer_plan import Measures

    unit = 0.75 * MM
    measures = Measures(
        unit=unit,
        width=148 * MM / unit,
        height=210 * MM / unit,
        margin=13,
        left=101,
        gutter=6,
        alone=160,
        band=63,
        hero=(74, 130),
        card=(30, 22.4),
        card_label=10.3,
        frames_least=0.85,
        call=(7.5, 16.5),
        call_body=(25.5, 18),
        contact=(44.8, 11),
        near=2,
    )
    return Paper(measures, _SIZES)


def flyer_a5(
    content: FlyerContent,
    theme: Theme,
    *,
    made_at: datetime,
    variant: Variant = Variant.OFFICE,
    dpi: int = 300,
) -> Document:
    """Make the flyer of one A5 page; arguments and refusals are those of ``flyer_a4``."""
    return leaflet(content, theme, paper(), made_at=made_at, variant=variant, dpi=dpi)
