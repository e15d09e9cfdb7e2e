"""What others did since a moment, and the record each action is about."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from idcoop_desktop.store.history import UnitLine, unit_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base

# What a record can lead to, the most telling first; parts name their owner in a column.
_OWNERS = ("project", "idea", "cooperator", "residence")
_MANY = 50
"""An action on more records than this, such as an import, leads nowhere in particular."""


def units_since(
    base: Base, since: datetime, *, but_by: int, limit: int
) -> tuple[int, tuple[UnitLine, ...]]:
    """Count the actions of the others after a moment, and return the last ``limit``, newest first.

    ``since`` needs a time zone.
    """
    moment = since.astimezone(UTC).isoformat()
    condition = "FROM unit WHERE at > ? AND author_id NOT IN (0, ?)"
    ((count,),) = base.db.rows(f"SELECT count(*) {condition}", (moment, but_by))
    rows = base.db.rows(
        f"SELECT id, kind, label, author_id, at {condition} ORDER BY at DESC, id DESC LIMIT ?",
        (moment, but_by, limit),
    )
    return int(count), tuple(unit_line(*row) for row in rows)


def subjects(base: Base, unit_ids: Iterable[int]) -> dict[int, tuple[str, int]]:
    """Return the living record each action is about, as (table, key); some are about none."""
    rows = base.db.rows(
        "SELECT unit_id, table_name, record_id FROM unit_record"
        " WHERE unit_id IN (SELECT value FROM json_each(?))",
        (json.dumps([*unit_ids]),),
    )
    touched: dict[int, list[tuple[str, int]]] = {}
    for unit_id, table, key in rows:
        touched.setdefault(unit_id, []).append((table, key))
    found = {
        unit_id: _subject(base, records)
        for unit_id, records in touched.items()
        if len(records) <= _MANY
    }
    return {unit_id: subject for unit_id, subject in found.items() if subject is not None}


def _subject(base: Base, records: list[tuple[str, int]]) -> tuple[str, int] | None:
    named = [owner for table, key in records for owner in _owners(base, table, key)]
    ranked = sorted(named, key=lambda one: _OWNERS.index(one[0]))
    return next((one for one in ranked if _lives(base, *one)), None)


def _owners(base: Base, table: str, key: int) -> list[tuple[str, int]]:
    if table in _OWNERS:
        return [(table, key)]
    columns = {name for (name,) in base.db.rows("SELECT name FROM pragma_table_info(?)", (table,))}
    links = [owner for owner in _OWNERS if f"{owner}_id" in columns]
    if not links:
        return []
    wanted = ", ".join(f"{owner}_id" for owner in links)
    rows = base.db.rows(f"SELECT {wanted} FROM {table} WHERE id = ?", (key,))
    return [
        (owner, value)
        for row in rows
        for owner, value in zip(links, row, strict=True)
        if value is not None
    ]


def _lives(base: Base, table: str, key: int) -> bool:
    return bool(base.db.rows(f"SELECT 1 FROM {table} WHERE id = ? AND deleted_at IS NULL", (key,)))
