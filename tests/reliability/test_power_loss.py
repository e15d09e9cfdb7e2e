"""The power goes at any instant, also while recovering: what was told done is there, and whole."""

from __future__ import annotations

import contextlib
import random
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import driver
from idcoop_desktop.store.base import Base

from . import everyday_job, main_job
from .disk import watched_disk
from .plugin import Tally, size
from .power import Left, Request, Work, lose, recorded, units_of, wrong

PARTS = 2
"""Each on a base of its own, so that they run side by side."""
PROJECTS = 3
CHECKPOINT_PAGES = 40
LATER_ACTIONS = 3
REQUESTS_OF_A_START = 40


@pytest.fixture
def before(tmp_path: Path) -> Left:
    """The folder as it was when everything was flushed, at the end of a main job or two."""
    folder = tmp_path / "before"
    everyday_job.prepare(folder)
    return Left(folder, units_of(folder))


@pytest.fixture(autouse=True)
def _often_in_the_base(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", CHECKPOINT_PAGES)


def main_work(desk: Desk) -> Iterator[object]:
    """Carry projects out."""
    for _ in range(PROJECTS):
        for act in main_job.one_project(desk):
            yield act(desk)


def everyday_work(desk: Desk) -> Iterator[object]:
    """Do a bit of everything, photos and a flyer included."""
    for number in range(len(everyday_job.DEEDS)):
        yield everyday_job.deed(desk, number)


def later_work(chance: random.Random, desk: Desk) -> Iterator[object]:
    """Do a little after a bad end."""
    for number in range(chance.randint(0, LATER_ACTIONS)):
        yield everyday_job.deed(desk, number)


@contextlib.contextmanager
def lost(before: Left, log: list[Request], chance: random.Random, name: str) -> Iterator[Left]:
    """Lose the power and clear away what was left."""
    left = lose(before, log, chance, name)
    try:
        yield left
    finally:
        shutil.rmtree(left.folder)


@pytest.mark.parametrize("work", [main_work, everyday_work])
@pytest.mark.parametrize("part", range(PARTS))
def test_power_losses_lose_nothing(before: Left, seed: int, part: int, work: Work, tally: Tally):
    chance, losses = random.Random(seed + part), size(ci=300, soak=5_000) // PARTS // 2
    log = recorded(before.folder, work)

    for number in range(losses):
        with lost(before, log, chance, "after") as left:
            assert not wrong(left), f"loss {number}"
    tally("A2", losses, "power losses, with writes lost, reordered and torn")


@pytest.mark.parametrize("part", range(PARTS))
def test_power_lost_again_while_the_base_recovers_loses_nothing(
    before: Left, seed: int, part: int, tally: Tally
):
    chance, losses = random.Random(seed + part), size(ci=60, soak=1_000) // PARTS
    log = recorded(before.folder, main_work)

    for number in range(losses):
        with lost(before, log, chance, "first") as first:
            again = recorded(first.folder, partial(later_work, chance))
            with lost(first, again, chance, "second") as second:
                assert not wrong(second), f"loss {number}"
    tally("A4", losses, "power losses while recovering from one")


@pytest.mark.parametrize("failure", [apsw.FullError, apsw.IOError])
def test_a_disk_that_refuses_while_the_base_recovers_loses_nothing(
    before: Left, seed: int, failure: type[apsw.Error], tally: Tally
):
    chance, losses = random.Random(seed), size(ci=60, soak=1_000) // 2
    log = recorded(before.folder, main_work)
    refused = 0

    for number in range(losses):
        with lost(before, log, chance, "first") as left:
            with watched_disk() as disk, contextlib.suppress(DomainError, apsw.Error):
                at, for_ever = chance.randint(1, REQUESTS_OF_A_START), chance.random() < 0.5
                disk.arm(at, failure, for_ever=for_ever)
                with Base.open(left.folder, main_job.KEY) as base:
                    list(later_work(chance, main_job.desk_of(base, left.folder)))
            refused += bool(disk.failed)
            assert not wrong(left), f"loss {number}"
    assert refused > losses // 4, "the disk hardly ever refused anything"
    tally("A4", losses, "starts after a power loss on a disk that refuses")


def test_the_harness_sees_a_base_that_flushes_too_late(
    before: Left, seed: int, monkeypatch: pytest.MonkeyPatch, tally: Tally
):
    pragmas = {**dict(driver._PRAGMAS), "synchronous": "normal"}
    with monkeypatch.context() as patch:
        patch.setattr(driver, "_PRAGMAS", tuple(pragmas.items()))
        log = recorded(before.folder, main_work)
    chance, found, losses = random.Random(seed), [], size(ci=40, soak=400)

    for _ in range(losses):
        with lost(before, log, chance, "after") as left:
            found.append(wrong(left))

    assert "lost" in found
    told = f"of {losses} losses seen at synchronous=NORMAL, as they must be"
    tally("A2", found.count("lost"), told)
