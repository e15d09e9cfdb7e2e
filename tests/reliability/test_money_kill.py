"""Killed at any instant and started again with the same forms, money is never written twice."""

from __future__ import annotations

import multiprocessing
import random
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest

from idcoop_desktop.store.base import Base

from . import main_job, money_job
from .invariants import broken_promises
from .plugin import Tally, size
from .test_kill import live_and_die, longest_life, units

PARTS = 10
"""Each part is on a base of its own, so that they run side by side."""
DEEDS_OF_A_LIFE = 5
THOROUGH = 50
_SUMS = """
SELECT v.scheme, e.kind, sum(e.amount_cents) FROM ledger_entry AS e
JOIN envelope AS v ON v.id = e.envelope_id GROUP BY v.scheme, e.kind
"""


@pytest.fixture
def processes() -> BaseContext:
    """Where children come from: a server that has imported the program once, where there is one."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([money_job.__name__])
    return context


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "base"
    money_job.prepare(folder)
    return folder


def sums(base: Base) -> dict[tuple[str, str], int]:
    """Return the cents of each scheme and kind, nothing for the kinds without rows."""
    nothing = dict.fromkeys(money_job.expected(0), 0)
    return nothing | {(scheme, kind): cents for scheme, kind, cents in base.db.rows(_SUMS)}


@pytest.mark.parametrize("part", range(PARTS))
def test_kills_never_write_money_twice_nor_lose_it(
    processes: BaseContext, folder: Path, part: int, seed: int, tally: Tally
):
    chance, kills = random.Random(seed + part), size(ci=250, soak=2_000) // PARTS
    with Base.open(folder, main_job.KEY) as base:
        start = units(base)
    longest = longest_life(processes, money_job.work, folder, DEEDS_OF_A_LIFE)
    done = done_since(folder, start)
    for kill in range(kills):
        # The last deed in the base, whether it was told or not, is done again with the same key.
        life, again = chance.uniform(0, longest), done - 1
        told = live_and_die(processes, money_job.work, folder, life, first=again)
        with Base.open(folder, main_job.KEY) as base:
            least, done = max(told, done), units(base) - start
            assert done in {least, least + 1}, f"kill {kill}"
            assert sums(base) == money_job.expected(done), f"kill {kill}"
            assert list(broken_promises(base)) == [], f"kill {kill}"
            if kill % THOROUGH == 0:
                base.check(thorough=True)
    assert done > kills // 4, "the child had no time to work"
    tally("A1", kills, "kills during money work")


def done_since(folder: Path, start: int) -> int:
    with Base.open(folder, main_job.KEY) as base:
        return units(base) - start


def test_the_harness_sees_a_form_that_forgets_its_key(processes: BaseContext, folder: Path):
    with Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        where = money_job.purse(desk)
        money_job.deed(desk, where, 0)
        assert sums(base) == money_job.expected(1)
        money_job.deed(desk, where, 0)
        assert sums(base) == money_job.expected(1)
        money_job.deed(desk, where, 0, attempt="again")
        assert sums(base) != money_job.expected(1)
