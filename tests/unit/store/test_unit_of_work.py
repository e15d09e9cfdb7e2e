"""One action is one transaction, one changeset and one line of journal, or nothing at all."""

from __future__ import annotations

import threading
from datetime import datetime

import apsw
import peewee
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.store import driver
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import BusyBase, DamagedBase, DiskFailure, DiskFull
from idcoop_desktop.store.identifiers import DEVICE_SHIFT, Identifiers
from idcoop_desktop.store.migrations import newest_version
from idcoop_desktop.store.unit_of_work import Unit, unit_of_work

from .conftest import AUTHOR, KEY, START, Scene


def test_an_action_is_kept_with_its_label_author_and_time(scene: Scene):
    key = scene.add("ajout d’une résidence", "residence", name="Les Iris")

    units = scene.rows("SELECT label, author_id, at, kind, schema_version FROM unit")
    at = "2026-03-02T09:01:00.000+00:00"
    assert units == [("ajout d’une résidence", AUTHOR, at, "do", newest_version())]
    assert scene.rows("SELECT table_name, record_id FROM unit_record") == [("residence", key)]


def test_an_exception_leaves_nothing(scene: Scene):
    before = scene.rows("SELECT * FROM device")

    def work(unit: Unit) -> None:
        scene.base.db.raw.execute("INSERT INTO residence (id) VALUES (?)", (unit.new_id(),))
        raise DomainError("non")

    with pytest.raises(DomainError):
        scene.act("x", work)

    assert scene.rows("SELECT * FROM residence") == []
    assert scene.rows("SELECT * FROM unit") == []
    assert scene.rows("SELECT * FROM device") == before


def test_an_action_that_changes_nothing_leaves_no_line(scene: Scene):
    key = scene.add("ajout", "residence", name="Les Iris")

    scene.run("même nom", "UPDATE residence SET name = 'Les Iris' WHERE id = ?", key)

    assert scene.one("SELECT count(*) FROM unit") == 1


def test_keys_carry_the_laptop_and_never_come_back(scene: Scene):
    first = scene.add("ajout", "residence")
    scene.run("retrait", "DELETE FROM residence WHERE id = ?", first)
    second = scene.add("ajout", "residence")

    assert first >> DEVICE_SHIFT == second >> DEVICE_SHIFT == 1
    assert second > first


def test_a_laptop_that_used_all_its_keys_stops(scene: Scene):
    with scene.base.db.writing() as connection:
        connection.execute("UPDATE device SET counter = (1 << 40) - 1")

    with pytest.raises(OverflowError):
        Identifiers(scene.base.db.raw).new()


@pytest.mark.parametrize(
    "write",
    [
        lambda base: base.db.raw.execute("INSERT INTO staff (id) VALUES (1)"),
        lambda base: base.db.execute_sql("DELETE FROM staff"),
        lambda base: base.db.raw.execute("CREATE TABLE other (id)"),
    ],
    ids=["apsw", "peewee", "schema"],
)
def test_nothing_writes_outside_a_unit(base: Base, write):
    with pytest.raises((apsw.ReadOnlyError, peewee.OperationalError), match="readonly"):
        write(base)


def test_nothing_writes_after_a_unit_nor_from_another_thread_during_it(scene: Scene):
    seen: list[str] = []

    def write_aside() -> None:
        try:
            scene.base.db.raw.execute("INSERT INTO staff (id) VALUES (1)")
        except apsw.ReadOnlyError as error:
            seen.append(str(error))

    with unit_of_work(scene.base, "x", author_id=1, at=START):
        aside = threading.Thread(target=write_aside)
        aside.start()
        aside.join()
    write_aside()

    assert len(seen) == 2


def test_units_do_not_nest(scene: Scene):
    with (
        pytest.raises(RuntimeError, match="nest"),
        unit_of_work(scene.base, "dehors", author_id=1, at=START),
        unit_of_work(scene.base, "dedans", author_id=1, at=START),
    ):
        raise AssertionError("never reached")

    scene.add("ensuite", "residence")
    assert scene.one("SELECT count(*) FROM unit") == 1


def test_a_time_without_zone_is_a_bug(scene: Scene):
    with (
        pytest.raises(ValueError, match="time zone"),
        unit_of_work(scene.base, "x", author_id=1, at=datetime(2026, 1, 1)) as unit,  # noqa: DTZ001
    ):
        scene.base.db.raw.execute("INSERT INTO residence (id) VALUES (?)", (unit.new_id(),))

    assert scene.rows("SELECT * FROM residence") == []


def test_two_threads_write_one_after_the_other(scene: Scene):
    def work() -> None:
        for _ in range(20):
            with unit_of_work(scene.base, "x", author_id=1, at=START) as unit:
                scene.base.db.raw.execute("INSERT INTO residence (id) VALUES (?)", (unit.new_id(),))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert scene.one("SELECT count(*) FROM residence") == 60
    assert scene.one("SELECT count(*) FROM unit") == 60


def test_a_thread_that_waits_too_long_is_told(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(driver, "BUSY_SECONDS", 0.01)
    told: list[Exception] = []

    def wait() -> None:
        try:
            with unit_of_work(scene.base, "x", author_id=1, at=START):
                pass
        except BusyBase as error:
            told.append(error)

    with unit_of_work(scene.base, "x", author_id=1, at=START):
        thread = threading.Thread(target=wait)
        thread.start()
        thread.join()

    assert len(told) == 1


def test_another_program_that_writes_is_told(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(driver, "BUSY_SECONDS", 0.01)
    with (
        Base.open(scene.base.folder, KEY) as other,
        unit_of_work(scene.base, "x", author_id=1, at=START),
        pytest.raises(BusyBase, match="occupée"),
        unit_of_work(other, "y", author_id=1, at=START),
    ):
        raise AssertionError("never reached")


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (apsw.FullError("full"), DiskFull),
        (apsw.IOError("io"), DiskFailure),
        (apsw.CorruptError("damage"), DamagedBase),
    ],
)
def test_the_disk_is_told_in_french(scene: Scene, failure: apsw.Error, told: type[DomainError]):
    def work(unit: Unit) -> None:
        scene.base.db.raw.execute("INSERT INTO residence (id) VALUES (?)", (unit.new_id(),))
        raise failure

    with pytest.raises(told):
        scene.act("x", work)

    assert scene.rows("SELECT * FROM residence") == []


def test_a_full_disk_is_told_through_peewee_too(scene: Scene):
    pages = scene.one("PRAGMA page_count")
    scene.base.db.raw.pragma("max_page_count", pages)

    sql = "INSERT INTO residence (id, name) VALUES (?, ?)"

    with pytest.raises(DiskFull):
        scene.act("x", lambda unit: scene.base.db.execute_sql(sql, (unit.new_id(), "x" * 100_000)))

    assert scene.rows("SELECT * FROM residence") == []


def test_an_error_that_is_a_bug_stays_one(scene: Scene):
    with (
        pytest.raises(peewee.IntegrityError),
        unit_of_work(scene.base, "x", author_id=1, at=START) as unit,
    ):
        scene.base.db.execute_sql(
            "INSERT INTO residence (id, referent_id) VALUES (?, 99)", (unit.new_id(),)
        )


def test_the_log_is_moved_into_the_base_after_the_commit(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", 1)
    scene.add("ajout", "residence", name="Les Iris")

    wal = scene.base.folder / "idcoop.db-wal"
    assert scene.base.db._wal_pages == 0
    assert wal.stat().st_size > 0


def test_a_checkpoint_that_fails_does_not_unsay_the_action(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(driver, "CHECKPOINT_PAGES", 1)
    scene.add("ajout", "residence")
    scene.base.db._wal_pages = 5

    with scene.base.db.writing(), scene.base.db.atomic():
        scene.base.db.raw.execute("INSERT INTO residence (id) VALUES (1)")
        scene.base.db.checkpoint_if_due()

    assert scene.base.db._wal_pages > 0
    assert scene.one("SELECT count(*) FROM residence") == 2
