"""A program that ended badly is known by what it left in the folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from idcoop_desktop.store import session
from idcoop_desktop.store.errors import DiskFull


def test_a_clean_end_leaves_nothing_to_check(tmp_path: Path):
    assert not session.begin(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["open"]
    session.end(tmp_path)
    session.end(tmp_path)
    assert not session.begin(tmp_path)


def test_a_program_that_died_is_known_at_the_next_start(tmp_path: Path):
    session.begin(tmp_path)
    assert session.begin(tmp_path)


def test_a_check_that_was_not_finished_is_still_owed(tmp_path: Path):
    session.begin(tmp_path)
    session.end(tmp_path, check_owed=True)
    assert session.begin(tmp_path)


@pytest.mark.parametrize(("log", "badly"), [(b"", False), (b"x", True)])
def test_a_log_left_beside_the_base_is_a_bad_end_too(tmp_path: Path, log: bytes, badly: bool):
    (tmp_path / "idcoop.db-wal").write_bytes(log)
    assert session.begin(tmp_path) is badly


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        session.begin(tmp_path)
