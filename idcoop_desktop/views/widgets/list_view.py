"""The list of every page: quiet rows, sortable columns, keyboard, selection by identity."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from idcoop_desktop.views.widgets.cell_delegate import CellDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from idcoop_desktop.views.models.columns import Column

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 40
TWO_LINES_HEIGHT = 52


class KeyedModel(Protocol):
    """What the list asks of its model: rows have an identity and a place."""

    columns: tuple[Column[Any], ...]

    def key_at(self, number: int) -> int | None:
        """Return the identity of the row at a place."""

    def position_of(self, key: int) -> int:
        """Return the place of an identity, -1 when it is not shown."""

    def keys_between(self, first: int, last: int) -> Sequence[int]:
        """Return the identities from one place to another, both included."""


class ListView(QTableView):
    """A table preset; its signals carry identities (or ``None``), never positions.

    With ``several``, Ctrl, Shift and Ctrl+A select more rows; :attr:`selected` then tells the one
    that was reached last, and :attr:`several_selected` how many there are.
    """

    # Identities are 64-bit; a Signal(int) would cut them to 32.
    selected = Signal(object)
    opened = Signal(object)
    several_selected = Signal(int)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        row_height: int = ROW_HEIGHT,
        several: bool = False,
    ) -> None:
        super().__init__(parent)
        self._key: int | None = None
        self._several = several
        self._restoring = False
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_headers(row_height)
        self.doubleClicked.connect(self._open)

    def set_model(
        self, model: QAbstractItemModel, *, sort_column: int = -1, descending: bool = False
    ) -> None:
        """Show a :class:`RowsModel` or a :class:`WindowModel`, sorted as given at first."""
        self.setModel(model)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(sort_column, order)
        self.setSortingEnabled(True)
        self._set_columns()
        # The titles would ask each of a million rows whether it is selected, to be drawn pressed.
        titles = self.horizontalHeader()
        titles.setSelectionModel(QItemSelectionModel(model, titles))
        model.modelReset.connect(self._restore)

    @property
    def current_key(self) -> int | None:
        """The identity of the selected row."""
        return self._key

    @property
    def selected_count(self) -> int:
        """How many rows are selected, a million as fast as one."""
        return sum(last - first + 1 for first, last in self._ranges())

    @property
    def selected_keys(self) -> array[int]:
        """The identities of the selected rows, in the order of the list."""
        keys = array("q")
        for first, last in self._ranges():
            keys.extend(self._keyed.keys_between(first, last))
        return keys

    def select_key(self, key: int | None) -> bool:
        """Select and show the row of an identity; tell whether it is in the list."""
        place = -1 if key is None else self._keyed.position_of(key)
        if place < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return False
        # Not by the view: it would add to the selection while somebody holds Ctrl.
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(
            self.model().index(place, self._first_column()),
            only | QItemSelectionModel.SelectionFlag.Rows,
        )
        return True

    def select_first(self) -> bool:
        """Select the first row, if any."""
        return self.select_key(self._keyed.key_at(0))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._several:
            self.several_selected.emit(self.selected_count)
        self._reach(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # A row that only took the focus, or was just taken out of the selection, is not reached.
        if self.selectionModel().isSelected(current):
            self._reach(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_columns()

    @property
    def _keyed(self) -> KeyedModel:
        return cast("KeyedModel", self.model())

    def _ranges(self) -> list[tuple[int, int]]:
        # Never selectedRows(): it makes an object of each row, and a list may have a million.
        if self.model() is None:
            return []
        chosen = self.selectionModel().selection()
        parts = (chosen.at(place) for place in range(chosen.count()))
        return sorted({(part.top(), part.bottom()) for part in parts})

    def _reach(self, row: int) -> None:
        """Tell the identity of a selected row, or of the first one when that row is not."""
        ranges = self._ranges()
        if ranges and not any(first <= row <= last for first, last in ranges):
            row = ranges[0][0]
        key = self._keyed.key_at(row) if ranges else None
        if key != self._key and not self._restoring:
            self._key = key
            self.selected.emit(key)

    def _open(self, index: QModelIndex) -> None:
        key = self._keyed.key_at(index.row())
        if key is not None:
            self.opened.emit(key)

    def _restore(self) -> None:
        before = self._key
        self._restoring = True
        try:
            found = before is not None and self.select_key(before)
        finally:
            self._restoring = False
        if before is not None and not found:
            self._key = None
            self.selected.emit(None)

    def _first_column(self) -> int:
        return max(self.horizontalHeader().logicalIndex(0), 0)

    def _set_headers(self, row_height: int) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height)
        titles = self.horizontalHeader()
        titles.setHighlightSections(False)
        titles.setSectionsMovable(False)
        titles.setMinimumSectionSize(48)
        titles.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _set_columns(self) -> None:
        titles = self.horizontalHeader()
        for number, column in enumerate(self._keyed.columns):
            if column.width:
                titles.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                titles.resizeSection(number, column.width)
            else:
                titles.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._hide_columns()

    def _hide_columns(self) -> None:
        if self.model() is None:
            return
        for number, column in enumerate(self._keyed.columns):
            self.setColumnHidden(number, self.viewport().width() < column.hide_below)
