"""The A4 flyer of a finished project, for the office printer or a printing house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.content import Document
from idcoop_desktop.domain.publications import Variant

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.content import FlyerContent
    from idcoop_desktop.documents.flyer_plan import Measures
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.theme import Theme


def flyer_a4(
    content: FlyerContent,
    theme: Theme,
    *,
    made_at: datetime,
    variant: Variant = Variant.OFFICE,
    dpi: int = 300,
) -> Document:
    """Make the flyer: one A4 page, tagged (PDF/UA-1) and archivable (PDF/A-2a).

    ``theme`` is of the kind ``flyer``; ``made_at`` needs a time zone and gives the file its dates,
    so the same arguments give the same bytes. ``dpi`` is the finest resolution of photos: 300 to
    print, 100 for a live preview.

    Raises :class:`~idcoop_desktop.domain.errors.DomainError`: ``TextOverflowError`` (in
    millimetres) and ``WordTooWideError`` for texts that do not fit, ``UnprintableTextError``,
    ``EmptyTextError``, ``PhotoError``, and for a photo without description or an address that is
    not of the web.
    """
    from idcoop_desktop.documents.flyer_plan import A4

    return leaflet(content, theme, A4, made_at=made_at, variant=variant, dpi=dpi)


def leaflet(
    content: FlyerContent,
    theme: Theme,
    measures: Measures,
    *,
    made_at: datetime,
    variant: Variant,
    dpi: int,
    short: bool = False,
) -> Document:
    """Make a page of the flyer's drawing in other measures; raises what :func:`flyer_a4` does.

    A ``short`` one has its lead in the place of the story, when there is a lead.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.flyer_blocks import Blocks, reading_order, with_real_figures
    from idcoop_desktop.documents.flyer_drawing import FlyerPainter
    from idcoop_desktop.documents.flyer_plan import plan
    from idcoop_desktop.documents.marks import Sheet

    content = with_real_figures(content)
    fonts.use(*theme.faces)
    blocks = Blocks(content, theme, short=short)
    sheet = Sheet(describe(content, theme, made_at), theme, measures.page, variant)
    page = sheet.page(reading_order(sheet.canvas.root, content, blocks))
    where = plan(
        blocks, figures=len(content.figures), photos=len(content.photos), measures=measures
    )
    FlyerPainter(page, content, theme, blocks, where, measures=measures, dpi=dpi).paint()
    return Document(finish(sheet.finished()), page.audit)


def describe(content: FlyerContent, theme: Theme, made_at: datetime) -> Metadata:
    """What a file about a project says of itself."""
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.paragraphs import plain
    from idcoop_desktop.documents.typography import french

    return Metadata(
        title=french(content.title),
        author=french(content.brand.coop_name),
        subject=plain(theme.text("subject", scheme=content.brand.scheme_name)),
        made_at=made_at,
    )
