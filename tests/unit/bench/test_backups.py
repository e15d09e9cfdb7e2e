"""The part of the bench that backs a base up, on a small one."""

from __future__ import annotations

from pathlib import Path

from idcoop_desktop.bench import backups, entries
from idcoop_desktop.bench.backups import BARE, VERIFIED, WORKED
from idcoop_desktop.store.place import listed


def test_a_backup_is_measured_beside_a_bare_copy_and_check(tmp_path: Path):
    lines = {one.name: one for one in backups.measures(tmp_path, people=300)}
    assert lines[BARE].ratio == 1
    assert lines[VERIFIED].ratio == lines[VERIFIED].value / lines[BARE].value
    assert (lines[VERIFIED].goal, lines[VERIFIED].most) == (1.5, 1_000)
    assert lines[WORKED].most == 1_000
    assert lines["base"].value > 0.1
    kept = listed(tmp_path / "data" / "backups")
    assert len(kept) == backups.ROUNDS + 2
    assert "backups" in entries()
