"""A folder that holds backups: names in it, and files written there that a crash cannot halve."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from idcoop_desktop.domain.backups import Backup, backup_of, newest_first
from idcoop_desktop.store.backup_errors import (
    CopyDiskFailure,
    CopyDiskFull,
    NotEnoughRoom,
    PlaceInside,
    UnreachablePlace,
    UnverifiedBackup,
)
from idcoop_desktop.store.driver import file_mark
from idcoop_desktop.store.errors import DiskFailure, DiskFull, StoreError
from idcoop_desktop.store.files import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BASE_ENDING, KEY_ENDING, DRAFT_ENDING = ".db", ".key", ".tmp"
_CHUNK = 1 << 20
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_MARK_BYTES = 16
_RESERVE_BYTES = 1 << 20
_OF_COPIES: dict[type[StoreError], type[StoreError]] = {
    DiskFull: CopyDiskFull,
    DiskFailure: CopyDiskFailure,
}


@contextmanager
def disk_told() -> Iterator[None]:
    """Turn what the system or SQLite refuses into its French sentence: no action was lost."""
    try:
        yield
    except OSError as error:
        raise (CopyDiskFull if error.errno in _NO_ROOM else CopyDiskFailure) from error
    except (DiskFull, DiskFailure) as error:
        of_copies = _OF_COPIES.get(type(error))
        if of_copies is None:
            raise
        raise of_copies from error


def require_room(place: Path, *needed: int) -> None:
    """Refuse to fill a disk: ``needed`` bytes must be free, and a little more to go on working.

    Raises :class:`NotEnoughRoom`. A disk that does not say how much is free is not asked again.
    """
    wanted = sum(needed) + _RESERVE_BYTES
    try:
        known = shutil.disk_usage(place)
    except OSError:
        return
    # Some shares answer zero to everything.
    if known.total and known.free < wanted:
        raise NotEnoughRoom(left=known.free, needed=wanted)


def weight_of(*paths: Path) -> int:
    """Return how many bytes these files hold; one that is missing holds none."""
    return sum(path.stat().st_size for path in paths if path.exists())


def require_elsewhere(place: Path, folder: Path) -> None:
    """Refuse a place for copies that is not there, or that would be lost with the data folder.

    Raises :class:`UnreachablePlace` and :class:`PlaceInside`.
    """
    # Asked of os.path: what the system refuses is an answer there, as a stick pulled out is.
    if not os.path.isdir(place):  # noqa: PTH112 - as just said
        raise UnreachablePlace
    if place.resolve().is_relative_to(folder.resolve()):
        raise PlaceInside


def listed(place: Path, key: bytes | None = None) -> tuple[Backup, ...]:
    """Return the backups of a place, newest first; with ``key``, those that it opens.

    Only what was verified ever has the name of a backup. A place that cannot be read has none.
    """
    found: list[Backup] = []
    with contextlib.suppress(OSError):
        for path in place.glob(f"idcoop-*{BASE_ENDING}"):
            with contextlib.suppress(OSError):
                known = path.stat()
                written_at = datetime.fromtimestamp(known.st_mtime, UTC)
                backup = backup_of(path.stem, size=known.st_size, written_at=written_at)
                if backup is not None and (key is None or mark_of(path) == file_mark(key)):
                    found.append(backup)
    return tuple(newest_first(found))


def base_path(place: Path, backup: Backup) -> Path:
    """Return the file of a backup."""
    return place / f"{backup.stem}{BASE_ENDING}"


def mark_of(path: Path) -> bytes:
    """Return the sixteen bytes that name the key of a base without telling anything about it."""
    with path.open("rb") as file:
        return file.read(_MARK_BYTES)


def next_seq(place: Path) -> int:
    """Return the rank of the next backup: above every rank ever given that can still be seen."""
    then = datetime.fromtimestamp(0, UTC)
    named = (backup_of(path.stem, written_at=then) for path in place.glob("idcoop-*"))
    return 1 + max((one.seq for one in named if one is not None), default=0)


def sweep(place: Path) -> None:
    """Remove what a crash left: drafts, and keys whose base never got its name."""
    for path in place.glob(f"idcoop*{DRAFT_ENDING}*"):
        path.unlink(missing_ok=True)
    then = datetime.fromtimestamp(0, UTC)
    for path in place.glob(f"idcoop-*{KEY_ENDING}"):
        ours = backup_of(path.stem, written_at=then) is not None
        if ours and not path.with_suffix(BASE_ENDING).exists():
            path.unlink(missing_ok=True)


def discard(place: Path, backup: Backup) -> None:
    """Remove a backup, its base first: a base is never without its key."""
    base_path(place, backup).unlink(missing_ok=True)
    (place / f"{backup.stem}{KEY_ENDING}").unlink(missing_ok=True)


def make_lasting(path: Path) -> None:
    """Wait until what was written is on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def name_lastingly(draft: Path, path: Path) -> None:
    """Rename ``draft`` to ``path`` beside it; what was under that name is replaced."""
    draft.replace(path)
    # Some shares and sticks cannot wait for their list of names: the file itself is safe there.
    with contextlib.suppress(OSError):
        sync_folder(path.parent)


def copy_verified(source: Path, target: Path, *, tick: Callable[[], object] | None = None) -> None:
    """Copy a file that nobody writes, read the copy back, and only then give it its name.

    Raises :class:`UnverifiedBackup` when the disk gave back something else.
    """
    draft = target.with_name(f"{target.name}{DRAFT_ENDING}")
    try:
        wanted = _copy(source, draft, tick)
        if _digest(draft, tick) != wanted:
            raise UnverifiedBackup
        name_lastingly(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def _copy(source: Path, draft: Path, tick: Callable[[], object] | None) -> bytes:
    digest = hashlib.sha256()
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as written, source.open("rb") as read:
        while chunk := read.read(_CHUNK):
            written.write(chunk)
            digest.update(chunk)
            if tick is not None:
                tick()
        written.flush()
        os.fsync(written.fileno())
    return digest.digest()


def _digest(path: Path, tick: Callable[[], object] | None) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            if tick is not None:
                tick()
    return digest.digest()
