"""The table behind a chart: every line of it, read by screen readers and reached by keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from idcoop_desktop.services.tables import Euros, Value, cell_text
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.widgets.list_view import ListView
from idcoop_desktop.views.widgets.painting import semi_bold

if TYPE_CHECKING:
    from idcoop_desktop.services.tables import Table

_ROW_HEIGHT, _HEADER_HEIGHT = 36, 44
_MOST_ROWS = 9
_NARROWEST, _MARGINS = 76, 40
_WORDS_WIDTH = 240


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table; ``id`` is its place, counted from 0."""

    id: int
    values: tuple[Value, ...]


def table_view(table: Table) -> ListView:
    """Return a list of the lines of a table, which can be sorted by every column."""
    view = ListView(f"{table.title}, en chiffres", row_height=_ROW_HEIGHT)
    fill_table(view, table)
    return view


def fill_table(view: ListView, table: Table) -> None:
    """Show the lines of a table in a list, as high as it needs to be."""
    lines = tuple(Line(place, values) for place, values in enumerate(table.rows))
    metrics = QFontMetrics(semi_bold(view.font()))
    columns = [
        _column(place, heading, lines, metrics) for place, heading in enumerate(table.headings)
    ]
    view.set_model(RowsModel(columns, lines, parent=view))
    view.setFixedHeight(_HEADER_HEIGHT + _ROW_HEIGHT * min(max(len(lines), 1), _MOST_ROWS))


def _column(
    place: int, heading: str, lines: tuple[Line, ...], metrics: QFontMetrics
) -> Column[Line]:
    numbers = place > 0 and not any(isinstance(line.values[place], str) for line in lines)
    wide = max(metrics.horizontalAdvance(heading) + _MARGINS, _NARROWEST)
    return Column(
        title=heading,
        text=lambda line: cell_text(line.values[place]),
        sort_key=(lambda line: _number(line.values[place])) if numbers else None,
        align_right=numbers,
        width=0 if place == 0 else wide if numbers else _WORDS_WIDTH,
    )


def _number(value: Value) -> int:
    if isinstance(value, Euros):
        return value.cents
    return value if isinstance(value, int) else -1
