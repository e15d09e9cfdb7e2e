"""A backup takes the place of the base at one point; before it, and after, nothing is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from idcoop_desktop.store import envelope, migrations, pictures, restoring
from idcoop_desktop.store.backup_errors import (
    DamagedBackup,
    MissingBackup,
    NotABackup,
    NotEnoughRoom,
    OtherKey,
)
from idcoop_desktop.store.backups import make
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import CipherDatabase, connect
from idcoop_desktop.store.errors import DiskFull, NewerBase, UnreadableBase
from idcoop_desktop.store.identifiers import DEVICE_SHIFT
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.media import Media
from idcoop_desktop.store.named_pictures import named_pictures
from idcoop_desktop.store.restoring import (
    Built,
    Sources,
    build,
    commit,
    finish_pending,
    rebuild_pictures,
    trial_folder,
    unpack,
)
from idcoop_desktop.store.search_index import rebuild_indexes
from tests.migrations.make_base import HERE as OLD_BASES

from .conftest import KEY, START, Scene
from .dying import each_death
from .rooms import give_room

NOW = datetime(2026, 3, 2, 18, 30, 5, tzinfo=UTC)
MOMENT = "2026-03-02-183005"
OTHER_KEY = bytes(32)
FRESCO, ORCHARD = b"fresque" * 9_000, b"verger" * 9_000


@pytest.fixture
def backup(scene: Scene) -> Path:
    """A backup with one residence and one picture; the base has another of each since."""
    folder = scene.base.folder
    KeyFile("ab" * 8, {}).write(folder / "idcoop.key")
    home = scene.add("résidence", "residence", name="Les Iris")
    photo = scene.base.media.put(FRESCO)
    place = scene.add("projet", "project", title="La fresque", residence_id=home)
    scene.add("photo", "photo", project_id=place, sha256=photo)
    path = make(folder, KEY, reason="manuelle", now=scene.tick()).path
    scene.add("résidence", "residence", name="Les Saules")
    later = scene.base.media.put(ORCHARD)
    scene.add("photo", "photo", project_id=place, sha256=later)
    scene.base.close()
    return path


def sources(backup: Path, **more: Path) -> Sources:
    return Sources(base=backup, pictures=backup.with_name(pictures.pictures_name(KEY)), **more)


def residences(folder: Path, key: bytes = KEY) -> list[str]:
    with Base.open(folder, key) as base:
        base.check(thorough=True)
        return [name for (name,) in base.db.rows("SELECT name FROM residence ORDER BY id")]


def held(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def restore(folder: Path, backup: Path, **more) -> Built:
    built = build(folder, KEY, sources(backup), **more)
    commit(folder, NOW)
    return built


BOTH = ["Les Iris", "Les Saules"]


def test_a_backup_takes_the_place_of_the_base_which_is_kept_aside(folder: Path, backup: Path):
    built = build(folder, KEY, sources(backup))
    assert residences(folder) == BOTH
    assert (built.content.counts["residence"], built.lost_pictures) == (1, 0)

    aside = commit(folder, NOW)

    assert residences(folder) == ["Les Iris"]
    assert aside == folder / "set-aside" / MOMENT
    assert held(aside) == ["idcoop.db"]
    assert held(folder) == ["backups", "idcoop.db", "idcoop.key", "media.db", "set-aside"]
    shutil.copy(folder / "media.db", aside)
    assert residences(aside) == BOTH


def test_the_backup_is_only_read(folder: Path, backup: Path):
    before = {path.name: path.read_bytes() for path in backup.parent.iterdir()}
    restore(folder, backup)
    assert {path.name: path.read_bytes() for path in backup.parent.iterdir()} == before


def test_a_log_beside_the_base_goes_aside_with_it(folder: Path, backup: Path):
    for ending in ("-wal", "-shm"):
        (folder / f"idcoop.db{ending}").write_bytes(b"of the base before")
    build(folder, KEY, sources(backup))

    aside = commit(folder, NOW)

    assert held(aside) == ["idcoop.db", "idcoop.db-shm", "idcoop.db-wal"]
    assert residences(folder) == ["Les Iris"]


def test_two_restorings_of_one_second_have_each_their_place(folder: Path, backup: Path):
    restore(folder, backup)
    build(folder, KEY, sources(backup))
    assert commit(folder, NOW) == folder / "set-aside" / f"{MOMENT}-2"


def test_a_new_computer_gets_all_from_the_backup(tmp_path: Path, folder: Path, backup: Path):
    stick = shutil.copytree(backup.parent, tmp_path / "stick")
    new = tmp_path / "new"
    new.mkdir()
    there = stick / backup.name
    built = build(new, KEY, sources(there, key_file=there.with_suffix(".key")))
    commit(new, NOW)

    assert built.lost_pictures == 0
    assert residences(new) == ["Les Iris"]
    assert KeyFile.read(new / "idcoop.key").base_id == "ab" * 8
    with Base.open(new, KEY) as base:
        (sha256,) = named_pictures(new / "idcoop.db", KEY)
        assert base.media.get(sha256) == FRESCO


def test_the_base_of_another_coop_goes_aside_whole(tmp_path: Path, backup: Path):
    other = tmp_path / "other"
    with Base.create(other, OTHER_KEY) as base:
        base.media.put(b"image")
    KeyFile("cd" * 8, {}).write(other / "idcoop.key")

    build(other, KEY, sources(backup, key_file=backup.with_suffix(".key")))
    aside = commit(other, NOW)

    assert residences(other) == ["Les Iris"]
    assert residences(aside, OTHER_KEY) == []
    assert KeyFile.read(aside / "idcoop.key").base_id == "cd" * 8


def test_pictures_of_since_stay(folder: Path, backup: Path):
    restore(folder, backup)
    assert len(named_pictures(folder / "idcoop.db", KEY)) == 1
    assert len(pictures.picture_names(folder / "media.db", KEY)) == 2


@pytest.mark.parametrize("loss", ["missing", "first page", "a picture", "emptied"])
def test_lost_pictures_come_back_from_the_backup(folder: Path, backup: Path, loss: str):
    media = folder / "media.db"
    content = bytearray(media.read_bytes())
    if loss == "missing":
        media.unlink()
    elif loss == "emptied":
        media.unlink()
        Media.create(media, KEY)
    else:
        start = 100 if loss == "first page" else 6 * 4_096 + 100
        content[start] ^= 1
        media.write_bytes(content)

    assert restore(folder, backup).lost_pictures == 0

    with Base.open(folder, KEY) as base:
        (sha256,) = named_pictures(folder / "idcoop.db", KEY)
        assert base.media.get(sha256) == FRESCO
        assert base.media.health("integrity_check") == "ok"


def test_pictures_that_are_nowhere_are_counted(folder: Path, backup: Path):
    (folder / "media.db").unlink()
    sources(backup).pictures.unlink()

    assert restore(folder, backup).lost_pictures == 1
    assert residences(folder) == ["Les Iris"]


def test_numbers_given_since_the_backup_are_not_given_again(folder: Path, backup: Path):
    restore(folder, backup, least_number=9_000)
    with Base.open(folder, KEY) as base:
        scene = Scene(base)
        assert scene.add("ajout", "staff", name="x") & ((1 << DEVICE_SHIFT) - 1) == 9_001


def test_a_copy_of_a_folder_made_by_hand_is_restored_with_its_log(tmp_path: Path, folder: Path):
    base = Base.create(folder, KEY)
    Scene(base).add("résidence", "residence", name="Les Iris")
    copy = shutil.copytree(folder, tmp_path / "copie")
    assert (copy / "idcoop.db-wal").stat().st_size
    base.close()
    new = tmp_path / "new"
    new.mkdir()

    build(new, KEY, Sources(base=copy / "idcoop.db", pictures=copy / "media.db"))
    commit(new, NOW)

    assert residences(new) == ["Les Iris"]


@pytest.mark.parametrize("version", ["v1", "v6"])
def test_a_backup_of_an_older_version_is_brought_up_to_date(tmp_path: Path, version: str):
    old = OLD_BASES / version
    key = envelope.unlock(Path(shutil.copy(old / "idcoop.key", tmp_path)), version)
    with trial_folder(tmp_path / "données") as trial:
        content = unpack(old / "idcoop.db", key, trial)
    assert content.version == migrations.newest_version()
    assert held(tmp_path / "données") == []


def flipped(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position % len(content)] ^= 1
    path.write_bytes(content)


def unchanged(folder: Path) -> Iterator[None]:
    before = {path.name: path.read_bytes() for path in folder.glob("*.*")}
    yield
    assert {path.name: path.read_bytes() for path in folder.glob("*.*")} == before


def refused(folder: Path, backup: Path, error: type[Exception]) -> None:
    checking = unchanged(folder)
    next(checking)
    with pytest.raises(error):
        build(folder, KEY, sources(backup))
    next(checking, None)
    assert residences(folder) == BOTH


def test_a_backup_with_one_bit_changed_is_refused_wherever_it_is(folder: Path, backup: Path):
    sound = backup.read_bytes()
    for position in range(20, len(sound), 4_096 * 5):
        backup.write_bytes(sound)
        flipped(backup, position)
        with pytest.raises(DamagedBackup):
            build(folder, KEY, sources(backup))
    assert residences(folder) == BOTH


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", DamagedBackup),
        (b"SQLite format 3\0" * 300, NotABackup),
        (b"some other file " * 300, OtherKey),
        (b"short", DamagedBackup),
    ],
)
def test_a_file_that_is_no_backup_is_refused(
    folder: Path, backup: Path, content: bytes, error: type[Exception]
):
    backup.write_bytes(content)
    refused(folder, backup, error)


def test_half_of_a_backup_is_refused(folder: Path, backup: Path):
    backup.write_bytes(backup.read_bytes()[:60_000])
    refused(folder, backup, DamagedBackup)


def test_a_backup_of_another_key_is_refused(tmp_path: Path, folder: Path, backup: Path):
    Base.create(tmp_path / "other", OTHER_KEY).close()
    shutil.copy(tmp_path / "other" / "idcoop.db", backup)
    refused(folder, backup, OtherKey)


@pytest.mark.parametrize("path", ["absent.db", "."])
def test_a_backup_that_is_not_there_is_refused(folder: Path, backup: Path, path: str):
    refused(folder, backup.parent / path, MissingBackup)


def test_what_the_system_does_not_give_to_read_is_told(
    folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_arguments: object, **_more: object) -> int:
        raise UnreadableBase

    monkeypatch.setattr(restoring, "readable_version", refuse)
    with pytest.raises(MissingBackup):
        build(folder, KEY, sources(backup))


def rewritten(path: Path, *statements: str) -> None:
    database = CipherDatabase(path, KEY)
    with database.writing() as connection:
        connection.pragma("foreign_keys", 0)
        for statement in statements:
            connection.execute(statement)
    database.close_all()


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("PRAGMA application_id = 7", NotABackup),
        ("PRAGMA user_version = 99", NewerBase),
        ("DELETE FROM residence", DamagedBackup),
        ("DROP TABLE snooze", NotABackup),
        ("PRAGMA user_version = 6", NotABackup),
    ],
)
def test_a_base_that_is_not_as_ours_are_is_refused(
    folder: Path, backup: Path, statement: str, error: type[Exception]
):
    rewritten(backup, statement)
    refused(folder, backup, error)


def test_a_disk_without_room_changes_nothing(
    folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
):
    give_room(monkeypatch, backup.stat().st_size)
    before = (folder / "idcoop.db").read_bytes()
    with pytest.raises(NotEnoughRoom):
        build(folder, KEY, sources(backup))
    with pytest.raises(NotEnoughRoom):
        rebuild_pictures(folder, KEY, folder / "backups" / pictures.pictures_name(KEY), NOW)
    with pytest.raises(NotEnoughRoom):
        rebuild_indexes(folder, KEY, NOW)
    assert (folder / "idcoop.db").read_bytes() == before
    assert not list(folder.glob("restored*"))


def test_a_program_killed_at_any_step_leaves_the_old_base_or_the_new(
    tmp_path: Path, folder: Path, backup: Path
):
    key_file = backup.with_suffix(".key")
    pristine = shutil.copytree(folder, tmp_path / "pristine")
    seen: list[list[str]] = []

    def work() -> None:
        build(folder, KEY, sources(backup, key_file=key_file))
        commit(folder, NOW)

    def look(_step: int) -> None:
        finish_pending(folder)
        now = residences(folder)
        seen.append(now)
        assert now in (BOTH, ["Les Iris"])
        if now != BOTH:
            assert (folder / "set-aside" / MOMENT / "idcoop.db").exists()
        assert not list(folder.glob("restored*"))
        assert KeyFile.read(folder / "idcoop.key")
        shutil.rmtree(folder)
        shutil.copytree(pristine, folder)

    steps = each_death(work, look)

    assert steps > 15
    first_new = seen.index(["Les Iris"])
    assert seen[first_new:] == [["Les Iris"]] * (len(seen) - first_new)
    assert first_new < len(seen) - 5


def test_a_program_killed_while_it_finishes_goes_on_the_next_time(
    tmp_path: Path, folder: Path, backup: Path
):
    build(folder, KEY, sources(backup, key_file=backup.with_suffix(".key")))
    (folder / "restored.tmp").rename(folder / f"restored-{MOMENT}")
    pristine = shutil.copytree(folder, tmp_path / "pristine")

    def look(_step: int) -> None:
        assert finish_pending(folder) == folder / "set-aside" / MOMENT
        assert residences(folder) == ["Les Iris"]
        assert finish_pending(folder) is None
        shutil.rmtree(folder)
        shutil.copytree(pristine, folder)

    assert each_death(lambda: finish_pending(folder), look) > 8


def test_a_building_that_fails_leaves_nothing(
    folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            build(folder, KEY, sources(backup))
    assert "restored.tmp" not in held(folder)
    assert residences(folder) == BOTH


def test_what_a_crash_left_of_a_building_or_a_trial_is_cleared_away(folder: Path, backup: Path):
    for name in ("restored.tmp", "trial-00"):
        (folder / name).mkdir()
        (folder / name / "idcoop.db").write_bytes(b"half")
    assert finish_pending(folder) is None
    assert held(folder) == ["backups", "idcoop.db", "idcoop.key", "media.db"]
    assert finish_pending(folder / "nowhere") is None


def test_the_work_tells_how_far_it_is(folder: Path, backup: Path):
    told: list[str] = []
    build(folder, KEY, sources(backup), progress=lambda _a, _b, words: told.append(words))
    assert list(dict.fromkeys(told))[:3] == [
        "Copie de la sauvegarde",
        "Lecture de la sauvegarde",
        "Photos et justificatifs",
    ]


def test_a_drawing_of_the_coop_is_a_picture_that_records_name(folder: Path, backup: Path):
    sha = "ab" * 32
    with Base.open(folder, KEY) as base:
        scene = Scene(base)
        scene.add("logo", "setting", key="look.logo", value=sha, valid_from=START.date())
        scene.add("nom", "setting", key="coop.name", value="x" * 64, valid_from=START.date())
        project = int(str(scene.one("SELECT id FROM project")))
        author = scene.add("collègue", "staff", name="x")
        scene.add(
            "document", "publication", project_id=project, sha256="cd" * 32, made_by_id=author
        )
    named = named_pictures(folder / "idcoop.db", KEY)
    assert sha in named
    assert len(named) == 3
    connect(folder / "idcoop.db", KEY, flags=1).close()
