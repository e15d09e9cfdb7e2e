"""Windows that are no higher than what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QWidget

_FRAME = 2


def fit_height(window: QDialog, column: QLayout, scroll: QScrollArea, body: QWidget) -> None:
    """Lower a window that is higher than ``body``, which it scrolls, asks for at its width.

    ``column`` is the layout of the window.
    """
    around = column.contentsMargins()
    width = window.width() - around.left() - around.right() - _FRAME
    wanted = body.heightForWidth(width) if body.hasHeightForWidth() else body.sizeHint().height()
    others = column.sizeHint().height() - scroll.sizeHint().height()
    window.resize(window.width(), min(window.height(), others + wanted + _FRAME))
