"""Tables for the outside: CSV and XLSX in which no text is ever computed."""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import IO, TYPE_CHECKING

from idcoop_desktop.domain.text import NBSP, format_date, tidy_line
from idcoop_desktop.exchange.formulas import disarmed
from idcoop_desktop.exchange.refusals import ExchangeError
from idcoop_desktop.exchange.tables import MAX_CELL, no_report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from idcoop_desktop.exchange.tables import Report

_STEP = 500
_MAX_SHEET_LINES = 1_048_576
_NARROWEST, _WIDEST = 10, 40
_EUROS = f"#,##0.00{NBSP}€"
# Control characters but tab and newline, and halves of characters: no file may hold them.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_A_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")


@dataclass(frozen=True, slots=True)
class Euros:
    """An amount in integer cents, written as an amount."""

    cents: int


Value = str | int | date | Euros | None


def write_csv(
    stream: IO[bytes],
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    report: Report = no_report,
) -> None:
    """Write UTF-8 with its mark and ``;`` between cells, as French spreadsheets open them.

    Texts that a spreadsheet would compute begin with an apostrophe, which our own reading takes
    away; a signed amount or phone number is left as it is. ``report`` may raise to cancel.
    Raises :class:`ExchangeError` for a text too long for a cell.
    """
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=True)
    try:
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        writer.writerow([disarmed(_clean(heading)) for heading in headings])
        for row in _counted(rows, report):
            writer.writerow([_csv_cell(value) for value in row])
    finally:
        text.detach()


def _csv_cell(value: Value) -> str:
    if isinstance(value, str):
        return disarmed(_clean(value))
    if isinstance(value, Euros):
        euros, cents = divmod(abs(value.cents), 100)
        return f"{'-' if value.cents < 0 else ''}{euros},{cents:02d}"
    if isinstance(value, date):
        return format_date(value)
    return "" if value is None else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of a workbook; ``total`` is a last row, written as what the others add up to."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Value]]
    total: Sequence[Value] = ()


def write_xlsx(
    stream: IO[bytes],
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    sheet: str = "Feuille 1",
    report: Report = no_report,
) -> None:
    """Write a workbook of one sheet: texts typed as text, dates as dates, amounts as numbers.

    Raises :class:`ExchangeError` for a text or a table too long for a sheet.
    """
    write_book(stream, [Sheet(name=sheet, headings=headings, rows=rows)], report=report)


def write_book(stream: IO[bytes], sheets: Iterable[Sheet], *, report: Report = no_report) -> None:
    """Write a workbook of several sheets, like :func:`write_xlsx` does of one."""
    import xlsxwriter

    # In memory: what is exported is never laid in a temporary file.
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    forms = _Forms(
        day=book.add_format({"num_format": "dd/mm/yyyy"}),
        euros=book.add_format({"num_format": _EUROS}),
        text=book.add_format({"num_format": "@"}),
        quoted=book.add_format({"num_format": "@", "quote_prefix": True}),
        heading=book.add_format({"bold": True, "bottom": 1}),
        sum_euros=book.add_format({"num_format": _EUROS, "bold": True, "top": 1}),
        sum_text=book.add_format({"num_format": "@", "bold": True, "top": 1}),
    )
    for sheet in sheets:
        page = book.add_worksheet(_NOT_IN_A_SHEET_NAME.sub(" ", tidy_line(sheet.name))[:31])
        _write_sheet(page, sheet, forms, report)
    book.close()


def _write_sheet(page: Worksheet, sheet: Sheet, forms: _Forms, report: Report) -> None:
    for column, heading in enumerate(sheet.headings):
        page.write_string(0, column, _clean(heading), forms.heading)
    widths = [len(heading) for heading in sheet.headings]
    last = 0
    for last, row in enumerate(_counted(sheet.rows, report), 1):
        if last >= _MAX_SHEET_LINES:
            raise ExchangeError("Il y a trop de lignes pour un classeur\u00a0: exportez en CSV.")
        for column, value in enumerate(row):
            _write_cell(page, last, column, value, forms)
            if last <= _STEP:
                widths[column] = max(widths[column], _width(value))
    sums = replace(forms, euros=forms.sum_euros, text=forms.sum_text)
    for column, value in enumerate(sheet.total):
        _write_cell(page, last + 1, column, value, sums)
        widths[column] = max(widths[column], _width(value))
    for column, width in enumerate(widths):
        page.set_column(column, column, max(_NARROWEST, width + 2))
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, last, max(0, len(sheet.headings) - 1))
    # Closing is half of the work, row after row.
    page.table = _Watched(page.table, lambda: report(last, 0))


class _Watched(defaultdict[int, dict[int, object]]):
    """The rows of a sheet, which tell now and then that they are being read."""

    def __init__(self, rows: Mapping[int, dict[int, object]], told: Callable[[], object]) -> None:
        super().__init__(dict, rows)
        self._told, self._read = told, 0

    def __getitem__(self, row: int) -> dict[int, object]:
        self._read += 1
        if self._read % _STEP == 0:
            self._told()
        return super().__getitem__(row)


@dataclass(frozen=True, slots=True)
class _Forms:
    day: Format
    euros: Format
    text: Format
    quoted: Format
    heading: Format
    sum_euros: Format
    sum_text: Format


def _width(value: Value) -> int:
    """Return how many characters a column needs for a value; the narrowest column holds a day."""
    if isinstance(value, Euros):
        return len(f"{value.cents / 100:,.2f}") + 2
    return min(len(value), _WIDEST) if isinstance(value, str) else 0


def _write_cell(page: Worksheet, line: int, column: int, value: Value, forms: _Forms) -> None:
    if isinstance(value, str):
        text = _clean(value)
        if text:
            armed = disarmed(text) != text
            page.write_string(line, column, text, forms.quoted if armed else forms.text)
    elif isinstance(value, Euros):
        page.write_number(line, column, value.cents / 100, forms.euros)
    elif isinstance(value, date):
        page.write_datetime(line, column, value, forms.day)
    elif value is not None:
        page.write_number(line, column, value)


def _counted(rows: Iterable[Sequence[Value]], report: Report) -> Iterator[Sequence[Value]]:
    for index, row in enumerate(rows):
        if index % _STEP == 0:
            report(index, 0)
        yield row


def _clean(text: str) -> str:
    """Return what every file can hold, with newlines of one kind."""
    clean = _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(clean) > MAX_CELL:
        raise ExchangeError(f"Un texte dépasse {MAX_CELL} caractères, le plus que tient une case.")
    return clean
