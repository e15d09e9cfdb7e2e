"""The report of a year as a page for the site tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents import article
from idcoop_desktop.documents.annual_words import (
    DELAY_COLUMNS,
    ENVELOPE_COLUMNS,
    GROUP_COLUMNS,
    HELPED_COLUMNS,
    aids_line,
    communes_told,
    delay_table,
    done_line,
    envelope_table,
    group_table,
    headline,
    helped_table,
    names_of,
    said,
)
from idcoop_desktop.documents.article_pictures import picture_of
from idcoop_desktop.documents.typography import french

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from idcoop_desktop.documents.annual_report import AnnualContent
    from idcoop_desktop.documents.annual_words import Told
    from idcoop_desktop.documents.theme import Theme


def annual_article(content: AnnualContent, theme: Theme) -> article.Article:
    """Return the page: the same figures and projects as on paper, every one of them listed."""
    names, brand = names_of(content), content.brand
    return article.Article(
        title=said(theme, "title", names),
        kicker=said(theme, "kicker", names),
        blocks=(
            *_opening(content, theme, names),
            *_projects(content, theme, names),
            *_money(content, theme, names),
            *_places(content, theme, names),
        ),
        signed=tuple(
            line for line in (brand.coop_name, brand.contact_line, brand.phone, brand.email) if line
        ),
    )


def _opening(
    content: AnnualContent, theme: Theme, names: dict[str, str]
) -> Iterator[article.Block]:
    yield article.Words(said(theme, "summary", names), lead=True)
    if content.provisional_on is not None:
        yield article.Words(said(theme, "provisional", names))
        yield article.Words(said(theme, "provisional_note", names))
    for photo in content.photos[:1]:
        yield picture_of(photo)
    yield article.Figures(headline(content, theme))
    if content.goal:
        done = content.counts.projects_completed
        yield article.Heading(said(theme, "goal_heading", names))
        yield article.Words(
            said(theme, "goal_met" if done >= content.goal else "goal_missed", names)
        )


def _money(content: AnnualContent, theme: Theme, names: dict[str, str]) -> Iterator[article.Block]:
    if content.envelopes:
        heading = said(theme, "envelopes_heading", names)
        yield article.Heading(heading)
        yield _grid(heading, ENVELOPE_COLUMNS, envelope_table(content))
        yield article.Words(said(theme, "envelopes_note", names))
    if content.by_kind:
        heading = said(theme, "kinds_heading", names)
        yield article.Heading(heading)
        yield _grid(heading, ("Genre", *GROUP_COLUMNS), group_table(content.by_kind, "Autres"))
    if aids_line(content):
        yield article.Words(aids_line(content))
    if content.helped:
        heading = said(theme, "amounts_heading", names)
        yield article.Heading(heading)
        yield _grid(heading, HELPED_COLUMNS, helped_table(content))


def _projects(
    content: AnnualContent, theme: Theme, names: dict[str, str]
) -> Iterator[article.Block]:
    yield article.Heading(said(theme, "done_heading", names))
    if content.done:
        lines = (f"{french(one.title)} – {french(done_line(one))}" for one in content.done)
        yield article.Points(tuple(lines))
    else:
        yield article.Words(said(theme, "nothing_done", names))
    for photo in content.photos[1:4]:
        yield picture_of(photo)
    if content.under_way:
        yield article.Heading(said(theme, "under_way_heading", names))
        lines = (f"{french(one.title)} – {french(one.place)}" for one in content.under_way)
        yield article.Points(tuple(lines))


def _places(content: AnnualContent, theme: Theme, names: dict[str, str]) -> Iterator[article.Block]:
    for key, first, groups in (
        ("residences_heading", "Résidence", content.by_residence),
        ("communes_heading", "Commune", communes_told(content)),
    ):
        if groups:
            heading = said(theme, key, names)
            yield article.Heading(heading)
            yield _grid(heading, (first, *GROUP_COLUMNS), group_table(groups, "Autres"))
    delays = delay_table(content)
    if delays.rows:
        heading = said(theme, "delays_heading", names)
        yield article.Heading(heading)
        yield _grid(heading, DELAY_COLUMNS, delays)
    yield article.Heading(said(theme, "thanks_heading", names))
    yield article.Words(said(theme, "thanks", names))


def _grid(caption: str, columns: Sequence[str], told: Told) -> article.Grid:
    rows = (*told.rows, told.total) if told.total else told.rows
    return article.Grid(caption, tuple(columns), rows)
