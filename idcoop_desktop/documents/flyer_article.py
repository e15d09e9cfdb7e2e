"""What a flyer, a poster or an image tells, as a page for the site."""

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
    from idcoop_desktop.documents.content import FlyerContent
    from idcoop_desktop.documents.theme import Theme


def flyer_article(content: FlyerContent, theme: Theme, *, is_image: bool) -> Article:
    """Return what a flyer tells; of an image, the large photo and the words under it alone.

    ``theme`` says its words. Raises :class:`~idcoop_desktop.documents.refusals.PhotoError`.
    """
    told: list[Block] = [Words(content.lead, lead=True), picture_of(content.hero)]
    if not is_image:
        told += _story(content)
        told += _call(content, theme)
    elif content.url:
        told.append(Link(_way(content, theme), content.url))
    brand = content.brand
    names = {"scheme": brand.scheme_name, "coop": brand.coop_name}
    return Article(
        title=content.title,
        kicker=f"{plain(theme.text('pill', **names))} · {content.place}",
        blocks=tuple(told),
        signed=(
            brand.contact_line,
            brand.coop_name,
            brand.phone,
            brand.email,
            brand.signature,
        ),
    )


def _story(content: FlyerContent) -> list[Block]:
    told: list[Block] = [Figures(content.figures)]
    told += [Words(part) for part in content.story]
    told.append(Quote(content.quote or "", content.quote_author))
    told += [
        replace(picture_of(photo), caption=" · ".join(filter(None, (badge, photo.caption))))
        for photo, badge in content.photos
    ]
    told.append(Words(content.credit))
    return told


def _call(content: FlyerContent, theme: Theme) -> list[Block]:
    brand, to = content.brand, content.addressee
    names = {"scheme": brand.scheme_name, "coop": brand.coop_name}
    told: list[Block] = []
    if to is not None and to.near:
        near = Points(tuple(f"{title} ({place})" for title, place in to.near))
        told += [Heading(plain(theme.text("near"))), near]
    body = (
        theme.text("call_body", **names, ceiling=brand.ceiling)
        if brand.ceiling
        else theme.text("call_body_without_ceiling", **names)
    )
    told += [Heading(plain(theme.text("call", **names))), Words(plain(body))]
    if to is not None and to.contact:
        told.append(Words(plain(theme.text("referent", name=to.contact))))
    told.append(Link(_way(content, theme), content.url))
    return told


def _way(content: FlyerContent, theme: Theme) -> str:
    return plain(theme.text("link", coop=content.brand.coop_name))
