"""Two states of one base side by side: what each holds, and the actions one of them lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import apsw

from idcoop_desktop.domain.journal import UnitKind
from idcoop_desktop.store.errors import StoreError
from idcoop_desktop.store.gate import wary
from idcoop_desktop.store.history import UnitLine
from idcoop_desktop.store.identifiers import DEVICE_SHIFT

if TYPE_CHECKING:
    from pathlib import Path

_DELETED = "SELECT count(*) FROM pragma_table_info(?) WHERE name = 'deleted_at'"
_NAMES = "SELECT id, name FROM staff"
_UNITS = "SELECT id, at FROM unit"
_LINES = "SELECT id, kind, label, author_id, at FROM unit WHERE id = ?"


@dataclass(frozen=True, slots=True)
class LostAction:
    """An action that the other state lacks, and who did it."""

    line: UnitLine
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a base holds: living records of some tables, and every action by number and time."""

    counts: dict[str, int]
    actions: frozenset[tuple[int, str]]
    last_number: int


def state_of(base: Path, key: bytes, tables: Sequence[str]) -> State | None:
    """Return what a base holds, ``None`` when it is not there or cannot be read.

    ``last_number`` is how far the numbers of this laptop's records went.
    """
    try:
        with wary(base, key, write=True) as connection:
            known = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master")}
            return State(
                counts={table: _living(connection, table) for table in tables if table in known},
                actions=frozenset(connection.execute(_UNITS)),
                last_number=int(connection.execute("SELECT counter FROM device").get or 0),
            )
    except (StoreError, apsw.Error):
        return None


def actions_told(
    base: Path, key: bytes, actions: frozenset[tuple[int, str]], limit: int
) -> tuple[LostAction, ...]:
    """Return the last of some actions of a base, newest first, at most ``limit`` of them."""
    last = sorted((number for number, _at in actions), key=_by_counter, reverse=True)[:limit]
    with wary(base, key, write=True) as connection:
        names = {row[0]: str(row[1]) for row in connection.execute(_NAMES)}
        rows: list[tuple[Any, ...]] = [
            row for number in last for row in connection.execute(_LINES, (number,))
        ]
    return tuple(
        LostAction(
            UnitLine(
                unit_id=number,
                kind=UnitKind(kind),
                label=label,
                author_id=author_id,
                at=datetime.fromisoformat(at),
            ),
            names.get(author_id, ""),
        )
        for number, kind, label, author_id, at in rows
    )


def _by_counter(number: int) -> int:
    return number & ((1 << DEVICE_SHIFT) - 1)


def _living(connection: apsw.Connection, table: str) -> int:
    can_go = bool(connection.execute(_DELETED, (table,)).get)
    where = " WHERE deleted_at IS NULL" if can_go else ""
    return int(connection.execute(f'SELECT count(*) FROM "{table}"{where}').get)
