"""Whatever the file and whatever the disk, an import is there wholly or not at all."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import pytest

from idcoop_desktop.bench.big_file import big_file
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.people_import import ImportPlan, apply_import, plan_import
from idcoop_desktop.store import driver
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.tables import SYNCED

from . import main_job
from .disk import watched_disk
from .test_disk_faults import outcomes

if TYPE_CHECKING:
    from idcoop_desktop.exchange.tables import Report

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 900
"""Some are enough; a computer with much else to do is slower."""
FILE = big_file(40, errors=4, twins=4).csv()


@pytest.mark.parametrize("kind", ["csv", "workbook"])
def test_a_thousand_damaged_files_come_in_whole_or_not_at_all(kind: str, tmp_path: Path):
    told = subprocess.run(
        [sys.executable, "-m", "tests.reliability.hostile_files", kind, "0", "1000", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    fates = [line.split(maxsplit=1) for line in told.stdout.splitlines()]
    assert told.returncode == 0, f"seed {fates[-1:]}: {told.stderr[-2000:]}"
    found = Counter(fate for _seed, fate in fates)
    assert found.total() == 1_000
    assert set(found) == {"imported", "refused", "nothing to do"}
    assert min(found["imported"], found["refused"]) > 100


class Cancelled(Exception):
    """Somebody pressed the button."""


def planned(desk: Desk, data: bytes) -> ImportPlan:
    table = read_table(data)
    return plan_import(desk, table, guess_mapping(table.headings, table.rows))


def bring_in(desk: Desk) -> None:
    apply_import(desk, planned(desk, FILE))


def cancelled_at(word: int) -> Report:
    """Return a report that cancels the work when it is told of it for that time, from 1."""
    words = count(1)

    def hear(_done: int, _total: int) -> None:
        if next(words) == word:
            raise Cancelled

    return hear


def test_cancelled_at_any_moment_nothing_of_an_import_remains(tmp_path: Path):
    main_job.prepare(tmp_path / "base")
    with Base.open(tmp_path / "base", main_job.KEY) as base:
        desk = main_job.desk_of(base, tmp_path / "base")
        before = [base.db.rows(f"SELECT * FROM {table}") for table in (*SYNCED, "unit")]
        plan = planned(desk, big_file(900, errors=9, twins=9).csv())
        for word in count(1):
            try:
                apply_import(desk, plan, report=cancelled_at(word))
            except Cancelled:
                after = [base.db.rows(f"SELECT * FROM {table}") for table in (*SYNCED, "unit")]
                assert after == before, f"cancelled at word {word}"
            else:
                break
        assert word > 8, "an import says where it is more often than that"
        ((people,),) = base.db.rows("SELECT count(*) FROM cooperator")
        assert people > 800


@pytest.mark.parametrize("failure", [apsw.FullError, apsw.IOError])
def test_whatever_the_disk_refuses_an_import_is_whole_or_absent_and_we_are_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, failure: type[apsw.Error]
):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", 1)
    source = tmp_path / "source"
    main_job.prepare(source)
    with watched_disk() as disk:
        found = outcomes(disk, (source, bring_in), failure, for_ever=False)
    assert len(found) > 20, "an import asks more of the disk than that"
    assert all(outcome.told is not outcome.changed for outcome in found)
    assert {outcome.told for outcome in found} == {True, False}
