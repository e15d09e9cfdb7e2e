"""Who shares a dwelling: the other people written down at the same door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.store import people

if TYPE_CHECKING:
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.store.base import Base


def others_of_household(base: Base, person: Cooperator) -> tuple[Cooperator, ...]:
    """Return the others of a person's dwelling by name; none when the dwelling is not known."""
    if person.household is None:
        return ()
    place, door = person.household
    # The plus keeps SQLite on the index by residence. Doors are compared here: SQLite folds the
    # case of plain letters only.
    rows = base.db.rows(
        "SELECT id, dwelling FROM cooperator WHERE residence_id = ? AND id <> ?"
        " AND +deleted_at IS NULL ORDER BY key_last, key_first, id",
        (place, person.id),
    )
    ids = [key for key, dwelling in rows if dwelling.casefold() == door]
    known = people.cooperators_by_id(base, ids)
    return tuple(known[key] for key in ids)
