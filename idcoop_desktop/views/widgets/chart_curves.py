"""Curves over an axis of labels, amounts at their left: how money goes through a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from idcoop_desktop.domain.money import format_cents

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from idcoop_desktop.views.tokens import Tokens
    from idcoop_desktop.views.widgets.chart_data import Bar, Chart, Series

CURVES_HEIGHT = 330
_LEGEND_ROW, _LEGEND_GAP = 20, 10
_LEGEND_COLUMNS = 2
_AXIS_LEFT, _AXIS_RIGHT, _LABEL = 12, 6, 24
_SAMPLE = 20
_THICK, _THIN, _DOT = 2.6, 1.6, 3.6
_GUIDES = 4
_STEPS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_AXIS = 84
"""Room for a million euros."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTER = int(Qt.AlignmentFlag.AlignCenter)


def paint_curves(painter: QPainter, rect: QRectF, chart: Chart, colours: Tokens) -> None:
    """Paint the legend in two columns, the axis and the curves, the last series first."""
    _paint_legend(painter, rect, chart, colours)
    ground = _ground(rect, chart)
    top = _top_of_axis(chart.highest)
    _paint_axis(painter, ground, chart, colours, top)
    for place in reversed(range(len(chart.series))):
        points = [_point(ground, chart, place, label, top) for label in _reached(chart, place)]
        _paint_curve(painter, points, chart.series[place], colours)


def label_under(rect: QRectF, chart: Chart, point: QPointF) -> Bar | None:
    """Return the label whose strip is at a point."""
    ground = _ground(rect, chart)
    if not ground.adjusted(0, 0, 0, _LABEL).contains(point):
        return None
    place = int((point.x() - ground.left()) / (ground.width() / len(chart.bars)))
    return chart.bars[min(place, len(chart.bars) - 1)]


def _ground(rect: QRectF, chart: Chart) -> QRectF:
    rows = -(-len(chart.series) // _LEGEND_COLUMNS)
    top = rows * _LEGEND_ROW + _LEGEND_GAP
    return rect.adjusted(_AXIS, top, -_AXIS_RIGHT, -_LABEL)


def _reached(chart: Chart, place: int) -> range:
    length = chart.series[place].length
    return range(len(chart.bars) if length is None else length)


def _top_of_axis(highest: int) -> int:
    """Return the amount at the top: round, and dividing into round guides."""
    unit = 100 * _GUIDES
    while unit * _STEPS[-1] < highest:
        unit *= 10
    return int(next(step * unit for step in _STEPS if step * unit >= highest))


def _point(ground: QRectF, chart: Chart, series: int, label: int, top: int) -> QPointF:
    wide = ground.width() / len(chart.bars)
    share = max(chart.bars[label].values[series], 0) / top
    return QPointF(ground.left() + (label + 0.5) * wide, ground.bottom() - ground.height() * share)


def _paint_axis(painter: QPainter, ground: QRectF, chart: Chart, colours: Tokens, top: int) -> None:
    for number in range(_GUIDES + 1):
        y = ground.bottom() - ground.height() * number / _GUIDES
        painter.setPen(QColor(colours.border))
        painter.drawLine(QLineF(ground.left(), y, ground.right(), y))
        painter.setPen(QColor(colours.muted))
        words = format_cents(top * number // _GUIDES, decimals=False)
        room = QRectF(ground.left() - _AXIS, y - 9, _AXIS - _AXIS_LEFT, 18)
        painter.drawText(room, _RIGHT, words)
    wide = ground.width() / len(chart.bars)
    for place, bar in enumerate(chart.bars):
        below = QRectF(ground.left() + place * wide, ground.bottom() + 4, wide, _LABEL - 4)
        painter.drawText(below, _CENTER, bar.label)


def _paint_curve(painter: QPainter, points: list[QPointF], series: Series, colours: Tokens) -> None:
    if not points:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(series, colours))
    painter.drawPolyline(QPolygonF(points))
    if not series.dashed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colours, series.role)))
        for point in points:
            painter.drawEllipse(point, _DOT, _DOT)


def _pen(series: Series, colours: Tokens) -> QPen:
    pen = QPen(QColor(getattr(colours, series.role)), _THIN if series.dashed else _THICK)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if series.dashed:
        pen.setDashPattern([4.0, 3.0])
    return pen


def _paint_legend(painter: QPainter, rect: QRectF, chart: Chart, colours: Tokens) -> None:
    rows = -(-len(chart.series) // _LEGEND_COLUMNS)
    wide = rect.width() / _LEGEND_COLUMNS
    for place, series in enumerate(chart.series):
        left = rect.left() + place // rows * wide
        middle = rect.top() + (place % rows + 0.5) * _LEGEND_ROW
        painter.setPen(_pen(series, colours))
        painter.drawLine(QLineF(left, middle, left + _SAMPLE, middle))
        painter.setPen(QColor(colours.muted))
        room = QRectF(left + _SAMPLE + 8, middle - 9, wide - _SAMPLE - 14, 18)
        words = painter.fontMetrics().elidedText(
            series.name, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _LEFT, words)
