"""The A4 flyer of a finished project, for the office printer or a printing house."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.documents.content import Document
from idcoop_desktop.domain.publications import Variant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from idcoop_desktop.documents.content import FlyerContent
    from idcoop_desktop.documents.flyer_blocks import Blocks
    from idcoop_desktop.documents.flyer_near import Strip
    from idcoop_desktop.documents.flyer_plan import Measures, Plan
    from idcoop_desktop.documents.marks import Sheet
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.theme import Theme


@dataclass(frozen=True)
class Paper:
    """A leaflet's format: its proportions, its own sizes of type, and whose face some styles take.

    On a ``short`` one the lead is in the place of the story, when there is a lead.
    """

    measures: Measures
    sizes: Mapping[str, float] = field(default_factory=dict)
    like: Mapping[str, str] = field(default_factory=dict)
    short: bool = False


def paper() -> Paper:
    """Return the format of the A4 flyer: the drawing as it was drawn."""
    from idcoop_desktop.documents.flyer_plan import A4

    return Paper(A4)


def flyer_a4(
    content: FlyerContent,
    theme: Theme,
    *,
    made_at: datetime,
    variant: Variant = Variant.OFFICE,
    dpi: int = 300,
) -> Document:
    """Make the flyer: one A4 page, tagged (PDF/UA-1) and archivable (PDF/A-2a).

    ``theme`` is of the family ``flyer``; ``made_at`` needs a time zone and gives the file its
    dates, so the same arguments give the same bytes. ``dpi`` is the finest resolution of photos:
    300 to print, 100 for a live preview.

    Raises :class:`~idcoop_desktop.domain.errors.DomainError`: ``TextOverflowError`` (in
    millimetres) and ``WordTooWideError`` for texts that do not fit, ``UnprintableTextError``,
    ``EmptyTextError``, ``PhotoError``, and for a photo without description or an address that is
    not of the web.
    """
    return leaflet(content, theme, paper(), made_at=made_at, variant=variant, dpi=dpi)


def leaflet(
    content: FlyerContent,
    theme: Theme,
    paper: Paper,
    *,
    made_at: datetime,
    variant: Variant,
    dpi: int,
) -> Document:
    """Make a page of the flyer's drawing in a format; raises what :func:`flyer_a4` does."""
    return leaflets((content,), theme, paper, made_at=made_at, variant=variant, dpi=dpi)


def leaflets(
    contents: Sequence[FlyerContent],
    theme: Theme,
    paper: Paper,
    *,
    made_at: datetime,
    variant: Variant,
    dpi: int,
    go_on: Callable[[], object] = lambda: None,
) -> Document:
    """Make a document of leaflets, a page each; their pictures are in it once.

    ``go_on`` is called before each page and may raise. Raises what :func:`flyer_a4` does, for the
    first page that cannot be made.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.layout import remembering
    from idcoop_desktop.documents.looks import resized
    from idcoop_desktop.documents.marks import Sheet

    theme = resized(theme, paper.sizes, like=paper.like)
    fonts.use(*theme.faces)
    sheet = Sheet(describe(contents[0], theme, made_at), theme, paper.measures.page, variant)
    with remembering():
        for content in contents:
            go_on()
            _draw(sheet, content, theme, paper, dpi)
    first, *others = sheet.audits
    return Document(finish(sheet.finished()), first, tuple(others))


def _draw(sheet: Sheet, content: FlyerContent, theme: Theme, paper: Paper, dpi: int) -> None:
    from idcoop_desktop.documents.flyer_blocks import Blocks, reading_order, with_real_figures
    from idcoop_desktop.documents.flyer_drawing import FlyerPainter

    content = with_real_figures(content)
    blocks = Blocks(content, theme, short=paper.short)
    page = sheet.page(reading_order(sheet.canvas.root, content, blocks))
    where, measures, strip = _planned(content, blocks, paper.measures)
    FlyerPainter(page, content, theme, blocks, where, measures=measures, dpi=dpi).paint()
    if strip is not None:
        strip.paint(page, measures.above_band)


def _planned(
    content: FlyerContent, blocks: Blocks, measures: Measures
) -> tuple[Plan, Measures, Strip | None]:
    """Lay a leaflet out; the projects nearby go when the story leaves them no room."""
    from idcoop_desktop.documents.flyer_near import strip_of, with_band
    from idcoop_desktop.documents.flyer_plan import plan
    from idcoop_desktop.documents.refusals import TextOverflowError

    measures, to = with_band(measures, blocks), content.addressee
    strip = strip_of(blocks, measures, len(to.near)) if to is not None else None
    made = partial(
        plan, blocks, figures=len(content.figures), photos=len(content.photos), measures=measures
    )
    if strip is not None:
        try:
            return made(below=strip.height), measures, strip
        except TextOverflowError:
            strip = None
    return made(), measures, strip


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
