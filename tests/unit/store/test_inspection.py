"""Each file that is not our base has its own French message, and stays byte for byte as it was."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.store import driver, errors
from idcoop_desktop.store.base import APPLICATION_ID, Base
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.inspection import version_of

from .conftest import KEY

OTHER_KEY = bytes(32)


@pytest.fixture
def path(folder: Path) -> Iterator[Path]:
    """The file of a base that was closed properly."""
    Base.create(folder, KEY).close()
    return folder / "idcoop.db"


def shorten(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])


def flip(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


def plaintext(path: Path) -> None:
    path.unlink()
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE t (a)")
    connection.close()


def write_header(path: Path, pragma: str, value: int) -> None:
    db = CipherDatabase(path, KEY)
    with db.writing() as connection:
        connection.pragma(pragma, value)
    db.close_all()


def other_key(path: Path) -> None:
    path.unlink()
    db = CipherDatabase(path, OTHER_KEY, new=True)
    with db.writing() as connection:
        connection.execute("CREATE TABLE t (a)")
    db.close_all()


BAD_FILES: dict[str, tuple[Callable[[Path], object], type[errors.StoreError], str]] = {
    "0 bytes": (lambda path: path.write_bytes(b""), errors.EmptyBase, "vide"),
    "some bytes": (lambda path: shorten(path, 100), errors.DamagedBase, "incomplet"),
    "cut in a page": (lambda path: shorten(path, 5_000), errors.DamagedBase, "incomplet"),
    "cut between pages": (lambda path: shorten(path, 8_192), errors.DamagedBase, "incomplet"),
    "first page damaged": (lambda path: flip(path, 1_000), errors.DamagedBase, "abîmé"),
    "plaintext": (plaintext, errors.PlaintextBase, "pas chiffré"),
    "other application": (
        lambda path: write_header(path, "application_id", 1),
        errors.ForeignBase,
        "autre application",
    ),
    "newer schema": (
        lambda path: write_header(path, "user_version", 99),
        errors.NewerBase,
        "demande la version 99",
    ),
    "key of another base": (other_key, errors.WrongKey, "idcoop.key"),
    "a text": (lambda path: path.write_text("bonjour " * 100), errors.WrongKey, "pas une base"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_each_bad_file_is_told_apart_and_left_as_it_was(path: Path, name: str):
    spoil, refusal, words = BAD_FILES[name]
    spoil(path)
    before = hashlib.sha256(path.read_bytes()).digest()

    with pytest.raises(refusal, match=words):
        Base.open(path.parent, KEY)

    assert hashlib.sha256(path.read_bytes()).digest() == before


def test_the_messages_are_all_different():
    messages = [kind.sentence for _spoil, kind, _words in BAD_FILES.values() if kind.sentence]
    assert len(set(messages)) == len({kind for _, kind, _ in BAD_FILES.values()}) - 1


def test_a_folder_without_base_and_a_folder_in_its_place(tmp_path: Path):
    with pytest.raises(errors.MissingBase):
        Base.open(tmp_path, KEY)
    assert list(tmp_path.iterdir()) == []

    (tmp_path / "idcoop.db").mkdir()
    with pytest.raises(errors.NotAFile):
        Base.open(tmp_path, KEY)


def test_a_base_whose_pictures_are_gone_is_told(path: Path):
    path.with_name("media.db").unlink()

    with pytest.raises(errors.MissingMedia, match=r"media\.db"):
        Base.open(path.parent, KEY)
    assert not path.with_name("media.db").exists()


def test_a_newer_base_is_refused_even_after_a_crash(path: Path, tmp_path: Path):
    """The write-ahead log of a newer program is left for that program."""
    db = CipherDatabase(path, KEY)
    with db.writing() as connection:
        connection.pragma("user_version", 99)
    crashed = tmp_path / "crashed.db"
    for end in ("", "-wal"):
        shutil.copy(f"{path}{end}", f"{crashed}{end}")
    db.close_all()
    before = crashed.read_bytes()

    with pytest.raises(errors.NewerBase) as told:
        version_of(crashed, KEY, application_id=APPLICATION_ID, newest=1)

    assert told.value.found == 99
    assert crashed.read_bytes() == before


@pytest.mark.parametrize("failure", [apsw.CantOpenError, apsw.IOError, apsw.ReadOnlyError])
def test_a_file_the_system_does_not_open_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch, failure: type[apsw.Error]
):
    def refuse(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(apsw, "Connection", refuse)
    with pytest.raises(errors.UnreadableBase):
        Base.open(path.parent, KEY)


def test_a_file_that_cannot_be_written_is_told_before_anything_is_done(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    ours = driver.connect

    def open_to_read(*where: object, flags: int, new: bool) -> apsw.Connection:
        return ours(*where, flags=apsw.SQLITE_OPEN_READONLY, new=new)

    monkeypatch.setattr(driver, "connect", open_to_read)
    with pytest.raises(errors.UnreadableBase):
        Base.open(path.parent, KEY)


@pytest.mark.parametrize("size", [1, 100, 511])
def test_the_stump_of_a_base_is_told_as_damaged(path: Path, size: int):
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(errors.DamagedBase):
        Base.open(path.parent, KEY)


def test_a_file_nobody_may_read_is_told(path: Path, monkeypatch: pytest.MonkeyPatch):
    read = Path.open

    def refuse(file: Path, *words: object, **options: object) -> object:
        if file.name == path.name:
            raise PermissionError
        return read(file, *words, **options)

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(errors.UnreadableBase):
        Base.open(path.parent, KEY)


def test_a_link_to_the_folder_opens_the_same_base(path: Path):
    link = path.parent.with_name("lien")
    link.symlink_to(path.parent)

    with Base.open(link, KEY) as again:
        again.check()
