"""The figures of the year in the booklet: what was done, of what kind, with which money."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.booklet_leaf import INNER, MARGIN, TOP, Leaf
from idcoop_desktop.documents.layout import Block, size_of
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, figure, plural, quoted
from idcoop_desktop.domain.year_figures import EnvelopeYear, grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.booklet_content import BookletContent
    from idcoop_desktop.documents.booklet_leaf import Elements, Style
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.domain.year_figures import YearFigures

_ON_CARD = 2
_COLUMNS, _CARD_HEIGHT, _CARD_GAP = 3, 22 * MM, 3 * MM
_VALUE_HEIGHT = 9 * MM
_ROW, _PAD = 6.6 * MM, 1.6 * MM
_MOST_KINDS = 6


class Column(NamedTuple):
    """A column of a small table: its heading, its width, whether it holds figures."""

    heading: str
    width: float
    is_figure: bool = True


class _Cell(NamedTuple):
    """A text of a table, where it starts and how wide it may be, in points."""

    block: Block
    x: float
    width: float


_KINDS = (
    Column("Genre", 56 * MM, is_figure=False),
    Column("Projets", 17 * MM),
    Column("Accordé", INNER - 73 * MM),
)
_MONEY = (
    Column("Dispositif", 30 * MM, is_figure=False),
    *(Column(name, (INNER - 30 * MM) / 4) for name in ("Disponible", "Accordé", "Versé", "Reste")),
)
KIND_HEADINGS = tuple(column.heading for column in _KINDS)
MONEY_HEADINGS = tuple(column.heading for column in _MONEY)


class FiguresLeaf(Leaf):
    """The page of figures: cards, kinds of projects, envelopes."""

    name = "figures"

    def __init__(self, style: Style, content: BookletContent) -> None:
        super().__init__(style)
        self.title = plain(style.words("figures_title"))
        known = "figures_provisional" if content.provisional else "figures_closed"
        self._state = replace(style.worded(known, style="lead"), key="state")
        self._cards = cards(content.figures)
        self._kinds = kinds(content.figures)
        self._money = money(content.figures, content.brand.scheme_name)

    def tag(self, root: Element) -> Elements:
        """Cards are a list, kinds and envelopes tables."""
        made: Elements = {"figures_title": [root.add("H2")], "state": [root.add("P")]}
        listed = root.add("L")
        for number in range(len(self._cards)):
            item = listed.add("LI")
            made[f"value_{number}"] = [item.add("Lbl")]
            made[f"label_{number}"] = [item.add("LBody")]
        for key, rows, columns in (("kinds", self._kinds, _KINDS), ("money", self._money, _MONEY)):
            made[f"figures_{key}"] = [root.add("H3")]
            table = root.add("Table")
            line = table.add("THead").add("TR")
            for place in range(len(columns)):
                made[f"{key}_head_{place}"] = [line.add("TH", scope="Column")]
            body = table.add("TBody")
            for rank in range(len(rows)):
                line = body.add("TR")
                made[f"{key}_{rank}_0"] = [line.add("TH", scope="Row")]
                for place in range(1, len(columns)):
                    made[f"{key}_{rank}_{place}"] = [line.add("TD")]
        return made

    def paint(self, page: Page) -> None:
        """Draw from top to bottom; what there is nothing of is left out."""
        page.ground("paper")
        y = self._down(page, self.style.worded("figures_title", style="title"), TOP, 2 * MM)
        y = self._down(page, self._state, y, 5.5 * MM)
        y = self._draw_cards(page, y) + 6 * MM
        for key, rows, columns in (("kinds", self._kinds, _KINDS), ("money", self._money, _MONEY)):
            if rows:
                heading = self.style.worded(f"figures_{key}", style="heading")
                y = self._down(page, heading, y, 2 * MM)
                y = self._table(page, key, columns, rows, y) + 6 * MM

    def _down(self, page: Page, block: Block, y: float, after: float) -> float:
        height = size_of(block, INNER).height
        page.text(block, Box(MARGIN, y, INNER, height))
        return y + height + after

    def _draw_cards(self, page: Page, top: float) -> float:
        width = (INNER - _CARD_GAP * (_COLUMNS - 1)) / _COLUMNS
        styles, y = self.style.theme.styles, top
        labels = [
            Block(f"label_{number}", "Une légende", (label,), styles["figure_label"])
            for number, (_value, label) in enumerate(self._cards)
        ]
        for number, (value, _label) in enumerate(self._cards):
            x = MARGIN + number % _COLUMNS * (width + _CARD_GAP)
            y = top + number // _COLUMNS * (_CARD_HEIGHT + _CARD_GAP)
            card = Box(x, y, width, _CARD_HEIGHT)
            page.card(card, radius=2.5 * MM, fill="card", outline="glow")
            first = number - number % _COLUMNS
            told = max(
                size_of(one, width - 2 * _PAD).height for one in labels[first : first + _COLUMNS]
            )
            above = max(2 * MM, (_CARD_HEIGHT - _VALUE_HEIGHT - told) / 2)
            inside = Box(x + _PAD, y + above, width - 2 * _PAD, _VALUE_HEIGHT)
            block = Block(f"value_{number}", "Un chiffre de l’année", (value,), styles["figure"])
            page.text(block, inside, valign="middle", layer=_ON_CARD)
            below = _CARD_HEIGHT - above - _VALUE_HEIGHT - 1 * MM
            page.text(
                labels[number], inside._replace(y=inside.bottom, height=below), layer=_ON_CARD
            )
        return y + _CARD_HEIGHT

    def _table(
        self,
        page: Page,
        key: str,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        y: float,
    ) -> float:
        names = [column.heading for column in columns]
        head = self._cells(f"{key}_head", columns, names, "table_head")
        page.card(Box(MARGIN, y, INNER, _height(head)), radius=1.5 * MM, fill="card")
        y = self._draw_row(page, head, y)
        for rank, row in enumerate(rows):
            if rank:
                self._rule(page, y)
            y = self._draw_row(page, self._cells(f"{key}_{rank}", columns, row, "table_cell"), y)
        return y

    def _cells(
        self, key: str, columns: Sequence[Column], texts: Sequence[str], looks: str
    ) -> list[_Cell]:
        style, x, cells = self.style.theme.styles[looks], MARGIN, []
        for place, (column, text) in enumerate(zip(columns, texts, strict=True)):
            aligned = replace(style, align="right" if column.is_figure else "left")
            block = Block(f"{key}_{place}", f"{quoted(text)} dans un tableau", (text,), aligned)
            cells.append(_Cell(block, x + _PAD, column.width - 2 * _PAD))
            x += column.width
        return cells

    def _draw_row(self, page: Page, cells: Sequence[_Cell], y: float) -> float:
        height = _height(cells)
        for cell in cells:
            box = Box(cell.x, y, cell.width, height)
            page.text(cell.block, box, valign="middle", layer=_ON_CARD)
        return y + height

    def _rule(self, page: Page, y: float) -> None:
        canvas = page.canvas
        canvas.setStrokeColor(page.color("glow"))
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, page.up(y), MARGIN + INNER, page.up(y))


def cards(figures: YearFigures) -> tuple[tuple[str, str], ...]:
    """Return the figures to remember, as (value, label); money is that of ID'Coop."""
    counts = figures.counts
    people = counts.adults + counts.children
    children = f", dont {plural(counts.children, 'enfant')}" if counts.children else ""
    own = _envelope(figures)
    return (
        (
            figure(counts.projects_completed),
            _word(counts.projects_completed, "projet réalisé", "projets réalisés"),
        ),
        (figure(people), f"{_word(people, 'participant')}{children}"),
        (
            figure(counts.residences),
            _word(counts.residences, "résidence active", "résidences actives"),
        ),
        (figure(counts.ideas), _word(counts.ideas, "idée notée", "idées notées")),
        (format_cents(own.granted), "accordés aux projets"),
        (format_cents(own.paid), "versés"),
    )


def kinds(figures: YearFigures) -> tuple[tuple[str, ...], ...]:
    """Return (kind, count, money granted) of the projects with money in the year.

    The kinds with the least money are put together when there are many.
    """
    projects = [owner for owner in figures.owners if owner.scheme == Scheme.IDCOOP]
    groups = grouped(projects, "kind")
    if len(groups) > _MOST_KINDS:
        kept, rest = groups[: _MOST_KINDS - 1], groups[_MOST_KINDS - 1 :]
        names = [_kind(group.name) for group in kept] + ["Autres genres"]
        counts = [group.count for group in kept] + [sum(group.count for group in rest)]
        granted = [group.granted for group in kept] + [sum(group.granted for group in rest)]
    else:
        names = [_kind(group.name) for group in groups]
        counts = [group.count for group in groups]
        granted = [group.granted for group in groups]
    told = zip(names, counts, granted, strict=True)
    return tuple((name, figure(count), format_cents(cents)) for name, count, cents in told)


def money(figures: YearFigures, scheme_name: str) -> tuple[tuple[str, ...], ...]:
    """Return (scheme, available, granted, paid, remaining) of each envelope of the year."""
    own = french(one_line(scheme_name)) or Scheme.IDCOOP.label
    return tuple(
        (
            own if one.scheme == Scheme.IDCOOP else Scheme(one.scheme).label,
            *map(format_cents, (one.available, one.granted, one.paid, one.remaining)),
        )
        for one in figures.envelopes
    )


def _height(cells: Sequence[_Cell]) -> float:
    """Return the height of a row: that of its tallest text."""
    return max(_ROW, *(size_of(cell.block, cell.width).height + _PAD for cell in cells))


def _envelope(figures: YearFigures) -> EnvelopeYear:
    own = [one for one in figures.envelopes if one.scheme == Scheme.IDCOOP]
    return own[0] if own else EnvelopeYear(scheme=Scheme.IDCOOP)


def _kind(name: str) -> str:
    return ProjectKind(name).label if name in set(ProjectKind) else ProjectKind.OTHER.label


def _word(count: int, singular: str, many: str | None = None) -> str:
    return plural(count, singular, many).partition(NBSP)[2]
