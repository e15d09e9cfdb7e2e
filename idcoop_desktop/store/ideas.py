"""Ideas, the latest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import Idea, IdeaState
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_IDEAS = Records(tables.Idea, Idea)
_LATEST_FIRST = (tables.Idea.noted_on.desc(), tables.Idea.id.desc())


def get_idea(base: Base, idea_id: int) -> Idea:
    """Return one idea; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    return _IDEAS.get(base, idea_id)


def all_ideas(base: Base, states: frozenset[IdeaState] | None = None) -> tuple[Idea, ...]:
    """Return the ideas in one of ``states`` (in any when not given), the latest noted first."""
    wanted = () if states is None else (tables.Idea.state.in_([*states]),)
    return _IDEAS.select(base, *wanted, order=_LATEST_FIRST)


def ideas_of_residence(base: Base, residence_id: int) -> tuple[Idea, ...]:
    """Return the ideas of a residence, the latest noted first."""
    return _IDEAS.select(base, tables.Idea.residence_id == residence_id, order=_LATEST_FIRST)


def ideas_of_person(base: Base, cooperator_id: int) -> tuple[Idea, ...]:
    """Return the ideas that a coopérateur voiced, the latest noted first."""
    return _IDEAS.select(base, tables.Idea.said_by_id == cooperator_id, order=_LATEST_FIRST)


def add_idea(unit: Unit, idea: Idea) -> int:
    """Add an idea and return the identifier it gets."""
    return _IDEAS.add(unit, idea)


def update_idea(unit: Unit, idea_id: int, **changes: object) -> None:
    """Change fields of an idea; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _IDEAS.update(unit, idea_id, changes)
