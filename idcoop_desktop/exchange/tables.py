"""A table read from a file: its headings, its rows of text and where each row stood."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import tidy_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    # Told (steps done, steps in all; 0 when unknown) every few milliseconds. What it raises
    # stops the work and passes through: that is how a person cancels.
    Report = Callable[[int, int], object]

MAX_BYTES = 50_000_000
MAX_COLUMNS = 200
MAX_CELL = 32_767
MAX_TEXT_ROWS = 1_100_000
MAX_SHEET_ROWS = 200_000
_SEARCHED = 20


class TableKind(StrEnum):
    """The format of a file, told by its content and not by its name."""

    CSV = "csv"
    XLSX = "xlsx"
    ODS = "ods"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The rows of a file, all text.

    ``rows`` have at least as many cells as there are ``headings``; one with more holds text
    beyond the last heading. ``lines`` gives for each row its line in the file, from 1. Headings
    are never empty nor twice the same. ``encoding`` and ``delimiter`` are empty for a workbook,
    ``sheet`` and ``sheets`` for a text file.
    """

    name: str
    kind: TableKind
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: Sequence[int]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def no_report(_step: int, _total: int) -> None:
    """Report to nobody."""


def heading_index(rows: Sequence[Sequence[str]]) -> int:
    """Return which row holds the headings: the first that is about as wide as the table.

    Exports often begin with a title and the day they were made, on narrow rows.
    """
    widths = [sum(1 for cell in row if cell.strip()) for row in rows[:_SEARCHED]]
    half = max(widths, default=0) / 2
    return next((index for index, width in enumerate(widths) if width >= half and width), 0)


def named(cells: Sequence[str]) -> tuple[str, ...]:
    """Return headings that are never empty nor twice the same; empty ones at the end are left."""
    names: list[str] = []
    taken: set[str] = set()
    width = max((index for index, cell in enumerate(cells, 1) if cell.strip()), default=0)
    for index, cell in enumerate(cells[:width], 1):
        wanted = tidy_line(cell) or f"Colonne {index}"
        name, number = wanted, 1
        while name.casefold() in taken:
            number += 1
            name = f"{wanted} ({number})"
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def fitted(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """Return a row of at least ``width`` cells, without empty cells beyond."""
    count = len(cells)
    if count < width:
        return (*cells, *("",) * (width - count))
    while count > width and not cells[count - 1].strip():
        count -= 1
    return tuple(cells[:count])
