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

PAGE = (210 * MM, 297 * MM)
MARGIN = 14 * MM
INNER = PAGE[0] - 2 * MARGIN
BAND_TOP = PAGE[1] - 60 * MM

_LEFT = 101 * MM
_GUTTER = 8 * MM
_RIGHT = INNER - _LEFT - _GUTTER
_RIGHT_X = MARGIN + _LEFT + _GUTTER
_ALONE = 152 * MM

_HERO_LEAST, _HERO_MOST = 90 * MM, 140 * MM
_TITLE_BELOW_HERO = 6.8 * MM
_AFTER_TITLE, _AFTER_LEAD, _AFTER_STORY = 3 * MM, 5.5 * MM, 6.5 * MM
_BODY_BOTTOM = BAND_TOP - 3.5 * MM
_QUOTE_INDENT = 6 * MM
_AUTHOR_GAP = 1.2 * MM
_CREDIT_GAP = 1.6 * MM
_CREDIT_GAP_ALONE = 4.5 * MM
_FRAME_GAP = 3 * MM
_FRAMES_LEAST = {0: 0.0, 1: 46 * MM, 2: 64 * MM, 3: 60 * MM}
_LARGE_FRAME = 0.63
_CARD = (29 * MM, 20.5 * MM)
_CARD_WIDE = 35 * MM
_CARD_GAP = 3 * MM
_CARD_ABOVE = 15.5 * MM
_LEAD_LINES, _QUOTE_LINES, _SMALL_LINES = 3, 6, 2


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


def plan(blocks: Blocks, *, figures: int, photos: int) -> Plan:
    """Lay out a flyer. Raises ``TextOverflowError`` when the smallest photo leaves too little."""
    title_block, title_height = _title(blocks)
    lead_height = _height(blocks.get("lead"), INNER, _LEAD_LINES)
    credit_height = _height(blocks.get("credit"), _RIGHT if photos else INNER, _SMALL_LINES)
    credit_gap = _CREDIT_GAP if photos else _CREDIT_GAP_ALONE
    credit_part = credit_height + credit_gap if credit_height else 0
    column = _Column(blocks, photos)
    head = _TITLE_BELOW_HERO + title_height + _AFTER_TITLE + lead_height + _AFTER_LEAD
    needed = max(
        column.natural + (0 if photos else credit_part), _FRAMES_LEAST[photos] + credit_part
    )
    hero_height = min(max(_BODY_BOTTOM - head - needed, _HERO_LEAST), _HERO_MOST)

    title = Box(MARGIN, hero_height + _TITLE_BELOW_HERO, INNER, title_height)
    lead = Box(MARGIN, title.bottom + _AFTER_TITLE, INNER, lead_height)
    top = lead.bottom + _AFTER_LEAD
    below = _BODY_BOTTOM - top - credit_part
    credit_y = _BODY_BOTTOM - credit_height
    credit = Box(_RIGHT_X, credit_y, _RIGHT, credit_height)
    if not photos:
        credit = Box(MARGIN, credit_y, INNER, credit_height)
    story, quote, author = column.place(top, _BODY_BOTTOM - top if photos else below)
    cards = _cards(figures, hero_height)
    place_right = cards[0].x - 4 * MM if cards else MARGIN + INNER
    return Plan(
        hero=Box(0, 0, PAGE[0], hero_height),
        cards=cards,
        place=Box(MARGIN, hero_height - 4 * MM, place_right - MARGIN, 9.6 * MM),
        title_block=title_block,
        title=title,
        lead=lead,
        story_block=column.story,
        story=story,
        quote=quote,
        author=author,
        frames=_frames(photos, top, below),
        credit=credit,
    )


def _title(blocks: Blocks) -> tuple[Block, float]:
    """The title on one line, else on two in a smaller size."""
    short, long = blocks["title"], blocks["title_long"]
    try:
        return short, fit(short, INNER, short.style.leading).height
    except TextOverflowError:
        return long, fit(long, INNER, 2 * long.style.leading).height


def _height(block: Block | None, width: float, lines: int) -> float:
    """Natural height of a block, at most so many lines; the block shrinks into them."""
    if block is None:
        return 0
    return min(measure(block, width).height, lines * block.style.leading)


class _Column:
    """The story, and the quote under it or, without photos, beside it.

    A short story is set in a larger type, so that the page does not look empty.
    """

    def __init__(self, blocks: Blocks, photos: int) -> None:
        quote = blocks.get("quote")
        self._beside = not photos and quote is not None
        self._width = _ALONE if not photos and quote is None else _LEFT
        self._quote_width = (_RIGHT if self._beside else _LEFT) - _QUOTE_INDENT
        self._quote_height = _height(quote, self._quote_width, _QUOTE_LINES)
        self._author_height = _height(blocks.get("author"), self._quote_width, _SMALL_LINES)
        self._quote_part = self._quote_height
        if self._author_height:
            self._quote_part += _AUTHOR_GAP + self._author_height
        self.story = blocks["story_large"]
        self.natural = self._natural()
        if photos and self.natural > _FRAMES_LEAST[photos]:
            self.story = blocks["story"]
            self.natural = self._natural()

    def _natural(self) -> float:
        story = measure(self.story, self._width).height
        if self._beside:
            return max(story, self._quote_part)
        return story + (_AFTER_STORY + self._quote_part if self._quote_part else 0)

    def place(self, top: float, height: float) -> tuple[Box, Box, Box]:
        """Boxes of story, quote and author between ``top`` and ``top + height``."""
        under = 0 if self._beside or not self._quote_part else _AFTER_STORY + self._quote_part
        room = max(height - under, self.story.style.leading)
        used = fit(self.story, self._width, room).height
        story = Box(MARGIN, top, self._width, room)
        x = (_RIGHT_X if self._beside else MARGIN) + _QUOTE_INDENT
        y = top if self._beside else top + used + _AFTER_STORY + (room - used) / 2
        if under:
            story = story._replace(height=used)
        quote = Box(x, y, self._quote_width, self._quote_height)
        author = Box(x, quote.bottom + _AUTHOR_GAP, self._quote_width, self._author_height)
        return story, quote, author


def _frames(photos: int, top: float, height: float) -> tuple[Box, ...]:
    """Frames of the side photos, filling the right column."""
    x = _RIGHT_X
    if photos == 0:
        return ()
    if photos == 1:
        return (Box(x, top, _RIGHT, height),)
    if photos == 2:
        half = (height - _FRAME_GAP) / 2
        return (Box(x, top, _RIGHT, half), Box(x, top + half + _FRAME_GAP, _RIGHT, half))
    large = (height - _FRAME_GAP) * _LARGE_FRAME
    small = height - _FRAME_GAP - large
    width, y = (_RIGHT - _FRAME_GAP) / 2, top + large + _FRAME_GAP
    return (
        Box(x, top, _RIGHT, large),
        Box(x, y, width, small),
        Box(x + width + _FRAME_GAP, y, width, small),
    )


def _cards(figures: int, hero_height: float) -> tuple[Box, ...]:
    """Cards of the figures, astride the lower edge of the large photo, against the right margin."""
    width = _CARD[0] if figures > 2 else _CARD_WIDE
    first = MARGIN + INNER - figures * width - (figures - 1) * _CARD_GAP
    return tuple(
        Box(first + number * (width + _CARD_GAP), hero_height - _CARD_ABOVE, width, _CARD[1])
        for number in range(figures)
    )
