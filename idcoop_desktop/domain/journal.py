"""The journal: what one action changed, on which record, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class UnitKind(StrEnum):
    """How a unit of work came about."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One column of one record; ``None`` before means the record was new, after that it went."""

    column: str
    before: str | int | float | bytes | None
    after: str | int | float | bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLine:
    """One unit of work as it touched one record; ``at`` is in UTC."""

    unit_id: int
    kind: UnitKind
    label: str
    author_id: int
    at: datetime
    table: str
    record_id: int
    changes: tuple[Change, ...]
