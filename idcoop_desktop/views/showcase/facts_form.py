"""The texts of the fact sheet: a field for each, with what to write in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from idcoop_desktop.services.fact_sheets import FIELDS
from idcoop_desktop.views.widgets.field_state import explain
from idcoop_desktop.views.widgets.labels import label, muted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio

_LINES = 4
_LONG = frozenset({"fact-sheet.how", "fact-sheet.goals", "fact-sheet.successes"})
_LONG_LINES = 6


class FactsForm(QObject):
    """Fills the fields, reads them, and shows under each what is wrong with it."""

    changed = Signal()

    def __init__(self, ui: Ui_ShowcaseStudio, parent: QWidget) -> None:
        super().__init__(parent)
        self._edits: dict[str, QPlainTextEdit] = {}
        self._errors: dict[str, QLabel] = {}
        before: QWidget = ui.variant_combo
        for field in FIELDS:
            title = label(f"{field.label} (obligatoire)" if field.needed else field.label)
            edit, error = QPlainTextEdit(), label("", "error")
            edit.setObjectName(field.key.replace("fact-sheet.", "fact_"))
            edit.setAccessibleName(field.label)
            edit.setTabChangesFocus(True)
            lines = _LONG_LINES if field.key in _LONG else _LINES
            edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 14)
            title.setBuddy(edit)
            error.hide()
            for part in (title, edit, muted(field.hint), error):
                ui.facts_slot.addWidget(part)
            QWidget.setTabOrder(before, edit)
            before = edit
            self._edits[field.key], self._errors[field.key] = edit, error
            edit.textChanged.connect(self.changed)

    @property
    def edits(self) -> tuple[QPlainTextEdit, ...]:
        """The fields in the order of the sheet."""
        return tuple(self._edits.values())

    def fill(self, texts: Mapping[str, str]) -> None:
        """Show texts by key."""
        for key, edit in self._edits.items():
            edit.blockSignals(True)
            edit.setPlainText(texts.get(key, ""))
            edit.blockSignals(False)

    def read(self) -> dict[str, str]:
        """Return what the fields hold, by key."""
        return {key: edit.toPlainText() for key, edit in self._edits.items()}

    def field(self, key: str) -> QWidget | None:
        """Return a field by key, ``None`` when it is not one of these."""
        return self._edits.get(key)

    def show_problem(self, key: str, problem: str) -> None:
        """Explain what is wrong under the field concerned; every other one is right."""
        for name, edit in self._edits.items():
            explain(edit, self._errors[name], problem if name == key else "")
