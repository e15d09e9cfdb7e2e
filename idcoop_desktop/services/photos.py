"""Photos of a project, from the file to the document: taken in, hidden in part, removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain import hidden_parts
from idcoop_desktop.domain.showcase import Photo, photo_name
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import photo_people, projects, publications, showcase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from idcoop_desktop.documents.content import FlyerPhoto
    from idcoop_desktop.domain.hidden_parts import HiddenPart
    from idcoop_desktop.domain.publications import Publication
    from idcoop_desktop.domain.showcase import Moment
    from idcoop_desktop.services.desk import Desk

THUMBNAIL_PX = 320
_WHOLE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """A photo that was added, and what its camera noted: nothing of it is kept yet."""

    photo_id: int
    taken_on: date | None
    place: str


def take_in(
    desk: Desk,
    project_id: int,
    data: bytes,
    *,
    moment: Moment,
    caption: str = "",
    alt: str = "",
    credit: str = "",
    go_on: Callable[[], object] = lambda: None,
) -> TakenIn:
    """Take a picture in: turned upright, stripped of where and when, reduced.

    ``go_on`` is called while the picture is read and may raise; nothing is kept then. Raises
    :class:`DomainError` for anything but a sound JPEG, PNG, WebP or HEIC picture.
    """
    from idcoop_desktop.documents.photos import master
    from idcoop_desktop.documents.thumbnails import thumbnail

    project = projects.get_project(desk.base, project_id)
    picture = master(data, go_on=go_on)
    small = thumbnail(picture.jpeg, side_px=THUMBNAIL_PX)
    digest = desk.base.media.put(picture.jpeg)
    with desk.unit(titled("photo ajoutée à", project.title)) as unit:
        photo_id = showcase.add_photo(
            unit,
            Photo(
                id=0,
                project_id=project_id,
                sha256=digest,
                width=picture.width,
                height=picture.height,
                moment=moment,
                caption=tidy_line(caption),
                alt=tidy_line(alt),
                credit=tidy_line(credit),
            ),
            small,
        )
    place = "" if picture.taken_at is None else _coordinates(*picture.taken_at)
    return TakenIn(photo_id=photo_id, taken_on=picture.taken_on, place=place)


def keep_taken(desk: Desk, photos: Iterable[TakenIn], *, days: bool, places: bool) -> None:
    """Keep the days, the places, or both, that cameras noted: a colleague said so."""
    with desk.unit("date ou lieu de photos gardés") as unit:
        for taken in photos:
            told: dict[str, object] = {}
            if days and taken.taken_on is not None:
                told["taken_on"] = taken.taken_on
            if places and taken.place:
                told["taken_place"] = taken.place
            if told:
                showcase.update_photo(unit, taken.photo_id, **told)


def describe_taking(desk: Desk, photo_id: int, *, on: date | None, place: str) -> None:
    """Write down, or forget, when and where a photo was taken."""
    photo = showcase.get_photo(desk.base, photo_id)
    with desk.unit(titled("date et lieu de la photo", photo_name(photo))) as unit:
        showcase.update_photo(unit, photo_id, taken_on=on, taken_place=tidy_line(place))


def hide_parts(desk: Desk, photo_id: int, parts: Iterable[HiddenPart]) -> None:
    """Hide faces or plates, or show them again: ``parts`` are all that is hidden from now on.

    Raises :class:`DomainError` for more parts than a photo can have.
    """
    from idcoop_desktop.documents.thumbnails import thumbnail

    photo = showcase.get_photo(desk.base, photo_id)
    kept = hidden_parts.checked(parts)
    picture = desk.base.media.get(photo.sha256)
    small = thumbnail(picture, side_px=THUMBNAIL_PX, hidden=kept)
    with desk.unit(titled("parties cachées de la photo", photo_name(photo))) as unit:
        showcase.update_photo(unit, photo_id, hidden_parts=kept, thumbnail=small)


def publications_with(desk: Desk, photo_id: int) -> tuple[Publication, ...]:
    """Return the documents already made that show a photo, oldest first."""
    showing = photo_people.publication_ids_showing(desk.base, [photo_id])
    return publications.publications_by_id(desk.base, showing)[::-1]


def remove_photo(desk: Desk, photo_id: int) -> None:
    """Remove a photo from its project and its flyer; documents already made still name it.

    Its picture stays in the store of media, so that the step can be taken back.
    """
    photo = showcase.get_photo(desk.base, photo_id)
    words = showcase.get_showcase(desk.base, photo.project_id)
    with desk.unit(titled("photo retirée", photo_name(photo))) as unit:
        if words is not None and photo_id in {words.hero_id, *words.photo_ids}:
            hero = None if words.hero_id == photo_id else words.hero_id
            side = tuple(known for known in words.photo_ids if known != photo_id)
            showcase.save_showcase(unit, replace(words, hero_id=hero, photo_ids=side))
        deleted = desk.now().isoformat(timespec="seconds")
        showcase.update_photo(unit, photo_id, deleted_at=deleted)


def small_picture(desk: Desk, photo_id: int, *, side_px: int) -> bytes:
    """Return a photo as it goes out, hidden parts burnt in, at most ``side_px`` a side."""
    from idcoop_desktop.documents.thumbnails import thumbnail

    photo = showcase.get_photo(desk.base, photo_id)
    picture = desk.base.media.get(photo.sha256)
    return thumbnail(picture, side_px=side_px, hidden=photo.hidden_parts)


def bare_picture(desk: Desk, photo_id: int, *, side_px: int) -> bytes:
    """Return a photo with nothing hidden, for the one screen where a colleague hides parts."""
    from idcoop_desktop.documents.thumbnails import thumbnail

    photo = showcase.get_photo(desk.base, photo_id)
    return thumbnail(desk.base.media.get(photo.sha256), side_px=side_px)


def focal_of(desk: Desk, photo: Photo) -> tuple[int, int]:
    """Return what must stay in sight, chosen or else proposed, in thousandths."""
    from idcoop_desktop.documents.framing import guess_focal

    if photo.focal_x is not None and photo.focal_y is not None:
        return photo.focal_x, photo.focal_y
    across, down = guess_focal(thumbnail_of(desk, photo))
    return round(across * _WHOLE), round(down * _WHOLE)


def thumbnail_of(desk: Desk, photo: Photo) -> bytes:
    """Return the small JPEG of a photo, its hidden parts burnt in."""
    kept = showcase.thumbnail(desk.base, photo.id)
    return small_picture(desk, photo.id, side_px=THUMBNAIL_PX) if kept is None else kept


def photo_facts(photo: Photo) -> tuple[object, ...]:
    """Return all of a photo that a document shows or says, its picture by SHA-256."""
    return (
        photo.sha256,
        photo.moment.value,
        photo.caption,
        photo.alt,
        photo.credit,
        (photo.focal_x, photo.focal_y),
        photo.hidden_parts,
    )


def document_photo(desk: Desk, photo: Photo) -> FlyerPhoto:
    """Return a photo as documents take it, with all that must be hidden in it."""
    from idcoop_desktop.documents.content import FlyerPhoto, KeptJpeg

    across, down = focal_of(desk, photo)
    return FlyerPhoto(
        jpeg=KeptJpeg(photo.sha256, lambda: desk.base.media.get(photo.sha256)),
        alt=photo.alt,
        focal=(across / _WHOLE, down / _WHOLE),
        hidden=photo.hidden_parts,
        caption=photo.caption,
    )


def _coordinates(latitude: float, longitude: float) -> str:
    """Return a place as it is read: coordinates, never an address."""
    sides = ("S" if latitude < 0 else "N", "O" if longitude < 0 else "E")
    numbers = (f"{abs(part):.4f}".replace(".", ",") for part in (latitude, longitude))
    return ", ".join(f"{number}°\u00a0{side}" for number, side in zip(numbers, sides, strict=True))
