"""A disk that loses power: it forgets, reorders and tears what was written and not yet flushed.

What this cannot see: disks that lie about flushing, and the names of files, which the system keeps.
"""

from __future__ import annotations

import random
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store.base import Base

from .disk import watched_disk
from .invariants import broken_promises
from .main_job import KEY, desk_of
from .test_kill_everyday import missing_files

SECTOR = 512

Request = tuple[object, ...]
Work = Callable[[Desk], Iterator[object]]


@dataclass
class Platter:
    """The files as a disk really holds them, and what it has promised without doing it yet."""

    files: dict[str, bytearray]
    waiting: dict[str, list[Request]] = field(default_factory=lambda: defaultdict(list))
    told: int = 0

    def take(self, request: Request) -> None:
        kind = request[0]
        if kind == "told":
            self.told = int(str(request[1]))
            return
        name = str(request[1])
        if kind == "sync":
            self.do(name, self.waiting.pop(name, []))
        elif kind == "delete":
            self.files.pop(name, None)
            self.waiting.pop(name, None)
        else:
            self.waiting[name].append(request)

    def do(self, name: str, requests: Iterable[Request]) -> None:
        content = self.files.setdefault(name, bytearray())
        for request in requests:
            if request[0] == "truncate":
                del content[int(str(request[2])) :]
                continue
            _kind, _name, offset, data = request
            assert isinstance(offset, int)
            assert isinstance(data, bytes)
            content.extend(bytes(max(0, offset + len(data) - len(content))))
            content[offset : offset + len(data)] = data

    def lose_power(self, chance: random.Random) -> None:
        """Do some of what waits, in any order, the last sectors of some writes missing."""
        for name, requests in self.waiting.items():
            kept = [request for request in requests if chance.random() < 0.5]
            if chance.random() < 0.5:
                chance.shuffle(kept)
            self.do(name, [torn(request, chance) for request in kept])


def torn(request: Request, chance: random.Random) -> Request:
    data = request[-1]
    if not isinstance(data, bytes) or len(data) <= SECTOR or chance.random() > 0.3:
        return request
    sectors = chance.randint(1, len(data) // SECTOR)
    return (*request[:-1], data[: sectors * SECTOR])


@dataclass(frozen=True)
class Left:
    """A folder as the disk held it when the power went, and how many actions were told by then."""

    folder: Path
    told: int


def units_of(folder: Path) -> int:
    """Return how many actions a base holds."""
    with Base.open(folder, KEY) as base:
        return counted(base)


def counted(base: Base) -> int:
    ((units,),) = base.db.rows("SELECT count(*) FROM unit")
    return int(units)


def recorded(before: Path, work: Work) -> list[Request]:
    """Work on a copy; return what the disk was asked, and how many actions had been told when."""
    folder = shutil.copytree(before, before.with_name(f"{before.name}-during"))
    try:
        with watched_disk() as disk, Base.open(folder, KEY) as base:
            start = counted(base)
            for done, _ in enumerate(work(desk_of(base, folder)), start + 1):
                disk.log.append(("told", done))
        return disk.log
    finally:
        shutil.rmtree(folder)


def lose(before: Left, log: list[Request], chance: random.Random, name: str) -> Left:
    """Lose the power somewhere in the log of a folder."""
    files = {path.name: bytearray(path.read_bytes()) for path in before.folder.iterdir()}
    platter = Platter(files, told=before.told)
    for request in log[: chance.randint(0, len(log))]:
        platter.take(request)
    platter.lose_power(chance)
    folder = before.folder.with_name(name)
    folder.mkdir()
    for file, content in platter.files.items():
        (folder / file).write_bytes(content)
    return Left(folder, platter.told)


def wrong(left: Left) -> str:
    """Start again and say what is wrong, nothing when all that was told is there."""
    try:
        with Base.open(left.folder, KEY) as base:
            base.check(thorough=True)
            broken = list(broken_promises(base))
            units = counted(base)
    except (DomainError, apsw.Error) as error:
        return f"unreadable: {error}"
    if missing_files(left.folder):
        return "a picture is lost"
    return "; ".join(broken) or ("lost" if units < left.told else "")
