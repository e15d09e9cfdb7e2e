"""The sheet of a residence: where it is, who lives there, what was heard and done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import format_date, plural
from idcoop_desktop.views.cooperators.links import idea_line, project_line
from idcoop_desktop.views.cooperators.words import is_silent, silence
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.labels import breakable, label
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.views.cooperators.residence_sheet import ResidenceSheet


class ResidencePanel(QWidget):
    """Shows a :class:`ResidenceSheet`; what a person wants of it comes out as signals."""

    edit_asked = Signal()
    idea_asked = Signal()
    contact_asked = Signal()
    people_asked = Signal()

    def __init__(self, navigate: Callable[[str, int], None]) -> None:
        super().__init__()
        self._navigate = navigate
        self.name = label("", "subtitle")
        self.silence = Chip("")
        self.facts = Facts()
        self.ideas = LinesCard("Idées", empty="Aucune idée notée ici.", limit=4)
        self.ideas.add_action(
            button("Noter &une idée…", on_click=self.idea_asked.emit, icon_name="lightbulb")
        )
        self.projects = LinesCard("Projets", empty="Aucun projet ici pour l’instant.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._identity())
        column.addWidget(self.ideas)
        column.addWidget(self.projects)
        column.addStretch(1)

    def show_sheet(self, sheet: ResidenceSheet) -> None:
        """Show a residence."""
        silent = is_silent(sheet.row, sheet.day)
        said = silence(sheet.row, sheet.day)
        self.name.setText(breakable(sheet.row.residence.name))
        self.silence.show_state(
            said if silent else f"Dernier signe le {said}", Tone.WAITING if silent else Tone.NEUTRAL
        )
        self.facts.show_facts(self._facts(sheet))
        self.ideas.fill([idea_line(row, self._navigate) for row in sheet.ideas])
        self.projects.fill([project_line(row, self._navigate) for row in sheet.projects])

    def _facts(self, sheet: ResidenceSheet) -> tuple[Fact, ...]:
        place, people = sheet.row.residence, sheet.row.people
        town = f"{place.postal_code} {place.commune}".strip()
        delivered = format_date(place.delivered_on) if place.delivered_on else ""
        return (
            Fact(
                icon_name="map-pin",
                name="Adresse",
                value="\n".join(part for part in (place.address, town) if part),
            ),
            Fact(
                icon_name="users",
                name="Habitants",
                value=f"Voir {plural(people, 'coopérateur')}" if people else "",
                on_click=self.people_asked.emit,
            ),
            Fact(
                icon_name="house",
                name="Logements",
                value=str(place.dwellings) if place.dwellings else "",
            ),
            Fact(icon_name="calendar-days", name="Livraison", value=delivered),
            Fact(icon_name="key-round", name="Salles", value=place.common_rooms),
            Fact(icon_name="user", name="Référent", value=sheet.referent),
        )

    def _identity(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.name)
        words.addWidget(self.silence, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(words, 1)
        edit = button("&Modifier…", on_click=self.edit_asked.emit, icon_name="pencil")
        head.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(head)
        card.column.addWidget(self.facts)
        contact = button(
            "No&ter un échange…", on_click=self.contact_asked.emit, icon_name="notebook-pen"
        )
        card.column.addWidget(contact, 0, Qt.AlignmentFlag.AlignLeft)
        return card
