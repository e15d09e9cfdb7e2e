"""Whatever request the disk refuses, an action is there wholly or not at all, and we know which."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import driver
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import StoreError
from idcoop_desktop.store.tables import SYNCED

from . import main_job
from .disk import Disk, watched_disk


@pytest.fixture
def disk() -> Iterator[Disk]:
    with watched_disk() as disk:
        yield disk


def snapshot(folder: Path) -> list[object]:
    with Base.open(folder, main_job.KEY) as base:
        base.check(thorough=True)
        return [base.db.rows(f"SELECT * FROM {table}") for table in (*SYNCED, "unit", "device")]


@pytest.fixture
def source(tmp_path: Path) -> tuple[Path, main_job.Action]:
    """A base with a project that waits for its decision, and that decision."""
    folder = tmp_path / "source"
    main_job.prepare(folder)
    with Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        actions = iter(main_job.one_project(desk))
        for _ in range(7):
            next(actions)(desk)
        return folder, next(actions)


@dataclass(frozen=True)
class Outcome:
    """What came of an action while the disk refused one request."""

    told: bool
    changed: bool


def outcomes(
    disk: Disk,
    source: tuple[Path, main_job.Action],
    failure: type[apsw.Error],
    *,
    for_ever: bool,
) -> list[Outcome]:
    """Take the decision again and again, the disk refusing one request further each time."""
    origin, decide = source
    before, found = snapshot(origin), []
    for point in count(1):
        folder = shutil.copytree(origin, origin.with_name(str(point)))
        with Base.open(folder, main_job.KEY) as base:
            desk = main_job.desk_of(base, folder)
            disk.arm(point, failure, for_ever=for_ever)
            told = is_told(desk, decide)
            disk.disarm()
        if not disk.failed:
            break
        found.append(Outcome(told, snapshot(folder) != before))
    return found


def is_told(desk: Desk, action: main_job.Action) -> bool:
    try:
        action(desk)
    except StoreError as error:
        return "Rien n’a été enregistré" in error.message
    return False


@pytest.mark.parametrize("for_ever", [False, True])
@pytest.mark.parametrize("failure", [apsw.FullError, apsw.IOError])
def test_an_action_refused_is_told_and_an_action_told_done_is_done(
    disk, source, monkeypatch: pytest.MonkeyPatch, failure: type[apsw.Error], for_ever
):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", 1)

    found = outcomes(disk, source, failure, for_ever=for_ever)

    assert all(outcome.told is not outcome.changed for outcome in found)
    assert {outcome.told for outcome in found} == {True, False}, "no request after the commit"


def test_the_harness_sees_an_error_that_lies(disk, source, monkeypatch: pytest.MonkeyPatch):
    """With the checkpoint inside the commit, as SQLite does by itself, saved actions look lost."""

    def checkpoint(_db: CipherDatabase, connection: apsw.Connection, *_: object) -> int:
        connection.wal_checkpoint()
        return apsw.SQLITE_OK

    monkeypatch.setattr(CipherDatabase, "_note_wal", checkpoint)

    found = outcomes(disk, source, apsw.IOError, for_ever=False)

    assert Outcome(told=True, changed=True) in found
