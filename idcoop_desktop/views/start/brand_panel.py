"""The coloured panel of the start window: the program's sign and what it does in three lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.views.icons import application_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH = 340
_PAD = 36
_SIGN = 72
_TOP = QColor("#12796d")
_BOTTOM = QColor("#083f39")
_WORDS = QColor("#ffffff")
_QUIET = QColor("#d3ece7")
_TITLE = "IDCoop"
_LINES = (
    "Une idée entendue dans un hall.",
    "Des habitants qui la portent.",
    "Un flyer qui en donne envie.",
)


class BrandPanel(QWidget):
    """Painted only; its words are in the accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(" ".join((_TITLE, *_LINES)))
        self._sign = application_icon()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_words(painter)
        finally:
            painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        shade = QLinearGradient(QPointF(0, 0), QPointF(0, self.height()))
        shade.setColorAt(0, _TOP)
        shade.setColorAt(1, _BOTTOM)
        painter.fillRect(self.rect(), shade)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 14))
        base = self.height()
        # A street of quiet houses along the bottom.
        for left, width, height in ((-20, 96, 120), (84, 78, 168), (170, 110, 104), (288, 90, 146)):
            top = base - height
            outline = (
                QPointF(left, base),
                QPointF(left, top),
                QPointF(left - 8, top),
                QPointF(left + width / 2, top - width * 0.42),
                QPointF(left + width + 8, top),
                QPointF(left + width, top),
                QPointF(left + width, base),
            )
            painter.drawPolygon(QPolygonF(outline))

    def _paint_words(self, painter: QPainter) -> None:
        self._sign.paint(painter, _PAD, 44, _SIGN, _SIGN)
        title = QFont(self.font())
        title.setPointSizeF(24)
        title.setWeight(QFont.Weight.DemiBold)
        painter.setFont(title)
        painter.setPen(_WORDS)
        painter.drawText(QPointF(_PAD, 44 + _SIGN + 48), _TITLE)
        line = QFont(self.font())
        line.setPointSizeF(11.5)
        painter.setFont(line)
        painter.setPen(_QUIET)
        for number, words in enumerate(_LINES):
            painter.drawText(QPointF(_PAD, 44 + _SIGN + 92 + number * 28), words)
