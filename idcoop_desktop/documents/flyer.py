"""The A4 flyer of a finished project, for the screen and the office printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.content import Document

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.content import FlyerContent
    from idcoop_desktop.documents.theme import Theme


def flyer_a4(content: FlyerContent, theme: Theme, *, made_at: datetime, dpi: int = 300) -> Document:
    """Make the flyer: one A4 page, tagged (PDF/UA-1) and archivable (PDF/A-2a).

    ``theme`` is of the kind ``flyer``; ``made_at`` needs a time zone and gives the file its dates,
    so the same arguments give the same bytes. ``dpi`` is the finest resolution of photos: 300 to
    print, 100 for a live preview.

    Raises :class:`~idcoop_desktop.domain.errors.DomainError`: ``TextOverflowError`` (in
    millimetres) and ``WordTooWideError`` for texts that do not fit, ``UnprintableTextError``,
    ``EmptyTextError``, ``PhotoError``, and for a photo without description or an address that is
    not of the web.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.flyer_blocks import Blocks, reading_order, with_real_figures
    from idcoop_desktop.documents.flyer_drawing import FlyerPainter
    from idcoop_desktop.documents.flyer_plan import PAGE, plan
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.paragraphs import plain
    from idcoop_desktop.documents.typography import french

    content = with_real_figures(content)
    fonts.use(*theme.faces)
    blocks = Blocks(content, theme)
    metadata = Metadata(
        title=french(content.title),
        author=french(content.brand.coop_name),
        subject=plain(theme.text("subject", scheme=content.brand.scheme_name)),
        made_at=made_at,
    )
    canvas = TaggedCanvas(metadata, page_size=PAGE, font=theme.styles["body"].font)
    page = Page(canvas, PAGE, theme.colors, reading_order(canvas.root, content, blocks))
    where = plan(blocks, figures=len(content.figures), photos=len(content.photos))
    FlyerPainter(page, content, theme, blocks, where, dpi).paint()
    return Document(finish(canvas.finished()), page.audit)
