"""First step: which file, how its text is to be read, and its first lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QComboBox, QWidget

from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.exchange.csv_reading import DELIMITERS
from idcoop_desktop.exchange.decoding import ENCODINGS
from idcoop_desktop.exchange.tables import TableKind
from idcoop_desktop.views.forms.ui_import_file import Ui_ImportFile
from idcoop_desktop.views.people_import.drop_zone import DropZone
from idcoop_desktop.views.people_import.sample_table import SampleModel, dress_sample, fit_columns
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.elided_label import ElidedLabel
from idcoop_desktop.views.widgets.icon_label import IconLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.exchange.tables import Table

_KINDS = {
    TableKind.CSV: "Texte CSV",
    TableKind.XLSX: "Classeur Excel",
    TableKind.ODS: "Classeur LibreOffice",
}
_SIGNS = {";": f"point-virgule{NBSP}(;)", ",": "virgule (,)", "\t": "tabulation"}


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read; what is empty is guessed."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""


class FileStep(QWidget):
    """Asks for a file, then shows it; :attr:`reading_changed` asks to read it otherwise."""

    choose_asked = Signal()
    reading_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportFile()
        self.ui.setupUi(self)
        self.drop_zone = DropZone()
        self.ui.drop_place.addWidget(self.drop_zone)
        self._name = ElidedLabel()
        self._name.setProperty("role", "subtitle")
        self.ui.icon_place.addWidget(IconLabel("file-spreadsheet", "accent", size=34))
        self.ui.name_place.addWidget(self._name)
        self._rows = SampleModel(self)
        self.ui.sample_table.setModel(self._rows)
        dress_sample(self.ui.sample_table)
        dress(self.ui.other_button, icon_name="folder-open")
        self.ui.error_label.hide()
        self.ui.chosen.hide()
        self._reading = Reading()
        self._connect()

    def show_table(self, table: Table, reading: Reading) -> None:
        """Show a file that was read; ``reading`` is what the person asked for."""
        self._reading = reading
        self._name.setText(table.name)
        rows, columns = len(table.rows), len(table.headings)
        self.ui.told_label.setText(
            f"{_KINDS[table.kind]}\u2002·\u2002{plural(rows, 'ligne')}"
            f"\u2002·\u2002{plural(columns, 'colonne')}"
        )
        self._show_settings(table)
        self._rows.show_table(table)
        fit_columns(self.ui.sample_table, self._rows)
        self.ui.error_label.hide()
        self.drop_zone.hide()
        self.ui.chosen.show()

    def show_problem(self, message: str) -> None:
        """Say why a file cannot be read; a file shown before stays."""
        self.ui.error_label.setText(message)
        self.ui.error_label.show()
        QAccessible.updateAccessibility(
            QAccessibleEvent(self.ui.error_label, QAccessible.Event.Alert)
        )

    def start_over(self) -> None:
        """Ask for a file again."""
        self.ui.error_label.hide()
        self.ui.chosen.hide()
        self.drop_zone.show()

    def _show_settings(self, table: Table) -> None:
        is_text = table.kind is TableKind.CSV
        self.ui.text_settings.setVisible(is_text)
        self.ui.sample_hint.setVisible(is_text)
        self.ui.sheet_settings.setVisible(len(table.sheets) > 1)
        if is_text:
            known = ENCODINGS if table.encoding in ENCODINGS else (table.encoding, *ENCODINGS)
            guessed = not self._reading.encoding
            _fill(
                self.ui.encoding_combo,
                ((_told(name, guessed and name == table.encoding), name) for name in known),
                table.encoding,
            )
            guessed = not self._reading.delimiter
            _fill(
                self.ui.delimiter_combo,
                (
                    (_told(_SIGNS[sign], guessed and sign == table.delimiter), sign)
                    for sign in DELIMITERS
                ),
                table.delimiter,
            )
        _fill(self.ui.sheet_combo, ((name, name) for name in table.sheets), table.sheet)

    def _connect(self) -> None:
        self.drop_zone.choose_asked.connect(self.choose_asked)
        self.ui.other_button.clicked.connect(self.choose_asked)
        for combo in (self.ui.encoding_combo, self.ui.delimiter_combo, self.ui.sheet_combo):
            combo.activated.connect(self._on_setting)

    def _on_setting(self) -> None:
        combos = (self.ui.encoding_combo, self.ui.delimiter_combo, self.ui.sheet_combo)
        asked = Reading(*(str(combo.currentData() or "") for combo in combos))
        self.reading_changed.emit(asked)


def _told(words: str, guessed: bool) -> str:
    return f"{words}, reconnu" if guessed else words


def _fill(combo: QComboBox, choices: Iterable[tuple[str, str]], current: str) -> None:
    combo.clear()
    for words, value in choices:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(combo.findData(current), 0))
