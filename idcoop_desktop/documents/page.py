"""A page measured in points from its top left corner, filled block by block."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT

from idcoop_desktop.documents.audit import Audit, Placed
from idcoop_desktop.documents.layout import Block, Fitted, balanced_width, fit
from idcoop_desktop.documents.shapes import wave
from idcoop_desktop.documents.typography import french
from idcoop_desktop.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reportlab.lib.colors import Color

    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.crops import JpegImage
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme

_SHIFT = {TA_LEFT: 0.0, TA_CENTER: 0.5, TA_RIGHT: 1.0}
_EDGE = 0.01
_OVER = 1  # beyond what is cut off: the picture behind must not show as a hairline
_VALIGN = {"top": 0.0, "middle": 0.5, "bottom": 1.0}


class Box(NamedTuple):
    """A rectangle in points; ``y`` grows downwards from the top of the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height


class Page:
    """The page being drawn: canvas, colours, elements made beforehand, record of placing."""

    def __init__(
        self,
        canvas: TaggedCanvas,
        size: tuple[float, float],
        colors: Mapping[str, str],
        elements: Mapping[str, Sequence[Element]],
        *,
        bleed: float = 0,
    ) -> None:
        """``elements`` gives each block its structure elements, one a paragraph.

        Grounds run out of the page by ``bleed`` points, to be cut off. ``swing`` and ``corners``
        are shares of the waves and of the round corners asked for.
        """
        self.canvas = canvas
        self.bleed = bleed
        self.swing = self.corners = 1.0
        self.width, self.height = size
        self.audit = Audit(*size)
        self._colors = colors
        self._elements = elements

    @classmethod
    def themed(
        cls,
        canvas: TaggedCanvas,
        size: tuple[float, float],
        theme: Theme,
        elements: Mapping[str, Sequence[Element]],
        *,
        bleed: float = 0,
    ) -> Page:
        """Return a page in the colours and the shapes of a theme."""
        page = cls(canvas, size, theme.colors, elements, bleed=bleed)
        page.swing, page.corners = theme.swing, theme.corners
        return page

    def color(self, name: str) -> Color:
        """A colour of the theme."""
        return HexColor(self._colors[name])

    def element(self, key: str) -> Element:
        """The only element of a block."""
        (element,) = self._elements[key]
        return element

    def up(self, y: float) -> float:
        """Turn a y from the top into reportlab's y from the bottom."""
        return float(self.height - y)

    def text(self, block: Block, box: Box, *, valign: str = "top", layer: int = 1) -> Fitted:
        """Fit a block into a box and draw it; raises what :func:`layout.fit` raises."""
        fitted = fit(block, box.width, box.height)
        y = box.y + (box.height - fitted.height) * _VALIGN[valign]
        for paragraph, element in zip(fitted.paragraphs, self._elements[block.key], strict=True):
            width = balanced_width(paragraph, box.width) if block.balance else box.width
            paragraph.wrap(width, box.height)
            paragraph.element = element
            shift = (box.width - width) * _SHIFT[paragraph.style.alignment]
            paragraph.drawOn(self.canvas, box.x + shift, self.up(y + paragraph.height))
            y += paragraph.height + fitted.gap
        size = block.style.size * fitted.scale
        self.audit.placed.append(Placed(block.key, *box, fitted.height, size, layer))
        return fitted

    def picture(self, key: str, image: JpegImage, box: Box, *, alt: str, radius: float = 0) -> None:
        """Draw a picture with its description. Raises :class:`DomainError` without one."""
        words = french(alt)
        if not words:
            raise DomainError(
                "Une photo n’a pas de description. Décrivez en une phrase ce qu’on y voit\u00a0: "
                "elle sera lue aux personnes malvoyantes."
            )
        element = self.element(key)
        element.alt = words
        bottom = self.up(box.bottom)
        canvas = self.canvas
        left, low = canvas.absolutePosition(box.x, bottom)
        element.bbox = (left, low, left + box.width, low + box.height)
        with canvas.tag(element):
            canvas.saveState()
            if radius:
                path = canvas.beginPath()
                path.roundRect(box.x, bottom, box.width, box.height, self._round(radius, box))
                canvas.clipPath(path, stroke=0, fill=0)
            canvas.drawImage(image, box.x, bottom, box.width, box.height)
            canvas.restoreState()

    def _round(self, radius: float, box: Box) -> float:
        return min(radius * self.corners, box.width / 2, box.height / 2)

    def ground(self, fill: str) -> None:
        """Colour the whole page and what runs out of it."""
        whole = self.to_the_edges(Box(0, 0, self.width, self.height))
        self.canvas.setFillColor(self.color(fill))
        self.canvas.rect(whole.x, self.up(whole.bottom), *whole[2:], stroke=0, fill=1)

    def to_the_edges(self, box: Box) -> Box:
        """Let a box that touches an edge of the page run out of it."""
        left = self.bleed if box.x <= _EDGE else 0
        top = self.bleed if box.y <= _EDGE else 0
        right = self.bleed if box.right >= self.width - _EDGE else 0
        below = self.bleed if box.bottom >= self.height - _EDGE else 0
        return Box(box.x - left, box.y - top, box.width + left + right, box.height + top + below)

    def wave(self, fill: str, *, level: float, swing: float, bottom: float) -> None:
        """Fill the page between a wavy edge around ``level`` and ``bottom``, as decoration."""
        wave(
            self.canvas,
            left=-self.bleed - _OVER,
            width=self.width + 2 * (self.bleed + _OVER),
            level=self.up(level),
            swing=swing * self.swing,
            bottom=self.up(bottom),
            color=self.color(fill),
        )

    def card(self, box: Box, *, radius: float, fill: str, outline: str | None = None) -> None:
        """Draw a rounded ground behind something else: decoration, not content."""
        canvas = self.canvas
        canvas.saveState()
        canvas.setFillColor(self.color(fill))
        if outline is not None:
            canvas.setStrokeColor(self.color(outline))
            canvas.setLineWidth(1.6)
        canvas.roundRect(
            box.x,
            self.up(box.bottom),
            box.width,
            box.height,
            self._round(radius, box),
            stroke=int(outline is not None),
            fill=1,
        )
        canvas.restoreState()
