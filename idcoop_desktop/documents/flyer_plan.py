"""Where the blocks of a flyer go: the texts take what they need, the large photo gives the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.layout import fit, measure
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.refusals import TextOverflowError

if TYPE_CHECKING:
    from idcoop_desktop.documents.flyer_blocks import Blocks
    from idcoop_desktop.documents.layout import Block

_TITLE_BELOW_HERO = 6.8
_AFTER_TITLE, _AFTER_LEAD, _AFTER_STORY = 3, 5.5, 6.5
_ABOVE_BAND = 3.5
_QUOTE_INDENT = 6
_AUTHOR_GAP = 1.2
_CREDIT_GAP = 1.6
_CREDIT_GAP_ALONE = 4.5
_FRAME_GAP = 3
_FRAMES_LEAST = {0: 0.0, 1: 46, 2: 64, 3: 60}
_LARGE_FRAME = 0.63
_CARD_GAP = 3
_LEAD_LINES, _QUOTE_LINES, _SMALL_LINES = 3, 6, 2


@dataclass(frozen=True)
class Measures:
    """The proportions of a leaflet. ``unit`` is the points of its millimetre, all else in units.

    A flyer drawn for A4 becomes a poster by a larger unit. Two columns of ``left`` and what
    remains after ``gutter``; ``alone`` is the width of a story without any neighbour. ``call``,
    ``call_body`` and ``contact`` are tops, from that of the band, and heights.
    """

    unit: float
    width: float = 210
    height: float = 297
    margin: float = 14
    left: float = 101
    gutter: float = 8
    alone: float = 152
    band: float = 60
    hero: tuple[float, float] = (90, 140)
    card: tuple[float, float] = (29, 20.5)
    card_wide: float = 35
    card_above: float = 15.5
    card_label: float = 8.4
    code: float = 37
    code_top: float = 7.6
    frames_least: float = 1
    call: tuple[float, float] = (10, 17.6)
    call_body: tuple[float, float] = (30.4, 16.5)
    contact: tuple[float, float] = (49, 4.2)
    near: int = 3

    def points(self, units: float) -> float:
        """Turn units into points."""
        return units * self.unit

    @property
    def page(self) -> tuple[float, float]:
        """The size of the page in points."""
        return self.points(self.width), self.points(self.height)

    @property
    def inner(self) -> float:
        """The width between the margins, in units."""
        return self.width - 2 * self.margin

    @property
    def band_top(self) -> float:
        """Where the band at the foot starts, in units from the top."""
        return self.height - self.band

    @property
    def above_band(self) -> float:
        """Where what is told ends, in points from the top."""
        return self.points(self.band_top - _ABOVE_BAND)


A4 = Measures(unit=MM)


@dataclass(frozen=True)
class Plan:
    """Boxes in points; ``title_block`` and ``story_block`` are the sizes of type chosen."""

    hero: Box
    cards: tuple[Box, ...]
    place: Box
    title_block: Block
    title: Box
    lead: Box
    story_block: Block
    story: Box
    quote: Box
    author: Box
    frames: tuple[Box, ...]
    credit: Box


def plan(
    blocks: Blocks, *, figures: int, photos: int, measures: Measures = A4, below: float = 0
) -> Plan:
    """Lay out a flyer; ``below`` points above the band are left to something else.

    Raises ``TextOverflowError`` when the smallest photo leaves too little.
    """
    return _Layout(blocks, figures, photos, measures, below).plan()


class _Layout:
    """The places of one leaflet, in points."""

    def __init__(
        self, blocks: Blocks, figures: int, photos: int, measures: Measures, below: float
    ) -> None:
        self._blocks, self._figures, self._photos = blocks, figures, photos
        self._measures, self._in_points = measures, measures.points
        self._margin, self._inner = (
            self._in_points(measures.margin),
            self._in_points(measures.inner),
        )
        self._right = self._in_points(measures.inner - measures.left - measures.gutter)
        self._right_x = self._in_points(measures.margin + measures.left + measures.gutter)
        self._bottom = measures.above_band - below

    def plan(self) -> Plan:
        """Lay everything out, from the heights of the texts to the height of the large photo."""
        blocks, photos, pt = self._blocks, self._photos, self._in_points
        title_block, title_height = _title(blocks, self._inner)
        lead_height = _height(blocks.get("lead"), self._inner, _LEAD_LINES)
        credit_width = self._right if photos else self._inner
        credit_height = _height(blocks.get("credit"), credit_width, _SMALL_LINES)
        credit_gap = pt(_CREDIT_GAP if photos else _CREDIT_GAP_ALONE)
        credit_part = credit_height + credit_gap if credit_height else 0
        least = pt(_FRAMES_LEAST[photos] * self._measures.frames_least)
        column = _Column(blocks, photos, self._measures, least)
        after_lead = lead_height + pt(_AFTER_LEAD) if lead_height else pt(_AFTER_TITLE)
        head = pt(_TITLE_BELOW_HERO + _AFTER_TITLE) + title_height + after_lead
        needed = max(column.natural + (0 if photos else credit_part), least + credit_part)
        lowest, highest = map(pt, self._measures.hero)
        hero_height = min(max(self._bottom - head - needed, lowest), highest)

        title = Box(self._margin, hero_height + pt(_TITLE_BELOW_HERO), self._inner, title_height)
        lead = Box(self._margin, title.bottom + pt(_AFTER_TITLE), self._inner, lead_height)
        top = title.bottom + pt(_AFTER_TITLE) + after_lead
        below = self._bottom - top - credit_part
        credit_x = self._right_x if photos else self._margin
        story, quote, author = column.place(top, self._bottom - top if photos else below)
        cards = self._cards(hero_height)
        place_right = cards[0].x - pt(4) if cards else self._margin + self._inner
        return Plan(
            hero=Box(0, 0, self._measures.page[0], hero_height),
            cards=cards,
            place=Box(self._margin, hero_height - pt(4), place_right - self._margin, pt(9.6)),
            title_block=title_block,
            title=title,
            lead=lead,
            story_block=column.story,
            story=story,
            quote=quote,
            author=author,
            frames=self._frames(top, below),
            credit=Box(credit_x, self._bottom - credit_height, credit_width, credit_height),
        )

    def _frames(self, top: float, height: float) -> tuple[Box, ...]:
        """Frames of the side photos, filling the right column."""
        x, right, gap = self._right_x, self._right, self._in_points(_FRAME_GAP)
        if self._photos == 0:
            return ()
        if self._photos == 1:
            return (Box(x, top, right, height),)
        if self._photos == 2:
            half = (height - gap) / 2
            return (Box(x, top, right, half), Box(x, top + half + gap, right, half))
        large = (height - gap) * _LARGE_FRAME
        small = height - gap - large
        width, y = (right - gap) / 2, top + large + gap
        return (
            Box(x, top, right, large),
            Box(x, y, width, small),
            Box(x + width + gap, y, width, small),
        )

    def _cards(self, hero_height: float) -> tuple[Box, ...]:
        """Cards of the figures, astride the lower edge of the large photo, at the right margin."""
        measures, pt = self._measures, self._in_points
        width = pt(measures.card[0] if self._figures > 2 else measures.card_wide)
        gap, y = pt(_CARD_GAP), hero_height - pt(measures.card_above)
        first = self._margin + self._inner - self._figures * width - (self._figures - 1) * gap
        return tuple(
            Box(first + number * (width + gap), y, width, pt(measures.card[1]))
            for number in range(self._figures)
        )


def _title(blocks: Blocks, width: float) -> tuple[Block, float]:
    """The title on one line, else on two in a smaller size."""
    short, long = blocks["title"], blocks["title_long"]
    try:
        return short, fit(short, width, short.style.leading).height
    except TextOverflowError:
        return long, fit(long, width, 2 * long.style.leading).height


def _height(block: Block | None, width: float, lines: int) -> float:
    """Natural height of a block, at most so many lines; the block shrinks into them."""
    if block is None:
        return 0
    return min(measure(block, width).height, lines * block.style.leading)


class _Column:
    """The story, and the quote under it or, without photos, beside it.

    A short story is set in a larger type, so that the page does not look empty.
    """

    def __init__(self, blocks: Blocks, photos: int, measures: Measures, least: float) -> None:
        quote, pt = blocks.get("quote"), measures.points
        right = measures.inner - measures.left - measures.gutter
        self._beside = not photos and quote is not None
        self._width = pt(measures.alone if not photos and quote is None else measures.left)
        self._quote_width = pt((right if self._beside else measures.left) - _QUOTE_INDENT)
        self._quote_height = _height(quote, self._quote_width, _QUOTE_LINES)
        self._author_height = _height(blocks.get("author"), self._quote_width, _SMALL_LINES)
        self._quote_part = self._quote_height
        self._author_gap, self._after_story = pt(_AUTHOR_GAP), pt(_AFTER_STORY)
        if self._author_height:
            self._quote_part += self._author_gap + self._author_height
        self._x = pt(measures.margin)
        self._quote_x = pt(_QUOTE_INDENT + measures.margin)
        if self._beside:
            self._quote_x += pt(measures.left + measures.gutter)
        self.story = blocks["story_large"]
        self.natural = self._natural()
        if photos and self.natural > least:
            self.story = blocks["story"]
            self.natural = self._natural()

    def _natural(self) -> float:
        story = measure(self.story, self._width).height
        if self._beside:
            return max(story, self._quote_part)
        return story + (self._after_story + self._quote_part if self._quote_part else 0)

    def place(self, top: float, height: float) -> tuple[Box, Box, Box]:
        """Boxes of story, quote and author between ``top`` and ``top + height``."""
        under = 0 if self._beside or not self._quote_part else self._after_story + self._quote_part
        room = max(height - under, self.story.style.leading)
        used = fit(self.story, self._width, room).height
        story = Box(self._x, top, self._width, room)
        y = top if self._beside else top + used + self._after_story + (room - used) / 2
        if under:
            story = story._replace(height=used)
        quote = Box(self._quote_x, y, self._quote_width, self._quote_height)
        author_y = quote.bottom + self._author_gap
        author = Box(self._quote_x, author_y, self._quote_width, self._author_height)
        return story, quote, author
