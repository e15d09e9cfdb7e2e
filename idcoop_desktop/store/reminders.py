"""What time went by for: ideas without a sign, and the days of the projects that rules watch."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import LIVE_STATES
from idcoop_desktop.domain.projects import Project, ProjectState
from idcoop_desktop.domain.reminders import CLOCKED_STATES, Reminder, ReminderKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

    from idcoop_desktop.store.base import Base


def _listed(values: Iterable[StrEnum]) -> str:
    return ", ".join(sorted(f"'{value.value}'" for value in values))


# A task done is a sign of its day, one to do of the day it comes back.
_ASLEEP = f"""
WITH sign AS (
    SELECT idea_id, max(coalesce(done_on, max(due_on, coalesce(snoozed_until, due_on)))) AS last
    FROM task WHERE idea_id IS NOT NULL GROUP BY idea_id
), live AS (
    SELECT idea.id AS id, noted_by_id,
        max(noted_on, coalesce(follow_up_on, noted_on), coalesce(last, noted_on)) AS since
    FROM idea LEFT JOIN sign ON idea_id = idea.id
    WHERE deleted_at IS NULL AND state IN ({_listed(LIVE_STATES)}) AND noted_on <= :limit
)
SELECT id, noted_by_id, since, count(*) OVER () FROM live
WHERE since <= :limit AND noted_by_id = coalesce(:staff, noted_by_id) AND id NOT IN (
    SELECT record_id FROM snooze WHERE kind = '{ReminderKind.IDEA_ASLEEP}' AND until_on > :day
)
ORDER BY since, id LIMIT :most
"""


def asleep_ideas(
    base: Base, until: date, *, day: date, staff_id: int | None = None, most: int | None = None
) -> tuple[tuple[Reminder, ...], int]:
    """Return the ideas to follow whose last sign is of ``until`` or before, and their count.

    At most ``most`` are told, those that sleep the longest. A sign is the note itself, its
    follow-up day, a task done, or one still to do: as long as its day lies ahead somebody takes
    care. ``staff_id`` keeps what a colleague noted; what was put off beyond ``day`` is left out.
    """
    values: dict[str, object] = {
        "limit": until.isoformat(),
        "day": day.isoformat(),
        "staff": staff_id,
        "most": -1 if most is None else most,
    }
    rows = base.db.rows(_ASLEEP, values)
    found = tuple(
        Reminder(
            kind=ReminderKind.IDEA_ASLEEP,
            record_id=key,
            since=date.fromisoformat(since),
            staff_id=staff,
        )
        for key, staff, since, _ in rows
    )
    return found, rows[0][3] if rows else 0


def clocked_projects(base: Base) -> tuple[Project, ...]:
    """Return the projects that a rule may watch, with nothing but who follows them and their days.

    There may be thousands, and few of them have waited long enough to be told.
    """
    rows = base.db.rows(
        "SELECT id, state, referent_id, decided_on, started_on, target_on, reconsider_on"
        " FROM project WHERE deleted_at IS NULL AND state IN"
        f" ({_listed(CLOCKED_STATES)}) ORDER BY id",
        (),
    )
    return tuple(
        Project(
            id=key,
            title="",
            residence_id=0,
            state=ProjectState(state),
            referent_id=referent,
            decided_on=_day(decided),
            started_on=_day(started),
            target_on=_day(target),
            reconsider_on=_day(reconsider),
        )
        for key, state, referent, decided, started, target, reconsider in rows
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
