"""The booklet of a year for the general meeting: which years have one, what it tells."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import DONE_STATES, Project
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.showcase import Showcase, photo_name, require_showable
from idcoop_desktop.domain.text import quoted, tidy_line
from idcoop_desktop.services import settings
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.calls import call_address
from idcoop_desktop.services.making import Look, Making
from idcoop_desktop.services.photos import focal_of, photo_facts
from idcoop_desktop.services.showcase import checked
from idcoop_desktop.services.year_report import report_data
from idcoop_desktop.store import ideas as ideas_store
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store import residences as residences_store
from idcoop_desktop.store import showcase as showcase_store
from idcoop_desktop.store import staff as staff_store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.article import Article
    from idcoop_desktop.documents.booklet_content import BookletContent, KeptPhoto, ProjectPage
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.domain.showcase import Photo, Testimonial
    from idcoop_desktop.domain.year_figures import YearFigures
    from idcoop_desktop.services.desk import Desk

_WHOLE = 1000
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

    Raises :class:`DomainError` when there is no such project, for one that was not carried out, and
    for a photo without description.
    """
    year = order.year if order.year is not None else desk.today().year
    told = [_read(desk, one) for one in _wanted(desk, order, year)]
    known, report = settings.profile(desk), report_data(desk, year)
    booklet = _Booklet(
        year=year,
        projects=tuple(told),
        figures=report.figures,
        provisional=report.is_provisional,
        bearers=_bearers(desk, told),
        colleagues=_colleagues(desk, told),
        url=call_address(known.site, None) if known.site else "",
    )
    return Making(
        title=str(year),
        family="pages",
        wording="booklet",
        facts=_facts(booklet) | {"brand": brand(desk)},
        draw=lambda look: _drawn(_content(desk, booklet), order.kind, look),
        article=lambda theme: _article(_content(desk, booklet), theme),
        projects=tuple(one.project for one in told),
        photos=tuple(photo for one in told for photo in one.photos),
        testimonials=tuple(one.quotation for one in told if one.quotation is not None),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """A project, read and checked, without its pictures."""

    project: Project
    residence: Residence
    words: Showcase
    photos: tuple[Photo, ...]
    quotation: Testimonial | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Booklet:
    """All that a booklet tells; pictures are read when they are drawn."""

    year: int
    projects: tuple[_Told, ...]
    figures: YearFigures
    provisional: bool
    bearers: int
    colleagues: tuple[str, ...]
    url: str

    @property
    def participants(self) -> int:
        """How many took part in these projects."""
        return sum(one.project.adults + one.project.children for one in self.projects)


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


def _read(desk: Desk, choice: BookletProject) -> _Told:
    base, project = desk.base, choice.project
    words = checked(_words(desk, project))
    chosen = [key for key in (words.hero_id, *words.photo_ids) if key is not None]
    photos = tuple(showcase_store.get_photo(base, key) for key in chosen)
    for photo in photos:
        if not tidy_line(photo.alt):
            raise DomainError(
                f"Une photo du projet {quoted(project.title)} n’a pas de description\u00a0: "
                f"{photo_name(photo)}. Décrivez en une phrase ce qu’on y voit."
            )
    quotation = None
    if words.testimonial_id is not None:
        quotation = showcase_store.get_testimonial(base, words.testimonial_id)
    return _Told(
        project=project,
        residence=choice.residence,
        words=words,
        photos=photos,
        quotation=quotation,
    )


def _facts(booklet: _Booklet) -> dict[str, object]:
    return {
        "year": (booklet.year, booklet.figures, booklet.provisional),
        "thanks": (booklet.bearers, booklet.participants, booklet.colleagues),
        "url": booklet.url,
        "projects": [
            (
                (one.project.title, one.residence.name, one.residence.commune),
                (one.words.lead, one.words.story, one.words.figures),
                one.quotation and (one.quotation.text, one.quotation.author),
                [photo_facts(photo) for photo in one.photos],
            )
            for one in booklet.projects
        ],
    }


def _bearers(desk: Desk, told: Sequence[_Told]) -> int:
    """Count who carried these projects, each person once: residents are not named."""
    found = projects_store.bearers_of_projects(desk.base, [one.project.id for one in told])
    return len({bearer.cooperator_id for bearer in found})


def _colleagues(desk: Desk, told: Sequence[_Told]) -> tuple[str, ...]:
    """Return the names of those who noted the ideas of these projects or follow them."""
    keys = [one.project.idea_id for one in told if one.project.idea_id is not None]
    noted = {idea.noted_by_id for idea in ideas_store.ideas_by_id(desk.base, keys).values()}
    wanted = noted | {one.project.referent_id for one in told}
    return tuple(one.name for one in staff_store.all_staff(desk.base) if one.id in wanted)


def _content(desk: Desk, booklet: _Booklet) -> BookletContent:
    from idcoop_desktop.documents.booklet_content import BookletContent

    pages = [_page(desk, one) for one in booklet.projects]
    shown = [rank for rank, one in enumerate(booklet.projects) if one.photos]
    most = max(shown, key=lambda rank: _people(booklet.projects[rank].project), default=None)
    return BookletContent(
        year=booklet.year,
        brand=brand(desk),
        figures=booklet.figures,
        provisional=booklet.provisional,
        projects=tuple(pages),
        cover=None if most is None else pages[most].photos[0],
        bearers=booklet.bearers,
        participants=booklet.participants,
        colleagues=booklet.colleagues,
        url=booklet.url,
    )


def _page(desk: Desk, told: _Told) -> ProjectPage:
    from idcoop_desktop.documents.booklet_content import ProjectPage

    words, quotation = told.words, told.quotation
    names = list(dict.fromkeys(photo.credit for photo in told.photos if photo.credit))
    return ProjectPage(
        title=told.project.title,
        residence=told.residence.name,
        commune=told.residence.commune,
        lead=words.lead,
        story=tuple(part.strip() for part in words.story.split("\n") if part.strip()),
        figures=words.figures,
        quote=quotation.text if quotation else "",
        quote_author=quotation.author if quotation else "",
        photos=tuple(_kept(desk, photo) for photo in told.photos),
        credit=f"Photos\u00a0: {', '.join(names)}." if names else "",
    )


def _kept(desk: Desk, photo: Photo) -> KeptPhoto:
    from idcoop_desktop.documents.booklet_content import KeptPhoto

    across, down = focal_of(desk, photo)
    return KeptPhoto(
        sha256=photo.sha256,
        read=lambda: desk.base.media.get(photo.sha256),
        alt=photo.alt,
        focal=(across / _WHOLE, down / _WHOLE),
        hidden=photo.hidden_parts,
        caption=photo.caption,
        moment=photo.moment.label,
    )


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
    words = _words(desk, project)
    photos = len(words.photo_ids) + (words.hero_id is not None)
    missing = "" if words.lead or words.story else NO_STORY
    return BookletProject(project=project, residence=residence, photos=photos, missing=missing)


def _words(desk: Desk, project: Project) -> Showcase:
    kept = showcase_store.get_showcase(desk.base, project.id)
    return kept or Showcase(id=0, project_id=project.id)


def _people(project: Project) -> int:
    return project.adults + project.children


def _year_of(project: Project) -> int | None:
    """Return the year a project was carried out in, ``None`` when it was not."""
    if project.state not in DONE_STATES or project.completed_on is None:
        return None
    return project.completed_on.year
