"""The sheet a document is drawn on: exact for the office, with bleed and crop marks for a printer.

Colours stay RGB for a printer too: CMYK is only right with the profile of that printer's press.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.canvas import TaggedCanvas
from idcoop_desktop.documents.page import Page
from idcoop_desktop.domain.publications import Variant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme

BLEED = 3 * MM
SLUG = 10 * MM
"""The white around the trimmed page that holds bleed and marks."""

_MARK, _AWAY, _LINE = 5 * MM, 0.7 * MM, 0.25


class Sheet:
    """The canvas of a document of one page whose trimmed size is ``size`` points."""

    def __init__(
        self, metadata: Metadata, theme: Theme, size: tuple[float, float], variant: Variant
    ) -> None:
        """Open a canvas with its boxes; what is drawn is measured from the trimmed corner."""
        self._size, self._theme = size, theme
        self._edge = SLUG if variant is Variant.PRINTER else 0
        width, height = size
        self.canvas = TaggedCanvas(
            metadata,
            page_size=(width + 2 * self._edge, height + 2 * self._edge),
            font=theme.styles["pill"].font,
        )
        if self._edge:
            self._open_bleed()

    def page(self, elements: Mapping[str, Sequence[Element]]) -> Page:
        """The page to draw on."""
        bleed = BLEED if self._edge else 0
        return Page(self.canvas, self._size, self._theme.colors, elements, bleed=bleed)

    def finished(self) -> bytes:
        """Add the marks and return the bytes, still to be passed through ``finish``."""
        if self._edge:
            self.canvas.restoreState()
            self._draw_marks()
        return self.canvas.finished()

    def _open_bleed(self) -> None:
        canvas, edge = self.canvas, self._edge
        width, height = self._size
        canvas.setTrimBox((edge, edge, edge + width, edge + height))
        near = edge - BLEED
        canvas.setBleedBox((near, near, edge + width + BLEED, edge + height + BLEED))
        canvas.saveState()
        canvas.translate(edge, edge)
        path = canvas.beginPath()
        path.rect(-BLEED, -BLEED, width + 2 * BLEED, height + 2 * BLEED)
        canvas.clipPath(path, stroke=0, fill=0)

    def _draw_marks(self) -> None:
        """Two lines outside each corner of the trimmed page, clear of the bleed."""
        canvas, edge = self.canvas, self._edge
        width, height = self._size
        clear = BLEED + _AWAY
        canvas.saveState()
        canvas.setLineWidth(_LINE)
        for x, way in ((edge, -1), (edge + width, 1)):
            for y in (edge, edge + height):
                start = x + way * clear
                canvas.line(start, y, start + way * _MARK, y)
        for y, way in ((edge, -1), (edge + height, 1)):
            for x in (edge, edge + width):
                start = y + way * clear
                canvas.line(x, start, x, start + way * _MARK)
        canvas.restoreState()
