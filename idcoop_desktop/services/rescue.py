"""A base that cannot be opened, or a new computer: find a backup, read it, put it in place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from idcoop_desktop.services.damage import Rescue, find_rescue
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.services.restore import (
    preview,
    put_key_back,
    remembered_key,
    restore,
    unlock_backup,
)
from idcoop_desktop.store.backup_errors import NoBackup
from idcoop_desktop.store.backups import backups_folder
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import (
    DamagedBase,
    DamagedEnvelope,
    EmptyBase,
    ForeignBase,
    MissingEnvelope,
    NotAFile,
    PlaintextBase,
    WeakEnvelope,
    WrongKey,
)
from idcoop_desktop.store.place import base_path, listed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from idcoop_desktop.services.desk import Clock
    from idcoop_desktop.services.restore import Restored
    from idcoop_desktop.store.gate import Progress

_SPOILT = (DamagedBase, EmptyBase, ForeignBase, NotAFile, PlaintextBase, WrongKey)
_NO_KEY = (DamagedEnvelope, MissingEnvelope, WeakEnvelope)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A backup that was read whole, with the key that opens it."""

    key: bytes = field(repr=False)
    rescue: Rescue


def calls_for_rescue(error: Exception) -> bool:
    """Tell whether a backup is the way out of what kept the base from being opened."""
    return isinstance(error, _SPOILT)


def calls_for_key(error: Exception) -> bool:
    """Tell whether the key file of a backup is the way out of what kept the base shut."""
    return isinstance(error, _NO_KEY)


def open_with_saved_key(
    folder: Path,
    secret: str,
    *,
    by_code: bool = False,
    place: Path | None = None,
    clock: Clock | None = None,
) -> Opened:
    """Put the key file of the newest backup back in the folder, and open the base.

    The secret is the one of the moment of that backup. Raises :class:`NoBackup` when there is
    none, what :func:`~idcoop_desktop.services.restore.unlock_backup` and
    :func:`~idcoop_desktop.services.restore.put_key_back` do, and what is wrong with the base.
    """
    file = next(_files(folder, place), None)
    if file is None:
        raise NoBackup
    key = unlock_backup(folder, file, secret, by_code=by_code, clock=clock)
    put_key_back(folder, file, key)
    return Opened(Base.open(folder, key), key, folder)


def find_remembered(
    folder: Path, *, place: Path | None = None, progress: Progress | None = None
) -> Found | None:
    """Return the newest sound backup that this computer's memory opens, ``None`` without one.

    Off the GUI thread: each backup is read whole until one is sound.
    """
    for file in _files(folder, place):
        key = remembered_key(folder, file)
        if key is not None:
            return _newest(folder, key, place, progress)
    return None


def find_with_secret(
    folder: Path,
    secret: str,
    *,
    by_code: bool = False,
    place: Path | None = None,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Found:
    """Return the newest sound backup that a passphrase, or the printed code, opens.

    Raises :class:`NoBackup` when there is none, and what
    :func:`~idcoop_desktop.services.restore.unlock_backup` does.
    """
    newest = next(_files(folder, place), None)
    if newest is None:
        raise NoBackup
    key = unlock_backup(folder, newest, secret, by_code=by_code, clock=clock)
    found = _newest(folder, key, place, progress)
    if found is None:
        raise NoBackup
    return found


def read_backup(
    folder: Path,
    file: Path,
    secret: str,
    *,
    by_code: bool = False,
    clock: Clock | None = None,
    progress: Progress | None = None,
) -> Found:
    """Open a backup chosen anywhere and read it whole; nothing is changed.

    Raises what :func:`~idcoop_desktop.services.restore.unlock_backup` and
    :func:`~idcoop_desktop.services.restore.preview` do.
    """
    key = unlock_backup(folder, file, secret, by_code=by_code, clock=clock)
    seen = preview(folder, key, file, clock=clock, progress=progress)
    return Found(key=key, rescue=Rescue(preview=seen, unusable=0))


def take_back(
    folder: Path, found: Found, *, clock: Clock | None = None, progress: Progress | None = None
) -> tuple[Opened, Restored]:
    """Put a backup in place where no base is open, and open it.

    Raises :class:`DomainError` with nothing changed.
    """
    file = found.rescue.preview.file
    done = restore(folder, found.key, file, clock=clock, progress=progress)
    return Opened(Base.open(folder, found.key), found.key, folder), done


def _files(folder: Path, place: Path | None) -> Iterator[Path]:
    """Give the files of the backups here, then elsewhere, newest first."""
    for where in (backups_folder(folder), *(() if place is None else (place,))):
        for backup in listed(where):
            yield base_path(where, backup)


def _newest(
    folder: Path, key: bytes, place: Path | None, progress: Progress | None
) -> Found | None:
    rescue = find_rescue(folder, key, place=place, progress=progress)
    return None if rescue is None else Found(key=key, rescue=rescue)
