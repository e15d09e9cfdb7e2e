"""The picture of a card that follows the mouse while the card is carried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QPixmap

_OPACITY = 0.88
_RADIUS = 8


class Ghost(QWidget):
    """Floats over the board and takes no event."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._picture: QPixmap | None = None
        self._held = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def take(self, picture: QPixmap, at: QPoint) -> None:
        """Show a card held under a global position."""
        self._picture = picture
        size = picture.deviceIndependentSize().toSize()
        self._held = QPoint(size.width() // 2, size.height() // 4)
        self.resize(size)
        self.follow(at)
        self.show()
        self.raise_()

    def follow(self, at: QPoint) -> None:
        """Go where the mouse is, a global position."""
        over = self.parentWidget()
        if over is not None:
            self.move(over.mapFromGlobal(at) - self._held)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        try:
            painter.setOpacity(_OPACITY)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            painter.setClipPath(shape)
            painter.drawPixmap(0, 0, self._picture)
        finally:
            painter.end()
