"""One row a column of the file: its heading, what it holds, and the field it fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from idcoop_desktop.domain.text import fold
from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.views.widgets.elided_label import ElidedLabel
from idcoop_desktop.views.widgets.labels import muted, set_role
from idcoop_desktop.views.widgets.painting import semi_bold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.exchange.mapping import Mapping
    from idcoop_desktop.exchange.tables import Table

LEFT_OUT = "Laisser de côté"
_SAMPLED, _SAMPLES = 200, 3
_COMBO_WIDTH = 260
_TITLES = ("Dans le fichier", "Exemples", "Dans IDCoop")
_NAMES_SHARE, _HELD_SHARE = 2, 3


class ColumnRows(QObject):
    """Fills a grid with the columns of a file; :attr:`changed` tells of each correction."""

    changed = Signal()

    def __init__(self, grid: QGridLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self._headings: tuple[str, ...] = ()
        self._columns: dict[Field, tuple[str, ...]] = {}
        self.combos: list[QComboBox] = []
        self._names: list[ElidedLabel] = []
        grid.setColumnStretch(0, _NAMES_SHARE)
        grid.setColumnStretch(1, _HELD_SHARE)

    def show_table(self, table: Table) -> None:
        """Replace the rows by the columns of another file; none fills a field yet."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._headings, self._columns = table.headings, {}
        self.combos = []
        self._names = []
        choices = _choices(self)
        for column, title in enumerate(_TITLES):
            self._grid.addWidget(muted(title), 0, column)
        for place, heading in enumerate(table.headings):
            name, held = ElidedLabel(heading), ElidedLabel(_samples(table, place))
            name.setFont(semi_bold(name.font()))
            set_role(held, "muted")
            self._names.append(name)
            self._grid.addWidget(name, place + 1, 0)
            self._grid.addWidget(held, place + 1, 1)
            combo = _combo(heading, choices)
            combo.installEventFilter(self)
            combo.activated.connect(lambda _row, at=place: self._on_chosen(at))
            self.combos.append(combo)
            self._grid.addWidget(combo, place + 1, 2)
        self._grid.setRowStretch(len(self._headings) + 1, 1)

    def show_mapping(self, mapping: Mapping) -> None:
        """Show what the columns fill according to a mapping; its unknown headings are passed."""
        known = {fold(heading) or heading: heading for heading in self._headings}
        self._columns = {}
        for which, headings in mapping.columns.items():
            found = (known.get(fold(heading) or heading) for heading in headings)
            here = tuple(heading for heading in found if heading is not None)
            if here:
                self._columns[which] = here
        fields = {heading: which for which, here in self._columns.items() for heading in here}
        for heading, combo in zip(self._headings, self.combos, strict=True):
            combo.setCurrentIndex(max(combo.findData(fields.get(heading, "")), 0))
        self._mark()

    @property
    def columns(self) -> dict[Field, tuple[str, ...]]:
        """Which headings fill which field, the surest first."""
        return dict(self._columns)

    def choose(self, heading: str, which: Field | None) -> None:
        """Say what a column fills, as the person would."""
        combo = self.combos[self._headings.index(heading)]
        combo.setCurrentIndex(0 if which is None else combo.findData(which.value))
        self._on_chosen(self._headings.index(heading))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page: it must not change a choice it passes over."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _on_chosen(self, place: int) -> None:
        heading, value = self._headings[place], self.combos[place].currentData()
        kept = {
            which: tuple(one for one in headings if one != heading)
            for which, headings in self._columns.items()
        }
        if value:
            which = Field(value)
            kept[which] = (*kept.get(which, ()), heading)
        self._columns = {which: headings for which, headings in kept.items() if headings}
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        """Quieten the names of the columns that are left out."""
        for name, combo in zip(self._names, self.combos, strict=True):
            role = "" if combo.currentData() else "muted"
            if (name.property("role") or "") != role:
                set_role(name, role)


def _choices(parent: QObject) -> QStandardItemModel:
    """Return what every column may fill: one list for all of them, however many they are."""
    choices = QStandardItemModel(parent)
    for words, value in ((LEFT_OUT, ""), *((which.label, which.value) for which in Field)):
        item = QStandardItem(words)
        item.setData(value, Qt.ItemDataRole.UserRole)
        choices.appendRow(item)
    return choices


def _combo(heading: str, choices: QStandardItemModel) -> QComboBox:
    made = QComboBox()
    made.setModel(choices)
    made.setAccessibleName(f"Ce que contient la colonne {heading}")
    made.setFixedWidth(_COMBO_WIDTH)
    made.setMaxVisibleItems(len(Field) + 2)
    return made


def _samples(table: Table, place: int) -> str:
    return "\u2002·\u2002".join(distinct(table, place, _SAMPLES)) or "colonne vide au début"


def distinct(table: Table, place: int, most: int) -> list[str]:
    """Return the first different texts of a column, at most so many."""
    found: dict[str, None] = {}
    for text in _texts(table, place):
        if text:
            found.setdefault(text)
        if len(found) == most:
            break
    return list(found)


def _texts(table: Table, place: int) -> Iterable[str]:
    return (" ".join(row[place].split()) for row in table.rows[:_SAMPLED])
