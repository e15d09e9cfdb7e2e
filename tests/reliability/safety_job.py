"""Colleagues who save, put back and change the passphrase over and over until they are killed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import backups, residences, restore
from idcoop_desktop.services.desk import Clock
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store import envelope
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.stretching import Cost

from .main_job import DAY, KEY, OneDay, desk_of
from .main_job import prepare as prepare_coop

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
"""What is tried is the file, not the work of a guess."""


@dataclass(frozen=True)
class DayAfter:
    """A clock so many days after the first, so that old backups are thinned meanwhile."""

    days: int

    def now(self) -> datetime:
        return datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(days=self.days)

    def today(self) -> date:
        return DAY + timedelta(days=self.days)


def prepare(folder: Path) -> None:
    """Make the base with a key file beside it, which the phrase of the rank 0 opens."""
    prepare_coop(folder)
    (folder / "idcoop.db").rename(folder / "aside")
    envelope.create(folder / "idcoop.key", phrase(0), cost=CHEAP, floor=CHEAP)
    (folder / "aside").rename(folder / "idcoop.db")
    keep_phrase(folder, KEY, phrase(0))


def phrase(rank: int) -> str:
    """Return the passphrase of a rank."""
    return f"cheval agrafe violon {rank}"


def keep_phrase(folder: Path, key: bytes, words: str) -> None:
    """Let these words open the base, as the service does, without its hard work."""
    envelope.change_passphrase(folder / "idcoop.key", key, words, cost=CHEAP, floor=CHEAP)


def opens(folder: Path, rank: int) -> bool:
    """Tell whether the passphrase of a rank opens the base."""
    try:
        found = envelope.unlock(folder / "idcoop.key", phrase(rank), floor=CHEAP, standard=CHEAP)
    except envelope.WrongPassphrase:
        return False
    return found == KEY


def change_phrases(folder: Path, parent: Connection, *, first: int = 0) -> None:
    """Change the passphrase until killed. Sends the rank of the one that opens, from ``first``."""
    rank = first
    parent.send(rank)
    while True:
        path = folder / "idcoop.key"
        found = envelope.unlock_slot(path, phrase(rank), floor=CHEAP, standard=CHEAP)
        keep_phrase(folder, found.key, phrase(rank + 1))
        rank += 1
        parent.send(rank)


def name(folder: Path, base: Base, words: str) -> None:
    """Do one action: a residence of that name."""
    place = Residence(id=0, name=words, commune="Kerlann")
    residences.save_residence(desk_of(base, folder), place)


def back_up(folder: Path, parent: Connection, *, first: int = 0) -> None:
    """Act and make a backup until killed. Sends how many backups were made, from 0."""
    clock: Clock = DayAfter(first)
    with Base.open(folder, KEY) as base:
        opened = Opened(base, KEY, folder)
        done = 0
        parent.send(done)
        while True:
            name(folder, base, f"Le Clos {first} {done}")
            base.media.put(f"%PDF-1.7 {first} {done}".encode() * 500)
            backups.back_up(opened, clock=clock)
            done += 1
            parent.send(done)


def put_back(folder: Path, parent: Connection, *, files: tuple[Path, ...], first: int = 0) -> None:
    """Restore one file after another until killed. Sends the number of the next, from ``first``."""
    restore.finish_pending(folder)
    number = first
    parent.send(number)
    while True:
        restore.restore(folder, KEY, files[number % len(files)], clock=OneDay())
        number += 1
        parent.send(number)
