"""A chart in a page: painted in the colours of the theme, its figures read to those who listen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.chart_painting import bar_at, chart_height, paint_chart

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from idcoop_desktop.views.widgets.chart_data import Bar, Chart

_NARROWEST, _USUAL = 240, 420


class ChartView(QWidget):
    """Shows a :class:`Chart`; :attr:`asked` tells the key of a bar that was clicked."""

    # Identities are 64-bit; a Signal(int) would cut them to 32.
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_chart(self, chart: Chart) -> None:
        """Show a chart in place of the one before."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_USUAL, chart_height(self._chart) if self._chart else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            asked = cast("QHelpEvent", event)
            bar = self._bar_at(asked.pos().toPointF())
            if bar is not None and self._chart is not None:
                words = plain_tool_tip(self._chart.spoken_bar(bar))
                QToolTip.showText(asked.globalPos(), words, self)
                return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position())
        leads = bar is not None and bar.key is not None
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and bar is not None and bar.key is not None:
            self.asked.emit(bar.key)
        super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            paint_chart(painter, QRectF(self.rect()), self._chart, colours, self.font())
        finally:
            painter.end()

    def _bar_at(self, point: QPointF) -> Bar | None:
        return bar_at(QRectF(self.rect()), self._chart, point) if self._chart else None
