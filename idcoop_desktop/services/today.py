"""The start page: what is due, what waits, what is left, who is silent, what is new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import settings
from idcoop_desktop.services.criteria import envelope_of
from idcoop_desktop.services.journal import NewsLine, latest_news
from idcoop_desktop.services.rows import (
    IdeaRow,
    ProjectRow,
    idea_rows,
    project_rows,
)
from idcoop_desktop.services.silent import silent_residences
from idcoop_desktop.services.tasks import TaskRow, due_tasks
from idcoop_desktop.store import ideas

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.desk import Desk

_HORIZON = timedelta(days=14)
_NEWS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayBoard:
    """Everything the start page shows on ``day``."""

    day: date
    tasks: tuple[TaskRow, ...]
    waiting: tuple[ProjectRow, ...]
    envelope: EnvelopeState | None
    warn_percent: int
    done: int
    goal: int
    open_ideas: tuple[IdeaRow, ...]
    silent: tuple[Residence, ...]
    news: tuple[NewsLine, ...]


def today_board(desk: Desk) -> TodayBoard:
    """Gather the start page; tasks of the next fortnight, late ones first."""
    day = desk.today()
    rules = settings.rules(desk)
    rows = project_rows(desk)
    return TodayBoard(
        day=day,
        tasks=due_tasks(desk, until=day + _HORIZON),
        waiting=tuple(row for row in rows if _waits(row, day)),
        envelope=envelope_of(desk, day.year),
        warn_percent=rules.warn_percent,
        done=sum(
            row.project.completed_on is not None and row.project.completed_on.year == day.year
            for row in rows
        ),
        goal=rules.yearly_goal,
        open_ideas=_open_ideas(desk),
        silent=silent_residences(desk),
        news=latest_news(desk, _NEWS),
    )


def _waits(row: ProjectRow, day: date) -> bool:
    project = row.project
    if project.state is ProjectState.POSTPONED:
        return project.reconsider_on is not None and project.reconsider_on <= day
    return project.state is ProjectState.PREPARING and project.file_complete_on is not None


def _open_ideas(desk: Desk) -> tuple[IdeaRow, ...]:
    rows = idea_rows(desk, ideas.all_ideas(desk.base, frozenset({IdeaState.OPEN})))
    return tuple(sorted(rows, key=lambda row: row.age_days, reverse=True))
