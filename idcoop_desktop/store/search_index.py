"""Which parts of a base are hurt, and its file made anew when no data are among them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import apsw

from idcoop_desktop.store.driver import connect, listening, told
from idcoop_desktop.store.errors import DamagedBase
from idcoop_desktop.store.folder import BASE_FILE
from idcoop_desktop.store.gate import content_of, read_whole, wary
from idcoop_desktop.store.place import copy_verified, disk_told, require_room, weight_of
from idcoop_desktop.store.restoring import building, commit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PARTS = (
    "SELECT name, type = 'table' FROM pragma_table_list"
    " WHERE schema = 'main' AND type IN ('table', 'virtual', 'shadow')"
    " AND name NOT LIKE 'sqlite%'"
)
_INDEX_SQL = (
    "SELECT sql FROM sqlite_master"
    " WHERE sql LIKE 'CREATE VIRTUAL TABLE%' OR (type = 'trigger' AND name GLOB '*_fts_*')"
    " ORDER BY type = 'trigger', name"
)
_FORGET_INDEXES = (
    "DELETE FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%' OR name GLOB '*_fts_*'"
    " OR tbl_name GLOB '*_fts_*'"
)
_VIRTUAL = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
_HURT = "hurt.db"


@dataclass(frozen=True, slots=True)
class Hurt:
    """What is wrong in a base: ``tables`` of data, word indexes, or what holds nothing at all.

    ``elsewhere`` is the list of free pages; it is not looked for where something else is hurt.
    """

    tables: tuple[str, ...] = ()
    indexes: bool = False
    elsewhere: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether nothing at all is wrong."""
        return not (self.tables or self.indexes or self.elsewhere)


def hurt_parts(path: Path, key: bytes, *, tick: Callable[[], object] | None = None) -> Hurt:
    """Read a base whole and tell its hurt tables of data from its word indexes and free pages.

    Raises :class:`DamagedBase` when not even the list of its tables can be read. The base may be
    open meanwhile.
    """
    with wary(path, key, write=True) as connection, listening(connection, tick):
        parts = connection.execute(_PARTS).fetchall()
        if _is_sound(connection, ""):
            return Hurt(_orphaned(connection))
        hurt = [
            (str(name), bool(is_data))
            for name, is_data in parts
            if not _is_sound(connection, str(name))
        ]
        tables = tuple(name for name, is_data in hurt if is_data) or _orphaned(connection)
        return Hurt(tables, indexes=any(not is_data for _, is_data in hurt), elsewhere=not hurt)


def rebuild_indexes(
    folder: Path, key: bytes, now: datetime, *, tick: Callable[[], object] | None = None
) -> None:
    """Make the word indexes of a base, and its free pages, anew in another file; swap the two.

    The base must be closed; it is moved aside. Every row of data is read on the way: one that
    cannot be raises :class:`DamagedBase`, and nothing is changed. ``now`` is in UTC.
    """
    with disk_told(), building(folder) as built:
        base, hurt, whole = folder / BASE_FILE, built / _HURT, built / BASE_FILE
        with wary(base, key, write=True) as connection:
            held = content_of(connection)
            statements = [str(row[0]) for row in connection.execute(_INDEX_SQL)]
            indexes = [str(row[0]) for row in connection.execute(_VIRTUAL)]
        log = base.with_name(f"{BASE_FILE}-wal")
        if log.exists() and log.stat().st_size:
            raise DamagedBase
        require_room(built, 2 * weight_of(base))
        copy_verified(base, hurt, tick=tick)
        with told():
            _copy_data(hurt, whole, key, tick)
            _index(whole, key, statements, indexes)
        hurt.unlink()
        if read_whole(whole, key, tick=tick) != held:
            raise DamagedBase
    commit(folder, now)


def _is_sound(connection: apsw.Connection, table: str) -> bool:
    question = f'PRAGMA integrity_check("{table}")' if table else "PRAGMA integrity_check"
    try:
        return bool(connection.execute(question).fetchall() == [("ok",)])
    except (apsw.CorruptError, apsw.NotADBError):
        return False


def _orphaned(connection: apsw.Connection) -> tuple[str, ...]:
    """Return the tables with a row whose parent is gone."""
    rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    return tuple(sorted({str(row[0]) for row in rows}))


def _copy_data(hurt: Path, whole: Path, key: bytes, tick: Callable[[], object] | None) -> None:
    """Copy all but the indexes: the copy never reads the pages of what its schema does not name."""
    flags = apsw.SQLITE_OPEN_READWRITE
    connection = connect(hurt, key, flags=flags)
    try:
        connection.pragma("writable_schema", 1)
        connection.execute(_FORGET_INDEXES)
    finally:
        connection.close()
    os.close(os.open(whole, os.O_CREAT | os.O_EXCL, 0o600))
    connection = connect(hurt, key, flags=flags)
    try:
        with listening(connection, tick):
            connection.execute("VACUUM INTO ?", (str(whole),))
    finally:
        connection.close()


def _index(whole: Path, key: bytes, statements: list[str], indexes: list[str]) -> None:
    connection = connect(whole, key, flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        with connection:
            for statement in statements:
                connection.execute(statement)
            for name in indexes:
                connection.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
    finally:
        connection.close()
