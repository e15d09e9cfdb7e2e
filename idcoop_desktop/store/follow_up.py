"""Tasks by the day they are due, and contacts, the latest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.follow_up import Interaction, Task
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peewee import Expression

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_TASKS = Records(tables.Task, Task)
_INTERACTIONS = Records(tables.Interaction, Interaction, renamed={"on": "on_date"})


def tasks(base: Base, *, open_only: bool = True) -> tuple[Task, ...]:
    """Return the tasks by the day they are due; those done too unless ``open_only``."""
    return _by_due_day(base, *([tables.Task.done_on.is_null()] if open_only else []))


def tasks_of_project(base: Base, project_id: int) -> tuple[Task, ...]:
    """Return the tasks of a project, done or not, by the day they are due."""
    return _by_due_day(base, tables.Task.project_id == project_id)


def _by_due_day(base: Base, *conditions: Expression) -> tuple[Task, ...]:
    return _TASKS.select(base, *conditions, order=(tables.Task.due_on,))


def get_task(base: Base, task_id: int) -> Task:
    """Return one task; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _TASKS.get(base, task_id)


def add_task(unit: Unit, task: Task) -> int:
    """Add a task and return its identifier."""
    return _TASKS.add(unit, task)


def update_task(unit: Unit, task_id: int, **changes: object) -> None:
    """Change fields of a task; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _TASKS.update(unit, task_id, changes)


def remove_task(unit: Unit, task_id: int) -> None:
    """Take a task out; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _TASKS.remove(unit, task_id)


def interactions_of_project(base: Base, project_id: int) -> tuple[Interaction, ...]:
    """Return the contacts about a project."""
    return _latest_first(base, tables.Interaction.project_id == project_id)


def interactions_of_person(base: Base, cooperator_id: int) -> tuple[Interaction, ...]:
    """Return the contacts with a coopérateur."""
    return _latest_first(base, tables.Interaction.cooperator_id == cooperator_id)


def interactions_of_residence(base: Base, residence_id: int) -> tuple[Interaction, ...]:
    """Return the contacts with a residence as a whole."""
    return _latest_first(base, tables.Interaction.residence_id == residence_id)


def interactions_by_id(base: Base, ids: Iterable[int]) -> dict[int, Interaction]:
    """Return contacts by identifier."""
    return _INTERACTIONS.by_id(base, ids)


def _latest_first(base: Base, condition: Expression) -> tuple[Interaction, ...]:
    order = (tables.Interaction.on_date.desc(), tables.Interaction.id.desc())
    return _INTERACTIONS.select(base, condition, order=order)


def add_interaction(unit: Unit, interaction: Interaction) -> int:
    """Add a contact and return its identifier."""
    return _INTERACTIONS.add(unit, interaction)


def get_interaction(base: Base, interaction_id: int) -> Interaction:
    """Return one contact; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _INTERACTIONS.get(base, interaction_id)


def save_interaction(unit: Unit, interaction_id: int, interaction: Interaction) -> None:
    """Make a contact be as given; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _INTERACTIONS.save(unit, interaction_id, interaction)


def remove_interaction(unit: Unit, interaction_id: int) -> None:
    """Remove a contact; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _INTERACTIONS.remove(unit, interaction_id)
