"""Which photo stands where on the flyer: pure changes of its words and choices."""

from __future__ import annotations

from dataclasses import replace
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
