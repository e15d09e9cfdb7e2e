"""The rows of the books of a year: all of them, or those that add up to a figure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.budget import BookQuery, BookSort
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.services.budget_lists import BookList, book_lines, book_list
from idcoop_desktop.views.budget.book_filter import BookFilter
from idcoop_desktop.views.budget.columns import book_columns
from idcoop_desktop.views.models.window import WindowModel
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import label
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from idcoop_desktop.domain.budget import BookLine
    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.models.window import Query


class BookView(QWidget):
    """Lists rows of the books; :attr:`record_asked` carries the kind and key of a record."""

    record_asked = Signal(str, object)

    def __init__(
        self,
        context: PageContext,
        names: Mapping[Scheme, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_forgotten = True
        self._source = _Source(context.desk)
        self.narrowing = BookFilter()
        self.list = ListView("Écritures de l’année", row_height=TWO_LINES_HEIGHT)
        self.list.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.model: WindowModel[BookLine] = WindowModel(
            book_columns(names),
            background=context.background,
            list_ids=self._source.list_ids,
            fetch=self._source.fetch,
            key=lambda line: line.entry.id,
            parent=self,
        )
        self.list.set_model(self.model, sort_column=0, descending=True)
        self.total = label("", "muted")
        self._side = _side(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.narrowing)
        column.addWidget(self._side, 1)
        column.addWidget(self.total)
        self.narrowing.changed.connect(self._narrow)
        self.model.loaded.connect(self._show_count)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._clicked)

    @property
    def query(self) -> BookQuery | None:
        """What is listed, the order left aside."""
        found = self.model.query.criteria
        return found if isinstance(found, BookQuery) else None

    def show_rows(self, query: BookQuery, told: str = "", around: BookQuery | None = None) -> None:
        """List other rows; ``told`` says what narrows them among those ``around``."""
        self.is_forgotten = False
        self.narrowing.show_query(query, told, around or query)
        self._ask(query)

    def forget(self) -> None:
        """Be shown the whole year next time: what is listed is of another one."""
        self.is_forgotten = True

    def reload(self) -> None:
        """Read the same rows once more."""
        self.model.reload()

    def _narrow(self, query: BookQuery) -> None:
        self._ask(query)

    def _ask(self, query: BookQuery) -> None:
        wanted = replace(self.model.query, text=query.text, criteria=replace(query, text=""))
        if wanted == self.model.query:
            self.model.reload()
        else:
            self.model.ask(wanted)

    def _show_count(self, count: int) -> None:
        query = self.query
        if query is None:
            return
        self._side.show_count(count, searching=self.narrowing.is_narrowed)
        self.total.setText(total_words(count, query, self._source.found.total))

    def _clicked(self, index: QModelIndex) -> None:
        key = self.model.key_at(index.row())
        if key is not None:
            self._open(key)

    def _open(self, key: int) -> None:
        line = self.model.row_at(self.model.position_of(key))
        if line is None:
            return
        entry = line.entry
        # A payment first: its window is where the invoice is.
        for kind, record in (
            ("payment", entry.payment_id),
            ("project", entry.project_id),
            ("aid", entry.aid_id),
        ):
            if record is not None:
                self.record_asked.emit(kind, record)
                return


class _Source:
    """What the list is read from, and what the rows found last add up to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.found = BookList(ids=(), total=0)

    def list_ids(self, query: Query) -> Sequence[int]:
        if not isinstance(query.criteria, BookQuery):
            return ()
        wanted = replace(
            query.criteria,
            text=query.text,
            sort=BookSort(query.sort or BookSort.DAY),
            descending=query.descending,
        )
        self.found = book_list(self._desk, wanted)
        return self.found.ids

    def fetch(self, ids: Sequence[int]) -> tuple[BookLine, ...]:
        return book_lines(self._desk, ids)


def total_words(count: int, query: BookQuery, total: int) -> str:
    """Return how many rows there are, and what they add up to when they make one figure."""
    rows = plural(count, "écriture")
    if query.figure is None:
        return f"{rows}."
    return f"{rows}. {query.figure.label}{NBSP}: {format_cents(total)}"


def _side(rows: ListView) -> ListSide:
    return ListSide(
        rows,
        none_yet=EmptyState(icon_name="wallet", sentence="Aucune écriture cette année-là."),
        none_found=EmptyState(icon_name="search", sentence="Aucune écriture ne correspond."),
    )
