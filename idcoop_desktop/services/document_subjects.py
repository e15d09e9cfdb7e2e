"""What a document can be about: finished projects, those never shown first, and years."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.projects import DONE_STATES
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services import booklets
from idcoop_desktop.services.photos import thumbnail_of
from idcoop_desktop.store import project_list, projects, publication_list, residences, showcase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowableProject:
    """A finished project; ``shown`` counts its documents, ``photo_id`` stands for it."""

    project: Project
    residence: str
    shown: int
    shown_on: date | None
    photo_id: int | None

    @property
    def id(self) -> int:
        """The identifier of the project."""
        return self.project.id


def showable_projects(desk: Desk, text: str = "", year: int | None = None) -> array[int]:
    """Return the finished projects whose words begin with those typed.

    Those never shown come first, then those shown least recently; the latest finished first among
    equals. ``year`` is the one they were finished in.
    """
    words = fold(text).split()
    done = [
        line
        for line in project_list.project_lines(desk.base)
        if line.state in DONE_STATES and _has(words, f"{line.title} {line.residence} {line.lead}")
    ]
    known = projects.projects_by_id(desk.base, [line.id for line in done])
    shown = publication_list.times_shown(desk.base)
    dated = [
        (shown[key][1].toordinal() if key in shown else 0, -_day_of(one), -key)
        for key, one in known.items()
        if year is None or (one.completed_on is not None and one.completed_on.year == year)
    ]
    return array("q", (-key for _shown, _day, key in sorted(dated)))


def showable_rows(desk: Desk, ids: Iterable[int]) -> tuple[ShowableProject, ...]:
    """Return projects with what tells them apart, in the order of the keys."""
    wanted = tuple(ids)
    known = projects.projects_by_id(desk.base, wanted)
    listed = [known[key] for key in wanted if key in known]
    places = residences.residences_by_id(desk.base, {one.residence_id for one in listed})
    shown = publication_list.times_shown(desk.base)
    photos = publication_list.first_photos(desk.base, wanted)
    return tuple(
        ShowableProject(
            project=one,
            residence=places[one.residence_id].label,
            shown=shown[one.id][0] if one.id in shown else 0,
            shown_on=shown[one.id][1] if one.id in shown else None,
            photo_id=photos.get(one.id),
        )
        for one in listed
    )


def document_years(desk: Desk) -> tuple[tuple[int, int], ...]:
    """Return the years that can be told and this one, each with its projects, latest first."""
    counted = {one.year: one.projects for one in booklets.years(desk)}
    counted.setdefault(desk.today().year, 0)
    return tuple(sorted(counted.items(), reverse=True))


def titles_of(desk: Desk, project_ids: Iterable[int]) -> dict[int, str]:
    """Return the titles of projects, in the order given; those that are gone are left out."""
    wanted = tuple(project_ids)
    known = projects.projects_by_id(desk.base, wanted)
    return {key: known[key].title for key in wanted if key in known}


def picture_of(desk: Desk, photo_id: int) -> bytes:
    """Return the small JPEG of a photo, hidden parts burnt in."""
    return thumbnail_of(desk, showcase.get_photo(desk.base, photo_id))


def _has(words: list[str], text: str) -> bool:
    said = f" {fold(text)}"
    return all(f" {word}" in said for word in words)


def _day_of(project: Project) -> int:
    return 0 if project.completed_on is None else project.completed_on.toordinal()
