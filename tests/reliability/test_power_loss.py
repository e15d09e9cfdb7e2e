"""The power goes at any instant: nothing that was told done is lost, nothing is half done.

The disk forgets, reorders and tears what was written and not yet flushed. What this cannot see:
disks that lie about flushing, and the names of files, which the system itself keeps.
"""

from __future__ import annotations

import random
import shutil
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.store import driver
from idcoop_desktop.store.base import Base

from . import main_job
from .disk import watched_disk
from .invariants import broken_promises

LOSSES = 150
PROJECTS = 3
SEED = 20_260_303
SECTOR = 512
CHECKPOINT_PAGES = 40

Request = tuple[object, ...]


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


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The folder as it was when everything was flushed."""
    folder = tmp_path / "before"
    main_job.prepare(folder)
    return folder


def recorded(before: Path) -> list[Request]:
    """Carry projects out on a copy and return what the disk was asked, and each action told."""
    folder = shutil.copytree(before, before.with_name("during"))
    done = 0
    with watched_disk() as disk, Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        for _ in range(PROJECTS):
            for act in main_job.one_project(desk):
                act(desk)
                done += 1
                disk.log.append(("told", done))
        return list(disk.log)


def after_a_loss(before: Path, log: list[Request], chance: random.Random) -> str:
    """Lose the power somewhere in the log, start again, and say what is wrong."""
    files = {path.name: bytearray(path.read_bytes()) for path in before.iterdir()}
    platter = Platter(files)
    for request in log[: chance.randint(1, len(log))]:
        platter.take(request)
    platter.lose_power(chance)
    folder = before.with_name("after")
    folder.mkdir()
    for name, content in platter.files.items():
        (folder / name).write_bytes(content)
    try:
        return wrong(folder, units_of(before) + platter.told)
    finally:
        shutil.rmtree(folder)


def units_of(folder: Path) -> int:
    with Base.open(folder, main_job.KEY) as base:
        ((units,),) = base.db.rows("SELECT count(*) FROM unit")
        return int(units)


def wrong(folder: Path, told: int) -> str:
    try:
        with Base.open(folder, main_job.KEY) as base:
            base.check(thorough=True)
            broken = list(broken_promises(base))
        return "; ".join(broken) or ("lost" if units_of(folder) < told else "")
    except (DomainError, apsw.Error) as error:
        return f"unreadable: {error}"


def test_power_losses_lose_nothing(before: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", CHECKPOINT_PAGES)
    log = recorded(before)
    chance = random.Random(SEED)

    found = [after_a_loss(before, log, chance) for _ in range(LOSSES)]

    assert [outcome for outcome in found if outcome] == []


def test_the_harness_sees_a_base_that_flushes_too_late(
    before: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", CHECKPOINT_PAGES)
    pragmas = {**dict(driver._PRAGMAS), "synchronous": "normal"}
    with monkeypatch.context() as patch:
        patch.setattr(driver, "_PRAGMAS", tuple(pragmas.items()))
        log = recorded(before)
    chance = random.Random(SEED)

    found = [after_a_loss(before, log, chance) for _ in range(20)]

    assert "lost" in found
