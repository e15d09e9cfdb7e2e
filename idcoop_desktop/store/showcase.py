"""What a finished project shows: photos, quotations, the words of its flyer, publications."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.showcase import Photo, Publication, Showcase, Testimonial
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records, is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_PHOTOS = Records(tables.Photo, Photo)
_TESTIMONIALS = Records(tables.Testimonial, Testimonial)
_SHOWCASES = Records(tables.Showcase, Showcase)
_PUBLICATIONS = Records(tables.Publication, Publication, elsewhere={"photo_ids", "project_ids"})


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


def publications(base: Base, project_id: int) -> tuple[Publication, ...]:
    """Return the documents made about a project, oldest first, with the photos they show."""
    found = _PUBLICATIONS.select(
        base,
        tables.Publication.project_id == project_id,
        order=(tables.Publication.made_on,),
    )
    shown = _photo_ids(base, (publication.id for publication in found))
    return tuple(replace(made, photo_ids=tuple(shown[made.id])) for made in found)


def publications_by_id(base: Base, ids: Iterable[int]) -> tuple[Publication, ...]:
    """Return documents that were made, the latest first, with the photos they show."""
    table = tables.Publication
    order = (table.made_on.desc(), table.id.desc())
    found = _PUBLICATIONS.select(base, is_one_of(table.id, ids), order=order)
    shown = _photo_ids(base, (publication.id for publication in found))
    return tuple(replace(made, photo_ids=tuple(shown[made.id])) for made in found)


def publications_quoting(base: Base, testimonial_id: int) -> tuple[Publication, ...]:
    """Return the documents that hold a quotation, the latest first."""
    table = tables.Publication
    found = _PUBLICATIONS.select(base, table.testimonial_id == testimonial_id)
    return publications_by_id(base, (made.id for made in found))


def photos_by_id(base: Base, ids: Iterable[int]) -> dict[int, Photo]:
    """Return photos by identifier, those taken away included."""
    return _PHOTOS.by_id(base, ids)


def _photo_ids(base: Base, publication_ids: Iterable[int]) -> dict[int, list[int]]:
    link = tables.PublicationPhoto
    query = (
        link.select(link.publication_id, link.photo_id)
        .where(is_one_of(link.publication_id, publication_ids))
        .order_by(link.publication_id, link.position, link.id)
        .tuples()
    )
    found: dict[int, list[int]] = defaultdict(list)
    for publication_id, photo_id in query.execute(base.db):
        found[publication_id].append(photo_id)
    return found


def add_publication(unit: Unit, publication: Publication) -> int:
    """Record a document that was made and each photo it shows; return its identifier."""
    key = _PUBLICATIONS.add(unit, publication)
    link = tables.PublicationPhoto
    for position, photo_id in enumerate(publication.photo_ids):
        row = {
            link.id: unit.new_id(),
            link.publication_id: key,
            link.photo_id: photo_id,
            link.position: position,
        }
        link.insert(row).execute(unit.base.db)
    return key
