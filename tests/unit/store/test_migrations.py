"""Upgrading: a verified copy first, a step wholly or not at all, and children kept."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest
from peewee import TextField
from playhouse.migrate import SqliteMigrator, migrate

from idcoop_desktop.store import migrations
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import MigrationFailed
from idcoop_desktop.store.migrations import Migration, verify

from .conftest import KEY, Scene

PAGE = 4096
TODAY = migrations.newest_version()
COPY = f"idcoop-avant-version-{TODAY + 1}.db"


@pytest.fixture
def old(scene: Scene) -> Path:
    """A closed base with a residence and a person in it."""
    home = scene.add("résidence", "residence", name="Les Iris")
    scene.add("personne", "cooperator", last_name="Le Gall", residence_id=home)
    scene.base.close()
    return scene.base.folder


def with_step(monkeypatch: pytest.MonkeyPatch, apply) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, Migration(apply)))


def add_column(_db: CipherDatabase, migrator: SqliteMigrator) -> None:
    migrate(migrator.add_column("residence", "heating", TextField(null=True)))


def test_an_older_base_is_copied_then_upgraded(old: Path, monkeypatch: pytest.MonkeyPatch):
    with_step(monkeypatch, add_column)

    with Base.open(old, KEY) as upgraded:
        assert upgraded.db.rows("SELECT name, heating FROM residence") == [("Les Iris", None)]
        assert upgraded.db.raw.pragma("user_version") == TODAY + 1
        upgraded.check(thorough=True)

    assert [path.name for path in (old / "backups").iterdir()] == [COPY]
    copy = CipherDatabase(old / "backups" / COPY, KEY)
    assert copy.rows("SELECT name FROM residence") == [("Les Iris",)]
    assert copy.raw.pragma("user_version") == TODAY
    copy.close_all()


def test_a_base_of_today_is_not_copied(old: Path):
    with Base.open(old, KEY):
        assert not (old / "backups").exists()


def test_a_step_that_rebuilds_a_table_keeps_what_hangs_on_it(
    old: Path, monkeypatch: pytest.MonkeyPatch
):
    def rebuild(_db: CipherDatabase, migrator: SqliteMigrator) -> None:
        migrate(migrator.add_not_null("residence", "delivered_on"))

    with_step(monkeypatch, lambda db, _m: db.execute_sql("UPDATE residence SET delivered_on = ''"))
    with_step(monkeypatch, rebuild)

    with Base.open(old, KEY) as upgraded:
        assert upgraded.db.rows("SELECT last_name FROM cooperator") == [("Le Gall",)]
        assert upgraded.db.raw.pragma("foreign_keys") == 1


def damage(db: CipherDatabase, migrator: SqliteMigrator) -> None:
    add_column(db, migrator)
    db.execute_sql("DELETE FROM residence")


def stop(db: CipherDatabase, migrator: SqliteMigrator) -> None:
    add_column(db, migrator)
    raise apsw.FullError


@pytest.mark.parametrize("step", [damage, stop])
def test_a_step_that_fails_leaves_the_version_before(
    old: Path, monkeypatch: pytest.MonkeyPatch, step
):
    with monkeypatch.context() as patch:
        with_step(patch, step)
        with pytest.raises(Exception, match=r"base|disque"):
            Base.open(old, KEY)

    with Base.open(old, KEY) as again:
        assert again.db.rows("SELECT name FROM residence") == [("Les Iris",)]
        assert "heating" not in str(again.db.rows("SELECT sql FROM sqlite_master"))
        again.check(thorough=True)


def test_a_copy_that_cannot_be_read_stops_the_upgrade(old: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(_path: Path, _key: bytes) -> None:
        raise MigrationFailed

    with monkeypatch.context() as patch:
        with_step(patch, add_column)
        patch.setattr(migrations, "verify", refuse)
        with pytest.raises(MigrationFailed):
            Base.open(old, KEY)

    assert not (old / "backups" / COPY).exists()
    with Base.open(old, KEY) as again:
        assert again.db.raw.pragma("user_version") == TODAY


def test_a_copy_is_read_whole(old: Path):
    path = old / "idcoop.db"
    verify(path, KEY)
    sound = path.read_bytes()
    # SQLite tells some pages in its answer and gives up at others: both are damage.
    for page in range(1, 20):
        content = bytearray(sound)
        content[page * PAGE + 50] ^= 1
        path.write_bytes(content)
        with pytest.raises(MigrationFailed):
            verify(path, KEY)


def test_a_copy_whose_rows_contradict_its_columns_is_refused(old: Path):
    db = CipherDatabase(old / "idcoop.db", KEY)
    with db.writing() as connection:
        connection.pragma("writable_schema", 1)
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'name TEXT NOT NULL', 'name INTEGER')"
            " WHERE name = 'residence'"
        )
    db.close_all()

    with pytest.raises(MigrationFailed):
        verify(old / "idcoop.db", KEY)
