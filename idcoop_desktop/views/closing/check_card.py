"""The check list of a closing: each line with its state, and the way to what is left to do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.closing.words import item_look, leads_to
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label, muted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.domain.closing import ClosingItem

_TOP, _MIDDLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter


class CheckCard(Card):
    """Shows the lines; emits the :class:`ClosingItem` that somebody goes to see to."""

    wanted = Signal(object)

    def __init__(self, items: Iterable[ClosingItem], parent: QWidget | None = None) -> None:
        super().__init__("À vérifier", parent)
        for item in items:
            self.column.addWidget(self._line(item))

    def _line(self, item: ClosingItem) -> QWidget:
        look = item_look(item)
        made = QWidget()
        made.setAccessibleName(f"{item.matter.label}, {look.word}")
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(look.icon_name, look.colour), 0, _TOP)
        row.addLayout(_words(item), 1)
        if not item.is_clear and leads_to(item.matter):
            see = button("Voir", on_click=partial(self.wanted.emit, item), kind="link")
            see.setAccessibleName(f"Voir\u00a0: {item.matter.label}")
            row.addWidget(see, 0, _MIDDLE)
        row.addWidget(Chip(look.word, look.tone), 0, _MIDDLE)
        return made


def _words(item: ClosingItem) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(label(item.matter.label))
    if not item.is_clear:
        column.addWidget(muted(item.matter.consequence))
    return column
