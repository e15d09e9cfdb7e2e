"""The sheet of a person: who, how to reach them, what they carry, said and were told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.cooperators.links import contact_line, idea_line, project_line
from idcoop_desktop.views.cooperators.words import (
    capitalised,
    shares,
    spell,
    status_tone,
    years,
)
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.labels import breakable, label
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.people import PersonSheet


class PersonPanel(QWidget):
    """Shows a :class:`PersonSheet`; what a person wants of it comes out as signals."""

    edit_asked = Signal()
    contact_asked = Signal()

    def __init__(self, navigate: Callable[[str, int], None]) -> None:
        super().__init__()
        self._navigate = navigate
        self.name = label("", "subtitle")
        self.status = Chip("")
        self.facts = Facts()
        self.projects = LinesCard("Projets portés", empty="Ne porte aucun projet pour l’instant.")
        self.ideas = LinesCard("Idées", empty="Aucune idée notée à son nom.")
        self.contacts = LinesCard("Échanges", empty="Aucun échange noté.", limit=4)
        self.contacts.add_action(
            button("No&ter un échange…", on_click=self.contact_asked.emit, icon_name="notebook-pen")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._identity())
        for card in (self.contacts, self.projects, self.ideas):
            column.addWidget(card)
        column.addStretch(1)

    def show_sheet(self, sheet: PersonSheet) -> None:
        """Show a person."""
        self.name.setText(breakable(sheet.person.name))
        self.status.show_state(capitalised(sheet.status), status_tone(sheet.status))
        self.facts.show_facts(self._facts(sheet))
        self.projects.fill([project_line(row, self._navigate) for row in sheet.projects])
        self.ideas.fill([idea_line(row, self._navigate) for row in sheet.ideas])
        self.contacts.fill([contact_line(contact) for contact in sheet.interactions])

    def _facts(self, sheet: PersonSheet) -> tuple[Fact, ...]:
        person, place = sheet.person, sheet.residence
        seniority = years(sheet.seniority, person.first_share_on)
        return (
            Fact(icon_name="clock", name="Ancienneté", value=seniority),
            Fact(icon_name="wallet", name="Parts sociales", value=shares(person)),
            Fact(
                icon_name="building-2",
                name="Résidence",
                value=place.label if place else "",
                on_click=(lambda: self._navigate("residence", place.id)) if place else None,
            ),
            Fact(icon_name="house", name="Logement", value=person.dwelling),
            Fact(icon_name="mail", name="E-mail", value=person.email),
            Fact(icon_name="phone", name="Téléphone", value=person.phone),
            Fact(icon_name="user", name="N°", value=person.member_number),
            Fact(
                icon_name="history",
                name="Statuts",
                value="\n".join(spell(period) for period in person.spells),
            ),
            Fact(icon_name="file-text", name="Notes", value=person.notes),
        )

    def _identity(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.name)
        words.addWidget(self.status, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(words, 1)
        edit = button("&Modifier…", on_click=self.edit_asked.emit, icon_name="pencil")
        head.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(head)
        card.column.addWidget(self.facts)
        return card
