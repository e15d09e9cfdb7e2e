"""Ideas, the latest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.follow_up import Task
from idcoop_desktop.domain.ideas import Idea, IdeaState
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_IDEAS = Records(tables.Idea, Idea)
_TASKS = Records(tables.Task, Task)
_LATEST_FIRST = (tables.Idea.noted_on.desc(), tables.Idea.id.desc())


def get_idea(base: Base, idea_id: int) -> Idea:
    """Return one idea; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    return _IDEAS.get(base, idea_id)


def all_ideas(base: Base, states: frozenset[IdeaState] | None = None) -> tuple[Idea, ...]:
    """Return the ideas in one of ``states`` (in any when not given), the latest noted first."""
    wanted = () if states is None else (tables.Idea.state.in_([*states]),)
    return _IDEAS.select(base, *wanted, order=_LATEST_FIRST)


def ideas_by_id(base: Base, ids: Iterable[int]) -> dict[int, Idea]:
    """Return ideas by identifier, removed ones included."""
    return _IDEAS.by_id(base, ids)


def ideas_of_residence(base: Base, residence_id: int) -> tuple[Idea, ...]:
    """Return the ideas of a residence, the latest noted first."""
    return _IDEAS.select(base, tables.Idea.residence_id == residence_id, order=_LATEST_FIRST)


def ideas_of_person(base: Base, cooperator_id: int) -> tuple[Idea, ...]:
    """Return the ideas that a coopérateur voiced, the latest noted first."""
    return _IDEAS.select(base, tables.Idea.said_by_id == cooperator_id, order=_LATEST_FIRST)


def tasks_of_idea(base: Base, idea_id: int, *, open_only: bool) -> tuple[Task, ...]:
    """Return the tasks of an idea by the day they are due; those done too unless ``open_only``."""
    still = (tables.Task.done_on.is_null(),) if open_only else ()
    return _TASKS.select(base, tables.Task.idea_id == idea_id, *still, order=(tables.Task.due_on,))


def add_idea(unit: Unit, idea: Idea, *, photo_thumbnail: bytes | None = None) -> int:
    """Add an idea with a small JPEG of its photo, if any, and return the identifier it gets."""
    return _IDEAS.add(unit, idea, photo_thumbnail=photo_thumbnail)


def update_idea(unit: Unit, idea_id: int, **changes: object) -> None:
    """Change fields of an idea; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _IDEAS.update(unit, idea_id, changes)


def photo_thumbnail(base: Base, idea_id: int) -> bytes | None:
    """Return the small JPEG of an idea's photo, ``None`` without one."""
    query = (
        tables.Idea.select(tables.Idea.photo_thumbnail).where(tables.Idea.id == idea_id).tuples()
    )
    found: list[tuple[bytes | None]] = list(query.execute(base.db))
    return found[0][0] if found else None
