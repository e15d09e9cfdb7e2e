"""Photos that may go out today, for documents that do without those that may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services.photo_people import lacks_of
from idcoop_desktop.store import showcase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from idcoop_desktop.domain.consents import ImageUse
    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.services.desk import Desk


def heroes(desk: Desk, project_ids: Iterable[int]) -> dict[int, Photo]:
    """Return the large photo chosen for each project, by project; those without one are left out.

    One without a description in words cannot be shown to everybody: it is left out too.
    """
    found = {}
    for project_id in project_ids:
        words = showcase.get_showcase(desk.base, project_id)
        wanted = words.hero_id if words else None
        for photo in showcase.photos(desk.base, project_id) if wanted else ():
            if photo.id == wanted and photo.alt:
                found[project_id] = photo
    return found


def covered(desk: Desk, photos: Iterable[Photo], uses: Sequence[ImageUse]) -> tuple[Photo, ...]:
    """Return the photos that lack nothing to be shown in these ways today, in their order."""
    listed = tuple(photos)
    lacks = lacks_of(desk, listed, uses)
    return tuple(photo for photo in listed if not lacks[photo.id])
