"""A share of something as a bar, with the words that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import GAUGE_HEIGHT, paint_gauge

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Gauge(QWidget):
    """Shows a fraction from 0 to 1 in the colour of a token."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._fraction, self._role = 0.0, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def fraction(self) -> float:
        """The share shown."""
        return self._fraction

    def show_value(self, fraction: float, said: str, *, role: str = "accent") -> None:
        """Show a share; ``said`` is read by screen readers, ``role`` names a colour."""
        self._fraction, self._role = fraction, role
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, GAUGE_HEIGHT + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, GAUGE_HEIGHT + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            fill = QColor(getattr(colours, self._role))
            paint_gauge(painter, QRectF(self.rect()), self._fraction, fill, QColor(colours.track))
        finally:
            painter.end()
