"""The room for what a flyer tells its residence: a larger band, and the projects done nearby."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.layout import fit
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.refusals import TextOverflowError, UnprintableTextError

if TYPE_CHECKING:
    from idcoop_desktop.documents.flyer_blocks import Blocks
    from idcoop_desktop.documents.flyer_plan import Measures
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.page import Page

_ON_CARD = 3
_ABOVE, _HEADING_GAP, _GAP, _PAD, _PLACE_GAP = 5, 1.6, 3, 2.4, 0.7
_TITLE_LINES, _PLACE_LINES = 2, 2
_BETWEEN = 1.2
_HERO_LEAST = 0.85
_FEWEST_COLUMNS = 2


@dataclass(frozen=True)
class Neighbour:
    """A project nearby on its card: the blocks of its title and place, their heights in points."""

    title: Block
    title_height: float
    place: Block | None
    place_height: float

    @property
    def height(self) -> float:
        """The height of its words, without what is around them."""
        return self.title_height + self.place_height


@dataclass(frozen=True)
class Strip:
    """The projects nearby, side by side under a heading; ``height`` in points, with what is above.

    It lies between the story and the band.
    """

    heading: Block
    neighbours: tuple[Neighbour, ...]
    measures: Measures

    @property
    def height(self) -> float:
        """All the room it takes from the story."""
        pt = self.measures.points
        return pt(_ABOVE + _HEADING_GAP) + self.heading.style.leading + self._card_height

    @property
    def _card_height(self) -> float:
        pt = self.measures.points
        return pt(2 * _PAD + _PLACE_GAP) + max(one.height for one in self.neighbours)

    def paint(self, page: Page, bottom: float) -> None:
        """Draw it above ``bottom``, in points from the top of the page."""
        measures, pt = self.measures, self.measures.points
        height, leading = self._card_height, self.heading.style.leading
        top = bottom - height
        heading = Box(
            pt(measures.margin), top - pt(_HEADING_GAP) - leading, pt(measures.inner), leading
        )
        page.text(self.heading, heading)
        width = _card_width(measures, len(self.neighbours))
        for number, one in enumerate(self.neighbours):
            x = pt(measures.margin) + number * (width + pt(_GAP))
            page.card(Box(x, top, width, height), radius=pt(3), fill="card")
            inner = Box(x + pt(_PAD), top + pt(_PAD), width - 2 * pt(_PAD), one.title_height)
            page.text(one.title, inner, layer=_ON_CARD)
            if one.place is not None:
                below = Box(inner.x, inner.bottom + pt(_PLACE_GAP), inner.width, one.place_height)
                page.text(one.place, below, layer=_ON_CARD)


def _card_width(measures: Measures, cards: int) -> float:
    """The width in points of each of some cards that fill the page; one alone fills half of it."""
    columns = max(cards, _FEWEST_COLUMNS)
    return measures.points((measures.inner - _GAP * (columns - 1)) / columns)


def strip_of(blocks: Blocks, measures: Measures, count: int) -> Strip | None:
    """Return the projects nearby that can be shown, of ``count``; ``None`` when there is none.

    One whose title cannot be printed is left out: the flyer is not about it.
    """
    heading = blocks.get("near")
    # Measured in the narrowest cards: one that cannot be printed makes the others wider.
    narrow = _card_width(measures, min(count, measures.near)) - 2 * measures.points(_PAD)
    found = (_neighbour(blocks, number, narrow) for number in range(1, count + 1))
    shown = tuple(one for one in found if one is not None)[: measures.near]
    return Strip(heading, shown, measures) if heading is not None and shown else None


def _neighbour(blocks: Blocks, number: int, width: float) -> Neighbour | None:
    title, place = blocks.get(f"near_{number}"), blocks.get(f"near_place_{number}")
    if title is None:
        return None
    try:
        return Neighbour(
            title=title,
            title_height=_height(title, width, _TITLE_LINES),
            place=place,
            place_height=_height(place, width, _PLACE_LINES),
        )
    except (TextOverflowError, UnprintableTextError):
        return None


def _height(block: Block | None, width: float, lines: int) -> float:
    return 0 if block is None else fit(block, width, lines * block.style.leading).height


def with_band(measures: Measures, blocks: Blocks) -> Measures:
    """Return proportions whose band has room for a residence's name and for each line of contact.

    The large photo may then be lower. Without such a name and with one line, they are as they were.
    """
    name, contact = blocks.get("addressee"), blocks.get("contact")
    head = 0.0 if name is None else name.style.leading / measures.unit + _BETWEEN
    more = 0.0
    if contact is not None:
        more = (len(contact.paragraphs) - 1) * contact.style.leading / measures.unit
    if not head and not more:
        return measures

    def lower(place: tuple[float, float], higher: float = 0) -> tuple[float, float]:
        return (place[0] + head, place[1] + higher)

    return replace(
        measures,
        band=measures.band + head + more,
        hero=(measures.hero[0] * _HERO_LEAST, measures.hero[1]),
        call=lower(measures.call),
        call_body=lower(measures.call_body),
        contact=lower(measures.contact, more),
        code_top=measures.code_top + (head + more) / 2,
    )


def name_above(block: Block, call: Box, measures: Measures) -> Box:
    """Return where the residence is named: just above the invitation."""
    leading = block.style.leading
    return Box(call.x, call.y - measures.points(_BETWEEN) - leading, call.width, leading)
