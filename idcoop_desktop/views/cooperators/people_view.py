"""People: the list on the left, the sheet on the right, and the forms that change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.services import people, residences
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.cooperators.contact import open_contact_dialog
from idcoop_desktop.views.cooperators.list_menu import Listed, list_menu
from idcoop_desktop.views.cooperators.new_residence import offer_new_residence
from idcoop_desktop.views.cooperators.people_list import people_model
from idcoop_desktop.views.cooperators.person_dialog import PersonDialog
from idcoop_desktop.views.cooperators.person_panel import PersonPanel
from idcoop_desktop.views.ideas.actions import UNDO, pairs
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.form_dialog import run_form
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import ListView

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.people import PersonSheet
    from idcoop_desktop.views.context import PageContext


class PeopleView(QWidget):
    """Searches, sorts and shows people; a person asked for is shown once the list is there.

    :attr:`added` carries the identity of a new person, which the search could hide.
    """

    added = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._sheet: PersonSheet | None = None
        self._wanted: int | None = None
        self._searched = False
        self.rows = ListView("Coopérateurs", several=True)
        self.model = people_model(context.desk, context.background, self)
        self.panel = PersonPanel(context.navigate)
        self._choose = EmptyState(
            icon_name="user", sentence="Choisissez une personne pour voir sa fiche."
        )
        self._side = self._make_side()
        self.split = DetailSplit(self._side, detail_name="Fiche du coopérateur")
        self.split.detail.addWidget(self._choose)
        self.split.detail.addWidget(self.panel)
        self._show_panel(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)
        self.rows.selected.connect(self._load_sheet)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._offer_actions)
        self.rows.opened.connect(lambda _key: self.edit())
        self.panel.edit_asked.connect(self.edit)
        self.panel.contact_asked.connect(self.note_contact)
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
        self._load_sheet(self.rows.current_key)

    def reach(self, person_id: int) -> None:
        """Show a person whatever was searched before."""
        self._wanted = person_id
        self.search("")

    def add(self) -> None:
        """Open an empty form."""
        self._open_form(None, None)

    def edit(self) -> None:
        """Open the form of the person shown."""
        if self._sheet is not None:
            place = self._sheet.residence
            known = Choice(id=place.id, label=place.name, hint=place.commune) if place else None
            self._open_form(self._sheet.person, known)

    def note_contact(self) -> None:
        """Open the form of a contact with the person shown."""
        if self._sheet is None:
            return
        person = self._sheet.person
        open_contact_dialog(
            self._context, self, f"Avec {person.name}", changed="people", person_id=person.id
        )

    def _offer_actions(self, where: QPoint) -> None:
        chosen = self.rows.selected_count
        menu = list_menu(self._context, self, self.listed, chosen=chosen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if chosen and not menu.isEmpty():
            menu.popup(self.rows.viewport().mapToGlobal(where))

    def _open_form(self, person: Cooperator | None, residence: Choice | None) -> None:
        desk = self._context.desk
        dialog = PersonDialog(
            person,
            background=self._context.background,
            find_residences=lambda text: pairs(residences.find_residences(desk, text)),
            residence=residence,
            parent=self,
        )
        offer_new_residence(self._context, dialog, dialog.residence)

        def save(one: Cooperator) -> int:
            return people.save_person(desk, one)

        def saved(person_id: int) -> None:
            self._context.changes.announce("people")
            self._context.notice(f"Coopérateur enregistré. {UNDO}")
            if person is None:
                self.added.emit(person_id)

        run_form(dialog, self._context.background, save, saved)

    def _on_loaded(self, count: int) -> None:
        self._side.show_count(count, searching=self._searched)
        if self._wanted is not None:
            found = self.rows.select_key(self._wanted)
            self._wanted = None
            if found:
                return
        if self.rows.current_key is None and not self.rows.select_first():
            self._load_sheet(None)

    def _load_sheet(self, key: int | None) -> None:
        if key is None:
            self._show_sheet(None)
            return
        desk = self._context.desk
        self._latest.run(lambda: people.person_sheet(desk, key), done=self._show_sheet)

    def _show_sheet(self, sheet: PersonSheet | None) -> None:
        before = self._sheet
        self._sheet = sheet
        self._show_panel(sheet is not None)
        if sheet is not None:
            self.panel.show_sheet(sheet)
            if before is None or before.person.id != sheet.person.id:
                self.split.scroll_to_top()

    def _show_panel(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        self._choose.setVisible(not shown)

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
