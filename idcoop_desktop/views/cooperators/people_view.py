"""People: the list on the left, the sheet on the right, and the forms that change them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.people_filter import PeopleQuery
from idcoop_desktop.views.cooperators.list_menu import Listed, list_menu
from idcoop_desktop.views.cooperators.narrowing import Narrowing
from idcoop_desktop.views.cooperators.people_list import as_asked, as_people, people_model
from idcoop_desktop.views.cooperators.person_detail import PersonDetail
from idcoop_desktop.views.cooperators.person_form import open_person_form
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import ListView

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from idcoop_desktop.views.context import PageContext

_TYPING_MS = 150


class PeopleView(QWidget):
    """Searches, sorts and shows people; a person asked for is shown once the list is there.

    :attr:`added` carries the identity of a new person, which the search could hide.
    """

    added = Signal(object)
    words_asked = Signal(str)
    """The words of a view that was chosen, for the search field."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: int | None = None
        self.rows = ListView("Coopérateurs", several=True)
        self.model = people_model(context.desk, context.background, self)
        self.narrowing = Narrowing(context)
        self.detail = PersonDetail(context)
        self._side = self._make_side()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.narrowing)
        # In its place before it is filled: a style is given again to all that is moved.
        self.split = DetailSplit(self._side, detail_name="Fiche du coopérateur", parent=self)
        column.addWidget(self.split, 1)
        self.split.detail.addWidget(self.detail)
        self._typing = self._make_pause()
        self.rows.selected.connect(self._show_person)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._offer_actions)
        self.rows.opened.connect(lambda _key: self.detail.edit())
        self.detail.another_shown.connect(self.split.scroll_to_top)
        self.rows.several_selected.connect(lambda _count: self._show_count())
        self.narrowing.asked.connect(self.show_query)
        self.model.loaded.connect(self._on_loaded)
        self.rows.set_model(self.model, sort_column=0)

    def listed(self) -> Listed:
        """Return who is in the list as it is filtered, and who is selected in it."""
        model = self.model
        return Listed(ids=model.ids, selected=self.rows.selected_keys, whole=model.whole)

    def search(self, text: str) -> None:
        """Show the people whose data match every word; the sheet follows when typing pauses."""
        self._typing.start()
        self.model.search(text)
        self._tell_query()

    def show_query(self, query: PeopleQuery) -> None:
        """Show a view: words, criteria and an order at once."""
        self.words_asked.emit(query.text)
        self.model.ask(as_asked(query))
        column, order = self._sorted_by(query)
        self.rows.horizontalHeader().setSortIndicator(column, order)
        self._tell_query()

    def refresh(self) -> None:
        """Read the sheet, the list and the views again."""
        self.detail.show_person(self.rows.current_key)
        self.model.reload()
        self.narrowing.refresh()

    def reach(self, person_id: int) -> None:
        """Show a person whatever was asked for before."""
        self._wanted = person_id
        self._typing.stop()
        self.detail.show_person(person_id)
        self.show_query(PeopleQuery())
        self.model.reload()

    def add(self) -> None:
        """Open an empty form."""
        open_person_form(self._context, self, written=lambda key, _name: self.added.emit(key))

    def _import_file(self) -> None:
        from idcoop_desktop.views.people_import.opening import open_import

        open_import(self._context, self)

    def _offer_actions(self, where: QPoint) -> None:
        chosen = self.rows.selected_count
        menu = list_menu(self._context, self, self.listed, chosen=chosen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if chosen and not menu.isEmpty():
            menu.popup(self.rows.viewport().mapToGlobal(where))

    def _make_pause(self) -> QTimer:
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(_TYPING_MS)
        pause.timeout.connect(lambda: self.detail.show_person(self.rows.current_key))
        return pause

    def _show_person(self, key: int | None) -> None:
        # A sheet takes longer to read than a key to type: the list would wait for it.
        if not self._typing.isActive():
            self.detail.show_person(key)

    def _tell_query(self) -> None:
        self.narrowing.show_query(as_people(self.model.query))

    def _sorted_by(self, query: PeopleQuery) -> tuple[int, Qt.SortOrder]:
        names = [column.sort_name for column in self.model.columns]
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        return (names.index(query.sort) if query.sort in names else 0), order

    def _show_count(self) -> None:
        self.narrowing.bar.show_count(
            self.model.rowCount(), whole=self.model.whole, selected=self.rows.selected_count
        )

    def _on_loaded(self, count: int) -> None:
        plain = PeopleQuery(sort=as_people(self.model.query).sort)
        asked = replace(as_people(self.model.query), descending=False)
        self._side.show_count(count, searching=asked != plain)
        self._select_one()
        self._show_count()

    def _select_one(self) -> None:
        """Select the person asked for, else keep the one selected, else take the first."""
        if self._wanted is not None:
            if not self.rows.select_key(self._wanted) and not self.model.whole:
                return
            self._wanted = None
        if self.rows.current_key is None and not self.rows.select_first():
            self._show_person(None)

    def _make_side(self) -> ListSide:
        none_yet = EmptyState(
            icon_name="users",
            sentence="Aucun coopérateur pour l’instant.",
            action="Inscrire le premier coopérateur",
            other="Importer un fichier…",
        )
        none_yet.asked.connect(self.add)
        none_yet.other_asked.connect(self._import_file)
        none_found = EmptyState(
            icon_name="search",
            sentence="Personne ne correspond. Essayez un autre mot (nom, commune, résidence, "
            "numéro, e-mail, téléphone) ou retirez un filtre.",
            action="Montrer tous les coopérateurs",
        )
        none_found.asked.connect(lambda: self.show_query(PeopleQuery()))
        return ListSide(self.rows, none_yet=none_yet, none_found=none_found)
