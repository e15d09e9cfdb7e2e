"""One record that may be the person in the form: who, where, how sure and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.duplicates.words import sureness, sureness_tone, whereabouts, why
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from idcoop_desktop.services.duplicates import SuspectRow

LINE_HEIGHT = 48


class SuspectLine(QWidget):
    """Shows a :class:`SuspectRow` on two lines, with a way to the record."""

    open_asked = Signal(object)

    def __init__(self, row: SuspectRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        person = row.person
        place = whereabouts(person, row.residence)
        name = ElidedLabel(f"{person.name} · {place}" if place else person.name)
        reasons = ElidedLabel(why(row.reasons))
        reasons.setProperty("role", "muted")
        self.open_button = button(
            "Ouvrir la fiche", on_click=lambda: self.open_asked.emit(person.id), kind="link"
        )
        self.open_button.setAccessibleName(f"Ouvrir la fiche de {person.name}, {place}")
        self.open_button.setAccessibleDescription(f"{sureness(row.score)}, {why(row.reasons)}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(reasons)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addLayout(words, 1)
        line.addWidget(Chip(sureness(row.score), sureness_tone(row.score)))
        line.addWidget(self.open_button)
        self.setFixedHeight(LINE_HEIGHT)
