"""The first view of the budget: the envelopes side by side, then how and where money went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from idcoop_desktop.domain.budget import BookQuery, Figure
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.views.budget.budget_chart import BudgetChart
from idcoop_desktop.views.budget.charts import pictures
from idcoop_desktop.views.budget.envelope_card import EnvelopeCard
from idcoop_desktop.views.budget.figure_button import FigureButton
from idcoop_desktop.views.widgets.detail_split import ScrollPage
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.budget import BudgetBoard

_CHARTS, _COLUMNS = 4, 2
_TOTALS = (
    *(Figure.AMOUNT, Figure.REQUESTED, Figure.GRANTED, Figure.COMMITTED),
    *(Figure.PAID, Figure.TO_PAY, Figure.REMAINING),
)


class Overview(ScrollPage):
    """Shows a :class:`BudgetBoard`.

    :attr:`rows_asked` carries a :class:`BookQuery`, :attr:`opening_asked` a scheme,
    :attr:`export_asked` a picture and the suffix of the file wanted.
    """

    rows_asked = Signal(object)
    opening_asked = Signal(object)
    export_asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="Vue d’ensemble du budget", parent=parent)
        self._board: BudgetBoard | None = None
        self.totals = _Totals()
        self.cards = tuple(EnvelopeCard() for _ in Scheme)
        self.charts = tuple(BudgetChart() for _ in range(_CHARTS))
        self._envelopes = QHBoxLayout()
        self._envelopes.setSpacing(12)
        for card in self.cards:
            self._envelopes.addWidget(card, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        self._lay_out()
        self.column.addWidget(self.totals)
        self.column.addLayout(self._envelopes)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)
        self._connect()

    def show_board(self, board: BudgetBoard, today: date) -> None:
        """Show the figures of a year."""
        self._board = board
        self.totals.setVisible(len(board.envelopes) > 1)
        self.totals.show_board(board)
        for card in self.cards:
            card.hide()
        for card, envelope in zip(self.cards, board.envelopes, strict=False):
            card.show_envelope(board, envelope)
            card.show()
        for chart, picture in zip(self.charts, pictures(board, today), strict=True):
            chart.show_picture(picture)

    def _ask(self, scheme: Scheme | None, figure: Figure) -> None:
        if self._board is not None:
            self.rows_asked.emit(BookQuery(year=self._board.year, scheme=scheme, figure=figure))

    def _connect(self) -> None:
        for figure in self.totals.figures:
            figure.asked.connect(lambda asked: self._ask(None, asked))
        for card in self.cards:
            card.asked.connect(self._ask)
            card.opening_asked.connect(self.opening_asked)
        for chart in self.charts:
            chart.rows_asked.connect(self.rows_asked)
            chart.export_asked.connect(self.export_asked)
            chart.turned.connect(self._lay_out)

    def _lay_out(self) -> None:
        """Lay the charts two by two; a table takes a whole row."""
        for chart in self.charts:
            self._grid.removeWidget(chart)
        row = place = 0
        for chart in self.charts:
            if chart.has_table and place:
                row, place = row + 1, 0
            span = _COLUMNS if chart.has_table else 1
            self._grid.addWidget(chart, row, place, 1, span)
            place += span
            if place >= _COLUMNS:
                row, place = row + 1, 0


class _Totals(QFrame):
    """The sums of all the envelopes on one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.setAccessibleName("Tous les dispositifs")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 4, 10, 4)
        line.setSpacing(2)
        line.addWidget(label("En tout", "heading", wrap=False))
        self.figures = tuple(FigureButton(figure) for figure in _TOTALS)
        for figure in self.figures:
            line.addWidget(figure, 1)

    def show_board(self, board: BudgetBoard) -> None:
        """Show the sums of a year."""
        whole = board.total
        for figure in self.figures:
            figure.show_amount(whole.of(figure.figure), f"tous les dispositifs {board.year}")
