"""Two programs on one folder, by whatever path: one works, the other does not, none for ever."""

from __future__ import annotations

import multiprocessing
import os
import random
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest

from idcoop_desktop.store.base import Base
from idcoop_desktop.store.lock import FolderLock

from . import main_job, safety_job
from .plugin import Tally, size

RACERS = 3


@pytest.fixture
def processes() -> BaseContext:
    """Where children come from: a server that has imported the program once, where there is one."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([safety_job.__name__])
    return context


def race(folder: Path, parent: Connection) -> None:
    """At each word of the parent try to be the one who works; act, say so, and give up the lock."""
    while True:
        turn = parent.recv()
        lock = FolderLock(folder)
        won = lock.take()
        parent.send(won)
        if won:
            with Base.open(folder, main_job.KEY) as base:
                safety_job.name(folder, base, f"Le Clos {turn}")
        parent.recv()
        lock.release()
        parent.send(won)


def hold(folder: Path, parent: Connection) -> None:
    """Take the lock, say so, and wait to be killed."""
    lock = FolderLock(folder)
    parent.send(lock.take())
    parent.recv()


def paths_of(folder: Path) -> list[Path]:
    """Return ways to name one folder."""
    link = folder.with_name("lien")
    link.symlink_to(folder, target_is_directory=True)
    roundabout = folder / ".." / folder.name
    relative = Path(os.path.relpath(folder))
    return [folder, link, roundabout, relative]


def test_of_those_who_start_at_once_one_works(
    processes: BaseContext, tmp_path: Path, seed: int, tally: Tally
):
    folder = tmp_path / "données"
    main_job.prepare(folder)
    races, chance, pipes, children = size(ci=200, soak=2_000), random.Random(seed), [], []
    ways = paths_of(folder)
    for _ in range(RACERS):
        ours, its = processes.Pipe()
        args = (chance.choice(ways), its)
        # As daemons: a race that fails ends with the children, and does not wait for them.
        children.append(processes.Process(target=race, args=args, daemon=True))
        children[-1].start()
        its.close()
        pipes.append(ours)
    for turn in range(races):
        chance.shuffle(pipes)
        for pipe in pipes:
            pipe.send(turn)
        won = [pipe.recv() for pipe in pipes]
        assert won.count(True) == 1, f"race {turn}"
        for pipe in pipes:
            pipe.send("give up")
        for pipe in pipes:
            pipe.recv()
    for child in children:
        child.kill()
        child.join()
    with Base.open(folder, main_job.KEY) as base:
        base.check(thorough=True)
        names = base.db.rows("SELECT name FROM residence WHERE name LIKE 'Le Clos %' ORDER BY id")
    assert names == [(f"Le Clos {turn}",) for turn in range(races)]
    tally("A9", races, f"races of {RACERS} programs, by different paths to one folder")


def test_the_lock_of_a_program_that_was_killed_is_free(
    processes: BaseContext, tmp_path: Path, tally: Tally
):
    kills = size(ci=10, soak=100)
    for kill in range(kills):
        ours, its = processes.Pipe()
        child = processes.Process(target=hold, args=(tmp_path, its), daemon=True)
        child.start()
        its.close()
        assert ours.recv(), f"kill {kill}"
        assert not FolderLock(tmp_path).take(), f"kill {kill}"
        child.kill()
        child.join()
        ours.close()
        mine = FolderLock(tmp_path)
        assert mine.take(), f"kill {kill}"
        mine.release()
    tally("A9", kills, "locks of killed programs taken over")
