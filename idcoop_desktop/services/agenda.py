"""What a colleague, or the whole team, has before them: tasks, steps of projects, reminders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.services.plan import DueStep, due_steps
from idcoop_desktop.services.reminders import ReminderList, reminder_list
from idcoop_desktop.services.tasks import TaskRow, list_tasks
from idcoop_desktop.store import staff

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.services.desk import Desk

STEP_HORIZON = timedelta(days=30)
"""Steps further away are seen in the project."""

REMINDERS_TOLD = 100
"""The oldest: nobody answers more in a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What lies ahead on ``day``; ``asleep`` are the tasks that were put off."""

    day: date
    staff: tuple[StaffMember, ...]
    tasks: tuple[TaskRow, ...]
    asleep: tuple[TaskRow, ...]
    steps: tuple[DueStep, ...]
    reminders: ReminderList


def read_agenda(desk: Desk, *, staff_id: int | None = None) -> Agenda:
    """Return what is before a colleague, or before everybody."""
    day = desk.today()
    tasks = list_tasks(desk, assignee_id=staff_id)
    return Agenda(
        day=day,
        staff=staff.all_staff(desk.base),
        tasks=tuple(row for row in tasks if not row.task.sleeps_on(day)),
        asleep=tuple(row for row in tasks if row.task.sleeps_on(day)),
        steps=due_steps(desk, until=day + STEP_HORIZON, staff_id=staff_id),
        reminders=reminder_list(desk, staff_id=staff_id, limit=REMINDERS_TOLD),
    )
