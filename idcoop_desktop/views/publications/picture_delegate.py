"""Paints the photo of a row in the first cell; the other cells are those of every list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.theme import tokens
from idcoop_desktop.views.widgets.cell_delegate import CellDelegate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from idcoop_desktop.views.publications.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex

PICTURE = QSize(56, 42)
COLUMN = 72
_CORNER = 5.0
_SIGN = 20


class PictureDelegate(CellDelegate):
    """``photo_at`` tells the photo of a row by its place, ``None`` when it has none."""

    def __init__(
        self,
        thumbnails: Thumbnails,
        photo_at: Callable[[int], int | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._thumbnails, self._photo_at = thumbnails, photo_at

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column():
            return
        room = QRectF(0, 0, PICTURE.width(), PICTURE.height())
        room.moveCenter(QRectF(option.rect).center())
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._paint_picture(painter, room, self._photo_at(index.row()))
        finally:
            painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRectF, photo_id: int | None) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(room, _CORNER, _CORNER)
        image = None if photo_id is None else self._thumbnails.of(photo_id)
        if image is not None:
            painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
            painter.drawImage(room, image)
            return
        painter.fillPath(shape, QColor(tokens().track))
        box = QRectF(0, 0, _SIGN, _SIGN)
        box.moveCenter(room.center())
        icon("image", "muted").paint(painter, box.toRect())
