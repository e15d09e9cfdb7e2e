"""Make a real base of the current version to keep: ``python -m tests.migrations.make_base``.

Run once for each new version of the schema, before the version after it is begun. Everything in
it is invented; its passphrase is the name of the folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from idcoop_desktop.store import envelope
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.folder import KEY_FILE
from idcoop_desktop.store.migrations import newest_version
from idcoop_desktop.store.tables import SYNCED
from idcoop_desktop.store.undo import undo
from idcoop_desktop.store.unit_of_work import Unit, unit_of_work

HERE = Path(__file__).parent
CONTENT = "content.json"
PICTURE = b"a picture"
_ROWS = 3


def make(folder: Path) -> None:
    """Fill every table through units of work, undo the last, and write down what is in it."""
    folder.mkdir()
    passphrase = folder.name
    key = envelope.create(folder / KEY_FILE, passphrase).key
    with Base.create(folder, key) as base:
        base.media.put(PICTURE)
        for number in range(_ROWS):
            with unit_of_work(base, f"ajout {number}", author_id=1, at=_moment(number)) as unit:
                base.db.raw.pragma("defer_foreign_keys", 1)
                for table in SYNCED:
                    _add(base, unit, table, number)
        undo(base, author_id=1, at=_moment(_ROWS))
        text = json.dumps(content(base), ensure_ascii=False, indent=1)
    (folder / CONTENT).write_text(text + "\n", encoding="utf-8")


def content(base: Base) -> dict[str, list[dict[str, Any]]]:
    """Return every row of every shared table, and what the journal says."""
    told = {"unit": ["id", "kind", "state", "label", "author_id", "at"]}
    return {
        table: [
            dict(zip(columns, row, strict=True))
            for row in base.db.rows(f"SELECT {quoted(columns)} FROM {table} ORDER BY id")
        ]
        for table, columns in {**{name: columns_of(base, name) for name in SYNCED}, **told}.items()
    }


def columns_of(base: Base, table: str) -> list[str]:
    """Return the names of a table's columns that JSON can hold."""
    rows = base.db.rows("SELECT name FROM pragma_table_info(?) WHERE type <> 'BLOB'", (table,))
    return [name for (name,) in rows]


def quoted(columns: Iterable[str]) -> str:
    """Return the columns as SQL writes them: ``key`` and ``text`` are words of its own."""
    return ", ".join(f'"{name}"' for name in columns)


def _moment(number: int) -> datetime:
    return datetime(2026, 3, 2, 9, number, tzinfo=UTC)


def _add(base: Base, unit: Unit, table: str, number: int) -> None:
    parents = dict(base.db.rows('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,)))
    values: dict[str, object] = {"id": unit.new_id()}
    for name, default in base.db.rows(
        "SELECT name, dflt_value FROM pragma_table_info(?) WHERE pk = 0", (table,)
    ):
        if name in parents:
            values[name] = _parent(base, parents[name])
        elif default == "''":
            values[name] = f"{name} {number}, œuvre d’été"
        elif default == "0":
            values[name] = number * 100
    marks = ", ".join("?" * len(values))
    sql = f"INSERT INTO {table} ({quoted(values)}) VALUES ({marks})"
    base.db.raw.execute(sql, (*values.values(),))


def _parent(base: Base, table: str) -> int | None:
    rows = base.db.rows(f"SELECT max(id) FROM {table}")
    return rows[0][0]


if __name__ == "__main__":
    make(HERE / f"v{newest_version()}")
