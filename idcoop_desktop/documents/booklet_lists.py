"""The lists at the head of the booklet: what is on which page, which residence did what."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.booklet_leaf import BOTTOM, INNER, MARGIN, TOP, Leaf, named
from idcoop_desktop.documents.booklet_shapes import VILLAGE, draw_head, village
from idcoop_desktop.documents.layout import Block, size_of
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.shapes import house
from idcoop_desktop.documents.theme import Span
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from idcoop_desktop.documents.booklet_content import ProjectPage
    from idcoop_desktop.documents.booklet_leaf import Elements, Style
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.structure import Element

_HEAD = 34 * MM
_NUMBER, _NUMBER_GAP = 9 * MM, 3 * MM
_TITLE_WIDTH = INNER - _NUMBER - _NUMBER_GAP
_AFTER_TITLE, _AFTER_LEAD = 3 * MM, 6.5 * MM
_BETWEEN, _BETWEEN_LARGE = 1.5 * MM, 3.4 * MM
# Where the feet of letters stand in a line of the table of contents, as a share of its leading.
_BASELINE = 0.64
_ON_CARD = 2
_PAD, _ICON, _CARD_GAP = 3.4 * MM, 7.5 * MM, 3 * MM
_BESIDE_ICON = INNER - 2 * _PAD - _ICON - 3 * MM
_MOST_TITLES = 6


@dataclass(frozen=True)
class Line:
    """One item of a list: its texts one below the other, its height, what follows it.

    ``leads_to`` is the name of the page that a line of the table of contents is about.
    """

    blocks: tuple[Block, ...]
    height: float
    after: float
    leads_to: str = ""


class ListLeaf(Leaf):
    """A page of a list; the first has a title and an introduction, under a band if ``banded``."""

    def __init__(
        self, style: Style, name: str, head: Sequence[Block], lines: Sequence[Line], *, banded: bool
    ) -> None:
        super().__init__(style)
        self.name = name
        self.title = plain(head[0].paragraphs[0]) if head else ""
        self._head, self._lines, self._banded = head, lines, banded

    def paint(self, page: Page) -> None:
        """Draw the head, then line after line."""
        page.ground("paper")
        if self._banded:
            draw_head(page, _HEAD)
        y = _top(banded=self._banded)
        for block, after in zip(self._head, (_AFTER_TITLE, _AFTER_LEAD), strict=False):
            height = size_of(block, INNER).height
            page.text(block, Box(MARGIN, y, INNER, height))
            y += height + after
        for line in self._lines:
            self.draw(page, line, y)
            y += line.height + line.after
        self.close(page, y)

    def draw(self, page: Page, line: Line, y: float) -> None:
        """Draw one line."""
        raise NotImplementedError

    def close(self, page: Page, y: float) -> None:
        """Draw what the room left below ``y`` is good for."""

    def _tag_head(self, root: Element) -> Elements:
        roles = zip(self._head, ("H2", "P"), strict=False)
        return {block.key: [root.add(role)] for block, role in roles}


class ContentsLeaf(ListLeaf):
    """A page of the table of contents."""

    is_listed = False
    numbers: Mapping[str, int]
    """The page of each name, told once all pages are laid out."""

    def tag(self, root: Element) -> Elements:
        """Each line is a link, read with the number of its page."""
        made = self._tag_head(root)
        table = root.add("TOC")
        for line in self._lines:
            link = table.add("TOCI").add("Reference").add("Link", alt=self._said(line))
            for block in line.blocks:
                made[block.key] = [link]
            made[_number_key(line)] = [link]
        return made

    def draw(self, page: Page, line: Line, y: float) -> None:
        """Draw a title, dots and the number of its page."""
        title, top = line.blocks[0], y
        for block in line.blocks:
            height = size_of(block, _TITLE_WIDTH).height
            page.text(block, Box(MARGIN, top, _TITLE_WIDTH, height))
            top += height
        leading = title.style.leading
        last = y + size_of(title, _TITLE_WIDTH).height - leading
        number = Block(
            _number_key(line),
            "Le numéro de page",
            ((Span(str(self.numbers[line.leads_to]), bold=True),),),
            self.style.theme.styles["toc_number"],
        )
        page.text(number, Box(MARGIN + INNER - _NUMBER, last, _NUMBER, leading), valign="middle")
        if last == y:
            self._dots(page, title, y + _BASELINE * leading)
        area = (MARGIN, page.up(y + line.height), MARGIN + INNER, page.up(y))
        page.canvas.link_to(page.element(title.key), line.leads_to, area, self._said(line))

    def _said(self, line: Line) -> str:
        title = plain(line.blocks[0].paragraphs[0])
        return f"{title}, page\u00a0{self.numbers[line.leads_to]}"

    def _dots(self, page: Page, title: Block, y: float) -> None:
        """Lead the eye from a title of one line to its number."""
        style = title.style
        face = fonts.BOLD.get(style.font, style.font)
        start = MARGIN + fonts.width(plain(title.paragraphs[0]), face, style.size) + 2.5 * MM
        end = MARGIN + INNER - _NUMBER
        canvas = page.canvas
        if start < end:
            canvas.saveState()
            canvas.setStrokeColor(page.color("soft"))
            canvas.setLineWidth(0.7)
            canvas.setLineCap(1)
            canvas.setDash(0.01, 3.2)
            canvas.line(start, page.up(y), end, page.up(y))
            canvas.restoreState()


class PlacesLeaf(ListLeaf):
    """A page of residences, each on a card with its projects."""

    def tag(self, root: Element) -> Elements:
        """A list of residences; the projects are read after the name of each."""
        made = self._tag_head(root)
        listed = root.add("L")
        for line in self._lines:
            item = listed.add("LI")
            name, *projects = line.blocks
            made[name.key] = [item.add("Lbl")]
            body = item.add("LBody")
            for block in projects:
                made[block.key] = [body]
        return made

    def draw(self, page: Page, line: Line, y: float) -> None:
        """Draw a card: the little house, the residence, its projects."""
        page.card(Box(MARGIN, y, INNER, line.height), radius=2.5 * MM, fill="card")
        colors = {"walls": page.color("heading"), "heart": page.color("glow")}
        house(page.canvas, MARGIN + _PAD, page.up(y + _PAD + _ICON - 1 * MM), _ICON, **colors)
        x, top = MARGIN + _PAD + _ICON + 3 * MM, y + _PAD
        for block in line.blocks:
            height = size_of(block, _BESIDE_ICON).height
            page.text(block, Box(x, top, _BESIDE_ICON, height), layer=_ON_CARD)
            top += height

    def close(self, page: Page, y: float) -> None:
        """Draw a village where there is room for it."""
        if y + VILLAGE <= BOTTOM:
            village(page, BOTTOM)


def contents_pages(style: Style, leaves: Iterable[Leaf]) -> list[ContentsLeaf]:
    """Return the table of contents of the pages listed, roomy when they are few.

    The page ``numbers`` are still to be told.
    """
    head = [
        style.worded("contents_title", style="title"),
        style.worded("contents_lead", style="lead"),
    ]
    listed = [leaf for leaf in leaves if leaf.is_listed and leaf.title]
    large = [_contents_line(style, leaf, large=True) for leaf in listed]
    shared = paged(head, large, banded=True)
    banded = len(shared) == 1
    if not banded:
        lines = [_contents_line(style, leaf, large=False) for leaf in listed]
        shared = paged(head, lines, banded=False)
    return [
        ContentsLeaf(
            style, f"contents_{rank}", [] if rank else head, lines, banded=banded and not rank
        )
        for rank, lines in enumerate(shared)
    ]


def places_pages(
    style: Style, projects: Sequence[ProjectPage], numbers: Sequence[int]
) -> list[PlacesLeaf]:
    """Return the residences by commune, with their projects and the ``numbers`` of their pages."""
    head = [
        style.worded("places_title", style="title"),
        style.worded("places_lead", style="lead"),
    ]
    ranked = sorted(zip(projects, numbers, strict=True), key=lambda pair: _place(pair[0]))
    lines: list[Line] = []
    for (_, commune, _, residence), own in groupby(ranked, key=lambda pair: _place(pair[0])):
        told = list(own)
        for start in range(0, len(told), _MOST_TITLES):
            part = told[start : start + _MOST_TITLES]
            lines.append(_card(style, len(lines), (residence, commune), part))
    return [
        PlacesLeaf(
            style, f"places_{rank}" if rank else "places", [] if rank else head, own, banded=False
        )
        for rank, own in enumerate(paged(head, lines, banded=False))
    ]


def paged(head: Sequence[Block], lines: Sequence[Line], *, banded: bool) -> list[list[Line]]:
    """Share lines out over pages, of which the first has a head."""
    gaps = (_AFTER_TITLE, _AFTER_LEAD)
    y = _top(banded=banded)
    y += sum(size_of(block, INNER).height + gap for block, gap in zip(head, gaps, strict=True))
    pages: list[list[Line]] = [[]]
    for line in lines:
        if pages[-1] and y + line.height > BOTTOM:
            pages.append([])
            y = TOP
        pages[-1].append(line)
        y += line.height + line.after
    return pages


def _contents_line(style: Style, leaf: Leaf, *, large: bool) -> Line:
    label = f"Le titre {named(leaf.title)}"
    looks = "toc_large" if large else "toc"
    blocks = [style.line(f"toc_{leaf.name}", label, (Span(leaf.title, bold=large),), looks)]
    if large and leaf.subtitle:
        blocks.append(style.line(f"toc_note_{leaf.name}", "Le lieu", leaf.subtitle, "caption"))
    height = sum(size_of(block, _TITLE_WIDTH).height for block in blocks)
    after = _BETWEEN_LARGE if large else _BETWEEN
    return Line(tuple(blocks), height, after, leads_to=leaf.name)


def _card(
    style: Style, rank: int, place: tuple[str, str], projects: Sequence[tuple[ProjectPage, int]]
) -> Line:
    residence, commune = place
    words = " · ".join(part for part in place if part)
    name = (Span(residence, bold=True), Span(f" · {commune}" if commune else "", bold=False))
    label = f"La résidence {named(words)}"
    blocks = [style.line(f"place_{rank}", label, name, "card_body")]
    for number, (project, page) in enumerate(projects):
        title = french(one_line(project.title))
        text = f"{title}, page\u00a0{page}"
        key = f"place_{rank}_{number}"
        blocks.append(style.line(key, f"Le titre {named(title)}", text, "card_body"))
    height = sum(size_of(block, _BESIDE_ICON).height for block in blocks)
    return Line(tuple(blocks), max(height, _ICON) + 2 * _PAD, _CARD_GAP)


def _place(project: ProjectPage) -> tuple[str, str, str, str]:
    """Return commune and residence, each after what it is sorted by."""
    commune, residence = (french(one_line(text)) for text in (project.commune, project.residence))
    return fold(commune), commune, fold(residence), residence


def _top(*, banded: bool) -> float:
    return _HEAD + 5 * MM if banded else TOP


def _number_key(line: Line) -> str:
    return f"number_{line.leads_to}"
