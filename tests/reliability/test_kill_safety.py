"""Killed while it saves, puts back or changes the key: never a bad file under a good name."""

from __future__ import annotations

import multiprocessing
import random
import shutil
from functools import partial
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest

from idcoop_desktop.services import backups, restore
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store.backups import backups_folder
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.gate import read_whole
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.pictures import pictures_name

from . import main_job, safety_job
from .plugin import Tally, size
from .test_kill import live_and_die, longest_life
from .test_kill_everyday import missing_files

PER_LIFE = 3
A_CHANGE = 0.01
"""Seconds, at most, into the change that is cut."""


@pytest.fixture
def processes() -> BaseContext:
    """Where children come from: a server that has imported the program once, where there is one."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([safety_job.__name__])
    return context


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "base"
    safety_job.prepare(folder)
    return folder


def residences_of(folder: Path) -> list[str]:
    with Base.open(folder, main_job.KEY) as base:
        base.check(thorough=True)
        return [name for (name,) in base.db.rows("SELECT name FROM residence ORDER BY id")]


def good_backups(folder: Path, known: set[str]) -> set[str]:
    """Read every backup not read yet whole, with its key, and return the names of all."""
    place = backups_folder(folder)
    found = set(place.glob("idcoop-*.db"))
    for path in found:
        if path.name not in known:
            read_whole(path, main_job.KEY)
            KeyFile.read(path.with_suffix(".key"))
    return {path.name for path in found}


def test_kills_during_a_backup_leave_only_good_backups(
    processes: BaseContext, folder: Path, seed: int, tally: Tally
):
    chance, kills = random.Random(seed), size(ci=30, soak=500)
    longest = longest_life(processes, safety_job.back_up, folder, PER_LIFE)
    known = good_backups(folder, set())
    pictures = backups_folder(folder) / pictures_name(main_job.KEY)
    cut = 0
    for kill in range(1, kills + 1):
        life = chance.uniform(0, longest)
        told = live_and_die(processes, safety_job.back_up, folder, life, first=kill)
        now = good_backups(folder, known)
        fresh = len(now - known)
        assert told <= fresh <= told + 1, f"kill {kill}"
        assert max(known) <= max(now), f"kill {kill}: the newest good one is gone"
        cut += any(backups_folder(folder).glob("*.tmp"))
        assert not restore_pictures_lost(folder, pictures), f"kill {kill}"
        known = now
    assert cut, "no backup was cut: the kills came too late"
    with Base.open(folder, main_job.KEY) as base:
        backups.back_up(Opened(base, main_job.KEY, folder), clock=safety_job.DayAfter(kills + 1))
    assert not any(backups_folder(folder).glob("*.tmp"))
    tally("A14", kills, "kills during a backup")


def restore_pictures_lost(folder: Path, pictures: Path) -> int:
    """Rehearse the newest backup and return how many of its pictures cannot be read."""
    assert pictures.exists()
    return restore.rehearse(folder, main_job.KEY).bad_pictures


def always() -> bool:
    return True


def swapping(folder: Path) -> bool:
    """Tell whether files are being put in the place of others."""
    return any(folder.glob("restored-*"))


def test_kills_while_putting_back_leave_one_base_or_the_other(
    processes: BaseContext, folder: Path, tmp_path: Path, seed: int, tally: Tally
):
    chance, kills = random.Random(seed), size(ci=30, soak=300)
    saved, contents = [], []
    for words in ("Avant", "Après"):
        with Base.open(folder, main_job.KEY) as base:
            safety_job.name(folder, base, words)
            saved.append(backups.back_up(Opened(base, main_job.KEY, folder)).path)
        contents.append(residences_of(folder))
    kept = shutil.copytree(saved[0].parent, tmp_path / "kept")
    files = tuple(kept / path.name for path in saved)
    longest = longest_life(processes, safety_job.put_back, folder, PER_LIFE, files=files)
    restore.finish_pending(folder)
    number = contents.index(residences_of(folder)) + 1
    middles = 0
    for kill in range(kills):
        life = chance.uniform(0, longest)
        when = chance.choice((always, partial(swapping, folder)))
        told = live_and_die(
            processes, safety_job.put_back, folder, life, when=when, files=files, first=number
        )
        middles += swapping(folder)
        restore.finish_pending(folder)
        assert not swapping(folder), f"kill {kill}: the swap that was cut is not finished"
        found = residences_of(folder)
        expected = [contents[(told - 1) % 2], contents[told % 2]]
        assert found in expected, f"kill {kill}"
        assert safety_job.opens(folder, 0), f"kill {kill}"
        assert not missing_files(folder), f"kill {kill}"
        number = told if found == expected[0] else told + 1
        shutil.rmtree(folder / "set-aside", ignore_errors=True)
    assert middles, "no swap of files was cut: too few kills"
    tally("A14", kills, "kills while a backup is put back")


def test_kills_while_the_passphrase_changes_leave_one_that_opens(
    processes: BaseContext, folder: Path, seed: int, tally: Tally
):
    chance, kills = random.Random(seed), size(ci=50, soak=400)
    rank = 0
    for kill in range(kills):
        life, changes = chance.uniform(0, A_CHANGE), chance.randint(0, PER_LIFE)
        told = live_and_die(
            processes, safety_job.change_phrases, folder, life, actions=changes, first=rank
        )
        opening = [known for known in (told, told + 1) if safety_job.opens(folder, known)]
        assert len(opening) == 1, f"kill {kill}"
        rank = opening[0]
    assert rank > kills, "the child had no time to work"
    tally("A1", kills, "kills while the passphrase changes")
