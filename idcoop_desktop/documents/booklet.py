"""The booklet of a year for the general meeting: A5 pages, or two a side on A4 to be folded.

A5 because it is handed out and read in the hand, and because two pages are one side of the paper
every office printer has: the folded booklet needs neither A3 nor a printing house.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.content import Document
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Variant

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from idcoop_desktop.documents.booklet_content import BookletContent
    from idcoop_desktop.documents.booklet_leaf import Leaf, Style
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.theme import Theme


def booklet(
    content: BookletContent,
    theme: Theme,
    *,
    made_at: datetime,
    variant: Variant = Variant.OFFICE,
    dpi: int = 300,
    folded: bool = False,
) -> Document:
    """Make the booklet: tagged, archivable, with bookmarks, each project on one page.

    ``theme`` is of the family ``pages`` with the wordings of ``booklet``; ``made_at`` needs a time
    zone. A ``folded`` one is A4 in landscape, its pages in the order of a booklet printed on both
    sides, turned over the short edge: it stays tagged, in the order it is read. Folded or for a
    printing house, its pages are a multiple of four: the last but one are pages to write on.

    Raises :class:`~idcoop_desktop.domain.errors.DomainError`: without projects, for texts that do
    not fit (the project is named), that have no words or cannot be printed, and ``PhotoError``.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.booklet_leaf import Style, in_a5
    from idcoop_desktop.documents.booklet_sheets import folded_sheets, single_pages
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.layout import remembering
    from idcoop_desktop.documents.typography import french

    if not content.projects:
        raise DomainError("Un livret montre au moins un projet réalisé.")
    fonts.use(*theme.faces)
    brand = content.brand
    names = {"scheme": brand.scheme_name, "coop": brand.coop_name, "year": str(content.year)}
    style = Style(in_a5(theme), names, dpi)
    metadata = _described(style, made_at, french(brand.coop_name), folded=folded)
    with remembering():
        leaves = laid_out(style, content, whole_sheets=folded or variant is Variant.PRINTER)
        if folded:
            data, audits = folded_sheets(leaves, style, metadata)
        else:
            data, audits = single_pages(leaves, style, metadata, variant)
    return Document(finish(data), audits[0], tuple(audits[1:]))


def laid_out(style: Style, content: BookletContent, *, whole_sheets: bool) -> list[Leaf]:
    """Return the pages in the order they are read."""
    from idcoop_desktop.documents.booklet_cover import BackLeaf, CoverLeaf
    from idcoop_desktop.documents.booklet_ends import NOTES, NotesLeaf, ThanksLeaf
    from idcoop_desktop.documents.booklet_figures import FiguresLeaf
    from idcoop_desktop.documents.booklet_project import ProjectLeaf
    from idcoop_desktop.documents.impose import padded

    projects = [
        ProjectLeaf(style, project, rank) for rank, project in enumerate(content.projects, start=1)
    ]
    ends: list[Leaf] = [FiguresLeaf(style, content), ThanksLeaf(style, content)]
    leaves: list[Leaf] = [CoverLeaf(style, content)]
    leaves += _lists(style, content, [*projects, *ends])
    leaves += [*projects, *ends]
    missing = padded(len(leaves) + 1) - len(leaves) - 1 if whole_sheets else 0
    leaves += [NotesLeaf(style, topic) for topic in NOTES[:missing]]
    leaves.append(BackLeaf(style, content))
    return leaves


def _lists(style: Style, content: BookletContent, following: Sequence[Leaf]) -> list[Leaf]:
    """Return the table of contents and the residences, whose own lengths move the pages they say.

    ``following`` are the pages after them, the projects first.
    """
    from idcoop_desktop.documents.booklet_lists import contents_pages, places_pages

    count = len(content.projects)
    places = places_pages(style, content.projects, range(count))
    contents = contents_pages(style, [*places[:1], *following])
    start, before = 0, -1
    while len(places) > before:
        # Larger numbers may take one more page, never one less.
        before = len(places)
        start = 2 + len(contents) + before
        places = places_pages(style, content.projects, range(start, start + count))
    numbers = {"places": 2 + len(contents)}
    numbers |= {leaf.name: start + rank for rank, leaf in enumerate(following)}
    for page in contents:
        page.numbers = numbers
    return [*contents, *places]


def _described(style: Style, made_at: datetime, author: str, *, folded: bool) -> Metadata:
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.paragraphs import plain

    subject = "document_subject_folded" if folded else "document_subject"
    return Metadata(
        title=plain(style.words("document_title")),
        author=author,
        subject=plain(style.words(subject)),
        made_at=made_at,
    )
