"""The project's photos where they stand in the document; one of them is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from idcoop_desktop.views.showcase.photo_carry import PhotoCarry
from idcoop_desktop.views.showcase.photo_places import GAP, Reserve, SinglePlace
from idcoop_desktop.views.showcase.photo_tile import PhotoTile
from idcoop_desktop.views.showcase.place_menu import open_place_menu
from idcoop_desktop.views.showcase.placing import MOST_SIDE_PHOTOS, Place, Slot, slot_of
from idcoop_desktop.views.widgets.labels import muted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPoint

    from idcoop_desktop.domain.showcase import Photo, Showcase
    from idcoop_desktop.views.showcase.gate_words import GateState
    from idcoop_desktop.views.showcase.photo_places import PhotoPlace

_SMALL, _UNUSED = "Petites photos", "Petites photos – pas dans ce document"


class PhotoShelf(QWidget):
    """``selected`` carries the photo chosen, ``placed`` a photo and the :class:`Slot` wanted.

    ``moved`` carries a photo and 1 away from the large photo, or -1 towards it.
    """

    selected = Signal(object)
    placed = Signal(object, object)
    moved = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: dict[int, PhotoTile] = {}
        self._order: tuple[int, ...] = ()
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._on_toggled)
        self._hero = SinglePlace("Glissez ici la grande photo")
        self._sides = tuple(SinglePlace("Petite photo") for _ in range(MOST_SIDE_PHOTOS))
        self._reserve = Reserve("Glissez ici les photos à ne pas montrer")
        self._side_title = muted(_SMALL)
        self._lay_out()
        self._carry = PhotoCarry(self, self.place_at)

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setSpacing(GAP)
        top.addWidget(muted("Grande photo"), 0, 0)
        top.addWidget(self._side_title, 0, 1, 1, len(self._sides))
        for column, place in enumerate((self._hero, *self._sides)):
            top.addWidget(place, 1, column)
            top.setColumnStretch(column, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(4)
        column_.addLayout(top)
        column_.addWidget(muted("En réserve"))
        column_.addWidget(self._reserve)

    @property
    def tiles(self) -> tuple[PhotoTile, ...]:
        """The tiles in the order the photos were added."""
        return tuple(self._tiles.values())

    @property
    def in_order(self) -> tuple[PhotoTile, ...]:
        """The tiles as they stand: the large photo, the small ones, the reserve."""
        return tuple(self._tiles[photo_id] for photo_id in self._order)

    @property
    def current(self) -> int | None:
        """The photo chosen."""
        tile = self._group.checkedButton()
        return tile.photo.id if isinstance(tile, PhotoTile) else None

    def show_sides(self, *, used: bool) -> None:
        """Say whether the document shows small photos."""
        self._side_title.setText(_SMALL if used else _UNUSED)

    def show_photos(
        self, photos: Sequence[Photo], words: Showcase, states: Mapping[int, GateState]
    ) -> None:
        """Show these photos, each at its place, and no others."""
        self._drop(set(self._tiles) - {photo.id for photo in photos})
        for photo in photos:
            if photo.id not in self._tiles:
                self._tiles[photo.id] = self._made(photo)
            place = _spoken(slot_of(words, photo.id))
            self._tiles[photo.id].show_photo(photo, place, states[photo.id])
        self._arrange(words)

    def show_picture(self, photo_id: int, data: bytes) -> None:
        """Show the small picture of a photo."""
        self._tiles[photo_id].show_picture(data)

    def select(self, photo_id: int) -> None:
        """Choose a photo."""
        self._tiles[photo_id].setChecked(True)

    def place_at(self, where: QPoint) -> tuple[PhotoPlace, Slot] | None:
        """Return the place at a point of the screen, ``None`` outside of the shelf."""
        inside = self.mapFromGlobal(where)
        if not self.rect().contains(inside):
            return None
        if self._hero.geometry().contains(inside):
            return self._hero, Slot(Place.HERO)
        for rank, place in enumerate(self._sides):
            if place.geometry().contains(inside):
                return place, Slot(Place.SIDE, rank)
        return self._reserve, Slot(Place.OUT)

    def _made(self, photo: Photo) -> PhotoTile:
        tile, photo_id = PhotoTile(photo), photo.id
        self._group.addButton(tile)
        tile.moved.connect(lambda step: self.moved.emit(photo_id, step))
        tile.menu_asked.connect(partial(self._open_menu, photo_id))
        self._carry.watch(tile)
        tile.landed.connect(lambda slot: self.placed.emit(photo_id, slot))
        return tile

    def _drop(self, gone: set[int]) -> None:
        for photo_id in gone:
            tile = self._tiles.pop(photo_id)
            self._group.removeButton(tile)
            tile.setParent(None)
            tile.deleteLater()

    def _arrange(self, words: Showcase) -> None:
        hero = [words.hero_id] if words.hero_id in self._tiles else []
        sides = [known for known in words.photo_ids if known in self._tiles]
        others = [known for known in self._tiles if known not in {*hero, *sides}]
        self._order = tuple(key for key in (*hero, *sides, *others) if key is not None)
        focused = next((tile for tile in self.tiles if tile.hasFocus()), None)
        for key in hero:
            self._hero.hold(self._tiles[key])
        for place, key in zip(self._sides, sides, strict=False):
            place.hold(self._tiles[key])
        self._reserve.hold([self._tiles[key] for key in others])
        if focused is not None:
            # A widget that changes parents loses the keyboard.
            focused.setFocus()
        for place_ in (self._hero, *self._sides, self._reserve):
            place_.update()

    def _open_menu(self, photo_id: int, where: QPoint) -> None:
        self.select(photo_id)
        open_place_menu(self._tiles[photo_id], where, lambda slot: self.placed.emit(photo_id, slot))

    def _on_toggled(self, tile: PhotoTile, checked: bool) -> None:
        if checked:
            self.selected.emit(tile.photo.id)


def _spoken(slot: Slot) -> str:
    if slot.place is Place.SIDE:
        return f"petite photo {slot.rank + 1}"
    return "grande photo" if slot.place is Place.HERO else ""
