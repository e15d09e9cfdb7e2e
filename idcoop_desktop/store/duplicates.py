"""People as the comparison reads them: all of them, or the few who may be one who is written down.

The few come from the indexes alone, so that a form is answered as fast at a million people.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING

from idcoop_desktop.domain.duplicates import (
    NameCounts,
    NotDuplicate,
    PersonKey,
    key_of,
    pair,
    person_key,
)
from idcoop_desktop.domain.text import fold, phone_digits
from idcoop_desktop.store import tables
from idcoop_desktop.store.people import count_cooperators
from idcoop_desktop.store.records import Records
from idcoop_desktop.store.search import number_key, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

MOST_NEAR = 400
"""People taken for each thing in common; more than these share it by chance."""

_REFUSALS = Records(tables.NotDuplicate, NotDuplicate)
_COMPARED = (
    "SELECT id, last_name, first_name, member_number, email, phone, residence_id, dwelling,"
    " first_share_on FROM cooperator"
)
_JOINTS = re.compile("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])")
_LAST_CHARACTER = "\U0010ffff"


def person_keys(base: Base) -> Iterator[PersonKey]:
    """Yield everybody, read as they are asked for: a million records are never held at once."""
    for row in base.db.raw.execute(f"{_COMPARED} WHERE deleted_at IS NULL"):
        yield _key(*row)


def near_keys(base: Base, person: Cooperator) -> tuple[PersonKey, ...]:
    """Return the people who share a name, a number, an address or a home with somebody."""
    near: dict[int, PersonKey] = {}
    for condition, values in _questions(person):
        sql = f"{_COMPARED} WHERE {condition} LIMIT {MOST_NEAR}"
        for row in base.db.rows(sql, values):
            near[row[0]] = _key(*row)
    return tuple(near.values())


def name_counts(base: Base, person: Cooperator) -> NameCounts:
    """Return how many people bear the names of somebody, among all."""
    key = key_of(person)
    count = "SELECT count(*) FROM cooperator WHERE deleted_at IS NULL AND"
    ((last,),) = base.db.rows(f"{count} key_last = ?", (fold(person.last_name),))
    ((first,),) = base.db.rows(f"{count} key_first = ?", (fold(person.first_name),))
    return NameCounts(
        count_cooperators(base), Counter({key.last: last}), Counter({key.first: first})
    )


def refused_pairs(base: Base) -> frozenset[tuple[int, int]]:
    """Return the pairs of people whom somebody said to be two."""
    rows = base.db.rows("SELECT cooperator_id, other_id FROM not_duplicate")
    return frozenset(pair(one, other) for one, other in rows)


def still_there(base: Base, ids: Iterable[int]) -> frozenset[int]:
    """Return those of the people named who were neither removed nor merged."""
    # Without the plus, SQLite walks everybody who is there.
    sql = (
        "SELECT c.id FROM json_each(?) AS j JOIN cooperator AS c ON c.id = j.value"
        " WHERE +c.deleted_at IS NULL"
    )
    return frozenset(key for (key,) in base.db.rows(sql, (json.dumps([*ids]),)))


def add_not_duplicate(unit: Unit, refusal: NotDuplicate) -> int:
    """Remember that two people are two and return the identifier of the refusal."""
    return _REFUSALS.add(unit, refusal)


def _key(
    person_id: int,
    last_name: str,
    first_name: str,
    member_number: str,
    email: str,
    phone: str,
    residence_id: int | None,
    dwelling: str,
    first_share_on: str | None,
) -> PersonKey:
    return person_key(
        person_id,
        last_name=last_name,
        first_name=first_name,
        member_number=member_number,
        email=email,
        phone=phone,
        residence_id=residence_id,
        dwelling=dwelling,
        first_share_on=first_share_on,
    )


def _questions(person: Cooperator) -> Iterator[tuple[str, tuple[object, ...]]]:
    last, first = fold(person.last_name), fold(person.first_name)
    if last and first:
        yield from _named(last, first)
        yield from _named(first, last)
    if person.member_number:
        yield "deleted_at IS NULL AND key_number IN (?, ?, ?)", _numbers(person.member_number)
    for words in (phone_digits(person.phone), person.email):
        if words_of(words):
            match = " ".join(f'"{word}"' for word in words_of(words))
            hits = (
                f"SELECT rowid FROM cooperator_fts WHERE cooperator_fts MATCH ? LIMIT {MOST_NEAR}"
            )
            # Without the plus, SQLite walks everybody and looks each up in the hits.
            yield f"id IN ({hits}) AND +deleted_at IS NULL", (match,)
    if person.residence_id is not None:
        yield "residence_id = ? AND deleted_at IS NULL", (person.residence_id,)


def _numbers(typed: str) -> tuple[str, str, str]:
    """Return the keys of a member number as it is typed, in one word, and in letters and digits."""
    joined = fold(typed).replace(" ", "")
    return number_key(typed), number_key(joined), number_key(_JOINTS.sub(" ", joined))


def _named(last: str, first: str) -> Iterator[tuple[str, tuple[object, ...]]]:
    exact, begins = "deleted_at IS NULL AND {} = ?", " AND {} >= ? AND {} < ?"
    for column, name, other, start in (
        ("key_last", last, "key_first", first[:1]),
        ("key_first", first, "key_last", last[:2]),
    ):
        condition = exact.format(column) + begins.format(other, other)
        yield condition, (name, start, start + _LAST_CHARACTER)
