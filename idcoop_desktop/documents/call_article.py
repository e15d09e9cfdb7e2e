"""The call for ideas as a page for the site tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents import article
from idcoop_desktop.documents.article_pictures import picture_of
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.typography import french

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.documents.call_for_ideas import CallContent, CallExample
    from idcoop_desktop.documents.theme import Theme


def call_article(content: CallContent, theme: Theme) -> article.Article:
    """Return the page: the call, its examples, and how to answer without paper."""
    brand = content.brand
    names = {"scheme": brand.scheme_name, "coop": brand.coop_name}
    key = "lead" if french(brand.ceiling) else "lead_without_ceiling"
    values = names | ({"ceiling": brand.ceiling} if french(brand.ceiling) else {})
    blocks: list[article.Block] = [article.Words(plain(theme.text(key, **values)), lead=True)]
    if content.examples:
        done = any(example.place for example in content.examples)
        heading = theme.text("done_heading" if done else "ideas_heading", scheme=brand.scheme_name)
        blocks.append(article.Heading(plain(heading)))
    for example in content.examples:
        blocks.extend(_example(example, theme))
    blocks.append(article.Link(plain(theme.text("link", coop=brand.coop_name)), content.url))
    return article.Article(
        title=plain(theme.text("title", **names)),
        kicker=french(content.residence) or plain(theme.text("pill", **names)),
        blocks=tuple(blocks),
        signed=tuple(
            line for line in (brand.coop_name, brand.contact_line, brand.phone, brand.email) if line
        ),
    )


def _example(example: CallExample, theme: Theme) -> Iterator[article.Block]:
    yield article.Heading(french(example.title), level=3)
    if example.photo is not None:
        yield picture_of(example.photo)
    yield article.Words(french(example.place) or plain(theme.text("idea_kicker")))
    if example.text:
        yield article.Words(french(example.text))
