"""Whatever request the disk refuses, an action is there wholly or not at all, and we know which."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from itertools import count
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.documents import photos
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import driver, truth
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import StoreError
from idcoop_desktop.store.tables import SYNCED

from . import everyday_job, main_job
from .disk import Disk, watched_disk
from .plugin import Tally, size


@pytest.fixture
def disk() -> Iterator[Disk]:
    with watched_disk() as disk:
        yield disk


def snapshot(folder: Path) -> list[object]:
    with Base.open(folder, main_job.KEY) as base:
        base.check(thorough=True)
        return rows_of(base)


def rows_of(base: Base) -> list[object]:
    return [base.db.rows(f"SELECT * FROM {table}") for table in (*SYNCED, "unit", "device")]


MAIN_ACTIONS = {"idea": 0, "project": 1, "decision": 7, "undo": 8, "payment": 11, "receipt": 12}
"""What a project cannot do without, by its place in the main job."""

OTHER_ACTIONS = {"person": 2, "consent": 25, "photo": 22, "flyer": 27}
"""By their place in what else is done every day."""

Source = tuple[Path, main_job.Action]


def main_actions(desk: Desk) -> Iterator[main_job.Action]:
    return main_job.one_project(desk)


def other_actions(_desk: Desk) -> Iterator[main_job.Action]:
    for number in range(len(everyday_job.DEEDS)):
        yield partial(everyday_job.deed, number=number)


def source_of(folder: Path, name: str) -> Source:
    """Make a base in which an action is the next one, and return it with the action."""
    everyday_job.prepare(folder)
    places, work = (
        (MAIN_ACTIONS, main_actions) if name in MAIN_ACTIONS else (OTHER_ACTIONS, other_actions)
    )
    with Base.open(folder, main_job.KEY) as base:
        desk = main_job.desk_of(base, folder)
        actions = work(desk)
        for _ in range(places[name]):
            next(actions)(desk)
        return folder, next(actions)


@pytest.fixture
def source(tmp_path: Path) -> Source:
    """A base with a project that waits for its decision, and that decision."""
    return source_of(tmp_path / "source", "decision")


@pytest.fixture
def _read_once(monkeypatch: pytest.MonkeyPatch):
    """Read a picture once and not at each point: the disk under the base is what is tried."""
    monkeypatch.setattr(photos, "master", cache(photos.master))


@dataclass(frozen=True)
class Outcome:
    """What came of an action while the disk refused one request, and of doing it again."""

    told: bool
    changed: bool
    again: bool = True


def outcomes(
    disk: Disk,
    source: Source,
    failure: type[apsw.Error],
    *,
    for_ever: bool,
    step: int = 1,
) -> list[Outcome]:
    """Do an action again and again, the disk refusing a request further on each time."""
    origin, action = source
    before, found = snapshot(origin), []
    for point in count(1, step):
        folder = shutil.copytree(origin, origin.with_name(str(point)))
        with Base.open(folder, main_job.KEY) as base:
            desk = main_job.desk_of(base, folder)
            disk.arm(point, failure, for_ever=for_ever)
            told = is_told(desk, action)
            disk.disarm()
            changed = rows_of(base) != before
            if told and not changed:
                action(desk)
        if not disk.failed:
            break
        found.append(Outcome(told, changed, snapshot(folder) != before))
        shutil.rmtree(folder)
    return found


def is_told(desk: Desk, action: main_job.Action) -> bool:
    try:
        action(desk)
    except StoreError as error:
        return "Rien n’a été enregistré" in error.message
    return False


@pytest.mark.usefixtures("_read_once")
@pytest.mark.parametrize("for_ever", [False, True])
@pytest.mark.parametrize("failure", [apsw.FullError, apsw.IOError])
@pytest.mark.parametrize("name", [*MAIN_ACTIONS, *OTHER_ACTIONS])
def test_an_action_refused_is_told_and_an_action_told_done_is_done(
    disk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    failure: type[apsw.Error],
    for_ever,
    tally: Tally,
):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", 1)
    source = source_of(tmp_path / "source", name)
    step = size(ci=1 if name == "decision" else 3, soak=1)

    found = outcomes(disk, source, failure, for_ever=for_ever, step=step)

    assert all(outcome.told is not outcome.changed for outcome in found)
    assert all(outcome.again for outcome in found)
    assert {outcome.told for outcome in found} == {True, False}, "no request after the commit"
    tally("A3", len(found), f"requests of {len(MAIN_ACTIONS | OTHER_ACTIONS)} actions refused")


def _checkpoint_in_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Move the log into the base inside the commit, as SQLite does by itself."""

    def checkpoint(_db: CipherDatabase, connection: apsw.Connection, *_: object) -> int:
        connection.wal_checkpoint()
        return apsw.SQLITE_OK

    monkeypatch.setattr(CipherDatabase, "_note_wal", checkpoint)


def test_an_error_that_comes_once_all_is_kept_is_told_as_kept(
    disk, source, monkeypatch: pytest.MonkeyPatch
):
    _checkpoint_in_commit(monkeypatch)

    found = outcomes(disk, source, apsw.IOError, for_ever=False, step=size(ci=3, soak=1))

    assert all(outcome.told is not outcome.changed for outcome in found)


def test_the_harness_sees_an_error_that_lies(disk, source, monkeypatch: pytest.MonkeyPatch):
    """Without reading the journal again, saved actions look lost."""
    _checkpoint_in_commit(monkeypatch)
    monkeypatch.setattr(truth, "_is_kept", lambda *_: False)

    found = outcomes(disk, source, apsw.IOError, for_ever=False, step=size(ci=3, soak=1))

    assert any(outcome.told and outcome.changed for outcome in found)
