"""Residences: the list on the left, the sheet on the right, and the forms that change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.services import people, residences
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.cooperators.contact import open_contact_dialog
from idcoop_desktop.views.cooperators.residence_dialog import ResidenceDialog
from idcoop_desktop.views.cooperators.residence_list import matching, residence_columns
from idcoop_desktop.views.cooperators.residence_panel import ResidencePanel
from idcoop_desktop.views.cooperators.residence_sheet import ResidenceSheet, read_sheet
from idcoop_desktop.views.ideas.actions import UNDO, open_idea_dialog
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.form_dialog import run_form
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView

if TYPE_CHECKING:
    from idcoop_desktop.domain.people import Residence, StaffMember
    from idcoop_desktop.services.residences import ResidenceRow
    from idcoop_desktop.views.context import PageContext


class ResidencesView(QWidget):
    """Filters, sorts and shows residences.

    :attr:`people_asked` wants the people whose data match its text; :attr:`added` carries the
    identity of a new residence, which the search could hide.
    """

    people_asked = Signal(str)
    added = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows_latest = Latest(context.background, owner=self)
        self._latest = Latest(context.background, owner=self)
        self._all: tuple[ResidenceRow, ...] = ()
        self._text = ""
        self._sheet: ResidenceSheet | None = None
        self._wanted: int | None = None
        self.rows = ListView("Résidences", row_height=TWO_LINES_HEIGHT)
        self.model: RowsModel[ResidenceRow] = RowsModel(
            residence_columns(context.desk.today()), key=lambda row: row.residence.id, parent=self
        )
        self.panel = ResidencePanel(context.navigate)
        self._choose = EmptyState(
            icon_name="building-2", sentence="Choisissez une résidence pour voir sa fiche."
        )
        self._side = self._make_side()
        self.split = DetailSplit(self._side, detail_name="Fiche de la résidence")
        self.split.detail.addWidget(self._choose)
        self.split.detail.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)
        self._show_sheet(None)
        self._connect()
        self.rows.set_model(self.model, sort_column=0)

    def search(self, text: str) -> None:
        """Show the residences that have every word."""
        self._text = text
        self._show_rows(self._all)

    def refresh(self) -> None:
        """Read the list and the sheet again."""
        desk = self._context.desk
        self._rows_latest.run(lambda: residences.list_residences(desk), done=self._show_rows)
        self._load_sheet(self.rows.current_key)

    def reach(self, residence_id: int) -> None:
        """Show a residence whatever was searched before."""
        self._wanted, self._text = residence_id, ""
        self.refresh()

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

    def _show_rows(self, rows: tuple[ResidenceRow, ...]) -> None:
        self._all = rows
        found = matching(rows, self._text)
        self.model.set_rows(found)
        self._side.show_count(len(found), searching=bool(self._text and rows))
        if self._wanted is not None:
            self.rows.select_key(self._wanted)
            self._wanted = None
        if self.rows.current_key is None:
            self.rows.select_first()

    def _load_sheet(self, key: int | None) -> None:
        if key is None:
            self._show_sheet(None)
            return
        desk = self._context.desk
        self._latest.run(lambda: read_sheet(desk, key), done=self._show_sheet)

    def _show_sheet(self, sheet: ResidenceSheet | None) -> None:
        before, self._sheet = self._sheet, sheet
        self.panel.setVisible(sheet is not None)
        self._choose.setVisible(sheet is None)
        if sheet is not None:
            self.panel.show_sheet(sheet)
            if before is None or before.row.residence.id != sheet.row.residence.id:
                self.split.scroll_to_top()

    def _ask_people(self) -> None:
        if self._sheet is not None:
            place = self._sheet.row.residence
            self.people_asked.emit(f"{place.name} {place.commune}")

    def _connect(self) -> None:
        self.rows.selected.connect(self._load_sheet)
        self.rows.opened.connect(lambda _key: self.edit())
        self.panel.edit_asked.connect(self.edit)
        self.panel.idea_asked.connect(self.note_idea)
        self.panel.contact_asked.connect(self.note_contact)
        self.panel.people_asked.connect(self._ask_people)

    def _make_side(self) -> ListSide:
        none_yet = EmptyState(
            icon_name="building-2",
            sentence="Aucune résidence pour l’instant. Les idées et les projets s’y rattachent.",
            action="Ajouter la première résidence",
        )
        none_yet.asked.connect(self.add)
        none_found = EmptyState(
            icon_name="search",
            sentence="Aucune résidence n’a ces mots dans son nom ou son adresse.",
        )
        return ListSide(self.rows, none_yet=none_yet, none_found=none_found)
