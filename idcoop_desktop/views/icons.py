"""Lucide icons in the colours of the theme: recoloured when painted, so they follow it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from idcoop_desktop import assets
from idcoop_desktop.views.theme import tokens

DEFAULT_SIZE = 18


def icon(name: str, role: str = "text") -> QIcon:
    """Return the icon ``resources/icons/lucide/<name>.svg`` in the colour of a token.

    Raises :class:`FileNotFoundError` for an icon that was not shipped, and
    :class:`AttributeError` for a colour that does not exist.
    """
    _source(name)
    getattr(tokens(), role)
    return QIcon(_Engine(name, role))


def application_icon() -> QIcon:
    """Return the program's own icon in all its sizes."""
    return QIcon(str(assets.path("icons/app.svg")))


class _Engine(QIconEngine):
    """Draws one SVG in the colour its role has now."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size() * ratio, mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        return _draw(self._name, self._colour(mode), size.width(), size.height(), scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def _colour(self, mode: QIcon.Mode) -> str:
        role = "muted" if mode == QIcon.Mode.Disabled else self._role
        return str(getattr(tokens(), role))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return assets.path(f"icons/lucide/{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def _draw(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    """Draw at the left of ``width`` × ``height`` device pixels: the rest parts it from a text."""
    image = QPixmap(max(width, 1), max(height, 1))
    image.fill(Qt.GlobalColor.transparent)
    side = min(width, height)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(image)
    try:
        renderer.render(painter, QRectF(0, (height - side) / 2, side, side))
    finally:
        painter.end()
    image.setDevicePixelRatio(ratio)
    return image
