"""Labels that never read markup, one function for each role of the sheet."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel

_BREAK = "\u200b"
_RUN = 16
_LONGEST = 5_000
_LONG_WORD = re.compile(r"\S{33,}")


class LongLabel(QLabel):
    """Shows the beginning of a text; Ctrl+C, or its menu, copies all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(readable(text))
        self.whole = text.replace(_BREAK, "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copying = QAction("&Copier le texte entier", self)
        copying.setShortcut(QKeySequence.StandardKey.Copy)
        copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copying.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.whole))
        self.addAction(copying)


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """Return a plain-text label, a :class:`LongLabel` for a text without end.

    ``role`` is one of the sheet's: title, subtitle, heading, muted, figure, error, warning,
    success, code.
    """
    made = QLabel(text) if len(text) <= _LONGEST else LongLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def readable(text: str) -> str:
    """Return what anybody reads of a text: two pages, the rest being left out.

    Sixty pages pasted by mistake would hold the window for seconds each time they are laid out.
    """
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


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
