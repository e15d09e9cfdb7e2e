"""Cells of a table: each text wrapped in its column, however long, and drawn as it was measured."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from reportlab.lib.colors import HexColor

from idcoop_desktop.documents import fonts
from idcoop_desktop.documents.audit import MM, Placed
from idcoop_desktop.documents.layout import Block, measure
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import printable
from idcoop_desktop.documents.refusals import TextOverflowError
from idcoop_desktop.documents.theme import Span
from idcoop_desktop.documents.typography import SOFT_HYPHEN, french, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.budget_statement import StatementTable
    from idcoop_desktop.documents.layout import Fitted
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import TextStyle, Theme

CELL_PAD = 3.5
_NOTHING = "–"
_TALLEST = 150 * MM
_FAINT = "#F8F9FA"

Look = Literal["row", "head", "total"]


@dataclass(frozen=True)
class Cell:
    """A wrapped text, where it starts from the left of the table, its width and its columns."""

    fitted: Fitted
    start: float
    width: float
    span: int = 1


@dataclass(frozen=True)
class Row:
    """Cells of one height, in points."""

    cells: tuple[Cell, ...]
    height: float
    is_total: bool


class Cells:
    """Makes and draws cells in the styles of a theme."""

    def __init__(self, theme: Theme) -> None:
        body, code = theme.styles["body"], theme.styles["code_label"]
        plain = replace(body, size=9, leading=11.2, space_after=0)
        strong = replace(
            plain, font=theme.styles["heading"].font, color=theme.styles["heading"].color
        )
        head = replace(strong, font=code.font, size=8.6, leading=10.5)
        self._styles: dict[Look, TextStyle] = {"row": plain, "head": head, "total": strong}
        self._known: dict[tuple[str, TextStyle, float], Fitted] = {}

    def row(
        self,
        values: Sequence[str],
        table: StatementTable,
        widths: Sequence[float],
        look: Look = "row",
    ) -> Row:
        """Wrap the texts of a row; raises for one that no page can hold.

        The first text of a row of totals takes the empty columns after it.
        """
        spans = _spans(values) if look == "total" else (1,) * len(values)
        cells, place, start = [], 0, 0.0
        for span in spans:
            width = sum(widths[place : place + span])
            column = table.columns[place]
            style = self._style(look, right=column.right)
            fitted = self._wrapped(values[place], style, width - 2 * CELL_PAD)
            cells.append(Cell(fitted, start, width, span))
            place, start = place + span, start + width
        height = max(cell.fitted.height for cell in cells) + 2 * CELL_PAD
        if height > _TALLEST:
            raise TextOverflowError("cell", "Une ligne du tableau", (height - _TALLEST) / MM)
        return Row(tuple(cells), height, look == "total")

    def _style(self, look: Look, *, right: bool) -> TextStyle:
        return replace(self._styles[look], align="right" if right else "left")

    def _wrapped(self, value: str, style: TextStyle, width: float) -> Fitted:
        """Wrap a text; many cells say the same, which is measured once."""
        asked = (value, style, width)
        known = self._known.get(asked)
        if known is None:
            text = printable(french(one_line(value)) or _NOTHING, style.font)
            said = Span(_wrappable(text, style, width), bold=False)
            block = Block("cell", "Une case du tableau", ((said,),), style)
            known = self._known[asked] = measure(block, width)
        return known

    def draw(self, page: Page, cell: Cell, x: float, y: float, element: Element | None) -> None:
        """Draw a cell of the table at ``x``; without an element it is decoration."""
        inner = cell.width - 2 * CELL_PAD
        box = Box(x + cell.start + CELL_PAD, y + CELL_PAD, inner, cell.fitted.height)
        self.place(page, cell.fitted, box, element)

    def place(self, page: Page, fitted: Fitted, box: Box, element: Element | None) -> None:
        """Draw a text that was measured for the width of a box, and note where."""
        y = box.y
        for paragraph in fitted.paragraphs:
            paragraph.element = element
            paragraph.drawOn(page.canvas, box.x, page.up(y + paragraph.height))
            y += paragraph.height + fitted.gap
        size = fitted.paragraphs[0].style.fontSize
        page.audit.placed.append(Placed("cell", *box, fitted.height, size, 1))

    def ground(self, page: Page, box: Box, color: str, *, faint: bool = False) -> None:
        """Draw the ground of a row."""
        page.canvas.setFillColor(HexColor(_FAINT) if faint else page.color(color))
        page.canvas.rect(box.x, page.up(box.bottom), box.width, box.height, stroke=0, fill=1)

    def rule(self, page: Page, box: Box) -> None:
        """Draw a line over a row of totals."""
        page.canvas.setStrokeColor(page.color("accent"))
        page.canvas.setLineWidth(0.9)
        page.canvas.line(box.x, page.up(box.y), box.right, page.up(box.y))


def _spans(values: Sequence[str]) -> tuple[int, ...]:
    """Return over how many columns each cell goes, when the first takes the empty ones after it."""
    first = next((n for n, value in enumerate(values) if n and value), len(values))
    return (first, *(1 for _ in values[first:]))


def _wrappable(text: str, style: TextStyle, width: float) -> str:
    """Return the text with places to go on below inside the words wider than their column."""
    return " ".join(
        word if _width(word, style) <= width else _cut(word, style, width)
        for word in text.split(" ")
    )


def _cut(word: str, style: TextStyle, width: float) -> str:
    room = width - _width("-", style)
    lines, line = [], ""
    for character in word:
        if line and _width(line + character, style) > room:
            lines.append(line)
            line = ""
        line += character
    # A soft hyphen is lost between two faces; a space is not.
    return (SOFT_HYPHEN if _one_face(word, style) else " ").join((*lines, line))


def _width(word: str, style: TextStyle) -> float:
    if _one_face(word, style):
        return fonts.width(word, style.font, style.size)
    faces = ((c, fonts.face_for(style.font, c) or style.font) for c in word)
    return sum(fonts.width(c, face, style.size) for c, face in faces)


def _one_face(word: str, style: TextStyle) -> bool:
    return all(fonts.draws(style.font, c) for c in word)
