"""The booklet of a year for the general meeting: which years have one, what it tells."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.projects import DONE_STATES, Project
from idcoop_desktop.domain.showcase import Showcase
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store import residences as residences_store
from idcoop_desktop.store import showcase as showcase_store

if TYPE_CHECKING:
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.desk import Desk

NO_STORY = "son récit reste à écrire"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletYear:
    """A year and how many projects were carried out in it."""

    year: int
    projects: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletProject:
    """A project that may be in a booklet: where, how many photos it shows, why it is not ready.

    ``missing`` is empty for one that is ready.
    """

    project: Project
    residence: Residence
    photos: int
    missing: str = ""


def years(desk: Desk) -> tuple[BookletYear, ...]:
    """Return the years in which projects were carried out, the latest first."""
    done = (_year_of(project) for project in projects_store.all_projects(desk.base))
    counted = Counter(year for year in done if year is not None)
    return tuple(
        BookletYear(year=year, projects=counted[year]) for year in sorted(counted, reverse=True)
    )


def projects_of_year(desk: Desk, year: int) -> tuple[BookletProject, ...]:
    """Return the projects carried out in a year, in the order they were."""
    found = [one for one in projects_store.all_projects(desk.base) if _year_of(one) == year]
    found.sort(key=lambda project: (str(project.completed_on), project.id))
    places = residences_store.residences_by_id(desk.base, {one.residence_id for one in found})
    return tuple(_choice(desk, project, places[project.residence_id]) for project in found)


def _choice(desk: Desk, project: Project, residence: Residence) -> BookletProject:
    words = showcase_store.get_showcase(desk.base, project.id)
    words = words or Showcase(id=0, project_id=project.id)
    photos = len(words.photo_ids) + (words.hero_id is not None)
    missing = "" if words.lead or words.story else NO_STORY
    return BookletProject(project=project, residence=residence, photos=photos, missing=missing)


def _year_of(project: Project) -> int | None:
    """Return the year a project was carried out in, ``None`` when it was not."""
    if project.state not in DONE_STATES or project.completed_on is None:
        return None
    return project.completed_on.year
