"""The sheet of a person: who, how to reach them, what they carry, said and were told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.services.journal import person_history
from idcoop_desktop.views.aids.person_card import PersonAidsCard
from idcoop_desktop.views.cooperators.belonging_card import BelongingCard
from idcoop_desktop.views.cooperators.consents_card import ConsentsCard
from idcoop_desktop.views.cooperators.contacts_card import ContactsCard
from idcoop_desktop.views.cooperators.identity_card import IdentityCard
from idcoop_desktop.views.cooperators.journal_section import JournalSection
from idcoop_desktop.views.cooperators.links import carried_line, help_line, idea_line
from idcoop_desktop.views.cooperators.merged_card import MergedCard
from idcoop_desktop.views.cooperators.person_words import granted_in_all, help_given
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.labels import breakable, label
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from idcoop_desktop.services.person_sheet import PersonSheet
    from idcoop_desktop.views.context import PageContext


class PersonPanel(QWidget):
    """Shows a :class:`PersonSheet`; what a person wants of it comes out as signals.

    :attr:`contact_asked` carries the channel of the contact to note, ``None`` for any, and
    :attr:`correction_asked` the contact to correct.
    """

    edit_asked = Signal()
    contact_asked = Signal(object)
    correction_asked = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._navigate = context.navigate
        self.identity = IdentityCard(context.navigate)
        self.contacts = ContactsCard()
        self.notes = Card("Notes")
        self._notes = label("")
        self.notes.column.addWidget(self._notes)
        self.projects = LinesCard("Projets portés", empty="Ne porte aucun projet pour l’instant.")
        self.helps = LinesCard("Aides reçues", empty="", counted=False)
        self.aids = PersonAidsCard(context)
        self.ideas = LinesCard("Idées", empty="Aucune idée notée à son nom.")
        self.belonging = BelongingCard()
        self.consents = ConsentsCard(context)
        self.merged = MergedCard(context)
        self.journal = JournalSection(
            lambda key: person_history(context.desk, key), background=context.background
        )
        self.identity.edit_asked.connect(self.edit_asked)
        self.identity.contact_asked.connect(lambda: self.contact_asked.emit(None))
        self.contacts.asked.connect(self.contact_asked)
        self.contacts.correction_asked.connect(self.correction_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in self._parts():
            column.addWidget(part)
        column.addStretch(1)

    def show_sheet(self, sheet: PersonSheet) -> None:
        """Show a person."""
        self.identity.show_sheet(sheet)
        self.contacts.show_sheet(sheet)
        self._notes.setText(breakable(sheet.person.notes))
        self.notes.setVisible(bool(sheet.person.notes))
        self.projects.fill_with(sheet.projects, lambda one: carried_line(one, self._navigate))
        self._show_helps(sheet)
        self.aids.show_sheet(sheet)
        self.ideas.fill_with(sheet.ideas, lambda row: idea_line(row, self._navigate))
        self.belonging.show_sheet(sheet)
        self.consents.show_sheet(sheet)
        self.merged.show_sheet(sheet)
        self.journal.show_record(sheet.person.id)

    def _show_helps(self, sheet: PersonSheet) -> None:
        helped = [one for one in sheet.projects if help_given(one)]
        self.helps.fill(
            [help_line(one, self._navigate) for one in helped],
            note=granted_in_all(helped),
            tone=Tone.SUCCESS,
        )
        self.helps.setVisible(bool(helped))

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.identity,
            self.notes,
            self.contacts,
            self.projects,
            self.helps,
            self.aids,
            self.ideas,
            self.belonging,
            self.consents,
            self.merged,
            self.journal,
        )
