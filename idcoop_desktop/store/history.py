"""The journal as it is read: what happened lately, and what happened to a record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import apsw

from idcoop_desktop.domain.journal import Change, JournalLine, UnitKind
from idcoop_desktop.store.journal import record_of
from idcoop_desktop.store.tables import SYNCED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from idcoop_desktop.store.base import Base

# Larger changesets stay where they are: SQLite knows a length without reading the value.
_BULKY = 400_000
_CHANGESET = f"CASE WHEN length(u.changeset) <= {_BULKY} THEN u.changeset END"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitLine:
    """One action as the journal names it; ``at`` is in UTC."""

    unit_id: int
    kind: UnitKind
    label: str
    author_id: int
    at: datetime


def latest_units(base: Base, limit: int) -> tuple[UnitLine, ...]:
    """Return the last ``limit`` actions, newest first."""
    rows = base.db.rows(
        "SELECT id, kind, label, author_id, at FROM unit ORDER BY at DESC, id DESC LIMIT ?",
        (limit,),
    )
    return tuple(unit_line(*row) for row in rows)


def history(base: Base, table: str, record_id: int) -> tuple[JournalLine, ...]:
    """Return what happened to one record, oldest first, each value before and after.

    A unit that wrote thousands of records, such as an import, is named without its values: looking
    for one record in it takes as long as for all of them.

    A record that was created has ``None`` before, one that was deleted ``None`` after; values are
    as stored (cents, ISO dates, codes of the enums).
    """
    return _lines(base, [(table, record_id)])


def history_with_parts(
    base: Base, table: str, record_id: int, *, link: str
) -> tuple[JournalLine, ...]:
    """Return the history of a record and of all that hangs on it, removed parts included.

    ``link`` is the column that names the owner in the other tables, such as ``project_id``.
    """
    records = [(table, record_id)]
    for part in SYNCED:
        if link in _columns(base, part):
            records += [(part, key) for key in _parts(base, part, link, record_id)]
    return _lines(base, records)


def _parts(base: Base, table: str, link: str, owner: int) -> set[int]:
    read = base.db.rows
    parts = {key for (key,) in read(f"SELECT id FROM {table} WHERE {link} = ?", (owner,))}
    position = _columns(base, table).index(link)
    removed = read(
        "SELECT record_id, unit_id FROM unit_record WHERE table_name = ?"
        f" AND record_id NOT IN (SELECT id FROM {table})",
        (table,),
    )
    wanted: dict[int, set[int]] = {}
    for key, unit_id in removed:
        wanted.setdefault(unit_id, set()).add(key)
    for unit_id, keys in wanted.items():
        ((changeset,),) = read(f"SELECT {_CHANGESET} FROM unit AS u WHERE id = ?", (unit_id,))
        if changeset is not None:
            parts.update(_owned(changeset, table, keys, position, owner))
    return parts


def _owned(
    changeset: bytes, table: str, keys: set[int], position: int, owner: int
) -> Iterator[int]:
    for change in apsw.Changeset.iter(changeset):
        if change.name != table or record_of(change) not in keys:
            continue
        # An action from before the column was added owned nothing by it.
        row = _copy(change)
        if change.column_count > position and owner in (row.old[position], row.new[position]):
            yield record_of(change)


def _lines(base: Base, records: Iterable[tuple[str, int]]) -> tuple[JournalLine, ...]:
    lines = [line for table, key in records for line in _lines_of(base, table, key)]
    return tuple(sorted(lines, key=lambda line: (line.at, line.unit_id)))


def _lines_of(base: Base, table: str, record_id: int) -> Iterator[JournalLine]:
    columns = _columns(base, table)
    rows = base.db.rows(
        f"SELECT u.id, u.kind, u.label, u.author_id, u.at, {_CHANGESET} FROM unit_record AS r"
        " JOIN unit AS u ON u.id = r.unit_id WHERE r.table_name = ? AND r.record_id = ?",
        (table, record_id),
    )
    for unit_id, kind, label, author_id, at, changeset in rows:
        yield JournalLine(
            unit_id=unit_id,
            kind=UnitKind(kind),
            label=label,
            author_id=author_id,
            at=datetime.fromisoformat(at),
            table=table,
            record_id=record_id,
            changes=_changes(changeset, table, record_id, columns),
        )


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of a changeset, copied: apsw's own is gone when the iteration moves on."""

    old: apsw.SQLiteValues
    new: apsw.SQLiteValues

    def changes(self, columns: list[str]) -> Iterator[Change]:
        for column, before, after in zip(columns, self.old, self.new, strict=False):
            if column != "id" and before != after:
                yield Change(column=column, before=before, after=after)


def _changes(
    changeset: bytes | None, table: str, record_id: int, columns: list[str]
) -> tuple[Change, ...]:
    if changeset is None:
        return ()
    return tuple(_row(changeset, table, record_id).changes(columns))


def _row(changeset: bytes, table: str, record_id: int) -> _Row:
    for change in apsw.Changeset.iter(changeset):
        if change.name == table and record_of(change) == record_id:
            return _copy(change)
    raise LookupError("a unit's list of records names one that its changeset does not hold")


def _copy(change: apsw.TableChange) -> _Row:
    nothing = (None,) * change.column_count
    return _Row(change.old or nothing, change.new or nothing)


def _columns(base: Base, table: str) -> list[str]:
    rows = base.db.rows("SELECT name FROM pragma_table_info(?)", (table,))
    return [str(name) for (name,) in rows]


def unit_line(unit_id: int, kind: str, label: str, author_id: int, at: str) -> UnitLine:
    """Return an action out of the columns that hold it."""
    return UnitLine(
        unit_id=unit_id,
        kind=UnitKind(kind),
        label=label,
        author_id=author_id,
        at=datetime.fromisoformat(at),
    )
