"""The start page: what is due, what waits, what is left, who is silent, what is new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.idea_list import Shelf
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.domain.reminders import ReminderKind
from idcoop_desktop.services import settings
from idcoop_desktop.services.criteria import envelope_of
from idcoop_desktop.services.idea_list import listed_rows
from idcoop_desktop.services.news import News, news
from idcoop_desktop.services.plan import DueStep, due_steps
from idcoop_desktop.services.reminders import ReminderRow, reminder_list
from idcoop_desktop.services.rows import IdeaRow, ProjectRow, project_rows
from idcoop_desktop.services.tasks import TaskRow, due_tasks
from idcoop_desktop.store import today as store
from idcoop_desktop.store.idea_list import count_by_shelf

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.services.desk import Desk

_HORIZON = timedelta(days=14)
_IDEAS = 5
_REMINDERS = 40

Duty = TaskRow | DueStep | ReminderRow


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayBoard:
    """What the start page shows on ``day``; silent residences are read apart: they take longer.

    ``duties`` are those of the colleague at the desk, or of ``whole_team``; there are
    ``duty_count``, of which some reminders may not be told. Of the ideas to follow, ``ideas`` are
    those that wait the longest out of ``idea_count``.
    """

    day: date
    whole_team: bool
    duties: tuple[Duty, ...]
    duty_count: int
    waiting: tuple[ProjectRow, ...]
    envelope: EnvelopeState | None
    warn_percent: int
    done: int
    goal: int
    ideas: tuple[IdeaRow, ...]
    idea_count: int
    news: News

    @property
    def late(self) -> int:
        """How many tasks and steps are late."""
        return sum(not isinstance(duty, ReminderRow) and duty.late for duty in self.duties)


def today_board(
    desk: Desk, *, whole_team: bool = False, since: datetime | None = None
) -> TodayBoard:
    """Gather the start page; ``since`` is when the colleague was here last, in UTC."""
    day = desk.today()
    rules = settings.rules(desk)
    duties, duty_count = _duties(desk, day, None if whole_team else desk.author.id)
    return TodayBoard(
        day=day,
        whole_team=whole_team,
        duties=duties,
        duty_count=duty_count,
        waiting=project_rows(desk, store.waiting_projects(desk.base, day)),
        envelope=envelope_of(desk, day.year),
        warn_percent=rules.warn_percent,
        done=store.count_done(desk.base, date(day.year, 1, 1), date(day.year, 12, 31)),
        goal=rules.yearly_goal,
        ideas=listed_rows(desk, store.oldest_to_follow(desk.base, day, _IDEAS)),
        idea_count=count_by_shelf(desk.base, day).get(Shelf.TO_FOLLOW, 0),
        news=news(desk, since),
    )


def _duties(desk: Desk, day: date, staff_id: int | None) -> tuple[tuple[Duty, ...], int]:
    """Return what is due within a fortnight, late things first, and what rules bring back.

    All of it is counted, the first reminders alone are told. Steps are those the coop carries; a
    project to reconsider is among those that wait.
    """
    until = day + _HORIZON
    dated: list[tuple[date, Duty]] = [
        (row.task.comes_on, row) for row in due_tasks(desk, until=until, assignee_id=staff_id)
    ]
    steps = due_steps(desk, until=until, carried_by=Carrier.COOP, staff_id=staff_id)
    dated += [(one.step.due_on or day, one) for one in steps]
    found = reminder_list(desk, staff_id=staff_id, limit=_REMINDERS, but=ReminderKind.RECONSIDER)
    count = len(dated) + found.count
    dated += [(day, row) for row in found.rows]
    return tuple(duty for _, duty in sorted(dated, key=lambda pair: pair[0])), count
