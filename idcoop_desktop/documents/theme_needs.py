"""What each family of documents asks of a theme: its styles and the grounds they lie on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SMALLEST = 0.78
"""How far a text may shrink to fit its block."""

COLORS = ("paper", "card", "band", "ink", "heading", "soft", "accent", "glow", "on_band")
FONTS = ("title", "quote", "text", "strong", "bold")
"""The parts a face can play; a theme names those its styles ask for."""

SHAPES = ("swing", "corners")
"""How far waves swing and how round corners are, as shares of what a document draws."""

LOOK = ("flyer", "pages")
"""The families that a theme offered to choose from has, both of them."""

FAMILIES: Mapping[str, Mapping[str, str]] = {
    "flyer": {
        "pill": "card",
        "place": "paper",
        "title": "paper",
        "title_long": "paper",
        "lead": "paper",
        "body": "paper",
        "body_wide": "paper",
        "quote": "paper",
        "author": "paper",
        "badge": "card",
        "credit": "paper",
        "figure": "card",
        "figure_label": "card",
        "call": "band",
        "call_body": "band",
        "contact": "band",
        "scan": "band",
        "address": "band",
    },
    "pages": {
        "kicker": "band",
        "cover_title": "band",
        "cover_place": "band",
        "title": "paper",
        "lead": "paper",
        "heading": "paper",
        "subheading": "paper",
        "body": "paper",
        "small": "paper",
        "quote": "paper",
        "author": "paper",
        "figure": "card",
        "figure_label": "card",
        "caption": "paper",
        "table_head": "card",
        "table_cell": "paper",
        "toc": "paper",
        "foot": "paper",
        "call": "band",
        "call_body": "band",
        "contact": "band",
        "card_heading": "card",
        "card_body": "card",
        "scan": "card",
        "address": "card",
    },
    "sheet": {
        "coop": "paper",
        "title": "paper",
        "lead": "paper",
        "heading": "paper",
        "body": "paper",
        "code": "card",
        "code_label": "card",
        "foot": "paper",
    },
    "letter": {
        "coop": "paper",
        "head": "paper",
        "address": "paper",
        "date": "paper",
        "title": "paper",
        "place": "paper",
        "body": "paper",
        "heading": "paper",
        "fact_name": "card",
        "fact": "card",
    },
}
"""The colour each style is read on, family by family."""

NUMBERS: Mapping[str, Mapping[str, str]] = {"pages": {"body": "soft", "small": "soft"}}
"""The colour of the numbers of a list, by the style of its points, on the ground of that style."""
