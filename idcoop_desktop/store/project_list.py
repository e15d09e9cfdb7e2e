"""What projects are searched and sorted by, read in one go: five thousand in some 60 ms."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.project_list import ProjectLine
from idcoop_desktop.domain.projects import ProjectState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base

_LINES = """
SELECT p.id, p.state, coalesce(e.on_date, '1970-01-01'), p.title, p.summary,
    r.name, r.commune, c.first_name, c.last_name, s.name, m.granted, m.paid
FROM project AS p
JOIN residence AS r ON r.id = p.residence_id
LEFT JOIN staff AS s ON s.id = p.referent_id
LEFT JOIN bearer AS b ON b.id = (
    SELECT max(id) FROM bearer WHERE project_id = p.id AND role = 'lead')
LEFT JOIN cooperator AS c ON c.id = b.cooperator_id
LEFT JOIN life_event AS e ON e.id = (
    SELECT id FROM life_event WHERE project_id = p.id ORDER BY seq DESC, id DESC LIMIT 1)
LEFT JOIN (
    SELECT project_id, sum(iif(kind = 'grant', amount_cents, 0)) AS granted,
        sum(iif(kind = 'pay', amount_cents, 0)) AS paid
    FROM ledger_entry WHERE project_id IS NOT NULL GROUP BY project_id
) AS m ON m.project_id = p.id
WHERE p.deleted_at IS NULL
"""

# A step that a finished project did without is due no more: see domain.plan.overtaken.
_DUE = """
SELECT project_id, title, min(day) FROM (
    SELECT project_id, title, max(due_on, coalesce(snoozed_until, due_on)) AS day
    FROM task WHERE done_on IS NULL AND project_id IN (SELECT value FROM json_each(?1))
    UNION ALL
    SELECT s.project_id, s.title, s.due_on
    FROM step AS s JOIN project AS p ON p.id = s.project_id
    WHERE s.done_on IS NULL AND s.due_on IS NOT NULL
        AND s.project_id IN (SELECT value FROM json_each(?1))
        AND (p.state NOT IN ('completed', 'showcased')
             OR p.completed_on IS NULL OR s.due_on > p.completed_on)
) GROUP BY project_id
"""

_STATES = {state.value: state for state in ProjectState}


def project_lines(base: Base) -> list[ProjectLine]:
    """Return every project in the few words that a list is arranged by."""
    return [_line(row) for row in base.db.rows(_LINES, ())]


def next_due(base: Base, project_ids: Iterable[int]) -> dict[int, tuple[str, date]]:
    """Return the task or step that each project has to do first, with its day."""
    rows = base.db.rows(_DUE, (json.dumps([*project_ids]),))
    return {key: (title, date.fromisoformat(day)) for key, title, day in rows}


def _line(row: tuple[Any, ...]) -> ProjectLine:
    key, state, day, title, summary, place, commune, first, last, referent, granted, paid = row
    return ProjectLine(
        id=key,
        state=_STATES[state],
        entered_on=date.fromisoformat(day),
        title=title,
        summary=summary,
        residence=f"{place}, {commune}" if commune else place,
        lead=f"{first or ''} {last or ''}".strip(),
        referent=referent or "",
        granted=granted or 0,
        paid=paid or 0,
    )
