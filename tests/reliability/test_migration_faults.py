"""A base of an older version whose upgrade is cut at any statement, or refused by the disk.

What a kill leaves is what the files hold at that instant: they are copied before each statement,
and each copy is opened as the next start would.
"""

from __future__ import annotations

import gc
import hashlib
import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

import apsw
import pytest

from idcoop_desktop.store import envelope
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.driver import connect
from idcoop_desktop.store.errors import StoreError
from idcoop_desktop.store.folder import KEY_FILE
from idcoop_desktop.store.gate import read_whole
from idcoop_desktop.store.migrations import newest_version
from tests.migrations.make_base import CONTENT, HERE, content

from .disk import watched_disk
from .plugin import Tally, size

VERSIONS = [f"v{number}" for number in range(1, newest_version())]
OLDEST = VERSIONS[0]


@pytest.fixture
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the base of one version."""
    return shutil.copytree(HERE / request.param, tmp_path / request.param)


def key_of(folder: Path) -> bytes:
    return envelope.unlock(folder / KEY_FILE, folder.name)


@contextmanager
def before_each_statement(folder: Path, into: Path) -> Iterator[list[Path]]:
    """Copy the folder before each statement of any connection, where that differs; count them."""
    copies: list[Path] = []
    seen: set[bytes] = set()

    def look(_cursor: object, _sql: str, _bindings: object) -> bool:
        digest = hashlib.sha256()
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.endswith("-shm"):
                digest.update(path.name.encode() + path.read_bytes())
        if digest.digest() not in seen:
            seen.add(digest.digest())
            copies.append(shutil.copytree(folder, into / str(len(copies))))
        return True

    def listen(connection: apsw.Connection) -> None:
        connection.exec_trace = look

    apsw.connection_hooks.append(listen)
    try:
        yield copies
    finally:
        apsw.connection_hooks.remove(listen)


def whole_or_fail(folder: Path, key: bytes, expected: dict[str, list[dict[str, object]]]) -> None:
    """Open the base as the next start would: all is there, and so is a good backup of before."""
    with Base.open(folder, key) as base:
        base.check(thorough=True)
        assert base.db.raw.pragma("user_version") == newest_version()
        found = content(base)
    for table, rows in expected.items():
        assert [{name: row[name] for name in rows[0]} for row in found[table]] == rows, table
    saved = list((folder / "backups").glob("idcoop-*.db"))
    assert saved
    for path in saved:
        assert read_whole(path, key).version < newest_version()


def expected_of(folder: Path) -> dict[str, list[dict[str, object]]]:
    rows = json.loads((folder / CONTENT).read_text(encoding="utf-8"))
    return {table: kept for table, kept in rows.items() if kept}


@pytest.mark.parametrize("old", VERSIONS, indirect=True)
def test_an_upgrade_killed_at_any_statement_goes_on_at_the_next_start(
    old: Path, tmp_path: Path, tally: Tally
):
    key, expected = key_of(old), expected_of(old)
    with before_each_statement(old, tmp_path / "copies") as copies:
        Base.open(old, key).close()
    assert len(copies) > newest_version() - int(old.name[1:])
    for number, copy in enumerate(copies):
        assert version_of(copy, key) in range(1, newest_version() + 1), number
        whole_or_fail(copy, key, expected)
    tally("A13", len(copies), "kills during an upgrade, one for each state of the files")


def version_of(folder: Path, key: bytes) -> int:
    connection = connect(folder / "idcoop.db", key, flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        return int(connection.pragma("user_version"))
    finally:
        connection.close()


def upgraded_or_told(folder: Path, key: bytes) -> str:
    """Open the base, and return what is told instead, nothing when it opens."""
    try:
        base = Base.open(folder, key)
    except StoreError as told:
        return told.message
    except apsw.Error as error:
        return said_before_closing(error)
    with suppress(apsw.Error):
        base.close()
    return ""


def said_before_closing(error: BaseException) -> str:
    """Return the sentence on its way when a base that was being closed raised; else raise it.

    A disk of the system lets a base close in silence; one written in Python raises through it.
    """
    before = error.__context__
    while before is not None and not isinstance(before, StoreError):
        before = before.__context__
    if before is None:
        raise error
    return before.message


@pytest.fixture
def unheard(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let pass what the disk raises, to nobody, while a base that failed to close is forgotten."""
    others = sys.unraisablehook

    def hear(told: sys.UnraisableHookArgs) -> None:
        if not isinstance(told.exc_value, apsw.Error):
            others(told)

    monkeypatch.setattr(sys, "unraisablehook", hear)
    yield
    gc.collect()


@pytest.mark.usefixtures("unheard")
@pytest.mark.parametrize("old", [OLDEST, VERSIONS[-1]], indirect=True)
@pytest.mark.parametrize("failure", [apsw.FullError, apsw.IOError])
def test_an_upgrade_that_the_disk_refuses_is_told_and_done_at_the_next_start(
    old: Path, tmp_path: Path, failure: type[apsw.Error], tally: Tally
):
    key, expected = key_of(old), expected_of(old)
    refused = 0
    for point in count(1, size(ci=40, soak=1)):
        folder = shutil.copytree(old, tmp_path / str(point))
        with watched_disk() as disk:
            disk.arm(point, failure, for_ever=point % 2 == 0)
            sentence = upgraded_or_told(folder, key)
        assert sentence.endswith(".") or not sentence
        if not disk.failed:
            break
        refused += 1
        whole_or_fail(folder, key, expected)
        shutil.rmtree(folder)
    assert refused
    tally("A13", refused, "requests of an upgrade refused by the disk")
