"""A photo on the shelf: its picture, its moment and its consent; it can be carried elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.showcase.gate_words import GateState, gate_state
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import CHIP_HEIGHT, paint_chip, smaller

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QPaintEvent

    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.views.tokens import Tokens

WIDTH, HEIGHT, LEAST = 150, 138, 104
_PICTURE = 98
_CORNER, _INSET = 8.0, 5
_SIGN = 28
_BADGE, _PAD = 20, 8


_KEYS = (
    "Ctrl et les flèches déplacent la photo vers la grande ou vers la réserve\u00a0; "
    "la touche Menu propose les places."
)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class PhotoTile(QAbstractButton):
    """Checked while its photo is the one described below the shelf.

    ``carried`` and ``dropped`` carry where the mouse is on the screen while it holds the tile,
    ``landed`` the place it was dropped on; ``let_go`` tells that it was put back. ``moved`` is 1
    away from the large photo, -1 towards it.
    """

    carried = Signal(QPoint)
    dropped = Signal(QPoint)
    let_go = Signal()
    landed = Signal(object)
    moved = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(self, photo: Photo) -> None:
        super().__init__()
        self.photo = photo
        self._state = gate_state(photo, ())
        self._image = QImage()
        self._sign = icon("image", "muted")
        self._pressed_at: QPoint | None = None
        self._held = False
        self.setCheckable(True)
        self.setAccessibleDescription(_KEYS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_photo(self, photo: Photo, place: str, state: GateState) -> None:
        """Show what is known of the photo; ``place`` says where it stands in the document."""
        self.photo, self._state = photo, state
        told = (photo_name(photo), photo.moment.label, state.words, place)
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
        return QSize(LEAST, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = False
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if left else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._held or way >= QApplication.startDragDistance():
            self._held = True
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held, self._pressed_at = self._held, False, None
        if held:
            # Carried elsewhere is not clicked.
            self.setDown(False)
            self.dropped.emit(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if self._held and event.key() == Qt.Key.Key_Escape:
            self._held, self._pressed_at = False, None
            self.setDown(False)
            self.let_go.emit()
        elif step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

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
