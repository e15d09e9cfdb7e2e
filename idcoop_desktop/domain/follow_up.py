"""Follow-up: what is due, for whom and when, and the contacts that were had."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import tidy_line

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.ideas import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something to do by a day; it may be about a project or an idea."""

    id: int
    title: str
    due_on: date
    assignee_id: int
    project_id: int | None = None
    idea_id: int | None = None
    done_on: date | None = None
    snoozed_until: date | None = None

    @property
    def comes_on(self) -> date:
        """The day it is to be done: the one it was put off to, when that is later."""
        return max(self.due_on, self.snoozed_until or self.due_on)

    def late_on(self, day: date) -> bool:
        """Tell whether the task is still to do and its day has passed."""
        return self.done_on is None and self.comes_on < day

    def sleeps_on(self, day: date) -> bool:
        """Tell whether the task was put off until a day that is still to come."""
        return self.snoozed_until is not None and day < self.snoozed_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """A dated contact with a person or a residence: facts and the next step."""

    id: int
    on: date
    channel: Channel
    facts: str
    staff_id: int
    next_step: str = ""
    cooperator_id: int | None = None
    residence_id: int | None = None
    project_id: int | None = None
    with_whom: str = ""


def require_task_title(text: str) -> str:
    """Return the task's title tidied; :class:`DomainError` when nothing is left."""
    title = tidy_line(text)
    if not title:
        raise DomainError("Dites en quelques mots ce qu’il y a à faire.")
    return title


def require_wake_day(until: date, today: date) -> date:
    """Return the day something put off comes back; :class:`DomainError` unless it is to come."""
    if until <= today:
        raise DomainError("Choisissez un jour à venir\u00a0: c’est ce jour-là que cela reviendra.")
    return until
