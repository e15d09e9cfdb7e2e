"""A table model over a tuple of frozen rows, sorted in Python: for lists of some hundreds."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from idcoop_desktop.views.models.columns import KEY_ROLE, Column
from idcoop_desktop.views.models.titled import TitledModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NOWHERE = QModelIndex()


class RowsModel(TitledModel, Generic[R]):
    """Rows shown by columns; ``key`` gives each row its identity (its ``id`` when missing)."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        rows: Iterable[R] = (),
        *,
        key: Callable[[R], int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key: Callable[[R], int] = key or attrgetter("id")
        self._given: tuple[R, ...] = tuple(rows)
        self._rows = self._given
        self._sorted_by: tuple[int, bool] | None = None

    def set_rows(self, rows: Iterable[R]) -> None:
        """Replace every row, keeping the order chosen by the person."""
        self.beginResetModel()
        self._given = tuple(rows)
        self._arrange()
        self.endResetModel()

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows in the order shown."""
        return self._rows

    def row_at(self, number: int) -> R | None:
        """Return the row shown at a position, if there is one."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def key_at(self, number: int) -> int | None:
        """Return the identity of the row shown at a position."""
        row = self.row_at(number)
        return None if row is None else self._key(row)

    def position_of(self, key: int) -> int:
        """Return where the row of this identity is shown, -1 when it is not."""
        return next((n for n, row in enumerate(self._rows) if self._key(row) == key), -1)

    def keys_between(self, first: int, last: int) -> Sequence[int]:
        """Return the identities of the rows from one position to another, both included."""
        return [self._key(row) for row in self._rows[first : last + 1]]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == KEY_ROLE:
            return self._key(row)
        return self.columns[index.column()].cell(row, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        descending = order == Qt.SortOrder.DescendingOrder
        self._sorted_by = (column, descending) if 0 <= column < len(self.columns) else None
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        if self._sorted_by is None:
            self._rows = self._given
            return
        column, descending = self._sorted_by
        sorting = self.columns[column].sorting
        self._rows = tuple(sorted(self._given, key=sorting, reverse=descending))
