"""Drawing a statement from top to bottom: words, tables that go on over pages, signatures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.layout import Block, fit
from idcoop_desktop.documents.page import Box, Page
from idcoop_desktop.documents.table_cells import CELL_PAD, Cells
from idcoop_desktop.domain.text import long_date

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.budget_statement import StatementContent, StatementTable
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.table_cells import Row
    from idcoop_desktop.documents.theme import TextStyle, Theme

PAPER = (297 * MM, 210 * MM)
_LEFT, _TOP = 15 * MM, 14 * MM
_INNER = PAPER[0] - 2 * _LEFT
_LAST = PAPER[1] - 17 * MM
_FOOT = Box(_LEFT, PAPER[1] - 13 * MM, _INNER, 6 * MM)
_SIGNATURE = 30 * MM
_GAP = 8 * MM


class StatementPainter:
    """Fills pages from top to bottom; ``_y`` is where the next thing starts."""

    def __init__(self, canvas: TaggedCanvas, theme: Theme) -> None:
        self._canvas, self._theme = canvas, theme
        self._cells = Cells(theme)
        self._foot = ""
        self._y = _TOP
        self.pages: list[Page] = []

    def paint(self, content: StatementContent, made_at: datetime) -> None:
        """Draw everything."""
        day = long_date(made_at.date())
        self._foot = f"{content.coop_name} · {content.title} · {day}"
        self._turn()
        root, styles = self._canvas.root, self._theme.styles
        title = replace(styles["title"], size=23, leading=27)
        lead = replace(styles["body"], size=10.5, leading=14)
        self._say(content.coop_name, styles["coop"], root.add("P"), after=1 * MM)
        self._say(content.title, title, root.add("H1"), after=1.5 * MM)
        self._say(content.lead, lead, root.add("P"), after=5 * MM)
        for table in content.tables:
            self._table(table)
        self._signatures(content, day)

    def _table(self, table: StatementTable) -> None:
        root, styles = self._canvas.root, self._theme.styles
        heading = replace(styles["heading"], size=13, leading=16)
        if not table.rows:
            body = replace(styles["body"], size=10, leading=13)
            self._room_for(15 * MM)
            self._say(table.heading, heading, root.add("H2"), after=1 * MM)
            self._say(table.empty, body, root.add("P"), after=6 * MM)
            return
        widths = _widths(table)
        head = self._cells.row([column.title for column in table.columns], table, widths, "head")
        first = self._cells.row(table.rows[0], table, widths)
        self._room_for(heading.leading + 2 * MM + head.height + first.height)
        self._say(table.heading, heading, root.add("H2"), after=1.5 * MM)
        drawn = root.add("Table")
        self._head(head, drawn.add("THead").add("TR"))
        body_element = drawn.add("TBody")
        for number, values in enumerate(table.rows):
            row = self._cells.row(values, table, widths)
            self._row(row, body_element, head, striped=number % 2 == 1)
        if table.total:
            total = self._cells.row(table.total, table, widths, "total")
            self._row(total, drawn.add("TFoot"), head)
        self._y += 7 * MM

    def _head(self, head: Row, element: Element | None) -> None:
        """Draw the headings; on the pages that follow nobody is told them again."""
        self._cells.ground(self.pages[-1], Box(_LEFT, self._y, _INNER, head.height), "card")
        for cell in head.cells:
            said = None if element is None else element.add("TH", scope="Column")
            self._cells.draw(self.pages[-1], cell, _LEFT, self._y, said)
        self._y += head.height

    def _row(self, row: Row, body: Element, head: Row, *, striped: bool = False) -> None:
        if self._y + row.height > _LAST:
            self._turn()
            self._head(head, None)
        page, line = self.pages[-1], body.add("TR")
        ground = Box(_LEFT, self._y, _INNER, row.height)
        if striped:
            self._cells.ground(page, ground, "card", faint=True)
        if row.is_total:
            self._cells.rule(page, ground)
        for cell in row.cells:
            heads = row.is_total and not cell.start
            said = line.add("TH", scope="Row", span=cell.span) if heads else line.add("TD")
            self._cells.draw(page, cell, _LEFT, self._y, said)
        self._y += row.height

    def _signatures(self, content: StatementContent, day: str) -> None:
        styles = self._theme.styles
        body = replace(styles["body"], size=10, leading=13)
        self._room_for(_SIGNATURE + 12 * MM)
        self._say(f"État établi le {day}.", body, self._canvas.root.add("P"), after=3 * MM)
        width = (_INNER - _GAP * (len(content.signers) - 1)) / len(content.signers)
        for place, words in enumerate(content.signers):
            card = Box(_LEFT + place * (width + _GAP), self._y, width, _SIGNATURE)
            self.pages[-1].card(card, radius=2 * MM, fill="paper", outline="glow")
            inside = Box(card.x + CELL_PAD + 4, card.y + 5, card.width - 2 * CELL_PAD - 8, 18 * MM)
            self._put(words, body, self._canvas.root.add("P"), inside)
        self._y += _SIGNATURE

    def _say(self, text: str, style: TextStyle, element: Element, *, after: float) -> None:
        height = fit(_block(text, style), _INNER, _LAST - _TOP).height
        self._room_for(height)
        self._put(text, style, element, Box(_LEFT, self._y, _INNER, height))
        self._y += height + after

    def _put(self, text: str, style: TextStyle, element: Element | None, box: Box) -> None:
        self._cells.place(self.pages[-1], fit(_block(text, style), box.width, box.height), box,
                          element)  # fmt: skip

    def _room_for(self, height: float) -> None:
        if self._y + height > _LAST:
            self._turn()

    def _turn(self) -> None:
        """Begin a page; its foot is an artifact, that a screen reader passes over."""
        if self.pages:
            self._canvas.showPage()
        self.pages.append(Page(self._canvas, PAPER, self._theme.colors, {}))
        self._y = _TOP
        foot = replace(self._theme.styles["foot"], size=8.5, leading=11)
        self._put(f"{self._foot} · page\u00a0{len(self.pages)}", foot, None, _FOOT)


def _block(text: str, style: TextStyle) -> Block:
    return Block("text", "Un texte de l’état", (text,), style)


def _widths(table: StatementTable) -> tuple[float, ...]:
    whole = sum(column.share for column in table.columns)
    return tuple(_INNER * column.share / whole for column in table.columns)
