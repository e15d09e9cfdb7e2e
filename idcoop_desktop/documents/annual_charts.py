"""Charts of a flowing document, drawn as vectors; each is told by a table or in words as well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.flow import Table
from idcoop_desktop.documents.flow_layout import Strip
from idcoop_desktop.documents.flow_table import TableSetting, set_table
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.shapes import house
from idcoop_desktop.documents.table_cells import CELL_PAD

if TYPE_CHECKING:
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_layout import Run
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.paragraphs import TaggedParagraph, Text
    from idcoop_desktop.documents.structure import Element

_ABOVE = 4 * MM
_SHORT = 110 * MM  # tables lower than this are not parted between two pages
_BAR = 1.5 * MM
_UNDER_TEXT = 2.4 * MM
_STACK, _STACK_GAP = 6.4 * MM, 3.6 * MM
_NAME = 34 * MM
_SQUARE = 3 * MM
_HOUSE, _HOUSE_GAP, _MOST_HOUSES = 11 * MM, 3.4 * MM, 12


# Tables are set again for each layout that is tried: all of them are drawn by one setter.
_known: WeakKeyDictionary[Typesetter, dict[tuple[Table, float], TableSetting]] = WeakKeyDictionary()


def _set_once(table: Table, width: float, setter: Typesetter) -> TableSetting:
    found = _known.setdefault(setter, {})
    if (table, width) not in found:
        found[table, width] = set_table(table, width, setter)
    return found[table, width]


@dataclass(frozen=True)
class WholeTable:
    """A table that stays on one page when it is short; ``noted`` keeps with what follows it."""

    table: Table
    noted: bool = False

    def set_in(self, width: float, setter: Typesetter) -> TableSetting:
        """Return it measured for a width in points."""
        found = _set_once(self.table, width, setter)
        return replace(found, strips=_together(found.strips, noted=self.noted))


@dataclass(frozen=True)
class BarTable:
    """A table whose rows are underlined by bars; ``parts`` of the width, from 0 to 1, a row."""

    table: Table
    parts: tuple[float, ...]
    noted: bool = False

    def set_in(self, width: float, setter: Typesetter) -> BarTableSetting:
        """Return it measured for a width in points."""
        plain = _set_once(self.table, width, setter)
        rows = tuple(
            row if row.is_total else replace(row, height=row.height + _UNDER_TEXT)
            for row in plain.rows
        )
        strips = tuple(
            strip._replace(height=strip.height + row.height - old.height)
            for strip, row, old in zip(plain.strips, rows, plain.rows, strict=True)
        )
        return BarTableSetting(
            plain.key,
            plain.label,
            plain.cells,
            plain.head,
            rows,
            _together(strips, noted=self.noted),
            plain.carry,
            parts=self.parts,
        )


@dataclass(frozen=True, eq=False)
class BarTableSetting(TableSetting):
    """Rows of a table with their bars, which are decoration: the figures are in the cells."""

    parts: tuple[float, ...] = ()

    def _row(self, painter: FlowPainter, run: Run, number: int, y: float, table: Element) -> None:
        super()._row(painter, run, number, y, table)
        row = self.rows[number]
        if row.is_total:
            return
        # From the first letter to the last figure.
        inside = run.width - 2 * CELL_PAD
        top = y + row.height - _BAR - 1.1 * MM
        length = inside * self.parts[number]
        if length > 0:
            bar = Box(run.x + CELL_PAD, top, max(length, _BAR), _BAR)
            painter.page.card(bar, radius=_BAR / 2, fill="soft")


@dataclass(frozen=True)
class Stacks:
    """Bars made of parts, all in one measure: (name, parts); ``legend`` names the parts.

    ``alt`` is what the chart tells, in words.
    """

    bars: tuple[tuple[str, tuple[int, ...]], ...]
    legend: tuple[str, ...]
    alt: str

    def set_in(self, width: float, setter: Typesetter) -> StacksSetting:
        """Return it measured for a width in points."""
        small, head = setter.style("small"), setter.style("table_head")
        names = tuple(
            setter.paragraph(name, head, _NAME, key="chart", label="Un graphique")
            for name, _parts in self.bars
        )
        room = width / max(1, len(self.legend)) - _SQUARE - 2 * MM
        legend = tuple(
            setter.paragraph(words, small, room, key="chart", label="Un graphique")
            for words in self.legend
        )
        rows = tuple(max(_STACK, name.height) for name in names)
        height = sum(rows) + _STACK_GAP * len(rows) + max(one.height for one in legend)
        # The table that tells the same follows on the same page.
        return StacksSetting(self, names, legend, rows, (Strip(height, _ABOVE, keep=True),))


@dataclass(frozen=True, eq=False)
class StacksSetting:
    """A chart of bars made of parts, with its legend."""

    chart: Stacks
    names: tuple[TaggedParagraph, ...]
    legend: tuple[TaggedParagraph, ...]
    rows: tuple[float, ...]
    strips: tuple[Strip, ...]
    key: str = "chart"
    label: str = "Un graphique"
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the chart as one figure."""
        element = painter.parent.add("Figure", alt=self.chart.alt)
        _frame(painter.page, element, run.box)
        most = max((sum(parts) for _name, parts in self.chart.bars), default=0)
        y, left = run.tops[0], run.x + _NAME
        for name, (_name, parts), height in zip(
            self.names, self.chart.bars, self.rows, strict=True
        ):
            middle = y + (height - name.height) / 2
            box = Box(run.x, middle, _NAME, name.height)
            painter.lines(name, box, element, key="chart")
            bar = Box(left, y + (height - _STACK) / 2, run.width - _NAME, _STACK)
            with painter.canvas.tag(element):
                _stack(painter.page, parts, most, bar)
            y += height + _STACK_GAP
        self._draw_legend(painter, run, y, element)

    def _draw_legend(self, painter: FlowPainter, run: Run, y: float, element: Element) -> None:
        x = run.x
        for place, words in enumerate(self.legend):
            square = Box(x, y + (words.style.leading - _SQUARE) / 2, _SQUARE, _SQUARE)
            with painter.canvas.tag(element):
                _part(painter.page, square, place)
            width = run.width / len(self.legend)
            box = Box(x + _SQUARE + 1.6 * MM, y, width - _SQUARE - 2 * MM, words.height)
            painter.lines(words, box, element, key="chart")
            x += width


@dataclass(frozen=True)
class Goal:
    """Houses for the projects carried out, pale ones for those that the goal still lacks.

    ``words`` stand beside them, or below when there are many houses.
    """

    done: int
    goal: int
    alt: str
    words: Text

    @property
    def houses(self) -> int:
        """How many houses are drawn."""
        return min(max(self.done, self.goal), _MOST_HOUSES)

    def set_in(self, width: float, setter: Typesetter) -> GoalSetting:
        """Return it measured for a width in points."""
        taken = self.houses * (_HOUSE + _HOUSE_GAP)
        left = taken + _HOUSE_GAP if taken < width / 2 else 0
        words = setter.paragraph(
            self.words, setter.style("body"), width - left, key="goal", label="L’objectif"
        )
        height = max(_HOUSE, words.height) if left else _HOUSE + _HOUSE_GAP + words.height
        return GoalSetting(self, words, left, (Strip(height, _ABOVE),))


@dataclass(frozen=True, eq=False)
class GoalSetting:
    """A row of houses and its words, which begin at ``left`` or below."""

    chart: Goal
    words: TaggedParagraph
    left: float
    strips: tuple[Strip, ...]
    key: str = "goal"
    label: str = "L’objectif"
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the houses as one figure, then the words."""
        page, chart, words = painter.page, self.chart, self.words
        top, height = run.tops[0], words.height
        row = max(_HOUSE, height) if self.left else _HOUSE
        element = painter.parent.add("Figure", alt=chart.alt)
        _frame(page, element, Box(run.x, top, chart.houses * (_HOUSE + _HOUSE_GAP), row))
        strong = {"walls": page.color("heading"), "heart": page.color("glow")}
        pale = {"walls": page.color("glow"), "heart": page.color("paper")}
        with painter.canvas.tag(element):
            for place in range(chart.houses):
                x = run.x + place * (_HOUSE + _HOUSE_GAP)
                look = strong if place < chart.done else pale
                house(painter.canvas, x, page.up(top + (row + _HOUSE) / 2), _HOUSE, **look)
        y = top + (row - height) / 2 if self.left else run.box.bottom - height
        box = Box(run.x + self.left, y, run.width - self.left, height)
        painter.lines(words, box, painter.parent.add("P"), key="goal")


def _together(strips: tuple[Strip, ...], *, noted: bool) -> tuple[Strip, ...]:
    last = tuple(strip._replace(keep=noted) for strip in strips[-1:])
    if sum(strip.height for strip in strips) > _SHORT:
        return (*strips[:-1], *last)
    return (*(strip._replace(keep=True) for strip in strips[:-1]), *last)


def _stack(page: Page, parts: tuple[int, ...], most: int, bar: Box) -> None:
    x = bar.x
    for place, value in enumerate(parts):
        width = bar.width * value / most if most > 0 and value > 0 else 0
        if width:
            _part(page, Box(x, bar.y, width, bar.height), place)
        x += width


def _part(page: Page, box: Box, place: int) -> None:
    """Fill a part; each has a colour and a mark of its own, so that colour alone tells nothing."""
    canvas = page.canvas
    canvas.saveState()
    canvas.setFillColor(page.color(_PARTS[place]))
    canvas.rect(box.x, page.up(box.bottom), box.width, box.height, stroke=0, fill=1)
    path = canvas.beginPath()
    path.rect(box.x, page.up(box.bottom), box.width, box.height)
    canvas.clipPath(path, stroke=0, fill=0)
    if place == 1:
        canvas.setStrokeColor(page.color("card"))
        canvas.setLineWidth(0.8)
        step = 1.6 * MM
        for number in range(int((box.width + box.height) / step) + 1):
            x = box.x - box.height + number * step
            canvas.line(x, page.up(box.bottom), x + box.height, page.up(box.y))
    canvas.restoreState()


_PARTS = ("band", "accent", "glow")


def _frame(page: Page, element: Element, box: Box) -> None:
    """Tell where a figure is on its page, as PDF/UA wants it."""
    left, low = page.canvas.absolutePosition(box.x, page.up(box.bottom))
    element.bbox = (left, low, left + box.width, low + box.height)
