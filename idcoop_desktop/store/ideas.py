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


def get_idea(base: Base, idea_id: int) -> Idea:
    """Return one idea; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    return _IDEAS.get(base, idea_id)


def all_ideas(base: Base, states: frozenset[IdeaState] | None = None) -> tuple[Idea, ...]:
    """Return the ideas in one of ``states`` (in any when not given), the latest noted first."""
    wanted = () if states is None else (tables.Idea.state.in_([*states]),)
    latest_first = (tables.Idea.noted_on.desc(), tables.Idea.id.desc())
    return _IDEAS.select(base, *wanted, order=latest_first)


def add_idea(unit: Unit, idea: Idea) -> int:
    """Add an idea and return the identifier it gets."""
    return _IDEAS.add(unit, idea)


def update_idea(unit: Unit, idea_id: int, **changes: object) -> None:
    """Change fields of an idea; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _IDEAS.update(unit, idea_id, changes)
