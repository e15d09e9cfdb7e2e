"""What a line says and changes, as short lists of words: names, values, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import breakable, label, muted, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.services.people_import import Change

_TOP = Qt.AlignmentFlag.AlignTop
_NAMES_SHARE, _VALUES_SHARE = 2, 3
_ARROW = 16
_LONGEST = 400


class Pairs(QWidget):
    """Names and values, one pair a row; its labels serve again for the next line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, _NAMES_SHARE)
        self._grid.setColumnStretch(1, _VALUES_SHARE)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Replace what is shown."""
        while len(self._rows) < len(pairs):
            row = muted(""), label("")
            for column, words in enumerate(row):
                words.setMinimumWidth(1)
                self._grid.addWidget(words, len(self._rows), column, _TOP)
            self._rows.append(row)
        for place, (name, value) in enumerate(self._rows):
            shown = place < len(pairs)
            if shown:
                name.setText(breakable(pairs[place][0]))
                value.setText(_wrapping(pairs[place][1]))
            name.setVisible(shown)
            value.setVisible(shown)


class ChangesList(QWidget):
    """Fields that change, each with what it was and what it becomes, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._rows: list[_ChangeRow] = []

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Replace what is shown."""
        while len(self._rows) < len(changes):
            self._rows.append(_ChangeRow())
            self._column.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(changes))
            if place < len(changes):
                row.show_change(changes[place])


class _ChangeRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._name = muted("")
        column.addWidget(self._name)
        sides = QHBoxLayout()
        sides.setSpacing(8)
        self._before, self._after = label(""), label("", "heading")
        for words in (self._before, self._after):
            words.setMinimumWidth(1)
        sides.addWidget(self._before, 1, _TOP)
        sides.addWidget(IconLabel("arrow-right", "muted", size=_ARROW), 0, _TOP)
        sides.addWidget(self._after, 1, _TOP)
        column.addLayout(sides)

    def show_change(self, change: Change) -> None:
        self._name.setText(change.label)
        self._before.setText(_wrapping(change.before) or "vide")
        set_role(self._before, "" if change.before else "muted")
        self._after.setText(_wrapping(change.after) or "vide")
        self.setAccessibleName(
            f"{change.label}\u00a0: {change.before or 'vide'} devient {change.after or 'vide'}"
        )


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _wrapping(text: str) -> str:
    """Return a text that wraps in a narrow column: an address before its @."""
    return breakable(_cut(text)).replace("@", "\u200b@")
