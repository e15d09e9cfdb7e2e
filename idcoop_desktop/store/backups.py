"""Makes backups: copied while the program works, read back whole, and only then named."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import apsw

from idcoop_desktop.domain.backups import Backup, Reason, stem_of, to_keep
from idcoop_desktop.store import place as places
from idcoop_desktop.store.backup_errors import BackupUnderWay, UnverifiedBackup
from idcoop_desktop.store.driver import listening
from idcoop_desktop.store.errors import DamagedBase
from idcoop_desktop.store.folder import BACKUPS, BASE_FILE, KEY_FILE, MEDIA_FILE
from idcoop_desktop.store.gate import Content, content_of, last_action, read_whole, wary
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.lock import FolderLock
from idcoop_desktop.store.pictures import Brought, bring, pictures_name

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.store.gate import Progress

_STEPS = 4
_COPY, _READ_BACK = "Copie de la base", "Relecture de la copie"
_PICTURES, _NAMING = "Photos et justificatifs", "Rangement"
_QUIET_TRIES = 2
_HEAD_BYTES = 1 << 16
_NO_ACTION = (0, "", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup just made: its file, and what became of the pictures."""

    path: Path
    backup: Backup
    pictures: Brought


def backups_folder(folder: Path) -> Path:
    """Return where the backups of a data folder lie, beside the base."""
    return folder / BACKUPS


def make(
    folder: Path,
    key: bytes,
    *,
    reason: str,
    now: datetime,
    place: Path | None = None,
    progress: Progress | None = None,
) -> Made:
    """Back up the base of ``folder`` into ``place``, its own folder of backups if not given.

    Others may write meanwhile. The copy gets its name once it was read whole and holds the rows of
    the base, after its pictures and its key; older ones are then thinned. ``now`` is in UTC.
    ``progress`` may raise to stop: nothing is left then. Off the GUI thread: 0.3 s for a hundred
    thousand people.

    Raises :class:`BackupUnderWay`, :class:`UnverifiedBackup`, what is wrong with the base or its
    key file, :class:`UnreachablePlace`, :class:`NotEnoughRoom` before anything is copied, and the
    known failures of the disk; no backup was added and none is lost then.
    """
    local = backups_folder(folder)
    target = place or local
    if place is not None:
        places.require_elsewhere(place, folder)
    report = progress or _silence
    with places.disk_told(), _alone(local):
        draft = local / f"{BASE_FILE}{places.DRAFT_ENDING}"
        _require_room(folder, local, target, key)
        try:
            _copy_checked(folder / BASE_FILE, draft, key, report)
            report(2, _STEPS, _PICTURES)
            pictures = bring(
                folder / MEDIA_FILE, target / pictures_name(key), key, progress=progress
            )
            report(3, _STEPS, _NAMING)
            path = _name(folder, draft, target, reason=reason, now=now)
        finally:
            draft.unlink(missing_ok=True)
        thin(target, key, now)
    return Made(path=path, backup=_known(target, path), pictures=pictures)


def mirror(
    folder: Path,
    key: bytes,
    backup: Backup,
    *,
    place: Path,
    now: datetime,
    progress: Progress | None = None,
) -> Made:
    """Copy a backup of ``folder`` to a second place, read it back there, and thin that place.

    It keeps its moment and its reason. Raises what :func:`make` does, and :class:`DamagedBase`
    when the backup itself is not sound any more.
    """
    places.require_elsewhere(place, folder)
    local = backups_folder(folder)
    report = progress or _silence
    with places.disk_told(), _alone(local):
        places.sweep(place)
        source = places.base_path(local, backup)
        saved, there = local / pictures_name(key), place / pictures_name(key)
        places.require_room(place, places.weight_of(source), _growth(saved, there))
        report(0, _STEPS, _READ_BACK)
        read_whole(source, key, tick=partial(report, 0, _STEPS, _READ_BACK))
        report(2, _STEPS, _PICTURES)
        pictures = bring(saved, there, key, progress=progress)
        report(3, _STEPS, _COPY)
        stem = stem_of(places.next_seq(place), backup.made_at, backup.reason)
        key_file = source.with_suffix(places.KEY_ENDING)
        places.copy_verified(key_file, place / f"{stem}{places.KEY_ENDING}")
        path = place / f"{stem}{places.BASE_ENDING}"
        places.copy_verified(source, path, tick=partial(report, 3, _STEPS, _COPY))
        thin(place, key, now)
    return Made(path=path, backup=_known(place, path), pictures=pictures)


def thin(place: Path, key: bytes, now: datetime) -> None:
    """Remove the backups of this base that the rule does not keep; others are not looked at."""
    known = places.listed(place, key)
    kept = to_keep(known, now)
    for backup in known:
        if backup.stem not in kept:
            places.discard(place, backup)


def newest(place: Path, key: bytes) -> Backup | None:
    """Return the last backup of this base in a place, without reading it."""
    found = places.listed(place, key)
    return found[0] if found else None


def is_copy(folder: Path, backup: Backup, place: Path, other: Backup) -> bool:
    """Tell whether a backup of a second place is the copy of one of ``folder``.

    Two may be of one minute and of one reason: each is ciphered anew, and begins otherwise.
    """
    if (other.made_at, other.reason, other.size) != (backup.made_at, backup.reason, backup.size):
        return False
    local = backups_folder(folder)
    with places.disk_told():
        return _head(places.base_path(local, backup)) == _head(places.base_path(place, other))


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD_BYTES)


def is_changed_since(folder: Path, key: bytes, backup: Backup | None) -> bool:
    """Tell whether something was done in the base of ``folder`` since one of its backups.

    The last lines of their journals are compared, never a clock; a backup that cannot be read says
    that there is something to save.
    """
    if backup is None:
        return True
    try:
        saved = _saved_action(folder, key, backup)
    except (DamagedBase, apsw.Error):
        return True
    return saved != _last_action(folder, key)


def is_behind(folder: Path, key: bytes, backup: Backup | None) -> bool:
    """Tell whether one of its backups holds actions that the base of ``folder`` has not.

    A base that was restored on purpose is behind the backup made just before, and not said so.
    """
    if backup is None or backup.reason == Reason.BEFORE_RESTORE:
        return False
    try:
        saved = _saved_action(folder, key, backup)
    except (DamagedBase, apsw.Error):
        return False
    return (saved or _NO_ACTION)[0] > (_last_action(folder, key) or _NO_ACTION)[0]


def _last_action(folder: Path, key: bytes) -> tuple[int, str, str] | None:
    with wary(folder / BASE_FILE, key, write=True) as connection:
        return last_action(connection)


def _saved_action(folder: Path, key: bytes, backup: Backup) -> tuple[int, str, str] | None:
    with wary(places.base_path(backups_folder(folder), backup), key) as connection:
        return last_action(connection)


def _silence(_step: int, _steps: int, _words: str) -> None:
    """Report to nobody."""


@contextmanager
def _alone(local: Path) -> Iterator[None]:
    """Let one backup of a base be made at a time, whichever program makes it."""
    local.mkdir(mode=0o700, exist_ok=True)
    lock = FolderLock(local)
    if not lock.take():
        raise BackupUnderWay
    try:
        places.sweep(local)
        yield
    finally:
        lock.release()


def _require_room(folder: Path, local: Path, target: Path, key: bytes) -> None:
    """Look at the room before anything is copied: twice the base, so that work can go on."""
    base = folder / BASE_FILE
    copy = places.weight_of(base, base.with_name(f"{BASE_FILE}-wal"))
    pictures = _growth(folder / MEDIA_FILE, target / pictures_name(key))
    if target == local:
        places.require_room(local, 2 * copy, pictures)
    else:
        places.require_room(local, copy)
        places.require_room(target, copy, pictures)


def _growth(source: Path, target: Path) -> int:
    """Return about how many bytes of pictures are still to be copied."""
    return max(0, places.weight_of(source) - places.weight_of(target))


def _copy_checked(base: Path, draft: Path, key: bytes, report: Progress) -> None:
    report(0, _STEPS, _COPY)
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    held = _copy(base, draft, key, partial(report, 0, _STEPS, _COPY))
    report(1, _STEPS, _READ_BACK)
    try:
        copied = read_whole(draft, key, tick=partial(report, 1, _STEPS, _READ_BACK))
    except DamagedBase as error:
        raise UnverifiedBackup from error
    if copied != held:
        raise UnverifiedBackup
    places.make_lasting(draft)


def _copy(base: Path, draft: Path, key: bytes, tick: partial[object]) -> Content:
    """Copy the base and return what it held at that very moment."""
    # A connection of its own that could write: one that only reads leaves files beside the base.
    with wary(base, key, write=True) as connection, listening(connection, tick):
        for _ in range(_QUIET_TRIES):
            before = connection.pragma("data_version")
            held = _vacuum(connection, draft)
            if connection.pragma("data_version") == before:
                return held
            os.truncate(draft, 0)
        # Somebody writes all the time: they wait now, for as long as the copy takes.
        with wary(base, key, write=True) as other:
            other.execute("BEGIN IMMEDIATE")
            held = _vacuum(connection, draft)
            other.execute("ROLLBACK")
        return held


def _vacuum(connection: apsw.Connection, draft: Path) -> Content:
    held = content_of(connection)
    connection.execute("VACUUM INTO ?", (str(draft),))
    return held


def _name(folder: Path, draft: Path, target: Path, *, reason: str, now: datetime) -> Path:
    """Give the copy its name, once its key is there."""
    local = backups_folder(folder)
    if target != local:
        places.sweep(target)
    stem = stem_of(places.next_seq(target), now, reason)
    key_file = target / f"{stem}{places.KEY_ENDING}"
    KeyFile.read(folder / KEY_FILE)
    places.copy_verified(folder / KEY_FILE, key_file)
    path = target / f"{stem}{places.BASE_ENDING}"
    if target == local:
        places.name_lastingly(draft, path)
    else:
        places.copy_verified(draft, path)
    return path


def _known(place: Path, path: Path) -> Backup:
    return next(one for one in places.listed(place) if one.stem == path.stem)
