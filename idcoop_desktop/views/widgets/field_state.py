"""Marks a field as wrong for the sheet; the words that say why stand in a label beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget


def set_error(field: QWidget, *, shown: bool) -> None:
    """Draw the field's border in the colour of errors, or as usual."""
    state = "error" if shown else ""
    if (field.property("state") or "") != state:
        field.setProperty("state", state)
        field.style().unpolish(field)
        field.style().polish(field)


def explain(field: QWidget, words: QLabel, problem: str) -> None:
    """Show why a field is wrong below it, for eyes and screen readers; nothing when it is right."""
    set_error(field, shown=bool(problem))
    field.setAccessibleDescription(problem)
    words.setText(problem)
    words.setVisible(bool(problem))
