"""Upgrading: a verified copy first, a step wholly or not at all, and children kept."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest
from peewee import TextField
from playhouse.migrate import SqliteMigrator, migrate

from idcoop_desktop.store import backups, migrations
from idcoop_desktop.store.backup_errors import UnverifiedBackup
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import DamagedBase
from idcoop_desktop.store.gate import wary
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.migrations import Migration
from idcoop_desktop.store.place import base_path, listed

from .conftest import KEY, Scene

TODAY = migrations.newest_version()


@pytest.fixture
def old(scene: Scene) -> Path:
    """A closed base with a residence and a person in it."""
    home = scene.add("résidence", "residence", name="Les Iris")
    scene.add("personne", "cooperator", last_name="Le Gall", residence_id=home)
    scene.base.close()
    KeyFile("ab" * 8, {}).write(scene.base.folder / "idcoop.key")
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

    (copy,) = listed(old / "backups", KEY)
    assert copy.label == f"avant la version\u00a0{TODAY + 1} du format"
    with wary(base_path(old / "backups", copy), KEY) as kept:
        assert kept.execute("SELECT name FROM residence").get == "Les Iris"
        assert kept.pragma("user_version") == TODAY


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
    def refuse(_path: Path, _key: bytes, **_more: object) -> None:
        raise DamagedBase

    with monkeypatch.context() as patch:
        with_step(patch, add_column)
        patch.setattr(backups, "read_whole", refuse)
        with pytest.raises(UnverifiedBackup):
            Base.open(old, KEY)

    assert listed(old / "backups") == ()
    with Base.open(old, KEY) as again:
        assert again.db.raw.pragma("user_version") == TODAY
