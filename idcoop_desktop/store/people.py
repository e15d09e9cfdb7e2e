"""Coopérateurs with their status spells: found, listed, written one by one or 100,000 at once."""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import fields
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.domain.text import fold
from idcoop_desktop.store import search, spells, tables
from idcoop_desktop.store.records import Records, is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from idcoop_desktop.domain.people import StatusSpell
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_PEOPLE = Records(tables.Cooperator, Cooperator, elsewhere={"spells"})
_LOADED = [field.name for field in fields(Cooperator) if field.name not in {"id", "spells"}]
_HOME = _LOADED.index("residence_id")
_FOLDED = {"last_name", "first_name", "residence_id", "member_number", "email", "phone"}
_STEP = 1_000
_KEYS = ("key_last", "key_first", "key_place", "key_number", "key_contact")


def get_cooperator(base: Base, cooperator_id: int) -> Cooperator:
    """Return one person; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    person = _PEOPLE.get(base, cooperator_id)
    return spells.with_spells(base, {cooperator_id: person})[cooperator_id]


def cooperators_by_id(base: Base, ids: Iterable[int]) -> dict[int, Cooperator]:
    """Return people by identifier, removed ones included."""
    return spells.with_spells(base, _PEOPLE.by_id(base, ids))


def find_cooperators(base: Base, text: str, limit: int) -> tuple[Cooperator, ...]:
    """Return at most ``limit`` people for what is being typed: surnames first, then the rest."""
    ids = search.found_ids(base, text, limit)
    found = cooperators_by_id(base, ids)
    return tuple(found[key] for key in ids)


def count_cooperators(base: Base) -> int:
    """Return how many people there are."""
    ((count,),) = base.db.rows("SELECT count(*) FROM cooperator WHERE deleted_at IS NULL")
    return int(count)


def count_by_residence(base: Base) -> dict[int, int]:
    """Return how many people each residence has, those without any left out."""
    # The plus keeps SQLite on the index by residence: by deleted_at it is 25 times slower.
    return dict(
        base.db.rows(
            "SELECT residence_id, count(*) FROM cooperator WHERE residence_id IS NOT NULL"
            " AND +deleted_at IS NULL GROUP BY residence_id"
        )
    )


def add_cooperator(unit: Unit, person: Cooperator) -> int:
    """Add a person with their spells and return the identifier they get."""
    key = _PEOPLE.add(unit, person, **_keys(person, _places_of(unit.base, person)))
    spells.replace_spells(unit, key, person.spells)
    return key


def update_cooperator(unit: Unit, person: Cooperator) -> None:
    """Make a person be as given; columns and spells that are already so are not written again.

    Raises :class:`~idcoop_desktop.store.errors.RecordMissing` if they are gone.
    """
    _PEOPLE.save(unit, person.id, person, **_keys(person, _places_of(unit.base, person)))
    spells.replace_spells(unit, person.id, person.spells)


def add_many(
    unit: Unit, people: Iterable[Cooperator], *, homes: Mapping[int, int] | None = None
) -> array[int]:
    """Add people read one after the other, and return the identifiers they get, in that order.

    As fast as the word index lets SQLite be (see :mod:`~idcoop_desktop.store.word_index`); each
    residence has to be there already. ``homes`` gives the identifiers of residences that the
    people name by another number.
    """
    homes = homes or {}
    places = _places(unit.base)
    places |= {number: places[key] for number, key in homes.items()}
    ids = array("q")
    held: list[tuple[int, StatusSpell]] = []
    values_of = attrgetter(*_LOADED)

    def rows() -> Iterator[tuple[object, ...]]:
        for person in people:
            key = unit.new_id()
            ids.append(key)
            held.extend((key, spell) for spell in person.spells)
            values = list(values_of(person))
            values[_HOME] = homes.get(values[_HOME], values[_HOME])
            yield (key, *values, *_keys(person, places).values())

    columns = ("id", *_LOADED, *_KEYS)
    marks = ", ".join("?" * len(columns))
    write = unit.base.db.raw.executemany
    write(f"INSERT INTO cooperator ({', '.join(columns)}) VALUES ({marks})", rows())
    spells.add_many(unit, held)
    return ids


def update_many(unit: Unit, before: Mapping[int, Cooperator], people: Iterable[Cooperator]) -> None:
    """Make people be as given, from what they are now (``before``, by identifier).

    What differs is written, for 1,000 people at a time: 50 times faster than one by one. Each
    residence has to be there already.
    """
    places = _places(unit.base)
    rest = iter(people)
    while some := tuple(islice(rest, _STEP)):
        rows: dict[tuple[str, ...], list[tuple[object, ...]]] = defaultdict(list)
        for person in some:
            changed = _differing(before[person.id], person, places)
            if changed:
                rows[tuple(changed)].append((*changed.values(), person.id))
        for columns, values in rows.items():
            wanted = ", ".join(f"{column} = ?" for column in columns)
            unit.base.db.raw.executemany(f"UPDATE cooperator SET {wanted} WHERE id = ?", values)
        spells.replace_many(
            unit, {one.id: one.spells for one in some if one.spells != before[one.id].spells}
        )


def _differing(before: Cooperator, after: Cooperator, places: dict[int, str]) -> dict[str, object]:
    """Return the columns in which two states of a person differ, as they become."""
    found: dict[str, object] = {
        name: getattr(after, name)
        for name in _LOADED
        if getattr(before, name) != getattr(after, name)
    }
    if not _FOLDED.isdisjoint(found):
        known = _keys(before, places)
        found |= {key: value for key, value in _keys(after, places).items() if known[key] != value}
    return found


def newest_id(base: Base) -> int:
    """Return the identifier of the person added last, 0 without anybody."""
    ((newest,),) = base.db.rows("SELECT max(id) FROM cooperator")
    return int(newest or 0)


def _keys(person: Cooperator, places: dict[int, str]) -> dict[str, str]:
    """Return the folded columns that a person is found and sorted by."""
    contact = search.contact_key(
        member_number=person.member_number, email=person.email, phone=person.phone
    )
    place = places.get(person.residence_id, "") if person.residence_id is not None else ""
    values = (
        fold(person.last_name),
        fold(person.first_name),
        place,
        search.number_key(person.member_number),
        contact,
    )
    return dict(zip(_KEYS, values, strict=True))


def _places_of(base: Base, person: Cooperator) -> dict[int, str]:
    return _places(base, () if person.residence_id is None else (person.residence_id,))


def _places(base: Base, ids: Iterable[int] | None = None) -> dict[int, str]:
    place = tables.Residence
    query = place.select(place.id, place.key_name).tuples()
    if ids is not None:
        query = query.where(is_one_of(place.id, ids))
    return dict(query.execute(base.db))
