"""A table model over identities, fetching pages of rows when they are seen: for big lists."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.models.columns import KEY_ROLE, Column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.views.background import Background

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS = 128
PAGES_KEPT = 64
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Query:
    """What the list was asked for: words, a sort name of a column ("" for none), a direction."""

    text: str = ""
    sort: str = ""
    descending: bool = False


class WindowModel(QAbstractTableModel, Generic[R]):
    """Shows ``list_ids(query)``; ``fetch(ids)`` is asked for 128 rows at a time when seen.

    Both callables run in the store lane of the background. An answer to an older question never
    arrives. A row that is not there yet, or was deleted meanwhile, shows as empty.
    """

    loaded = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        background: Background,
        list_ids: Callable[[Query], Sequence[int]],
        fetch: Callable[[Sequence[int]], Sequence[R]],
        key: Callable[[R], int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._background, self._list_ids, self._fetch = background, list_ids, fetch
        self._key: Callable[[R], int] = key or attrgetter("id")
        self._newest = Latest(background, owner=self)
        self._query = Query()
        self._ids: Sequence[int] = ()
        self._generation = 0
        self._pages: OrderedDict[int, dict[int, R]] = OrderedDict()
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask_pages)

    @property
    def query(self) -> Query:
        """What the list shows, or will show when the answer is there."""
        return self._query

    @property
    def ids(self) -> Sequence[int]:
        """The identities of all the rows, in order."""
        return self._ids

    def search(self, text: str) -> None:
        """Show what matches the words, in the same order."""
        self._query = replace(self._query, text=text)
        self.reload()

    def reload(self) -> None:
        """Ask again; the rows shown stay until the answer is there."""
        query = self._query
        self._newest.run(lambda: self._list_ids(query), done=self._show)

    def key_at(self, number: int) -> int | None:
        """Return the identity of the row shown at a position."""
        return self._ids[number] if 0 <= number < len(self._ids) else None

    def position_of(self, key: int) -> int:
        """Return where the row of this identity is shown, -1 when it is not."""
        try:
            return self._ids.index(key)
        except ValueError:
            return -1

    def row_at(self, number: int) -> R | None:
        """Return the row shown at a position; ``None`` while its page is on the way."""
        key = self.key_at(number)
        if key is None:
            return None
        page = self._pages.get(number // PAGE_ROWS)
        if page is None:
            self._want(number // PAGE_ROWS)
            return None
        return page.get(key)

    def keys_between(self, first: int, last: int) -> Sequence[int]:
        """Return the identities of the rows from one position to another, both included."""
        return self._ids[first : last + 1]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return self.columns[section].heading(role)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        if role == KEY_ROLE:
            return self.key_at(index.row())
        row = self.row_at(index.row())
        return None if row is None else self.columns[index.column()].cell(row, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        name = self.columns[column].sort_name if 0 <= column < len(self.columns) else ""
        descending = bool(name) and order == Qt.SortOrder.DescendingOrder
        asked = replace(self._query, sort=name, descending=descending)
        if asked != self._query:
            self._query = asked
            self.reload()

    def _show(self, ids: Sequence[int]) -> None:
        self.beginResetModel()
        self._generation += 1
        self._ids = ids
        self._pages.clear()
        self._wanted.clear()
        self._asked.clear()
        self.endResetModel()
        self.loaded.emit(len(ids))

    def _want(self, page: int) -> None:
        if page not in self._asked:
            self._wanted.add(page)
            self._soon.start()

    def _ask_pages(self) -> None:
        wanted, self._wanted = self._wanted, set()
        self._asked |= wanted
        for page in sorted(wanted):
            self._ask_page(page, self._generation)

    def _ask_page(self, page: int, generation: int) -> None:
        ids = self._ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]

        def keep(rows: Sequence[R]) -> None:
            if generation == self._generation:
                self._keep(page, rows)

        self._background.run(lambda: self._fetch(ids), done=keep, owner=self)

    def _keep(self, page: int, rows: Sequence[R]) -> None:
        self._asked.discard(page)
        self._pages[page] = {self._key(row): row for row in rows}
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        last = min(first + PAGE_ROWS, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
