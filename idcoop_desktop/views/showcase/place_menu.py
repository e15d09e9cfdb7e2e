"""The menu of a photo: every place it can take, for the keyboard and for those who do not drag."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from idcoop_desktop.views.showcase.placing import MOST_SIDE_PHOTOS, Place, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from idcoop_desktop.views.showcase.photo_tile import PhotoTile


def open_place_menu(tile: PhotoTile, where: QPoint, chosen: Callable[[Slot], object]) -> QMenu:
    """Offer the places below a point of the screen and call ``chosen`` with the one taken."""
    menu = QMenu(tile)
    menu.setAccessibleName("Place de la photo")
    offers = [
        ("&Grande photo", Slot(Place.HERO)),
        *((f"Petite photo &{n + 1}", Slot(Place.SIDE, n)) for n in range(MOST_SIDE_PHOTOS)),
        ("En &réserve", Slot(Place.OUT)),
    ]
    for words, slot in offers:
        menu.addAction(words).triggered.connect(partial(_take, chosen, slot))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)
    return menu


def _take(chosen: Callable[[Slot], object], slot: Slot, _checked: bool = False) -> None:
    chosen(slot)
