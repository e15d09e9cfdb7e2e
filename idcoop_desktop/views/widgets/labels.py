"""Labels that never read markup, one function for each role of the sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """Return a plain-text label.

    ``role`` is one of the sheet's: title, subtitle, heading, muted, figure, error, warning,
    success, code.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def heading(text: str) -> QLabel:
    """Return the heading of a card."""
    return label(text, "heading")


def muted(text: str) -> QLabel:
    """Return a caption in the quieter colour."""
    return label(text, "muted")


def set_role(widget: QLabel, role: str) -> None:
    """Change a label's role and have the sheet applied again."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
