"""Puts a backup in the place of the base: read whole first, swapped at one point, finished later.

What stood there is moved aside, never removed. All is built in a folder of its own; giving that
folder its name is the commit, and whatever a crash leaves after it is finished at the next start.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import apsw
from peewee import PeeweeException

from idcoop_desktop.store import migrations
from idcoop_desktop.store.backup_errors import (
    DamagedBackup,
    MissingBackup,
    NotABackup,
    OtherKey,
)
from idcoop_desktop.store.base import readable_version
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import (
    DamagedBase,
    EmptyBase,
    ForeignBase,
    MigrationFailed,
    MissingBase,
    NotAFile,
    PlaintextBase,
    UnreadableBase,
    WrongKey,
)
from idcoop_desktop.store.files import sync_folder
from idcoop_desktop.store.folder import BASE_FILE, KEY_FILE, MEDIA_FILE, READY
from idcoop_desktop.store.gate import Content, read_whole
from idcoop_desktop.store.named_pictures import named_pictures
from idcoop_desktop.store.pictures import bring, can_be_read, picture_names, read_pictures
from idcoop_desktop.store.place import copy_verified, disk_told, require_room, weight_of
from idcoop_desktop.store.tables import SYNCED

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.store.gate import Progress

SET_ASIDE = "set-aside"
_BUILT = "restored.tmp"
_TRIAL = "trial-"
_MOMENT = "%Y-%m-%d-%H%M%S"
_BESIDE = ("", "-wal", "-shm", "-journal")
_COPY, _READ = "Copie de la sauvegarde", "Lecture de la sauvegarde"
_STEPS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The files of one backup; ``key_file`` only when the folder's own is not to be kept."""

    base: Path
    pictures: Path
    key_file: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A base ready to be put in place, and how many of its pictures are lost."""

    content: Content
    lost_pictures: int


def unpack(
    base: Path, key: bytes, into: Path, *, least_number: int = 0, progress: Progress | None = None
) -> Content:
    """Copy a backup into ``into``, bring it to the current version, and return what it holds.

    The backup itself is only ever read. No record made later takes a number up to
    ``least_number``. Raises :class:`MissingBackup`, :class:`NotABackup`, :class:`OtherKey`,
    :class:`DamagedBackup`, :class:`~idcoop_desktop.store.errors.NewerBase`, and the known failures
    of the disk.
    """
    report = progress or _silence
    if not base.is_file():
        raise MissingBackup
    target = into / BASE_FILE
    with disk_told():
        report(0, _STEPS, _COPY)
        require_room(into, weight_of(base))
        copy_verified(base, target, tick=partial(report, 0, _STEPS, _COPY))
        log = base.with_name(f"{base.name}-wal")
        if log.exists():
            copy_verified(log, target.with_name(f"{BASE_FILE}-wal"))
    report(1, _STEPS, _READ)
    with _backup_told():
        version = readable_version(target, key)
        _bring_up_to_date(target, key, version, least_number)
        content = read_whole(target, key, tick=partial(report, 1, _STEPS, _READ))
    if not content.counts.keys() >= set(SYNCED):
        raise NotABackup
    return content


def build(
    folder: Path,
    key: bytes,
    sources: Sources,
    *,
    least_number: int = 0,
    progress: Progress | None = None,
) -> Built:
    """Build beside the base what will replace it; nothing that is in use is changed.

    The pictures that the folder lacks are added to its own, or to a new file when it has none that
    can be trusted. Raises what :func:`unpack` does; nothing is left then.
    """
    with disk_told(), building(folder) as built:
        content = unpack(sources.base, key, built, least_number=least_number, progress=progress)
        lost = _bring_pictures(folder, key, sources, progress)
        if sources.key_file is not None:
            copy_verified(sources.key_file, built / KEY_FILE)
    return Built(content=content, lost_pictures=len(lost))


def rebuild_pictures(
    folder: Path, key: bytes, saved: Path, now: datetime, *, progress: Progress | None = None
) -> int:
    """Put a new file of pictures in place, of all that can be read here and in the backups.

    The base must be closed; the file of before is moved aside. Return how many pictures named by a
    record are lost.
    """
    wanted = named_pictures(folder / BASE_FILE, key)
    with disk_told(), building(folder) as built:
        require_room(built, weight_of(folder / MEDIA_FILE, saved))
        for source in (folder / MEDIA_FILE, saved):
            bring(source, built / MEDIA_FILE, key, progress=progress)
        lost = wanted - picture_names(built / MEDIA_FILE, key)
    commit(folder, now)
    return len(lost)


@contextmanager
def building(folder: Path) -> Iterator[Path]:
    """Give the folder in which :func:`commit` finds what to put in place; none after an error."""
    built = folder / _BUILT
    _clear(folder)
    built.mkdir(mode=0o700)
    try:
        yield built
        sync_folder(built)
    except BaseException:
        shutil.rmtree(built, ignore_errors=True)
        raise


def commit(folder: Path, now: datetime) -> Path:
    """Put what :func:`build` made in place and return where the files of before are now.

    The base must be closed. ``now`` is in UTC.
    """
    with disk_told():
        moment = _free_name(folder, f"{now.astimezone(UTC):{_MOMENT}}")
        (folder / _BUILT).replace(folder / f"{READY}{moment}")
        sync_folder(folder)
        _put_in_place(folder, moment)
    return folder / SET_ASIDE / moment


def give_up(folder: Path) -> None:
    """Remove what :func:`build` made and nobody will put in place."""
    with disk_told():
        _clear(folder)


def is_pending(folder: Path) -> bool:
    """Tell whether a restoring was committed and cut before its end."""
    return any(folder.glob(f"{READY}*"))


def finish_pending(folder: Path) -> Path | None:
    """Finish what a crash interrupted, and clear away what never got that far.

    To be called before anything in the folder is opened, by whoever holds its lock. Returns where
    the files of before a restoring are now, ``None`` when none was under way.
    """
    if not folder.is_dir():
        return None
    finished = None
    with disk_told():
        for ready in sorted(folder.glob(f"{READY}*")):
            moment = ready.name.removeprefix(READY)
            _put_in_place(folder, moment)
            finished = folder / SET_ASIDE / moment
        _clear(folder)
    return finished


@contextmanager
def trial_folder(folder: Path) -> Iterator[Path]:
    """Give a folder inside the data folder for trying a backup; nothing of it is left."""
    with disk_told():
        folder.mkdir(parents=True, exist_ok=True)
        trial = folder / f"{_TRIAL}{secrets.token_hex(6)}"
        trial.mkdir(mode=0o700)
    try:
        yield trial
    finally:
        shutil.rmtree(trial, ignore_errors=True)


def _silence(_step: int, _steps: int, _words: str) -> None:
    """Report to nobody."""


@contextmanager
def _backup_told() -> Iterator[None]:
    """Say of a backup what the errors of the store say of the base in use."""
    try:
        yield
    except (DamagedBase, EmptyBase, MigrationFailed) as error:
        raise DamagedBackup from error
    except (ForeignBase, PlaintextBase) as error:
        raise NotABackup from error
    except (MissingBase, NotAFile, UnreadableBase) as error:
        raise MissingBackup from error
    except WrongKey as error:
        raise OtherKey from error


def _bring_up_to_date(base: Path, key: bytes, version: int, least_number: int) -> None:
    database = CipherDatabase(base, key)
    try:
        if version < migrations.newest_version():
            _upgrade(database)
        with database.writing() as connection:
            connection.execute(
                "UPDATE device SET counter = ? WHERE counter < ?", (least_number, least_number)
            )
    finally:
        database.close_all()


def _upgrade(database: CipherDatabase) -> None:
    try:
        migrations.upgrade(database)
    except (apsw.SQLError, PeeweeException) as error:
        raise NotABackup from error  # a step finds other tables than its version has


def _bring_pictures(
    folder: Path, key: bytes, sources: Sources, progress: Progress | None
) -> frozenset[str]:
    """Bring together the pictures of the restored base and return those that are nowhere."""
    built, current = folder / _BUILT, folder / MEDIA_FILE
    wanted = named_pictures(built / BASE_FILE, key)
    bad = read_pictures(current, key, wanted, progress=progress)
    if can_be_read(current, key) and bad.isdisjoint(picture_names(current, key)):
        bring(sources.pictures, current, key, progress=progress)
        return wanted - picture_names(current, key)
    for source in (current, sources.pictures):
        bring(source, built / MEDIA_FILE, key, progress=progress)
    return wanted - picture_names(built / MEDIA_FILE, key)


def _free_name(folder: Path, moment: str) -> str:
    name, number = moment, 1
    while (folder / SET_ASIDE / name).exists() or (folder / f"{READY}{name}").exists():
        number += 1
        name = f"{moment}-{number}"
    return name


def _put_in_place(folder: Path, moment: str) -> None:
    """Swap the files one by one; what is done already is passed over, so that it can go on."""
    ready, aside = folder / f"{READY}{moment}", folder / SET_ASIDE / moment
    aside.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in (KEY_FILE, MEDIA_FILE, BASE_FILE):
        new = ready / name
        if not new.exists():
            continue
        for ending in _BESIDE:
            old = folder / f"{name}{ending}"
            if old.exists():
                old.replace(aside / old.name)
        sync_folder(aside)
        new.replace(folder / name)
        sync_folder(folder)
    shutil.rmtree(ready)


def _clear(folder: Path) -> None:
    for left in (folder / _BUILT, *folder.glob(f"{_TRIAL}*")):
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(left)
