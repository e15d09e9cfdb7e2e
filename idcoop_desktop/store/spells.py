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
    known: dict[tuple[CooperatorStatus, date], list[tuple[int, StatusSpell]]] = defaultdict(list)
    for key, _person_id, spell in _stored(unit.base, [person_id]):
        known[spell.status, spell.start].append((key, spell))
    new: list[tuple[int, StatusSpell]] = []
    for spell in wanted:
        rows = known[spell.status, spell.start]
        if rows:
            _end(unit, *rows.pop(0), spell.end)
        else:
            new.append((person_id, spell))
    left = [key for rows in known.values() for key, _spell in rows]
    if left:
        table = tables.StatusSpell
        table.delete().where(is_one_of(table.id, left)).execute(unit.base.db)
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


def _end(unit: Unit, key: int, known: StatusSpell, end: date | None) -> None:
    if known.end != end:
        table = tables.StatusSpell
        table.update({table.end_on: end}).where(table.id == key).execute(unit.base.db)


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
