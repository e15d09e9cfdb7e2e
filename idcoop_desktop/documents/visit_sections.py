"""The sections of the visit sheet of a residence, and the lines to write on that end it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.flow import Heading, Paper, Points, Section, Words
from idcoop_desktop.documents.flow_band import Band
from idcoop_desktop.documents.flow_layout import Strip
from idcoop_desktop.documents.paragraphs import printable
from idcoop_desktop.documents.theme import Span
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.text import plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from idcoop_desktop.documents.flow import Piece
    from idcoop_desktop.documents.flow_drawing import FlowPainter
    from idcoop_desktop.documents.flow_layout import Laid, Run
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.documents.visit_sheet import VisitContent, VisitLine

PAPER = Paper(side=16 * MM, top=16 * MM)
LENGTHS = (10, 7, 5, 3)
"""How many lines a list may have; shorter ones when two pages do not hold them."""

LINE = 9 * MM
"""Between two lines to write on: room for a pen, standing on a landing."""

_LEAST_LINES = 4
_HEADING = 12 * MM
_BEFORE = 3 * MM
_LABEL = "Un texte de la fiche"


class VisitSections:
    """The sections for lists of at most ``length`` lines."""

    def __init__(self, content: VisitContent, theme: Theme, day: str, length: int) -> None:
        self._content, self._theme, self._day, self._length = content, theme, day, length

    def band(self) -> Band:
        """Return the top of the first page."""
        content = self._content
        commune = self._drawable(f"{content.commune} · {self._day}", "cover_place")
        return Band(
            kicker=self._theme.text("kicker", coop=content.coop),
            title=self._drawable(content.residence, "cover_title"),
            place=commune,
        )

    def told(self) -> tuple[Section, ...]:
        """Return what is known of the residence."""
        content = self._content
        return (
            Section(tuple(self._opening())),
            Section(
                (
                    *self._list("people_heading", content.people),
                    *self._list("ideas_heading", content.ideas),
                    *self._list("projects_heading", content.projects),
                    *self._list("promises_heading", content.promises),
                ),
                columns=2,
            ),
            Section(tuple(self._list("contacts_heading", content.contacts)), before=_BEFORE),
            Section(
                (
                    *self._list("suggestions_heading", content.suggestions),
                    *self._list("nearby_heading", content.nearby),
                ),
                columns=2,
                before=_BEFORE,
            ),
        )

    def notes(self, count: int, *, new_page: bool) -> Section:
        """Return the lines to write on."""
        heading = Heading(self._theme.text("notes_heading"))
        return Section((heading, BlankLines(count)), before=_BEFORE, new_page=new_page)

    def _opening(self) -> Iterator[Piece]:
        warning = self._theme.text("warning", date=self._day, coop=self._content.coop)
        yield Words(warning, style="caption", label=_LABEL)
        if self._content.facts:
            yield Words(self._facts(), style="small", label=_LABEL)
        yield Words(self._drawable(self._content.heard, "small"), style="small", label=_LABEL)

    def _facts(self) -> Text:
        spans: list[Span] = []
        for place, fact in enumerate(self._content.facts):
            between = "  ·  " if place else ""
            spans.append(Span(f"{between}{self._drawable(fact.about, 'small')}", bold=True))
            spans.append(Span(f" {self._drawable(fact.told, 'small')}", bold=False))
        return tuple(spans)

    def _list(self, heading: str, lines: Sequence[VisitLine]) -> Iterator[Piece]:
        yield Heading(self._theme.text(heading))
        if not lines:
            yield Words(self._theme.text("nothing"), style="caption", label=_LABEL)
            return
        shown = tuple(self._point(line) for line in lines[: self._length])
        more = len(lines) > self._length
        yield Points(shown, style="small", label=_LABEL, together=2, keep=more)
        if more:
            rest = f"Et {plural(len(lines) - self._length, 'autre')}."
            yield Words(rest, style="caption", label=_LABEL)

    def _point(self, line: VisitLine) -> Text:
        about = Span(self._drawable(line.about, "small"), bold=True)
        if not line.told:
            return (about,)
        return (about, Span(f" – {self._drawable(line.told, 'small')}", bold=False))

    def _drawable(self, text: str, style: str) -> str:
        return printable(french(one_line(text)), self._theme.styles[style].font)


def lines_that_fit(laid: Laid, setter: Typesetter) -> tuple[int, bool]:
    """Return how many lines end the sheet, and whether they take a page of their own."""
    paper = laid.paper
    heading = setter.style("heading").leading + _HEADING
    count = int((paper.bottom - laid.end - heading) / LINE)
    if count >= _LEAST_LINES:
        return count, False
    return int((paper.bottom - paper.top - heading) / LINE), True


@dataclass(frozen=True)
class BlankLines:
    """Lines to write on, as decoration: there is nothing to read."""

    count: int

    def set_in(self, width: float, setter: Typesetter) -> BlankLinesSetting:
        """Return it measured for a width in points."""
        _ = width, setter
        return BlankLinesSetting((Strip(self.count * LINE),))


@dataclass(frozen=True, eq=False)
class BlankLinesSetting:
    """Lines down the page."""

    strips: tuple[Strip, ...]
    key: str = "notes"
    label: str = "Les lignes pour noter"
    carry: float = 0

    def draw(self, painter: FlowPainter, run: Run) -> None:
        """Draw them, each at the foot of its room."""
        page, canvas = painter.page, painter.canvas
        canvas.setStrokeColor(page.color("soft"))
        canvas.setLineWidth(0.4)
        for number in range(1, round(self.strips[0].height / LINE) + 1):
            y = page.up(run.tops[0] + number * LINE)
            canvas.line(run.x, y, run.x + run.width, y)
