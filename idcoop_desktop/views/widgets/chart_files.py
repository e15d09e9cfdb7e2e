"""A chart as a picture or a drawing for a report: always in light colours, with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from idcoop_desktop.views.tokens import LIGHT
from idcoop_desktop.views.widgets.chart_painting import chart_height, paint_chart
from idcoop_desktop.views.widgets.painting import semi_bold, smaller

if TYPE_CHECKING:
    from idcoop_desktop.views.widgets.chart_data import Chart

_WIDTH, _MARGIN = 760, 28
_TITLE, _NOTE, _SOURCE = 44, 44, 26
_SCALE = 2
_DOTS = 96
"""Dots per inch of a screen: type keeps the size it has there."""
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def as_png(chart: Chart, source: str) -> bytes:
    """Return a picture twice as fine as a screen; ``source`` is written below the chart."""
    size = _size(chart)
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    try:
        painter.scale(_SCALE, _SCALE)
        _paint_page(painter, chart, source)
    finally:
        painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub names the format bytes
    return bytes(kept.data())


def as_svg(chart: Chart, source: str) -> bytes:
    """Return a drawing that stays sharp at any size, its figures in its description."""
    # Imported here: few people ever want one, and every start would pay for it.
    from PySide6.QtSvg import QSvgGenerator

    size = _size(chart)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setResolution(_DOTS)
    drawing.setSize(size)
    drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
    drawing.setTitle(chart.title)
    drawing.setDescription(chart.spoken)
    painter = QPainter(drawing)
    try:
        _paint_page(painter, chart, source)
    finally:
        painter.end()
    # Where our typeface is not installed, another without serifs stands in.
    family = QGuiApplication.font().family().encode()
    return bytes(kept.data()).replace(
        b'font-family="%b"' % family, b'font-family="%b, Arial, sans-serif"' % family
    )


def _size(chart: Chart) -> QSize:
    return QSize(_WIDTH, _TITLE + chart_height(chart) + _NOTE + _SOURCE + 2 * _MARGIN)


def _paint_page(painter: QPainter, chart: Chart, source: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(QGuiApplication.font())
    inner = QRectF(_MARGIN, _MARGIN, _WIDTH - 2 * _MARGIN, chart_height(chart))
    title = QFont(semi_bold(font))
    title.setPointSizeF(font.pointSizeF() + 4)
    painter.fillRect(QRectF(0, 0, _WIDTH, _size(chart).height()), QColor(LIGHT.card))
    painter.setFont(title)
    painter.setPen(QColor(LIGHT.text))
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), _TITLE), 0, chart.title)
    inner.translate(0, _TITLE)
    paint_chart(painter, inner, chart, LIGHT, font)
    painter.setFont(smaller(font))
    painter.setPen(QColor(LIGHT.muted))
    below = QRectF(inner.left(), inner.bottom() + 10, inner.width(), _NOTE)
    painter.drawText(below, _WRAPPED, chart.note)
    painter.drawText(below.translated(0, _NOTE), _WRAPPED, source)
