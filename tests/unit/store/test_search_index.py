"""Hurt word indexes are made anew without a word; hurt data never are."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.store import search, search_index
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import connect
from idcoop_desktop.store.errors import DamagedBase, DiskFull
from idcoop_desktop.store.gate import read_whole
from idcoop_desktop.store.restoring import finish_pending
from idcoop_desktop.store.search_index import Hurt, hurt_parts, rebuild_indexes
from tests.migrations.make_base import content

from .conftest import KEY, Scene
from .dying import each_death

NOW = datetime(2026, 3, 2, 18, 30, 5, tzinfo=UTC)
PAGE = 4_096
PEOPLE = 3_000


@pytest.fixture
def closed(scene: Scene) -> Path:
    """The folder of a closed base of three thousand people, each found by a name."""
    scene.act(
        "foule",
        lambda unit: scene.base.db.raw.executemany(
            "INSERT INTO cooperator (id, last_name, key_last) VALUES (?, ?, ?)",
            ((unit.new_id(), f"Nom{n}", f"nom{n} rare{n % 7}") for n in range(PEOPLE)),
        ),
    )
    scene.base.close()
    return scene.base.folder


def pages_of(path: Path, table: str) -> list[int]:
    connection = connect(path, KEY, flags=apsw.SQLITE_OPEN_READONLY)
    found = connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (table,)).fetchall()
    connection.close()
    return [int(row[0]) for row in found]


def free_pages(path: Path) -> list[int]:
    """Free some pages and return them."""
    connection = connect(path, KEY, flags=apsw.SQLITE_OPEN_READWRITE)
    connection.execute("CREATE TABLE passing (a)")
    connection.execute("INSERT INTO passing VALUES (randomblob(?))", (50 * PAGE,))
    connection.execute("DROP TABLE passing")
    used = {int(row[0]) for row in connection.execute("SELECT pageno FROM dbstat")}
    connection.close()
    return sorted(set(range(1, path.stat().st_size // PAGE + 1)) - used)


def spoil(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 100] ^= 1
    path.write_bytes(content)


def found(folder: Path) -> int:
    with Base.open(folder, KEY) as base:
        base.check(thorough=True)
        return len(search.found_ids(base, "rare3", 10_000))


def test_a_sound_base_is_told_so(closed: Path):
    told: list[int] = []
    path = closed / "idcoop.db"
    assert hurt_parts(path, KEY, tick=lambda: told.append(1)).is_sound
    assert told


@pytest.mark.parametrize(
    "table",
    ["cooperator_fts_data", "cooperator_fts_docsize", "cooperator_fts_idx", "idea_fts_data"],
)
def test_hurt_indexes_are_told_from_data_and_made_anew(closed: Path, table: str):
    path = closed / "idcoop.db"
    before = read_whole(path, KEY)
    spoil(path, pages_of(path, table)[-1])
    spoilt = path.read_bytes()
    assert hurt_parts(path, KEY) == Hurt(indexes=True)

    rebuild_indexes(closed, KEY, NOW)

    assert hurt_parts(path, KEY).is_sound
    assert read_whole(path, KEY) == before
    assert found(closed) == min(search.MOST_HITS, len(range(3, PEOPLE, 7)))
    assert (closed / "set-aside" / "2026-03-02-183005" / "idcoop.db").read_bytes() == spoilt
    assert not list(closed.glob("restored*"))


def test_hurt_free_pages_are_told_from_an_index_and_from_data(closed: Path):
    path = closed / "idcoop.db"
    before = read_whole(path, KEY)
    for page in free_pages(path):
        spoil(path, page)
    assert hurt_parts(path, KEY) == Hurt(elsewhere=True)

    rebuild_indexes(closed, KEY, NOW)

    assert hurt_parts(path, KEY).is_sound
    assert read_whole(path, KEY) == before
    assert found(closed)


def test_free_pages_hide_no_hurt_index(closed: Path):
    path = closed / "idcoop.db"
    for page in [*free_pages(path), pages_of(path, "cooperator_fts_data")[-1]]:
        spoil(path, page)
    assert hurt_parts(path, KEY) == Hurt(indexes=True)


def test_the_indexes_follow_again_afterwards(closed: Path):
    path = closed / "idcoop.db"
    spoil(path, pages_of(path, "cooperator_fts_data")[-1])
    rebuild_indexes(closed, KEY, NOW)

    with Base.open(closed, KEY) as base:
        before = content(base)
        Scene(base).add("ajout", "cooperator", last_name="Kermorvan", key_last="kermorvan")
        assert len(search.found_ids(base, "kermorvan", 9)) == 1
        assert len(content(base)["cooperator"]) == len(before["cooperator"]) + 1


def test_an_index_that_lies_without_a_bad_page_is_found_too(closed: Path):
    path = closed / "idcoop.db"
    connection = connect(path, KEY, flags=apsw.SQLITE_OPEN_READWRITE)
    connection.execute("DELETE FROM cooperator_fts_data WHERE id > 10")
    connection.close()
    assert hurt_parts(path, KEY) == Hurt(indexes=True)

    rebuild_indexes(closed, KEY, NOW)
    assert hurt_parts(path, KEY).is_sound


@pytest.mark.parametrize(
    "table", ["cooperator", "unit", "cooperator_residence_id_deleted_at_key_last_key_first_id"]
)
def test_hurt_data_are_named_and_never_touched(closed: Path, table: str):
    path = closed / "idcoop.db"
    spoil(path, pages_of(path, table)[-1])
    spoilt = path.read_bytes()

    hurt = hurt_parts(path, KEY)
    assert hurt.tables == ("unit" if table == "unit" else "cooperator",)
    assert not hurt.is_sound
    with pytest.raises(DamagedBase):
        rebuild_indexes(closed, KEY, NOW)

    assert path.read_bytes() == spoilt
    assert not list(closed.glob("restored*"))
    assert not (closed / "set-aside").exists()


def test_a_row_without_its_parent_is_no_matter_of_the_index(closed: Path):
    path = closed / "idcoop.db"
    connection = connect(path, KEY, flags=apsw.SQLITE_OPEN_READWRITE)
    connection.execute("UPDATE cooperator SET residence_id = 5 WHERE id % 50 = 0")
    connection.close()
    assert hurt_parts(path, KEY) == Hurt(("cooperator",))


def test_a_base_whose_list_of_tables_is_hurt_is_refused(closed: Path):
    spoil(closed / "idcoop.db", 1)
    with pytest.raises(DamagedBase):
        hurt_parts(closed / "idcoop.db", KEY)


def test_a_base_that_somebody_still_holds_open_is_left_alone(closed: Path):
    with Base.open(closed, KEY) as base:
        with base.db.writing() as connection:
            connection.execute("UPDATE cooperator SET last_name = 'Le Bihan' WHERE id % 50 = 0")
        with pytest.raises(DamagedBase):
            rebuild_indexes(closed, KEY, NOW)
    assert found(closed)


def test_a_row_lost_on_the_way_keeps_the_base_as_it_is(closed: Path, monkeypatch):
    honest = search_index._index

    def lose(whole: Path, key: bytes, statements: list[str], indexes: list[str]) -> None:
        honest(whole, key, statements, indexes)
        connection = connect(whole, key, flags=apsw.SQLITE_OPEN_READWRITE)
        connection.execute("DELETE FROM cooperator WHERE id % 50 = 0")
        connection.close()

    monkeypatch.setattr(search_index, "_index", lose)
    before = (closed / "idcoop.db").read_bytes()
    with pytest.raises(DamagedBase):
        rebuild_indexes(closed, KEY, NOW)
    assert (closed / "idcoop.db").read_bytes() == before


def test_a_full_disk_changes_nothing(closed: Path, monkeypatch: pytest.MonkeyPatch):
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            rebuild_indexes(closed, KEY, NOW)
    assert found(closed)


def test_a_program_killed_at_any_step_finds_its_people_again(tmp_path: Path, closed: Path):
    path = closed / "idcoop.db"
    spoil(path, pages_of(path, "cooperator_fts_docsize")[-1])
    pristine = shutil.copytree(closed, tmp_path / "pristine")

    def look(_step: int) -> None:
        finish_pending(closed)
        if not hurt_parts(path, KEY).is_sound:
            rebuild_indexes(closed, KEY, NOW)
        assert hurt_parts(path, KEY).is_sound
        shutil.rmtree(closed)
        shutil.copytree(pristine, closed)

    assert each_death(lambda: rebuild_indexes(closed, KEY, NOW), look) > 8
    assert found(closed)
