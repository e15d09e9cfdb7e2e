"""One encrypted SQLite file under peewee: key, pragmas, bindings, and read-only unless told."""

from __future__ import annotations

import enum
import hashlib
import hmac
import threading
import weakref
from contextlib import contextmanager
from datetime import date, datetime, time
from time import sleep
from typing import TYPE_CHECKING, Any

import apsw
from peewee import PeeweeException
from playhouse.apsw_ext import APSWDatabase

from idcoop_desktop.store.errors import (
    BusyBase,
    DamagedBase,
    DiskFailure,
    DiskFull,
    LockedBase,
    OldSqlite,
    UnreadableBase,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

Connection = apsw.Connection
READ_ONLY, READ_WRITE = apsw.SQLITE_OPEN_READONLY, apsw.SQLITE_OPEN_READWRITE

KEY_BYTES = 32
SALT_BYTES = 16
BUSY_SECONDS = 5.0
CHECKPOINT_PAGES = 1_000
_POLL_SECONDS = 0.01
_OLDEST_SQLITE = (3, 51, 3)
_TICK_STEPS = 20_000
"""Steps of SQLite's machine between two ticks: 2 to 10 ms."""

_PRAGMAS = (
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("foreign_keys", 1),
    ("recursive_triggers", 1),
    ("secure_delete", 1),
    ("temp_store", 2),
    ("cache_size", -32_000),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("mmap_size", 0),
    ("wal_autocheckpoint", 0),
    ("query_only", 1),
)


def require_sqlite(version: tuple[int, ...] | None = None) -> None:
    """Refuse a SQLite older than 3.51.3: its WAL could be corrupted by two connections at once."""
    found = version or tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    if found < _OLDEST_SQLITE:
        raise OldSqlite


def key_pragma(key: bytes) -> str:
    """Return the key in the form that is never taken for a passphrase.

    A ``raw:`` key of any other length silently becomes a passphrase, hence the check.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a base has a key of 32 bytes")
    return f"raw:{key.hex()}"


def file_mark(key: bytes) -> bytes:
    """Return the 16 bytes that start every file made with ``key``.

    They are the cipher's salt, in clear; a random key needs none, so it can name its key without
    saying anything about it. That is what tells a wrong key from a damaged first page.
    """
    return hmac.digest(key, b"idcoop file mark", hashlib.sha256)[:SALT_BYTES]


def take_key(connection: apsw.Connection, secret: str) -> None:
    """Give the key to a connection; a SQLite without cipher ignores it and would write in clear."""
    if connection.pragma("key", secret) != "ok":
        raise RuntimeError("this SQLite cannot encrypt")


def connect(path: Path, key: bytes, *, flags: int, new: bool = False) -> apsw.Connection:
    """Open one bare connection and read the header, so that a wrong key shows at once."""
    connection = apsw.Connection(str(path), flags=flags)
    try:
        connection.set_busy_timeout(int(BUSY_SECONDS * 1_000))
        connection.convert_binding = _convert
        take_key(connection, key_pragma(key) + (file_mark(key).hex() if new else ""))
        connection.pragma("user_version")
    except BaseException:
        connection.close()
        raise
    return connection


class _Cursor(apsw.Cursor):
    """A cursor that ends when nobody holds it: apsw 3.54 keeps for ever each one told to close."""

    def close(self, force: bool = False) -> None:
        """Do nothing: peewee asks for it once it has read the last row."""


class CipherDatabase(APSWDatabase):
    """peewee's database on one encrypted file; every connection starts read-only.

    Writing needs :meth:`writing`, which the unit of work and the migrations alone call.
    """

    _state: Any

    def __init__(self, path: Path, key: bytes, *, new: bool = False) -> None:
        self._path = path
        self._key: bytes | None = key
        self._new = new
        self._open: weakref.WeakSet[apsw.Connection] = weakref.WeakSet()
        self._register = threading.Lock()
        self._writer = threading.Lock()
        self._writing_thread = 0
        self._wal_pages = 0
        super().__init__(str(path), pragmas=_PRAGMAS, lock_type="IMMEDIATE")

    def _connect(self) -> apsw.Connection:
        if self._key is None:
            raise LockedBase
        flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if self._new else 0)
        connection = connect(self._path, self._key, flags=flags, new=self._new)
        try:
            if connection.readonly("main"):
                raise UnreadableBase  # SQLite would only say so at the first action
            connection.cursor_factory = _Cursor
            self._add_conn_hooks(connection)
            connection.set_wal_hook(self._note_wal)
        except BaseException:
            connection.close()
            raise
        with self._register:
            self._open.add(connection)
        return connection

    def _note_wal(self, _connection: apsw.Connection, _name: str, pages: int) -> int:
        self._wal_pages = pages
        return apsw.SQLITE_OK

    @property
    def raw(self) -> apsw.Connection:
        """The connection of the thread that asks."""
        with told():
            connection: apsw.Connection = self.connection()
            return connection

    def rows(
        self, sql: str, parameters: tuple[object, ...] | dict[str, object] = ()
    ) -> list[tuple[Any, ...]]:
        """Return all the rows a query gives, read before anything else is asked."""
        with told():
            return self.raw.execute(sql, parameters).fetchall()

    def execute_sql(self, sql: str, params: Sequence[object] | None = None) -> apsw.Cursor:
        """Do what peewee asks; the disk's and the file's known failures get their sentence."""
        with told():
            cursor: apsw.Cursor = super().execute_sql(sql, params)
            return cursor

    @contextmanager
    def writing(self) -> Iterator[apsw.Connection]:
        """Let this thread write, one thread at a time.

        :class:`BusyBase` after 5 s of waiting; the disk's known failures get their sentence.
        """
        if self._writing_thread == threading.get_ident():
            raise RuntimeError("this thread is already writing: units of work do not nest")
        if not self._writer.acquire(timeout=BUSY_SECONDS):
            raise BusyBase
        try:
            self._writing_thread = threading.get_ident()
            with told():
                yield from self._unlocked()
        finally:
            self._writing_thread = 0
            self._writer.release()

    def _unlocked(self) -> Iterator[apsw.Connection]:
        connection = self.raw
        connection.pragma("query_only", 0)
        try:
            yield connection
        finally:
            connection.pragma("query_only", 1)

    def checkpoint_if_due(self) -> None:
        """Move the write-ahead log into the base when it grew; a failure only delays it.

        It runs after the commit and not inside it, so that an error of the disk here can never
        make a saved action look unsaved.
        """
        if self._wal_pages < CHECKPOINT_PAGES:
            return
        try:
            self.raw.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
        except apsw.Error:
            return
        self._wal_pages = 0

    def forget_key(self) -> None:
        """Close like :meth:`close_all` and open no more: :class:`LockedBase` from then on."""
        self._key = None
        try:
            self.close_all()
        finally:
            # Other threads still hold a connection that is closed: none is known from now on.
            self._state = type(self._state)()

    def close_all(self) -> None:
        """Close the connections of every thread; callable from any of them.

        A unit of work under way gets 5 s to end, a query is stopped.
        """
        finished = self._writer.acquire(timeout=BUSY_SECONDS)
        try:
            with self._register:
                connections = list(self._open)
                self._open.clear()
            for connection in connections:
                _close(connection)
            self.close()
        finally:
            if finished:
                self._writer.release()


def _close(connection: apsw.Connection) -> None:
    # Interrupting only a connection that is busy: the mark would also stop the checkpoint that
    # moves the write-ahead log into the base as it closes.
    while True:
        try:
            connection.close()
        except apsw.ThreadingViolationError:
            connection.interrupt()
            sleep(_POLL_SECONDS)
        else:
            return


@contextmanager
def listening(connection: apsw.Connection, tick: Callable[[], object] | None) -> Iterator[None]:
    """Call ``tick`` every few milliseconds while the connection works; it may raise to stop it."""
    if tick is None:
        yield
        return

    def listen() -> bool:
        tick()
        return False  # true would stop SQLite without saying why

    connection.set_progress_handler(listen, _TICK_STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None)


@contextmanager
def told() -> Iterator[None]:
    """Turn the disk's and the file's known failures into their French sentence."""
    try:
        yield
    except (apsw.Error, PeeweeException) as error:
        cause: BaseException | None = error
        while isinstance(cause, PeeweeException):  # peewee wraps once for each door it passes
            cause = cause.__context__
        for failure, sentence in _KNOWN_FAILURES:
            if isinstance(cause, failure):
                raise sentence from error
        raise


_KNOWN_FAILURES = (
    (apsw.FullError, DiskFull),
    (apsw.IOError, DiskFailure),
    (apsw.BusyError, BusyBase),
    (apsw.CorruptError, DamagedBase),
    (apsw.NotADBError, DamagedBase),
)


def _convert(_cursor: apsw.Cursor, _number: int, value: object) -> str:
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    raise TypeError(f"a {type(value).__name__} cannot be stored")
