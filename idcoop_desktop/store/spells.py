"""The periods during which coopérateurs had a status, kept beside them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.people import StatusSpell
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from idcoop_desktop.domain.people import Cooperator, CooperatorStatus
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

    _Mark = tuple[int, CooperatorStatus, date]

_INSERT = (
    "INSERT INTO status_spell (id, cooperator_id, status, start_on, end_on) VALUES (?, ?, ?, ?, ?)"
)


def with_spells(base: Base, people: Mapping[int, Cooperator]) -> dict[int, Cooperator]:
    """Return the people with their spells, each person's oldest first."""
    held: dict[int, list[StatusSpell]] = defaultdict(list)
    for _key, person_id, spell in _stored(base, people):
        held[person_id].append(spell)
    return {
        key: replace(person, spells=tuple(held[key])) if key in held else person
        for key, person in people.items()
    }


def replace_spells(unit: Unit, person_id: int, wanted: Iterable[StatusSpell]) -> None:
    """Make a person have the wanted spells; one that only ended otherwise keeps its row."""
    replace_many(unit, {person_id: wanted})


def replace_many(unit: Unit, wanted: Mapping[int, Iterable[StatusSpell]]) -> None:
    """Make people have the wanted spells, by identifier; one that only ended keeps its row."""
    known: dict[_Mark, list[tuple[int, StatusSpell]]] = defaultdict(list)
    for key, person_id, spell in _stored(unit.base, wanted):
        known[person_id, spell.status, spell.start].append((key, spell))
    new: list[tuple[int, StatusSpell]] = []
    ended: list[tuple[date | None, int]] = []
    for person_id, spells in wanted.items():
        for spell in spells:
            rows = known[person_id, spell.status, spell.start]
            if not rows:
                new.append((person_id, spell))
                continue
            key, kept = rows.pop(0)
            if kept.end != spell.end:
                ended.append((spell.end, key))
    left = [(key,) for rows in known.values() for key, _spell in rows]
    write = unit.base.db.raw.executemany
    write("UPDATE status_spell SET end_on = ? WHERE id = ?", ended)
    write("DELETE FROM status_spell WHERE id = ?", left)
    add_many(unit, new)


def add_many(unit: Unit, held: Iterable[tuple[int, StatusSpell]]) -> None:
    """Add spells, each with the identifier of the person who has it."""
    unit.base.db.raw.executemany(
        _INSERT,
        (
            (unit.new_id(), person_id, spell.status, spell.start, spell.end)
            for person_id, spell in held
        ),
    )


def _stored(base: Base, people: Iterable[int]) -> list[tuple[int, int, StatusSpell]]:
    spell = tables.StatusSpell
    query = (
        spell.select(spell.id, spell.cooperator_id, spell.status, spell.start_on, spell.end_on)
        .where(is_one_of(spell.cooperator_id, people))
        .order_by(spell.cooperator_id, spell.start_on, spell.id)
        .tuples()
    )
    return [
        (key, person_id, StatusSpell(status, start, end))
        for key, person_id, status, start, end in query.execute(base.db)
    ]
