"""What the palette lists: titles of groups, and rows that lead somewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoToRow:
    """A row; without ``run`` it is the title of a group."""

    label: str
    hint: str = ""
    icon_name: str = ""
    run: Callable[[], object] | None = None


class GoToRowsModel(QAbstractListModel):
    """Rows of which the titles cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GoToRow, ...] = ()

    @property
    def rows(self) -> tuple[GoToRow, ...]:
        """All rows in order."""
        return self._rows

    def set_rows(self, rows: Sequence[GoToRow]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def next_choice(self, start: int, step: int) -> int:
        """Return the place ``step`` choices further, stopping at both ends; -1 without choices."""
        choices = [place for place, row in enumerate(self._rows) if row.run is not None]
        if not choices:
            return -1
        at = choices.index(start) + step if start in choices else 0
        return choices[min(max(at, 0), len(choices) - 1)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].run is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == _ACCESSIBLE:
            return f"{row.label}, {row.hint}" if row.hint else row.label
        return row.label if role == _DISPLAY else None
