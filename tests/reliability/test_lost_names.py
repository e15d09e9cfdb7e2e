"""The power goes while files are made, renamed and removed: backups, restoring, keys, new bases."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import backups, restore
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store import files, restoring
from idcoop_desktop.store.backups import backups_folder
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import MissingBase

from . import main_job, safety_job
from .names import Recorder, lost, recorded
from .plugin import Tally, size
from .test_kill_everyday import missing_files
from .test_kill_safety import good_backups, residences_of

ROUNDS, BASES = 4, 3
BETWEEN_BACKUPS = 40
"""Days: so that the older backups are thinned."""

Wrong = Callable[[Path, int], str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a backup, in a folder that is watched."""
    folder = tmp_path / "disk" / "base"
    folder.mkdir(parents=True)
    safety_job.prepare(folder)
    save(folder, 0)
    return folder


def save(folder: Path, day: int) -> Path:
    """Act, add a picture and make a backup on that day."""
    with Base.open(folder, main_job.KEY) as base:
        safety_job.name(folder, base, f"Le Clos {day}")
        base.media.put(f"%PDF-1.7 {day}".encode() * 300)
        opened = Opened(base, main_job.KEY, folder)
        return backups.back_up(opened, clock=safety_job.DayAfter(day)).path


def losses_of(recorder: Recorder, count: int, seed: int, wrong: Wrong) -> list[str]:
    """Lose the power so many times and return what is wrong each time, nothing when all is well."""
    chance, found = random.Random(seed), []
    for _ in range(count):
        with lost(recorder, chance, recorder.root.with_name("left")) as left:
            try:
                found.append(wrong(left.root / "base", left.told))
            except (DomainError, apsw.Error, OSError) as error:
                found.append(f"{type(error).__name__}: {error}")
    return found


def save_often(folder: Path, recorder: Recorder) -> None:
    for number in range(1, ROUNDS):
        save(folder, number * BETWEEN_BACKUPS)
        recorder.tell()


def wrong_after_saving(folder: Path, told: int) -> str:
    """Every file with the name of a backup is one, and the newest told is there."""
    good_backups(folder, set())
    then = {one.table: one.then for one in restore.rehearse(folder, main_job.KEY).kinds}
    if then["residence"] < 2 + told:
        return "the newest backup is lost"
    if len(residences_of(folder)) < 2 + told or missing_files(folder):
        return "something of the base is lost"
    return "a picture is lost" if restore.rehearse(folder, main_job.KEY).bad_pictures else ""


def test_power_lost_during_backups_leaves_only_good_ones(folder: Path, seed: int, tally: Tally):
    count = size(ci=60, soak=600)
    with recorded(folder.parent) as recorder:
        save_often(folder, recorder)
    assert len(list(backups_folder(folder).glob("idcoop-*.db"))) < 1 + ROUNDS
    assert set(losses_of(recorder, count, seed, wrong_after_saving)) == {""}
    tally("A2", count, "power losses during backups, with names lost")


def test_power_lost_while_putting_back_leaves_one_base_or_the_other(
    folder: Path, tmp_path: Path, seed: int, tally: Tally
):
    count, contents = size(ci=60, soak=600), []
    for number in range(1, BASES + 1):
        save(folder, number)
        contents.append(residences_of(folder))
    kept = shutil.copytree(backups_folder(folder), tmp_path / "kept")
    saved = sorted(kept.glob("idcoop-*.db"))[-BASES:]
    with recorded(folder.parent) as recorder:
        for number in range(ROUNDS):
            restore.restore(folder, main_job.KEY, saved[number % BASES], clock=main_job.OneDay())
            recorder.tell()

    def wrong(folder: Path, told: int) -> str:
        restore.finish_pending(folder)
        before, after = contents[(told - 1) % BASES], contents[told % BASES]
        found = residences_of(folder)
        if found not in (before, after):
            return "neither base"
        asides = len(list((folder / restoring.SET_ASIDE).glob("*/idcoop.db")))
        if asides < told + (found == after):
            return "a base that was moved aside is lost"
        if missing_files(folder):
            return "a picture is lost"
        return "" if safety_job.opens(folder, 0) else "the passphrase does not open it"

    assert set(losses_of(recorder, count, seed, wrong)) == {""}
    tally("A2", count, "power losses while putting back, with names lost")


def test_power_lost_while_a_base_is_made_leaves_a_whole_one_or_none(
    tmp_path: Path, seed: int, tally: Tally
):
    count, root = size(ci=60, soak=600), tmp_path / "disk"
    root.mkdir()
    with recorded(root) as recorder:
        Base.create(root / "base", main_job.KEY).close()
        recorder.tell()

    def wrong(folder: Path, told: int) -> str:
        try:
            with Base.open(folder, main_job.KEY) as base:
                base.check(thorough=True)
        except MissingBase:
            Base.create(folder, main_job.KEY).close()
            return "lost" if told else ""
        return ""

    assert set(losses_of(recorder, count, seed, wrong)) == {""}
    tally("A2", count, "power losses while a base is made, with names lost")


def change_passphrases(folder: Path, recorder: Recorder) -> None:
    for rank in range(1, ROUNDS):
        safety_job.keep_phrase(folder, main_job.KEY, safety_job.phrase(rank))
        recorder.tell()


def wrong_passphrase(folder: Path, told: int) -> str:
    """One passphrase opens the base: the last one told, or the next."""
    opening = [rank for rank in range(ROUNDS) if safety_job.opens(folder, rank)]
    return "" if opening in ([told], [told + 1]) else "lost"


def test_power_lost_while_the_passphrase_changes_leaves_one_that_opens(
    folder: Path, seed: int, tally: Tally
):
    count = size(ci=60, soak=600)
    with recorded(folder.parent) as recorder:
        change_passphrases(folder, recorder)
    assert set(losses_of(recorder, count, seed, wrong_passphrase)) == {""}
    tally("A2", count, "power losses while the passphrase changes, with names lost")


def never(_descriptor: object) -> None:
    """Flush nothing."""


@pytest.mark.parametrize(
    ("where", "what", "seen"),
    [(files, "sync_folder", "lost"), (os, "fsync", "DamagedEnvelope")],
    ids=["names", "contents"],
)
def test_the_harness_sees_what_is_not_flushed(
    folder: Path,
    seed: int,
    monkeypatch: pytest.MonkeyPatch,
    tally: Tally,
    where: object,
    what: str,
    seen: str,
):
    count = size(ci=40, soak=400)
    with recorded(folder.parent) as recorder, monkeypatch.context() as patch:
        patch.setattr(where, what, never)
        change_passphrases(folder, recorder)
    found = losses_of(recorder, count, seed, wrong_passphrase)
    assert any(one.startswith(seen) for one in found)
    told = f"of {count} losses seen where {what} does nothing, as they must be"
    tally("A2", count - found.count(""), told)
