"""The fact sheet of a finished project, in the federation's manner: one to four A4 pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.documents.content import Document

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.content import Brand, FlyerPhoto
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.fact_sheet import Lines


@dataclass(frozen=True, kw_only=True)
class FactText:
    """One text of the sheet: the key it is kept under, its name in a refusal, what it says."""

    key: str
    label: str
    parts: tuple[Lines, ...]

    @property
    def wording(self) -> str:
        """The wording that heads it: the last part of its key."""
        return self.key.partition(".")[2]


@dataclass(frozen=True, kw_only=True)
class FactSheetContent:
    """What the sheet tells, in plain text. ``place`` reads ``Résidence … · Commune · mai 2026``.

    ``photos`` are (picture, badge) beside the large one; ``url`` is where the QR code leads, empty
    for none.
    """

    title: str
    place: str
    lead: str
    texts: tuple[FactText, ...]
    brand: Brand
    figures: tuple[tuple[str, str], ...] = ()
    hero: FlyerPhoto | None = None
    photos: tuple[tuple[FlyerPhoto, str], ...] = ()
    quote: str = ""
    quote_author: str = ""
    credit: str = ""
    url: str = ""


def fact_sheet(
    content: FactSheetContent, theme: Theme, *, made_at: datetime, dpi: int = 300
) -> Document:
    """Make the sheet: tagged, at most four pages, the last one never left half empty.

    ``theme`` is of the family ``pages``; ``made_at`` needs a time zone, the same arguments give the
    same bytes. Raises :class:`~idcoop_desktop.domain.errors.DomainError`:
    ``TooManyPagesError`` names the text to shorten and by how much, ``WordTooWideError``,
    ``UnprintableTextError`` and ``PhotoError`` as other documents do.
    """
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.fact_sheet_drawing import paint
    from idcoop_desktop.documents.fact_sheet_plan import chosen
    from idcoop_desktop.documents.finish import finish

    plan = chosen(content, theme)
    paper = plan.laid.paper
    canvas = TaggedCanvas(
        describe(content, theme, made_at),
        page_size=(paper.width, paper.height),
        font=theme.styles["body"].font,
    )
    first, *others = paint(canvas, content, plan, dpi=dpi)
    return Document(finish(canvas.finished()), first, tuple(others))


def describe(content: FactSheetContent, theme: Theme, made_at: datetime) -> Metadata:
    """What the file says of itself."""
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.paragraphs import plain
    from idcoop_desktop.documents.typography import french

    names = {"scheme": content.brand.scheme_name, "coop": content.brand.coop_name}
    return Metadata(
        title=plain(theme.text("document_title", project=content.title, **names)),
        author=french(content.brand.coop_name),
        subject=plain(theme.text("document_subject", **names)),
        made_at=made_at,
    )
