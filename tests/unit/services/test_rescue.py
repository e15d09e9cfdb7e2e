"""The newest sound backup is found with what opens it, and put in place of what is spoilt."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from idcoop_desktop.services import backups, rescue
from idcoop_desktop.services.backups import back_up
from idcoop_desktop.services.data_folder import base_exists
from idcoop_desktop.services.opening import remember
from idcoop_desktop.services.rescue import (
    calls_for_key,
    calls_for_rescue,
    find_remembered,
    find_with_secret,
    open_with_saved_key,
    read_backup,
    take_back,
)
from idcoop_desktop.store.backup_errors import (
    BackupWithoutKey,
    DamagedBackup,
    NoBackup,
    PlaceInside,
)
from idcoop_desktop.store.errors import DamagedBase, DiskFull, MissingEnvelope, WrongPassphrase
from idcoop_desktop.store.folder import READY
from tests.keyrings import MemoryKeyring, memory_keyring

from .safety_hands import PHRASE, Coop, coop, made_coop

__all__ = ["coop", "made_coop"]


@pytest.fixture
def chest() -> Iterator[MemoryKeyring]:
    with memory_keyring() as memory:
        yield memory


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5_000])


def lose_base(coop: Coop) -> None:
    coop.close()
    truncate(coop.base)


def back_in_place(coop: Coop, found: rescue.Found) -> list[str]:
    opened, _done = take_back(coop.folder, found, clock=coop.clock)
    opened.base.close()
    return coop.names()


def test_the_newest_sound_backup_comes_back(coop: Coop) -> None:
    back_up(coop.opened, clock=coop.clock)
    coop.note("Les Bruyères")
    newest = back_up(coop.opened, clock=coop.clock).path
    lose_base(coop)
    found = find_with_secret(coop.folder, PHRASE, clock=coop.clock)
    assert (found.rescue.preview.file, found.rescue.unusable) == (newest, 0)

    truncate(newest)
    found = find_with_secret(coop.folder, PHRASE, clock=coop.clock)
    assert found.rescue.unusable == 1
    assert back_in_place(coop, found) == ["Les Ajoncs"]


def test_the_printed_code_finds_it_too(coop: Coop) -> None:
    back_up(coop.opened, clock=coop.clock)
    lose_base(coop)
    found = find_with_secret(coop.folder, coop.code, by_code=True, clock=coop.clock)
    assert back_in_place(coop, found) == ["Les Ajoncs"]
    assert str(found.key) not in repr(found)


def test_the_second_place_serves_when_nothing_is_left_here(coop: Coop, tmp_path: Path) -> None:
    stick = tmp_path / "clé"
    stick.mkdir()
    back_up(coop.opened, place=stick, clock=coop.clock)
    lose_base(coop)
    with pytest.raises(NoBackup):
        find_with_secret(coop.folder, PHRASE, clock=coop.clock)
    found = find_with_secret(coop.folder, PHRASE, place=stick, clock=coop.clock)
    assert back_in_place(coop, found) == ["Les Ajoncs"]


def test_no_sound_backup_is_told(coop: Coop) -> None:
    truncate(back_up(coop.opened, clock=coop.clock).path)
    lose_base(coop)
    with pytest.raises(NoBackup):
        find_with_secret(coop.folder, PHRASE, clock=coop.clock)
    with pytest.raises(WrongPassphrase):
        find_with_secret(coop.folder, "autre phrase", clock=coop.clock)


def test_what_this_computer_remembers_is_enough(coop: Coop, chest: MemoryKeyring) -> None:
    back_up(coop.opened, clock=coop.clock)
    assert find_remembered(coop.folder) is None
    remember(coop.opened)
    lose_base(coop)
    found = find_remembered(coop.folder)
    assert found is not None
    assert back_in_place(coop, found) == ["Les Ajoncs"]


def test_what_is_remembered_finds_nothing_sound(coop: Coop, chest: MemoryKeyring) -> None:
    truncate(back_up(coop.opened, clock=coop.clock).path)
    remember(coop.opened)
    assert find_remembered(coop.folder) is None
    shutil.rmtree(coop.folder / "backups")
    assert find_remembered(coop.folder) is None


def test_a_file_chosen_on_a_new_computer_is_read_then_put_in_place(
    coop: Coop, tmp_path: Path
) -> None:
    file = back_up(coop.opened, clock=coop.clock).path
    new = tmp_path / "neuf"
    found = read_backup(new, file, PHRASE, clock=coop.clock)
    assert not base_exists(new)
    opened, _done = take_back(new, found, clock=coop.clock)
    opened.base.close()
    assert base_exists(new)
    truncate(file)
    with pytest.raises(DamagedBackup):
        read_backup(new, file, PHRASE, clock=coop.clock)


def test_the_key_file_of_a_backup_opens_the_base_of_today(coop: Coop) -> None:
    with pytest.raises(NoBackup):
        open_with_saved_key(coop.folder, PHRASE, clock=coop.clock)
    file = back_up(coop.opened, clock=coop.clock).path
    coop.note("Les Bruyères")
    coop.close()
    (coop.folder / "idcoop.key").unlink()
    open_with_saved_key(coop.folder, PHRASE, clock=coop.clock).base.close()
    assert coop.names() == ["Les Ajoncs", "Les Bruyères"]

    (coop.folder / "idcoop.key").unlink()
    file.with_suffix(".key").unlink()
    with pytest.raises(BackupWithoutKey):
        open_with_saved_key(coop.folder, PHRASE, clock=coop.clock)


def test_only_what_a_backup_mends_calls_for_one() -> None:
    assert calls_for_rescue(DamagedBase())
    assert not calls_for_rescue(DiskFull())
    assert calls_for_key(MissingEnvelope())
    assert not calls_for_key(DamagedBase())


def test_a_restoring_cut_by_a_crash_leaves_something_to_open(tmp_path: Path) -> None:
    assert not base_exists(tmp_path)
    (tmp_path / f"{READY}2026-11-23-120000").mkdir()
    assert base_exists(tmp_path)


def test_the_data_folder_is_no_second_place(coop: Coop, tmp_path: Path) -> None:
    with pytest.raises(PlaceInside):
        backups.require_place(coop.opened, coop.folder)
    backups.require_place(coop.opened, tmp_path)
