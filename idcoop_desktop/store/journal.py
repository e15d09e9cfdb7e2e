"""The log of the units of work, kept beside the data in the same transaction."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import apsw

from idcoop_desktop.domain.journal import UnitKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

V1 = """
CREATE TABLE device (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    counter INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'done',
    target_id INTEGER,
    undoable INTEGER NOT NULL DEFAULT 1,
    label TEXT NOT NULL,
    author_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    changeset BLOB NOT NULL
) STRICT;
CREATE TABLE unit_record (
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    PRIMARY KEY (table_name, record_id, unit_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_state ON unit (state, kind, id);
CREATE INDEX unit_at ON unit (at, id);
INSERT INTO device (id, number) VALUES (1, 1);
"""
"""Tables of one laptop, never part of a changeset: its number, and what it did."""


def store_unit(
    connection: apsw.Connection,
    *,
    unit_id: int,
    kind: UnitKind,
    label: str,
    author_id: int,
    at: datetime,
    changeset: bytes,
    undoable: bool = True,
    fact: bool = False,
    target_id: int | None = None,
) -> None:
    """Write one unit and the list of the records it touched. ``at`` must know its time zone.

    A ``fact`` has a state of its own, which neither undo nor redo looks for.
    """
    if at.tzinfo is None:
        raise ValueError("the time of a unit of work needs a time zone")
    connection.execute(
        "INSERT INTO unit (id, kind, state, target_id, undoable, label, author_id, at,"
        " schema_version, changeset)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT user_version FROM pragma_user_version), ?)",
        (
            unit_id,
            kind,
            "fact" if fact else "done",
            target_id,
            int(undoable),
            label,
            author_id,
            at.astimezone(UTC).isoformat(timespec="milliseconds"),
            changeset,
        ),
    )
    connection.executemany(
        "INSERT INTO unit_record (table_name, record_id, unit_id) VALUES (?, ?, ?)",
        ((table, record_id, unit_id) for table, record_id in touched_records(changeset)),
    )


def touched_records(changeset: bytes) -> Iterator[tuple[str, int]]:
    """Give the table and the key of every record a changeset inserts, changes or deletes."""
    for change in apsw.Changeset.iter(changeset):
        yield change.name, record_of(change)


def touched_tables(changeset: bytes) -> frozenset[str]:
    """Return the names of the tables a changeset writes."""
    return frozenset(table for table, _record in touched_records(changeset))


def record_of(change: apsw.TableChange) -> int:
    """Return the key of the record a change is about: the first column of all our tables."""
    values: Sequence[Any] = change.old or change.new or ()
    return int(values[0])
