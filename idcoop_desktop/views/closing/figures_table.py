"""A few amounts for each scheme, in columns, each said whole to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresTable(QWidget):
    """Rows are added one by one; ``titles`` are those of the amounts."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        for column, title in enumerate(self._titles, start=1):
            self._grid.addWidget(label(title, "muted", wrap=False), 0, column, _RIGHT)

    def add_row(self, name: str, amounts: Sequence[int], end: QWidget | None = None) -> None:
        """Add the amounts of a scheme, in cents, and what stands at the end of its row."""
        row = self._grid.rowCount()
        self._grid.addWidget(label(name), row, 0)
        for column, cents in enumerate(amounts, start=1):
            figure = label(format_cents(cents), wrap=False)
            said = f"{name}, {self._titles[column - 1]}{NBSP}: {format_cents(cents)}"
            figure.setAccessibleName(said)
            self._grid.addWidget(figure, row, column, _RIGHT)
        if end is not None:
            self._grid.addWidget(end, row, len(self._titles) + 1)
