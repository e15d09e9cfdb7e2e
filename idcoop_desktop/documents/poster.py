"""The A3 poster for halls: the flyer's drawing, larger, with few words that are read from afar."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.flyer import Paper, leaflet
from idcoop_desktop.domain.publications import Variant

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.content import Document, FlyerContent
    from idcoop_desktop.documents.theme import Theme

# Letters are read at 2 m from about 22 points on: their x-height is then seen under more than
# 6 minutes of arc, the least of a comfortable reading. Credits and address are read from near.
_SIZES = {
    "pill": 17,
    "place": 20,
    "title": 64,
    "title_long": 47,
    "lead": 26,
    "body": 25,
    "body_wide": 30,
    "quote": 28,
    "author": 22,
    "badge": 16,
    "credit": 13,
    "figure": 42,
    "figure_label": 17,
    "call": 36,
    "call_body": 22,
    "contact": 15,
    "scan": 17,
    "address": 14,
}


def paper() -> Paper:
    """Return the format of the poster: the drawing of A4, larger.

    The lead takes the place of the story, too long to be read standing; without a lead, the story
    is told if it is short enough.
    """
    from idcoop_desktop.documents.flyer_plan import A4

    measures = replace(
        A4,
        unit=math.sqrt(2) * MM,
        band=68,
        card=(34, 24),
        card_wide=40,
        card_above=18,
        card_label=11.4,
        call_body=(30.4, 24.5),
        contact=(57, 4.2),
    )
    return Paper(measures, _SIZES, like={"body": "lead", "body_wide": "lead"}, short=True)


def poster_a3(
    content: FlyerContent,
    theme: Theme,
    *,
    made_at: datetime,
    variant: Variant = Variant.OFFICE,
    dpi: int = 300,
) -> Document:
    """Make the poster of one A3 page; arguments and refusals are those of ``flyer_a4``."""
    return leaflet(content, theme, paper(), made_at=made_at, variant=variant, dpi=dpi)
