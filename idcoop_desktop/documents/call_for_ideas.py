"""The call for ideas: one A4 page with examples, a QR code and a paper form to tear off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.content import Brand, Document, FlyerPhoto
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.publications import Variant


@dataclass(frozen=True, slots=True, kw_only=True)
class CallExample:
    """What others did, or an idea to take when ``place`` is empty; short plain texts."""

    title: str
    text: str
    place: str = ""
    photo: FlyerPhoto | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallContent:
    """What the call tells. ``residence`` is empty when it goes to any; at most three examples.

    ``url`` is where the QR code leads.
    """

    residence: str
    examples: tuple[CallExample, ...]
    url: str
    brand: Brand


def call_for_ideas(
    content: CallContent,
    theme: Theme,
    *,
    made_at: datetime,
    variant: Variant,
    dpi: int,
) -> Document:
    """Make the call: one A4 page, tagged; ``theme`` has the styles of ``pages``.

    ``made_at`` needs a time zone; the same arguments give the same bytes. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` for a text that does not fit, that no face
    can draw, or a photo without description.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.call_drawing import PAPER, CallPainter
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.marks import Sheet
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.paragraphs import plain
    from idcoop_desktop.documents.typography import french

    small = replace(theme.styles["card_heading"], size=10, leading=12)
    theme = replace(theme, styles={**theme.styles, "pill": small})
    fonts.use(*theme.faces)
    title = plain(
        theme.text("title", scheme=content.brand.scheme_name, coop=content.brand.coop_name)
    )
    metadata = Metadata(
        title=f"{title} {french(content.residence)}".strip(),
        author=french(content.brand.coop_name),
        subject=plain(theme.text("subject", scheme=content.brand.scheme_name)),
        made_at=made_at,
    )
    sheet = Sheet(metadata, theme, PAPER, variant)
    painter = CallPainter(sheet, theme, content, dpi=dpi)
    painter.paint()
    return Document(finish(sheet.finished()), painter.page.audit)
