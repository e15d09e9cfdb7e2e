"""Tables in text files: which sign separates the cells, and the rows themselves."""

from __future__ import annotations

import contextlib
import csv
import io
import re
from array import array
from itertools import islice
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.exchange.decoding import Encoding, find_encoding
from idcoop_desktop.exchange.formulas import rearmed
from idcoop_desktop.exchange.refusals import LineError, TooLargeError, UnreachableFileError
from idcoop_desktop.exchange.tables import (
    MAX_CELL,
    MAX_COLUMNS,
    MAX_TEXT_ROWS,
    Table,
    TableKind,
    fitted,
    heading_index,
    named,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.exchange.tables import Report

DELIMITERS = (";", "\t", ",")
_HINT = re.compile(r"\s*\"?sep=(.)\"?\s*", re.IGNORECASE)
_SAMPLE_LINES = 60
_LONGEST_LINE = 1_000_000
_STEP = 2_000

Numbered = tuple[int, list[str]]


def read_csv(
    data: bytes, name: str, *, report: Report, encoding: str = "", delimiter: str = ""
) -> Table:
    """Read a text file whose cells are separated by ``;``, a comma or a tab.

    ``encoding`` (of :data:`~idcoop_desktop.exchange.decoding.ENCODINGS`) and ``delimiter`` (of
    :data:`DELIMITERS`) are guessed when they are empty. Raises :class:`LineError` where a line
    cannot be understood, :class:`TooLargeError` beyond the limits of :mod:`tables`.
    """
    found = find_encoding(data, encoding, report=report)
    sample = list(islice(_lines(data, found), _SAMPLE_LINES))
    hint = _HINT.fullmatch(sample[0]) if sample else None
    hinted = hint[1] if hint and hint[1] in DELIMITERS else ""
    delimiter = delimiter or hinted or guess_delimiter(sample)
    records = _records(_lines(data, found), delimiter)
    if hint:
        next(records, None)
    first = list(islice(records, 20))
    if not first:
        raise UnreachableFileError("Ce fichier est vide\u00a0: choisissez-en un autre.")
    start = heading_index([cells for _, cells in first])
    headings = named(first[start][1])
    rows: list[tuple[str, ...]] = []
    lines = array("q")
    for line, cells in _chained(first[start + 1 :], records):
        if len(rows) % _STEP == 0:
            report(len(rows), 0)
        if len(rows) == MAX_TEXT_ROWS:
            raise TooLargeError(
                f"Ce fichier a plus de {MAX_TEXT_ROWS:_} lignes. Coupez-le en plusieurs "
                "fichiers.".replace("_", "\u202f")
            )
        rows.append(fitted(cells, len(headings)))
        lines.append(line)
    return Table(
        name=name,
        kind=TableKind.CSV,
        headings=headings,
        rows=tuple(rows),
        lines=lines,
        encoding=found.label,
        delimiter=delimiter,
    )


def guess_delimiter(sample: list[str]) -> str:
    """Return the sign that cuts the sample into the most even table with headings of words."""
    return max(DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter))


def _evenness(sample: list[str], delimiter: str) -> float:
    rows: list[list[str]] = []
    # Quotation marks say where cells end: under another sign the first line is an error already.
    with contextlib.suppress(csv.Error):
        reader = csv.reader(sample, delimiter=delimiter, strict=True)
        rows.extend(row for row in reader if any(map(str.strip, row)))
    start = heading_index(rows)
    headings = rows[start] if rows else []
    words = sum(1 for cell in headings if any(map(str.isalpha, cell)))
    strangers = set(";\t") - {delimiter}  # signs that headings do not hold, as they do commas
    if len(headings) < 2 or strangers & set("".join(headings)):
        return 0
    even = sum(1 for row in rows[start:] if len(row) == len(headings)) / len(rows[start:])
    return even * words / len(headings) * min(len(headings), 4)


def _lines(data: bytes, encoding: Encoding) -> Iterator[str]:
    """Yield the lines with their ends, as `csv` wants them, without a second copy of the text."""
    with io.TextIOWrapper(io.BytesIO(data), encoding=encoding.codec, newline="") as stream:
        for number, line in enumerate(stream, 1):
            if len(line) > _LONGEST_LINE:
                raise LineError(number, "elle est bien trop longue pour un tableau.")
            yield line


def _records(lines: Iterator[str], delimiter: str) -> Iterator[Numbered]:
    """Yield the records that hold something, each with the line where it starts."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise LineError(line, _why(str(error))) from None
        if len(cells) > MAX_COLUMNS:
            cells = list(fitted(cells, MAX_COLUMNS))
            if len(cells) > MAX_COLUMNS:
                raise LineError(line, f"elle a plus de {MAX_COLUMNS} colonnes.")
        joined = "".join(cells)
        if len(joined) > MAX_CELL:
            _check_lengths(cells, line)
        if joined and not joined.isspace():
            yield line, list(map(rearmed, cells)) if "'" in joined else cells


def _check_lengths(cells: list[str], line: int) -> None:
    for index, cell in enumerate(cells):
        if len(cell) > MAX_CELL:
            raise LineError(
                line,
                f"le texte de la colonne {index + 1} dépasse {MAX_CELL} caractères.",
            )


def _why(error: str) -> str:
    if "field larger" in error:
        return f"le texte d’une case est trop long (plus de {MAX_CELL} caractères)."
    if "end of data" in error:
        return "un guillemet ouvert n’est jamais refermé. Fermez-le ou retirez-le."
    return (
        f'un guillemet se trouve au milieu d’une case. Doublez-le ({NBSP}""{NBSP}) ou retirez-le.'
    )


def _chained(first: list[Numbered], others: Iterator[Numbered]) -> Iterator[Numbered]:
    yield from first
    yield from others
