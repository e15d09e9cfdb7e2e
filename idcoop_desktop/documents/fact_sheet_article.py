"""What the fact sheet of a project tells, as a page for the site."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.documents.article import (
    Article,
    Block,
    Figures,
    Heading,
    Link,
    Points,
    Quote,
    Words,
)
from idcoop_desktop.documents.article_pictures import picture_of
from idcoop_desktop.documents.paragraphs import plain

if TYPE_CHECKING:
    from idcoop_desktop.documents.fact_sheet import FactSheetContent, FactText
    from idcoop_desktop.documents.theme import Theme


def fact_sheet_article(content: FactSheetContent, theme: Theme) -> Article:
    """Return what the sheet tells, in its order, without the texts that are empty.

    Raises :class:`~idcoop_desktop.documents.refusals.PhotoError`.
    """
    brand = content.brand
    names = {"scheme": brand.scheme_name, "coop": brand.coop_name}
    told: list[Block] = [Words(content.lead, lead=True)] if content.lead else []
    if content.hero is not None:
        told.append(picture_of(content.hero))
    told += [Figures(content.figures)] if content.figures else []
    for text in content.texts:
        told += _text(text, theme)
    told += [
        replace(picture_of(photo), caption=" · ".join(filter(None, (badge, photo.caption))))
        for photo, badge in content.photos
    ]
    told += [Words(content.credit)] if content.credit else []
    told += [Quote(content.quote, content.quote_author)] if content.quote else []
    told.append(Heading(plain(theme.text("call", **names))))
    if content.url:
        told.append(Link(plain(theme.text("link", coop=brand.coop_name)), content.url))
    return Article(
        title=content.title,
        kicker=f"{plain(theme.text('kicker', **names))} · {content.place}",
        blocks=tuple(told),
        signed=(brand.contact_line, brand.coop_name, brand.phone, brand.email),
    )


def _text(text: FactText, theme: Theme) -> list[Block]:
    if not text.parts:
        return []
    told: list[Block] = [Heading(plain(theme.text(text.wording)))]
    for part in text.parts:
        if part.kind == "words":
            told += [Words(line) for line in part.lines]
        else:
            told.append(Points(part.lines, numbered=part.kind == "steps"))
    return told
