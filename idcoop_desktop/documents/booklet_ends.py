"""The last pages of the booklet: thanks, and pages to write on that fill the last sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.booklet_leaf import (
    BOTTOM,
    INNER,
    MARGIN,
    TOP,
    Leaf,
)
from idcoop_desktop.documents.booklet_shapes import VILLAGE, draw_head, village
from idcoop_desktop.documents.layout import size_of
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.shapes import house
from idcoop_desktop.domain.text import plural

if TYPE_CHECKING:
    from idcoop_desktop.documents.booklet_content import BookletContent
    from idcoop_desktop.documents.booklet_leaf import Elements, Style
    from idcoop_desktop.documents.layout import Block
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.structure import Element

_HEAD, _HOUSE = 46 * MM, 22 * MM
_LINE = 9 * MM
NOTES = ("ideas", "questions", "meeting")
"""The pages to write on, in the order they are needed."""


class ThanksLeaf(Leaf):
    """Who made it possible: residents are counted, colleagues named."""

    name = "thanks"

    def __init__(self, style: Style, content: BookletContent) -> None:
        super().__init__(style)
        self.title = plain(style.words("thanks_title"))
        self._blocks = self._texts(content)

    def _texts(self, content: BookletContent) -> list[tuple[Block, str, float]]:
        """Return the blocks with their roles and the space after each."""
        style = self.style
        told = [(style.worded("thanks_title", style="title"), "H2", 3 * MM)]
        if content.bearers and content.participants:
            bearers = plural(content.bearers, "porteur de projet", "porteurs de projet")
            people = plural(content.participants, "participant")
            values = {"bearers": bearers, "participants": people}
            told.append((style.worded("thanks_bearers", style="lead", values=values), "P", 8 * MM))
        names = style.block(
            "colleagues", "Les noms des collègues", ", ".join(content.colleagues), style="body"
        )
        if names is not None:
            told.append((style.worded("thanks_colleagues_title", style="heading"), "H3", 1.6 * MM))
            told.append((names, "P", 7 * MM))
        told.append((style.worded("thanks_partners_title", style="heading"), "H3", 1.6 * MM))
        told.append((style.worded("thanks_partners", style="body"), "P", 0))
        return told

    def tag(self, root: Element) -> Elements:
        """From top to bottom."""
        return {block.key: [root.add(role)] for block, role, _ in self._blocks}

    def paint(self, page: Page) -> None:
        """Draw the thanks under the little house."""
        page.ground("paper")
        draw_head(page, _HEAD)
        colors = {"walls": page.color("on_band"), "heart": page.color("accent")}
        house(page.canvas, MARGIN, page.up(33 * MM), _HOUSE, **colors)
        y = _HEAD + 6 * MM
        for block, _, after in self._blocks:
            height = min(size_of(block, INNER).height, BOTTOM - y)
            page.text(block, Box(MARGIN, y, INNER, height))
            y += height + after
        if y + VILLAGE <= BOTTOM:
            village(page, BOTTOM)


class NotesLeaf(Leaf):
    """A page to write on."""

    is_listed = False

    def __init__(self, style: Style, topic: str) -> None:
        super().__init__(style)
        self.name = f"notes_{topic}"
        self.title = plain(style.words(f"{self.name}_title"))

    def tag(self, root: Element) -> Elements:
        """The lines to write on are decoration."""
        return {f"{self.name}_title": [root.add("H2")], self.name: [root.add("P")]}

    def paint(self, page: Page) -> None:
        """Draw the question, then lines down to the foot."""
        page.ground("paper")
        title = self.style.worded(f"{self.name}_title", style="title")
        lead = self.style.worded(self.name, style="lead")
        y = TOP
        for block, after in ((title, 3 * MM), (lead, 4 * MM)):
            height = size_of(block, INNER).height
            page.text(block, Box(MARGIN, y, INNER, height))
            y += height + after
        canvas = page.canvas
        canvas.saveState()
        canvas.setStrokeColor(page.color("soft"))
        canvas.setLineWidth(0.5)
        canvas.setDash(0.6, 2.4)
        while y + _LINE <= BOTTOM:
            y += _LINE
            canvas.line(MARGIN, page.up(y), MARGIN + INNER, page.up(y))
        canvas.restoreState()
