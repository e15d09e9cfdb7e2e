"""What a document tells, as a page for the site tells it: plain text in reading order, no drawing.

Every text is plain: whatever it holds is shown as it is.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` is 2 or 3, the title of the article being the first."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; ``lead`` is the one that says it all."""

    text: str
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """A list."""

    points: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG already cropped, with hidden parts burnt in, and its description in words."""

    jpeg: bytes
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said."""

    text: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures to remember, as (value, label)."""

    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a heading to each column; the first cell of a row heads it."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page; ``url`` is of the web."""

    text: str
    url: str


Block = Heading | Words | Points | Picture | Quote | Figures | Grid | Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A page: its title, a line above it, what it tells, and who signs it."""

    title: str
    kicker: str = ""
    blocks: tuple[Block, ...] = ()
    signed: tuple[str, ...] = ()
