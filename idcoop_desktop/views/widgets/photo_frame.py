"""A picture from bytes or from pixels, kept in proportion, with rounded corners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.theme import tokens_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_CORNER = 8.0
_SIGN = 32


class PhotoFrame(QWidget):
    """Shows a picture, or a quiet sign while there is none; ``name`` says what it shows."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, corner: float = _CORNER
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._image = QImage()
        self._corner = corner
        self._sign = icon("image", "muted")
        self.setMinimumSize(64, 48)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def is_empty(self) -> bool:
        """Whether no picture is shown."""
        return self._image.isNull()

    def show_bytes(self, data: bytes | None) -> None:
        """Show a JPEG or PNG file; ``None`` or unreadable bytes show the sign."""
        self._image = QImage.fromData(data) if data else QImage()
        self.updateGeometry()
        self.update()

    def show_pixels(self, *, width: int, height: int, stride: int, data: bytes) -> None:
        """Show BGRX pixels, as the PDF preview gives them."""
        pixels = QImage(data, width, height, stride, QImage.Format.Format_RGB32)
        # The image only borrows the bytes: the copy is ours.
        self._image = pixels.copy()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._image.isNull():
            return QSize(160, 120)
        return self._image.size().scaled(QSize(480, 480), Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._image.isNull():
                self._paint_sign(painter)
            else:
                self._paint_image(painter)
        finally:
            painter.end()

    def _paint_image(self, painter: QPainter) -> None:
        shown = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - shown.width()) / 2
        area = QRectF(left, (self.height() - shown.height()) / 2, shown.width(), shown.height())
        path = QPainterPath()
        path.addRoundedRect(area, self._corner, self._corner)
        painter.setClipPath(path)
        sharp = self._image.scaled(
            shown * self.devicePixelRatio(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(area, sharp)

    def _paint_sign(self, painter: QPainter) -> None:
        colours = tokens_of(self.palette())
        painter.setPen(QColor(colours.border))
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._corner, self._corner
        )
        middle = self.rect().center()
        half = _SIGN // 2
        self._sign.paint(painter, middle.x() - half, middle.y() - half, _SIGN, _SIGN)
