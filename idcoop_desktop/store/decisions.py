"""Decisions and waivers of a project, in the order they were recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Decision, Waiver
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_DECISIONS = Records(tables.Decision, Decision)
_WAIVERS = Records(tables.Waiver, Waiver, renamed={"on": "on_date"})


def decisions(base: Base, project_id: int) -> tuple[Decision, ...]:
    """Return the decisions on a project, the first recorded first."""
    return _DECISIONS.select(
        base, tables.Decision.project_id == project_id, order=(tables.Decision.seq,)
    )


def get_decision(base: Base, decision_id: int) -> Decision:
    """Return one decision; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    return _DECISIONS.get(base, decision_id)


def update_decision(unit: Unit, decision_id: int, **changes: object) -> None:
    """Change fields of a decision; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _DECISIONS.update(unit, decision_id, changes)


def add_decision(unit: Unit, decision: Decision) -> int:
    """Add a decision and return its identifier."""
    rank = _DECISIONS.next_seq(unit.base, tables.Decision.project_id == decision.project_id)
    return _DECISIONS.add(unit, decision, seq=rank)


def waivers(base: Base, project_id: int) -> tuple[Waiver, ...]:
    """Return the waivers of a project, the first recorded first."""
    return _WAIVERS.select(base, tables.Waiver.project_id == project_id, order=(tables.Waiver.seq,))


def add_waiver(unit: Unit, waiver: Waiver) -> int:
    """Add a waiver and return its identifier."""
    rank = _WAIVERS.next_seq(unit.base, tables.Waiver.project_id == waiver.project_id)
    return _WAIVERS.add(unit, waiver, seq=rank)
