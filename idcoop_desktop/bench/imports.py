"""A list of 100,000 people brought in, taken back and read again, beside their bare insertion."""

from __future__ import annotations

import gc
import secrets
import time
from contextlib import closing, contextmanager
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, TypeVar

from idcoop_desktop.bench.big_file import HEADINGS, big_file
from idcoop_desktop.bench.timing import Measure, clock, compared
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.exchange.writing import write_xlsx
from idcoop_desktop.services import journal
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.services.people_import import apply_import, plan_import
from idcoop_desktop.store.base import Base

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from idcoop_desktop.exchange.tables import Report, Table
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.people_import import ImportPlan

T = TypeVar("T")

LINES, ERRORS, TWINS = 100_000, 300, 500
BARE = "les mêmes 100 000 personnes par executemany, sans journal"
RECORDED = "… écrit, annulable et journalisé"
WRITTEN = "CSV lu et écrit, contrôles non compris"
CHECKED = "… contrôles et doublons, dans une base vide"
CHECKED_AGAIN = "… les mêmes, quand la base a déjà ces personnes"
PREVIEWED = "XLSX lu, contrôlé, comparé : jusqu’à l’aperçu"
SILENCES = "Le plus long silence avant de pouvoir annuler"
_COPIES = (
    ("SELECT * FROM residence", "INSERT INTO residence VALUES ({})"),
    ("SELECT * FROM cooperator", "INSERT INTO cooperator VALUES ({})"),
    ("SELECT * FROM status_spell", "INSERT INTO status_spell VALUES ({})"),
)
_GOALS = {WRITTEN: 3.0}
_MOST = {CHECKED: 10_000.0, CHECKED_AGAIN: 10_000.0, PREVIEWED: 8_000.0}
_LONGEST_SILENCE_MS = 100.0


def measures(folder: Path) -> list[Measure]:
    """Import the file, import it again, undo, redo; then the same from a workbook."""
    file = big_file(LINES, errors=ERRORS, twins=TWINS)
    data, book = file.csv(), BytesIO()
    write_xlsx(book, (*HEADINGS, ""), file.rows)  # a line with a cell too many is one of its errors
    key, run = secrets.token_bytes(32), _Run()
    with _collector_off(), closing(Base.create(folder / "ours", key)) as base:
        desk = Opened(base, key, folder).desk()
        table = run.timed("CSV lu", partial(read_table, data))
        plan = run.timed(CHECKED, partial(_plan, desk, table))
        run.timed(RECORDED, partial(apply_import, desk, plan))
        floor = _bare(base, folder / "bare", key)
        run.times["import annulé"] = clock(lambda: journal.undo(desk))
        table = run.timed("XLSX lu", partial(read_table, book.getvalue()))
        run.timed("… contrôlé et comparé", partial(_plan, desk, table))
        run.times["import rétabli"] = clock(lambda: journal.redo(desk))
        run.timed(CHECKED_AGAIN, partial(_plan, desk, table))
    times = {BARE: floor, **run.times}
    times[WRITTEN] = times["CSV lu"] + times[RECORDED]
    times[PREVIEWED] = times["XLSX lu"] + times["… contrôlé et comparé"]
    return [*compared(times, against=BARE, goals=_GOALS, most=_MOST), *run.silences()]


@contextmanager
def _collector_off() -> Iterator[None]:
    """Do without Python's collector, as the program does beside its window."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _plan(desk: Desk, table: Table, report: Report) -> ImportPlan:
    return plan_import(desk, table, guess_mapping(table.headings, table.rows[:100]), report)


def _bare(ours: Base, folder: Path, key: bytes) -> float:
    """Insert what the import wrote into another base, with the same indexes; in milliseconds."""
    copies = [(ours.db.rows(read), written) for read, written in _COPIES]
    with closing(Base.create(folder, key)) as base:
        return clock(lambda: _insert(base, copies))


def _insert(base: Base, copies: list[tuple[list[tuple[object, ...]], str]]) -> None:
    with base.db.writing() as connection, base.db.atomic():
        for rows, sql in copies:
            connection.executemany(sql.format(", ".join("?" * len(rows[0]))), rows)


class _Run:
    """Times pieces of work, and how long each goes without a word: nobody can cancel it then."""

    def __init__(self) -> None:
        self.times: dict[str, float] = {}
        self._silences: dict[str, float] = {}
        self._longest = self._last = 0.0

    def timed(self, name: str, work: Callable[..., T]) -> T:
        """Do the work, which is given a ``report``, and return its answer."""
        found: list[T] = []
        gc.collect()
        self._longest, self._last = 0.0, time.perf_counter()
        self.times[name] = clock(lambda: found.append(work(report=self._hear)))
        self._hear(0, 0)
        self._silences[name] = self._longest
        return found[0]

    def silences(self) -> list[Measure]:
        """Return the longest silence of each piece of work."""
        return [
            Measure(name, silence * 1000, SILENCES, None, most=_LONGEST_SILENCE_MS)
            for name, silence in self._silences.items()
        ]

    def _hear(self, _done: int, _total: int) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now
