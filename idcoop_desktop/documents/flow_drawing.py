"""Drawing a laid-out document: pages, running foot, outline, structure in reading order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM, Placed
from idcoop_desktop.documents.crops import prepare
from idcoop_desktop.documents.page import Box, Page
from idcoop_desktop.documents.typography import french

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.documents.audit import Audit
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.content import FlyerPhoto
    from idcoop_desktop.documents.flow import Paper
    from idcoop_desktop.documents.flow_layout import Laid
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.paragraphs import TaggedParagraph
    from idcoop_desktop.documents.structure import Element

_NUMBER = 20 * MM
_FOOT = 12 * MM  # from the lower edge of the page to the top of the running foot


class FlowPainter:
    """Draws pages one after the other on a canvas.

    ``parent`` is the element that what is drawn next belongs to, the document at first. ``foot``
    is written under every page but those turned with ``bare``, with its number and, once
    ``of_pages`` is set, how many there are.
    """

    def __init__(
        self, canvas: TaggedCanvas, setter: Typesetter, paper: Paper, *, dpi: int, foot: str = ""
    ) -> None:
        """``dpi`` is the finest resolution pictures are embedded at."""
        self.canvas, self.setter, self.paper, self.dpi = canvas, setter, paper, dpi
        self.theme = setter.theme
        self.parent: Element = canvas.root
        self.pages: list[Page] = []
        self.of_pages = 0
        self._foot = foot
        self._kept: dict[tuple[int, str], Element] = {}
        self._held: list[object] = []
        self._pictures: dict[str, tuple[Element]] = {}
        self._bookmarks = 0

    @property
    def page(self) -> Page:
        """The page being filled."""
        return self.pages[-1]

    @property
    def audits(self) -> tuple[Audit, ...]:
        """What was placed on each page, as ``Document(data, first, others)`` takes it."""
        return tuple(page.audit for page in self.pages)

    def turn(self, *, bare: bool = False) -> Page:
        """Begin a page; its foot is an artifact, that a screen reader passes over."""
        if self.pages:
            self.canvas.showPage()
        size = (self.paper.width, self.paper.height)
        self.pages.append(Page.themed(self.canvas, size, self.theme, self._pictures))
        self.page.ground("paper")
        if not bare:
            self._draw_foot()
        return self.page

    def paint(
        self,
        laid: Laid,
        *,
        first: Callable[[], object] | None = None,
        last: Callable[[], object] | None = None,
        last_has_foot: bool = True,
    ) -> None:
        """Draw the pages of a layout, each a new page.

        ``first`` draws on the first page before anything else, ``last`` on the last one after all;
        without its foot, the last page has a ``last`` that reaches down to the edge.
        """
        for number, runs in enumerate(laid.pages, start=1):
            self.turn(bare=not last_has_foot and number == len(laid.pages))
            if number == 1 and first is not None:
                first()
            for run in runs:
                run.setting.draw(self, run)
        if last is not None:
            last()

    def kept(
        self, owner: object, key: str, parent: Element, role: str, *, alt: str | None = None
    ) -> Element:
        """Return an element of a piece that goes on over pages, added to its parent once."""
        known = self._kept.get((id(owner), key))
        if known is None:
            self._held.append(owner)  # as long as it is held, nothing else has its id
            known = self._kept[id(owner), key] = parent.add(role, alt=alt)
        return known

    def lines(
        self,
        paragraph: TaggedParagraph,
        box: Box,
        element: Element | None,
        *,
        key: str,
        layer: int = 1,
    ) -> None:
        """Draw wrapped lines from the top of a box and note where they are."""
        paragraph.element = element
        paragraph.drawOn(self.canvas, box.x, self.page.up(box.y + paragraph.height))
        size = paragraph.style.fontSize
        self.page.audit.placed.append(Placed(key, *box, paragraph.height, size, layer))

    def picture(self, photo: FlyerPhoto, box: Box, *, radius: float = 0) -> None:
        """Draw a photo cut for a box, with its description; :class:`DomainError` without one."""
        key = f"picture_{len(self._pictures)}"
        self._pictures[key] = (self.parent.add("Figure"),)
        image = prepare(
            photo.jpeg, box.width, box.height, focal=photo.focal, hidden=photo.hidden, dpi=self.dpi
        )
        self.page.picture(key, image, box, alt=photo.alt, radius=radius)

    def bookmark(self, title: str, level: int, y: float) -> str:
        """Add an entry to the outline that leads to ``y`` of this page; return where it leads."""
        self._bookmarks += 1
        place = f"place-{self._bookmarks}"
        self.canvas.bookmarkPage(place, fit="XYZ", left=0, top=self.page.up(y - 4 * MM))
        self.canvas.addOutlineEntry(title, place, level=level)
        return place

    def _draw_foot(self) -> None:
        paper, style = self.paper, self.setter.style("foot")
        number = f"{len(self.pages)}" + (f" / {self.of_pages}" if self.of_pages else "")
        right = self.setter.paragraph(
            number, replace(style, align="right"), _NUMBER, key="foot", label="Le bas de page"
        )
        y = paper.height - _FOOT
        self.lines(right, Box(paper.width - paper.side - _NUMBER, y, _NUMBER, right.height), None,
                   key="number")  # fmt: skip
        width = paper.inner - _NUMBER
        if french(self._foot):
            left = self.setter.paragraph(
                self._foot, style, width, key="foot", label="Le bas de page"
            )
            y -= left.height - style.leading  # a long one grows upwards, away from the edge
            self.lines(left, Box(paper.side, y, width, left.height), None, key="foot")
