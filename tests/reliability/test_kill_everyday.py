"""Killed during any kind of action, photos and flyers included, the program loses none it told."""

from __future__ import annotations

import multiprocessing
import random
from multiprocessing.context import BaseContext
from pathlib import Path
from types import ModuleType

import pytest

from idcoop_desktop.store.base import Base
from idcoop_desktop.store.named_pictures import named_pictures
from idcoop_desktop.store.pictures import read_pictures

from . import everyday_job, main_job, other_deeds
from .invariants import broken_promises, replays
from .plugin import Tally, size
from .test_kill import live_and_die, units

DEEDS_OF_A_LIFE = 5
SHORT, LONG = 0.05, 0.5
"""Seconds, at most, into the deed that is cut: a record, or a picture that is read."""
THOROUGH = 25


@pytest.fixture
def processes() -> BaseContext:
    """Where children come from: a server that has imported the program once, where there is one."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([other_deeds.__name__])
    return context


def missing_files(folder: Path) -> frozenset[str]:
    """Return the pictures and papers that a record names and that are not whole."""
    wanted = named_pictures(folder / "idcoop.db", main_job.KEY)
    return read_pictures(folder / "media.db", main_job.KEY, wanted)


@pytest.mark.parametrize("job", [everyday_job, other_deeds], ids=["everyday", "other"])
def test_kills_during_any_kind_of_action_lose_nothing(
    processes: BaseContext, tmp_path: Path, job: ModuleType, seed: int, tally: Tally
):
    folder = tmp_path / "base"
    job.prepare(folder)
    chance, kills = random.Random(seed), size(ci=60, soak=800)
    with Base.open(folder, main_job.KEY) as base:
        start = units(base)
    done, reached = 0, set()
    for kill in range(kills):
        life, deeds = (
            chance.uniform(0, chance.choice((SHORT, LONG))),
            chance.randint(0, DEEDS_OF_A_LIFE),
        )
        told = live_and_die(processes, job.work, folder, life, actions=deeds, first=done)
        with Base.open(folder, main_job.KEY) as base:
            now = units(base) - start
            assert now in {told, told + 1}, f"kill {kill}"
            assert not list(broken_promises(base)), f"kill {kill}"
            if kill % THOROUGH == 0:
                base.check(thorough=True)
        assert not missing_files(folder), f"kill {kill}"
        reached |= {number % len(job.DEEDS) for number in range(done, now + 1)}
        done = now
    assert len(reached) == len(job.DEEDS), "some kinds of action were never reached"
    with Base.open(folder, main_job.KEY) as base, Base.create(tmp_path / "new", bytes(32)) as new:
        assert replays(base, new)
    tally("A1", kills, f"kills during {len(job.DEEDS)} {job.KINDS}")


def test_the_harness_sees_a_picture_that_is_lost(tmp_path: Path):
    folder = tmp_path / "base"
    everyday_job.prepare(folder)
    with Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        for number in range(8):
            everyday_job.deed(desk, number)
    assert not missing_files(folder)
    (folder / "media.db").unlink()
    assert missing_files(folder)
