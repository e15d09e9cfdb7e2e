"""A backup of a base of 50 MB, read back whole, beside SQLite's bare copy and check of it."""

from __future__ import annotations

import secrets
import threading
import time
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.bench.people import fill
from idcoop_desktop.bench.timing import Measure, clock, compared, medians
from idcoop_desktop.store import backups
from idcoop_desktop.store.driver import READ_ONLY, READ_WRITE, connect
from idcoop_desktop.store.folder import BASE_FILE, KEY_FILE
from idcoop_desktop.store.key_file import KeyFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PEOPLE, ROUNDS = 63_000, 5
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BARE = "VACUUM INTO et integrity_check, base de 50 Mo"
VERIFIED = "… une sauvegarde relue, comparée, avec sa clé"
WORKED = "… son temps de processeur, quoi que fasse l’ordinateur d’autre"
SILENCE = "Le plus long arrêt d’un autre fil pendant une sauvegarde"
_GOALS, _MOST = {VERIFIED: 1.5}, {VERIFIED: 1_000.0}
_CACHE_KILOBYTES = 32_000
_BEAT_SECONDS, _LONGEST_SILENCE_MS = 0.001, 16.0


def measures(folder: Path, people: int = PEOPLE) -> list[Measure]:
    """Back the base up as the window does, and copy it bare; the two in turn."""
    data, key = folder / "data", secrets.token_bytes(32)
    fill(data, key, people, journaled=True)
    KeyFile("ab" * 8, {}).write(data / KEY_FILE)
    save = partial(backups.make, data, key, reason="auto", now=NOW)
    ways = {
        BARE: lambda: clock(partial(_bare, data / BASE_FILE, folder / "bare.db", key)),
        VERIFIED: lambda: clock(save),
    }
    taken = medians(ways, ROUNDS)
    return [
        *compared(taken, against=BARE, goals=_GOALS, most=_MOST),
        Measure(WORKED, _worked(save), BARE, None, most=_MOST[VERIFIED]),
        Measure("base", (data / BASE_FILE).stat().st_size / 1e6, SILENCE, None, unit="Mo"),
        Measure("arrêt", _longest_silence(save), SILENCE, None, most=_LONGEST_SILENCE_MS),
    ]


def _bare(base: Path, copy: Path, key: bytes) -> None:
    """Copy and check with the memory that the program gives SQLite: the least this can take."""
    copy.unlink(missing_ok=True)
    connection = connect(base, key, flags=READ_WRITE)
    connection.execute("VACUUM INTO ?", (str(copy),))
    connection.close()
    connection = connect(copy, key, flags=READ_ONLY)
    connection.pragma("cache_size", -_CACHE_KILOBYTES)
    if connection.pragma("integrity_check") != "ok":
        raise RuntimeError("the bare copy is damaged")
    connection.close()


def _worked(work: Callable[[], object]) -> float:
    """Return the time of the processor that the work took, in milliseconds."""
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


def _longest_silence(work: Callable[[], object]) -> float:
    """Return how long this thread had to wait for its turn, at worst, in milliseconds."""
    worker = threading.Thread(target=work)
    worker.start()
    longest = 0.0
    while worker.is_alive():
        before = time.perf_counter()
        time.sleep(_BEAT_SECONDS)
        longest = max(longest, time.perf_counter() - before - _BEAT_SECONDS)
    worker.join()
    return longest * 1000
