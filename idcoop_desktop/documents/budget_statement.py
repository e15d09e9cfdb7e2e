"""« État des dépenses »: the budget of a year as tables to sign, on as many pages as it takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.documents.audit import Audit

_THEME = "bureau"


@dataclass(frozen=True, kw_only=True)
class StatementColumn:
    """A column: its heading, its part of the width (any unit), and whether it holds figures."""

    title: str
    share: float
    right: bool = False


@dataclass(frozen=True, kw_only=True)
class StatementTable:
    """A table under its heading; ``total`` is a last row, ``empty`` is said without any row."""

    heading: str
    columns: tuple[StatementColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    empty: str = ""


@dataclass(frozen=True, kw_only=True)
class StatementContent:
    """What the statement says, in plain text; ``signers`` are the words over each signature."""

    coop_name: str
    title: str
    lead: str
    tables: tuple[StatementTable, ...]
    signers: tuple[str, ...]


@dataclass(frozen=True)
class StatementPages:
    """A finished PDF and what was placed on each of its pages."""

    data: bytes
    audits: tuple[Audit, ...]


def budget_statement(content: StatementContent, *, made_at: datetime) -> StatementPages:
    """Make the statement: A4 across, tagged, headings of tables said again on each page.

    ``made_at`` needs a time zone; the same arguments give the same bytes. A row is never parted
    between two pages, and words wider than their column go on below. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` for a row that no page can hold whole.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.statement_drawing import PAPER, StatementPainter
    from idcoop_desktop.documents.theme import named
    from idcoop_desktop.documents.typography import french

    theme = named(_THEME)
    fonts.use(*theme.faces)
    metadata = Metadata(
        title=french(content.title),
        author=french(content.coop_name),
        subject="Enveloppes, projets, aides et paiements d’une année",
        made_at=made_at,
    )
    canvas = TaggedCanvas(metadata, page_size=PAPER, font=theme.styles["body"].font)
    painter = StatementPainter(canvas, theme)
    painter.paint(content, made_at)
    return StatementPages(finish(canvas.finished()), tuple(page.audit for page in painter.pages))
