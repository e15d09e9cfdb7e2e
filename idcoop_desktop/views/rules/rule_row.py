"""One rule on the sheet: its name, its value today, what comes next, its history on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.rules.words import change_words, next_words, since_words
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.labels import breakable, heading, label, muted

if TYPE_CHECKING:
    from idcoop_desktop.services.rule_settings import RuleLine

_NAME, _VALUE = 5, 4


class RuleRow(QWidget):
    """Shows a :class:`RuleLine`; emits it with :attr:`change_wanted`."""

    change_wanted = Signal(object)

    def __init__(self, line: RuleLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(self._name(), _NAME)
        row.addLayout(self._value(), _VALUE)
        self.history_button = button("Historique", icon_name="history", kind="quiet")
        self.history_button.setCheckable(True)
        self.history_button.setAccessibleName(f"Historique de la règle {line.spec.label}")
        kept = self.history_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.history_button.setSizePolicy(kept)
        # A single value is told beside the name already.
        self.history_button.setVisible(len(line.history) > 1)
        self.history_button.toggled.connect(self._show_history)
        self.change_button = button(
            "Modifier…", icon_name="pencil", on_click=lambda: self.change_wanted.emit(line)
        )
        self.change_button.setAccessibleName(f"Modifier la règle {line.spec.label}")
        for made in (self.history_button, self.change_button):
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.history = muted("\n".join(breakable(change_words(one)) for one in line.history))
        self.history.setAccessibleName(f"Historique de la règle {line.spec.label}")
        self.history.hide()
        column.addWidget(self.history)

    def _name(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(self.line.spec.label))
        column.addWidget(muted(self.line.spec.explanation))
        column.addStretch()
        return column

    def _value(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        if self.line.value:
            column.addWidget(heading(self.line.words))
        else:
            empty = Chip(self.line.words, Tone.WAITING if self.line.must_be_set else Tone.NEUTRAL)
            column.addWidget(empty, 0, Qt.AlignmentFlag.AlignLeft)
        words = since_words(self.line)
        if words:
            column.addWidget(muted(breakable(words)))
        for change in self.line.next:
            column.addWidget(Chip(next_words(change), Tone.ACTIVE), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return column

    def _show_history(self, shown: bool) -> None:
        self.history.setVisible(shown)
