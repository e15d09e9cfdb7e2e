"""A photo on which faces and plates are hidden under ellipses, by mouse or by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.domain.hidden_parts import WHOLE, fitting, holds, moved, resized, spanned
from idcoop_desktop.views.theme import tokens_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from idcoop_desktop.domain.hidden_parts import HiddenPart

_SIZE = QSize(780, 440)
_LEAST = QSize(320, 220)
_HANDLE, _REACH = 5.0, 11.0
_STEP, _FINE, _DRAWN = 10, 2, 9
_FACE, _OVAL, _SQUARES = 60, 1.3, 6
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


_Spot = tuple[float, float]


class HidingFrame(QWidget):
    """``changed`` tells that an ellipse was drawn, moved, resized, chosen or removed.

    A drag draws one, or moves the one under the mouse, or resizes the chosen one by a corner.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._parts: list[HiddenPart] = []
        self._chosen = -1
        self._start: _Spot | None = None
        self._follow: Callable[[_Spot], HiddenPart] | None = None
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName("Photo et parties cachées")
        self._tell()

    @property
    def parts(self) -> tuple[HiddenPart, ...]:
        """The ellipses, in the order they were drawn."""
        return tuple(self._parts)

    @property
    def chosen(self) -> int | None:
        """The number of the ellipse that keys and buttons act on."""
        return self._chosen if self._chosen >= 0 else None

    def sizeHint(self) -> QSize:
        return _SIZE

    def show_picture(self, image: QImage) -> None:
        """Show the photo."""
        self._image = image
        self.update()

    def show_parts(self, parts: tuple[HiddenPart, ...]) -> None:
        """Show the ellipses that are kept."""
        self._parts = list(parts)
        self._choose(len(parts) - 1)

    def add(self) -> None:
        """Add an ellipse in the middle and choose it."""
        self._add(WHOLE / 2, WHOLE / 2)

    def remove(self) -> None:
        """Remove the ellipse chosen."""
        if self._chosen >= 0:
            del self._parts[self._chosen]
            self._choose(min(self._chosen, len(self._parts) - 1))

    def clear(self) -> None:
        """Remove every ellipse."""
        self._parts.clear()
        self._choose(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._image.isNull():
            return
        spot = self._thousandths(event.position())
        self._start = None
        if self._chosen >= 0 and self._at_corner(event.position()):
            across, down, *_ = self._parts[self._chosen]
            self._follow = lambda to: spanned(to, (2 * across - to[0], 2 * down - to[1]))
            return
        under = [number for number, part in enumerate(self._parts) if holds(part, spot)]
        if under:
            self._choose(under[-1])
            part = self._parts[under[-1]]
            self._follow = lambda to: moved(part, round(to[0] - spot[0]), round(to[1] - spot[1]))
            return
        self._start = spot
        self._follow = lambda to: spanned(spot, to)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._follow is None:
            return
        part = self._follow(self._thousandths(event.position()))
        if self._start is None:
            self._change(part)
        elif max(part[2:]) > _DRAWN:
            self._start = None
            self._parts.append(part)
            self._choose(len(self._parts) - 1)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._start is not None:
            self._add(*self._start)
        self._start = self._follow = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Insert:
            self.add()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove()
        elif key in _TURNS and self._parts:
            self._choose((self._chosen + _TURNS[key]) % len(self._parts))
        elif key in _MOVES and self._chosen >= 0:
            self._press(_MOVES[key], event.modifiers())
        else:
            super().keyPressEvent(event)

    def _press(self, way: tuple[int, int], held: Qt.KeyboardModifier) -> None:
        fine = bool(held & Qt.KeyboardModifier.ControlModifier)
        across, down = (part * (_FINE if fine else _STEP) for part in way)
        if held & Qt.KeyboardModifier.ShiftModifier:
            self._change(resized(self._parts[self._chosen], across, -down))
        else:
            self._change(moved(self._parts[self._chosen], across, down))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            colours = tokens_of(self.palette())
            painter.fillRect(self.rect(), QColor(colours.hover))
            area = self._area()
            painter.drawImage(area, self._image)
            for number, part in enumerate(self._parts):
                self._paint_part(painter, self._rect(part), chosen=number == self._chosen)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.accent), 3))
                painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        finally:
            painter.end()

    def _paint_part(self, painter: QPainter, room: QRectF, *, chosen: bool) -> None:
        path = QPainterPath()
        path.addEllipse(room)
        painter.save()
        painter.setClipRect(self._area())
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.drawImage(room, self._coarse(room))
        painter.restore()
        lines = (
            (("#000000", 4.0), ("#ffffff", 2.0)) if chosen else (("#000000", 2.5), ("#ffffff", 1))
        )
        for colour, width in lines:
            painter.strokePath(path, QPen(QColor(colour), width))
        painter.restore()
        if chosen:
            painter.setPen(QPen(QColor("#000000"), 1.5))
            painter.setBrush(QColor("#ffffff"))
            for corner in self._corners(room):
                painter.drawEllipse(corner, _HANDLE, _HANDLE)

    def _coarse(self, room: QRectF) -> QImage:
        """Return what is under an ellipse as a few squares, much as documents will show it."""
        area = self._area()
        scale = self._image.width() / area.width()
        part = room.translated(-area.topLeft())
        source = QRectF(part.topLeft() * scale, part.size() * scale).toAlignedRect()
        longest = max(source.width(), source.height(), 1)
        few = QSize(
            max(1, source.width() * _SQUARES // longest),
            max(1, source.height() * _SQUARES // longest),
        )
        smooth = Qt.TransformationMode.SmoothTransformation
        squares = self._image.copy(source).scaled(few, mode=smooth)
        return squares.scaled(source.size().boundedTo(_SIZE))

    def _corners(self, room: QRectF) -> list[QPointF]:
        return [room.topLeft(), room.topRight(), room.bottomRight(), room.bottomLeft()]

    def _at_corner(self, spot: QPointF) -> bool:
        corners = self._corners(self._rect(self._parts[self._chosen]))
        return any((corner - spot).manhattanLength() < _REACH for corner in corners)

    def _area(self) -> QRectF:
        size = self._image.size() if not self._image.isNull() else self.size()
        shown = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - shown.width()) / 2
        return QRectF(left, (self.height() - shown.height()) / 2, shown.width(), shown.height())

    def _rect(self, part: HiddenPart) -> QRectF:
        area = self._area()
        across, down, wide, high = part
        return QRectF(
            area.left() + (across - wide) * area.width() / WHOLE,
            area.top() + (down - high) * area.height() / WHOLE,
            2 * wide * area.width() / WHOLE,
            2 * high * area.height() / WHOLE,
        )

    def _thousandths(self, spot: QPointF) -> _Spot:
        area = self._area()
        return (
            (spot.x() - area.left()) * WHOLE / area.width(),
            (spot.y() - area.top()) * WHOLE / area.height(),
        )

    def _add(self, across: float, down: float) -> None:
        area = self._area()
        higher = _FACE * area.width() / max(area.height(), 1) * _OVAL
        self._parts.append(fitting((round(across), round(down), _FACE, round(higher))))
        self._choose(len(self._parts) - 1)

    def _change(self, part: HiddenPart) -> None:
        self._parts[self._chosen] = part
        self._choose(self._chosen)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._tell()
        self.update()
        self.changed.emit()

    def _tell(self) -> None:
        if self._chosen < 0:
            self.setAccessibleDescription("Rien n’est caché. Inser ajoute une ellipse.")
            return
        across, down, wide, high = self._parts[self._chosen]
        self.setAccessibleDescription(
            f"Ellipse {self._chosen + 1} sur {len(self._parts)}, centrée à {_percent(across)} "
            f"de la largeur et {_percent(down)} de la hauteur, large de {_percent(2 * wide)}, "
            f"haute de {_percent(2 * high)}. Flèches\u00a0: déplacer. Maj et flèches\u00a0: taille."
        )


def _percent(thousandths: int) -> str:
    return f"{round(thousandths / 10)}\u00a0%"
