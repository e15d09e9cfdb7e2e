"""The journal of a project: who did what, when, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from idcoop_desktop.domain.text import format_date, plural
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.projects.cards.parts import quiet, stack, words
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.services.journal import HistoryLine

_LONGEST = 280
_AT_FIRST = 5
_AT_ONCE = 30


class JournalCard(Card):
    """The latest actions first; older ones are built when they are wanted, some at a time."""

    def __init__(self, history: Sequence[HistoryLine]) -> None:
        super().__init__("Journal")
        self._history = tuple(history)
        self._shown = 0
        self.add_action(Chip(plural(len(history), "action"), Tone.NEUTRAL))
        self._more = button("", on_click=lambda: self._show(_AT_ONCE), kind="link")
        self._more.setObjectName("journal-more")
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(_AT_FIRST)

    def _show(self, count: int) -> None:
        until = self._shown + count
        for line in self._history[self._shown : until]:
            self.column.insertWidget(self.column.count() - 1, _block(line))
        self._shown = min(until, len(self._history))
        left = len(self._history) - self._shown
        many = f"Afficher les {plural(left, 'action')} d’avant"
        self._more.setText(many if left > 1 else "Afficher l’action d’avant")
        self._more.setVisible(left > 0)


def _block(line: HistoryLine) -> QWidget:
    made = QWidget()
    column = stack(made, spacing=1)
    column.addWidget(words(line.label))
    local = line.at.astimezone()
    who = f"{format_date(local.date())}, {local.hour}\u00a0h\u00a0{local:%M}, {line.author}"
    column.addWidget(quiet(who))
    if line.details:
        column.addWidget(_details(" · ".join(line.details)))
    return made


def _details(text: str) -> QLabel:
    shown = quiet(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
    shown.setToolTip(plain_tool_tip(text))
    return shown
