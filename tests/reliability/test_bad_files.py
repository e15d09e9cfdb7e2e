"""A base that cannot be opened says why, each fault in its own words, and is left untouched."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.opening import unlock, unlock_with_code
from idcoop_desktop.store import envelope
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.recovery_code import new_code

PHRASE = "cheval agrafe violon"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A base made once, with its key."""
    folder = tmp_path_factory.mktemp("sound")
    made = envelope.create(folder / "idcoop.key", PHRASE)
    Base.create(folder, made.key).close()
    return folder, made.key


@pytest.fixture
def folder(sound: tuple[Path, bytes], tmp_path: Path) -> Path:
    return shutil.copytree(sound[0], tmp_path / "data")


@pytest.fixture
def key(sound: tuple[Path, bytes]) -> bytes:
    return sound[1]


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    for name in ("idcoop.db", "media.db", "idcoop.key"):
        path = folder / name
        yield name, path.read_bytes() if path.is_file() else b""


def flip(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


def header(path: Path, key: bytes, pragma: str, value: int) -> None:
    db = CipherDatabase(path, key)
    with db.writing() as connection:
        connection.pragma(pragma, value)
    db.close_all()


def plaintext(path: Path) -> None:
    path.unlink()
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE t (a)")
    connection.close()


SPOIL: dict[str, Callable[[Path, bytes], object]] = {
    "missing base": lambda folder, _: (folder / "idcoop.db").unlink(),
    "0 bytes": lambda folder, _: (folder / "idcoop.db").write_bytes(b""),
    "truncated": lambda folder, _: (folder / "idcoop.db").write_bytes(
        (folder / "idcoop.db").read_bytes()[:-4_096]
    ),
    "plaintext": lambda folder, _: plaintext(folder / "idcoop.db"),
    "other application": lambda folder, key: header(
        folder / "idcoop.db", key, "application_id", 42
    ),
    "newer schema": lambda folder, key: header(folder / "idcoop.db", key, "user_version", 1_000),
    "a folder": lambda folder, _: ((folder / "idcoop.db").unlink(), (folder / "idcoop.db").mkdir()),
    "missing envelope": lambda folder, _: (folder / "idcoop.key").unlink(),
    "damaged envelope": lambda folder, _: flip(folder / "idcoop.key", 300),
    "another envelope": lambda folder, _: other_envelope(folder),
}


def other_envelope(folder: Path) -> None:
    (folder / "idcoop.key").unlink()
    (folder / "idcoop.db").rename(folder / "aside")
    envelope.create(folder / "idcoop.key", PHRASE)
    (folder / "aside").rename(folder / "idcoop.db")


def refusal(folder: Path, open_base: Callable[[], object]) -> str:
    """Return the message, having checked that it is French and that no file changed."""
    before = dict(contents(folder))
    with pytest.raises(DomainError) as told:
        open_base()
    assert dict(contents(folder)) == before
    assert told.value.message.endswith(".")
    return told.value.message


def test_each_fault_has_its_own_sentence_and_touches_nothing(
    sound: tuple[Path, bytes], tmp_path: Path
):
    said = {}
    for number, (name, spoil) in enumerate(SPOIL.items()):
        folder = shutil.copytree(sound[0], tmp_path / str(number))
        spoil(folder, sound[1])
        said[name] = refusal(folder, lambda at=folder: unlock(at, PHRASE))
    whole = shutil.copytree(sound[0], tmp_path / "whole")
    said["wrong passphrase"] = refusal(whole, lambda: unlock(whole, "autre"))
    said["wrong code"] = refusal(whole, lambda: unlock_with_code(whole, new_code()))
    said["typo in the code"] = refusal(whole, lambda: unlock_with_code(whole, "AAAA"))

    assert len(set(said.values())) == len(said), said
    assert "1000" in said["newer schema"]


def test_a_sound_base_opens(folder: Path):
    opened = unlock(folder, PHRASE)
    opened.base.check(thorough=True)
    opened.base.close()


def test_a_bit_changed_anywhere_is_seen(folder: Path, key: bytes):
    """Each page carries its own seal: whatever is read was written by us."""
    path = folder / "idcoop.db"
    whole = path.read_bytes()
    for position in range(0, len(whole), 4_999):
        damaged = bytearray(whole)
        damaged[position] ^= 1 << position % 8
        path.write_bytes(damaged)
        with pytest.raises(DomainError), Base.open(folder, key) as base:
            base.check()
