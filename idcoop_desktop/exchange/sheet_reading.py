"""Tables in workbooks (XLSX, ODS), read by a limited process and taken over row by row."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.exchange import READ_WORKBOOK, sheet_child
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

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from idcoop_desktop.exchange.tables import Report

_PATIENCE = 0.05


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
    answers: queue.Queue[bytes] = queue.Queue(maxsize=16)
    process = subprocess.Popen(
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    talk = threading.Thread(
        target=_talk,
        args=(process, json.dumps(wishes).encode() + b"\n", data, answers),
        daemon=True,
    )
    talk.start()
    try:
        yield from _messages(answers, report, time.monotonic() + limits.seconds)
    finally:
        process.kill()
        _drain(answers, talk)
        process.wait()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name(f"idcoop{program.suffix}")), READ_WORKBOOK]
    return [sys.executable, "-P", sheet_child.__file__]


def _talk(
    process: subprocess.Popen[bytes], wishes: bytes, data: bytes, answers: queue.Queue[bytes]
) -> None:
    """Hand the file over, then queue the answers; an empty one says that no more will come."""
    source, answer = process.stdin, process.stdout
    if source is None or answer is None:  # never: both were asked for
        return
    # A process that died has told why, or tells nothing.
    with contextlib.suppress(OSError), source:
        source.write(wishes)
        source.write(data)
    with answer:
        for line in answer:
            answers.put(line)
    answers.put(b"")


def _drain(answers: queue.Queue[bytes], talk: threading.Thread) -> None:
    """Let the conversation end: it may be waiting for room in the queue."""
    while talk.is_alive():
        with contextlib.suppress(queue.Empty):
            answers.get(timeout=_PATIENCE)
        talk.join(0)


def _messages(answers: queue.Queue[bytes], report: Report, until: float) -> Iterator[Any]:
    while True:
        report(0, 0)
        if time.monotonic() > until:
            raise refusal({"verdict": "time"})
        try:
            line = answers.get(timeout=_PATIENCE)
        except queue.Empty:
            continue
        message = json.loads(line) if line.endswith(b"\n") else {"verdict": "died"}
        if isinstance(message, dict) and "verdict" in message:
            if message["verdict"] == "read":
                return
            raise refusal(message)
        yield message
