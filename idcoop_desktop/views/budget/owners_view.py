"""The projects and aids of a budget year: every amount leads to its rows of the books."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.budget import BookQuery, Figure, OwnerQuery, OwnerSort
from idcoop_desktop.domain.ledger import Amounts
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.services.budget_lists import OwnerList, owner_list
from idcoop_desktop.views.budget.columns import OWNER_CELLS, PARTS_COLUMN, owner_columns
from idcoop_desktop.views.budget.legend import Legend
from idcoop_desktop.views.budget.parts_delegate import PARTS, PartsDelegate
from idcoop_desktop.views.models.window import WindowModel
from idcoop_desktop.views.widgets.cells_view import CellsView
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import label
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from idcoop_desktop.domain.budget import OwnerLine
    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.models.window import Query

_NOTHING = OwnerList(ids=(), lines={}, sums=Amounts())


class OwnersView(QWidget):
    """Lists projects and aids.

    :attr:`rows_asked` carries a :class:`BookQuery`, :attr:`record_asked` the kind and the key of
    a record.
    """

    rows_asked = Signal(object)
    record_asked = Signal(str, object)

    def __init__(
        self, context: PageContext, names: Mapping[Scheme, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source = _Source(context.desk)
        self.search = SearchField(
            name="Chercher un projet ou une aide", hint="Un titre, un nom, une résidence…"
        )
        self.search.setMaximumWidth(360)
        self.list = CellsView("Projets et aides de l’année", row_height=TWO_LINES_HEIGHT)
        self.model: WindowModel[OwnerLine] = WindowModel(
            owner_columns(names),
            background=context.background,
            list_ids=self._source.list_ids,
            fetch=self._source.fetch,
            parent=self,
        )
        self.list.set_model(self.model)
        self.list.setItemDelegateForColumn(PARTS_COLUMN, PartsDelegate(self.model, self.list))
        self.total = label("", "muted")
        none_yet = "Aucun projet ni aucune aide n’a demandé d’argent cette année-là."
        self._side = ListSide(
            self.list,
            none_yet=EmptyState(icon_name="folder-kanban", sentence=none_yet),
            none_found=EmptyState(icon_name="search", sentence="Rien ne correspond."),
        )
        self._arrange()
        self.search.searched.connect(self.model.search)
        self.model.loaded.connect(self._show_count)
        self.list.cell_opened.connect(self._open)

    def show_year(self, year: int, scheme: Scheme | None) -> None:
        """List another year or scheme, or the same once more; the chosen order stays."""
        wanted = replace(self.model.query, criteria=(year, scheme))
        if wanted == self.model.query:
            self.model.reload()
        else:
            self.model.ask(wanted)

    def title_of(self, key: int) -> str:
        """Return the title of a project or of an aid of the list, "" for another."""
        line = self._source.found.lines.get(key)
        return "" if line is None else line.title

    def _show_count(self, count: int) -> None:
        if self.model.query.criteria is None:
            return
        self._side.show_count(count, searching=bool(self.search.text().strip()))
        self.total.setText(totals_words(self._source.found))

    def _open(self, key: int, column: int) -> None:
        line = self._source.found.lines.get(key)
        if line is None:
            return
        figure = OWNER_CELLS.get(column)
        if figure is None and column != PARTS_COLUMN:
            self.record_asked.emit("aid" if line.is_aid else "project", key)
            return
        year, scheme = _year(self.model.query)
        self.rows_asked.emit(BookQuery(year=year, scheme=scheme, figure=figure, owner_id=key))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addStretch(1)
        head.addWidget(Legend([(Figure(name).label, role) for name, role in PARTS]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._side, 1)
        column.addWidget(self.total)


class _Source:
    """What the list is read from; the answer holds its lines, so that pages cost nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.found = _NOTHING

    def list_ids(self, query: Query) -> Sequence[int]:
        if query.criteria is None:
            return ()
        year, scheme = _year(query)
        self.found = owner_list(
            self._desk,
            OwnerQuery(
                year=year,
                scheme=scheme,
                text=query.text,
                sort=OwnerSort(query.sort or OwnerSort.GRANTED),
                descending=query.descending or not query.sort,
            ),
        )
        return self.found.ids

    def fetch(self, ids: Sequence[int]) -> list[OwnerLine]:
        lines = self.found.lines
        return [lines[key] for key in ids if key in lines]


def _year(query: Query) -> tuple[int, Scheme | None]:
    return cast("tuple[int, Scheme | None]", query.criteria)


def totals_words(found: OwnerList) -> str:
    """Return the sums of the list in one sentence."""
    if not found.ids:
        return ""
    sums = found.sums
    parts = (
        ("demandé", sums.requested),
        ("accordé", sums.granted),
        ("engagé", sums.committed),
        ("payé", sums.paid),
        ("à payer", sums.remaining),
    )
    said = ", ".join(f"{words} {format_cents(cents)}" for words, cents in parts)
    return f"{plural(len(found.ids), 'projet ou aide', 'projets et aides')}{NBSP}: {said}"
