"""The right side of « Personnes »: the sheet of the person chosen, and what is done from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.cooperators.contact import (
    EVERYWHERE,
    ContactPlace,
    open_contact_dialog,
    open_correction,
)
from idcoop_desktop.views.cooperators.person_form import open_person_form
from idcoop_desktop.views.cooperators.person_panel import PersonPanel
from idcoop_desktop.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from idcoop_desktop.domain.follow_up import Interaction
    from idcoop_desktop.domain.ideas import Channel
    from idcoop_desktop.services.person_sheet import PersonSheet
    from idcoop_desktop.views.context import PageContext


class PersonDetail(QWidget):
    """Reads and shows one person; :attr:`another_shown` when it is not the one shown before."""

    another_shown = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._sheet: PersonSheet | None = None
        self.panel = PersonPanel(context)
        self._choose = EmptyState(
            icon_name="user", sentence="Choisissez une personne pour voir sa fiche."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choose)
        column.addWidget(self.panel)
        self.panel.hide()
        self.panel.edit_asked.connect(self.edit)
        self.panel.contact_asked.connect(self.note_contact)
        self.panel.correction_asked.connect(self.correct_contact)

    @property
    def sheet(self) -> PersonSheet | None:
        """The sheet shown, ``None`` without one."""
        return self._sheet

    def show_person(self, key: int | None) -> None:
        """Read the sheet of a person and show it; nobody's for ``None``."""
        if key is None:
            self._show(None)
            return
        desk = self._context.desk
        self._latest.run(lambda: person_sheet(desk, key), done=self._show, failed=self._miss)

    def edit(self) -> None:
        """Open the form of the person shown."""
        if self._sheet is not None:
            open_person_form(
                self._context, self, person=self._sheet.person, residence=self._sheet.residence
            )

    def note_contact(self, channel: Channel | None = None) -> None:
        """Open the form of a contact with the person shown, had through ``channel``."""
        if self._sheet is None:
            return
        person = self._sheet.person
        open_contact_dialog(
            self._context,
            self,
            f"Avec {person.name}",
            changed="people",
            person_id=person.id,
            channel=channel or person.preferred_channel,
        )

    def correct_contact(self, contact: Interaction) -> None:
        """Open the form of a contact of the person shown that was noted by mistake."""
        if self._sheet is not None:
            place = ContactPlace(heading=f"Avec {self._sheet.person.name}", changed=EVERYWHERE)
            open_correction(self._context, self, place, [contact], self._sheet.person.name)

    def _miss(self, error: Exception) -> None:
        # Taken back or merged meanwhile: the list is being read again and chooses somebody else.
        self._show(None)
        if not isinstance(error, DomainError):
            messages.show_error(self, error)

    def _show(self, sheet: PersonSheet | None) -> None:
        before, self._sheet = self._sheet, sheet
        another = before is None or sheet is None or before.person.id != sheet.person.id
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
            self.another_shown.emit()

    def _has_keyboard(self) -> bool:
        here: QWidget | None = self.window().focusWidget()
        return here is not None and self.panel.isAncestorOf(here)
