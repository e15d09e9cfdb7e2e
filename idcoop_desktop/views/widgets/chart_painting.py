"""Paints a chart as vectors on anything Qt paints on: a widget, a picture, a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from idcoop_desktop.views.widgets.chart_columns import COLUMNS_HEIGHT, bar_under, paint_columns
from idcoop_desktop.views.widgets.chart_curves import CURVES_HEIGHT, label_under, paint_curves
from idcoop_desktop.views.widgets.chart_data import Form
from idcoop_desktop.views.widgets.painting import semi_bold, smaller

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont, QPainter

    from idcoop_desktop.views.tokens import Tokens
    from idcoop_desktop.views.widgets.chart_data import Bar, Chart

_LEGEND = 28
_DOT = 9
_ROW, _ROW_BAR = 42, 12
_STEP, _STEP_BAR = 36, 24
_LABEL_SHARE, _LABEL_MOST = 0.40, 190.0
_FIGURE = 92.0
_RADIUS = 4.0
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ELIDED = Qt.TextElideMode.ElideRight


def chart_height(chart: Chart) -> int:
    """Return how many pixels a chart needs in height, whatever its width."""
    if chart.form is Form.CURVES:
        return CURVES_HEIGHT
    if chart.form is Form.COLUMNS:
        return _legend_height(chart) + COLUMNS_HEIGHT
    each = _STEP if chart.form is Form.STEPS else _ROW
    return _legend_height(chart) + each * len(chart.bars)


def paint_chart(
    painter: QPainter, rect: QRectF, chart: Chart, colours: Tokens, font: QFont
) -> None:
    """Paint the legend and the bars in ``rect``."""
    painter.setFont(smaller(font))
    if chart.form is Form.CURVES:
        paint_curves(painter, rect, chart, colours)
        return
    top = _legend_height(chart)
    if top:
        _paint_legend(painter, rect, chart, colours)
    body = rect.adjusted(0, top, 0, 0)
    if chart.form is Form.COLUMNS:
        paint_columns(painter, body, chart, colours, font)
        return
    for place, bar in enumerate(chart.bars):
        if chart.form is Form.STEPS:
            _paint_step(painter, _line(body, place, _STEP), chart, bar, colours, font)
        else:
            _paint_row(painter, _line(body, place, _ROW), chart, bar, colours, font)


def bar_at(rect: QRectF, chart: Chart, point: QPointF) -> Bar | None:
    """Return the bar whose line or group is under a point."""
    if chart.form is Form.CURVES:
        return label_under(rect, chart, point)
    body = rect.adjusted(0, _legend_height(chart), 0, 0)
    if not body.contains(point):
        return None
    if chart.form is Form.COLUMNS:
        return bar_under(body, chart, point)
    each = _STEP if chart.form is Form.STEPS else _ROW
    place = int((point.y() - body.top()) // each)
    return chart.bars[place] if place < len(chart.bars) else None


def _legend_height(chart: Chart) -> int:
    return _LEGEND if len(chart.series) > 1 else 0


def _line(body: QRectF, place: int, height: int) -> QRectF:
    return QRectF(body.left(), body.top() + place * height, body.width(), height)


def _paint_legend(painter: QPainter, rect: QRectF, chart: Chart, colours: Tokens) -> None:
    left = rect.left()
    for series in chart.series:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colours, series.role)))
        painter.drawEllipse(QRectF(left, rect.top() + 4, _DOT, _DOT))
        painter.setPen(QColor(colours.muted))
        wide = painter.fontMetrics().horizontalAdvance(series.name)
        painter.drawText(QRectF(left + 15, rect.top(), wide + 4, 18), _LEFT, series.name)
        left += 15 + wide + 18


def _paint_step(
    painter: QPainter, line: QRectF, chart: Chart, bar: Bar, colours: Tokens, font: QFont
) -> None:
    label_width = min(line.width() * _LABEL_SHARE, _LABEL_MOST)
    metrics = painter.fontMetrics()
    painter.setPen(QColor(colours.text))
    words = metrics.elidedText(bar.label, _ELIDED, int(label_width) - 8)
    painter.drawText(QRectF(line.left(), line.top(), label_width, line.height()), _LEFT, words)
    most = line.width() - label_width - _FIGURE
    top = line.center().y() - _STEP_BAR / 2
    track = QRectF(line.left() + label_width, top, most, _STEP_BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.track))
    painter.drawRoundedRect(track, _RADIUS, _RADIUS)
    value = bar.values[0]
    if value > 0:
        painter.setBrush(QColor(getattr(colours, chart.series[0].role)))
        track.setWidth(max(most * value / chart.highest, 2 * _RADIUS))
        painter.drawRoundedRect(track, _RADIUS, _RADIUS)
    figure = QRectF(line.right() - _FIGURE + 8, line.top(), _FIGURE - 8, line.height())
    painter.setFont(semi_bold(font))
    painter.setPen(QColor(colours.text))
    painter.drawText(figure, _LEFT, bar.figure)
    painter.setFont(smaller(font))
    painter.setPen(QColor(colours.muted))
    painter.drawText(figure, _RIGHT, bar.share)


def _paint_row(
    painter: QPainter, line: QRectF, chart: Chart, bar: Bar, colours: Tokens, font: QFont
) -> None:
    painter.setFont(smaller(font))
    metrics = painter.fontMetrics()
    figure_width = metrics.horizontalAdvance(bar.figure) + 12
    words = QRectF(line.left(), line.top(), line.width(), 18)
    room = max(int(line.width() - figure_width), 20)
    painter.setPen(QColor(colours.text))
    painter.drawText(words, _LEFT, metrics.elidedText(bar.label, _ELIDED, room))
    painter.setPen(QColor(colours.muted))
    painter.drawText(words, _RIGHT, bar.figure)
    painter.setPen(Qt.PenStyle.NoPen)
    parts = [(chart.highest, "track")]
    named = zip(bar.values, (series.role for series in chart.series), strict=True)
    parts += sorted(named, key=lambda part: -part[0])
    for value, role in parts:
        if value > 0:
            wide = max(line.width() * value / chart.highest, 2 * _RADIUS)
            painter.setBrush(QColor(getattr(colours, role)))
            strip = QRectF(line.left(), line.top() + 20, wide, _ROW_BAR)
            painter.drawRoundedRect(strip, _RADIUS, _RADIUS)
