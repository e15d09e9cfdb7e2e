"""Photos that may go out today, for documents that do without those that may not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.domain.text import NBSP, plural, quoted
from idcoop_desktop.services.photo_people import lacks_of
from idcoop_desktop.store import projects, showcase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from idcoop_desktop.domain.consents import ImageUse
    from idcoop_desktop.domain.photo_gate import Lack, UncoveredError
    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Choice:
    """Of the photos wanted in a document, those it shows, and what lacks those it does without."""

    shown: tuple[Photo, ...]
    lacks: tuple[Lack, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Photos that a document does without; ``titles`` are those of their projects, by key."""

    refused: UncoveredError
    titles: Mapping[int, str]

    @property
    def reasons(self) -> dict[int, str]:
        """Why each photo is left out, by photo: its name, its project and what it lacks."""
        told: dict[int, list[str]] = {}
        about = {}
        for lack in self.refused.lacks:
            photo, who = lack.photo, lack.person
            why = lack.reason if who is None else f"{who.person_name}{NBSP}: {lack.reason}"
            told.setdefault(photo.id, []).append(why)
            project = quoted(self.titles[photo.project_id])
            about[photo.id] = f"{quoted(photo_name(photo))}, projet {project}"
        return {
            key: f"{about[key]} ({f'{NBSP}; '.join(dict.fromkeys(reasons))})"
            for key, reasons in told.items()
        }

    @property
    def sentence(self) -> str:
        """How many photos are left out, and why for each."""
        reasons = self.reasons
        count = "une photo" if len(reasons) == 1 else plural(len(reasons), "photo")
        told = f"{NBSP}; ".join(reasons.values())
        return f"Le document est fait sans {count}{NBSP}: {told}."


def left_out(desk: Desk, refused: UncoveredError) -> LeftOut:
    """Return photos left out with the titles of their projects."""
    keys = {lack.photo.project_id for lack in refused.lacks}
    known = projects.projects_by_id(desk.base, keys)
    return LeftOut(refused=refused, titles={key: known[key].title for key in keys})


def heroes(desk: Desk, project_ids: Iterable[int]) -> tuple[Photo, ...]:
    """Return the large photo chosen for each project, in their order; some have none."""
    found: list[Photo] = []
    for project_id in project_ids:
        words = showcase.get_showcase(desk.base, project_id)
        wanted = words.hero_id if words else None
        kept = showcase.photos(desk.base, project_id) if wanted else ()
        found.extend(photo for photo in kept if photo.id == wanted)
    return tuple(found)


def choice(
    desk: Desk, photos: Iterable[Photo], uses: Sequence[ImageUse], *, most: int | None = None
) -> Choice:
    """Tell photos that lack nothing to be shown in these ways today from the others.

    Those after the ``most`` that are shown have no place: nothing is said of them.
    """
    listed = tuple(photos)
    lacks = lacks_of(desk, listed, uses)
    shown: list[Photo] = []
    lacking: list[Lack] = []
    for photo in listed:
        if most is not None and len(shown) == most:
            break
        if lacks[photo.id]:
            lacking.extend(lacks[photo.id])
        else:
            shown.append(photo)
    return Choice(tuple(shown), tuple(lacking))


def covered(desk: Desk, photos: Iterable[Photo], uses: Sequence[ImageUse]) -> tuple[Photo, ...]:
    """Return the photos that lack nothing to be shown in these ways today, in their order."""
    return choice(desk, photos, uses).shown
