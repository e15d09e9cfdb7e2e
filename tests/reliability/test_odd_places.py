"""Anything may stand where a file of ours should be: it is told, and left as it was."""

from __future__ import annotations

import multiprocessing
import shutil
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import damage, restore
from idcoop_desktop.services.opening import Opened, unlock, unlock_with_code
from idcoop_desktop.store import envelope
from idcoop_desktop.store.backup_errors import BackupWithoutKey
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import (
    DamagedBase,
    EmptyBase,
    ForeignBase,
    MissingBase,
    MissingEnvelope,
    MissingMedia,
    NewerBase,
    NewerEnvelope,
    NotAFile,
    PlaintextBase,
    StoreError,
    TooSoon,
    WrongKey,
    WrongPassphrase,
)
from idcoop_desktop.store.recovery_code import new_code

from . import safety_job
from .as_nobody import without_privileges
from .damage import Coop, make_coop
from .main_job import KEY, OneDay
from .plugin import Tally
from .test_bad_files import header, plaintext
from .test_damage import files_of

PHRASE = "cheval agrafe violon"
TRIES = 20


@pytest.fixture(scope="module")
def coop(tmp_path_factory: pytest.TempPathFactory) -> Coop:
    """A coop made once; tests work on copies of it."""
    return make_coop(tmp_path_factory.mktemp("odd") / "sound")


@pytest.fixture
def folder(coop: Coop, tmp_path: Path) -> Path:
    return coop.copied(tmp_path / "données")


def into_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def into_archive(path: Path) -> None:
    path.unlink()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>" * 4_000)


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def newer(path: Path) -> None:
    header(path, KEY, "user_version", 1_000)


def foreign(path: Path) -> None:
    header(path, KEY, "application_id", 42)


IN_PLACE: dict[str, tuple[Callable[[Path], object], type[StoreError], type[StoreError]]] = {
    "missing": (Path.unlink, MissingBase, MissingMedia),
    "empty": (lambda path: path.write_bytes(b""), EmptyBase, EmptyBase),
    "one byte": (lambda path: path.write_bytes(b"x"), DamagedBase, DamagedBase),
    "half": (half, DamagedBase, DamagedBase),
    "plain text": (lambda path: path.write_text("Bonjour. " * 900), WrongKey, WrongKey),
    "an archive": (into_archive, WrongKey, WrongKey),
    "a plain base": (plaintext, PlaintextBase, PlaintextBase),
    "another application": (foreign, ForeignBase, ForeignBase),
    "a newer version": (newer, NewerBase, NewerBase),
    "a folder": (into_folder, NotAFile, NotAFile),
}
"""What stands there, what is told of the base, and of the pictures."""


@pytest.mark.parametrize("place", ["idcoop.db", "media.db"])
@pytest.mark.parametrize("name", IN_PLACE)
def test_what_stands_in_the_place_of_a_file_is_told_and_left(
    coop: Coop, folder: Path, name: str, place: str, tally: Tally
):
    spoil, of_base, of_pictures = IN_PLACE[name]
    spoil(folder / place)
    before = {path: path.read_bytes() for path in ours_of(folder)}

    with pytest.raises(of_base if place == "idcoop.db" else of_pictures) as told:
        opened_and_read(folder)

    assert told.value.message.endswith(".")
    assert {path: path.read_bytes() for path in ours_of(folder)} == before
    found = damage.find_rescue(folder, KEY, clock=OneDay())
    assert found is not None
    assert found.preview.file.name == coop.backups[-1].name
    tally("A7", 1, "odd things in the place of a file")


def ours_of(folder: Path) -> list[Path]:
    """Return every file but those that SQLite makes for itself."""
    every = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in every if not path.name.endswith(("-shm", "-wal"))]


def opened_and_read(folder: Path) -> None:
    with Base.open(folder, KEY) as base:
        base.check()
        if not damage.examine(Opened(base, KEY, folder)).is_sound:
            raise DamagedBase


@pytest.mark.parametrize("name", ["empty", "half", "plain text", "an archive", "a folder"])
def test_odd_things_named_as_a_backup_are_refused_and_passed_over(
    coop: Coop, folder: Path, name: str, tally: Tally
):
    newest = folder / "backups" / coop.backups[-1].name
    IN_PLACE[name][0](newest)
    before = files_of(folder) if name != "a folder" else None
    with pytest.raises(DomainError) as told:
        restore.preview(folder, KEY, newest, clock=OneDay())
    assert "Rien n’a été changé" in told.value.message
    found = damage.find_rescue(folder, KEY, clock=OneDay())
    assert found is not None
    assert found.preview.file.name == coop.backups[0].name
    assert before is None or files_of(folder) == before
    tally("A7", 1, "odd things named as a backup")


def act_read_only(folder: Path, parent: Connection) -> None:
    """Open the base and act, without the rights to; send what was told."""
    with without_privileges():
        try:
            with Base.open(folder, KEY) as base:
                safety_job.name(folder, base, "Le Bourg")
                parent.send("")
        except DomainError as told:
            parent.send(told.message)
        except Exception as error:  # the parent tells which
            parent.send(repr(error))


@pytest.mark.parametrize("what", ["the base", "the folder", "both"])
def test_a_place_that_is_read_only_is_told(coop: Coop, folder: Path, what: str, tally: Tally):
    before = files_of(folder)
    if what != "the folder":
        (folder / "idcoop.db").chmod(0o400)
        (folder / "media.db").chmod(0o400)
    if what != "the base":
        folder.chmod(0o500)
    ours, its = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.get_context("spawn").Process(target=act_read_only, args=(folder, its))
    child.start()
    its.close()
    said = ours.recv()
    child.join()
    folder.chmod(0o700)
    assert said.endswith("."), said
    assert "Rien n’a été" in said or "Il n’a pas été touché" in said
    assert files_of(folder) == before
    tally("A7", 1, "read-only places")


def test_a_wrong_passphrase_is_never_told_as_damage_and_nothing_is_deleted(
    tmp_path: Path, tally: Tally
):
    folder = tmp_path / "données"
    folder.mkdir()
    made = envelope.create(folder / "idcoop.key", PHRASE)
    Base.create(folder, made.key).close()
    clock = Later()
    for number in range(TRIES):
        with pytest.raises(WrongPassphrase):
            unlock(folder, f"autre {number}", clock=clock)
        if number > 2:
            with pytest.raises(TooSoon):
                unlock(folder, PHRASE, clock=clock)
        clock.wait(minutes=6)
    with pytest.raises(StoreError, match="code"):
        unlock_with_code(folder, new_code(), clock=clock)
    clock.wait(minutes=6)
    unlock(folder, PHRASE, clock=clock).base.close()
    unlock_with_code(folder, made.recovery_code, clock=clock).base.close()
    tally("A11", TRIES, "wrong passphrases in a row")


class Later:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self._now = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def wait(self, *, minutes: int) -> None:
        self._now += timedelta(minutes=minutes)

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()


def test_a_key_file_that_is_gone_comes_back_from_a_backup(coop: Coop, folder: Path, tally: Tally):
    (folder / "idcoop.key").unlink()
    with pytest.raises(MissingEnvelope):
        unlock(folder, PHRASE)
    newest = folder / "backups" / coop.backups[-1].name
    restore.put_key_back(folder, newest, KEY)
    assert safety_job.opens(folder, 0)
    for path in (folder / "idcoop.key", *(folder / "backups").glob("*.key")):
        path.unlink()
    with pytest.raises(BackupWithoutKey):
        restore.unlock_backup(folder, newest, PHRASE)
    tally("A11", 2, "key files gone")


def opened_at(folder: Path, key: bytes, _file: Path) -> Base:
    return Base.open(folder, key)


def test_what_a_newer_program_wrote_is_refused_and_stays_the_same_to_the_byte(
    coop: Coop, folder: Path, tally: Tally
):
    newest = folder / "backups" / coop.backups[-1].name
    for path in (folder / "idcoop.db", folder / "media.db", newest):
        kept = shutil.copy(path, folder.with_name("kept"))
        db = CipherDatabase(path, KEY)
        with db.writing() as connection:
            connection.pragma("user_version", 1_000)
        db.close_all()
        before = files_of(folder)
        read = partial(restore.preview, clock=OneDay()) if path == newest else opened_at
        with pytest.raises(NewerBase, match="1000"):
            read(folder, KEY, path)
        assert files_of(folder) == before
        shutil.copy(kept, path)
        tally("A12", 1, "files of a newer program")
    key_file = folder / "idcoop.key"
    key_file.write_text(key_file.read_text().replace('"version": 1', '"version": 2'))
    before = files_of(folder)
    with pytest.raises(NewerEnvelope):
        envelope.unlock(key_file, PHRASE)
    assert files_of(folder) == before
    tally("A12", 1, "files of a newer program")
