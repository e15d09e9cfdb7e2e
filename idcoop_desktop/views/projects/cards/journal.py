"""The journal of a project: who did what, when, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.projects.cards.parts import quiet, stack, words
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.services.journal import HistoryLine

_LONGEST = 280


class JournalCard(LinesCard):
    """The latest actions first, the older ones on demand."""

    def __init__(self, history: Sequence[HistoryLine]) -> None:
        super().__init__("Journal", empty="Rien n’est encore au journal.", limit=5)
        self.fill([_block(line) for line in history])


def _block(line: HistoryLine) -> QWidget:
    made = QWidget()
    column = stack(made, spacing=1)
    column.setContentsMargins(0, 4, 0, 4)
    column.addWidget(words(line.label))
    local = line.at.astimezone()
    who = f"{format_date(local.date())}, {local:%H}\u00a0h\u00a0{local:%M}, {line.author}"
    column.addWidget(quiet(who))
    if line.details:
        column.addWidget(_details(" · ".join(line.details)))
    return made


def _details(text: str) -> QLabel:
    shown = quiet(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
    shown.setToolTip(plain_tool_tip(text))
    return shown
