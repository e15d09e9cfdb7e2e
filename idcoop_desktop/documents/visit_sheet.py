"""The visit sheet of a residence: one or two pages to read before going there, lines to write on.

It names people and stays in the house: there is no page for the site.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.flow_band import Band
    from idcoop_desktop.documents.flow_layout import Laid
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.theme import Theme

MOST_PAGES = 2


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A line of a list: what it is about, in bold, and what is told of it. Short plain texts."""

    about: str
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitContent:
    """What the sheet tells of a residence; ``heard`` says when it was heard last.

    ``facts`` are told side by side: address, dwellings, common rooms, referent.
    """

    coop: str
    residence: str
    commune: str
    facts: tuple[VisitLine, ...]
    heard: str
    people: tuple[VisitLine, ...] = ()
    ideas: tuple[VisitLine, ...] = ()
    projects: tuple[VisitLine, ...] = ()
    promises: tuple[VisitLine, ...] = ()
    contacts: tuple[VisitLine, ...] = ()
    suggestions: tuple[VisitLine, ...] = ()
    nearby: tuple[VisitLine, ...] = ()


def visit_sheet(content: VisitContent, theme: Theme, *, made_at: datetime, dpi: int) -> Document:
    """Make the sheet on one or two pages of A4, tagged; ``theme`` has the styles of ``pages``.

    Lists are shortened, and say so, when there is more to tell than two pages hold. ``made_at``
    needs a time zone and dates the sheet; the same arguments give the same bytes. A character that
    no face can draw reads ``?``: nobody can correct it on the way out of the door.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.flow_band import draw_band
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.looks import resized
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.paragraphs import plain, printable
    from idcoop_desktop.documents.typography import french
    from idcoop_desktop.domain.text import long_date

    fonts.use(*theme.faces)
    theme = resized(theme, {"cover_title": 26, "heading": 12.5, "small": 9.4})
    place = printable(french(content.residence), theme.styles["foot"].font)
    metadata = Metadata(
        title=plain(theme.text("document_title", residence=content.residence)),
        author=french(content.coop),
        subject=plain(theme.text("subject")),
        made_at=made_at,
    )
    day = long_date(made_at.date())
    band, laid = _laid_out(content, theme, Typesetter(theme), day)
    paper = laid.paper
    canvas = TaggedCanvas(
        metadata, page_size=(paper.width, paper.height), font=theme.styles["body"].font
    )
    foot = f"{plain(theme.text('kicker', coop=content.coop))} · {place} · {day}"
    painter = FlowPainter(canvas, Typesetter(theme), paper, dpi=dpi, foot=foot)
    painter.of_pages = len(laid.pages)
    painter.paint(laid, first=lambda: draw_band(painter, band))
    first, *others = painter.audits
    return Document(finish(canvas.finished()), first, tuple(others))


def _laid_out(
    content: VisitContent, theme: Theme, setter: Typesetter, day: str
) -> tuple[Band, Laid]:
    """Lay the sheet out with the longest lists that two pages hold, and lines in what is left."""
    from idcoop_desktop.documents.flow_band import band_height
    from idcoop_desktop.documents.flow_layout import lay_out
    from idcoop_desktop.documents.visit_sections import (
        LENGTHS,
        PAPER,
        VisitSections,
        lines_that_fit,
    )

    for length in LENGTHS:
        sections = VisitSections(content, theme, day, length)
        band = sections.band()
        paper = PAPER.below(band_height(band, setter, PAPER))
        laid = lay_out(sections.told(), setter, paper)
        count, new_page = lines_that_fit(laid, setter)
        if len(laid.pages) + new_page <= MOST_PAGES:
            break
    told = (*sections.told(), sections.notes(count, new_page=new_page))
    return band, lay_out(told, setter, paper)
