"""A document as a page for the site: one HTML file, nothing to fetch, nothing that runs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from idcoop_desktop.documents.article import Words
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.documents.web_blocks import body, element, escaped
from idcoop_desktop.documents.web_style import style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.documents.article import Article
    from idcoop_desktop.documents.theme import Theme

_POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'"
)
"""What the page itself forbids: to fetch, to run or to send anything."""

_DESCRIPTION = 160
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"\+?[\d\s.()-]{6,24}")
_NOT_DIALLED = re.compile(r"[^+\d]")


def web_page(article: Article, theme: Theme) -> bytes:
    """Return the HTML of an article in the colours of a theme, as UTF-8.

    Its texts are escaped here and nowhere else. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` for a photo without description.
    """
    title = _line(article.title)
    head = (
        '<meta charset="utf-8">',
        element("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY}),
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        element("title", {}, escaped(title)),
        element("meta", {"name": "description", "content": _description(article)}),
        element("style", {}, style(theme.colors)),
    )
    kicker = _line(article.kicker)
    top = element("p", {"class": "kicker"}, escaped(kicker)) if kicker else ""
    page = (
        element("header", {}, top + element("h1", {}, escaped(title))),
        element("main", {}, body(article.blocks)),
        element("footer", {}, "".join(_signed(article))),
    )
    lines = (
        "<!doctype html>",
        '<html lang="fr">',
        "<head>",
        *head,
        "</head>",
        "<body>",
        *page,
        "</body>",
        "</html>",
        "",
    )
    return "\n".join(lines).encode()


def _line(text: str) -> str:
    return french(one_line(text))


def _description(article: Article) -> str:
    """The lead, else the title, cut between two words."""
    leads = (block.text for block in article.blocks if isinstance(block, Words) and block.lead)
    text = next((line for line in map(_line, leads) if line), _line(article.title))
    if len(text) <= _DESCRIPTION:
        return text
    return f"{text[:_DESCRIPTION].rsplit(' ', 1)[0]}…"


def _signed(article: Article) -> Iterator[str]:
    for line in map(_line, article.signed):
        if line:
            yield element("p", {}, _reached(line))


def _reached(line: str) -> str:
    """An address to write to or a number to call, as a link; another text as it is."""
    if _EMAIL.fullmatch(line):
        return element("a", {"href": f"mailto:{line}"}, escaped(line))
    if _PHONE.fullmatch(line):
        return element("a", {"href": f"tel:{_NOT_DIALLED.sub('', line)}"}, escaped(line))
    return escaped(line)
