"""The booklet of a year as one page for the site: a heading for each project, then the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.article import (
    Article,
    Block,
    Figures,
    Grid,
    Heading,
    Link,
    Picture,
    Quote,
    Words,
)
from idcoop_desktop.documents.article_pictures import picture_of
from idcoop_desktop.documents.booklet_figures import KIND_HEADINGS, MONEY_HEADINGS
from idcoop_desktop.documents.booklet_figures import cards as year_cards
from idcoop_desktop.documents.booklet_figures import kinds as year_kinds
from idcoop_desktop.documents.booklet_figures import money as year_money
from idcoop_desktop.documents.content import FlyerPhoto
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.domain.text import plural

if TYPE_CHECKING:
    from idcoop_desktop.documents.booklet_content import BookletContent, KeptPhoto, ProjectPage
    from idcoop_desktop.documents.theme import Theme


def booklet_article(content: BookletContent, theme: Theme) -> Article:
    """Return what the booklet tells; ``theme`` says its words, pictures are read one by one.

    Raises :class:`~idcoop_desktop.documents.refusals.PhotoError`.
    """
    said = _Words(content, theme)
    blocks: list[Block] = [Words(said.of("contents_lead"), lead=True)]
    for project in content.projects:
        blocks += _project(project)
    blocks += _figures(content, said)
    blocks += _thanks(content, said)
    brand = content.brand
    if content.url:
        blocks += [Heading(said.of("call")), Link(said.of("link"), content.url)]
    return Article(
        title=said.of("cover_title"),
        kicker=f"{said.of('cover_kicker')} · {said.of('cover_place')}",
        blocks=tuple(blocks),
        signed=(brand.contact_line, brand.coop_name, brand.phone, brand.email, brand.signature),
    )


class _Words:
    """The wordings of the booklet, filled in."""

    def __init__(self, content: BookletContent, theme: Theme) -> None:
        brand = content.brand
        self._theme = theme
        self._names = {
            "scheme": brand.scheme_name,
            "coop": brand.coop_name,
            "year": str(content.year),
        }

    def of(self, key: str, **values: str) -> str:
        """Return one of them in plain text."""
        return plain(self._theme.text(key, **self._names, **values))


def _project(project: ProjectPage) -> list[Block]:
    place = " · ".join(part for part in (project.residence, project.commune) if part)
    told: list[Block] = [Heading(project.title), Words(place), Words(project.lead, lead=True)]
    told += [_picture(photo) for photo in project.photos[:1]]
    told.append(Figures(project.figures))
    told += [Words(part) for part in project.story]
    told.append(Quote(project.quote, project.quote_author))
    told += [_picture(photo) for photo in project.photos[1:]]
    told.append(Words(project.credit))
    return told


def _picture(photo: KeptPhoto) -> Picture:
    words = " · ".join(part for part in (photo.moment, photo.caption) if part)
    return picture_of(FlyerPhoto(photo.read(), photo.alt, photo.focal, photo.hidden, caption=words))


def _figures(content: BookletContent, said: _Words) -> list[Block]:
    known = "figures_provisional" if content.provisional else "figures_closed"
    told: list[Block] = [Heading(said.of("figures_title")), Words(said.of(known))]
    told.append(Figures(year_cards(content.figures)))
    kinds = year_kinds(content.figures)
    if kinds:
        told.append(Grid(said.of("figures_kinds"), KIND_HEADINGS, kinds))
    money = year_money(content.figures, content.brand.scheme_name)
    if money:
        told.append(Grid(said.of("figures_money"), MONEY_HEADINGS, money))
    return told


def _thanks(content: BookletContent, said: _Words) -> list[Block]:
    told: list[Block] = [Heading(said.of("thanks_title"))]
    if content.bearers and content.participants:
        bearers = plural(content.bearers, "porteur de projet", "porteurs de projet")
        people = plural(content.participants, "participant")
        told.append(Words(said.of("thanks_bearers", bearers=bearers, participants=people)))
    if content.colleagues:
        told.append(Heading(said.of("thanks_colleagues_title"), level=3))
        told.append(Words(", ".join(content.colleagues)))
    told.append(Heading(said.of("thanks_partners_title"), level=3))
    told.append(Words(said.of("thanks_partners")))
    return told
