"""What a finished project shows: photos, quotations, the words of its flyer, publications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.showcase import Photo, Showcase, Testimonial
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_PHOTOS = Records(tables.Photo, Photo)
_TESTIMONIALS = Records(tables.Testimonial, Testimonial)
_SHOWCASES = Records(tables.Showcase, Showcase)


def photos(base: Base, project_id: int) -> tuple[Photo, ...]:
    """Return the photos of a project in the order they were added."""
    return _PHOTOS.select(base, tables.Photo.project_id == project_id)


def get_photo(base: Base, photo_id: int) -> Photo:
    """Return one photo; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _PHOTOS.get(base, photo_id)


def add_photo(unit: Unit, photo: Photo, thumbnail: bytes | None) -> int:
    """Add a photo with a JPEG of some kilobytes to show in lists, and return its identifier."""
    return _PHOTOS.add(unit, photo, thumbnail=thumbnail)


def update_photo(unit: Unit, photo_id: int, **changes: object) -> None:
    """Change fields of a photo; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _PHOTOS.update(unit, photo_id, changes)


def thumbnail(base: Base, photo_id: int) -> bytes | None:
    """Return the small JPEG of a photo, ``None`` when it has none or there is no such photo."""
    query = tables.Photo.select(tables.Photo.thumbnail).where(tables.Photo.id == photo_id).tuples()
    found: list[tuple[bytes | None]] = list(query.execute(base.db))
    return found[0][0] if found else None


def testimonials(base: Base, project_id: int) -> tuple[Testimonial, ...]:
    """Return the quotations about a project in the order they were noted."""
    return _TESTIMONIALS.select(base, tables.Testimonial.project_id == project_id)


def get_testimonial(base: Base, testimonial_id: int) -> Testimonial:
    """Return one quotation; :class:`~idcoop_desktop.store.errors.RecordMissing` if none."""
    return _TESTIMONIALS.get(base, testimonial_id)


def add_testimonial(unit: Unit, testimonial: Testimonial) -> int:
    """Add a quotation and return its identifier."""
    return _TESTIMONIALS.add(unit, testimonial)


def update_testimonial(unit: Unit, testimonial_id: int, **changes: object) -> None:
    """Change fields of a quotation; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _TESTIMONIALS.update(unit, testimonial_id, changes)


def get_showcase(base: Base, project_id: int) -> Showcase | None:
    """Return the words and choices of a project's flyer, ``None`` before they were first saved."""
    return _SHOWCASES.first(base, tables.Showcase.project_id == project_id)


def save_showcase(unit: Unit, showcase: Showcase) -> int:
    """Keep the words and choices of a project's flyer, the only ones; return their identifier."""
    known = get_showcase(unit.base, showcase.project_id)
    if known is None:
        return _SHOWCASES.add(unit, showcase)
    _SHOWCASES.save(unit, known.id, showcase)
    return known.id


def photos_by_id(base: Base, ids: Iterable[int]) -> dict[int, Photo]:
    """Return photos by identifier, those taken away included."""
    return _PHOTOS.by_id(base, ids)
