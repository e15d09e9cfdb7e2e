"""The pictures and receipts of a place of backups: one file for all of them, only added to."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import apsw

from idcoop_desktop.store.backup_errors import UnverifiedBackup
from idcoop_desktop.store.driver import connect, file_mark, told
from idcoop_desktop.store.errors import DamagedBase, DiskFailure, StoreError
from idcoop_desktop.store.media import APPLICATION_ID, Media
from idcoop_desktop.store.place import disk_told, name_lastingly

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.store.gate import Progress

SPOILT_PICTURES = "media-*-abime-*.db"
"""The names of the files of pictures that :func:`set_aside` kept in a place of backups."""

_WORDS = "Photos et justificatifs"
_UNREADABLE = (apsw.CantOpenError, apsw.CorruptError, apsw.NotADBError)


@dataclass(frozen=True, slots=True)
class Brought:
    """How many pictures were copied, and how many of the source could not be read."""

    added: int
    unreadable: int


def pictures_name(key: bytes) -> str:
    """Return the name of the pictures' file: those of two coops may lie in one place."""
    return f"media-{file_mark(key)[:4].hex()}.db"


def bring(source: Path, target: Path, key: bytes, *, progress: Progress | None = None) -> Brought:
    """Add to ``target`` the pictures of ``source`` it lacks, each compared with its name.

    A target that is missing is made; one that cannot be read is kept under another name and made
    again. A source that cannot be read gives what it can: the base must be saved all the same. A
    crash leaves what was there, and some of the new. Raises the known failures of the disk.
    """
    with _disk_told():
        writable = _ready(target, key)
        try:
            readable = _ours(source, key)
        except (*_UNREADABLE, DamagedBase):
            writable.close()
            return Brought(0, 1)
        try:
            return _copy_missing(readable, writable, progress)
        finally:
            readable.close()
            writable.close()


def picture_names(path: Path, key: bytes) -> frozenset[str]:
    """Return the SHA-256 of every picture of a file; none when it is missing or unreadable."""
    return _asked_names(path, key) or frozenset()


def can_be_read(path: Path, key: bytes) -> bool:
    """Tell whether a file of pictures is there and opens with this key."""
    return _asked_names(path, key) is not None


def _asked_names(path: Path, key: bytes) -> frozenset[str] | None:
    if not path.exists():
        return None
    try:
        with told():
            connection = _known(path, key)
            try:
                return _names(connection)
            finally:
                connection.close()
    except StoreError:
        return None


def read_pictures(
    path: Path, key: bytes, wanted: frozenset[str], *, progress: Progress | None = None
) -> frozenset[str]:
    """Read the wanted pictures and return those that are not there or not as they were."""
    if not path.exists():
        return wanted
    try:
        with told():
            connection = _known(path, key)
            try:
                return frozenset(_bad(connection, sorted(wanted), progress))
            finally:
                connection.close()
    except StoreError:
        return wanted


def set_aside(path: Path) -> Path:
    """Give a file that cannot be read another name beside it, and return that."""
    number = 1
    while (kept := path.with_name(f"{path.stem}-abime-{number}{path.suffix}")).exists():
        number += 1
    name_lastingly(path, kept)
    return kept


@contextmanager
def _disk_told() -> Iterator[None]:
    try:
        with told(), disk_told():
            yield
    except (apsw.CantOpenError, apsw.ReadOnlyError) as error:
        raise DiskFailure from error


def _ready(path: Path, key: bytes) -> apsw.Connection:
    """Open the pictures of a place for writing."""
    if path.exists():
        try:
            return _known(path, key)
        except (apsw.CorruptError, apsw.NotADBError, DamagedBase):
            set_aside(path)
    _make(path, key)
    return _opened(path, key)


def _known(path: Path, key: bytes) -> apsw.Connection:
    connection = _ours(path, key)
    try:
        _names(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _ours(path: Path, key: bytes) -> apsw.Connection:
    """Open a file of pictures; a file without any page passes for an empty base elsewhere."""
    connection = _opened(path, key)
    try:
        if connection.pragma("application_id") != APPLICATION_ID:
            raise DamagedBase
    except BaseException:
        connection.close()
        raise
    return connection


def _make(path: Path, key: bytes) -> None:
    draft = path.with_name(f"idcoop-{path.name}.tmp")
    draft.unlink(missing_ok=True)
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL, 0o600))
    Media.create(draft, key)
    connection = connect(draft, key, flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        # A write-ahead log needs memory that shares and some sticks lack.
        connection.pragma("journal_mode", "delete")
    finally:
        connection.close()
    name_lastingly(draft, path)


def _opened(path: Path, key: bytes) -> apsw.Connection:
    try:
        connection = connect(path, key, flags=apsw.SQLITE_OPEN_READWRITE)
    except (apsw.CantOpenError, apsw.ReadOnlyError):
        connection = connect(path, key, flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("trusted_schema", 0)
    connection.pragma("synchronous", "full")
    return connection


def _names(connection: apsw.Connection) -> frozenset[str]:
    return frozenset(str(row[0]) for row in connection.execute("SELECT sha256 FROM blob"))


def _copy_missing(
    source: apsw.Connection, target: apsw.Connection, progress: Progress | None
) -> Brought:
    try:
        missing = sorted(_names(source) - _names(target))
    except apsw.CorruptError:
        return Brought(0, 1)
    added: list[str] = []
    for number, sha256 in enumerate(missing):
        if progress is not None:
            progress(number, len(missing), _WORDS)
        data = _data(source, sha256)
        if data is not None:
            # One transaction each: what was copied stays when the work is stopped.
            target.execute("INSERT INTO blob (sha256, data) VALUES (?, ?)", (sha256, data))
            added.append(sha256)
    if any(_data(target, sha256) is None for sha256 in added):
        raise UnverifiedBackup
    return Brought(len(added), len(missing) - len(added))


def _bad(connection: apsw.Connection, wanted: list[str], progress: Progress | None) -> list[str]:
    bad = []
    for number, sha256 in enumerate(wanted):
        if progress is not None:
            progress(number, len(wanted), _WORDS)
        if _data(connection, sha256) is None:
            bad.append(sha256)
    return bad


def _data(connection: apsw.Connection, sha256: str) -> bytes | None:
    """Return a picture that is what its name says, else ``None``."""
    try:
        row = connection.execute("SELECT data FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    except (apsw.CorruptError, apsw.NotADBError):
        return None
    data = None if row is None else bytes(row[0])
    return data if data is not None and hashlib.sha256(data).hexdigest() == sha256 else None
