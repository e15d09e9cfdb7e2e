"""Part by part, from which of two records it is taken; what is the same is not asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from idcoop_desktop.domain.duplicates.choices import (
    Part,
    Side,
    differing_parts,
    merged,
    proposed,
)
from idcoop_desktop.views.duplicates.merge_option import MergeOption
from idcoop_desktop.views.duplicates.parts import LABELS, part_text
from idcoop_desktop.views.widgets.labels import breakable, label, muted

if TYPE_CHECKING:
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.duplicate_pairs import Record

_TOP = Qt.AlignmentFlag.AlignTop
_COLUMNS = {Side.LEFT: 1, Side.RIGHT: 2}


class MergeGrid(QWidget):
    """Two columns of :class:`MergeOption` under the names; the better choice is made at first."""

    changed = Signal()

    def __init__(
        self, left: Record, right: Record, *, kept_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._records = {Side.LEFT: left, Side.RIGHT: right}
        self._takes = proposed(left.person, right.person)
        self.keepers: dict[Side, QRadioButton] = {}
        self.options: dict[tuple[Part, Side], MergeOption] = {}
        self._groups: list[QButtonGroup] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for column in _COLUMNS.values():
            self._grid.setColumnStretch(column, 1)
        self._add_heads(kept_id)
        for part in differing_parts(left.person, right.person):
            self._add_part(part)

    @property
    def kept(self) -> Side:
        """The record that stays; the other one is joined to it."""
        return next(side for side, box in self.keepers.items() if box.isChecked())

    @property
    def chosen(self) -> Cooperator:
        """The record that the choices make, under the identifier of the one that stays."""
        left, right = (self._records[side].person for side in Side)
        takes = dict(self._takes)
        for part in {part for part, _ in self.options}:
            takes[part] = frozenset(
                side for side in Side if self.options[part, side].box.isChecked()
            )
        return replace(merged(left, right, takes), id=self._records[self.kept].person.id)

    @property
    def residence(self) -> str:
        """The name of the residence of :attr:`chosen`."""
        home = self.chosen.residence_id
        names = (one.residence for one in self._records.values() if one.person.residence_id == home)
        return next(names, "")

    def _add_heads(self, kept_id: int) -> None:
        group = self._group()
        for side, column in _COLUMNS.items():
            record = self._records[side]
            box = QRadioButton("Garder cette fiche")
            box.setAccessibleName(f"Garder la fiche de {record.person.name}")
            box.setChecked(record.person.id == kept_id)
            group.addButton(box)
            self.keepers[side] = box
            self._grid.addWidget(label(breakable(record.person.name), "subtitle"), 0, column, _TOP)
            attached = ", ".join(record.attached) or "rien de rattaché"
            self._grid.addWidget(muted(attached), 1, column, _TOP)
            self._grid.addWidget(box, 2, column, _TOP)
            box.toggled.connect(self.changed)

    def _add_part(self, part: Part) -> None:
        row = self._grid.rowCount()
        title = muted(LABELS[part])
        title.setWordWrap(False)
        title.setMinimumHeight(32)
        self._grid.addWidget(title, row, 0, _TOP)
        group = None if part.adds_up else self._group()
        for side, column in _COLUMNS.items():
            record = self._records[side]
            text = part_text(record.person, record.residence, part)
            option = MergeOption(LABELS[part], text, adds_up=part.adds_up)
            if group is not None:
                group.addButton(option.box)
            option.box.setChecked(side in self._takes[part])
            option.box.toggled.connect(self.changed)
            self.options[part, side] = option
            self._grid.addWidget(option, row, column, _TOP)

    def _group(self) -> QButtonGroup:
        self._groups.append(QButtonGroup(self))
        return self._groups[-1]
