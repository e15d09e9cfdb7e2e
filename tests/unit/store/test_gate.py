"""A base made elsewhere is read whole, and what its schema says does nothing."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import DamagedBase
from idcoop_desktop.store.gate import content_of, read_whole, wary

from .conftest import KEY, Scene

PAGE = 4_096


@pytest.fixture
def closed(scene: Scene) -> Path:
    """The file of a closed base with a residence and a person in it."""
    home = scene.add("résidence", "residence", name="Les Iris")
    scene.add("personne", "cooperator", last_name="Le Gall", residence_id=home)
    scene.base.close()
    return scene.base.folder / "idcoop.db"


def test_what_it_holds_is_counted_without_the_word_indexes(closed: Path):
    content = read_whole(closed, KEY)

    assert content.counts["cooperator"] == content.counts["residence"] == 1
    assert content.counts["unit"] == 2
    assert content.last_action is not None
    assert content.last_action[2] == "personne"
    assert not [table for table in content.counts if "fts" in table]


def test_a_bit_changed_in_any_page_is_found(closed: Path):
    sound = closed.read_bytes()
    read_whole(closed, KEY)
    # SQLite tells some pages in its answer and gives up at others: both are damage.
    for page in range(len(sound) // PAGE):
        content = bytearray(sound)
        content[page * PAGE + 50] ^= 1
        closed.write_bytes(content)
        with pytest.raises(DamagedBase):
            read_whole(closed, KEY)


def altered(path: Path, *statements: str) -> None:
    database = CipherDatabase(path, KEY)
    with database.writing() as connection:
        connection.pragma("foreign_keys", 0)
        connection.pragma("writable_schema", 1)
        for statement in statements:
            connection.execute(statement)
    database.close_all()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sqlite_master SET sql = replace(sql, 'name TEXT NOT', 'name INT NOT')",
        "DELETE FROM residence",
    ],
)
def test_rows_that_contradict_their_columns_or_lost_their_parent_are_found(
    closed: Path, statement: str
):
    altered(closed, statement)
    with pytest.raises(DamagedBase):
        read_whole(closed, KEY)


def test_an_index_that_tells_another_value_than_its_row_is_found(closed: Path):
    """The quick check of SQLite reads no index against its table."""
    index = "residence_deleted_at_key_name_id"
    with wary(closed, KEY) as connection:
        row = connection.execute("SELECT * FROM sqlite_master WHERE name = ?", (index,)).get
    kept = ", ".join(map(apsw.format_sql_value, row))
    altered(closed, f"DELETE FROM sqlite_master WHERE name = '{index}'")
    altered(closed, "UPDATE residence SET key_name = 'other'")
    altered(closed, f"INSERT INTO sqlite_master VALUES ({kept})")
    with wary(closed, KEY) as connection:
        assert connection.pragma("quick_check") == "ok"
    with pytest.raises(DamagedBase):
        read_whole(closed, KEY)


def test_its_schema_cannot_be_rewritten_and_is_not_trusted(closed: Path):
    with wary(closed, KEY, write=True) as connection:
        connection.pragma("writable_schema", 1)
        with pytest.raises(apsw.SQLError):
            connection.execute("DELETE FROM sqlite_master")
        assert connection.pragma("trusted_schema") == 0


def test_a_base_without_journal_has_no_last_action(tmp_path: Path):
    path = tmp_path / "other.db"
    database = CipherDatabase(path, KEY, new=True)
    with database.writing() as connection:
        connection.execute("CREATE TABLE thing (id INTEGER)")
    database.close_all()
    with wary(path, KEY) as connection:
        assert content_of(connection).last_action is None
