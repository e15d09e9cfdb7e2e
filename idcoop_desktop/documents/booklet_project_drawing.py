"""Drawing a project's page of the booklet: texts take what they need, the photos the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.booklet_leaf import BOTTOM, INNER, MARGIN, WIDTH
from idcoop_desktop.documents.booklet_shapes import VILLAGE, draw_head, village
from idcoop_desktop.documents.layout import size_of
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import spans_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.documents.booklet_content import ProjectPage
    from idcoop_desktop.documents.booklet_leaf import Style
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.page import Page

_ON_CARD = 2
_HERO, _HERO_ALONE, _HEAD = (62 * MM, 100 * MM), 120 * MM, 34 * MM
_HERO_LEAST, _STORY_GIVES = 44 * MM, 0.16
_ROW = (25 * MM, 46 * MM)
_COLUMN, _GUTTER, _LEAST_SIDE = 47 * MM, 6 * MM, 34 * MM
_CARD, _CARD_GAP, _CARD_PAD, _CARD_ABOVE = (23.5 * MM, 17.5 * MM), 2 * MM, 1.2 * MM, 11.5 * MM
_FRAME_GAP, _RADIUS = 3 * MM, 2.5 * MM
_TITLE_LINES, _LEAD_LINES, _QUOTE_LINES, _SMALL_LINES = 2, 4, 5, 2
_CAPTION_LINES = 3
_NEAR, _GAP, _WIDE, _MOST_WIDE = 1.2 * MM, 2.6 * MM, 4.6 * MM, 8 * MM
_INDENT, _BAR = 5 * MM, 1.6 * MM
_PANEL_PAD, _MOST_PANEL = 9 * MM, 76 * MM
_ROW_SHARE = 0.4
_LARGER = (1.25, 1.12)
"""How much larger the texts of a page without photos are set, when they leave it empty."""


class _Shares(NamedTuple):
    """What each part gets of the height of the page: large photo, row of photos, gaps, story."""

    hero: float
    row: float
    gap: float
    story: float


class ProjectPainter:
    """One project on one page; ``_y`` is where the next text starts."""

    def __init__(
        self, page: Page, style: Style, project: ProjectPage, blocks: Mapping[str, Block]
    ) -> None:
        """``blocks`` are the texts by key; one that says nothing is absent."""
        self._page, self._style, self._photos = page, style, project.photos
        self._figures = len(project.figures)
        self._side = self._photos[1:]
        self._beside = len(self._side) == 1
        self._width = INNER - (_COLUMN + _GUTTER if self._beside else 0)
        self._quote_at = _INDENT if self._photos else _PANEL_PAD
        self._quote_width = self._width - (1 if self._photos else 2) * self._quote_at
        count = max(len(self._side), 1)
        self._frame_width = (INNER - _FRAME_GAP * (count - 1)) / count
        if self._photos:
            self._blocks: Mapping[str, Block] = self._captioned(blocks)
        else:
            self._blocks = self._larger(_on_panel(blocks, style))
        self._y = 0.0

    def paint(self) -> None:
        """Draw everything, from top to bottom."""
        shares = self._shares()
        self._head(shares.hero)
        self._down("title", self._lines("title", INNER, _TITLE_LINES), after=_GAP)
        self._down("lead", self._lines("lead", INNER, _LEAD_LINES), after=shares.gap)
        top = self._y
        self._down("story", shares.story, after=shares.gap, width=self._width)
        self._quotation(shares.gap)
        if self._beside:
            height = max(self._y - shares.gap - top, self._least_beside())
            self._frame(1, Box(MARGIN + INNER - _COLUMN, top, _COLUMN, height))
        elif self._side:
            self._row(shares.row)
        credit = self._lines("credit", INNER, _SMALL_LINES)
        self._text("credit", Box(MARGIN, BOTTOM - credit, INNER, credit))

    # -- sharing the height ----------------------------------------------------------------------

    def _shares(self) -> _Shares:
        least, most = self._hero_limits()
        least_row, most_row = _ROW if len(self._side) > 1 else (0.0, 0.0)
        story, fixed = self._lines("story", self._width), self._fixed()
        if self._beside:
            fixed += max(0.0, self._least_beside() - story - self._quote_height(_WIDE))
        spare = BOTTOM - least - least_row - fixed - story
        if spare < 0:
            # The story gives a little of its size before the large photo gives of its own.
            shrunk = min(-spare, _STORY_GIVES * story)
            hero = max(least + spare + shrunk, min(_HERO_LEAST, least))
            room = BOTTOM - hero - least_row - fixed
            return _Shares(hero=hero, row=least_row, gap=_WIDE, story=max(min(room, story), 0))
        row = min(spare * _ROW_SHARE, most_row - least_row)
        hero = min(spare - row, most - least)
        gaps = 1 + ("quote" in self._blocks) + (least_row > 0)
        gap = _WIDE + min((spare - row - hero) / gaps, _MOST_WIDE - _WIDE)
        return _Shares(hero=least + hero, row=least_row + row, gap=gap, story=story)

    def _hero_limits(self) -> tuple[float, float]:
        if not self._photos:
            return _HEAD, _HEAD
        return (_HERO[0], _HERO[1] if self._side else _HERO_ALONE)

    def _fixed(self) -> float:
        """The height of all that neither the story nor photos take, with the gaps."""
        height = self._place_height() + self._lines("title", INNER, _TITLE_LINES) + _GAP + _WIDE
        height += self._lines("lead", INNER, _LEAD_LINES)
        height += self._quote_height(_WIDE)
        if len(self._side) > 1:
            height += _WIDE + self._row_captions()
        credit = self._lines("credit", INNER, _SMALL_LINES)
        return height + (credit + _GAP if credit else 0)

    def _larger(self, blocks: Mapping[str, Block]) -> Mapping[str, Block]:
        """Set the texts of a page without photos larger, as far as they stay on it."""
        for factor in _LARGER:
            self._blocks = {
                key: _scaled(block, factor) if key in {"lead", "story"} else block
                for key, block in blocks.items()
            }
            if self._fixed() + self._lines("story", self._width) + _HEAD <= BOTTOM:
                return self._blocks
        return blocks

    def _captioned(self, blocks: Mapping[str, Block]) -> dict[str, Block]:
        """Keep of a caption with no room under its photo the moment alone, or nothing."""
        kept = dict(blocks)
        width = _COLUMN if self._beside else self._frame_width
        for number in range(1, len(self._side) + 1):
            key = f"caption_{number}"
            block = kept.pop(key, None)
            if block is None:
                continue
            moment = spans_of(block.paragraphs[0])[:1]
            for told in (block, replace(block, paragraphs=(moment,))):
                if size_of(told, width).fits(width, _CAPTION_LINES * block.style.leading):
                    kept[key] = told
                    break
        return kept

    def _lines(self, key: str, width: float, most: int = 0) -> float:
        """Return the height of a text, at most so many lines: it shrinks into them."""
        block = self._blocks.get(key)
        if block is None:
            return 0
        height = size_of(block, width).height
        return min(height, most * block.style.leading) if most else height

    def _quote_height(self, gap: float) -> float:
        if "quote" not in self._blocks:
            return 0
        width, around = self._quote_width, 0 if self._photos else 2 * _PANEL_PAD
        author = self._lines("author", width, _SMALL_LINES)
        height = self._lines("quote", width, _QUOTE_LINES) + (author + _NEAR if author else 0)
        return gap + height + around

    def _place_height(self) -> float:
        """How far below the large photo the title begins."""
        if self._place_fits_beside():
            return 12 * MM
        line = self._lines("place", INNER, _SMALL_LINES)
        return (8 * MM if self._figures else 2 * MM) + line + _NEAR

    # -- drawing ---------------------------------------------------------------------------------

    def _head(self, height: float) -> None:
        page, head = self._page, Box(0, 0, WIDTH, height)
        if self._photos:
            self._style.picture(page, "photo_0", self._photos[0], page.to_the_edges(head))
            page.wave("paper", level=height - 3.6 * MM, swing=4 * MM, bottom=height + 1)
        else:
            draw_head(page, height)
        self._cards(height)
        if self._place_fits_beside():
            box = Box(MARGIN, height + 0.8 * MM, self._beside_cards(), 9.5 * MM)
            self._text("place", box, valign="bottom")
        else:
            top = height + (8 * MM if self._figures else 2 * MM)
            self._text("place", Box(MARGIN, top, INNER, self._lines("place", INNER, _SMALL_LINES)))
        self._y = height + self._place_height()

    def _beside_cards(self) -> float:
        taken = self._figures * (_CARD[0] + _CARD_GAP) - _CARD_GAP
        return INNER - taken - 4 * MM

    def _place_fits_beside(self) -> bool:
        block = self._blocks.get("place")
        if block is None or not self._figures:
            return False
        width = self._beside_cards()
        return size_of(block, width).fits(width, 9.5 * MM)

    def _cards(self, hero: float) -> None:
        width, height = _CARD
        x = MARGIN + INNER - self._figures * (width + _CARD_GAP) + _CARD_GAP
        for number in range(self._figures):
            card = Box(x, hero - _CARD_ABOVE, width, height)
            self._page.card(card, radius=_RADIUS, fill="card", outline="glow")
            inside = card._replace(x=x + _CARD_PAD, width=width - 2 * _CARD_PAD)
            value = inside._replace(y=card.y + 1.2 * MM, height=7.3 * MM)
            label = inside._replace(y=value.bottom, height=height - 9.3 * MM)
            self._text(f"figure_{number}", value, valign="middle", layer=_ON_CARD)
            self._text(f"figure_label_{number}", label, valign="middle", layer=_ON_CARD)
            x += width + _CARD_GAP

    def _quotation(self, gap: float) -> None:
        """Draw the quotation beside a bar; without photos on a panel that takes the room left."""
        if "quote" not in self._blocks:
            if not self._photos and self._y + VILLAGE <= BOTTOM:
                village(self._page, BOTTOM)
            return
        x, width, height = MARGIN + self._quote_at, self._quote_width, self._quote_height(0)
        if self._photos:
            bar = Box(MARGIN, self._y, _BAR, height)
            self._page.card(bar, radius=_BAR / 2, fill="glow")
        else:
            panel = Box(MARGIN, self._y, INNER, min(BOTTOM - self._y, _MOST_PANEL))
            self._page.card(panel, radius=_RADIUS, fill="band")
            self._y += (panel.height - height) / 2 + _PANEL_PAD
        lines = self._lines("quote", width, _QUOTE_LINES)
        author = self._lines("author", width, _SMALL_LINES)
        self._down("quote", lines, after=_NEAR if author else gap, x=x, width=width)
        self._down("author", author, after=gap, x=x, width=width)

    def _row(self, height: float) -> None:
        width, whole = self._frame_width, height + self._row_captions()
        for number in range(1, len(self._side) + 1):
            x = MARGIN + (number - 1) * (width + _FRAME_GAP)
            self._frame(number, Box(x, self._y, width, whole), caption=self._row_captions())

    def _frame(self, number: int, whole: Box, *, caption: float | None = None) -> None:
        """Draw a photo and its caption below; ``caption`` is the height kept for it."""
        kept = self._caption_height(number, whole.width) if caption is None else caption
        frame = whole._replace(height=whole.height - kept)
        photo = self._photos[number]
        self._style.picture(self._page, f"photo_{number}", photo, frame, radius=_RADIUS)
        if f"caption_{number}" in self._blocks:
            below = Box(whole.x, frame.bottom + _NEAR, whole.width, kept - _NEAR)
            self._text(f"caption_{number}", below)

    def _least_beside(self) -> float:
        """The least height of the photo beside the story, with its caption."""
        return _LEAST_SIDE + self._caption_height(1, _COLUMN)

    def _row_captions(self) -> float:
        numbers = range(1, len(self._side) + 1)
        return max(self._caption_height(number, self._frame_width) for number in numbers)

    def _caption_height(self, number: int, width: float) -> float:
        height = self._lines(f"caption_{number}", width)
        return height + _NEAR if height else 0

    def _down(
        self, key: str, height: float, *, after: float, x: float = MARGIN, width: float = INNER
    ) -> None:
        if key in self._blocks:
            self._text(key, Box(x, self._y, width, height))
            self._y += height + after

    def _text(self, key: str, box: Box, *, valign: str = "top", layer: int = 1) -> None:
        block = self._blocks.get(key)
        if block is not None:
            self._page.text(block, box, valign=valign, layer=layer)


def _on_panel(blocks: Mapping[str, Block], style: Style) -> dict[str, Block]:
    """Set the quotation for a panel in the colour of bands."""
    styles = style.theme.styles
    looks = {"quote": styles["call"], "author": styles["call_body"]}
    return {
        key: replace(block, style=looks[key]) if key in looks else block
        for key, block in blocks.items()
    }


def _scaled(block: Block, factor: float) -> Block:
    style = block.style
    return replace(
        block,
        style=replace(
            style,
            size=style.size * factor,
            leading=style.leading * factor,
            space_after=style.space_after * factor,
        ),
    )
