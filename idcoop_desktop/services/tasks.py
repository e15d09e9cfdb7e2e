"""Tasks: what is to do, by whom and by when; done, put off, handed over, corrected, removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.follow_up import Task, require_task_title, require_wake_day
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import follow_up, ideas, projects, staff

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """A task with what it is about, who does it, and whether its day has passed."""

    task: Task
    about: str
    assignee: str
    late: bool


def due_tasks(desk: Desk, *, until: date, assignee_id: int | None = None) -> tuple[TaskRow, ...]:
    """Return the tasks to do by a day, of one colleague or of all, by the day they are due.

    Those put off until a later day are left out.
    """
    return tuple(
        row
        for row in list_tasks(desk, assignee_id=assignee_id)
        if row.task.comes_on <= until and not row.task.sleeps_on(desk.today())
    )


def list_tasks(
    desk: Desk, *, assignee_id: int | None = None, done_too: bool = False
) -> tuple[TaskRow, ...]:
    """Return the tasks of one colleague, or of all, by the day they are to be done."""
    return _rows(
        desk,
        (
            task
            for task in follow_up.tasks(desk.base, open_only=not done_too)
            if assignee_id is None or task.assignee_id == assignee_id
        ),
    )


def project_tasks(desk: Desk, project_id: int) -> tuple[TaskRow, ...]:
    """Return the tasks of a project, those still to do first."""
    rows = _rows(desk, follow_up.tasks_of_project(desk.base, project_id))
    return tuple(sorted(rows, key=lambda row: row.task.done_on is not None))


def _rows(desk: Desk, tasks: Iterable[Task]) -> tuple[TaskRow, ...]:
    chosen = sorted(tasks, key=lambda task: (task.comes_on, task.id))
    base, day = desk.base, desk.today()
    known = projects.projects_by_id(base, {one.project_id for one in chosen if one.project_id})
    heard = ideas.ideas_by_id(base, {one.idea_id for one in chosen if one.idea_id})
    names = staff_names(desk)
    titles = {key: project.title for key, project in known.items()}
    sentences = {key: idea.sentence for key, idea in heard.items()}
    return tuple(
        TaskRow(
            task=task,
            about=titles.get(task.project_id or 0, "") or sentences.get(task.idea_id or 0, ""),
            assignee=names.get(task.assignee_id, ""),
            late=task.late_on(day),
        )
        for task in chosen
    )


def add_task(
    desk: Desk,
    *,
    title: str,
    due_on: date,
    project_id: int | None = None,
    idea_id: int | None = None,
    assignee_id: int | None = None,
) -> int:
    """Write down something to do by a day; for the author unless somebody else is named."""
    words = require_task_title(title)
    with desk.unit(titled("nouvelle tâche", words)) as unit:
        return follow_up.add_task(
            unit,
            Task(
                id=0,
                title=words,
                due_on=due_on,
                assignee_id=assignee_id or desk.author.id,
                project_id=project_id,
                idea_id=idea_id,
            ),
        )


def edit_task(desk: Desk, task_id: int, *, title: str, due_on: date, assignee_id: int) -> None:
    """Change what is to do, by when, or who does it; another day wakes what was put off.

    Raises :class:`DomainError` for an empty title, or when the task or the colleague is gone.
    """
    words = require_task_title(title)
    staff.get_staff(desk.base, assignee_id)
    before = follow_up.get_task(desk.base, task_id)
    wakes = {} if due_on == before.due_on else {"snoozed_until": None}
    with desk.unit(titled("modification de la tâche", words)) as unit:
        follow_up.update_task(
            unit, task_id, title=words, due_on=due_on, assignee_id=assignee_id, **wakes
        )


def snooze_task(desk: Desk, task_id: int, until: date) -> None:
    """Put a task off; it comes back on its day. :class:`DomainError` unless that is to come."""
    day = require_wake_day(until, desk.today())
    task = follow_up.get_task(desk.base, task_id)
    with desk.unit(titled("report de la tâche", task.title)) as unit:
        follow_up.update_task(unit, task_id, snoozed_until=day)


def finish_task(desk: Desk, task_id: int, *, done: bool = True) -> None:
    """Tick a task as done today, or untick it; one done already keeps its day."""
    task = follow_up.get_task(desk.base, task_id)
    verb = "tâche faite" if done else "tâche à refaire"
    with desk.unit(titled(verb, task.title)) as unit:
        day = (task.done_on or desk.today()) if done else None
        follow_up.update_task(unit, task_id, done_on=day)


def remove_task(desk: Desk, task_id: int) -> None:
    """Take out a task that no longer makes sense; the journal keeps the fact."""
    task = follow_up.get_task(desk.base, task_id)
    with desk.unit(titled("retrait de la tâche", task.title)) as unit:
        follow_up.remove_task(unit, task_id)
