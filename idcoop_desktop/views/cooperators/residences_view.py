"""Residences: the list on the left, the sheet on the right, and the forms that change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.publications import Order
from idcoop_desktop.services import people, residences, silent
from idcoop_desktop.services.residence_sheet import ResidenceSheet, read_residence
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.catalogue.actions import open_proposal
from idcoop_desktop.views.cooperators.contact import (
    EVERYWHERE,
    ContactPlace,
    open_contact_dialog,
    open_correction,
)
from idcoop_desktop.views.cooperators.residence_dialog import ResidenceDialog
from idcoop_desktop.views.cooperators.residence_lists import ResidenceLists
from idcoop_desktop.views.cooperators.residence_panel import ResidencePanel
from idcoop_desktop.views.cooperators.silence_dialog import open_silence_dialog
from idcoop_desktop.views.ideas.actions import UNDO, open_idea_dialog
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from idcoop_desktop.domain.catalogue import CatalogueIdea
    from idcoop_desktop.domain.people import Residence, StaffMember
    from idcoop_desktop.domain.publications import PublicationKind
    from idcoop_desktop.services.residence_sheet import ContactRow
    from idcoop_desktop.services.residences import ResidenceRow
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.models.rows import RowsModel
    from idcoop_desktop.views.widgets.list_view import ListView


class ResidencesView(QWidget):
    """Filters, sorts and shows residences.

    :attr:`people_asked` wants the people of a residence, by its identity; :attr:`added` carries
    that of a new residence, which the search could hide.
    """

    people_asked = Signal(object)
    added = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows_latest = Latest(context.background, owner=self)
        self._latest = Latest(context.background, owner=self)
        self._sheet: ResidenceSheet | None = None
        self._wanted: int | None = None
        self._months = 0
        self.lists = ResidenceLists(context.desk.today)
        self.panel = ResidencePanel(context)
        self._choose = EmptyState(
            icon_name="building-2", sentence="Choisissez une résidence pour voir sa fiche."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # In its place before it is filled: a style is given again to all that is moved.
        self.split = DetailSplit(self.lists, detail_name="Fiche de la résidence", parent=self)
        column.addWidget(self.split)
        self.split.detail.addWidget(self._choose)
        self.split.detail.addWidget(self.panel)
        self._show_sheet(None)
        self._connect()
        context.changes.listen(self, {"settings"}, self.refresh)

    @property
    def rows(self) -> ListView:
        """The list that is seen: of all residences, or of the silent ones."""
        return self.lists.current

    @property
    def model(self) -> RowsModel[ResidenceRow]:
        """The rows of the list of all residences."""
        return self.lists.every_model

    def search(self, text: str) -> None:
        """Show the residences that have every word."""
        self.lists.search(text)

    def refresh(self) -> None:
        """Read the list and the sheet again."""
        desk = self._context.desk

        def read() -> tuple[int, tuple[ResidenceRow, ...]]:
            return silent.silence_months(desk), residences.list_residences(desk)

        self._rows_latest.run(read, done=self._show_rows)
        self._load_sheet(self.rows.current_key)

    def reach(self, residence_id: int) -> None:
        """Show a residence whatever was searched before."""
        self._wanted = residence_id
        self.lists.search("")
        self.refresh()

    def show_silent(self) -> None:
        """Show the silent residences only, whatever was searched before."""
        self.lists.search("")
        self.lists.silent_only.setChecked(True)

    def add(self) -> None:
        """Open an empty form."""
        self._open_form(None)

    def edit(self) -> None:
        """Open the form of the residence shown."""
        if self._sheet is not None:
            self._open_form(self._sheet.row.residence)

    def note_idea(self) -> None:
        """Open « Idée express » with the residence shown."""
        if self._sheet is not None:
            place = self._sheet.row.residence
            choice = Choice(id=place.id, label=place.name, hint=place.commune)
            open_idea_dialog(self._context, self, residence=choice)

    def note_contact(self) -> None:
        """Open the form of a contact about the residence shown."""
        if self._sheet is None:
            return
        place = self._sheet.row.residence
        open_contact_dialog(
            self._context,
            self,
            f"À propos de {place.label}",
            changed="residences",
            residence_id=place.id,
        )

    def propose(self, idea: CatalogueIdea) -> None:
        """Open the form that proposes an idea to the residence shown."""
        if self._sheet is not None:
            place = self._sheet.row.residence
            choice = Choice(id=place.id, label=place.name, hint=place.commune)
            open_proposal(self._context, self, idea, residence=choice)

    def correct_contact(self, row: ContactRow) -> None:
        """Open the form of a contact of the residence shown that was noted by mistake."""
        if self._sheet is not None:
            whom = row.whom or self._sheet.row.residence.label
            place = ContactPlace(heading=f"Échange avec {whom}", changed=EVERYWHERE)
            open_correction(self._context, self, place, [row.contact], whom)

    def prepare(self, kind: PublicationKind) -> None:
        """Open the preview of a document for the residence shown."""
        from idcoop_desktop.views.publications.opening import open_document

        if self._sheet is not None:
            order = Order(kind=kind, residence_id=self._sheet.row.residence.id)
            open_document(self._context, self, order)

    def _open_form(self, residence: Residence | None) -> None:
        desk = self._context.desk

        def save(one: Residence) -> int:
            return residences.save_residence(desk, one)

        def saved(residence_id: int) -> None:
            self._context.changes.announce("residences", "people")
            self._context.notice(f"Résidence enregistrée. {UNDO}")
            if residence is None:
                self.added.emit(residence_id)

        def show_form(staff: tuple[StaffMember, ...]) -> None:
            run_form(
                ResidenceDialog(residence, staff=staff, parent=self),
                self._context.background,
                save,
                saved,
            )

        self._context.background.run(lambda: people.list_staff(desk), done=show_form, owner=self)

    def _show_rows(self, told: tuple[int, tuple[ResidenceRow, ...]]) -> None:
        self._months, rows = told
        self.lists.show_months(self._months)
        self.lists.show_rows(rows)
        if self._wanted is not None:
            self.lists.select(self._wanted)
            self._wanted = None

    def _load_sheet(self, key: int | None) -> None:
        if key is None:
            self._show_sheet(None)
            return
        desk = self._context.desk
        self._latest.run(lambda: read_residence(desk, key), done=self._show_sheet)

    def _show_sheet(self, sheet: ResidenceSheet | None) -> None:
        before, self._sheet = self._sheet, sheet
        if sheet is not None and sheet == before:
            return
        another = (
            before is None or sheet is None or before.row.residence.id != sheet.row.residence.id
        )
        if another and not self._has_keyboard():
            # Laid out once, when all of it is there: half the time of a sheet that is on screen.
            self.panel.hide()
        self._choose.setVisible(sheet is None)
        if sheet is None:
            self.panel.hide()
            return
        self.panel.show_sheet(sheet)
        self.panel.show()
        if another:
            self.split.scroll_to_top()

    def _has_keyboard(self) -> bool:
        here: QWidget | None = self.window().focusWidget()
        return here is not None and self.panel.isAncestorOf(here)

    def _ask_people(self) -> None:
        if self._sheet is not None:
            self.people_asked.emit(self._sheet.row.residence.id)

    def _open_catalogue(self) -> None:
        if self._sheet is not None:
            self._context.navigate("catalogue", self._sheet.row.residence.id)

    def _set_months(self) -> None:
        open_silence_dialog(self._context, self, self._months)

    def _connect(self) -> None:
        self.lists.selected.connect(self._load_sheet)
        self.lists.opened.connect(lambda _key: self.edit())
        self.lists.add_asked.connect(self.add)
        self.lists.setting_asked.connect(self._set_months)
        self.panel.edit_asked.connect(self.edit)
        self.panel.idea_asked.connect(self.note_idea)
        self.panel.contact_asked.connect(self.note_contact)
        self.panel.correction_asked.connect(self.correct_contact)
        self.panel.people_asked.connect(self._ask_people)
        self.panel.proposal_asked.connect(self.propose)
        self.panel.catalogue_asked.connect(self._open_catalogue)
        self.panel.document_asked.connect(self.prepare)
