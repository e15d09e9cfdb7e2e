"""A picture on which one point is marked: what must stay in sight when it is cropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.theme import tokens_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

_WIDTH, _HEIGHT = 240, 180
_CORNER, _RING, _SIGN = 8.0, 11.0, 32
_WHOLE, _STEP = 1000, 20
_SETTLED_MS = 300
_HALO = 5.0
_MOVES = {
    Qt.Key.Key_Left: (-_STEP, 0),
    Qt.Key.Key_Right: (_STEP, 0),
    Qt.Key.Key_Up: (0, -_STEP),
    Qt.Key.Key_Down: (0, _STEP),
}

Focal = tuple[int, int] | None


class FocalFrame(QWidget):
    """Click or arrow keys move the point, in thousandths; Delete lets the program guess it.

    ``settled`` carries the point, or ``None``, shortly after the last move.
    """

    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._focal: Focal = None
        self._proposed: Focal = None
        self._sign = icon("image", "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SETTLED_MS)
        self._pause.timeout.connect(self._settle)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName("Point de la photo à garder visible")

    @property
    def focal(self) -> Focal:
        """The point in thousandths of width and height, ``None`` when it is guessed."""
        return self._focal

    def show_picture(self, data: bytes | None) -> None:
        """Show a JPEG; ``None`` shows a sign until it is there."""
        self._image = QImage.fromData(data) if data else QImage()
        self.update()

    def show_focal(self, focal: Focal) -> None:
        """Show the point that is kept."""
        self._pause.stop()
        self._proposed = None
        self._mark(focal)

    def show_proposal(self, focal: Focal) -> None:
        """Show, while none is chosen, the point that the program proposes."""
        self._proposed = focal
        self.update()

    def flush(self) -> None:
        """Tell at once a move that has not settled yet."""
        if self._pause.isActive():
            self._pause.stop()
            self._settle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        if event.button() == Qt.MouseButton.LeftButton and not self._image.isNull():
            spot = event.position()
            across = (spot.x() - area.left()) / area.width()
            down = (spot.y() - area.top()) / area.height()
            self._mark(_inside(round(across * _WHOLE), round(down * _WHOLE)))
            self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            across, down = self._focal or (_WHOLE // 2, _WHOLE // 2)
            self._mark(_inside(across + _MOVES[key][0], down + _MOVES[key][1]))
        elif key == Qt.Key.Key_Delete:
            self._mark(None)
        else:
            super().keyPressEvent(event)
            return
        self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            colours = tokens_of(self.palette())
            area = self._area()
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            painter.fillPath(path, QColor(colours.hover))
            if self._image.isNull():
                half = _SIGN // 2
                middle = self.rect().center()
                self._sign.paint(painter, middle.x() - half, middle.y() - half, _SIGN, _SIGN)
            else:
                painter.save()
                painter.setClipPath(path)
                painter.drawImage(area, self._image)
                painter.restore()
                self._paint_point(painter, area)
            if self.hasFocus():
                painter.strokePath(path, QPen(QColor(colours.accent), 3))
        finally:
            painter.end()

    def _paint_point(self, painter: QPainter, area: QRectF) -> None:
        """Paint the point chosen as a full ring, the one proposed as a dashed one."""
        point = self._focal or self._proposed
        if point is None:
            return
        across, down = point
        spot = QPointF(
            area.left() + area.width() * across / _WHOLE, area.top() + area.height() * down / _WHOLE
        )
        line = Qt.PenStyle.SolidLine if self._focal else Qt.PenStyle.DashLine
        painter.setBrush(QColor(255, 255, 255, 60))
        for colour, width in (("#000000", 5.0), ("#ffffff", 2.5)):
            painter.setPen(
                QPen(QColor(colour), width, line if width < 5 else Qt.PenStyle.SolidLine)
            )
            painter.drawEllipse(spot, _RING, _RING)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(spot, 2.5, 2.5)

    def _area(self) -> QRectF:
        size = self._image.size() if not self._image.isNull() else QSize(_WIDTH, _HEIGHT)
        shown = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - shown.width()) / 2
        return QRectF(left, (self.height() - shown.height()) / 2, shown.width(), shown.height())

    def _mark(self, focal: Focal) -> None:
        self._focal = focal
        self.setAccessibleDescription(_said(focal))
        self.update()

    def _settle(self) -> None:
        self.settled.emit(self._focal)


def _inside(across: int, down: int) -> tuple[int, int]:
    return min(max(across, 0), _WHOLE), min(max(down, 0), _WHOLE)


def _said(focal: Focal) -> str:
    if focal is None:
        return "Choisi par le programme. Les flèches du clavier le déplacent."
    across, down = (round(part / 10) for part in focal)
    return (
        f"À {across}\u00a0% de la largeur et {down}\u00a0% de la hauteur. "
        "Les flèches du clavier le déplacent, Suppr laisse choisir le programme."
    )
