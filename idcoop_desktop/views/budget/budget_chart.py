"""A chart of the budget, whose bars and figures lead to rows of the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from idcoop_desktop.views.budget.charts import BudgetPicture
from idcoop_desktop.views.dashboard.chart_card import ChartCard
from idcoop_desktop.views.dashboard.table_view import fill_table
from idcoop_desktop.views.widgets.cells_view import CellsView

if TYPE_CHECKING:
    from idcoop_desktop.views.dashboard.charts import Picture
    from idcoop_desktop.views.widgets.list_view import ListView

_ROW_HEIGHT = 36


class BudgetChart(ChartCard):
    """Shows a :class:`BudgetPicture`; :attr:`rows_asked` carries a :class:`BookQuery`."""

    rows_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.record_asked.connect(self._ask_bar)

    def table_of(self, picture: Picture) -> ListView:
        table = CellsView(f"{picture.table.title}, en chiffres", row_height=_ROW_HEIGHT)
        fill_table(table, picture.table)
        table.cell_opened.connect(self._ask_cell)
        return table

    def _ask_bar(self, _kind: str, place: int) -> None:
        if isinstance(self.picture, BudgetPicture):
            self.rows_asked.emit(self.picture.bars[place])

    def _ask_cell(self, place: int, column: int) -> None:
        if isinstance(self.picture, BudgetPicture):
            self.rows_asked.emit(self.picture.cells[place][column])
