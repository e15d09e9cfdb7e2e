"""Which photos the document shows and where; a photo is shown only once its people agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import is_agreed
from idcoop_desktop.domain.showcase import Showcase, photo_name
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.views.showcase.placing import (
    Place,
    Slot,
    dropped,
    neighbour,
    place_of,
    slot_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.views.showcase.photo_panel import PhotoPanel

_NOT_YET = "Cette photo ne peut pas encore paraître\u00a0: "
_THEN = "Une fois l’accord noté ici, elle prendra aussitôt sa place."


class Placer(QObject):
    """Holds the choices in :attr:`words`; ``changed`` when a photo took another place.

    ``said`` tells in words where it stands now.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, panel: PhotoPanel, project_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._wanted: tuple[int, Slot] | None = None
        self._photos: Mapping[int, Photo] = {}
        self._lacks: Mapping[int, Sequence[Lack]] = {}
        self.words = Showcase(id=0, project_id=project_id)

    def know(self, photos: Mapping[int, Photo], lacks: Mapping[int, Sequence[Lack]]) -> None:
        """Take the photos there are and what each lacks to be shown in the document."""
        self._photos, self._lacks = photos, lacks

    def forget_wanted(self) -> None:
        """Wait no more for an agreement to give a photo its place."""
        self._wanted = None

    def place(self, photo_id: int, slot: Slot) -> None:
        """Give a photo its place, or say what it lacks and wait for it."""
        lacks = self._lacks[photo_id]
        stands = place_of(self.words, photo_id) is not Place.OUT
        if slot.place is Place.OUT or stands or is_agreed(lacks):
            self._try(photo_id, slot)
            return
        self._wanted = photo_id, slot
        self._panel.show_place(self.words)
        told = [
            f"{lack.person.person_name}, {lack.reason}" if lack.person else lack.reason
            for lack in lacks
        ]
        listed = "\u00a0; ".join(told)
        self._panel.show_gate(f"{_NOT_YET}{listed}. {_THEN}")
        self._panel.focus_consent()

    def move(self, photo_id: int, step: int) -> None:
        """Move a photo one place away from the large one, or towards it with -1."""
        slot = neighbour(self.words, photo_id, step)
        if slot is not None:
            self.place(photo_id, slot)

    def take_wanted(self) -> None:
        """Give its place to the photo for which an agreement was missing, once it is there."""
        if self._wanted is None or self._wanted[0] not in self._photos:
            self._wanted = None
            return
        if not is_agreed(self._lacks[self._wanted[0]]):
            return
        (photo_id, slot), self._wanted = self._wanted, None
        self._try(photo_id, slot)

    def take(self, words: Showcase) -> None:
        """Make these the choices."""
        if words != self.words:
            self.words = words
            self.changed.emit()

    def _try(self, photo_id: int, slot: Slot) -> None:
        try:
            self.take(dropped(self.words, photo_id, slot))
            self._panel.show_gate("")
            self.said.emit(_said(self._photos[photo_id], slot_of(self.words, photo_id)))
        except DomainError as error:
            self._panel.show_place(self.words)
            self._panel.show_gate(error.message)


def _said(photo: Photo, slot: Slot) -> str:
    where = {
        Place.HERO: "grande photo",
        Place.SIDE: f"petite photo {slot.rank + 1}",
        Place.OUT: "en réserve",
    }
    return f"{quoted(photo_name(photo))}\u00a0: {where[slot.place]}."
