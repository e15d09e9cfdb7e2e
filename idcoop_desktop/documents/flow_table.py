"""Tables of a flowing document: rows never parted, headings drawn again where a table goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.budget_statement import StatementColumn, StatementTable
from idcoop_desktop.documents.flow_layout import Strip
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.table_cells import Cells

if TYPE_CHECKING:
    from idcoop_desktop.documents.flow import Table
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_layout import Run
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.table_cells import Row
    from idcoop_desktop.documents.theme import Theme

_ABOVE = 4 * MM
_THIN = 0.5


@dataclass(frozen=True, eq=False)
class TableSetting:
    """Rows of a table; strip 0 is the headings with the first row."""

    key: str
    label: str
    cells: Cells
    head: Row
    rows: tuple[Row, ...]
    strips: tuple[Strip, ...]
    carry: float

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw the rows of a run under the headings."""
        table = painter.kept(self, "", painter.parent, "Table")
        top = run.tops[0]
        if run.first == 0:
            self._head(painter, run, top, table.add("THead").add("TR"))
            top += self.head.height
        elif run.goes_on:
            self._head(painter, run, top - self.head.height, None)
        for number in range(run.first, run.last + 1):
            y = top if number == run.first else run.tops[number - run.first]
            self._row(painter, run, number, y, table)

    def _head(self, painter: FlowPainter, run: Run, y: float, element: Element | None) -> None:
        ground = Box(run.x, y, run.width, self.head.height)
        self.cells.ground(painter.page, ground, "card")
        for cell in self.head.cells:
            said = None if element is None else element.add("TH", scope="Column")
            self.cells.draw(painter.page, cell, run.x, y, said)
        _rule(painter, run, y + self.head.height, "accent", 1)

    def _row(self, painter: FlowPainter, run: Run, number: int, y: float, table: Element) -> None:
        row = self.rows[number]
        part = "TFoot" if row.is_total else "TBody"
        line = painter.kept(self, part, table, part).add("TR")
        if row.is_total:
            _rule(painter, run, y, "accent", 1)
        elif number:
            _rule(painter, run, y, "glow", _THIN)
        for place, cell in enumerate(row.cells):
            heads = place == 0
            said = line.add("TH", scope="Row", span=cell.span) if heads else line.add("TD")
            self.cells.draw(painter.page, cell, run.x, y, said)


def set_table(table: Table, width: float, setter: Typesetter) -> TableSetting:
    """Set a table; raises ``TextOverflowError`` for a row that no page holds."""
    cells = Cells(_in_cells(setter.theme))
    known = StatementTable(
        heading="",
        columns=tuple(
            StatementColumn(title=one.title, share=one.share, right=one.right)
            for one in table.columns
        ),
        rows=table.rows,
    )
    whole = sum(one.share for one in table.columns)
    widths = tuple(width * one.share / whole for one in table.columns)
    head = cells.row([one.title for one in table.columns], known, widths, "head")
    rows = [cells.row(row, known, widths) for row in table.rows]
    if table.total:
        rows.append(cells.row(table.total, known, widths, "total"))
    strips = [Strip(row.height) for row in rows]
    if strips:
        strips[0] = Strip(head.height + rows[0].height, _ABOVE, keep=len(rows) > 1)
    if table.total and len(strips) > 1:
        strips[-2] = strips[-2]._replace(keep=True)
    return TableSetting(
        table.key, "Une ligne du tableau", cells, head, tuple(rows), tuple(strips), head.height
    )


def _in_cells(theme: Theme) -> Theme:
    """The theme with its styles of tables under the names that cells know."""
    cell, head = theme.styles["table_cell"], theme.styles["table_head"]
    return replace(theme, styles={"body": cell, "heading": head, "code_label": head})


def _rule(painter: FlowPainter, run: Run, y: float, color: str, thickness: float) -> None:
    page = painter.page
    page.canvas.setStrokeColor(page.color(color))
    page.canvas.setLineWidth(thickness)
    page.canvas.line(run.x, page.up(y), run.x + run.width, page.up(y))
