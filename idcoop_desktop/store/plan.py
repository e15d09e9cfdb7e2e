"""The steps of projects, and what was put off until a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.plan import Step
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_STEPS = Records(tables.Step, Step)


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze:
    """A reminder put off by a colleague: its kind, the record it is about, until which day."""

    id: int
    kind: str
    record_id: int
    until_on: date
    staff_id: int


_SNOOZES = Records(tables.Snooze, Snooze)


def steps_of_project(base: Base, project_id: int) -> tuple[Step, ...]:
    """Return the steps of a project in the order they were added."""
    return _STEPS.select(base, tables.Step.project_id == project_id, order=(tables.Step.seq,))


def open_steps(base: Base, until: date) -> tuple[Step, ...]:
    """Return the steps of every project still to do by ``until``, by day."""
    table = tables.Step
    return _STEPS.select(
        base, table.done_on.is_null(), table.due_on <= until, order=(table.due_on,)
    )


def get_step(base: Base, step_id: int) -> Step:
    """Return one step; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _STEPS.get(base, step_id)


def add_step(unit: Unit, step: Step) -> int:
    """Add a step at the end of its project's plan and return its identifier."""
    rank = _STEPS.next_seq(unit.base, tables.Step.project_id == step.project_id)
    return _STEPS.add(unit, step, seq=rank)


def update_step(unit: Unit, step_id: int, **changes: object) -> None:
    """Change fields of a step; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _STEPS.update(unit, step_id, changes)


def remove_step(unit: Unit, step_id: int) -> None:
    """Take a step out; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _STEPS.remove(unit, step_id)


def snoozes(base: Base) -> tuple[Snooze, ...]:
    """Return all that was ever put off."""
    return _SNOOZES.select(base)


def put_off(unit: Unit, snooze: Snooze) -> None:
    """Put a reminder off; once more for the same record moves its day."""
    table = tables.Snooze
    known = _SNOOZES.first(
        unit.base, table.kind == snooze.kind, table.record_id == snooze.record_id
    )
    if known is None:
        _SNOOZES.add(unit, snooze)
    else:
        _SNOOZES.update(unit, known.id, {"until_on": snooze.until_on, "staff_id": snooze.staff_id})
