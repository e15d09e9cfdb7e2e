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

    def late_on(self, day: date) -> bool:
        """Tell whether the task is still to do and its day has passed."""
        return self.done_on is None and self.due_on < day


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
