"""The lists at the head of the booklet: what is on which page, which residence did what."""

from __future__ import annotations

from itertools import groupby, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.booklet_leaf import BOTTOM, INNER, MARGIN, TOP, Leaf
from idcoop_desktop.documents.layout import Block, size_of
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.theme import Span
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.text import fold, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from idcoop_desktop.documents.booklet_content import ProjectPage
    from idcoop_desktop.documents.booklet_leaf import Elements, Style
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.structure import Element

_NUMBER, _NUMBER_GAP = 9 * MM, 3 * MM
_AFTER_TITLE, _AFTER_LEAD = 3 * MM, 6 * MM
_BETWEEN = 1.3 * MM
_BEFORE_HEADING, _AFTER_HEADING = 4 * MM, 1.2 * MM
_BULLET = 4.5 * MM
_MOST_TITLES = 4


class Line(NamedTuple):
    """A line of a list: its text, the height it takes with what is around it, where it leads."""

    block: Block
    height: float
    before: float = 0
    leads_to: str = ""
    is_heading: bool = False


class ListLeaf(Leaf):
    """A page of a list; the first has a title and an introduction."""

    def __init__(
        self, style: Style, name: str, head: Sequence[Block], lines: Sequence[Line]
    ) -> None:
        """``head`` is the title and the introduction, or nothing."""
        super().__init__(style)
        self.name = name
        self.title = plain(head[0].paragraphs[0]) if head else ""
        self._head, self._lines = head, lines

    def paint(self, page: Page) -> None:
        """Draw the head, then line after line."""
        page.ground("paper")
        y = TOP
        for block, after in zip(self._head, (_AFTER_TITLE, _AFTER_LEAD), strict=False):
            height = size_of(block, INNER).height
            page.text(block, Box(MARGIN, y, INNER, height))
            y += height + after
        for line in self._lines:
            y += line.before
            self.draw(page, line, y)
            y += line.height

    def draw(self, page: Page, line: Line, y: float) -> None:
        """Draw one line."""
        raise NotImplementedError

    def _tag_head(self, root: Element) -> Elements:
        roles = zip(self._head, ("H2", "P"), strict=False)
        return {block.key: [root.add(role)] for block, role in roles}


class ContentsLeaf(ListLeaf):
    """A page of the table of contents; ``numbers`` are known once all pages are laid out."""

    def __init__(
        self,
        style: Style,
        name: str,
        head: Sequence[Block],
        lines: Sequence[Line],
        *,
        numbers: Mapping[str, int],
    ) -> None:
        super().__init__(style, name, head, lines)
        self._numbers = numbers

    def tag(self, root: Element) -> Elements:
        """Each line is a link, read with the number of its page."""
        made = self._tag_head(root)
        table = root.add("TOC")
        for line in self._lines:
            link = table.add("TOCI").add("Reference").add("Link", alt=self._said(line))
            made[line.block.key] = [link]
            made[_number_key(line)] = [link]
        return made

    def draw(self, page: Page, line: Line, y: float) -> None:
        """Draw a title, dots and the number of its page."""
        block, height = line.block, line.height - _BETWEEN
        width = INNER - _NUMBER - _NUMBER_GAP
        page.text(block, Box(MARGIN, y, width, height))
        number = Block(
            _number_key(line),
            "Le numéro de page",
            ((Span(str(self._numbers[line.leads_to]), bold=True),),),
            self.style.theme.styles["toc_number"],
        )
        leading = block.style.leading
        last = y + height - leading
        page.text(number, Box(MARGIN + INNER - _NUMBER, last, _NUMBER, leading))
        self._dots(page, line, last + 0.78 * leading)
        low, high = page.up(y + height), page.up(y)
        area = (MARGIN, low, MARGIN + INNER, high)
        page.canvas.link_to(page.element(block.key), line.leads_to, area, self._said(line))

    def _said(self, line: Line) -> str:
        title = plain(line.block.paragraphs[0])
        return f"{title}, page\u00a0{self._numbers[line.leads_to]}"

    def _dots(self, page: Page, line: Line, y: float) -> None:
        """Lead the eye from a title of one line to its number."""
        block, width = line.block, INNER - _NUMBER - _NUMBER_GAP
        if line.height - _BETWEEN > 1.5 * block.style.leading:
            return
        words = fonts.width(plain(block.paragraphs[0]), block.style.font, block.style.size)
        start = MARGIN + words + 2 * MM
        canvas = page.canvas
        if start < MARGIN + width:
            canvas.saveState()
            canvas.setStrokeColor(page.color("soft"))
            canvas.setLineWidth(0.7)
            canvas.setLineCap(1)
            canvas.setDash(0.01, 3.2)
            canvas.line(start, page.up(y), MARGIN + INNER - _NUMBER_GAP - 3 * MM, page.up(y))
            canvas.restoreState()


class PlacesLeaf(ListLeaf):
    """A page of residences, commune after commune, each with its projects."""

    def tag(self, root: Element) -> Elements:
        """Communes are headings, residences items of a list under each."""
        made = self._tag_head(root)
        listed: Element | None = None
        for line in self._lines:
            if line.is_heading:
                made[line.block.key] = [root.add("H3")]
                listed = None
                continue
            listed = listed or root.add("L")
            made[line.block.key] = [listed.add("LI").add("LBody")]
        return made

    def draw(self, page: Page, line: Line, y: float) -> None:
        """Draw a commune, or a residence after a dot."""
        indent = 0.0 if line.is_heading else _BULLET
        if indent:
            canvas = page.canvas
            canvas.setFillColor(page.color("accent"))
            middle = y + 0.56 * line.block.style.leading
            canvas.circle(MARGIN + 1.4 * MM, page.up(middle), 1.7, stroke=0, fill=1)
        height = size_of(line.block, INNER - indent).height
        page.text(line.block, Box(MARGIN + indent, y, INNER - indent, height))


def contents_lines(style: Style, leaves: Iterable[Leaf]) -> list[Line]:
    """Return the lines of the table of contents: one for each page that has a title."""
    width = INNER - _NUMBER - _NUMBER_GAP
    found = []
    for leaf in leaves:
        if leaf.is_listed:
            label = f"Le titre {quoted(leaf.title)}"
            block = style.line(f"toc_{leaf.name}", label, leaf.title, "toc")
            height = size_of(block, width).height + _BETWEEN
            found.append(Line(block, height, leads_to=leaf.name))
    return found


def places_lines(
    style: Style, projects: Sequence[ProjectPage], numbers: Sequence[int]
) -> list[Line]:
    """Return communes, then residences with their projects and the ``numbers`` of their pages."""
    ranked = sorted(zip(projects, numbers, strict=True), key=lambda pair: _place(pair[0]))
    lines: list[Line] = []
    for commune, in_commune in groupby(ranked, key=lambda pair: _place(pair[0])[:2]):
        block = style.line(
            f"place_{len(lines)}", f"La commune {quoted(commune[1])}", commune[1], "subheading"
        )
        before = _BEFORE_HEADING if lines else 0
        height = size_of(block, INNER).height + _AFTER_HEADING
        lines.append(Line(block, height, before, is_heading=True))
        for (_, residence), own in groupby(in_commune, key=lambda pair: _place(pair[0])[2:]):
            titles = [f"{french(one_line(one.title))} (p.\u00a0{number})" for one, number in own]
            for start in range(0, len(titles), _MOST_TITLES):
                told = ", ".join(titles[start : start + _MOST_TITLES])
                text = (Span(residence, bold=True), Span(f"\u00a0: {told}", bold=False))
                name = f"La résidence {quoted(residence)}"
                block = style.line(f"place_{len(lines)}", name, text, "body")
                lines.append(Line(block, size_of(block, INNER - _BULLET).height + _BETWEEN))
    return lines


def paged(head: Sequence[Block], lines: Sequence[Line]) -> list[list[Line]]:
    """Share lines out over pages, the first of which has a head; a heading stays with its list."""
    gaps = (_AFTER_TITLE, _AFTER_LEAD)
    taken = sum(size_of(block, INNER).height + gap for block, gap in zip(head, gaps, strict=False))
    pages: list[list[Line]] = [[]]
    for line, following in zip_longest(lines, lines[1:]):
        together = line.before + line.height
        if line.is_heading and following is not None:
            together += following.height
        if pages[-1] and TOP + taken + together > BOTTOM:
            pages.append([])
            taken = 0
        before = line.before if pages[-1] else 0
        pages[-1].append(line._replace(before=before))
        taken += before + line.height
    return pages


def _place(project: ProjectPage) -> tuple[str, str, str, str]:
    """Return commune and residence, each after what it is sorted by."""
    commune, residence = (french(one_line(text)) for text in (project.commune, project.residence))
    return fold(commune), commune, fold(residence), residence


def _number_key(line: Line) -> str:
    return f"number_{line.leads_to}"
