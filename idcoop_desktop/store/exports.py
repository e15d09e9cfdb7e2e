"""What left the base: who made which file of people, when and for what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.exports import ExportKind, ExportRecord
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
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
