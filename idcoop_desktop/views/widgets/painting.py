"""Small painted things shared by widgets and list cells: chips, gauges, dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPolygonF

from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from idcoop_desktop.views.tokens import Tokens

CHIP_HEIGHT = 24
_DOT = 8
_PAD = 10
_GAP = 6
GAUGE_HEIGHT = 8


def chip_size(metrics: QFontMetrics, text: str) -> QSize:
    """Return the size in pixels of a chip with this text."""
    return QSize(metrics.horizontalAdvance(text) + 2 * _PAD + _DOT + _GAP, CHIP_HEIGHT)


def paint_chip(painter: QPainter, rect: QRectF, text: str, tone: Tone, colours: Tokens) -> None:
    """Paint a chip at the left of ``rect``; its sign has a shape of its own for each tone."""
    back, front = colours.chips[tone]
    metrics = painter.fontMetrics()
    width = min(chip_size(metrics, text).width(), rect.width())
    pill = QRectF(rect.left(), rect.center().y() - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(back))
    painter.drawRoundedRect(pill, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    sign = QRectF(pill.left() + _PAD, pill.center().y() - _DOT / 2, _DOT, _DOT)
    paint_sign(painter, sign, tone, QColor(front))
    words = pill.adjusted(_PAD + _DOT + _GAP, 0, -_PAD + 4, 0)
    painter.setPen(QColor(front))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


def paint_sign(painter: QPainter, box: QRectF, tone: Tone, colour: QColor) -> None:
    """Paint the small sign of a tone, whose shape says the same as its colour."""
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    middle = box.center()
    if tone in {Tone.ACTIVE, Tone.SUCCESS}:
        painter.drawEllipse(box)
    elif tone == Tone.DANGER:
        painter.drawRoundedRect(box, 1.5, 1.5)
    elif tone == Tone.WAITING:
        corners = (box.bottomLeft(), QPointF(middle.x(), box.top()), box.bottomRight())
        painter.drawPolygon(QPolygonF(corners))
    elif tone == Tone.PROUD:
        around = (
            QPointF(middle.x(), box.top() - 1),
            QPointF(box.right() + 1, middle.y()),
            QPointF(middle.x(), box.bottom() + 1),
            QPointF(box.left() - 1, middle.y()),
        )
        painter.drawPolygon(QPolygonF(around))
    else:
        _paint_ring(painter, box, colour)


def _paint_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = painter.pen()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(colour)
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(pen)


def paint_gauge(
    painter: QPainter, rect: QRectF, fraction: float, fill: QColor, track: QColor
) -> None:
    """Paint a rounded bar filled from 0 to 1 over the whole width of ``rect``."""
    bar = QRectF(rect.left(), rect.center().y() - GAUGE_HEIGHT / 2, rect.width(), GAUGE_HEIGHT)
    radius = GAUGE_HEIGHT / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(bar, radius, radius)
    shown = min(max(fraction, 0.0), 1.0)
    if shown > 0:
        bar.setWidth(max(bar.width() * shown, float(GAUGE_HEIGHT)))
        painter.setBrush(fill)
        painter.drawRoundedRect(bar, radius, radius)


def semi_bold(font: QFont) -> QFont:
    """Return the font in the weight of headings."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def smaller(font: QFont) -> QFont:
    """Return the font one point smaller, for captions."""
    small = QFont(font)
    small.setPointSizeF(max(font.pointSizeF() - 1, 8))
    return small
