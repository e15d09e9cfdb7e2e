"""A real base of every version opens in this one, with all that was in it."""

from __future__ import annotations

import hashlib
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from idcoop_desktop.store import envelope, tables
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.folder import KEY_FILE
from idcoop_desktop.store.migrations import newest_version
from idcoop_desktop.store.undo import redo, undo

from .make_base import CONTENT, HERE, PICTURE, content

VERSIONS = [f"v{number}" for number in range(1, newest_version() + 1)]
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the base of one version."""
    return shutil.copytree(HERE / request.param, tmp_path / request.param)


def opened(folder: Path) -> Base:
    return Base.open(folder, envelope.unlock(folder / KEY_FILE, folder.name))


def test_all_that_was_in_it_is_still_there(old: Path):
    expected = json.loads((old / CONTENT).read_text(encoding="utf-8"))

    with opened(old) as base:
        base.check(thorough=True)
        assert base.media.get(hashlib.sha256(PICTURE).hexdigest()) == PICTURE
        found = content(base)

    assert expected.keys() <= found.keys()
    for table, rows in expected.items():
        kept = [{name: row[name] for name in rows[0]} for row in found[table]]
        assert kept == rows, table


def test_it_has_the_shape_of_a_new_base(old: Path, tmp_path: Path):
    shape = """SELECT m.name, c.name, c.type, c."notnull", c.dflt_value FROM sqlite_master AS m,
        pragma_table_xinfo(m.name) AS c WHERE m.type = 'table' ORDER BY m.name, c.cid"""
    indexes = "SELECT name FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name"

    with opened(old) as base, Base.create(tmp_path / "new", bytes(32)) as new:
        assert base.db.rows(shape) == new.db.rows(shape)
        assert base.db.rows(indexes) == new.db.rows(indexes)
        names = {name for (name,) in base.db.rows("SELECT name FROM sqlite_master")}
        assert set(tables.SYNCED) <= names


def test_its_journal_still_undoes_and_redoes(old: Path):
    with opened(old) as base:
        before = content(base)
        assert redo(base, author_id=1, at=NOW).label == "ajout 2"
        assert undo(base, author_id=1, at=NOW).label == "ajout 2"
        assert undo(base, author_id=1, at=NOW).label == "ajout 1"
        assert redo(base, author_id=1, at=NOW).label == "ajout 1"
        after = content(base)

    del before["unit"], after["unit"]
    assert after == before
