"""The project's photos side by side; one of them is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from idcoop_desktop.views.showcase.photo_tile import WIDTH, PhotoTile
from idcoop_desktop.views.showcase.placing import Place, place_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from idcoop_desktop.domain.showcase import Photo, Showcase
    from idcoop_desktop.views.showcase.gate_words import GateState

_GAP = 6


class PhotoShelf(QWidget):
    """``selected`` carries the identifier of the photo chosen by the person."""

    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: dict[int, PhotoTile] = {}
        self._columns = 0
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def tiles(self) -> tuple[PhotoTile, ...]:
        """The tiles in the order the photos were added."""
        return tuple(self._tiles.values())

    @property
    def current(self) -> int | None:
        """The photo chosen."""
        tile = self._group.checkedButton()
        return tile.photo.id if isinstance(tile, PhotoTile) else None

    def show_photos(
        self, photos: Sequence[Photo], words: Showcase, states: Mapping[int, GateState]
    ) -> None:
        """Show these photos, each with its place on the flyer, and no others."""
        self._drop(set(self._tiles) - {photo.id for photo in photos})
        for photo in photos:
            if photo.id not in self._tiles:
                tile = PhotoTile(photo)
                self._tiles[photo.id] = tile
                self._group.addButton(tile)
                self._columns = 0
            self._tiles[photo.id].show_photo(photo, _badge(words, photo.id), states[photo.id])
        self._arrange()

    def _drop(self, gone: set[int]) -> None:
        for photo_id in gone:
            tile = self._tiles.pop(photo_id)
            self._group.removeButton(tile)
            self._grid.removeWidget(tile)
            tile.setParent(None)
            tile.deleteLater()
            self._columns = 0

    def show_picture(self, photo_id: int, data: bytes) -> None:
        """Show the small picture of a photo."""
        self._tiles[photo_id].show_picture(data)

    def select(self, photo_id: int) -> None:
        """Choose a photo."""
        self._tiles[photo_id].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(2, (self.width() + _GAP) // (WIDTH + _GAP))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for number, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, number // columns, number % columns)

    def _on_toggled(self, tile: PhotoTile, checked: bool) -> None:
        if checked:
            self.selected.emit(tile.photo.id)


def _badge(words: Showcase, photo_id: int) -> str:
    place = place_of(words, photo_id)
    if place is Place.SIDE:
        return f"Petite photo {words.photo_ids.index(photo_id) + 1}"
    return "Grande photo" if place is Place.HERO else ""
