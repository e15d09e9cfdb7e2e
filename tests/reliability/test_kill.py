"""A program killed at any instant loses nothing it said was done, and leaves nothing half done."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest

from idcoop_desktop.store.base import Base

from . import main_job
from .invariants import PROMISES, broken_promises, replays
from .plugin import Tally, size

THOROUGH = 25
ACTIONS_OF_A_LIFE, BASES_OF_A_LIFE = 6, 4
LONGEST_LIFE = 0.06
"""On a computer with nothing else to do; see :func:`longest_life`."""


@pytest.fixture
def processes() -> BaseContext:
    """Where children come from: a server that has imported the program once, where there is one."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([main_job.__name__])
    return context


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "base"
    main_job.prepare(folder)
    return folder


def longest_life(
    processes: BaseContext,
    work: Callable[..., None],
    folder: Path,
    actions: int,
    **options: object,
) -> float:
    """Return how long so many actions take on this computer now: a busy one gives longer lives."""
    ours, its = processes.Pipe(duplex=False)
    child = processes.Process(target=work, args=(folder, its), kwargs=options)
    child.start()
    its.close()
    ours.recv()
    begin = time.monotonic()
    while ours.recv() < actions:
        pass
    life = time.monotonic() - begin
    child.kill()
    child.join()
    ours.close()
    return max(life, LONGEST_LIFE)


def live_and_die(
    processes: BaseContext,
    work: Callable[..., None],
    folder: Path,
    life: float,
    *,
    actions: int = 0,
    when: Callable[[], object] = lambda: True,
    **options: object,
) -> int:
    """Start a child, kill it ``life`` seconds after so many actions, return how many it told.

    With ``when`` it is killed as soon as that holds after those seconds, or a second later.
    """
    ours, its = processes.Pipe(duplex=False)
    child = processes.Process(target=work, args=(folder, its), kwargs=options)
    child.start()
    its.close()
    told = ours.recv()
    for _ in range(actions):
        told = ours.recv()
    time.sleep(life)
    latest = time.monotonic() + 1
    while not when() and time.monotonic() < latest:
        time.sleep(0)
    child.kill()
    child.join()
    assert child.exitcode != 1, "the child failed by itself"
    return last_told(ours, told)


def last_told(ours: Connection, told: int) -> int:
    """Read what the child had sent before it died."""
    while True:
        try:
            told = ours.recv()
        except (EOFError, OSError):
            ours.close()
            return told


def units(base: Base) -> int:
    ((count,),) = base.db.rows("SELECT count(*) FROM unit")
    return count


def test_a_hundred_kills_lose_nothing_and_leave_nothing_half_done(
    processes: BaseContext, folder: Path, tmp_path: Path, seed: int, tally: Tally
):
    chance, kills = random.Random(seed), size(ci=100, soak=500)
    longest = longest_life(processes, main_job.work, folder, ACTIONS_OF_A_LIFE)
    with Base.open(folder, main_job.KEY) as base:
        before = units(base)
    start = before
    for kill in range(1, kills + 1):
        told = live_and_die(processes, main_job.work, folder, chance.uniform(0, longest))
        with Base.open(folder, main_job.KEY) as base:
            now = units(base)
            assert now - before in {told, told + 1}, f"kill {kill}"
            assert not list(broken_promises(base)), f"kill {kill}"
            if kill % THOROUGH == 0:
                base.check(thorough=True)
        before = now
    assert before - start > kills // 4, "the child had no time to work"

    with Base.open(folder, main_job.KEY) as base, Base.create(tmp_path / "new", bytes(32)) as new:
        assert replays(base, new)
    tally("A1", kills, "kills during the main job")


def test_a_creation_that_is_killed_leaves_a_whole_base_or_none(
    processes: BaseContext, tmp_path: Path, seed: int, tally: Tally
):
    chance, kills = random.Random(seed), size(ci=15, soak=150)
    whole, cut = 0, 0
    first = tmp_path / "first"
    first.mkdir()
    longest = longest_life(processes, main_job.create_again_and_again, first, BASES_OF_A_LIFE)
    for kill in range(kills):
        place = tmp_path / str(kill)
        place.mkdir()
        life = chance.uniform(0, longest)
        told = live_and_die(processes, main_job.create_again_and_again, place, life)
        folders = sorted(place.iterdir(), key=lambda folder: int(folder.name))
        assert told <= len(folders)
        for number, folder in enumerate(folders):
            if number >= told and not (folder / "idcoop.db").exists():
                cut += 1
                Base.create(folder, main_job.KEY).close()
            with Base.open(folder, main_job.KEY) as base:
                base.check(thorough=True)
            whole += 1
    assert whole > cut > 0
    tally("A1", kills, "kills while bases are created")


def test_the_harness_sees_a_program_that_speaks_too_soon(
    processes: BaseContext, folder: Path, seed: int
):
    chance = random.Random(seed)
    lost = 0
    for _ in range(20):
        with Base.open(folder, main_job.KEY) as base:
            before = units(base)
        told = live_and_die(
            processes, main_job.work, folder, chance.uniform(0, LONGEST_LIFE), early=True
        )
        with Base.open(folder, main_job.KEY) as base:
            lost += units(base) - before < told
    assert lost > 0


@pytest.mark.parametrize(
    ("promise", "sql"),
    [
        (
            "a project is in the state its last step says",
            "DELETE FROM life_event WHERE id = (SELECT max(id) FROM life_event)",
        ),
        ("an idea and its project name each other", "UPDATE project SET idea_id = NULL"),
        ("a granted project has a decision and its money", "DELETE FROM decision"),
        (
            "granted covers committed, committed covers paid",
            "UPDATE ledger_entry SET amount_cents = 0 WHERE kind = 'commit'",
        ),
        (
            "a completed project keeps no money it does not spend",
            "DELETE FROM ledger_entry WHERE kind = 'grant' AND amount_cents < 0",
        ),
        ("every action has its list of records", "DELETE FROM unit_record"),
        ("no key is ahead of the counter", "UPDATE device SET counter = 1"),
        ("a receipt without its file", "UPDATE receipt SET sha256 = '00'"),
    ],
)
def test_the_harness_sees_what_is_half_done(folder: Path, promise: str, sql: str):
    with Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        for act in main_job.one_project(desk):
            act(desk)
        assert not list(broken_promises(base))

        with base.db.writing() as connection:
            connection.execute(sql)

        assert any(line.startswith(promise) for line in broken_promises(base))
    assert promise in {*PROMISES, "a receipt without its file"}
