"""The pictures of a place of backups: each compared with its name, none lost by a bad file."""

from __future__ import annotations

import hashlib
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.store import pictures
from idcoop_desktop.store.backup_errors import UnverifiedBackup
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import DiskFailure
from idcoop_desktop.store.media import Media
from idcoop_desktop.store.pictures import (
    Brought,
    bring,
    picture_names,
    pictures_name,
    read_pictures,
)

from .conftest import KEY

OTHER_KEY = bytes(32)
PAGE = 4_096


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def file_of(path: Path, *contents: bytes, key: bytes = KEY) -> Path:
    Media.create(path, key)
    media = Media.open(path, key)
    for content in contents:
        media.put(content)
    media.close()
    return path


BIG = tuple(bytes([letter]) * 40_000 for letter in b"abcdef")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return file_of(tmp_path / "media.db", *BIG)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / pictures_name(KEY)


def spoil(path: Path, start: int, end: int) -> None:
    content = bytearray(path.read_bytes())
    for position in range(start * PAGE + 100, end * PAGE, PAGE):
        content[position] ^= 1
    path.write_bytes(content)


def test_the_name_tells_the_key_of_which_base():
    assert pictures_name(KEY) != pictures_name(OTHER_KEY)
    assert pictures_name(KEY).startswith("media-")


def test_only_what_is_missing_is_copied(source: Path, target: Path):
    assert bring(source, target, KEY) == Brought(added=6, unreadable=0)
    assert bring(source, target, KEY) == Brought(added=0, unreadable=0)
    assert picture_names(target, KEY) == {sha(content) for content in BIG}
    assert read_pictures(target, KEY, picture_names(source, KEY)) == frozenset()
    assert sorted(path.name for path in target.parent.glob("*media*")) == [
        target.name,
        "media.db",
    ]


def test_the_file_of_a_place_needs_no_log_beside_it(source: Path, target: Path):
    bring(source, target, KEY)
    connection = pictures._opened(target, KEY)
    assert connection.pragma("journal_mode") == "delete"
    connection.close()


def test_pictures_of_before_stay(source: Path, target: Path, tmp_path: Path):
    bring(file_of(tmp_path / "old.db", b"ancienne"), target, KEY)
    bring(source, target, KEY)
    assert sha(b"ancienne") in picture_names(target, KEY)


def test_a_picture_that_cannot_be_read_keeps_no_other_from_being_saved(source: Path, target: Path):
    spoil(source, 20, 22)

    done = bring(source, target, KEY)

    assert done.added + done.unreadable == 6
    assert 1 <= done.unreadable <= 2
    assert len(picture_names(target, KEY)) == done.added


def test_a_picture_that_is_not_what_its_name_says_is_not_saved(tmp_path: Path, target: Path):
    source = file_of(tmp_path / "media.db", b"vraie")
    database = CipherDatabase(source, KEY)
    with database.writing() as connection:
        connection.execute("UPDATE blob SET data = ?", (b"fausse",))
    database.close_all()

    assert bring(source, target, KEY) == Brought(added=0, unreadable=1)


@pytest.mark.parametrize("damage", ["missing", "first page", "index", "plain"])
def test_a_source_that_cannot_be_read_at_all_is_counted(source: Path, target: Path, damage: str):
    if damage == "missing":
        source.unlink()
    elif damage == "plain":
        source.write_bytes(b"SQLite format 3\0" * 300)
    else:
        spoil(source, *((0, 1) if damage == "first page" else (1, 4)))

    assert bring(source, target, KEY) == Brought(added=0, unreadable=1)
    assert picture_names(target, KEY) == frozenset()


@pytest.mark.parametrize("damage", ["first page", "index", "another key", "another program"])
def test_a_file_of_a_place_that_cannot_be_read_is_kept_aside_and_made_again(
    source: Path, target: Path, damage: str
):
    bring(source, target, KEY)
    if damage == "another key":
        target.unlink()
        file_of(target, b"autre", key=OTHER_KEY)
    elif damage == "another program":
        connection = pictures._opened(target, KEY)
        connection.pragma("application_id", 7)
        connection.close()
    else:
        spoil(target, *((0, 1) if damage == "first page" else (1, 4)))
    spoilt = target.read_bytes()

    assert bring(source, target, KEY) == Brought(added=6, unreadable=0)

    aside = target.with_name(f"{target.stem}-abime-1.db")
    assert aside.read_bytes() == spoilt
    spoil(target, 0, 1)
    bring(source, target, KEY)
    assert target.with_name(f"{target.stem}-abime-2.db").exists()


def test_what_is_read_back_must_be_what_was_written(
    source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
):
    honest = pictures._data
    seen: list[str] = []

    def forget(connection, sha256: str) -> bytes | None:
        seen.append(sha256)
        return None if seen.count(sha256) > 1 else honest(connection, sha256)

    monkeypatch.setattr(pictures, "_data", forget)
    with pytest.raises(UnverifiedBackup):
        bring(source, target, KEY)


class GivenUp(Exception):
    """What a person's Cancel raises."""


def test_what_was_copied_stays_when_the_work_is_given_up(source: Path, target: Path):
    def stop(step: int, steps: int, words: str) -> None:
        assert (steps, words) == (6, "Photos et justificatifs")
        if step == 4:
            raise GivenUp

    with pytest.raises(GivenUp):
        bring(source, target, KEY, progress=stop)
    assert len(picture_names(target, KEY)) == 4
    assert bring(source, target, KEY).added == 2


def test_the_pictures_that_are_lost_are_named(source: Path, target: Path):
    told: list[int] = []
    wanted = picture_names(source, KEY) | {"00" * 32}
    bring(source, target, KEY)

    bad = read_pictures(target, KEY, wanted, progress=lambda step, *_more: told.append(step))
    assert bad == {"00" * 32}
    assert told == list(range(7))

    spoil(target, 20, 22)
    assert {"00" * 32} < read_pictures(target, KEY, wanted) < wanted
    spoil(target, 0, 1)
    assert read_pictures(target, KEY, wanted) == wanted
    assert picture_names(target, KEY) == frozenset()
    target.unlink()
    assert read_pictures(target, KEY, wanted) == wanted
    assert picture_names(target, KEY) == frozenset()


def test_a_place_that_cannot_be_written_is_told(source: Path, target: Path):
    target.mkdir()
    with pytest.raises(DiskFailure):
        bring(source, target, KEY)
    with pytest.raises(DiskFailure):
        bring(source, target.parent / "absent" / target.name, KEY)


def test_a_stick_that_only_reads_gives_its_pictures_and_takes_none(
    source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
):
    bring(source, target, KEY)
    honest = pictures.connect

    def connect(path: Path, key: bytes, *, flags: int, new: bool = False) -> apsw.Connection:
        if path == target and flags == apsw.SQLITE_OPEN_READWRITE:
            raise apsw.CantOpenError
        return honest(path, key, flags=flags, new=new)

    monkeypatch.setattr(pictures, "connect", connect)
    assert read_pictures(target, KEY, picture_names(source, KEY)) == frozenset()
    file_of(source.with_name("more.db"), b"nouvelle")
    with pytest.raises(DiskFailure):
        bring(source.with_name("more.db"), target, KEY)
