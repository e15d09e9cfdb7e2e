"""Making, opening, checking and closing the encrypted base, from any thread."""

from __future__ import annotations

import enum
import gc
import threading
from datetime import date
from pathlib import Path

import apsw
import peewee
import pytest

from idcoop_desktop.store import base as base_module
from idcoop_desktop.store import driver
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import CipherDatabase, key_pragma, require_sqlite, take_key
from idcoop_desktop.store.errors import (
    BaseExists,
    DamagedBase,
    OldSqlite,
    SharedFolder,
)
from idcoop_desktop.store.residences import all_residences
from idcoop_desktop.store.unit_of_work import Unit, unit_of_work

from .conftest import KEY, START, Scene


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_was_written_is_there_after_a_restart(scene: Scene):
    scene.add("ajout", "residence", name="Les Iris")
    folder = scene.base.folder
    scene.base.close()
    assert names(folder) == ["idcoop.db", "media.db"]

    with Base.open(folder, KEY) as again:
        assert again.db.rows("SELECT name FROM residence") == [("Les Iris",)]


def test_no_file_holds_a_word_in_clear(scene: Scene):
    scene.add("ajout", "residence", name="Résidence des Épinettes")
    scene.base.media.put(b"picture of the Epinettes")

    for path in scene.base.folder.iterdir():
        content = path.read_bytes()
        assert "Épinettes".encode() not in content, path
        assert b"Epinettes" not in content, path
        assert not content.startswith(b"SQLite format 3"), path


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("cache_size", -32_000),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("query_only", 1),
        ("cipher", "chacha20"),
    ],
)
def test_each_connection_is_set_for_safety(base: Base, pragma: str, value: object):
    seen: list[object] = []
    thread = threading.Thread(target=lambda: seen.append(base.db.raw.pragma(pragma)))
    thread.start()
    thread.join()

    assert [base.db.raw.pragma(pragma), *seen] == [value, value]


def test_a_base_is_never_created_over_another(base: Base):
    with pytest.raises(BaseExists):
        Base.create(base.folder, KEY)


def test_a_base_is_not_created_where_another_program_copies_it(tmp_path: Path):
    with pytest.raises(SharedFolder, match="Dropbox"):
        Base.create(tmp_path / "Dropbox" / "idcoop", KEY)

    assert not (tmp_path / "Dropbox").exists()


def test_a_base_moved_to_where_another_program_copies_it_stays_shut(folder: Path):
    Base.create(folder, KEY).close()
    moved = folder.parent / "OneDrive - Ar Mor"
    folder.rename(moved)
    before = {path.name: path.read_bytes() for path in moved.iterdir()}

    with pytest.raises(SharedFolder, match=r"OneDrive.*déplacez"):
        Base.open(moved, KEY)

    assert {path.name: path.read_bytes() for path in moved.iterdir()} == before


def test_what_a_crash_left_of_a_creation_is_swept_away(folder: Path):
    folder.mkdir()
    for name in ("idcoop.db.new", "idcoop.db.new-wal", "idcoop.db.new-shm", "media.db"):
        (folder / name).write_bytes(b"half")

    with Base.create(folder, KEY) as made:
        made.check(thorough=True)


def test_a_creation_that_fails_leaves_no_base(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(base_module, "is_plaintext", lambda _path: True)
    with pytest.raises(RuntimeError, match="clear"):
        Base.create(folder, KEY)
    assert not (folder / "idcoop.db").exists()

    monkeypatch.undo()
    monkeypatch.setattr(CipherDatabase, "close_all", lambda _db: None)
    with pytest.raises(RuntimeError, match="write-ahead"):
        Base.create(folder, KEY)
    assert not (folder / "idcoop.db").exists()


def test_a_damaged_page_is_found(scene: Scene):
    with unit_of_work(scene.base, "x", author_id=1, at=START) as unit:
        scene.base.db.raw.executemany(
            "INSERT INTO staff (id, name) VALUES (?, ?)",
            ((unit.new_id(), "x" * 500) for _ in range(200)),
        )
    scene.base.check()
    scene.base.close()
    path = scene.base.folder / "idcoop.db"
    content = bytearray(path.read_bytes())
    for position in range(100_000, len(content), 4_096):
        content[position] ^= 1
    path.write_bytes(content)

    with Base.open(scene.base.folder, KEY) as damaged:
        for read in (
            lambda: damaged.check(thorough=True),
            lambda: damaged.db.rows("SELECT sum(length(name)) FROM staff"),
            lambda: damaged.db.execute_sql("SELECT sum(length(name)) FROM staff"),
        ):
            with pytest.raises(DamagedBase):
                read()


def test_a_record_without_its_parent_is_found(scene: Scene):
    with scene.base.db.writing() as connection:
        connection.pragma("foreign_keys", 0)
        connection.execute("INSERT INTO cooperator (id, residence_id) VALUES (1, 99)")

    with pytest.raises(DamagedBase):
        scene.base.check()


def test_any_thread_may_close_while_another_reads(scene: Scene):
    started, outcome = threading.Event(), []
    counted = """WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + signal() FROM r)
        SELECT sum(i) FROM r"""

    def read() -> None:
        connection = scene.base.db.raw
        connection.create_scalar_function("signal", lambda: started.set() or 1, 0)
        try:
            connection.execute(counted).fetchall()
        except apsw.InterruptError as error:
            outcome.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    assert started.wait(10)
    scene.base.close()
    reader.join(10)

    assert len(outcome) == 1


def test_closing_lets_a_unit_of_work_end(scene: Scene):
    inside, go = threading.Event(), threading.Event()

    def write() -> None:
        with unit_of_work(scene.base, "x", author_id=1, at=START) as unit:
            inside.set()
            go.wait(10)
            scene.base.db.raw.execute("INSERT INTO residence (id) VALUES (?)", (unit.new_id(),))

    writer = threading.Thread(target=write)
    writer.start()
    assert inside.wait(10)
    closer = threading.Thread(target=scene.base.close)
    closer.start()
    go.set()
    writer.join(10)
    closer.join(10)

    with Base.open(scene.base.folder, KEY) as again:
        assert again.db.rows("SELECT count(*) FROM residence") == [(1,)]


def test_closing_does_not_wait_for_ever(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(driver, "BUSY_SECONDS", 0.01)
    inside, closed = threading.Event(), threading.Event()

    def work(unit: Unit) -> None:
        inside.set()
        closed.wait(10)
        scene.base.db.raw.execute("INSERT INTO residence (id) VALUES (?)", (unit.new_id(),))

    def write() -> None:
        with pytest.raises(apsw.ConnectionClosedError):
            scene.act("x", work)

    writer = threading.Thread(target=write)
    writer.start()
    assert inside.wait(10)
    scene.base.close()
    closed.set()
    writer.join(10)

    with Base.open(scene.base.folder, KEY) as again:
        assert again.db.rows("SELECT count(*) FROM residence") == [(0,)]


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_a_key_of_another_length_never_becomes_a_passphrase(length: int):
    with pytest.raises(ValueError, match="32 bytes"):
        key_pragma(bytes(length))


def test_an_old_sqlite_is_refused():
    require_sqlite()
    require_sqlite((3, 51, 3))
    with pytest.raises(OldSqlite):
        require_sqlite((3, 51, 2))


class Plain(enum.Enum):
    ONE = "one"


class Word(enum.StrEnum):
    TWO = "two"


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (date(2026, 2, 1), "2026-02-01"),
        (START, "2026-03-02T09:00:00+00:00"),
        (START.time(), "09:00:00"),
        (Plain.ONE, "one"),
        (Word.TWO, "two"),
    ],
)
def test_what_python_knows_is_kept_as_text(base: Base, value: object, kept: str):
    assert base.db.rows("SELECT ?", (value,)) == [(kept,)]


def test_what_sqlite_cannot_keep_is_a_bug(base: Base):
    with pytest.raises(TypeError, match="set cannot be stored"):
        base.db.rows("SELECT ?", (set(),))


def test_a_connection_that_cannot_be_set_is_closed(base: Base, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(driver, "_PRAGMAS", (("no such", "thing"),))
    db = CipherDatabase(base.folder / "idcoop.db", KEY)
    before = len(apsw.connections())

    with pytest.raises(peewee.OperationalError):
        _ = db.raw

    assert len(apsw.connections()) == before


class WithoutCipher:
    """A SQLite that was built without encryption answers nothing."""

    def pragma(self, _name: str, _value: str) -> None:
        return None


def test_a_sqlite_without_cipher_is_a_bug():
    with pytest.raises(RuntimeError, match="cannot encrypt"):
        take_key(WithoutCipher(), "raw:00")


def test_no_cursor_stays_in_memory_once_its_rows_were_read(scene: Scene):
    def cursors() -> int:
        gc.collect()
        return sum(isinstance(known, apsw.Cursor) for known in gc.get_objects())

    scene.add("ajout", "residence", name="Les Iris")
    assert all_residences(scene.base)
    before = cursors()
    for _ in range(20):
        assert all_residences(scene.base)
    assert cursors() == before
