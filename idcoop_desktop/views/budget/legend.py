"""What the colours of the bars of a list stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import smaller

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_DOT, _AFTER_DOT, _GAP, _HEIGHT = 9, 15, 16, 20
_ALIGNED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Legend(QWidget):
    """Shows (label, colour role) pairs on a line."""

    def __init__(self, parts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Couleurs des parts")
        self.setAccessibleDescription(", ".join(label for label, _role in parts))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(label) for label, _role in self._parts)
        return QSize(words + len(self._parts) * (_AFTER_DOT + _GAP), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(smaller(self.font()))
            colours = tokens_of(self.palette())
            left = 0.0
            for label, role in self._parts:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(getattr(colours, role)))
                painter.drawEllipse(QRectF(left, (_HEIGHT - _DOT) / 2, _DOT, _DOT))
                painter.setPen(QColor(colours.muted))
                wide = painter.fontMetrics().horizontalAdvance(label)
                room = QRectF(left + _AFTER_DOT, 0, wide + 2, _HEIGHT)
                painter.drawText(room, _ALIGNED, label)
                left += _AFTER_DOT + wide + _GAP
        finally:
            painter.end()
