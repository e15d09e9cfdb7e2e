"""The mark of an entry on a line of time: an icon in a circle, the line going on below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_CIRCLE = 28
_ICON = 16
_TOP = 1
_GAP = 4


class TimelineMark(QWidget):
    """Decoration beside an entry, as tall as it; the last one of a list has no line below."""

    def __init__(self, icon_name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goes_on = True
        self._icon = icon(icon_name, role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_CIRCLE + 2, _CIRCLE + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.border), 1.5))
            middle = self.width() / 2
            if self.goes_on:
                below = QPointF(middle, _TOP + _CIRCLE + _GAP)
                painter.drawLine(below, QPointF(middle, self.height() - _GAP))
            painter.setBrush(QColor(colours.card))
            left = middle - _CIRCLE / 2
            painter.drawEllipse(QRectF(left, _TOP, _CIRCLE, _CIRCLE))
            inside = (_CIRCLE - _ICON) // 2
            self._icon.paint(painter, QRect(round(left) + inside, _TOP + inside, _ICON, _ICON))
        finally:
            painter.end()
