"""The list of the preview: it holds places only, and asks a line's words when it is painted."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from idcoop_desktop.domain.text import figure
from idcoop_desktop.services.people_import import Decisions
from idcoop_desktop.views.background import Latest, report
from idcoop_desktop.views.models.columns import KEY_ROLE, Column
from idcoop_desktop.views.models.titled import TitledModel
from idcoop_desktop.views.people_import.lines_index import Asked, Group, LinesIndex, Order
from idcoop_desktop.views.people_import.words import (
    kind_tone,
    kind_word,
    reason,
    short_choice,
)

if TYPE_CHECKING:
    from idcoop_desktop.services.people_import import PlannedLine
    from idcoop_desktop.views.background import Background

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NOWHERE = QModelIndex()
_ORDERS = (Order.LINE, Order.NAME, Order.KIND)


class LinesModel(TitledModel):
    """Shows the lines asked for; :attr:`loaded` tells how many there are.

    The key of a row is the place of its line in the plan.
    """

    loaded = Signal(int)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Beside the store: what is read here is in memory, and never waits for the base.
        self._latest = Latest(background, owner=self, lane="files")
        self._lines = _no_lines()
        self._asked = Asked()
        self._shown: array[int] = array("q")
        self.decisions = Decisions()
        self.columns: tuple[Column[int], ...] = self._make_columns()

    @property
    def asked(self) -> Asked:
        """What the list shows, or will show when the answer is there."""
        return self._asked

    def show_lines(self, lines: LinesIndex, group: Group) -> None:
        """Show the lines of another plan, in the order of the file."""
        self._lines, self._asked = lines, Asked(group)
        self._show(lines.groups[group])

    def forget(self) -> None:
        """Show nothing, and let go of the lines."""
        self.show_lines(_no_lines(), Group.ALL)

    def ask(self, asked: Asked) -> None:
        """Show the lines asked for, once they are found; an older answer never arrives."""
        lines, self._asked = self._lines, asked

        def show(places: array[int]) -> None:
            if lines is self._lines:  # not those of a plan made before
                self._show(places)

        self._latest.run(lambda: lines.select(asked, report), done=show)

    def decide(self, decisions: Decisions) -> None:
        """Show what will be done with the lines now."""
        self.decisions = decisions
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, len(self.columns) - 1), last)

    def line_of(self, key: int) -> PlannedLine:
        """Return the line of a row."""
        return self._lines.lines[key]

    def key_at(self, number: int) -> int | None:
        """Return the place, in the plan, of the line shown at a position."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def position_of(self, key: int) -> int:
        """Return where a line is shown, -1 when it is not."""
        try:
            return self._shown.index(key)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        key = self.key_at(index.row()) if index.isValid() else None
        if key is None:
            return None
        return key if role == KEY_ROLE else self.columns[index.column()].cell(key, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        known = 0 <= column < len(_ORDERS)
        asked = Asked(
            self._asked.group,
            self._asked.words,
            _ORDERS[column] if known else Order.LINE,
            known and order == Qt.SortOrder.DescendingOrder,
        )
        if asked != self._asked:
            self.ask(asked)

    def _show(self, places: array[int]) -> None:
        self.beginResetModel()
        self._shown = places
        self.endResetModel()
        self.loaded.emit(len(places))

    def _name(self, key: int) -> str:
        return self._lines.names[key] or "sans nom"

    def _hint(self, key: int) -> str:
        return self._lines.hints[key] or "sans numéro"

    def _choice(self, key: int) -> str:
        line = self.line_of(key)
        return "" if line.follows else short_choice(line, self.decisions.of(line))

    def _make_columns(self) -> tuple[Column[int], ...]:
        return (
            Column(
                title="Ligne",
                text=lambda key: figure(self.line_of(key).line),
                width=92,
            ),
            Column(title="Personne", text=self._name, detail=self._hint),
            Column(
                title="Ce que c’est",
                text=lambda key: kind_word(self.line_of(key).kind),
                tone=lambda key: kind_tone(self.line_of(key).kind),
                width=172,
            ),
            Column(title="Pourquoi", text=lambda key: reason(self.line_of(key)), hide_below=680),
            Column(title="À l’import", text=self._choice, width=122),
        )


def _no_lines() -> LinesIndex:
    return LinesIndex((), {group: array("q") for group in Group}, (), ())
