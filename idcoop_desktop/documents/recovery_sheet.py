"""The sheet of paper that carries the recovery code of a base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.content import Document

if TYPE_CHECKING:
    from datetime import datetime

_THEME = "bureau"


def recovery_sheet(code: str, coop_name: str, *, made_at: datetime) -> Document:
    """Make the sheet: one A4 page, tagged, to print and lock away.

    ``code`` is made of groups separated by hyphens. ``made_at`` needs a time zone and gives the
    sheet its date; the same arguments give the same bytes. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` for a coop name that does not fit.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.paragraphs import plain
    from idcoop_desktop.documents.sheet_drawing import PAGE, SheetPainter, reading_order
    from idcoop_desktop.documents.theme import named
    from idcoop_desktop.documents.typography import french

    theme = named(_THEME, "recovery-sheet")
    fonts.use(*theme.faces)
    groups = tuple(code.split("-"))
    metadata = Metadata(
        title=plain(theme.text("title")),
        author=french(coop_name),
        subject=plain(theme.text("subject")),
        made_at=made_at,
    )
    canvas = TaggedCanvas(metadata, page_size=PAGE, font=theme.styles["body"].font)
    page = Page(canvas, PAGE, theme.colors, reading_order(canvas.root, len(groups)))
    SheetPainter(page, theme, coop_name, made_at).paint(groups)
    return Document(finish(canvas.finished()), page.audit)
