"""Whatever the file and whatever the disk, an import is there wholly or not at all."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.bench.big_file import big_file
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.people_import import apply_import, plan_import
from idcoop_desktop.store import driver

from . import main_job
from .disk import watched_disk
from .test_disk_faults import outcomes

ROOT = Path(__file__).resolve().parents[2]
FILE = big_file(40, errors=4, twins=4).csv()


@pytest.mark.parametrize("kind", ["csv", "workbook"])
def test_a_thousand_damaged_files_come_in_whole_or_not_at_all(kind: str, tmp_path: Path):
    told = subprocess.run(
        [sys.executable, "-m", "tests.reliability.hostile_files", kind, "0", "1000", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    fates = [line.split(maxsplit=1) for line in told.stdout.splitlines()]
    assert told.returncode == 0, f"seed {fates[-1:]}: {told.stderr[-2000:]}"
    found = Counter(fate for _seed, fate in fates)
    assert found.total() == 1_000
    assert set(found) == {"imported", "refused", "nothing to do"}
    assert min(found["imported"], found["refused"]) > 100


def bring_in(desk: Desk) -> None:
    table = read_table(FILE)
    apply_import(desk, plan_import(desk, table, guess_mapping(table.headings, table.rows)))


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
