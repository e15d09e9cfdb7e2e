"""What left the base: who made which file of people, when and for what."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.exports import ExportKind, ExportRecord
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_EXPORTS = Records(tables.ExportRecord, ExportRecord, renamed={"on": "on_date"})


def add_export(unit: Unit, record: ExportRecord) -> int:
    """Add a record and return the identifier it gets."""
    return _EXPORTS.add(unit, record)


def latest_exports(base: Base, limit: int) -> tuple[ExportRecord, ...]:
    """Return the last ``limit`` exports, the latest first."""
    table = tables.ExportRecord
    rows = _EXPORTS.select(base, order=(table.on_date.desc(), table.id.desc()), limit=limit)
    return tuple(replace(row, kind=ExportKind(row.kind)) for row in rows)


def living_ids(base: Base, ids: Sequence[int]) -> frozenset[int]:
    """Return which of the people are there, neither removed nor merged into another."""
    rows = base.db.rows(
        "SELECT id FROM cooperator WHERE +deleted_at IS NULL"
        " AND id IN (SELECT value FROM json_each(?))",
        (json.dumps([*ids]),),
    )
    return frozenset(int(key) for (key,) in rows)


def count_refusing(base: Base, ids: Sequence[int]) -> int:
    """Return how many of the people, among those still there, want no mailings."""
    ((count,),) = base.db.rows(
        "SELECT count(*) FROM cooperator WHERE +deleted_at IS NULL"
        " AND no_mailing_since IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps([*ids]),),
    )
    return int(count)
