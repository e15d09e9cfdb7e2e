"""An amount field in cents: takes 12.5, 12,5 and what a spreadsheet pastes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents, parse_euros
from idcoop_desktop.views.widgets.field_state import set_error


class EuroEdit(QLineEdit):
    """Its value is :attr:`cents`; ``None`` while the field is empty or not an amount."""

    cents_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cents: int | None = None
        self.setPlaceholderText("0,00\u00a0€")
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._tidy)

    @property
    def cents(self) -> int | None:
        """The amount, never negative."""
        return self._cents

    @property
    def problem(self) -> str:
        """Why the text is not an amount, in French; empty for an amount or an empty field."""
        return "" if self._cents is not None else _problem(self.text())

    def set_cents(self, cents: int | None) -> None:
        """Show an amount, or nothing."""
        self.setText("" if cents is None else format_cents(cents))

    def _on_text(self, text: str) -> None:
        set_error(self, shown=False)
        before, self._cents = self._cents, None
        if text.strip() and not _problem(text):
            self._cents = parse_euros(text)
        if before != self._cents:
            self.cents_changed.emit(self._cents)

    def _tidy(self) -> None:
        if self._cents is not None:
            self.setText(format_cents(self._cents))
        set_error(self, shown=bool(self.problem))


def _problem(text: str) -> str:
    if not text.strip():
        return ""
    try:
        cents = parse_euros(text)
    except DomainError as error:
        return error.message
    return "Le montant ne peut pas être négatif." if cents < 0 else ""
