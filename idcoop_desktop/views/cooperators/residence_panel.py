"""The sheet of a residence: where it is, who lives there, what was heard, done, to propose."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services.journal import residence_history
from idcoop_desktop.views.cooperators.journal_section import JournalSection
from idcoop_desktop.views.cooperators.links import idea_line, project_line
from idcoop_desktop.views.cooperators.residence_contacts import ResidenceContactsCard
from idcoop_desktop.views.cooperators.residence_words import (
    at_a_glance,
    last_contact,
    silence,
)
from idcoop_desktop.views.cooperators.residents_card import ResidentsCard
from idcoop_desktop.views.cooperators.suggestion_line import SuggestionLine
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.figure_row import FigureRow
from idcoop_desktop.views.widgets.labels import breakable, label
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from idcoop_desktop.domain.suggestions import Suggestion
    from idcoop_desktop.services.residence_sheet import ResidenceSheet
    from idcoop_desktop.views.context import PageContext

_AFTER_IDENTITY = 1
_PAPERS = (
    ("Appel à &idées…", PublicationKind.CALL_FOR_IDEAS, "megaphone"),
    ("&Fiche de visite…", PublicationKind.VISIT_SHEET, "printer"),
)


class ResidencePanel(QWidget):
    """Shows a :class:`ResidenceSheet`; what a person wants of it comes out as signals."""

    edit_asked = Signal()
    idea_asked = Signal()
    contact_asked = Signal()
    correction_asked = Signal(object)
    people_asked = Signal()
    proposal_asked = Signal(object)
    catalogue_asked = Signal()
    document_asked = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._navigate = context.navigate
        self.name = label("", "subtitle")
        self.silence = Chip("")
        self.figures = FigureRow()
        self.facts = Facts()
        self.proposals = LinesCard("À proposer ici", empty="", limit=3, counted=False)
        self.proposals.add_action(
            button("Catal&ogue", on_click=self.catalogue_asked.emit, icon_name="sparkles")
        )
        self.contacts = ResidenceContactsCard(context)
        self.contacts.add_action(
            button("No&ter un échange…", on_click=self.contact_asked.emit, icon_name="notebook-pen")
        )
        self.contacts.correction_asked.connect(self.correction_asked)
        self.ideas = LinesCard("Idées", empty="Aucune idée notée ici.", limit=4)
        self.ideas.add_action(
            button("Noter &une idée…", on_click=self.idea_asked.emit, icon_name="lightbulb")
        )
        self.projects = LinesCard("Projets", empty="Aucun projet ici pour l’instant.", limit=4)
        self.residents = ResidentsCard(context)
        self.residents.all_asked.connect(self.people_asked)
        self.journal = JournalSection(
            lambda key: residence_history(context.desk, key), background=context.background
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for part in self._parts():
            self._column.addWidget(part)
        self._column.addStretch(1)

    def show_sheet(self, sheet: ResidenceSheet) -> None:
        """Show a residence; where nothing is heard, what to propose comes first."""
        row = sheet.row
        self.name.setText(breakable(row.residence.name))
        said = silence(row)
        self.silence.show_state(
            said if row.silent else f"Dernier signe le {said}",
            Tone.WAITING if row.silent else Tone.NEUTRAL,
        )
        self.figures.show_figures(at_a_glance(sheet))
        self.facts.show_facts(_facts(sheet))
        self._show_proposals(sheet)
        self.contacts.show_sheet(sheet)
        self.ideas.fill_with(sheet.ideas, lambda one: idea_line(one, self._navigate))
        self.projects.fill_with(sheet.projects, lambda one: project_line(one, self._navigate))
        self.residents.show_sheet(sheet)
        self.journal.show_record(row.residence.id)

    def _show_proposals(self, sheet: ResidenceSheet) -> None:
        unfolded = {
            line.suggestion.idea.key
            for line in self.proposals.lines
            if isinstance(line, SuggestionLine) and line.unfolded
        }

        def make(suggestion: Suggestion) -> SuggestionLine:
            line = SuggestionLine(
                suggestion, propose=partial(self.proposal_asked.emit, suggestion.idea)
            )
            if suggestion.idea.key in unfolded:
                line.unfold()
            return line

        lines = sheet.row.suggestions
        self.proposals.fill_with(lines, make)
        self.proposals.setVisible(bool(lines))
        self._column.removeWidget(self.proposals)
        after = self._column.indexOf(self.residents)
        self._column.insertWidget(_AFTER_IDENTITY if sheet.row.silent else after, self.proposals)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self._identity(),
            self.contacts,
            self.ideas,
            self.projects,
            self.proposals,
            self.residents,
            self.journal,
        )

    def _identity(self) -> Card:
        card = Card()
        card.setAccessibleName("Résidence")
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
        card.column.addWidget(self.figures)
        card.column.addWidget(self.facts)
        papers = QHBoxLayout()
        papers.setSpacing(8)
        for text, kind, icon_name in _PAPERS:
            ask = partial(self.document_asked.emit, kind)
            papers.addWidget(button(text, on_click=ask, icon_name=icon_name))
        papers.addStretch(1)
        card.column.addLayout(papers)
        return card


def _facts(sheet: ResidenceSheet) -> tuple[Fact, ...]:
    place = sheet.row.residence
    town = f"{place.postal_code} {place.commune}".strip()
    return (
        Fact(
            icon_name="map-pin",
            name="Adresse",
            value="\n".join(part for part in (place.address, town) if part),
        ),
        Fact(
            icon_name="house",
            name="Logements",
            value=str(place.dwellings) if place.dwellings else "",
        ),
        Fact(
            icon_name="calendar-days",
            name="Livraison",
            value=format_date(place.delivered_on) if place.delivered_on else "",
        ),
        Fact(icon_name="key-round", name="Espaces communs", value=place.common_rooms),
        Fact(icon_name="user", name="Référent", value=sheet.referent),
        Fact(icon_name="notebook-pen", name="Dernier échange", value=last_contact(sheet)),
    )
