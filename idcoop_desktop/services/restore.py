"""Restoring: open a backup, tell what would change, put it in place, or only try it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from idcoop_desktop.domain.backups import Backup, Reason, backup_of
from idcoop_desktop.services.desk import SystemClock
from idcoop_desktop.services.tries import counted
from idcoop_desktop.store import backups, envelope, keyring, restoring
from idcoop_desktop.store.backup_errors import (
    BackupWithoutKey,
    FolderInUse,
    MissingBackup,
    NoBackup,
    OtherKey,
    UnverifiedBackup,
)
from idcoop_desktop.store.differences import State, actions_told, state_of
from idcoop_desktop.store.driver import file_mark
from idcoop_desktop.store.errors import (
    DamagedBase,
    DamagedEnvelope,
    MissingEnvelope,
    NewerEnvelope,
    StoreError,
    UnreadableBase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from idcoop_desktop.store.folder import BASE_FILE, KEY_FILE, MEDIA_FILE
from idcoop_desktop.store.key_file import KeyFile
from idcoop_desktop.store.lock import FolderLock
from idcoop_desktop.store.named_pictures import named_pictures
from idcoop_desktop.store.pictures import (
    picture_names,
    pictures_name,
    read_pictures,
    set_aside,
)
from idcoop_desktop.store.place import base_path, copy_verified, disk_told, listed, mark_of
from idcoop_desktop.store.restoring import (
    Sources,
    finish_pending,
    is_pending,
    trial_folder,
    unpack,
)

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.services.desk import Clock
    from idcoop_desktop.store.backups import Made
    from idcoop_desktop.store.differences import LostAction
    from idcoop_desktop.store.gate import Progress

__all__ = ["finish_pending"]

KINDS = (
    ("cooperator", "coopérateur", "coopérateurs"),
    ("residence", "résidence", "résidences"),
    ("idea", "idée", "idées"),
    ("project", "projet", "projets"),
    ("aid", "demande d’aide", "demandes d’aide"),
    ("ledger_entry", "écriture du budget", "écritures du budget"),
    ("payment", "paiement", "paiements"),
    ("photo", "photo", "photos"),
    ("interaction", "contact noté", "contacts notés"),
    ("task", "tâche", "tâches"),
)
"""The kinds of records a person counts by: table, singular, plural."""

_TABLES = tuple(table for table, _one, _many in KINDS)
_MOST_TOLD = 20
_SPOILT = (
    DamagedBase,
    DamagedEnvelope,
    MissingEnvelope,
    NewerEnvelope,
    UnreadableBase,
    UnverifiedBackup,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCount:
    """How many records of a kind there are ``now``, ``None`` when that cannot be read, and were."""

    table: str
    now: int | None
    then: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What restoring a backup would change.

    ``lost`` are the last of the ``lost_total`` actions that the backup lacks, newest first;
    ``lost_total`` is ``None`` when the base of today cannot be read. ``regained`` actions are in
    the backup alone. ``made_at`` is in UTC, ``None`` for a file whose name does not tell.
    """

    file: Path
    backup: Backup | None
    looked_at: datetime
    kinds: tuple[KindCount, ...]
    lost: tuple[LostAction, ...]
    lost_total: int | None
    regained: int
    lost_pictures: int
    has_base: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done: where the files of before are, the backup of before, and pictures lost."""

    aside: Path
    before: Made | None
    lost_pictures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """A backup that was opened and read whole, and what was in it."""

    file: Path
    backup: Backup | None
    looked_at: datetime
    kinds: tuple[KindCount, ...]
    pictures: int
    bad_pictures: int


def unlock_backup(
    folder: Path, file: Path, secret: str, *, by_code: bool = False, clock: Clock | None = None
) -> bytes:
    """Return the key of a backup from a passphrase, or from the printed code when ``by_code``.

    That of today is enough where the folder still has its key file; elsewhere it takes the one of
    the moment of the backup. Raises :class:`WrongPassphrase`, :class:`WrongRecoveryCode`,
    :class:`TooSoon`, :class:`OtherKey`, :class:`BackupWithoutKey`, :class:`MissingBackup`, or what
    is wrong with the key file. Slow on purpose: off the GUI thread.
    """
    if not file.is_file():
        raise MissingBackup
    with disk_told():
        folder.mkdir(parents=True, exist_ok=True)
    key_files = [path for path in (folder / KEY_FILE, *_beside(file)) if path.exists()]
    if not key_files:
        raise BackupWithoutKey
    open_with = envelope.unlock_with_code if by_code else envelope.unlock
    refusals: list[StoreError] = []
    with counted(folder, clock):
        for path in key_files:
            try:
                key = open_with(path, secret)
            except StoreError as refusal:
                refusals.append(refusal)
            else:
                if mark_of(file) == file_mark(key):
                    return key
                refusals.append(OtherKey())
        raise min(refusals, key=_worth)


def preview(
    folder: Path,
    key: bytes,
    file: Path,
    *,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Preview:
    """Read a backup whole in a folder of its own and tell what restoring it would change.

    Nothing is changed. Raises :class:`DomainError` when it is not a backup that can be restored.
    """
    with trial_folder(folder) as trial:
        unpack(file, key, trial, progress=progress)
        then = _state(trial / BASE_FILE, key)
        now = state_of(folder / BASE_FILE, key, _TABLES)
        wanted = named_pictures(trial / BASE_FILE, key)
    known = picture_names(folder / MEDIA_FILE, key) | picture_names(_pictures(file, key), key)
    told: tuple[LostAction, ...] = ()
    lost = frozenset() if now is None else now.actions - then.actions
    try:
        told = actions_told(folder / BASE_FILE, key, lost, _MOST_TOLD) if lost else ()
    except DamagedBase:
        now = None
    return Preview(
        file=file,
        backup=_backup(file),
        looked_at=(clock or SystemClock()).now(),
        kinds=_kinds(now, then),
        lost=told,
        lost_total=None if now is None else len(lost),
        regained=0 if now is None else len(then.actions - now.actions),
        lost_pictures=len(wanted - known),
        has_base=(folder / BASE_FILE).exists(),
    )


def restore(
    folder: Path,
    key: bytes,
    file: Path,
    *,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Restored:
    """Put a backup in the place of the base, which is backed up if it can be and kept aside.

    The base must be closed and the folder's lock held. Raises :class:`DomainError` with nothing
    changed; once the swap began it is finished, by :func:`finish_pending` after a crash.
    """
    now = (clock or SystemClock()).now()
    with disk_told():
        folder.mkdir(parents=True, exist_ok=True)
    sources = Sources(
        base=file, pictures=_pictures(file, key), key_file=_key_to_bring(folder, file)
    )
    state = state_of(folder / BASE_FILE, key, ())
    built = restoring.build(
        folder,
        key,
        sources,
        least_number=0 if state is None else state.last_number,
        progress=progress,
    )
    try:
        before = _back_up_before(folder, key, now, progress)
    except BaseException:
        restoring.give_up(folder)
        raise
    aside = restoring.commit(folder, now)
    return Restored(aside=aside, before=before, lost_pictures=built.lost_pictures)


def rehearse(
    folder: Path,
    key: bytes,
    file: Path | None = None,
    *,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Rehearsal:
    """Restore a backup, the last one if not named, into a folder of its own, read it and leave.

    The copy is encrypted and removed at once; nothing else is changed. Raises :class:`NoBackup`
    and what :func:`preview` does.
    """
    chosen = file or newest_file(folder, key)
    with trial_folder(folder) as trial:
        unpack(chosen, key, trial, progress=progress)
        then = _state(trial / BASE_FILE, key)
        wanted = named_pictures(trial / BASE_FILE, key)
    bad = read_pictures(_pictures(chosen, key), key, wanted, progress=progress)
    _key_to_bring(folder, chosen)
    return Rehearsal(
        file=chosen,
        backup=_backup(chosen),
        looked_at=(clock or SystemClock()).now(),
        kinds=_kinds(None, then),
        pictures=len(wanted - bad),
        bad_pictures=len(bad),
    )


def newest_file(folder: Path, key: bytes) -> Path:
    """Return the file of the last backup of the base; :class:`NoBackup` when there is none."""
    local = backups.backups_folder(folder)
    found = backups.newest(local, key)
    if found is None:
        raise NoBackup
    return base_path(local, found)


def remembered_key(folder: Path, file: Path) -> bytes | None:
    """Return the key of a backup if this computer remembers it, else ``None``."""
    for path in (folder / KEY_FILE, *_beside(file)):
        base_id = _base_id(path)
        key = keyring.recall(base_id) if base_id else None
        if key is not None and file.is_file() and mark_of(file) == file_mark(key):
            return key
    return None


def finish_if_alone(folder: Path) -> None:
    """Finish a restoring that was cut; :class:`FolderInUse` while the window is at it."""
    if not is_pending(folder):
        return
    with held_alone(folder):
        finish_pending(folder)


@contextmanager
def held_alone(folder: Path) -> Iterator[None]:
    """Hold the folder's lock; :class:`FolderInUse` when the window or another console has it."""
    with disk_told():
        folder.mkdir(parents=True, exist_ok=True)
        lock = FolderLock(folder)
        if not lock.take():
            raise FolderInUse
    try:
        yield
    finally:
        lock.release()


def put_key_back(folder: Path, file: Path, key: bytes) -> None:
    """Put the key file of a backup where that of the base is missing or damaged.

    The passphrase of the moment of the backup opens it. A damaged file is kept under another name.
    Raises :class:`OtherKey` when the base of the folder is not of that key and
    :class:`BackupWithoutKey` when none is beside the backup.
    """
    if mark_of(folder / BASE_FILE) != file_mark(key):
        raise OtherKey
    beside = _first_sound(_beside(file))
    if beside is None:
        raise BackupWithoutKey
    with disk_told():
        current = folder / KEY_FILE
        if current.exists():
            set_aside(current)
        copy_verified(beside, current)


def known_files(folder: Path, key: bytes, place: Path | None = None) -> tuple[Path, ...]:
    """Return the files of the base's backups here and in ``place``, newest first.

    Each place has them by rank; of two places, only the moments can be compared.
    """
    where = backups.backups_folder(folder)
    here = [(one, base_path(where, one)) for one in listed(where, key)]
    there = [] if place is None else [(one, base_path(place, one)) for one in listed(place, key)]
    found: list[Path] = []
    while here or there:
        elsewhere = bool(there) and (not here or there[0][0].made_at > here[0][0].made_at)
        found.append((there if elsewhere else here).pop(0)[1])
    return tuple(found)


def _worth(refusal: StoreError) -> int:
    """Order refusals by what a person can do about them: a wrong passphrase first."""
    return 0 if isinstance(refusal, WrongPassphrase | WrongRecoveryCode) else 1


def _beside(file: Path) -> tuple[Path, Path]:
    return file.with_suffix(".key"), file.with_name(KEY_FILE)


def _pictures(file: Path, key: bytes) -> Path:
    own = file.with_name(pictures_name(key))
    return own if own.exists() else file.with_name(MEDIA_FILE)


def _backup(file: Path) -> Backup | None:
    known = file.stat()
    written_at = datetime.fromtimestamp(known.st_mtime, UTC)
    return backup_of(file.stem, size=known.st_size, written_at=written_at)


def _first_sound(paths: tuple[Path, ...]) -> Path | None:
    return next((path for path in paths if _base_id(path)), None)


def _base_id(path: Path) -> str:
    try:
        return KeyFile.read(path).base_id
    except (DamagedEnvelope, MissingEnvelope, NewerEnvelope):
        return ""


def _key_to_bring(folder: Path, file: Path) -> Path | None:
    """Return the key file to take with a backup, ``None`` where the folder's own is kept.

    The folder's own knows the passphrase of today, and opens every backup of its base.
    """
    own, beside = _base_id(folder / KEY_FILE), _first_sound(_beside(file))
    if beside is not None and _base_id(beside) != own:
        return beside
    if not own:
        raise BackupWithoutKey
    return None


def _state(base: Path, key: bytes) -> State:
    found = state_of(base, key, _TABLES)
    if found is None:
        raise DamagedBase
    return found


def _kinds(now: State | None, then: State) -> tuple[KindCount, ...]:
    return tuple(
        KindCount(
            table=table,
            now=None if now is None else now.counts.get(table, 0),
            then=then.counts.get(table, 0),
        )
        for table in _TABLES
    )


def _back_up_before(
    folder: Path, key: bytes, now: datetime, progress: Progress | None
) -> Made | None:
    """Back up what will be moved aside, where there is something that can still be read."""
    if not (folder / BASE_FILE).exists():
        return None
    try:
        return backups.make(folder, key, reason=Reason.BEFORE_RESTORE, now=now, progress=progress)
    except _SPOILT:
        return None
