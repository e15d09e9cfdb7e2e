"""People: the list on the left, the sheet on the right, and the forms that change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.views.cooperators.list_menu import Listed, list_menu
from idcoop_desktop.views.cooperators.people_list import people_model
from idcoop_desktop.views.cooperators.person_detail import PersonDetail
from idcoop_desktop.views.cooperators.person_form import open_person_form
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import ListView

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from idcoop_desktop.views.context import PageContext


class PeopleView(QWidget):
    """Searches, sorts and shows people; a person asked for is shown once the list is there.

    :attr:`added` carries the identity of a new person, which the search could hide.
    """

    added = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: int | None = None
        self._searched = False
        self.rows = ListView("Coopérateurs", several=True)
        self.model = people_model(context.desk, context.background, self)
        self.detail = PersonDetail(context)
        self._side = self._make_side()
        self.split = DetailSplit(self._side, detail_name="Fiche du coopérateur")
        self.split.detail.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)
        self.rows.selected.connect(self.detail.show_person)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._offer_actions)
        self.rows.opened.connect(lambda _key: self.detail.edit())
        self.detail.another_shown.connect(self.split.scroll_to_top)
        self.model.loaded.connect(self._on_loaded)
        self.rows.set_model(self.model, sort_column=0)

    def listed(self) -> Listed:
        """Return who is in the list as it is filtered, and who is selected in it."""
        return Listed(ids=self.model.ids, selected=self.rows.selected_keys)

    def search(self, text: str) -> None:
        """Show the people whose data match every word."""
        self._searched = bool(text)
        self.model.search(text)

    def refresh(self) -> None:
        """Read the list and the sheet again."""
        self.model.reload()
        self.detail.show_person(self.rows.current_key)

    def reach(self, person_id: int) -> None:
        """Show a person whatever was searched before."""
        self._wanted = person_id
        self.search("")

    def add(self) -> None:
        """Open an empty form."""
        open_person_form(self._context, self, written=lambda key, _name: self.added.emit(key))

    def _offer_actions(self, where: QPoint) -> None:
        chosen = self.rows.selected_count
        menu = list_menu(self._context, self, self.listed, chosen=chosen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if chosen and not menu.isEmpty():
            menu.popup(self.rows.viewport().mapToGlobal(where))

    def _on_loaded(self, count: int) -> None:
        self._side.show_count(count, searching=self._searched)
        if self._wanted is not None:
            found = self.rows.select_key(self._wanted)
            self._wanted = None
            if found:
                return
        if self.rows.current_key is None and not self.rows.select_first():
            self.detail.show_person(None)

    def _make_side(self) -> ListSide:
        none_yet = EmptyState(
            icon_name="users",
            sentence="Aucun coopérateur pour l’instant.",
            action="Inscrire le premier coopérateur",
        )
        none_yet.asked.connect(self.add)
        none_found = EmptyState(
            icon_name="search",
            sentence="Personne ne correspond. Essayez un nom, une commune, une résidence, "
            "un numéro ou un e-mail.",
        )
        return ListSide(self.rows, none_yet=none_yet, none_found=none_found)
