"""A small picture painted with rounded corners, whole and never larger than it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_CORNER = 8.0


class Picture(QWidget):
    """Shows JPEG bytes of some kilobytes within a width and a height in pixels."""

    def __init__(self, *, width: int, height: int, name: str) -> None:
        super().__init__()
        self._most = QSize(width, height)
        self._image = QImage()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._image.isNull()

    def show_bytes(self, data: bytes | None) -> None:
        """Show a picture; hide without one."""
        self._image = QImage() if data is None else QImage.fromData(data)
        self.updateGeometry()
        self.setVisible(not self._image.isNull())
        self.update()

    def sizeHint(self) -> QSize:
        if self._image.isNull():
            return QSize(0, 0)
        size = self._image.size()
        fits = size.width() <= self._most.width() and size.height() <= self._most.height()
        return size if fits else size.scaled(self._most, Qt.AspectRatioMode.KeepAspectRatio)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            painter.setClipPath(shape)
            painter.drawImage(QRectF(self.rect()), self._image)
        finally:
            painter.end()
