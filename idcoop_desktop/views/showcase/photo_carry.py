"""Carrying a photo with the mouse from one place to another, without leaving the event loop.

Qt's own dragging waits in a loop of its own; a picture that follows the mouse does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLabel

    from idcoop_desktop.views.showcase.photo_places import PhotoPlace
    from idcoop_desktop.views.showcase.photo_tile import PhotoTile
    from idcoop_desktop.views.showcase.placing import Slot

    PlaceAt = Callable[[QPoint], tuple[PhotoPlace, Slot] | None]

_SEEN_THROUGH = 0.8
_NEAR_THE_EDGE = 36


class PhotoCarry(QObject):
    """Shows the tile held under the mouse and the place aimed at; tells the tile where it lands."""

    def __init__(self, shelf: QWidget, place_at: PlaceAt) -> None:
        super().__init__(shelf)
        self._shelf, self._place_at = shelf, place_at
        self._ghost: QLabel | None = None
        self._aimed: PhotoPlace | None = None

    @property
    def under_way(self) -> bool:
        """Whether a photo is being carried."""
        return self._ghost is not None

    def watch(self, tile: PhotoTile) -> None:
        """Follow a tile when it is carried."""
        tile.carried.connect(lambda where: self._carry(tile, where))
        tile.dropped.connect(lambda where: self._land(tile, where))
        tile.let_go.connect(self._put_back)

    def _carry(self, tile: PhotoTile, where: QPoint) -> None:
        if self._ghost is None:
            self._ghost = _ghost_of(tile)
        room = self._ghost.parentWidget()
        half = QPoint(self._ghost.width() // 2, self._ghost.height() // 3)
        self._ghost.move((room.mapFromGlobal(where) if room else where) - half)
        found = self._place_at(where)
        self._aim(found[0] if found else None)
        self._scroll_towards(where)

    def _land(self, tile: PhotoTile, where: QPoint) -> None:
        self._put_back()
        found = self._place_at(where)
        if found is not None:
            tile.landed.emit(found[1])

    def _put_back(self) -> None:
        self._aim(None)
        if self._ghost is not None:
            self._ghost.deleteLater()
            self._ghost = None

    def _aim(self, place: PhotoPlace | None) -> None:
        if self._aimed is not None and self._aimed is not place:
            self._aimed.aim(aimed=False)
        self._aimed = place
        if place is not None:
            place.aim(aimed=True)

    def _scroll_towards(self, where: QPoint) -> None:
        area: QWidget | None = self._shelf
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and (inside := area.widget()) is not None:
            spot = inside.mapFromGlobal(where)
            area.ensureVisible(spot.x(), spot.y(), 0, _NEAR_THE_EDGE)


def _ghost_of(tile: PhotoTile) -> QLabel:
    ghost = label("", wrap=False)
    ghost.setParent(tile.window())
    ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    picture = tile.grab()
    paler = QPixmap(picture.size())
    paler.setDevicePixelRatio(picture.devicePixelRatio())
    paler.fill(Qt.GlobalColor.transparent)
    painter = QPainter(paler)
    painter.setOpacity(_SEEN_THROUGH)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    ghost.setPixmap(paler)
    ghost.adjustSize()
    ghost.show()
    ghost.raise_()
    return ghost
