"""A backup counts once it was read back whole; until then it has no name, whatever happens."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.domain.backups import Backup
from idcoop_desktop.store import backups, pictures
from idcoop_desktop.store import place as places
from idcoop_desktop.store.backup_errors import (
    BackupUnderWay,
    NotEnoughRoom,
    PlaceInside,
    UnreachablePlace,
    UnverifiedBackup,
)
from idcoop_desktop.store.backups import make, mirror
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import (
    DamagedBase,
    DamagedEnvelope,
    DiskFailure,
    DiskFull,
    MissingEnvelope,
    UnreadableBase,
)
from idcoop_desktop.store.gate import read_whole, wary
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.place import listed
from tests.reliability.disk import watched_disk

from .backup_hands import flip, furnish, local, made
from .conftest import KEY, START, Scene
from .dying import each_death
from .rooms import give_room

OTHER_KEY = bytes(32)


@pytest.fixture
def furnished(scene: Scene) -> Scene:
    """A base with its key, a residence, somebody in it and two pictures."""
    return furnish(scene)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "clé USB"
    place.mkdir()
    return place


def files(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir() if path.name != "lock")


def all_good(place: Path) -> tuple[Backup, ...]:
    """Read every backup of a place whole, its key and its pictures with it."""
    found = listed(place, KEY)
    for one in found:
        read_whole(places.base_path(place, one), KEY)
        KeyFile.read(place / f"{one.stem}.key")
        assert len(pictures.picture_names(place / pictures.pictures_name(KEY), KEY)) == 2
    return found


def test_a_backup_holds_the_base_its_key_and_its_pictures(furnished: Scene):
    done = made(furnished, reason="manuelle")

    assert done.path.name == "idcoop-000001-2026-03-02-0903-manuelle.db"
    assert done.pictures == pictures.Brought(added=2, unreadable=0)
    assert files(local(furnished)) == [
        "idcoop-000001-2026-03-02-0903-manuelle.db",
        "idcoop-000001-2026-03-02-0903-manuelle.key",
        pictures.pictures_name(KEY),
    ]
    assert all_good(local(furnished)) == (done.backup,)
    assert done.backup.size == done.path.stat().st_size
    assert (local(furnished) / f"{done.backup.stem}.key").read_bytes() == (
        furnished.base.folder / "idcoop.key"
    ).read_bytes()
    with wary(done.path, KEY) as copy:
        assert copy.execute("SELECT last_name FROM cooperator").get == "Le Gall"


def test_a_backup_can_be_read_by_its_owner_alone_and_holds_no_word_in_clear(furnished: Scene):
    made(furnished)

    for path in local(furnished).iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name
        content = path.read_bytes()
        assert b"Gall" not in content
        assert b"fresque" not in content
        assert not content.startswith(b"SQLite format 3")


def test_a_second_backup_adds_the_new_pictures_alone(furnished: Scene):
    made(furnished)
    furnished.base.media.put(b"banc")

    assert made(furnished).pictures == pictures.Brought(added=1, unreadable=0)
    assert [one.seq for one in listed(local(furnished))] == [2, 1]


def test_the_rank_never_goes_back_even_when_files_are_lost(furnished: Scene):
    first, second = made(furnished), made(furnished)
    first.path.unlink()
    shutil.copy(second.path, second.path.with_name("idcoop-000009-2026-03-01-1200-auto.db"))

    assert made(furnished).backup.seq == 10


def test_people_go_on_writing_during_a_backup(furnished: Scene):
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            furnished.act("deux", lambda unit: [_staff(furnished, unit.new_id()) for _ in "12"])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        copies = [make(furnished.base.folder, KEY, reason="auto", now=START) for _ in range(3)]
    finally:
        stop.set()
        writer.join()

    staff = [read_whole(one.path, KEY).counts["staff"] for one in copies]
    assert staff == sorted(staff)
    assert all(count % 2 == 0 for count in staff)


def _staff(scene: Scene, identifier: int) -> None:
    scene.base.db.raw.execute("INSERT INTO staff (id, name) VALUES (?, 'x')", (identifier,))


def test_somebody_who_never_stops_writing_waits_at_the_third_try(
    furnished: Scene, monkeypatch: pytest.MonkeyPatch
):
    looked = []
    honest = backups.content_of

    def write_then_count(connection: apsw.Connection):
        found = honest(connection)
        looked.append(found)
        if len(looked) < 3:
            furnished.add("écriture", "staff", name="x")
        return found

    monkeypatch.setattr(backups, "content_of", write_then_count)
    done = made(furnished)

    assert len(looked) == 3
    assert read_whole(done.path, KEY).counts["staff"] == 2


def test_a_copy_that_lost_a_row_is_no_backup(furnished: Scene, monkeypatch: pytest.MonkeyPatch):
    honest = backups.read_whole

    def lose_a_row(path: Path, key: bytes, **more):
        with wary(path, key, write=True) as connection:
            connection.execute("DELETE FROM cooperator")
        return honest(path, key, **more)

    monkeypatch.setattr(backups, "read_whole", lose_a_row)
    with pytest.raises(UnverifiedBackup):
        made(furnished)
    assert files(local(furnished)) == []


def test_a_copy_that_cannot_be_read_back_is_no_backup(
    furnished: Scene, monkeypatch: pytest.MonkeyPatch
):
    honest = backups.read_whole

    def spoil(path: Path, key: bytes, **more):
        flip(path)
        return honest(path, key, **more)

    monkeypatch.setattr(backups, "read_whole", spoil)
    with pytest.raises(UnverifiedBackup):
        made(furnished)
    assert files(local(furnished)) == []


def test_a_damaged_base_makes_no_backup(furnished: Scene):
    made(furnished)
    furnished.base.close()
    flip(furnished.base.folder / "idcoop.db", 20_000)

    with pytest.raises(DamagedBase):
        made(furnished)
    assert len(all_good(local(furnished))) == 1


def test_a_base_that_is_not_there_makes_no_backup(furnished: Scene):
    furnished.base.close()
    (furnished.base.folder / "idcoop.db").unlink()

    with pytest.raises(UnreadableBase):
        made(furnished)


def test_without_its_key_file_a_base_is_not_saved_in_vain(furnished: Scene):
    key_file = furnished.base.folder / "idcoop.key"
    key_file.write_text("{}")
    with pytest.raises(DamagedEnvelope):
        made(furnished)
    key_file.unlink()
    with pytest.raises(MissingEnvelope):
        made(furnished)
    assert listed(local(furnished)) == ()


def test_two_backups_are_not_made_at_once(furnished: Scene):
    def again(_step: int, _steps: int, _words: str) -> None:
        with pytest.raises(BackupUnderWay):
            made(furnished)

    assert made(furnished, progress=again).backup.seq == 1
    assert made(furnished).backup.seq == 2


def test_the_work_tells_how_far_it_is(furnished: Scene):
    told: list[tuple[int, int, str]] = []
    made(furnished, progress=lambda *step: told.append(step))

    assert list(dict.fromkeys(words for _step, _steps, words in told)) == [
        "Copie de la base",
        "Relecture de la copie",
        "Photos et justificatifs",
        "Rangement",
    ]


class GivenUp(Exception):
    """What a person's Cancel raises."""


def test_a_backup_given_up_anywhere_leaves_nothing(furnished: Scene):
    furnished.act(
        "foule",
        lambda unit: furnished.base.db.raw.executemany(
            "INSERT INTO staff (id, name) VALUES (?, ?)",
            ((unit.new_id(), "x" * 200) for _ in range(3_000)),
        ),
    )
    for limit in range(1, 500):
        calls = iter(range(limit))

        def stop(*_step: object, calls: Iterator[int] = calls) -> None:
            if next(calls, None) is None:
                raise GivenUp

        try:
            made(furnished, progress=stop)
        except GivenUp:
            assert listed(local(furnished)) == ()
            assert [name for name in files(local(furnished)) if name.startswith("idcoop")] == []
        else:
            break
    assert limit > 6
    assert len(all_good(local(furnished))) == 1


def test_a_program_killed_at_any_step_leaves_only_good_backups(furnished: Scene):
    made(furnished)

    def look(step: int) -> None:
        assert len(all_good(local(furnished))) >= 1, step

    steps = each_death(lambda: made(furnished), look)

    assert steps > 8
    found = all_good(local(furnished))
    names = {path.stem for path in local(furnished).glob("idcoop*")}
    assert names == {one.stem for one in found}


def test_a_program_killed_at_any_step_leaves_only_good_copies_elsewhere(
    furnished: Scene, stick: Path
):
    kept = made(furnished)

    def copy() -> None:
        mirror(furnished.base.folder, KEY, kept.backup, place=stick, now=furnished.tick())

    steps = each_death(copy, lambda _step: all_good(stick))

    assert steps > 8
    assert {path.stem for path in stick.glob("idcoop*")} == {one.stem for one in all_good(stick)}


@pytest.mark.parametrize("failure", [apsw.FullError, apsw.IOError])
def test_a_disk_that_refuses_at_any_request_costs_no_backup(
    folder: Path, failure: type[apsw.Error]
):
    with watched_disk() as disk, Base.create(folder, KEY) as base:
        scene = Scene(base)
        KeyFile("ab" * 8, {}).write(folder / "idcoop.key")
        for picture in (b"fresque", b"verger"):
            base.media.put(picture)
        scene.add("résidence", "residence", name="Les Iris")
        made(scene)
        base.media.put(b"banc")
        refusals = []
        for at in range(1, 2_000, 7):
            disk.arm(at, failure, for_ever=True)
            try:
                made(scene)
            except (DiskFull, DiskFailure) as told:
                refusals.append(str(told))
            finally:
                failed = disk.failed
                disk.disarm()
            if not failed:
                break
            for one in listed(folder / "backups", KEY):
                read_whole(places.base_path(folder / "backups", one), KEY)
        assert len(refusals) > 10
        assert all("Rien n’a été changé" in told for told in refusals), "the base lacks nothing"
        assert made(scene).pictures.unreadable == 0


def test_a_full_disk_is_told_by_its_sentence(furnished: Scene, monkeypatch: pytest.MonkeyPatch):
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFull, match="vos données et les sauvegardes précédentes sont sauves"):
        made(furnished)
    monkeypatch.undo()
    assert listed(local(furnished)) == ()


MARGIN = 1 << 20


def weight(*paths: Path) -> int:
    return sum(path.stat().st_size for path in paths)


def test_the_room_is_looked_at_before_anything_is_copied(
    furnished: Scene, monkeypatch: pytest.MonkeyPatch
):
    folder = furnished.base.folder
    made(furnished)
    furnished.base.media.put(b"banc" * 2_000_000)
    bases = weight(folder / "idcoop.db", folder / "idcoop.db-wal")
    there = local(furnished) / pictures.pictures_name(KEY)
    needed = 2 * bases + weight(folder / "media.db") - weight(there) + MARGIN
    assert needed > 2 * bases + MARGIN, "new pictures count"
    before = files(local(furnished))

    give_room(monkeypatch, needed - 1)
    with pytest.raises(NotEnoughRoom, match="sauvegardes précédentes sont sauves"):
        made(furnished)
    assert files(local(furnished)) == before

    give_room(monkeypatch, needed)
    assert len(all_listed(furnished)) == 1
    made(furnished)
    assert len(all_listed(furnished)) == 2


def all_listed(scene: Scene) -> tuple[Backup, ...]:
    return listed(local(scene), KEY)


def test_a_second_place_without_room_is_told_and_costs_no_backup_here(
    furnished: Scene, stick: Path, monkeypatch: pytest.MonkeyPatch
):
    kept = made(furnished)
    pictures_size = weight(local(furnished) / pictures.pictures_name(KEY))
    needed = weight(kept.path) + pictures_size + MARGIN
    give_room(monkeypatch, needed - 1, below=stick)
    with pytest.raises(NotEnoughRoom):
        mirror(furnished.base.folder, KEY, kept.backup, place=stick, now=furnished.tick())
    with pytest.raises(NotEnoughRoom):
        made(furnished, place=stick)
    assert list(stick.iterdir()) == []
    assert all_listed(furnished) == (kept.backup,)
    give_room(monkeypatch, needed, below=stick)
    mirror(furnished.base.folder, KEY, kept.backup, place=stick, now=furnished.tick())
    assert len(listed(stick, KEY)) == 1


def test_a_share_that_does_not_tell_its_room_is_tried(
    furnished: Scene, monkeypatch: pytest.MonkeyPatch
):
    give_room(monkeypatch, 0, total=0)
    made(furnished)

    def refuse(_place: Path) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    made(furnished)
    assert len(all_listed(furnished)) == 2


def test_old_backups_are_thinned_and_those_of_others_are_not(furnished: Scene):
    other = local(furnished) / "idcoop-000001-2020-01-01-0000-auto.db"
    made(furnished)
    other.write_bytes(b"x" * 100)
    for day in range(40):
        furnished.now = START + timedelta(days=day)
        made(furnished)

    found = all_good(local(furnished))
    assert 12 < len(found) < 25
    assert found[0].made_at.date() == furnished.now.date()
    assert other.exists()
    assert {path.stem for path in local(furnished).glob("*.key")} == {one.stem for one in found}


def test_a_backup_goes_to_another_place_at_once(furnished: Scene, stick: Path):
    done = made(furnished, place=stick, reason="manuelle")

    assert done.path.parent == stick
    assert len(all_good(stick)) == 1
    assert listed(local(furnished)) == ()


def test_a_backup_is_copied_to_a_second_place(furnished: Scene, stick: Path):
    kept = made(furnished)
    (stick / "idcoop-000041-2026-03-01-1200-auto.db").write_bytes(b"of another base")

    copied = mirror(furnished.base.folder, KEY, kept.backup, place=stick, now=furnished.tick())

    assert copied.backup.seq == 42
    assert (copied.backup.made_at, copied.backup.reason) == (kept.backup.made_at, "auto")
    assert copied.path.read_bytes() == kept.path.read_bytes()
    assert all_good(stick) == (copied.backup,)


def test_a_backup_that_went_bad_is_not_copied(furnished: Scene, stick: Path):
    kept = made(furnished)
    flip(kept.path)

    with pytest.raises(DamagedBase):
        mirror(furnished.base.folder, KEY, kept.backup, place=stick, now=furnished.tick())
    assert list(stick.iterdir()) == []


def test_a_stick_that_gives_back_something_else_is_found_out(
    furnished: Scene, stick: Path, monkeypatch: pytest.MonkeyPatch
):
    kept = made(furnished)
    monkeypatch.setattr(places.os, "fsync", lambda _descriptor: spoil_drafts(stick))

    with pytest.raises(UnverifiedBackup):
        mirror(furnished.base.folder, KEY, kept.backup, place=stick, now=furnished.tick())
    assert [path.name for path in stick.iterdir() if path.name.startswith("idcoop")] == []


def spoil_drafts(place: Path) -> None:
    for path in place.glob("idcoop*.key.tmp"):
        flip(path, 3)


@pytest.mark.parametrize("inside", [".", "backups", "ailleurs"])
def test_a_place_that_would_be_lost_with_the_base_is_refused(furnished: Scene, inside: str):
    place = furnished.base.folder / inside
    place.mkdir(exist_ok=True)
    with pytest.raises(PlaceInside):
        made(furnished, place=place)


def test_a_stick_that_is_not_plugged_in_is_told(furnished: Scene, tmp_path: Path):
    with pytest.raises(UnreachablePlace):
        made(furnished, place=tmp_path / "absent")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(UnreachablePlace):
        made(furnished, place=loop)
