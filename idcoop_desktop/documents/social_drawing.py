"""Drawing an image for social networks: a photo, and a band of words under or beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.crops import prepare
from idcoop_desktop.documents.layout import Block, fit
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.pill import draw_pill
from idcoop_desktop.documents.refusals import EmptyTextError
from idcoop_desktop.documents.shapes import wave
from idcoop_desktop.documents.typography import french, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from idcoop_desktop.documents.content import FlyerContent
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.social import Room
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme

_MARGIN = 32
_PILL_TOP, _PILL_HEIGHT = 26, 36
_SWING = 15
_GAP_LEAD, _GAP_PLACE = 9, 11
_LABELS = {
    "title": "Le titre",
    "lead": "L’accroche",
    "place": "Le nom de la résidence",
}


def blocks_of(content: FlyerContent, theme: Theme) -> dict[str, Block]:
    """The words of the image by key, those without text left out; ``EmptyTextError`` untitled."""
    texts = {"title": content.title, "lead": content.lead, "place": content.place}
    pill = theme.text("pill", scheme=content.brand.scheme_name, coop=content.brand.coop_name)
    blocks = {"pill": Block("pill", "Le nom du dispositif", (pill,), theme.styles["pill"])}
    for key, text in texts.items():
        line = one_line(text)
        if french(line):
            blocks[key] = Block(
                key, _LABELS[key], (line,), theme.styles[key], balance=key != "place"
            )
    if "title" not in blocks:
        raise EmptyTextError(_LABELS["title"])
    return blocks


def reading_order(root: Element) -> dict[str, Sequence[Element]]:
    """Create the structure elements in the order they are said."""
    roles = (
        ("logo", "Figure"),
        ("pill", "P"),
        ("title", "H1"),
        ("lead", "P"),
        ("place", "P"),
        ("hero", "Figure"),
    )
    return {key: [root.add(role)] for key, role in roles}


class SocialPainter:
    """One image; wider than high, its words are beside the photo, else under it."""

    def __init__(
        self,
        page: Page,
        content: FlyerContent,
        blocks: Mapping[str, Block],
        room: Room,
        dpi: int,
    ) -> None:
        """``dpi`` is the finest resolution of the photo."""
        self._page, self._content, self._blocks = page, content, blocks
        self._room, self._dpi = room, dpi
        self._beside = page.width > page.height

    def paint(self) -> None:
        """Draw photo, band, label and words."""
        page = self._page
        page.ground("band")
        edge = self._room.photo * (page.width if self._beside else page.height)
        photo = Box(0, 0, page.width, edge + 2 * _SWING)
        if self._beside:
            photo = Box(0, 0, edge + 2 * _SWING, page.height)
        self._photo(photo)
        self._band(edge)
        across = edge if self._beside else page.width
        room = Box(_MARGIN, _PILL_TOP, across - 2 * _MARGIN, _PILL_HEIGHT)
        draw_pill(page, self._content.brand, self._blocks["pill"], room)
        self._words(self._column(edge))

    def _photo(self, box: Box) -> None:
        hero = self._content.hero
        image = prepare(
            hero.jpeg,
            box.width,
            box.height,
            focal=hero.focal,
            hidden=hero.hidden,
            dpi=self._dpi,
        )
        self._page.picture("hero", image, box, alt=hero.alt)

    def _band(self, edge: float) -> None:
        page = self._page
        if not self._beside:
            page.wave("band", level=edge, swing=_SWING, bottom=page.height)
            return
        canvas = page.canvas
        canvas.saveState()
        canvas.rotate(90)
        wave(
            canvas,
            left=-1,
            width=page.height + 2,
            level=-edge,
            swing=_SWING * page.swing,
            bottom=-page.width,
            color=page.color("band"),
        )
        canvas.restoreState()

    def _column(self, edge: float) -> Box:
        page, clear = self._page, edge + 1.4 * _SWING
        if self._beside:
            return Box(
                clear + 8, _MARGIN, page.width - clear - 8 - _MARGIN, page.height - 2 * _MARGIN
            )
        return Box(_MARGIN, clear, page.width - 2 * _MARGIN, page.height - clear - 0.8 * _MARGIN)

    def _words(self, column: Box) -> None:
        """Title, lead and place, one under the other in the middle of the column."""
        lines = {"title": self._room.title_lines, "lead": self._room.lead_lines, "place": 1}
        before = {"title": 0, "lead": _GAP_LEAD, "place": _GAP_PLACE}
        heights = {}
        for key in lines:
            block = self._blocks.get(key)
            if block is not None:
                most = lines[key] * block.style.leading
                heights[key] = before[key] + fit(block, column.width, most).height
        y = column.y + (column.height - sum(heights.values())) / 2
        for key, height in heights.items():
            box = Box(column.x, y + before[key], column.width, height - before[key])
            self._page.text(self._blocks[key], box)
            y += height
