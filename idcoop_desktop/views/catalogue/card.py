"""The top of an idea's sheet in the catalogue: what it is, and what may be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from idcoop_desktop.domain.catalogue_versions import Origin
from idcoop_desktop.views.catalogue.words import THEME_ICONS, idea_facts
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.flow_layout import FlowLayout
from idcoop_desktop.views.widgets.labels import breakable, label, readable

if TYPE_CHECKING:
    from idcoop_desktop.domain.catalogue_versions import KnownIdea


class CatalogueCard(Card):
    """Shows a :class:`KnownIdea`; each wish comes out as a signal."""

    proposal_asked = Signal()
    edit_asked = Signal()
    hide_asked = Signal()
    show_asked = Signal()
    restore_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Idée du catalogue")
        self.origin = Chip("")
        self.hidden = Chip("Masquée", Tone.WAITING)
        self.title = label("", "subtitle")
        self.pitch = label("")
        self.pitch.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts = Facts()
        self.propose_button = button(
            "&Proposer à une résidence…",
            on_click=self.proposal_asked.emit,
            icon_name="sparkles",
            kind="primary",
        )
        self.edit_button = button("&Modifier…", on_click=self.edit_asked.emit, icon_name="pencil")
        self.hide_button = button("Mas&quer", on_click=self.hide_asked.emit, icon_name="eye-off")
        self.show_button = button(
            "Remettre au catalo&gue", on_click=self.show_asked.emit, icon_name="eye"
        )
        self.restore_button = button(
            "Re&venir au texte fourni", on_click=self.restore_asked.emit, icon_name="undo-2"
        )
        self._place()

    def show_idea(self, known: KnownIdea) -> None:
        """Show an idea."""
        idea = known.idea
        self.origin.show_state(
            known.origin.label, Tone.ACTIVE if known.origin.is_ours else Tone.NEUTRAL
        )
        self.hidden.setVisible(known.hidden)
        self.title.setText(breakable(idea.title))
        self.pitch.setText(breakable(readable(idea.pitch)))
        theme = Fact(icon_name=THEME_ICONS[idea.theme], name="Apporte", value=idea.theme.label)
        kind = Fact(icon_name="folder-kanban", name="Sorte de projet", value=idea.kind.label)
        needed = [need.label for need in idea.needs]
        self.facts.show_facts((*idea_facts(idea, to_check=needed), theme, kind))
        self.propose_button.setVisible(not known.hidden)
        self.hide_button.setVisible(not known.hidden)
        self.show_button.setVisible(known.hidden)
        self.restore_button.setVisible(known.origin is Origin.CHANGED)

    def focus_first_act(self) -> None:
        """Bring the keyboard to what is done first: propose the idea, or put it back."""
        hidden = self.propose_button.isHidden()
        (self.show_button if hidden else self.propose_button).setFocus()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.origin)
        head.addWidget(self.hidden)
        head.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self.title)
        self.column.addWidget(self.pitch)
        flow = FlowLayout(gap=8)
        for made in (
            self.propose_button,
            self.edit_button,
            self.hide_button,
            self.show_button,
            self.restore_button,
        ):
            flow.addWidget(made)
        self.column.addLayout(flow)
        self.column.addWidget(self.facts)
