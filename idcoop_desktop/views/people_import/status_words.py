"""The words of the status column that the program does not know, and what they mean."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.domain.text import fold, plural, quoted, tidy_line
from idcoop_desktop.exchange.statuses import status_for
from idcoop_desktop.views.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from idcoop_desktop.exchange.tables import Table

REFUSE = "Refuser ces lignes"
_MOST = 12
_STEP = 2_000


def unknown_words(
    table: Table, places: Sequence[int], report: Callable[[int, int], object]
) -> list[tuple[str, int]]:
    """Return the commonest words of the status columns that mean nothing yet, with their lines."""
    found: Counter[str] = Counter()
    for number, row in enumerate(table.rows):
        if number % _STEP == 0:
            report(number, len(table.rows))
        text = next((row[place] for place in places if row[place].strip()), "")
        if text:
            found[text] += 1
    words: Counter[str] = Counter()
    for text, count in found.items():
        word = tidy_line(text)
        if word and status_for(word, {}) is None:
            words[word] += count
    return words.most_common(_MOST)


def capitalised(status: CooperatorStatus) -> str:
    """Return a status as an item of a list."""
    return status.label.capitalize()


class StatusWords(QObject):
    """Fills a grid with the words; :attr:`changed` tells of each choice."""

    changed = Signal()

    def __init__(self, grid: QGridLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self._combos: dict[str, QComboBox] = {}
        self._kept: dict[str, CooperatorStatus] = {}

    @property
    def statuses(self) -> dict[str, CooperatorStatus]:
        """What the words mean, folded as import models keep them."""
        return dict(self._kept)

    @property
    def combos(self) -> dict[str, QComboBox]:
        """The fields, by word."""
        return dict(self._combos)

    def set_statuses(self, statuses: Mapping[str, CooperatorStatus]) -> None:
        """Take over what a model says."""
        self._kept = dict(statuses)
        self._refill()

    def show_words(self, words: Sequence[tuple[str, int]]) -> bool:
        """Show other words, each with its number of lines; tell whether there is any."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._combos = {}
        for row, (word, count) in enumerate(words):
            self._grid.addWidget(ElidedLabel(f"{quoted(word)}, {plural(count, 'ligne')}"), row, 0)
            combo = QComboBox()
            combo.setAccessibleName(f"Ce que veut dire {quoted(word)}")
            combo.addItem(REFUSE, "")
            for status in CooperatorStatus:
                combo.addItem(capitalised(status), status.value)
            combo.activated.connect(lambda _row, of=word: self._on_chosen(of))
            self._combos[word] = combo
            self._grid.addWidget(combo, row, 1)
        self._refill()
        return bool(words)

    def _refill(self) -> None:
        for word, combo in self._combos.items():
            status = self._kept.get(fold(word))
            combo.setCurrentIndex(0 if status is None else combo.findData(status.value))

    def _on_chosen(self, word: str) -> None:
        value = self._combos[word].currentData()
        self._kept.pop(fold(word), None)
        if value:
            self._kept[fold(word)] = CooperatorStatus(value)
        self.changed.emit()
