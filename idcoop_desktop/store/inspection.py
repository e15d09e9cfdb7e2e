"""Look at a file before trusting it: every refusal leaves it exactly as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw

from idcoop_desktop.store.driver import connect, file_mark
from idcoop_desktop.store.errors import (
    DamagedBase,
    EmptyBase,
    ForeignBase,
    MissingBase,
    NewerBase,
    NotAFile,
    PlaintextBase,
    UnreadableBase,
    WrongKey,
)

if TYPE_CHECKING:
    from pathlib import Path

_PLAIN_HEADER = b"SQLite format 3\0"
_SMALLEST_PAGE = 512


def version_of(path: Path, key: bytes, *, application_id: int, newest: int) -> int:
    """Return the schema version of the base at ``path``, opened read-only with ``key``.

    Raises the :class:`~idcoop_desktop.store.errors.StoreError` that says what the file is when it
    is not a base of ours that this program can read.
    """
    _require_file(path)
    try:
        connection = connect(path, key, flags=apsw.SQLITE_OPEN_READONLY)
    except apsw.NotADBError as error:
        raise _why_not_readable(path, key) from error
    except apsw.CorruptError as error:
        raise DamagedBase from error
    except (apsw.CantOpenError, apsw.IOError, apsw.ReadOnlyError) as error:
        raise UnreadableBase from error
    try:
        if connection.pragma("application_id") != application_id:
            raise ForeignBase
        version = int(connection.pragma("user_version"))
    finally:
        connection.close()
    if version > newest:
        raise NewerBase(found=version, known=newest)
    return version


def is_plaintext(path: Path) -> bool:
    """Tell whether the file is an SQLite base that nobody encrypted."""
    return _header(path) == _PLAIN_HEADER


def _require_file(path: Path) -> None:
    if path.is_dir():
        raise NotAFile
    if not path.exists():
        raise MissingBase
    if path.stat().st_size == 0:
        raise EmptyBase
    try:
        plain = is_plaintext(path)
    except OSError as error:
        raise UnreadableBase from error
    if plain:
        raise PlaintextBase
    # SQLite would take such a stump for a base that is still empty.
    if path.stat().st_size < _SMALLEST_PAGE:
        raise DamagedBase


def _why_not_readable(path: Path, key: bytes) -> WrongKey | DamagedBase:
    return DamagedBase() if _header(path) == file_mark(key) else WrongKey()


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_PLAIN_HEADER))
