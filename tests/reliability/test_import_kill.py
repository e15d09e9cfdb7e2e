"""An import that is killed leaves nothing of itself, and the next one brings everybody in."""

from __future__ import annotations

import multiprocessing
import random
import time
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest

from idcoop_desktop.services import journal
from idcoop_desktop.services.people_import import Outcome, apply_import
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.tables import SYNCED

from . import import_job, main_job
from .plugin import Tally, size
from .test_kill import last_told

Content = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def processes() -> BaseContext:
    """Where children come from: a server that has imported the program once, where there is one."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([import_job.__name__])
    return context


def content(base: Base) -> Content:
    """Return every row of every synced table, and of the journal."""
    tables = (*SYNCED, "unit", "unit_record")
    return {table: base.db.rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3") for table in tables}


def kill_after(processes: BaseContext, folder: Path, *, life: float, seed: int) -> bool:
    """Kill an import so many seconds after it has begun; tell whether it had told it was done."""
    ours, its = processes.Pipe()
    work = import_job.import_and_tell
    child = processes.Process(target=work, args=(folder, its), kwargs={"seed": seed})
    child.start()
    its.close()
    begun = ours.recv()
    time.sleep(life)
    child.kill()
    child.join()
    assert child.exitcode != 1, "the child failed by itself"
    return bool(last_told(ours, begun))


def duration(folder: Path, seed: int) -> float:
    """Return how long an import takes here, and take it back."""
    with Base.open(folder, main_job.KEY) as base:
        plan = import_job.planned(base, folder, seed)
        desk = main_job.desk_of(base, folder)
        started = time.monotonic()
        apply_import(desk, plan)
        taken = time.monotonic() - started
        journal.undo(desk)
    return taken


def test_kills_at_any_instant_leave_all_of_an_import_or_nothing(
    processes: BaseContext, tmp_path: Path, seed: int, tally: Tally
):
    folder = tmp_path / "base"
    main_job.prepare(folder)
    chance, longest, kills = random.Random(seed), duration(folder, seed), size(ci=10, soak=100)
    cut = 0
    for kill in range(kills):
        with Base.open(folder, main_job.KEY) as base:
            before = content(base)
        told = kill_after(processes, folder, life=chance.uniform(0, longest), seed=kill)
        with Base.open(folder, main_job.KEY) as base:
            base.check(thorough=True)
            if content(base) == before:
                assert not told, f"kill {kill}"
                cut += 1
            else:
                whole_or_fail(base, folder, kill)
    assert cut, "no import was cut: the kills came too late"
    with Base.open(folder, main_job.KEY) as base:
        result = apply_import(
            main_job.desk_of(base, folder), import_job.planned(base, folder, kills)
        )
        assert result.counts[Outcome.NEW]
        whole_or_fail(base, folder, kills)
    tally("A1", kills, "kills during an import")


def whole_or_fail(base: Base, folder: Path, seed: int) -> None:
    """Import the list of a seed again in thought: nobody may be missing."""
    again = import_job.planned(base, folder, seed).counts
    assert again[Outcome.NEW] == 0, f"list {seed}"


def test_the_harness_sees_half_an_import(tmp_path: Path):
    folder = tmp_path / "base"
    main_job.prepare(folder)
    with Base.open(folder, main_job.KEY) as base:
        plan = import_job.planned(base, folder, 1)
        desk = main_job.desk_of(base, folder)
        half = type(plan)(
            lines=plan.lines[: len(plan.lines) // 2],
            residences=plan.residences,
            places=plan.places,
            newest_id=plan.newest_id,
        )
        apply_import(desk, half)
        with pytest.raises(AssertionError, match="list 1"):
            whole_or_fail(base, folder, 1)
