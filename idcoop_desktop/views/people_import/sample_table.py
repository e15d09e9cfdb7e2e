"""The first lines of a file, as they were read: a quiet table without selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.widgets.cell_delegate import CellDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from idcoop_desktop.exchange.tables import Table

Index = QModelIndex | QPersistentModelIndex

_ROWS = 50
_ROW_HEIGHT = 34
_WIDEST, _NARROWEST = 260, 90
_MEASURED = 20
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE = QModelIndex()


class SampleModel(QAbstractTableModel):
    """The headings and the first rows of a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_table(self, table: Table) -> None:
        """Show another file."""
        self.beginResetModel()
        self._headings, self._rows = table.headings, table.rows[:_ROWS]
        self.endResetModel()

    def text_at(self, row: int, column: int) -> str:
        """Return what a cell shows, its lines joined."""
        return " ".join(self._rows[row][column].split())

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid() or role not in {_DISPLAY, _TOOL_TIP}:
            return None
        text = self.text_at(index.row(), index.column())
        return text if role == _DISPLAY else plain_tool_tip(text)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY:
            return None
        across = orientation == Qt.Orientation.Horizontal
        return self._headings[section] if across and section < len(self._headings) else None


def dress_sample(view: QTableView) -> None:
    """Give a table drawn in Designer the look of a sample."""
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setItemDelegate(CellDelegate(view))
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerWidget(QWidget())
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    lines = view.verticalHeader()
    lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    lines.setDefaultSectionSize(_ROW_HEIGHT)
    lines.hide()
    titles = view.horizontalHeader()
    titles.setHighlightSections(False)
    titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    titles.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def fit_columns(view: QTableView, model: SampleModel) -> None:
    """Give each column the width of what it holds, within reason."""
    metrics = view.fontMetrics()
    titles = view.horizontalHeader()
    for column in range(model.columnCount()):
        texts = (model.text_at(row, column) for row in range(min(_MEASURED, model.rowCount())))
        heading = str(model.headerData(column, Qt.Orientation.Horizontal))
        widest = max(metrics.horizontalAdvance(text) for text in (heading + "MM", *texts))
        titles.resizeSection(column, min(max(widest + 28, _NARROWEST), _WIDEST))
