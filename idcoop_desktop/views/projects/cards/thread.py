"""The thread of a project: contacts, steps, decisions, what was done, on one line of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.text import plural
from idcoop_desktop.domain.thread import Strand, ThreadEntry
from idcoop_desktop.views.projects.cards.parts import asker, quiet
from idcoop_desktop.views.projects.cards.thread_entry import EntryLine
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from idcoop_desktop.services.sheets import ProjectSheet

_AT_FIRST = 6
_AT_ONCE = 20
_QUICK = (
    (Channel.PHONE, "Appel", "phone", "Noter un appel"),
    (Channel.VISIT, "Visite", "house", "Noter une visite"),
    (Channel.MEETING, "Réunion", "users", "Noter une réunion"),
)


@dataclass(slots=True)
class ThreadChoice:
    """What a person chose to see of a thread; it outlives the card, rebuilt at each change."""

    strand: Strand | None = None
    shown: int = _AT_FIRST


class ThreadCard(Card):
    """The latest entries first; older ones are made when they are wanted, some at a time."""

    def __init__(self, sheet: ProjectSheet, choice: ThreadChoice, ask: Ask) -> None:
        super().__init__("Fil du projet")
        self._thread, self._choice, self._ask = sheet.thread, choice, ask
        self._lines: list[EntryLine] = []
        self.strands = self._make_strands()
        self.add_action(self.strands)
        self._add_buttons()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.column.addLayout(self._column)
        self._more = button("", on_click=self._show_more, kind="link")
        self._more.setObjectName("thread-more")
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._fill()

    @property
    def entries(self) -> tuple[ThreadEntry, ...]:
        """What is told, as it is filtered."""
        wanted = self._choice.strand
        return tuple(one for one in self._thread if wanted in (None, one.strand))

    def _make_strands(self) -> QComboBox:
        made = QComboBox()
        made.setObjectName("thread-strands")
        made.setAccessibleName("Ce que le fil montre")
        made.addItem(f"Tout ({len(self._thread)})", None)
        for strand in Strand:
            count = sum(one.strand is strand for one in self._thread)
            made.addItem(f"{strand.label} ({count})", strand)
        known = [None, *Strand]
        made.setCurrentIndex(known.index(self._choice.strand))
        made.currentIndexChanged.connect(lambda place: self._filter(known[place]))
        return made

    def _add_buttons(self) -> None:
        line = FlowLayout(gap=2)
        line.addWidget(
            asker("Noter un échange…", Wish(Deed.NOTE_CONTACT), self._ask, icon_name="notebook-pen")
        )
        for channel, words, icon_name, spoken in _QUICK:
            wish = Wish(Deed.NOTE_CONTACT, value=channel)
            line.addWidget(asker(words, wish, self._ask, spoken=spoken, icon_name=icon_name))
        line.addWidget(
            asker(
                "Écrire…",
                Wish(Deed.WRITE_EMAIL),
                self._ask,
                spoken="Écrire un e-mail aux porteurs",
                icon_name="mail",
            )
        )
        self.column.addLayout(line)

    def _filter(self, strand: Strand | None) -> None:
        self._choice.strand, self._choice.shown = strand, _AT_FIRST
        self._fill()

    def _show_more(self) -> None:
        before = len(self._lines)
        self._choice.shown += _AT_ONCE
        self._fill()
        self._lines[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self._clear()
        entries = self.entries
        self._lines = [EntryLine(one, self._ask) for one in entries[: self._choice.shown]]
        for line in self._lines:
            self._column.addWidget(line)
        if self._lines:
            self._lines[-1].mark.goes_on = False
        else:
            self._column.addWidget(quiet(_nothing(self._choice.strand)))
        left = len(entries) - len(self._lines)
        self._more.setText(f"Afficher {plural(left, 'événement')} de plus")
        self._more.setVisible(left > 0)

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget: QWidget | None = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _nothing(strand: Strand | None) -> str:
    if strand is Strand.CONTACT:
        return "Aucun échange noté\u00a0: un appel ou une visite se note en deux clics."
    return "Rien à montrer ici pour l’instant."
