"""The top of a document's first page: a band with its title, and a large picture under a wave."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.layout import Block, fit
from idcoop_desktop.documents.logo import draw_logo
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.typography import french

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import Brand, FlyerPhoto
    from idcoop_desktop.documents.flow import Paper
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.paragraphs import TaggedParagraph, Text
    from idcoop_desktop.documents.theme import TextStyle

_TOP, _BELOW = 14 * MM, 7 * MM
_SWING = 4 * MM
_GAP = 1.6 * MM
_UNDER = 5 * MM
_TITLE_LINES = 2.6  # lines of its usual size that a title may take
_KEYS = {"kicker": "kicker", "cover_title": "title", "cover_place": "place"}
_LOGO, _GAP_TO_LOGO = (34 * MM, 17 * MM), 6 * MM


@dataclass(frozen=True)
class Band:
    """What the band says, the picture below it, whose logo is at its right; heights in points.

    Without a logo its place is left to the words. ``above`` is more ground over the words.
    """

    kicker: Text
    title: Text
    place: Text = ""
    hero: FlyerPhoto | None = None
    hero_height: float = 0
    brand: Brand | None = None
    above: float = 0

    @property
    def aside(self) -> float:
        """The width kept free at the right of the words."""
        return _LOGO[0] + _GAP_TO_LOGO if self.brand is not None and self.brand.logo else 0


def band_height(band: Band, setter: Typesetter, paper: Paper) -> float:
    """Return the y below the band and its picture: where the text of the page begins."""
    height = _words_height(band, setter, paper)
    if band.hero is not None:
        return height + band.hero_height + _UNDER
    return height + _SWING + _UNDER


def draw_band(painter: FlowPainter, band: Band) -> None:
    """Draw the band and its picture; the title is the H1 of the document."""
    page, paper = painter.page, painter.paper
    level = _words_height(band, painter.setter, paper)
    words = _words(band, painter.setter, paper)
    page.canvas.setFillColor(page.color("band"))
    over = page.to_the_edges(Box(0, 0, page.width, level - 2 * _SWING + 1))
    elements = [painter.parent.add(role) for role, _ in words]
    if band.hero is not None:
        box = page.to_the_edges(Box(0, level - 2 * _SWING, page.width, 2 * _SWING))
        box = box._replace(height=2 * _SWING + band.hero_height)
        painter.picture(band.hero, box)
        painter.page.wave(
            "paper", level=box.bottom - _SWING * 0.6, swing=_SWING * 0.8, bottom=box.bottom + 1
        )
    page.canvas.setFillColor(page.color("band"))
    page.canvas.rect(over.x, page.up(over.bottom), over.width, over.height, stroke=0, fill=1)
    _lower_edge(painter, level)
    if band.brand is not None and band.aside:
        room = Box(paper.width - paper.side - _LOGO[0], _TOP - 3 * MM, *_LOGO)
        # Mere decoration: the coop is named at the foot of the page.
        draw_logo(page, band.brand, room, key="", align="right", plate=True)
    y = _TOP + band.above
    for (role, paragraph), element in zip(words, elements, strict=True):
        if role == "H1":
            painter.bookmark(plain(band.title), 0, 0)
        width = paper.inner - band.aside
        painter.lines(paragraph, Box(paper.side, y, width, paragraph.height), element, key=role)
        y += paragraph.height + _GAP


def _lower_edge(painter: FlowPainter, level: float) -> None:
    """The band ends in a wave over what is below it."""
    page = painter.page
    page.wave("band", level=level - _SWING, swing=-_SWING, bottom=level - 2 * _SWING)


def _words(band: Band, setter: Typesetter, paper: Paper) -> list[tuple[str, TaggedParagraph]]:
    told = (
        ("P", "kicker", band.kicker, "Le surtitre"),
        ("H1", "cover_title", band.title, "Le titre"),
        ("P", "cover_place", band.place, "Le lieu"),
    )
    width = paper.inner - band.aside
    found = []
    for role, name, text, label in told:
        if french(plain(text)):
            title = role == "H1"
            style = _title_style(text, setter, width) if title else setter.style(name)
            words = setter.paragraph(
                text, style, width, key=_KEYS[name], label=label, balance=title
            )
            found.append((role, words))
    return found


def _title_style(text: Text, setter: Typesetter, width: float) -> TextStyle:
    """A title of many words is in smaller letters; raises what :func:`layout.fit` raises."""
    style = setter.style("cover_title")
    block = Block("title", "Le titre", (text,), style)
    scale = fit(block, width, _TITLE_LINES * style.leading).scale
    return replace(style, size=style.size * scale, leading=style.leading * scale)


def _words_height(band: Band, setter: Typesetter, paper: Paper) -> float:
    words = _words(band, setter, paper)
    return _TOP + band.above + sum(float(text.height) + _GAP for _, text in words) + _BELOW
