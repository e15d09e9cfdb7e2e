"""The first view of the dashboard: figures on top, charts two by two below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.dashboard.chart_card import ChartCard
from idcoop_desktop.views.dashboard.charts import pictures
from idcoop_desktop.views.dashboard.delays_card import DelaysCard
from idcoop_desktop.views.dashboard.figures import Figures, headline
from idcoop_desktop.views.widgets.detail_split import ScrollPage

if TYPE_CHECKING:
    from idcoop_desktop.services.dashboard import Dashboard

_CARDS, _TILES = 6, 6
_COLUMNS = 2


class ChartsView(QWidget):
    """Shows a :class:`Dashboard`; its signals are those of its cards."""

    record_asked = Signal(str, object)
    export_asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollPage(name="Graphiques", parent=self)
        # In its place before it is filled: a style is given again to all that is moved.
        whole.addWidget(scroll)
        self.figures = Figures(_TILES)
        self.delays = DelaysCard()
        self._of_board = tuple(ChartCard() for _ in range(_CARDS))
        self.cards = (*self._of_board, self.delays)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for card in self.cards:
            card.record_asked.connect(self.record_asked)
            card.export_asked.connect(self.export_asked)
            card.turned.connect(self._lay_out)
        scroll.column.addWidget(self.figures)
        scroll.column.addLayout(self._grid)
        scroll.column.addStretch(1)
        self._lay_out()

    def show_board(self, board: Dashboard) -> None:
        """Show the figures of a period."""
        self.figures.show_figures(headline(board))
        for card, picture in zip(self._of_board, pictures(board), strict=True):
            card.show_picture(picture)

    def _lay_out(self) -> None:
        """Lay the cards two by two; a table, or a card left alone, takes a whole row."""
        for card in self.cards:
            self._grid.removeWidget(card)
        for number, row in enumerate(_rows(self.cards)):
            span = _COLUMNS // len(row)
            for place, card in enumerate(row):
                self._grid.addWidget(card, number, place, 1, span)


def _rows(cards: tuple[ChartCard, ...]) -> list[list[ChartCard]]:
    rows: list[list[ChartCard]] = []
    for card in cards:
        beside = rows[-1] if rows else []
        if len(beside) == 1 and not beside[0].has_table and not card.has_table:
            beside.append(card)
        else:
            rows.append([card])
    return rows
