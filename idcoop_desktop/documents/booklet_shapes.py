"""Decoration of the booklet, drawn as artifacts: bands with waves, hills, a village of houses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.booklet_leaf import WIDTH
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.shapes import house

if TYPE_CHECKING:
    from idcoop_desktop.documents.page import Page

VILLAGE = 42 * MM
"""The height a village takes, in points."""

# Where a house stands across the page and its size, in millimetres, its walls and its heart.
_HOUSES = (
    (8, 13, "soft", "paper"),
    (25, 18, "heading", "glow"),
    (45, 12, "accent", "paper"),
    (64, 15, "soft", "glow"),
    (81, 21, "heading", "glow"),
    (104, 12, "soft", "paper"),
    (119, 16, "accent", "paper"),
)


def draw_head(page: Page, height: float) -> None:
    """Draw a band with waves at the head of a page, where others have a photo."""
    page.card(page.to_the_edges(Box(0, 0, WIDTH, height)), radius=0, fill="band")
    page.wave("soft", level=height - 9 * MM, swing=-4 * MM, bottom=height + 1)
    page.wave("paper", level=height - 3.6 * MM, swing=4 * MM, bottom=height + 2)


def hills(page: Page, height: float) -> None:
    """Draw hills under the sun at the head of a page, where there would be a large photo."""
    canvas = page.canvas
    page.card(page.to_the_edges(Box(0, 0, WIDTH, height)), radius=0, fill="paper")
    canvas.setFillColor(page.color("glow"))
    canvas.circle(0.68 * WIDTH, page.up(0.42 * height), 23 * MM, stroke=0, fill=1)
    page.wave("soft", level=0.62 * height, swing=15 * MM, bottom=height + 1)
    page.wave("accent", level=0.8 * height, swing=-10 * MM, bottom=height + 1)


def village(page: Page, bottom: float) -> None:
    """Draw houses behind a hill that ends at ``bottom`` (points from the top of the page)."""
    for across, size, walls, heart in _HOUSES:
        foot = page.up(bottom - 9 * MM)
        colors = {"walls": page.color(walls), "heart": page.color(heart)}
        house(page.canvas, across * MM, foot, size * MM, **colors)
    page.wave("band", level=bottom - 10 * MM, swing=4 * MM, bottom=bottom + 1)
    page.wave("paper", level=bottom - 2 * MM, swing=3 * MM, bottom=bottom + 2)
