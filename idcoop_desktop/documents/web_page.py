"""A document as a page for the site: one HTML file, nothing to fetch, nothing that runs."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from idcoop_desktop.documents.article import Article
    from idcoop_desktop.documents.theme import Theme


def web_page(article: Article, theme: Theme) -> bytes:
    """Return the HTML of an article in the colours of a theme."""
    ink, paper = theme.colors["ink"], theme.colors["paper"]
    return (
        f'<!doctype html><html lang="fr"><meta charset="utf-8"><title>{escape(article.title)}'
        f'</title><body style="color:{ink};background:{paper}"><h1>{escape(article.title)}</h1>'
    ).encode()
