"""What the booklet of a year tells of its projects, its figures and those it thanks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.showcase import Showcase
from idcoop_desktop.services import settings
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.calls import call_address
from idcoop_desktop.services.photos import focal_of, photo_facts
from idcoop_desktop.services.showcase import checked
from idcoop_desktop.services.year_report import report_data
from idcoop_desktop.store import ideas as ideas_store
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store import showcase as showcase_store
from idcoop_desktop.store import staff as staff_store

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from idcoop_desktop.documents.booklet_content import BookletContent, KeptPhoto, ProjectPage
    from idcoop_desktop.documents.content import Brand
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.domain.showcase import Photo, Testimonial
    from idcoop_desktop.domain.year_figures import YearFigures
    from idcoop_desktop.services.desk import Desk

_WHOLE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldProject:
    """A project, read and checked, without its pictures."""

    project: Project
    residence: Residence
    words: Showcase
    photos: tuple[Photo, ...]
    quotation: Testimonial | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldYear:
    """All that a booklet tells; pictures are read when they are drawn."""

    year: int
    projects: tuple[ToldProject, ...]
    figures: YearFigures
    provisional: bool
    bearers: int
    colleagues: tuple[str, ...]
    url: str
    brand: Brand

    @property
    def participants(self) -> int:
        """How many took part in these projects."""
        return sum(one.project.adults + one.project.children for one in self.projects)


def read(desk: Desk, year: int, projects: Iterable[tuple[Project, Residence]]) -> ToldYear:
    """Read what a booklet of these projects tells."""
    told = tuple(_read(desk, project, residence) for project, residence in projects)
    known, report = settings.profile(desk), report_data(desk, year)
    return ToldYear(
        year=year,
        projects=told,
        figures=report.figures,
        provisional=report.is_provisional,
        bearers=_bearers(desk, told),
        colleagues=_colleagues(desk, told),
        url=call_address(known.site, None) if known.site else "",
        brand=brand(desk),
    )


def words_of(desk: Desk, project: Project) -> Showcase:
    """Return the words and choices of a project's flyer, empty ones before they are written."""
    kept = showcase_store.get_showcase(desk.base, project.id)
    return kept or Showcase(id=0, project_id=project.id)


def facts(booklet: ToldYear) -> dict[str, object]:
    """Return all that a booklet tells, as data that JSON can hold.

    The states of projects are left out: a booklet changes them.
    """
    figures = booklet.figures
    granted = [(one.scheme, one.kind, one.granted) for one in figures.owners]
    return {
        "year": (booklet.year, booklet.provisional, figures.counts, figures.envelopes, granted),
        "thanks": (booklet.bearers, booklet.participants, booklet.colleagues),
        "url": booklet.url,
        "brand": booklet.brand,
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


def content(desk: Desk, booklet: ToldYear) -> BookletContent:
    """Return what is drawn; photos are read one by one, when they are drawn."""
    from idcoop_desktop.documents.booklet_content import BookletContent

    pages = [_page(desk, one) for one in booklet.projects]
    shown = [rank for rank, one in enumerate(booklet.projects) if one.photos]
    most = max(shown, key=lambda rank: _people(booklet.projects[rank].project), default=None)
    return BookletContent(
        year=booklet.year,
        brand=booklet.brand,
        figures=booklet.figures,
        provisional=booklet.provisional,
        projects=tuple(pages),
        cover=None if most is None else pages[most].photos[0],
        bearers=booklet.bearers,
        participants=booklet.participants,
        colleagues=booklet.colleagues,
        url=booklet.url,
    )


def _read(desk: Desk, project: Project, residence: Residence) -> ToldProject:
    base, words = desk.base, checked(words_of(desk, project))
    chosen = [key for key in (words.hero_id, *words.photo_ids) if key is not None]
    photos = tuple(showcase_store.get_photo(base, key) for key in chosen)
    quotation = None
    if words.testimonial_id is not None:
        quotation = showcase_store.get_testimonial(base, words.testimonial_id)
    return ToldProject(
        project=project,
        residence=residence,
        words=words,
        photos=photos,
        quotation=quotation,
    )


def _bearers(desk: Desk, told: Sequence[ToldProject]) -> int:
    """Count who carried these projects, each person once: residents are not named."""
    found = projects_store.bearers_of_projects(desk.base, [one.project.id for one in told])
    return len({bearer.cooperator_id for bearer in found})


def _colleagues(desk: Desk, told: Sequence[ToldProject]) -> tuple[str, ...]:
    """Return the names of those who noted the ideas of these projects or follow them."""
    keys = [one.project.idea_id for one in told if one.project.idea_id is not None]
    noted = {idea.noted_by_id for idea in ideas_store.ideas_by_id(desk.base, keys).values()}
    wanted = noted | {one.project.referent_id for one in told}
    return tuple(one.name for one in staff_store.all_staff(desk.base) if one.id in wanted)


def _page(desk: Desk, told: ToldProject) -> ProjectPage:
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


def _people(project: Project) -> int:
    return project.adults + project.children
