"""What each frame of a document shows of a photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.documents.framing import FLYER_FRAMES, crop_box
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import smaller

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.documents.framing import Frame

_HEIGHT, _GAP, _CORNER, _WORDS = 66, 12, 4.0, 18
_WHOLE = 1000


class CropStrip(QWidget):
    """The frames side by side, one scale for all, each cut as documents cut it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._focal = (_WHOLE // 2, _WHOLE // 2)
        self._frames: Sequence[Frame] = FLYER_FRAMES
        self.setFixedHeight(_HEIGHT + _WORDS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Ce que chaque cadre du document montre de la photo")

    def sizeHint(self) -> QSize:
        return QSize(460, _HEIGHT + _WORDS)

    @property
    def boxes(self) -> tuple[QRect, ...]:
        """What each frame takes of the picture, in its pixels."""
        size = (self._image.width(), self._image.height())
        focal = (self._focal[0] / _WHOLE, self._focal[1] / _WHOLE)
        found = (crop_box(size, (frame.width, frame.height), focal) for frame in self._frames)
        return tuple(QRect(x, y, right - x, bottom - y) for x, y, right, bottom in found)

    def show_frames(self, frames: Sequence[Frame]) -> None:
        """Show what these frames make of the photo."""
        self._frames = frames
        self.update()

    def show_picture(self, data: bytes | None) -> None:
        """Show a small JPEG; ``None`` until it is there."""
        self._image = QImage.fromData(data) if data else QImage()
        self.update()

    def show_focal(self, focal: tuple[int, int]) -> None:
        """Cut around a point, in thousandths."""
        self._focal = focal
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setFont(smaller(self.font()))
            colours = tokens_of(self.palette())
            left = 0.0
            boxes = self.boxes if not self._image.isNull() else (None,) * len(self._frames)
            for frame, source in zip(self._frames, boxes, strict=True):
                width, height = _shown(frame.width, frame.height)
                room = QRectF(left, _HEIGHT - height, width, height)
                path = QPainterPath()
                path.addRoundedRect(room, _CORNER, _CORNER)
                painter.fillPath(path, QColor(colours.hover))
                if source is not None:
                    painter.save()
                    painter.setClipPath(path)
                    painter.drawImage(room, self._image, QRectF(source))
                    painter.restore()
                painter.setPen(QPen(QColor(colours.muted)))
                words = QRectF(left, _HEIGHT + 2, self._column(width), _WORDS - 2)
                painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft), frame.label)
                left += self._column(width) + _GAP
        finally:
            painter.end()

    def _column(self, width: float) -> float:
        words = self.fontMetrics().horizontalAdvance("Petite, à trois")
        return max(width, words)


def _shown(width: float, height: float) -> tuple[float, float]:
    """Return the size on screen of a frame in millimetres: small ones are drawn a little larger."""
    scale = min(_HEIGHT / height, 124 / width)
    return width * scale, height * scale
