"""The photo of an idea: taken in with the sentence, and handed on to the project born of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.showcase import Moment, Photo
from idcoop_desktop.store import ideas, showcase

if TYPE_CHECKING:
    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

_THUMBNAIL_PX = 320


@dataclass(frozen=True, slots=True)
class PreparedPhoto:
    """A picture fit to keep, and a small JPEG of it to show at once."""

    jpeg: bytes
    thumbnail: bytes


def prepare_photo(data: bytes) -> PreparedPhoto:
    """Turn a picture upright, strip where and when it was taken, reduce it; nothing is kept yet.

    Raises :class:`~idcoop_desktop.domain.errors.DomainError` for anything but a sound JPEG, PNG
    or WebP picture.
    """
    from idcoop_desktop.documents.photos import master
    from idcoop_desktop.documents.thumbnails import thumbnail

    picture = master(data)
    return PreparedPhoto(picture.jpeg, thumbnail(picture.jpeg, side_px=_THUMBNAIL_PX))


def idea_thumbnail(desk: Desk, idea_id: int) -> bytes | None:
    """Return a small JPEG of an idea's photo, ``None`` without one."""
    return ideas.photo_thumbnail(desk.base, idea_id)


def hand_photo_on(desk: Desk, unit: Unit, idea: Idea, project_id: int) -> None:
    """Make an idea's photo the first « avant » photo of a project; its consent is to be asked."""
    from idcoop_desktop.documents.thumbnails import size_of

    media = desk.base.media
    if not idea.photo_sha256 or not media.has(idea.photo_sha256):
        return
    width, height = size_of(media.get(idea.photo_sha256))
    showcase.add_photo(
        unit,
        Photo(
            id=0,
            project_id=project_id,
            sha256=idea.photo_sha256,
            width=width,
            height=height,
            moment=Moment.BEFORE,
        ),
        ideas.photo_thumbnail(desk.base, idea.id),
    )
