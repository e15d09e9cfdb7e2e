"""Who is to be recognised on a photo, and the documents in which a photo was shown."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.showcase import PhotoPerson
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records, is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_PEOPLE = Records(tables.PhotoPerson, PhotoPerson)


def people_of_photos(base: Base, photo_ids: Iterable[int]) -> dict[int, tuple[PhotoPerson, ...]]:
    """Return who is on each photo, in the order they were named; a photo of nobody is left out."""
    found: dict[int, list[PhotoPerson]] = defaultdict(list)
    for person in _PEOPLE.select(base, is_one_of(tables.PhotoPerson.photo_id, photo_ids)):
        found[person.photo_id].append(_typed(person))
    return {photo_id: tuple(people) for photo_id, people in found.items()}


def get_photo_person(base: Base, key: int) -> PhotoPerson:
    """Return one; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _typed(_PEOPLE.get(base, key))


def photos_of_person(base: Base, cooperator_id: int) -> tuple[int, ...]:
    """Return the photos on which a coopérateur is named."""
    found = _PEOPLE.select(base, tables.PhotoPerson.cooperator_id == cooperator_id)
    return tuple(dict.fromkeys(person.photo_id for person in found))


def add_photo_person(unit: Unit, person: PhotoPerson) -> int:
    """Name somebody on a photo and return the identifier of that."""
    return _PEOPLE.add(unit, person)


def remove_photo_person(unit: Unit, key: int) -> None:
    """Take somebody off; :class:`~idcoop_desktop.store.errors.RecordMissing` if not there."""
    _PEOPLE.remove(unit, key)


def publication_ids_showing(base: Base, photo_ids: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Return the documents that show at least one of the photos, each with those it shows.

    A document that shows the same picture, added a second time as another photo, shows the photo.
    """
    wanted = {*photo_ids}
    link, shown, asked = tables.PublicationPhoto, tables.Photo.alias(), tables.Photo.alias()
    query = (
        link.select(link.publication_id, link.photo_id, asked.id)
        .join(shown, on=(link.photo_id == shown.id))
        .join(asked, on=(shown.sha256 == asked.sha256))
        .where(is_one_of(asked.id, wanted))
        .order_by(link.publication_id, link.position, link.id, asked.id)
        .tuples()
    )
    found: dict[int, dict[int, None]] = defaultdict(dict)
    for publication_id, photo_id, asked_id in query.execute(base.db):
        if photo_id == asked_id or photo_id not in wanted:
            found[publication_id][asked_id] = None
    return {key: tuple(photos) for key, photos in found.items()}


def _typed(person: PhotoPerson) -> PhotoPerson:
    return replace(person, minor=bool(person.minor))
