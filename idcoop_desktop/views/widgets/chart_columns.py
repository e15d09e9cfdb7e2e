"""Standing bars over an axis, in groups: one group a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor

from idcoop_desktop.views.widgets.painting import semi_bold, smaller

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont, QPainter

    from idcoop_desktop.views.tokens import Tokens
    from idcoop_desktop.views.widgets.chart_data import Bar, Chart

COLUMNS_HEIGHT = 196
_LABEL, _VALUE = 24, 20
_WIDEST, _GAP, _RADIUS = 34.0, 4.0, 3.0
_FILLED = 0.72
_WIDEST_GROUP = 190.0
_CENTER = int(Qt.AlignmentFlag.AlignCenter)
_GUIDES = 4


def paint_columns(
    painter: QPainter, rect: QRectF, chart: Chart, colours: Tokens, font: QFont
) -> None:
    """Paint groups of bars with their values above and their labels below."""
    ground = rect.adjusted(0, _VALUE, 0, -_LABEL)
    painter.setPen(QColor(colours.border))
    for number in range(_GUIDES + 1):
        y = ground.bottom() - ground.height() * number / _GUIDES
        painter.drawLine(QLineF(ground.left(), y, ground.right(), y))
    for place, bar in enumerate(chart.bars):
        _paint_group(painter, _group(ground, chart, place), chart, bar, colours, font)


def bar_under(rect: QRectF, chart: Chart, point: QPointF) -> Bar | None:
    """Return the group at a point."""
    groups = ((_group(rect, chart, place), bar) for place, bar in enumerate(chart.bars))
    return next((bar for group, bar in groups if group.contains(point)), None)


def _group(ground: QRectF, chart: Chart, place: int) -> QRectF:
    count = max(len(chart.bars), 1)
    wide = min(ground.width() / count, _WIDEST_GROUP)
    left = ground.center().x() - wide * count / 2
    return QRectF(left + place * wide, ground.top(), wide, ground.height())


def _paint_group(
    painter: QPainter, group: QRectF, chart: Chart, bar: Bar, colours: Tokens, font: QFont
) -> None:
    count = len(chart.series)
    wide = min((group.width() * _FILLED - _GAP * (count - 1)) / count, _WIDEST)
    left = group.center().x() - (wide * count + _GAP * (count - 1)) / 2
    for series, value in zip(chart.series, bar.values, strict=True):
        high = group.height() * value / chart.highest
        standing = QRectF(left, group.bottom() - high, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colours, series.role)))
        if value:
            painter.drawRoundedRect(standing, _RADIUS, _RADIUS)
        painter.setFont(semi_bold(smaller(font)))
        painter.setPen(QColor(colours.text))
        above = QRectF(left - 12, standing.top() - _VALUE, wide + 24, _VALUE)
        painter.drawText(above, _CENTER, f"{value}")
        left += wide + _GAP
    painter.setFont(smaller(font))
    painter.setPen(QColor(colours.muted))
    below = QRectF(group.left(), group.bottom() + 2, group.width(), _LABEL - 2)
    painter.drawText(below, _CENTER, bar.label)
