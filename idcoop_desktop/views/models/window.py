"""A table model over identities, fetching pages of rows when they are seen: for big lists."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.models.columns import KEY_ROLE, Column
from idcoop_desktop.views.models.titled import TitledModel

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from idcoop_desktop.views.background import Background

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS = 128
PAGES_KEPT = 64
_PAUSE_MS = 120
"""Between the beginning of a list and all of it: as long as no other key is typed."""
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Query:
    """What the list was asked for: words, a sort name of a column ("" for none), a direction.

    ``criteria`` is whatever else the list is narrowed by, for ``list_ids`` to understand.
    """

    text: str = ""
    sort: str = ""
    descending: bool = False
    criteria: Hashable = None


@dataclass(frozen=True, slots=True)
class First(Generic[R]):
    """The first identities of a list, some of their rows, and whether there are no others."""

    ids: Sequence[int]
    rows: Sequence[R]
    whole: bool


class WindowModel(TitledModel, Generic[R]):
    """Shows ``list_ids(query)``; ``fetch(ids)`` is asked for 128 rows at a time when seen.

    With ``first``, the beginning of a new list is shown at once and ``list_ids`` is asked for all
    of it when no other question follows; the first list may lack rows between those it has.

    The callables run in the background, ``list_ids`` in a lane of its own then. An answer to an
    older question never arrives. A row that is not there yet, or was deleted meanwhile, shows as
    empty.
    """

    loaded = Signal(int)
    """How many rows there are now; :attr:`whole` tells whether these are all."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        background: Background,
        list_ids: Callable[[Query], Sequence[int]],
        fetch: Callable[[Sequence[int]], Sequence[R]],
        first: Callable[[Query], First[R]] | None = None,
        key: Callable[[R], int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._background, self._list_ids, self._fetch = background, list_ids, fetch
        self._first = first
        self._key: Callable[[R], int] = key or attrgetter("id")
        self._newest = Latest(background, owner=self)
        self._everything = Latest(background, owner=self, lane="lists" if first else "store")
        self._query = Query()
        self._shown: Query | None = None
        self._ids: Sequence[int] = ()
        self._whole = False
        self._generation = 0
        self._pages: OrderedDict[int, dict[int, R]] = OrderedDict()
        self._outdated: set[int] = set()
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._soon = self._timer(0, self._ask_pages)
        self._pause = self._timer(_PAUSE_MS, self._ask_everything)

    @property
    def query(self) -> Query:
        """What the list shows, or will show when the answer is there."""
        return self._query

    @property
    def ids(self) -> Sequence[int]:
        """The identities of all the rows, in order."""
        return self._ids

    @property
    def whole(self) -> bool:
        """Whether all the rows of the query are there."""
        return self._whole

    def search(self, text: str) -> None:
        """Show what matches the words, in the same order."""
        self._query = replace(self._query, text=text)
        self.reload()

    def ask(self, query: Query) -> None:
        """Show something else."""
        if query != self._query or self._shown is None:
            self._query = query
            self.reload()

    def reload(self) -> None:
        """Ask again; the rows shown stay until the answer is there."""
        query, first = self._query, self._first
        self._newest.give_up()
        self._everything.give_up()
        self._pause.stop()
        if first is None or query == self._shown:
            self._ask_everything()
            return
        self._whole = False
        self._newest.run(lambda: first(query), done=lambda found: self._show_first(query, found))

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
        place = number // PAGE_ROWS
        page = self._pages.get(place)
        if page is None or place in self._outdated:
            self._want(place)
        return None if page is None else page.get(key)

    def keys_between(self, first: int, last: int) -> Sequence[int]:
        """Return the identities of the rows from one position to another, both included."""
        return self._ids[first : last + 1]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

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
        self.ask(replace(self._query, sort=name, descending=descending))

    def _timer(self, pause_ms: int, then: Callable[[], object]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(pause_ms)
        made.timeout.connect(then)
        return made

    def _show_first(self, query: Query, found: First[R]) -> None:
        if found.ids or found.whole:
            self._shown, self._whole = query, found.whole
            self._replace(found.ids, found.rows)
            self.loaded.emit(len(found.ids))
        if not found.whole:
            self._pause.start()

    def _ask_everything(self) -> None:
        query, before = self._query, self._ids

        def read() -> tuple[Sequence[int], Sequence[R]]:
            ids = self._list_ids(query)
            # The rows come along when they are others, so that the list is never seen empty.
            known = ids[: len(before)] == before
            return ids, () if known or self._first is None else self._fetch(ids[:PAGE_ROWS])

        def show(answer: tuple[Sequence[int], Sequence[R]]) -> None:
            self._shown, self._whole = query, True
            self._show_all(*answer)

        self._everything.run(read, done=show)

    def _show_all(self, ids: Sequence[int], rows: Sequence[R]) -> None:
        shown = len(self._ids)
        if not rows and shown and ids[:shown] == self._ids:
            self._append(ids)
        else:
            self._replace(ids, rows)
        self.loaded.emit(len(ids))

    def _append(self, ids: Sequence[int]) -> None:
        """Show the rows after those there, and read the latter again when they are looked at."""
        shown = len(self._ids)
        self._outdated = set(self._pages)
        # The last page may have been short.
        self._asked.clear()
        self._generation += 1
        if len(ids) > shown:
            self.beginInsertRows(_NOWHERE, shown, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(shown - 1, len(self.columns) - 1))

    def _replace(self, ids: Sequence[int], rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._generation += 1
        self._ids = ids
        self._pages.clear()
        self._outdated.clear()
        self._wanted.clear()
        self._asked.clear()
        if rows:
            self._pages[0] = {self._key(row): row for row in rows}
        self.endResetModel()

    def _want(self, page: int) -> None:
        if page not in self._asked:
            self._wanted.add(page)
            self._soon.start()

    def _ask_pages(self) -> None:
        wanted, self._wanted = self._wanted, set()
        if self._background.closed:
            return
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
        self._outdated.discard(page)
        self._pages[page] = {self._key(row): row for row in rows}
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        last = min(first + PAGE_ROWS, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
