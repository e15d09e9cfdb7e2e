"""« Catalogue d’idées »: what residents elsewhere did, to be proposed here."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.catalogue_list import CatalogueQuery, row_key
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import catalogue_sheets
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.catalogue.actions import open_new_entry
from idcoop_desktop.views.catalogue.detail import CatalogueDetail
from idcoop_desktop.views.catalogue.filters import Filters
from idcoop_desktop.views.catalogue.rows import catalogue_model
from idcoop_desktop.views.forms.ui_catalogue_page import Ui_CataloguePage
from idcoop_desktop.views.ideas.dialog import choice_text
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.labels import breakable, muted
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from idcoop_desktop.services.catalogue_sheets import CatalogueRow
    from idcoop_desktop.services.rows import Choice
    from idcoop_desktop.views.context import PageContext

_NONE_YET = "Le catalogue est vide. Ajoutez une première idée à proposer aux habitants."
_NONE_FOUND = "Aucune idée ne correspond. Essayez un autre mot, ou montrez tout le catalogue."


class CataloguePage(LivePage):
    """A list narrowed by words and filters, for one residence if asked; its sheet beside.

    :attr:`ideas_asked` wants the inbox of ideas back.
    """

    ideas_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._rows: tuple[CatalogueRow, ...] = ()
        self._keys: dict[int, str] = {}
        self._residence: Choice | None = None
        self._wanted: int | None = None
        self.ui = Ui_CataloguePage()
        self.ui.setupUi(self)
        self.search = SearchField(name="Rechercher au catalogue", hint="Rechercher une idée…")
        self.rows = ListView("Catalogue d’idées", row_height=TWO_LINES_HEIGHT)
        self.model = catalogue_model(self)
        self.count = muted("")
        self.detail = CatalogueDetail(context)
        self._side = self._make_side()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._side, 1)
        column.addWidget(self.count)
        self.ui.search_place.addWidget(self.search)
        # In its place before it is filled: a style is given again to all that is moved.
        self.split = DetailSplit(left, detail_name="Fiche de l’idée du catalogue", parent=self)
        self.ui.body_place.addWidget(self.split)
        self.split.detail.addWidget(self.detail)
        self.filters = Filters(self.ui, self)
        self._dress()
        self._connect()
        self.rows.set_model(self.model, sort_column=0)

    def refresh(self) -> None:
        """Read the list and the sheet again."""
        desk = self._context.desk
        key = None if self._residence is None else self._residence.id
        self._latest.run(lambda: catalogue_sheets.list_catalogue(desk, key), done=self._show_rows)

    def show_record(self, kind: str, key: int) -> None:
        """Show the catalogue for the residence ``key``, for all of them when it is 0.

        A ``catalogue_idea`` is known by the number that lists give it.
        """
        if kind == "catalogue_idea":
            self._want_row(key)
        if kind != "catalogue":
            return
        self.search.show_words("")
        self.filters.clear()
        if not key:
            self._show_for(None)
            return
        desk = self._context.desk
        self._context.background.run(
            lambda: catalogue_sheets.residence_choice(desk, key),
            done=self._show_for,
            owner=self,
        )

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def add(self) -> None:
        """Open the form of an idea of the team and show it once it is kept."""
        open_new_entry(self._context, self, self._want)

    def _want(self, key: str) -> None:
        self._want_row(row_key(key))

    def _want_row(self, row: int) -> None:
        self.search.show_words("")
        self.filters.clear()
        self._wanted = row
        self._show_for(None)

    def _show_for(self, residence: Choice | None) -> None:
        """Look at the catalogue for a residence, or for all of them."""
        self._residence = self.detail.residence = residence
        self.ui.residence_bar.setVisible(residence is not None)
        if residence is not None:
            place = choice_text(residence)
            self.ui.residence_value.setText(
                breakable(f"Ce qui convient à {place}, le plus opportun d’abord")
            )
        self.rows.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.refresh()

    def _show_rows(self, rows: tuple[CatalogueRow, ...]) -> None:
        self._rows = rows
        self._keys = {row_key(row.known.idea.key): row.known.idea.key for row in rows}
        self._narrow()
        self._show_current(self.rows.current_key)

    def _narrow(self) -> None:
        query, day = self._query(), self._context.desk.today()
        found = [row for row in self._rows if self._suits(row) and query.finds(row.known, day)]
        self.model.set_rows(found)
        self._side.show_count(len(found), searching=query != CatalogueQuery())
        self.count.setText(plural(len(found), "idée"))
        self.count.setVisible(bool(found))
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            if self.rows.select_key(wanted):
                return
        if self.rows.current_key is None and not self.rows.select_first():
            self.detail.show_idea(None)

    def _suits(self, row: CatalogueRow) -> bool:
        return self._residence is None or row.rank is not None or row.known.hidden

    def _query(self) -> CatalogueQuery:
        return self.filters.query(self.search.text().strip())

    def _show_current(self, key: int | None) -> None:
        self.detail.show_idea(None if key is None else self._keys.get(key))

    def _show_all(self) -> None:
        self.search.show_words("")
        self.filters.clear()

    def _dress(self) -> None:
        ui = self.ui
        dress(ui.back_button, icon_name="chevron-left")
        dress(ui.add_button, icon_name="plus", kind="primary")
        ui.residence_bar.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.back_button.clicked.connect(self.ideas_asked)
        ui.add_button.clicked.connect(self.add)
        ui.every_button.clicked.connect(lambda: self._show_for(None))
        self.search.searched.connect(lambda _text: self._narrow())
        self.filters.changed.connect(self._narrow)
        self.rows.selected.connect(self._show_current)
        self.rows.opened.connect(lambda _key: self.detail.card.focus_first_act())
        self.detail.another_shown.connect(self.split.scroll_to_top)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.detail)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.rows.setFocus)
        order = (ui.back_button, self.search, ui.place, ui.add_button, ui.season, ui.kind, ui.cost)
        last = (ui.need, ui.clear_button, ui.every_button, self.rows)
        for before, after in pairwise((*order, *last)):
            self.setTabOrder(before, after)
        self.watch(self._context.changes, {"ideas", "projects", "residences"})

    def _make_side(self) -> ListSide:
        none_yet = EmptyState(
            icon_name="sparkles", sentence=_NONE_YET, action="Ajouter une première idée"
        )
        none_yet.asked.connect(self.add)
        none_found = EmptyState(
            icon_name="search", sentence=_NONE_FOUND, action="Montrer tout le catalogue"
        )
        none_found.asked.connect(self._show_all)
        return ListSide(self.rows, none_yet=none_yet, none_found=none_found)
