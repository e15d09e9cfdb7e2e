"""A day of work does not fill the memory: less than 5 % more per thousand actions."""

from __future__ import annotations

import gc
import multiprocessing
import sys
from multiprocessing.connection import Connection
from pathlib import Path

from idcoop_desktop.services import journal, people
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import driver
from idcoop_desktop.store.base import Base

from . import everyday_job, main_job
from .plugin import Tally, size

WARM_UP = 1_000
THOUSAND = 1_000
MOST_GROWTH = 0.05
SMALL_CACHE_KIB = 2_000
"""SQLite's own cache grows to its limit and stays: with a low one, what grows on is a leak."""


def resident_bytes() -> int:
    """Return how much memory this process holds, or held at most where only that is told."""
    import resource  # Windows has none

    if sys.platform.startswith("linux"):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def act(desk: Desk, actions: int) -> None:
    """Do so many actions of the main job, each read back, undone and done again as people do."""
    done = 0
    while done < actions:
        for action in main_job.one_project(desk):
            action(desk)
            done += 1
        journal.undo(desk)
        journal.redo(desk)
        done += 2
        people.people_rows(desk, people.people_ids(desk))


def work(folder: Path, parent: Connection, thousands: int) -> None:
    """Work for thousands of actions; send the memory held after each thousand."""
    pragmas = {**dict(driver._PRAGMAS), "cache_size": -SMALL_CACHE_KIB}
    driver._PRAGMAS = tuple(pragmas.items())  # this process works and ends
    with Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        act(desk, WARM_UP)
        gc.collect()
        parent.send(resident_bytes())
        for _ in range(thousands):
            act(desk, THOUSAND)
            gc.collect()
            parent.send(resident_bytes())


def test_memory_hardly_grows_with_the_actions(tmp_path: Path, tally: Tally):
    folder = tmp_path / "base"
    everyday_job.prepare(folder)
    thousands = size(ci=1, soak=20)
    ours, its = multiprocessing.Pipe(duplex=False)
    context = multiprocessing.get_context("spawn")
    child = context.Process(target=work, args=(folder, its, thousands))
    child.start()
    its.close()
    held = [ours.recv() for _ in range(thousands + 1)]
    child.join()

    growth = (held[-1] - held[0]) / held[0] / thousands
    assert growth < MOST_GROWTH, [f"{value / 2**20:.1f} MiB" for value in held]
    tally(
        "A16", thousands * THOUSAND, f"actions: memory grew by at most {MOST_GROWTH:.0%} per 1,000"
    )
