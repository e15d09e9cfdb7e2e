"""The booklet of a year for the general meeting: which years have one, how it is made."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import DONE_STATES, Project
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.showcase import require_showable
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.booklet_reading import content, facts, read, words_of
from idcoop_desktop.services.making import Look, Making
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store import residences as residences_store

if TYPE_CHECKING:
    from idcoop_desktop.documents.article import Article
    from idcoop_desktop.documents.booklet_content import BookletContent
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.publications import Order
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


def gathered(desk: Desk, order: Order) -> Making:
    """Read what the booklet of ``order.year``, this year unless told, says.

    It holds the projects ordered, in their order, else all those carried out in the year. One whose
    words are not written is refused by name, since nobody wants to hand out an empty page; one
    without chosen photos has a page made for words alone, since not all is worth a photo.

    Raises :class:`DomainError` when there is no such project, and for one not carried out.
    """
    year = order.year if order.year is not None else desk.today().year
    told = read(desk, year, [(one.project, one.residence) for one in _wanted(desk, order, year)])
    return Making(
        title=str(year),
        family="pages",
        wording="booklet",
        facts=facts(told),
        draw=lambda look: _drawn(content(desk, told), order.kind, look),
        article=lambda theme: _article(content(desk, told), theme),
        projects=tuple(one.project for one in told.projects),
        photos=tuple(photo for one in told.projects for photo in one.photos),
        testimonials=tuple(one.quotation for one in told.projects if one.quotation is not None),
    )


def _wanted(desk: Desk, order: Order, year: int) -> list[BookletProject]:
    """Return the projects of a booklet; raises :class:`DomainError` naming those not ready."""
    if order.project_ids:
        own = [projects_store.get_project(desk.base, key) for key in order.project_ids]
        places = residences_store.residences_by_id(desk.base, {one.residence_id for one in own})
        for one in own:
            require_showable(one)
        found = [_choice(desk, one, places[one.residence_id]) for one in own]
    else:
        found = list(projects_of_year(desk, year))
    if not found:
        raise DomainError(
            f"Aucun projet n’a été réalisé en {year}\u00a0: choisissez une autre année."
        )
    if lacking := [quoted(one.project.title) for one in found if one.missing]:
        raise DomainError(
            f"Le livret attend le récit de {', '.join(lacking)}. Écrivez-le dans l’atelier du "
            "projet, ou faites le livret sans lui."
        )
    return found


def _drawn(content: BookletContent, kind: PublicationKind, look: Look) -> Document:
    from idcoop_desktop.documents.booklet import booklet

    return booklet(
        content,
        look.theme,
        made_at=look.made_at,
        variant=look.variant,
        dpi=look.dpi,
        folded=kind is PublicationKind.BOOKLET_FOLDED,
    )


def _article(content: BookletContent, theme: Theme) -> Article:
    from idcoop_desktop.documents.booklet_article import booklet_article

    return booklet_article(content, theme)


def _choice(desk: Desk, project: Project, residence: Residence) -> BookletProject:
    words = words_of(desk, project)
    photos = len(words.photo_ids) + (words.hero_id is not None)
    missing = "" if words.lead or words.story else NO_STORY
    return BookletProject(project=project, residence=residence, photos=photos, missing=missing)


def _year_of(project: Project) -> int | None:
    """Return the year a project was carried out in, ``None`` when it was not."""
    if project.state not in DONE_STATES or project.completed_on is None:
        return None
    return project.completed_on.year
