"""The sheets a document is drawn on: exact for the office, with bleed and crop marks for a printer.

Without the profile of the printer's press colours stay RGB: inks would be right for no press.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.canvas import TaggedCanvas
from idcoop_desktop.documents.inks import REGISTRATION, Press
from idcoop_desktop.documents.page import Page
from idcoop_desktop.domain.publications import Variant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from idcoop_desktop.documents.audit import Audit
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme

BLEED = 3 * MM
SLUG = 10 * MM
"""The white around the trimmed page that holds bleed and marks."""

_MARK, _AWAY, _LINE = 5 * MM, 0.7 * MM, 0.25


class Sheet:
    """The canvas of a document whose trimmed pages are all of ``size`` points.

    Each call of :meth:`page` begins the first page or the next one, with its TrimBox, its BleedBox
    and its marks for a printer; :meth:`finished` closes the last. ``pages`` are those begun, in
    order: their audits make the Document. In inks for a printer when the theme has a ``press``.
    """

    def __init__(
        self, metadata: Metadata, theme: Theme, size: tuple[float, float], variant: Variant
    ) -> None:
        """Raise ``PressError`` when the profile of the theme's press cannot be used."""
        self._size, self._theme = size, theme
        for_printer = variant is Variant.PRINTER
        self._edge = SLUG if for_printer else 0
        width, height = size
        profile = theme.press if for_printer else None
        self.pages: list[Page] = []
        self.canvas = TaggedCanvas(
            metadata,
            page_size=(width + 2 * self._edge, height + 2 * self._edge),
            font=next(iter(theme.styles.values())).font,
            press=Press(profile, theme.inks) if profile else None,
        )

    @property
    def audits(self) -> tuple[Audit, ...]:
        """The record of what was placed, page by page."""
        return tuple(page.audit for page in self.pages)

    def page(self, elements: Mapping[str, Sequence[Element]]) -> Page:
        """Begin a page and return it; what is drawn is measured from its trimmed corner."""
        if self.pages:
            self._close_page()
            self.canvas.showPage()
        bleed = 0.0
        if self._edge:
            bleed = BLEED
            self._open_bleed()
        self.pages.append(Page.themed(self.canvas, self._size, self._theme, elements, bleed=bleed))
        return self.pages[-1]

    def finished(self) -> bytes:
        """Close the last page and return the bytes, still to be passed through ``finish``."""
        self._close_page()
        return self.canvas.finished()

    def _close_page(self) -> None:
        if self._edge:
            self.canvas.restoreState()
            self._draw_marks()

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
        if canvas.press is not None:
            canvas.setStrokeColor(REGISTRATION)
        for x, way in ((edge, -1), (edge + width, 1)):
            for y in (edge, edge + height):
                start = x + way * clear
                canvas.line(start, y, start + way * _MARK, y)
        for y, way in ((edge, -1), (edge + height, 1)):
            for x in (edge, edge + width):
                start = y + way * clear
                canvas.line(x, start, x, start + way * _MARK)
        canvas.restoreState()
