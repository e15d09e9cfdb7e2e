"""The top of a person's sheet: what is read in five seconds, and how to reach them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.cooperators.person_words import at_a_glance, reached
from idcoop_desktop.views.cooperators.words import capitalised, status_tone
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.figure_row import FigureRow
from idcoop_desktop.views.widgets.labels import breakable, label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from idcoop_desktop.services.person_sheet import PersonSheet

_NEIGHBOURS = 6


class IdentityCard(Card):
    """Name, status, figures and facts of a person."""

    edit_asked = Signal()
    contact_asked = Signal()

    def __init__(self, navigate: Callable[[str, int], None]) -> None:
        super().__init__()
        self.setAccessibleName("Identité")
        self._navigate = navigate
        self.name = label("", "subtitle")
        self.status = Chip("")
        self.wishes = Chip("")
        self.figures = FigureRow()
        self.facts = Facts()
        self.edit_button = button("&Modifier…", on_click=self.edit_asked.emit, icon_name="pencil")
        self.note_button = button(
            "No&ter un échange…",
            on_click=self.contact_asked.emit,
            icon_name="notebook-pen",
            kind="primary",
        )
        self.column.addLayout(self._head())
        self.column.addWidget(self.figures)
        self.column.addWidget(self.note_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.facts)

    def show_sheet(self, sheet: PersonSheet) -> None:
        """Show a person."""
        person = sheet.person
        self.name.setText(breakable(person.name))
        self.status.show_state(capitalised(sheet.status), status_tone(sheet.status))
        self.wishes.show_state("Plus d’envois", Tone.WAITING)
        self.wishes.setVisible(person.no_mailing_since is not None)
        self.figures.show_figures(at_a_glance(sheet))
        self.facts.show_facts((*self._reaching(sheet), *self._place(sheet)))

    def _reaching(self, sheet: PersonSheet) -> Iterator[Fact]:
        person = sheet.person
        preferred, stop = person.preferred_channel, person.no_mailing_since
        if preferred is not None:
            # A star beside the number would be one more sign to learn.
            yield Fact(icon_name="star", name="À joindre", value=f"plutôt {reached(preferred)}")
        by_phone = Fact(icon_name="phone", name="Téléphone", value=person.phone)
        by_mail = Fact(icon_name="mail", name="E-mail", value=person.email)
        yield from (by_mail, by_phone) if preferred is Channel.EMAIL else (by_phone, by_mail)
        if stop is not None:
            yield Fact(
                icon_name="ban", name="Envois", value=f"plus aucun depuis le {format_date(stop)}"
            )

    def _place(self, sheet: PersonSheet) -> Iterator[Fact]:
        place = sheet.residence
        yield Fact(icon_name="house", name="Logement", value=sheet.person.dwelling)
        if place is not None:
            yield Fact(
                icon_name="building-2",
                name="Résidence",
                value=place.label,
                on_click=lambda: self._navigate("residence", place.id),
            )
        for other in sheet.household[:_NEIGHBOURS]:
            yield Fact(
                icon_name="users",
                name="Foyer",
                value=other.name,
                on_click=partial(self._navigate, "person", other.id),
            )

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.name)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        chips.addWidget(self.status)
        chips.addWidget(self.wishes)
        chips.addStretch(1)
        words.addLayout(chips)
        head.addLayout(words, 1)
        head.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        return head
