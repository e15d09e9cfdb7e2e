"""The text of a field of several lines, its no-break spaces kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


def whole_text(field: QPlainTextEdit) -> str:
    """Return what a field holds: ``toPlainText`` would turn no-break spaces into plain ones."""
    return field.document().toRawText().translate(_LINE_ENDS)
