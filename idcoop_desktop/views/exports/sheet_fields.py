"""Which sheet of labels, from which label on, and whether households get one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.labels import PRESETS, USUAL, LabelSheet, shown_mm
from idcoop_desktop.views.forms.ui_export_sheet import Ui_ExportSheetFields
from idcoop_desktop.views.widgets.field_state import explain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_OWN = "Autres dimensions…"
_LENGTHS = ("width", "height", "left", "top", "gap_x", "gap_y")
_MM = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?(?:\s*mm)?")


def hundredths(text: str) -> int | None:
    """Return a length in hundredths of a millimetre: 6350 for « 63,5 »; ``None`` for no length."""
    found = _MM.fullmatch(text.strip())
    if found is None:
        return None
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))


class SheetFields(QWidget):
    """The sheet, the first label and the households; :attr:`changed` tells of each of them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = self._known = USUAL
        self.ui = Ui_ExportSheetFields()
        self.ui.setupUi(self)
        for code, sheet in PRESETS.items():
            self.ui.sheet.addItem(sheet.label, code)
        self.ui.sheet.addItem(_OWN, "")
        self._connect()
        self.show_team_sheet(USUAL)

    @property
    def sheet(self) -> LabelSheet | None:
        """The sheet, ``None`` while its dimensions are not possible."""
        chosen = self.ui.sheet.currentData()
        if chosen:
            return PRESETS[chosen]
        return self._own()[0]

    @property
    def start(self) -> int:
        """The first label, counted from 1."""
        return self.ui.start.value()

    @property
    def one_per_household(self) -> bool:
        """Whether people of one dwelling share a label."""
        return self.ui.household.isChecked()

    @property
    def is_for_team(self) -> bool:
        """Whether this sheet becomes the one the team uses."""
        return self.ui.team_sheet.isChecked() and not self.ui.team_sheet.isHidden()

    @property
    def typed(self) -> tuple[str, ...]:
        """What was typed of a sheet of one's own."""
        return tuple(self._length(name).text() for name in _LENGTHS)

    def pick(self, label: int) -> None:
        """Begin with another label."""
        self.ui.start.setValue(label)

    def show_team_sheet(self, sheet: LabelSheet) -> None:
        """Begin with the sheet the team uses."""
        self._team = sheet
        self._write(sheet)
        known = [code for code, one in PRESETS.items() if one == sheet]
        self.ui.sheet.setCurrentIndex(self.ui.sheet.findData(known[0] if known else ""))
        self._on_sheet()

    def _write(self, sheet: LabelSheet) -> None:
        self.ui.columns.setValue(sheet.columns)
        self.ui.rows.setValue(sheet.rows)
        for name in _LENGTHS:
            self._length(name).setText(shown_mm(getattr(sheet, name)))

    def _connect(self) -> None:
        ui = self.ui
        ui.sheet.currentIndexChanged.connect(self._on_sheet)
        for number in (ui.columns, ui.rows):
            number.valueChanged.connect(self._on_sheet)
        for name in _LENGTHS:
            self._length(name).textChanged.connect(self._on_sheet)
        ui.start.valueChanged.connect(self.changed)
        ui.household.toggled.connect(self.changed)

    def _on_sheet(self) -> None:
        ui = self.ui
        is_own = not ui.sheet.currentData()
        ui.own.setVisible(is_own)
        explain(ui.sheet, ui.sheet_problem, self._own()[1] if is_own else "")
        sheet = self.sheet
        if sheet is not None:
            self._known = sheet
            ui.start.setMaximum(sheet.count)
        ui.team_sheet.setVisible(sheet is not None and sheet != self._team)
        self.changed.emit()

    def _own(self) -> tuple[LabelSheet | None, str]:
        """Return the sheet typed, or why it is none."""
        lengths = {name: hundredths(self._length(name).text()) for name in _LENGTHS}
        known = {name: length for name, length in lengths.items() if length is not None}
        if len(known) < len(lengths):
            return None, "Écrivez les dimensions en millimètres, par exemple\u00a0: 63,5."
        sheet = LabelSheet(columns=self.ui.columns.value(), rows=self.ui.rows.value(), **known)
        try:
            sheet.require_sound()
        except DomainError as error:
            return None, error.message
        return sheet, ""

    def _length(self, name: str) -> QLineEdit:
        field: QLineEdit = getattr(self.ui, name)
        return field

    def shown(self) -> LabelSheet:
        """Return the sheet to picture: the last one that was possible."""
        return self._known
