"""Tables in workbooks (XLSX, ODS), read by a limited process and taken over row by row."""

from __future__ import annotations

import contextlib
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.exchange import sheet_child
from idcoop_desktop.exchange.refusals import UnreachableFileError
from idcoop_desktop.exchange.tables import (
    MAX_CELL,
    MAX_COLUMNS,
    MAX_SHEET_ROWS,
    Table,
    TableKind,
    fitted,
    heading_index,
    named,
)
from idcoop_desktop.exchange.verdicts import refusal
from idcoop_desktop.limited import READ_WORKBOOK
from idcoop_desktop.limited.asking import Reader, ask

if TYPE_CHECKING:
    from collections.abc import Generator

    from idcoop_desktop.exchange.tables import Report

_READER = Reader(sheet_child.__file__, READ_WORKBOOK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a workbook may take: bytes of memory, seconds, bytes unpacked, characters of cells."""

    memory: int = 1 << 30
    seconds: int = 60
    expanded: int = 600_000_000
    text: int = 200_000_000


def read_sheet(data: bytes, name: str, *, sheet: str, report: Report, limits: Limits) -> Table:
    """Read one sheet of a workbook: the one named ``sheet``, or the first that is shown.

    Raises :class:`ExchangeError`, of the kind that fits what is wrong with the file.
    """
    found: list[tuple[int, list[str]]] = []
    with contextlib.closing(_told(data, sheet, report=report, limits=limits)) as told:
        book = next(told)
        for message in told:
            found.extend(message)
            report(len(found), 0)
    if not found:
        raise UnreachableFileError(
            f"La feuille {quoted(book['sheet'])} est vide\u00a0: choisissez-en une autre."
        )
    start = heading_index([cells for _, cells in found[:20]])
    headings = named(found[start][1])
    del found[: start + 1]
    return Table(
        name=name,
        kind=TableKind(book["kind"]),
        headings=headings,
        rows=tuple(fitted(cells, len(headings)) for _, cells in found),
        lines=array("q", [line for line, _ in found]),
        sheet=book["sheet"],
        sheets=tuple(book["sheets"]),
    )


def _told(data: bytes, sheet: str, *, report: Report, limits: Limits) -> Generator[Any, None, None]:
    """Yield what the process tells, in order; it is over when this ends, however it ends."""
    wishes = {
        "memory": limits.memory,
        "seconds": limits.seconds,
        "expanded": limits.expanded,
        "sheet": sheet,
        "columns": MAX_COLUMNS,
        "rows": MAX_SHEET_ROWS + 1,
        "cell": MAX_CELL,
        "text": limits.text,
    }
    for message in ask(_READER, data, wishes, go_on=lambda: report(0, 0)):
        if isinstance(message, dict) and "verdict" in message:
            if message["verdict"] != "read":
                raise refusal(message)
            return
        yield message
