"""Text of a flowing document, set line by line: headings, paragraphs, lists, quotations, links."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.flow_layout import Strip
from idcoop_desktop.documents.layout import Block, balanced_width, fit
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import TaggedParagraph, plain
from idcoop_desktop.documents.theme_needs import NUMBERS
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.text import bare, quoted

if TYPE_CHECKING:
    from idcoop_desktop.documents.flow import Heading, LinkTo, Points, Quote, Words
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_layout import Run
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import TextStyle, Theme

_ENDLESS = 1e6
_TOGETHER = 2  # lines of a paragraph that are never alone on a page
_INDENT, _AFTER_NUMBER = 5 * MM, 1.2 * MM
_BAR, _BAR_GAP = 2.2, 5 * MM
_BETWEEN_POINTS, _BETWEEN_PARAGRAPHS = 0.25, 0.38  # of the leading
_ABOVE_HEADING = 0.95  # of the type size
_STYLES = {2: "heading", 3: "subheading"}


class Typesetter:
    """Sets texts in the styles of a theme; what was measured once is remembered.

    ``scale`` makes the running text larger, for a document that has much room.
    """

    def __init__(self, theme: Theme, *, scale: float = 1) -> None:
        fonts.use(*theme.faces)
        self.theme, self.scale = theme, scale
        self._known: dict[tuple[object, ...], TaggedParagraph] = {}

    def style(self, name: str) -> TextStyle:
        """Return a style of the theme, running text in its scale."""
        style = self.theme.styles[name]
        if self.scale == 1 or name not in {"body", "lead"}:
            return style
        return replace(
            style,
            size=style.size * self.scale,
            leading=style.leading * self.scale,
            space_after=style.space_after * self.scale,
        )

    def paragraph(
        self,
        text: Text,
        style: TextStyle,
        width: float,
        *,
        key: str,
        label: str,
        hyphens: bool = False,
        balance: bool = False,
    ) -> TaggedParagraph:
        """Return a text wrapped in its own size, however high it gets.

        A text in ``balance`` has lines of one length, rather than a last line of one word.

        Raises ``WordTooWideError``, ``UnprintableTextError`` and ``EmptyTextError``.
        """
        asked = (text, style, width, hyphens, balance)
        known = self._known.get(asked)
        if known is None:
            block = Block(key, label, (text,), style, hyphens=hyphens)
            known = fit(block, width, _ENDLESS, floor=1).paragraphs[0]
            if balance:
                known.wrap(balanced_width(known, width), _ENDLESS)
            self._known[asked] = known
        return known


def line_count(paragraph: TaggedParagraph) -> int:
    """Return how many lines a wrapped paragraph has."""
    return len(paragraph.blPara.lines)


def part(paragraph: TaggedParagraph, start: int, stop: int) -> TaggedParagraph:
    """Return some lines of a wrapped paragraph, ready to draw."""
    piece = copy.copy(paragraph)
    piece.blPara = copy.copy(paragraph.blPara)
    piece.blPara.lines = paragraph.blPara.lines[start:stop]
    piece.height = paragraph.style.leading * (stop - start)
    return piece


@dataclass(frozen=True)
class _Lines:
    """A paragraph cut into strips of lines: the first two and the last two stay together."""

    paragraph: TaggedParagraph
    whole: bool = False

    @property
    def counts(self) -> tuple[int, ...]:
        """How many lines each strip has."""
        lines = line_count(self.paragraph)
        if self.whole or lines < 2 * _TOGETHER:
            return (lines,)
        return (_TOGETHER, *(1,) * (lines - 2 * _TOGETHER), _TOGETHER)

    def strips(
        self, before: float, *, keep: bool = False, opens: bool = False
    ) -> tuple[Strip, ...]:
        """The strips, white above the first; ``keep`` binds the last to what follows."""
        leading = self.paragraph.style.leading
        found = [Strip(count * leading) for count in self.counts]
        found[0] = found[0]._replace(before=before, opens=opens)
        found[-1] = found[-1]._replace(keep=keep)
        return tuple(found)

    def of(self, first: int, last: int) -> TaggedParagraph:
        """The lines of strips ``first`` to ``last``."""
        counts = self.counts
        return part(self.paragraph, sum(counts[:first]), sum(counts[: last + 1]))


@dataclass(frozen=True, eq=False)
class TextSetting:
    """A paragraph or a heading; ``role`` is what it is called in the structure."""

    key: str
    label: str
    lines: _Lines
    strips: tuple[Strip, ...]
    role: str = "P"
    bookmark: str = ""
    level: int = 0
    url: str = ""
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the lines of a run; a paragraph that goes on stays one element."""
        element = painter.kept(self, "", painter.parent, self.role)
        if self.bookmark and run.first == 0:
            painter.bookmark(self.bookmark, self.level, run.tops[0])
        if self.url:
            element = painter.kept(self, "link", element, "Link", alt=self._words())
        painter.lines(self.lines.of(run.first, run.last), run.box, element, key=self.key)
        if self.url:
            self._link(painter, run.box, element)

    def _words(self) -> str:
        return f"{self.bookmark or self.label}\u00a0: {self.url}"

    def _link(self, painter: FlowPainter, box: Box, element: Element) -> None:
        page = painter.page
        rect = (box.x, page.up(box.bottom), box.right, page.up(box.y))
        painter.canvas.link(element, self.url, rect, self._words())


@dataclass(frozen=True, eq=False)
class ListSetting:
    """The points of a list, each cut into strips of lines."""

    key: str
    label: str
    points: tuple[_Lines, ...]
    marks: tuple[TaggedParagraph, ...]
    strips: tuple[Strip, ...]
    indent: float
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the points of a run, or the part of them that is there."""
        listed = painter.kept(self, "", painter.parent, "L")
        start = 0
        for number, point in enumerate(self.points):
            stop = start + len(point.counts)
            first, last = max(run.first, start), min(run.last + 1, stop)
            if first < last:
                item = painter.kept(self, f"item_{number}", listed, "LI")
                top = run.tops[first - run.first]
                if first == start:
                    self._mark(painter, number, run.x, top, item)
                body = painter.kept(self, f"body_{number}", item, "LBody")
                words = point.of(first - start, last - 1 - start)
                box = Box(run.x + self.indent, top, run.width - self.indent, words.height)
                painter.lines(words, box, body, key=self.key)
            start = stop

    def _mark(self, painter: FlowPainter, number: int, x: float, top: float, item: Element) -> None:
        """A bullet is decoration; a number is told."""
        page = painter.page
        style = self.points[number].paragraph.style
        if self.marks:
            mark = self.marks[number]
            label = item.add("Lbl")
            painter.lines(mark, Box(x, top, self.indent, mark.height), label, key=self.key)
            return
        page.canvas.setFillColor(page.color("accent"))
        radius = style.fontSize * 0.17
        middle = page.up(top + style.fontSize * 0.68)
        page.canvas.circle(x + radius + 1, middle, radius, stroke=0, fill=1)


@dataclass(frozen=True, eq=False)
class QuoteSetting:
    """What somebody said and who, beside a bar."""

    key: str
    label: str
    lines: _Lines
    author: TaggedParagraph | None
    strips: tuple[Strip, ...]
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the lines of a run, the bar along them."""
        whole = run.box
        bar = Box(whole.x, whole.y, _BAR, whole.height)
        painter.page.card(bar, radius=_BAR / 2, fill="glow")
        quotation = painter.kept(self, "", painter.parent, "BlockQuote")
        said = len(self.lines.counts)
        x, width = run.x + _BAR_GAP, run.width - _BAR_GAP
        if run.first < said:
            words = self.lines.of(run.first, min(run.last, said - 1))
            element = painter.kept(self, "words", quotation, "P")
            painter.lines(words, Box(x, whole.y, width, words.height), element, key=self.key)
        if self.author is not None and run.last == said:
            box = Box(x, run.tops[-1], width, self.author.height)
            painter.lines(self.author, box, quotation.add("P"), key="author")


def set_heading(heading: Heading, width: float, setter: Typesetter) -> TextSetting:
    """Set a heading: its lines stay together, and with what follows."""
    style = setter.style(_STYLES[heading.level])
    paragraph = setter.paragraph(heading.text, style, width, key=heading.key, label=heading.label)
    lines = _Lines(paragraph, whole=True)
    return TextSetting(
        heading.key,
        heading.label,
        lines,
        lines.strips(style.size * _ABOVE_HEADING, keep=True, opens=heading.level == 2),
        role=f"H{heading.level}",
        bookmark=plain(heading.text),
        level=heading.level - 1,
    )


def set_words(words: Words, width: float, setter: Typesetter) -> TextSetting:
    """Set a paragraph."""
    style = setter.style(words.style)
    paragraph = setter.paragraph(
        words.text,
        style,
        width,
        key=words.key,
        label=words.label,
        hyphens=words.hyphens,
        balance=words.balance,
    )
    lines = _Lines(paragraph)
    strips = lines.strips(white_above(style), keep=words.keep)
    return TextSetting(words.key, words.label, lines, strips)


def set_link(link: LinkTo, width: float, setter: Typesetter) -> TextSetting:
    """Set a paragraph that leads to a page of the web."""
    style = setter.style(link.style)
    paragraph = setter.paragraph(link.text, style, width, key=link.key, label=link.label)
    lines = _Lines(paragraph, whole=True)
    above = white_above(style)
    return TextSetting(link.key, plain(link.text), lines, lines.strips(above), url=link.url)


def set_points(points: Points, width: float, setter: Typesetter) -> ListSetting:
    """Set a list."""
    style = setter.style(points.style)
    numbers = [f"{n}." for n in range(1, len(points.points) + 1)] if points.numbered else []
    color = setter.theme.colors[NUMBERS["pages"][points.style]]
    mark = replace(style, color=color)
    widest = max((fonts.width(number, mark.font, mark.size) for number in numbers), default=0)
    indent = max(_INDENT, widest + _AFTER_NUMBER)

    def set_one(text: Text, looks: TextStyle, room: float, *, hyphens: bool) -> TaggedParagraph:
        return setter.paragraph(
            text, looks, room, key=points.key, label=points.label, hyphens=hyphens
        )

    lines = [_Lines(set_one(text, style, width - indent, hyphens=True)) for text in points.points]
    marks = [set_one(number, mark, indent, hyphens=False) for number in numbers]
    strips: list[Strip] = []
    for number, point in enumerate(lines):
        before = style.leading * _BETWEEN_POINTS if number else white_above(style)
        left = len(lines) - number - 1
        bound = min(number + 1, left) < points.together if left else points.keep
        strips += point.strips(before, keep=bound)
    return ListSetting(points.key, points.label, tuple(lines), tuple(marks), tuple(strips), indent)


def set_quote(quote: Quote, width: float, setter: Typesetter) -> QuoteSetting:
    """Set a quotation in guillemets, its author below."""
    inner = width - _BAR_GAP
    # Made one line first: marks typed on two lines would be paired with those of another word.
    words = quoted(bare(french(one_line(quote.text))))
    style = setter.style("quote")
    lines = _Lines(setter.paragraph(words, style, inner, key=quote.key, label=quote.label))
    author = None
    if french(quote.author):
        author = setter.paragraph(
            quote.author, setter.style("author"), inner, key=quote.key, label=quote.label
        )
    strips = lines.strips(style.size * _ABOVE_HEADING, keep=author is not None)
    if author is not None:
        strips = (*strips, Strip(author.height, 0.25 * style.size))
    return QuoteSetting(quote.key, quote.label, lines, author, strips)


def white_above(style: TextStyle) -> float:
    """Return the white above a paragraph of a style, in points."""
    return style.space_after or style.leading * _BETWEEN_PARAGRAPHS
