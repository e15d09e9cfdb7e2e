"""Calendar files of a project, or of what a colleague has to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.exchange.calendar_file import CalendarEntry, write_calendar
from idcoop_desktop.services.files import write_file
from idcoop_desktop.services.plan import due_steps
from idcoop_desktop.services.tasks import list_tasks
from idcoop_desktop.store import follow_up, plan, projects, residences

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.domain.follow_up import Task
    from idcoop_desktop.domain.plan import Step
    from idcoop_desktop.services.desk import Desk

_EVER = date.max
_DOMAIN = "idcoop-desktop"


@dataclass(frozen=True, slots=True)
class CalendarCount:
    """How many entries a calendar file has."""

    entries: int


def export_project(desk: Desk, project_id: int, path: Path) -> CalendarCount:
    """Write the day a project aims at, its steps and its tasks still to do.

    Raises :class:`DomainError` when nothing has a day, or when the file cannot be written.
    """
    project = projects.get_project(desk.base, project_id)
    place = residences.get_residence(desk.base, project.residence_id).label
    entries = [
        _of_step(step, project.title, place)
        for step in plan.steps_of_project(desk.base, project_id)
        if step.done_on is None and step.due_on is not None
    ]
    entries += [
        _of_task(task, project.title)
        for task in follow_up.tasks_of_project(desk.base, project_id)
        if task.done_on is None
    ]
    if project.target_on is not None:
        entries.append(
            CalendarEntry(
                uid=f"project-{project.id}@{_DOMAIN}",
                day=project.target_on,
                title=f"Jour J{NBSP}: {project.title}",
                place=place,
            )
        )
    return _write(desk, entries, name=project.title, path=path)


def export_tasks(desk: Desk, staff_id: int, path: Path) -> CalendarCount:
    """Write the tasks of a colleague, and the coop's steps of the projects they follow.

    Raises like :func:`export_project`.
    """
    entries = [_of_task(row.task, row.about) for row in list_tasks(desk, assignee_id=staff_id)]
    entries += [
        _of_step(due.step, due.project.title, due.residence)
        for due in due_steps(desk, until=_EVER, carried_by=Carrier.COOP, staff_id=staff_id)
    ]
    return _write(desk, entries, name="Vie coopérative", path=path)


def _write(desk: Desk, entries: list[CalendarEntry], *, name: str, path: Path) -> CalendarCount:
    if not entries:
        raise DomainError(
            "Il n’y a rien à mettre dans un agenda\u00a0: aucune étape ni tâche à venir."
        )
    entries.sort(key=lambda entry: (entry.day, entry.uid))
    write_file(path, write_calendar(entries, name=name, at=desk.now()))
    return CalendarCount(len(entries))


def _of_step(step: Step, about: str, place: str) -> CalendarEntry:
    return CalendarEntry(
        uid=f"step-{step.id}@{_DOMAIN}",
        day=step.due_on or _EVER,
        title=f"{step.title} ({about})",
        details="\n".join(part for part in (f"Par\u00a0: {_who(step)}", step.note) if part),
        place=place,
    )


def _who(step: Step) -> str:
    return step.carried_by.label[:1].lower() + step.carried_by.label[1:]


def _of_task(task: Task, about: str) -> CalendarEntry:
    return CalendarEntry(
        uid=f"task-{task.id}@{_DOMAIN}",
        day=task.comes_on,
        title=f"{task.title} ({about})" if about else task.title,
    )
