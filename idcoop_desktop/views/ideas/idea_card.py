"""The top of an idea's sheet: the sentence, its photo, the facts, and what may be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.text import format_date, quoted
from idcoop_desktop.views.ideas.picture import Picture
from idcoop_desktop.views.tones import idea_tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.flow_layout import FlowLayout
from idcoop_desktop.views.widgets.labels import breakable, label
from idcoop_desktop.views.wording import age

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.services.idea_list import IdeaSheet

_LONGEST = 4_000
"""Characters shown of what should be one sentence; the form shows them all."""


class IdeaCard(Card):
    """Shows an :class:`IdeaSheet`; each wish comes out as a signal."""

    project_asked = Signal()
    answer_asked = Signal()
    park_asked = Signal()
    drop_asked = Signal()
    resume_asked = Signal()
    edit_asked = Signal()
    photo_asked = Signal()
    photo_removed = Signal()

    def __init__(self, navigate: Callable[[str, int], None]) -> None:
        super().__init__()
        self.setAccessibleName("Idée")
        self._navigate = navigate
        self.state = Chip("")
        self.sentence = label("", "subtitle")
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.picture = Picture(width=320, height=170, name="Photo de l’idée")
        self.facts = Facts()
        self._project_id: int | None = None
        self.project_button = button(
            "En faire un &projet…",
            on_click=self.project_asked.emit,
            icon_name="folder-kanban",
            kind="primary",
        )
        self.open_button = button(
            "Voir le &projet", on_click=self._open, icon_name="folder-open", kind="primary"
        )
        self.answer_button = button(
            "&Répondre…", on_click=self.answer_asked.emit, icon_name="quote"
        )
        self.park_button = button(
            "Mettre en atten&te…", on_click=self.park_asked.emit, icon_name="pause"
        )
        self.drop_button = button("Abandonn&er…", on_click=self.drop_asked.emit, icon_name="x")
        self.resume_button = button(
            "Reprendre l’&idée", on_click=self.resume_asked.emit, icon_name="play"
        )
        self.edit_button = button("&Corriger…", on_click=self.edit_asked.emit, icon_name="pencil")
        self.photo_button = button(
            "", on_click=self.photo_asked.emit, icon_name="image-plus", kind="link"
        )
        self.no_photo_button = button(
            "Retirer la photo", on_click=self.photo_removed.emit, icon_name="x", kind="link"
        )
        head = QHBoxLayout()
        head.addWidget(self.state)
        head.addStretch(1)
        head.addWidget(self.edit_button)
        self.column.addLayout(head)
        self.column.addWidget(self.sentence)
        self.column.addLayout(
            _flowing(
                self.project_button,
                self.open_button,
                self.resume_button,
                self.answer_button,
                self.park_button,
                self.drop_button,
            )
        )
        self.column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.facts)
        self.column.addLayout(_flowing(self.photo_button, self.no_photo_button))

    def show_sheet(self, sheet: IdeaSheet, thumbnail: bytes | None) -> None:
        """Show an idea and the small JPEG of its photo, if any."""
        idea = sheet.row.idea
        self.state.show_state(sheet.state.label, idea_tone(sheet.state))
        self.sentence.setText(breakable(quoted(_cut(idea.sentence))))
        self.picture.show_bytes(thumbnail)
        self.facts.show_facts(self._facts(sheet))
        for made in (self.project_button, self.answer_button, self.park_button, self.drop_button):
            made.setVisible(sheet.can_act)
        self.open_button.setVisible(idea.project_id is not None)
        self.resume_button.setVisible(sheet.can_resume)
        self.photo_button.setText("Changer la photo…" if thumbnail else "Ajouter une photo…")
        self.no_photo_button.setVisible(thumbnail is not None)
        self._project_id = idea.project_id

    def _open(self) -> None:
        if self._project_id is not None:
            self._navigate("project", self._project_id)

    def _facts(self, sheet: IdeaSheet) -> Iterator[Fact]:
        row, idea = sheet.row, sheet.row.idea
        person = idea.said_by_id
        proposed = idea.is_proposed
        yield Fact(
            icon_name="user",
            name="Proposée par" if proposed else "Dite par",
            value="la coopérative" if proposed else row.said_by or "on ne sait pas qui",
            on_click=None if person is None else partial(self._navigate, "person", person),
        )
        yield Fact(
            icon_name="building-2",
            name="Résidence",
            value=row.residence,
            on_click=partial(self._navigate, "residence", idea.residence_id),
        )
        yield Fact(icon_name="megaphone", name="Occasion", value=idea.channel.label)
        noted = f"le {format_date(idea.noted_on)}, {_lower(age(row.age_days))}"
        by = f", par {row.noted_by}" if row.noted_by else ""
        yield Fact(icon_name="notebook-pen", name="Notée", value=noted + by)
        yield from _what_became(idea, sheet.state)


def _flowing(*buttons: QPushButton) -> FlowLayout:
    flow = FlowLayout(gap=8)
    for made in buttons:
        flow.addWidget(made)
    return flow


def _what_became(idea: Idea, state: IdeaState) -> Iterator[Fact]:
    day = "" if idea.follow_up_on is None else format_date(idea.follow_up_on)
    if idea.state is IdeaState.PARKED:
        verb = "En attente jusqu’au" if state is IdeaState.PARKED else "A attendu jusqu’au"
        yield Fact(icon_name="pause", name=verb, value=day)
        yield Fact(icon_name="info", name="Pourquoi", value=idea.reason)
    elif state is IdeaState.OPEN:
        yield Fact(icon_name="calendar-days", name="À relancer le", value=day)
    yield Fact(icon_name="quote", name="Réponse", value=idea.answer)
    if idea.state is IdeaState.DROPPED:
        yield Fact(icon_name="info", name="Pourquoi", value=idea.reason)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _cut(sentence: str) -> str:
    return sentence if len(sentence) <= _LONGEST else f"{sentence[:_LONGEST]}…"
