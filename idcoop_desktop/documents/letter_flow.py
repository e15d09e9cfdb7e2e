"""Text that flows down the pages of a letter, each paragraph whole on one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.layout import Block, fit
from idcoop_desktop.documents.page import Box, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme

PAGE = (210 * MM, 297 * MM)
LEFT = 24 * MM
INNER = PAGE[0] - 2 * LEFT
_TOP, _BOTTOM = 22 * MM, PAGE[1] - 16 * MM
_NUMBER_SIZE = 9


class Flow:
    """Where the next paragraph goes; ``y`` grows downwards, ``page`` is the one being filled.

    Elements are made as they are drawn: the order of drawing is the reading order.
    """

    def __init__(self, canvas: TaggedCanvas, theme: Theme) -> None:
        self.canvas, self.theme = canvas, theme
        self.pages: list[Page] = []
        self.y = 0.0
        self._elements: dict[str, Sequence[Element]] = {}
        self._drawn = 0
        self._page_of_letter = 0

    @property
    def page(self) -> Page:
        """The page being filled."""
        return self.pages[-1]

    def begin(self) -> None:
        """Start a letter on a page of its own."""
        self._page_of_letter = 0
        self._turn()

    def block(self, label: str, text: Text, style: str) -> Block:
        """Return a text ready to place; ``label`` names it in a refusal."""
        self._drawn += 1
        return Block(f"block_{self._drawn}", label, (text,), self.theme.styles[style])

    def height(self, block: Block, width: float = INNER) -> float:
        """Return the height a block takes; refuses what not even a whole page holds."""
        return fit(block, width, _BOTTOM - _TOP).height

    def room_for(self, height: float) -> None:
        """Go to the next page unless ``height`` points are left on this one."""
        if self.y + height > _BOTTOM:
            self._turn()

    def place(self, block: Block, box: Box, element: Element, *, layer: int = 1) -> None:
        """Draw a block into a box of the page, as the content of an element."""
        self._elements[block.key] = (element,)
        self.page.text(block, box, layer=layer)

    def add(
        self, block: Block, element: Element, *, after: float, indent: float = 0, keep: float = 0
    ) -> None:
        """Draw a block below the last one; ``keep`` points of what follows stay on its page."""
        width = INNER - indent
        height = self.height(block, width)
        self.room_for(min(height + keep, _BOTTOM - _TOP))
        self.place(block, Box(LEFT + indent, self.y, width, height), element)
        self.y += height + after

    def _turn(self) -> None:
        if self.pages:
            self.canvas.showPage()
        self.pages.append(Page(self.canvas, PAGE, self.theme.colors, self._elements))
        self.y = _TOP
        self._page_of_letter += 1
        if self._page_of_letter > 1:
            self._number()

    def _number(self) -> None:
        """Write the number of the page: an artifact, that a screen reader passes over."""
        canvas = self.canvas
        canvas.setFillColor(self.page.color("soft"))
        canvas.setFont(self.theme.styles["head"].font, _NUMBER_SIZE)
        canvas.drawRightString(LEFT + INNER, self.page.up(_TOP - 6 * MM), f"{self._page_of_letter}")
