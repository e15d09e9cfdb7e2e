"""The figures a board member reads first, each on a card of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.services.tables import cell_text
from idcoop_desktop.views.widgets.figure_row import Figure
from idcoop_desktop.views.widgets.labels import label, muted

if TYPE_CHECKING:
    from idcoop_desktop.services.dashboard import Dashboard


class Figures(QWidget):
    """Shows as many figures as it was made for, side by side."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(12)
        self.tiles = tuple(_Tile() for _ in range(count))
        for tile in self.tiles:
            self._line.addWidget(tile, 1)

    def show_figures(self, figures: tuple[Figure, ...]) -> None:
        """Replace what is shown."""
        for tile, figure in zip(self.tiles, figures, strict=True):
            tile.show_figure(figure)


class _Tile(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        self._value, self._caption = label("", "figure", wrap=False), muted("")
        column.addWidget(self._value)
        column.addWidget(self._caption)
        column.addStretch(1)

    def show_figure(self, figure: Figure) -> None:
        self._value.setText(figure.value)
        self._caption.setText(figure.caption)
        self.setAccessibleName(f"{figure.value}, {figure.caption}")


def headline(board: Dashboard) -> tuple[Figure, ...]:
    """Return the figures of the period."""
    tally = board.total
    each = tally.cost_per_participant
    goal = f", pour un objectif de {board.goal}" if board.goal else ""
    done = "projet réalisé" if tally.done < 2 else "projets réalisés"
    return (
        Figure(cell_text(tally.ideas), "idée notée" if (tally.ideas or 0) < 2 else "idées notées"),
        Figure(cell_text(tally.granted), _granted(tally.granted)),
        Figure(cell_text(tally.done), f"{done}{goal}"),
        Figure(cell_text(tally.participants), "participants, adultes et enfants"),
        Figure(format_cents(tally.cost_cents, decimals=False), "engagés pour ces projets"),
        Figure("–" if each is None else format_cents(each), "par participant"),
    )


def _granted(count: int) -> str:
    return "projet accordé" if count < 2 else "projets accordés"
