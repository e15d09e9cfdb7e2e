"""A photo on the shelf: its picture, its place on the flyer, its moment and its consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.showcase.gate_words import GateState, gate_state
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import CHIP_HEIGHT, paint_chip, semi_bold, smaller

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.views.tokens import Tokens

WIDTH, HEIGHT = 150, 146
_PICTURE = 104
_CORNER, _INSET = 8.0, 5
_SIGN = 28
_BADGE, _PAD = 20, 8


class PhotoTile(QAbstractButton):
    """Checked while its photo is the one described below the shelf."""

    def __init__(self, photo: Photo) -> None:
        super().__init__()
        self.photo = photo
        self._badge = ""
        self._state = gate_state(photo, ())
        self._image = QImage()
        self._sign = icon("image", "muted")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_photo(self, photo: Photo, badge: str, state: GateState) -> None:
        """Show what is known of the photo; ``badge`` says where it stands on the flyer."""
        self.photo, self._badge, self._state = photo, badge, state
        told = (photo_name(photo), photo.moment.label, state.words, badge.lower())
        self.setAccessibleName(", ".join(part for part in told if part))
        self.update()

    def show_picture(self, data: bytes) -> None:
        """Show the small picture once it is loaded."""
        self._image = QImage.fromData(data)
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether the small picture is loaded."""
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            colours = tokens_of(self.palette())
            self._paint_frame(painter, colours)
            area = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, 0)
            area.setHeight(_PICTURE)
            self._paint_picture(painter, area, colours)
            painter.setFont(smaller(self.font()))
            dark = (QColor(255, 255, 255, 235), QColor("#1c2733"))
            spot = QRectF(area.left() + 5, area.bottom() - _BADGE - 5, area.width() - 10, _BADGE)
            _paint_badge(painter, spot, self.photo.moment.label, dark)
            if self._badge:
                accent = (QColor(colours.accent), QColor(colours.on_accent))
                spot.moveTop(area.top() + 5)
                painter.setFont(semi_bold(painter.font()))
                _paint_badge(painter, spot, self._badge, accent)
            painter.setFont(smaller(self.font()))
            below = QRectF(area.left(), area.bottom() + 6, area.width(), CHIP_HEIGHT)
            paint_chip(painter, below, self._state.words, self._state.tone, colours)
        finally:
            painter.end()

    def _paint_frame(self, painter: QPainter, colours: Tokens) -> None:
        outline = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.isChecked():
            painter.setBrush(QColor(colours.accent_soft))
        elif self.underMouse():
            painter.setBrush(QColor(colours.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 3))
        elif self.isChecked():
            painter.setPen(QPen(QColor(colours.accent), 1.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(outline, _CORNER, _CORNER)

    def _paint_picture(self, painter: QPainter, area: QRectF, colours: Tokens) -> None:
        path = QPainterPath()
        path.addRoundedRect(area, _CORNER - 2, _CORNER - 2)
        painter.fillPath(path, QColor(colours.hover))
        if self._image.isNull():
            middle, half = area.center().toPoint(), _SIGN // 2
            self._sign.paint(painter, middle.x() - half, middle.y() - half, _SIGN, _SIGN)
            return
        painter.save()
        painter.setClipPath(path)
        size = self._image.size().scaled(
            area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
        )
        whole = QRectF(0, 0, size.width(), size.height())
        whole.moveCenter(area.center())
        painter.drawImage(whole, self._image)
        painter.restore()


def _paint_badge(
    painter: QPainter, room: QRectF, words: str, colours: tuple[QColor, QColor]
) -> None:
    back, front = colours
    width = min(painter.fontMetrics().horizontalAdvance(words) + 2 * _PAD, room.width())
    pill = QRectF(room.left(), room.top(), width, _BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(pill, _BADGE / 2, _BADGE / 2)
    painter.setPen(front)
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
