"""The start page: what is due, what waits, what is left, who is silent, what is new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.follow_up import Task, require_task_title
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import settings
from idcoop_desktop.services.criteria import envelope_of
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.journal import NewsLine, latest_news
from idcoop_desktop.services.rows import (
    IdeaRow,
    ProjectRow,
    idea_rows,
    project_rows,
    staff_names,
)
from idcoop_desktop.store import follow_up, ideas, projects

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.services.desk import Desk

_HORIZON = timedelta(days=14)
_NEWS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """A task with what it is about and whether its day has passed."""

    task: Task
    about: str
    assignee: str
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayBoard:
    """What the start page shows on ``day``; silent residences are read apart: they take longer."""

    day: date
    tasks: tuple[TaskRow, ...]
    waiting: tuple[ProjectRow, ...]
    envelope: EnvelopeState | None
    warn_percent: int
    done: int
    goal: int
    open_ideas: tuple[IdeaRow, ...]
    news: tuple[NewsLine, ...]


def today_board(desk: Desk) -> TodayBoard:
    """Gather the start page; tasks of the next fortnight, late ones first."""
    day = desk.today()
    rules = settings.rules(desk)
    rows = project_rows(desk)
    return TodayBoard(
        day=day,
        tasks=_tasks(desk, day),
        waiting=tuple(row for row in rows if _waits(row, day)),
        envelope=envelope_of(desk, day.year),
        warn_percent=rules.warn_percent,
        done=sum(
            row.project.completed_on is not None and row.project.completed_on.year == day.year
            for row in rows
        ),
        goal=rules.yearly_goal,
        open_ideas=_open_ideas(desk),
        news=latest_news(desk, _NEWS),
    )


def _waits(row: ProjectRow, day: date) -> bool:
    project = row.project
    if project.state is ProjectState.POSTPONED:
        return project.reconsider_on is not None and project.reconsider_on <= day
    return project.state is ProjectState.PREPARING and project.file_complete_on is not None


def _tasks(desk: Desk, day: date) -> tuple[TaskRow, ...]:
    due = [task for task in follow_up.tasks(desk.base) if task.due_on <= day + _HORIZON]
    titles = {project.id: project.title for project in projects.all_projects(desk.base)}
    sentences = {idea.id: idea.sentence for idea in ideas.all_ideas(desk.base)}
    names = staff_names(desk)
    return tuple(
        TaskRow(
            task=task,
            about=titles.get(task.project_id or 0, "") or sentences.get(task.idea_id or 0, ""),
            assignee=names.get(task.assignee_id, ""),
            late=task.late_on(day),
        )
        for task in sorted(due, key=lambda task: (task.due_on, task.id))
    )


def _open_ideas(desk: Desk) -> tuple[IdeaRow, ...]:
    rows = idea_rows(desk, ideas.all_ideas(desk.base, frozenset({IdeaState.OPEN})))
    return tuple(sorted(rows, key=lambda row: row.age_days, reverse=True))


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


def finish_task(desk: Desk, task_id: int, *, done: bool = True) -> None:
    """Tick a task as done today, or untick it."""
    task = follow_up.get_task(desk.base, task_id)
    verb = "tâche faite" if done else "tâche à refaire"
    with desk.unit(titled(verb, task.title)) as unit:
        follow_up.update_task(unit, task_id, done_on=desk.today() if done else None)
