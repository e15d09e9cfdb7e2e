"""What the report of a year tells: its figures, its projects and what is under way."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.domain.dashboard import Stretch, delay
from idcoop_desktop.domain.excerpts import clipped
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.projects import DONE_STATES, ProjectState
from idcoop_desktop.domain.publications import WEB_ENDING
from idcoop_desktop.services import settings
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.covered_photos import choice, heroes
from idcoop_desktop.services.making import Look, Making, PageParts
from idcoop_desktop.services.photos import document_photo, photo_facts
from idcoop_desktop.services.year_report import report_data
from idcoop_desktop.store import projects, residences, showcase, tallies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.annual_report import (
        AnnualContent,
        DoneProject,
        ProjectUnderWay,
        TypicalDelay,
    )
    from idcoop_desktop.documents.article import Article
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.domain.year_figures import GroupYear
    from idcoop_desktop.services.desk import Desk

PHOTOS = 4
_TITLE, _LINE = 90, 140
_STARTED = frozenset({ProjectState.GRANTED, ProjectState.UNDER_WAY})


def gathered(desk: Desk, order: Order) -> Making:
    """Read what the report of ``order.year``, this year unless told, says.

    The figures are those frozen at the closing of the year, or provisional ones of today. Photos
    that may not be shown at the general meeting today are left out.
    """
    year = order.year if order.year is not None else desk.today().year
    everything = projects.all_projects(desk.base)
    done = _done_in(everything, year)
    content = _content(desk, year, done, _under_way(everything, year))
    chosen = heroes(desk, [one.id for one in done])
    printed = choice(desk, chosen, order.kind.uses, most=PHOTOS)
    on_site = choice(desk, chosen, order.kind.uses_of(WEB_ENDING), most=PHOTOS)
    pictured = partial(_pictured, desk, content)
    return Making(
        title=str(year),
        family="pages",
        wording="annual-report",
        facts=_facts(content, printed.shown),
        draw=lambda look: _drawn(pictured(printed.shown), look),
        article=lambda theme: _article(pictured(on_site.shown), theme),
        projects=tuple(done),
        photos=printed.shown,
        left_out=printed.lacks,
        page=PageParts(
            facts=_facts(content, on_site.shown), photos=on_site.shown, left_out=on_site.lacks
        ),
    )


def _facts(content: AnnualContent, photos: Sequence[Photo]) -> dict[str, object]:
    """Return what tells whether the report is out of date.

    The day of provisional figures is left out, it changes every morning; and the states of
    projects, which the report itself makes shown.
    """
    helped = tuple(replace(one, state="") for one in content.helped)
    return {
        "content": replace(content, provisional_on=None, helped=helped),
        "provisional": content.provisional_on is not None,
        "photos": [photo_facts(photo) for photo in photos],
    }


def _done_in(everything: Sequence[Project], year: int) -> list[Project]:
    """Return the projects carried out in a year, in the order they were."""
    found = [
        (one.completed_on, one.id, one)
        for one in everything
        if one.state in DONE_STATES and one.completed_on and one.completed_on.year == year
    ]
    return [one for _day, _key, one in sorted(found, key=lambda told: told[:2])]


def _under_way(everything: Sequence[Project], year: int) -> list[Project]:
    """Return the projects granted by the end of a year and not finished in it nor before."""
    return [
        one
        for one in everything
        if one.decided_on is not None and one.decided_on.year <= year
        if one.state in _STARTED
        or (one.state in DONE_STATES and one.completed_on and one.completed_on.year > year)
    ]


def _content(
    desk: Desk, year: int, done: Sequence[Project], moving: Sequence[Project]
) -> AnnualContent:
    from idcoop_desktop.documents.annual_report import AnnualContent

    report = report_data(desk, year)
    figures = report.figures
    return AnnualContent(
        year=year,
        brand=brand(desk),
        provisional_on=desk.today() if report.is_provisional else None,
        goal=settings.rules(desk).yearly_goal,
        counts=figures.counts,
        envelopes=figures.envelopes,
        by_kind=tuple(_named(group) for group in figures.by_kind),
        by_residence=figures.by_residence,
        by_commune=figures.by_commune,
        helped=tuple(one for one in figures.owners if one.scheme == Scheme.IDCOOP),
        done=_told(desk, done),
        under_way=_moving(desk, moving),
        delays=_delays(desk, year),
    )


def _named(group: GroupYear) -> GroupYear:
    """Return a kind of projects, or the scheme of aids, under the name that is read."""
    for known in (*ProjectKind, *Scheme):
        if group.name == known.value:
            return replace(group, name=known.label)
    return group


def _told(desk: Desk, done: Sequence[Project]) -> tuple[DoneProject, ...]:
    from idcoop_desktop.documents.annual_report import DoneProject

    places = residences.residences_by_id(desk.base, {one.residence_id for one in done})
    told = []
    for one in done:
        words = showcase.get_showcase(desk.base, one.id)
        line = (words.lead if words else "") or one.summary or one.what_was_done
        told.append(
            DoneProject(
                title=clipped(one.title, _TITLE),
                place=clipped(places[one.residence_id].label, _TITLE),
                line=clipped(line, _LINE),
                participants=one.adults + one.children,
            )
        )
    return tuple(told)


def _moving(desk: Desk, moving: Sequence[Project]) -> tuple[ProjectUnderWay, ...]:
    from idcoop_desktop.documents.annual_report import ProjectUnderWay

    places = residences.residences_by_id(desk.base, {one.residence_id for one in moving})
    return tuple(
        ProjectUnderWay(
            title=clipped(one.title, _TITLE), place=clipped(places[one.residence_id].label, _TITLE)
        )
        for one in moving
    )


def _delays(desk: Desk, year: int) -> tuple[TypicalDelay, ...]:
    from idcoop_desktop.documents.annual_report import TypicalDelay

    found = [delay(one, tallies.stretches(desk.base, one, year)) for one in Stretch]
    return tuple(
        TypicalDelay(
            label=one.stretch.label,
            projects=one.count,
            median_days=one.median_days,
            worst_days=one.worst_days,
        )
        for one in found
    )


def _pictured(desk: Desk, content: AnnualContent, photos: Sequence[Photo]) -> AnnualContent:
    """Return the content with its pictures, each under the title of its project."""
    titles = projects.projects_by_id(desk.base, {photo.project_id for photo in photos})
    return replace(
        content,
        photos=tuple(
            replace(
                document_photo(desk, photo), caption=clipped(titles[photo.project_id].title, _TITLE)
            )
            for photo in photos
        ),
    )


def _drawn(content: AnnualContent, look: Look) -> Document:
    from idcoop_desktop.documents.annual_report import annual_report

    return annual_report(content, look.theme, made_at=look.made_at, dpi=look.dpi)


def _article(content: AnnualContent, theme: Theme) -> Article:
    from idcoop_desktop.documents.annual_article import annual_article

    return annual_article(content, theme)
