"""Labels that never read markup, one function for each role of the sheet."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

_BREAK = "\u200b"
_RUN = 16
_LONG_WORD = re.compile(r"\S{33,}")


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


def breakable(text: str) -> str:
    """Return a text whose words without end may break, so that nothing is cut."""
    return _LONG_WORD.sub(_with_breaks, text)


def _with_breaks(found: re.Match[str]) -> str:
    word = found.group()
    return _BREAK.join(word[start : start + _RUN] for start in range(0, len(word), _RUN))


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
