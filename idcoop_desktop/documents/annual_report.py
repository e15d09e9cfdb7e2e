"""The report of a year for the general meeting: its figures, its projects, what is under way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from idcoop_desktop.documents.content import Brand, Document, FlyerPhoto
    from idcoop_desktop.documents.flow_band import Band
    from idcoop_desktop.documents.flow_layout import Laid
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.year_figures import EnvelopeYear, GroupYear, OwnerYear, YearCounts

_BARE = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneProject:
    """A project carried out in the year, in one line."""

    title: str
    place: str
    line: str = ""
    participants: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUnderWay:
    """A project that was helped and is not finished when the year ends."""

    title: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypicalDelay:
    """How many days a part of the way took for half of the projects, and at most."""

    label: str
    projects: int
    median_days: int
    worst_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualContent:
    """What the report tells; amounts in cents, names of kinds and schemes as they are read.

    ``provisional_on`` is the day of figures that still move, ``None`` once the year is closed.
    ``goal`` is how many finished projects are aimed at. The first of ``photos`` opens the report.
    """

    year: int
    brand: Brand
    provisional_on: date | None
    goal: int
    counts: YearCounts
    envelopes: tuple[EnvelopeYear, ...]
    by_kind: tuple[GroupYear, ...]
    by_residence: tuple[GroupYear, ...]
    by_commune: tuple[GroupYear, ...]
    helped: tuple[OwnerYear, ...]
    done: tuple[DoneProject, ...]
    under_way: tuple[ProjectUnderWay, ...]
    delays: tuple[TypicalDelay, ...]
    photos: tuple[FlyerPhoto, ...] = ()


def annual_report(content: AnnualContent, theme: Theme, *, made_at: datetime, dpi: int) -> Document:
    """Make the report on A4 pages, tagged; ``theme`` has the styles of ``pages``.

    ``made_at`` needs a time zone; the same arguments give the same bytes. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` for a text that no page can hold or that no
    face can draw, and for a photo without description.
    """
    from idcoop_desktop.documents import fonts
    from idcoop_desktop.documents.annual_words import names_of, said
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.finish import finish
    from idcoop_desktop.documents.flow_band import draw_band
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.metadata import Metadata
    from idcoop_desktop.documents.typography import french

    fonts.use(*theme.faces)
    names = names_of(content)
    metadata = Metadata(
        title=said(theme, "title", names),
        author=french(content.brand.coop_name),
        subject=said(theme, "subject", names),
        made_at=made_at,
    )
    band, laid = _laid_out(content, theme, setter := Typesetter(theme))
    paper = laid.paper
    canvas = TaggedCanvas(
        metadata, page_size=(paper.width, paper.height), font=theme.styles["body"].font
    )
    state = said(theme, "provisional", names) if content.provisional_on else ""
    told = (content.brand.coop_name, said(theme, "title", names), state)
    painter = FlowPainter(canvas, setter, paper, dpi=dpi, foot=" · ".join(filter(None, told)))
    painter.of_pages = len(laid.pages)
    painter.paint(laid, first=lambda: draw_band(painter, band))
    first, *others = painter.audits
    return Document(finish(canvas.finished()), first, tuple(others))


def _laid_out(content: AnnualContent, theme: Theme, setter: Typesetter) -> tuple[Band, Laid]:
    """Choose the fewest pages, then the fewest parts cut, the highest picture, the least white."""
    from idcoop_desktop.documents.annual_sections import HEROES, SHARES, band_of, sections_of
    from idcoop_desktop.documents.flow import Paper
    from idcoop_desktop.documents.flow_band import band_height
    from idcoop_desktop.documents.flow_layout import lay_out

    paper, found = Paper(), []
    for share in SHARES if len(content.photos) > 1 else SHARES[:1]:
        sections = sections_of(content, theme, share)
        for height in HEROES if content.photos else HEROES[:1]:
            band = band_of(content, theme, height)
            top = band_height(band, setter, paper)
            found.append((band, lay_out(sections, setter, paper.below(top))))
    return min(found, key=lambda one: (_flaws(one[1]), -one[0].hero_height, _white(one[1])))


def _flaws(laid: Laid) -> tuple[int, bool, int]:
    """How many pages there are, whether the last is bare, how many begin with what goes on."""
    bare = len(laid.pages) > 1 and laid.filled < _BARE
    begins = [runs[0] for runs in laid.pages[1:] if runs]
    # Worse than a section that goes on is a list, or a table, cut in two.
    parted = sum((not run.setting.strips[run.first].opens) + (run.first > 0) for run in begins)
    return len(laid.pages), bare, parted


def _white(laid: Laid) -> float:
    """How much white ends the pages but the last, in points."""
    ends = [max((run.box.bottom for run in runs), default=0) for runs in laid.pages[:-1]]
    return sum(laid.paper.bottom - end for end in ends)
