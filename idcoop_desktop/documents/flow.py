"""Documents that flow over pages: what they are made of, in the order it is read.

How to use it::

    setter = Typesetter(theme)                       # theme in the styles of the family "pages"
    painter = FlowPainter(canvas, theme, Paper(), dpi=dpi, foot="Coop · Fiche projet")
    band = Band(kicker="…", title="…", place="…", hero=photo)
    sections = [
        Section((Heading("Objectifs"), Words("…"), Points(("…", "…")))),
        Section((Words("…"), Quote("…", author="…")), columns=2),
    ]
    laid = lay_out(sections, setter, painter.paper.below(band_height(band, setter, …)))
    painter.paint(laid, first=lambda: draw_band(painter, band, …))
    document = Document(finish(canvas.finished()), *painter.audits)

``lay_out`` only measures: call it as often as needed to choose sizes, then paint once. Text is
never made smaller; it goes on in the next column or on the next page. Every text is plain: in
French typography and escaped once it is set. Elements are made in the order of drawing, which is
the reading order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from idcoop_desktop.documents.audit import MM

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import FlyerPhoto
    from idcoop_desktop.documents.flow_layout import Setting
    from idcoop_desktop.documents.flow_text import Typesetter
    from idcoop_desktop.documents.paragraphs import Text


class Piece(Protocol):
    """Something to read or look at, before the width it gets is known."""

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A page: its size and what is left white around the text, in points.

    ``first_top`` is where the text of the first page begins, ``foot`` what is kept free below it.
    """

    width: float = 210 * MM
    height: float = 297 * MM
    side: float = 18 * MM
    top: float = 18 * MM
    foot: float = 19 * MM
    first_top: float | None = None

    @property
    def inner(self) -> float:
        """The width of the text."""
        return self.width - 2 * self.side

    @property
    def bottom(self) -> float:
        """The y of the last line, from the top of the page."""
        return self.height - self.foot

    def top_of(self, number: int) -> float:
        """The y where the text of a page begins; pages count from 0."""
        return self.first_top if number == 0 and self.first_top is not None else self.top

    def below(self, y: float) -> Paper:
        """The same paper whose first page begins at ``y``."""
        return Paper(
            width=self.width,
            height=self.height,
            side=self.side,
            top=self.top,
            foot=self.foot,
            first_top=y,
        )


@dataclass(frozen=True)
class Heading:
    """A heading, kept with what follows it; ``level`` is 2 or 3. It is an entry of the outline."""

    text: Text
    level: int = 2
    key: str = "heading"
    label: str = "Un titre"

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_text import set_heading

        return set_heading(self, width, setter)


@dataclass(frozen=True)
class Words:
    """A paragraph that may go on over the page, two lines at least on either side.

    ``key`` and ``label`` name it in a refusal; its lines are of one length in ``balance``. One to
    ``keep`` is on the page of what follows.
    """

    text: Text
    style: str = "body"
    key: str = "words"
    label: str = "Un paragraphe"
    hyphens: bool = True
    balance: bool = False
    keep: bool = False

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_text import set_words

        return set_words(self, width, setter)


@dataclass(frozen=True)
class Points:
    """A list, with bullets or numbers; points may go on over the page as paragraphs do.

    At least ``together`` of its points are on either side of where a column or a page ends; one to
    ``keep`` ends where what follows is.
    """

    points: tuple[Text, ...]
    numbered: bool = False
    style: str = "body"
    together: int = 1
    keep: bool = False
    key: str = "points"
    label: str = "Une liste"

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_text import set_points

        return set_points(self, width, setter)


@dataclass(frozen=True)
class Quote:
    """What somebody said, beside a bar."""

    text: str
    author: str = ""
    key: str = "quote"
    label: str = "La citation"

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_text import set_quote

        return set_quote(self, width, setter)


@dataclass(frozen=True)
class LinkTo:
    """A paragraph that is a link; ``url`` is of the web."""

    text: str
    url: str
    style: str = "body"
    key: str = "link"
    label: str = "Un lien"

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_text import set_link

        return set_link(self, width, setter)


@dataclass(frozen=True)
class Pictures:
    """Pictures side by side, of one height in points, each with its badge and its caption.

    ``shares`` are their parts of the width, equal when empty. ``photos`` are (picture, badge).
    """

    photos: tuple[tuple[FlyerPhoto, str], ...]
    height: float
    shares: tuple[float, ...] = ()
    key: str = "pictures"

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_blocks import set_pictures

        return set_pictures(self, width, setter)


@dataclass(frozen=True)
class Figures:
    """Figures to remember on cards side by side, as (value, label)."""

    figures: tuple[tuple[str, str], ...]
    key: str = "figures"

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_blocks import set_figures

        return set_figures(self, width, setter)


@dataclass(frozen=True)
class Card:
    """A heading and what is said under it, on a card."""

    heading: Text
    paragraphs: tuple[Text, ...]
    key: str = "card"
    label: str = "Un encadré"


@dataclass(frozen=True)
class Cards:
    """Cards side by side, of one height; none is parted between pages."""

    cards: tuple[Card, ...]
    key: str = "cards"

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_blocks import set_cards

        return set_cards(self, width, setter)


@dataclass(frozen=True)
class Beside:
    """Text with a card at its right that holds short texts under headings; never parted."""

    pieces: tuple[Piece, ...]
    cards: tuple[Card, ...]
    key: str = "beside"

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_beside import set_beside

        return set_beside(self, width, setter)


@dataclass(frozen=True)
class Space:
    """White of a height in points: room for what is drawn by other means."""

    height: float

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_blocks import SpaceSetting
        from idcoop_desktop.documents.flow_layout import Strip

        _ = width, setter
        return SpaceSetting((Strip(self.height),))


@dataclass(frozen=True)
class TableColumn:
    """A column: its heading, its part of the width (any unit), and whether it holds figures."""

    title: str
    share: float = 1
    right: bool = False


@dataclass(frozen=True)
class Table:
    """Rows under headings that are drawn again on each page; ``total`` is a last row.

    A row is never parted; words wider than their column go on below.
    """

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    key: str = "table"

    def set_in(self, width: float, setter: Typesetter) -> Setting:
        """Return it measured for a width in points."""
        from idcoop_desktop.documents.flow_table import set_table

        return set_table(self, width, setter)


@dataclass(frozen=True)
class Section:
    """Pieces below one another, in one column or two that end at one height.

    ``before`` is the white above it in points; ``new_page`` begins it on a page of its own.
    """

    pieces: tuple[Piece, ...]
    columns: int = 1
    before: float = 0
    new_page: bool = False
