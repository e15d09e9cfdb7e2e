"""Which photo stands where on the flyer: pure changes of its words and choices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import is_agreed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.domain.showcase import Showcase

MOST_SIDE_PHOTOS = 3


class Place(StrEnum):
    """Where a photo stands."""

    HERO = "hero"
    SIDE = "side"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Slot:
    """A place to put a photo; ``rank`` counts the small photos from 0."""

    place: Place
    rank: int = 0


def slot_of(words: Showcase, photo_id: int) -> Slot:
    """Return the place of a photo, with its rank among the small ones."""
    place = place_of(words, photo_id)
    rank = words.photo_ids.index(photo_id) if place is Place.SIDE else 0
    return Slot(place, rank)


def place_of(words: Showcase, photo_id: int) -> Place:
    """Return where a photo stands."""
    if photo_id == words.hero_id:
        return Place.HERO
    return Place.SIDE if photo_id in words.photo_ids else Place.OUT


def put(words: Showcase, photo_id: int, place: Place) -> Showcase:
    """Return the choices with a photo moved to ``place``.

    A new large photo gives its own place to the one before. Raises :class:`DomainError` when
    there is no room for another small photo.
    """
    if place is place_of(words, photo_id):
        return words
    if place is Place.HERO:
        swapped = (words.hero_id if known == photo_id else known for known in words.photo_ids)
        side = tuple(known for known in swapped if known is not None)
        return replace(words, hero_id=photo_id, photo_ids=side)
    hero = None if words.hero_id == photo_id else words.hero_id
    side = tuple(known for known in words.photo_ids if known != photo_id)
    if place is Place.SIDE:
        if len(side) == MOST_SIDE_PHOTOS:
            raise DomainError(
                "Le flyer montre déjà trois petites photos\u00a0: retirez-en une d’abord."
            )
        side = (*side, photo_id)
    return replace(words, hero_id=hero, photo_ids=side)


def dropped(words: Showcase, photo_id: int, slot: Slot) -> Showcase:
    """Return the choices with a photo dropped on a place; what stood there makes room.

    A small photo dropped among the small ones moves there; from elsewhere it changes places with
    the one it is dropped on.
    """
    side, before = words.photo_ids, place_of(words, photo_id)
    if slot.place is not Place.SIDE or (slot.rank >= len(side) and before is not Place.SIDE):
        return put(words, photo_id, slot.place)
    if before is Place.SIDE:
        return shifted(words, photo_id, slot.rank - side.index(photo_id))
    onto = side[slot.rank]
    return put(words, onto, Place.HERO) if before is Place.HERO else swapped(words, onto, photo_id)


def neighbour(words: Showcase, photo_id: int, step: int) -> Slot | None:
    """Return the place ``step`` (1 or -1) further from the large photo, ``None`` at either end.

    The places stand in a row: the large photo, the small ones in order, out of the document.
    """
    slot, last = slot_of(words, photo_id), len(words.photo_ids) - 1
    if slot.place is Place.HERO:
        return None if step < 0 else Slot(Place.SIDE)
    if slot.place is Place.OUT:
        return None if step > 0 else Slot(Place.SIDE, last + 1)
    if slot.rank + step < 0:
        return Slot(Place.HERO)
    return Slot(Place.OUT) if slot.rank + step > last else Slot(Place.SIDE, slot.rank + step)


def shifted(words: Showcase, photo_id: int, step: int) -> Showcase:
    """Return the choices with a small photo ``step`` places further, as far as there is room."""
    side = list(words.photo_ids)
    old = side.index(photo_id)
    side.insert(min(max(old + step, 0), len(side) - 1), side.pop(old))
    return replace(words, photo_ids=tuple(side))


def swapped(words: Showcase, photo_id: int, by: int) -> Showcase:
    """Return the choices with another photo at the place of one."""
    if by in {words.hero_id, *words.photo_ids}:
        return put(words, photo_id, Place.OUT)
    return replace(
        words,
        hero_id=by if words.hero_id == photo_id else words.hero_id,
        photo_ids=tuple(by if known == photo_id else known for known in words.photo_ids),
    )


def only_agreed(words: Showcase, lacks: Mapping[int, tuple[Lack, ...]]) -> Showcase:
    """Return the choices without the photos whose people are not covered."""
    allowed = {photo_id for photo_id, found in lacks.items() if is_agreed(found)}
    return replace(
        words,
        hero_id=words.hero_id if words.hero_id in allowed else None,
        photo_ids=tuple(known for known in words.photo_ids if known in allowed),
    )
