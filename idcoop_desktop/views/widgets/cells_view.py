"""A list whose cells are reached one by one: each figure leads somewhere of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from idcoop_desktop.views.widgets.list_view import ROW_HEIGHT, ListView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


class CellsView(ListView):
    """Moves from cell to cell by the arrows; a click or Enter opens the one it is on."""

    # The identity of the row, 64 bits wide, and the place of the column.
    cell_opened = Signal(object, int)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, row_height: int = ROW_HEIGHT
    ) -> None:
        super().__init__(name, parent, row_height=row_height)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.doubleClicked.disconnect()
        self.clicked.connect(self._open)

    def _open(self, index: Index) -> None:
        key = self._keyed.key_at(index.row())
        if key is not None:
            self.cell_opened.emit(key, index.column())
