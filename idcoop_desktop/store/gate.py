"""Reads a base made elsewhere or long ago before it is trusted: whole, ours, and not too new."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import apsw

from idcoop_desktop.store.driver import connect, listening, told
from idcoop_desktop.store.errors import DamagedBase, UnreadableBase

if TYPE_CHECKING:
    from pathlib import Path

Progress = Callable[[int, int, str], object]
"""Told how far the work is: step, steps, and what is done in French. It may raise to stop it."""

_DISTRUST = (
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("mmap_size", 0),
    ("temp_store", 2),
    ("foreign_keys", 1),
    # Checking looks up each row in each index: with the 2 MB of SQLite's own accord, pages are
    # deciphered again and again, which takes three times as long.
    ("cache_size", -32_000),
)
_TABLES = (
    "SELECT name FROM pragma_table_list"
    " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a base holds, for comparing it with its copy.

    ``last_action`` is the number, the time and the name of the last line of its journal, ``None``
    before the first; ``counts`` the rows of each table.
    """

    version: int
    last_action: tuple[int, str, str] | None
    counts: dict[str, int]


@contextmanager
def wary(path: Path, key: bytes, *, write: bool = False) -> Iterator[apsw.Connection]:
    """Open a base that may have been altered; what its schema says can do nothing here.

    Raises the known failures of the file and of the disk, as their sentence.
    """
    flags = apsw.SQLITE_OPEN_READWRITE if write else apsw.SQLITE_OPEN_READONLY
    with told():
        try:
            connection = connect(path, key, flags=flags)
        except (apsw.CantOpenError, apsw.ReadOnlyError) as error:
            raise UnreadableBase from error
        try:
            for name, value in _DISTRUST:
                connection.pragma(name, value)
            connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
            yield connection
        finally:
            connection.close()


def content_of(connection: apsw.Connection) -> Content:
    """Count what a base holds; the word indexes, which can be made again, are left out."""
    tables = [str(row[0]) for row in connection.execute(_TABLES)]
    counts = {
        table: int(connection.execute(f'SELECT count(*) FROM "{table}"').get) for table in tables
    }
    return Content(
        version=int(connection.pragma("user_version")),
        last_action=last_action(connection) if "unit" in counts else None,
        counts=counts,
    )


def last_action(connection: apsw.Connection) -> tuple[int, str, str] | None:
    """Return the number, the time and the name of the last line of the journal."""
    row = connection.execute("SELECT id, at, label FROM unit ORDER BY id DESC LIMIT 1").fetchone()
    return None if row is None else (int(row[0]), str(row[1]), str(row[2]))


def read_whole(path: Path, key: bytes, *, tick: Callable[[], object] | None = None) -> Content:
    """Read every page, row and link of a base and return what it holds.

    Raises :class:`DamagedBase` when anything is not as it should be. About 8 s for a million
    people, a tenth of it for a hundred thousand.
    """
    with wary(path, key) as connection, listening(connection, tick):
        sound = connection.pragma("integrity_check") == "ok"
        if not sound or connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise DamagedBase
        return content_of(connection)
