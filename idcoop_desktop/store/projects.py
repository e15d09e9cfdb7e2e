"""Projects, who carries them, the steps of their life and what the coop gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.projects import Bearer, LifeEvent, Project, SupportLine
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records, is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_PROJECTS = Records(tables.Project, Project)
_BEARERS = Records(tables.Bearer, Bearer)
_EVENTS = Records(
    tables.LifeEvent,
    LifeEvent,
    renamed={"to": "to_state", "on": "on_date", "came_from": "from_state"},
)
_LINES = Records(tables.SupportLine, SupportLine)


def get_project(base: Base, project_id: int) -> Project:
    """Return one project; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    return _PROJECTS.get(base, project_id)


def all_projects(base: Base) -> tuple[Project, ...]:
    """Return the projects in the order they were made."""
    return _PROJECTS.select(base)


def projects_by_id(base: Base, ids: Iterable[int]) -> dict[int, Project]:
    """Return projects by identifier, removed ones included."""
    return _PROJECTS.by_id(base, ids)


def projects_of_residence(base: Base, residence_id: int) -> tuple[Project, ...]:
    """Return the projects of a residence in the order they were made."""
    return _PROJECTS.select(base, tables.Project.residence_id == residence_id)


def add_project(unit: Unit, project: Project) -> int:
    """Add a project and return the identifier it gets."""
    return _PROJECTS.add(unit, project)


def update_project(unit: Unit, project_id: int, **changes: object) -> None:
    """Change fields of a project; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _PROJECTS.update(unit, project_id, changes)


def bearers(base: Base, project_id: int) -> tuple[Bearer, ...]:
    """Return who carries a project, in the order they joined."""
    return _BEARERS.select(base, tables.Bearer.project_id == project_id)


def bearers_of_projects(base: Base, ids: Iterable[int]) -> tuple[Bearer, ...]:
    """Return who carries each of some projects."""
    return _BEARERS.select(base, is_one_of(tables.Bearer.project_id, ids))


def bearers_of_person(base: Base, cooperator_id: int) -> tuple[Bearer, ...]:
    """Return what a coopérateur carries."""
    return _BEARERS.select(base, tables.Bearer.cooperator_id == cooperator_id)


def add_bearer(unit: Unit, bearer: Bearer) -> int:
    """Add a bearer to a project and return the identifier of that link."""
    return _BEARERS.add(unit, bearer)


def remove_bearer(unit: Unit, bearer_id: int) -> None:
    """Take a bearer off a project; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _BEARERS.remove(unit, bearer_id)


def life_events(base: Base, project_id: int) -> tuple[LifeEvent, ...]:
    """Return the steps of a project in the order they were recorded, oldest first."""
    return _EVENTS.select(
        base, tables.LifeEvent.project_id == project_id, order=(tables.LifeEvent.seq,)
    )


def life_events_of_projects(base: Base, ids: Iterable[int]) -> dict[int, list[LifeEvent]]:
    """Return the steps of some projects by project, oldest first."""
    found: dict[int, list[LifeEvent]] = {}
    chosen = is_one_of(tables.LifeEvent.project_id, ids)
    for event in _EVENTS.select(base, chosen, order=(tables.LifeEvent.seq,)):
        found.setdefault(event.project_id, []).append(event)
    return found


def add_life_event(unit: Unit, event: LifeEvent) -> int:
    """Add a step to the life of a project and return its identifier."""
    rank = _EVENTS.next_seq(unit.base, tables.LifeEvent.project_id == event.project_id)
    return _EVENTS.add(unit, event, seq=rank)


def support_lines(base: Base, project_id: int) -> tuple[SupportLine, ...]:
    """Return what the coop gives to a project, in the order it was promised."""
    return _LINES.select(base, tables.SupportLine.project_id == project_id)


def add_support_line(unit: Unit, line: SupportLine) -> int:
    """Add a thing the coop gives to a project and return its identifier."""
    return _LINES.add(unit, line)


def get_support_line(base: Base, line_id: int) -> SupportLine:
    """Return one line; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    return _LINES.get(base, line_id)


def remove_support_line(unit: Unit, line_id: int) -> None:
    """Take a line off; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _LINES.remove(unit, line_id)


def update_support_line(unit: Unit, line_id: int, **changes: object) -> None:
    """Change fields of a line; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _LINES.update(unit, line_id, changes)
