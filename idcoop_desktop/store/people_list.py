"""The list of people: its first rows at once, then everybody in it, in any order.

A million people are never sorted: each order is an index read from one end, and criteria are
compared with it. The first rows need some milliseconds whatever was asked, all of them up to two
seconds, which the program may give up at any moment.
"""

from __future__ import annotations

import json
from array import array
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from idcoop_desktop.domain.people_filter import PeopleQuery, PeopleSort, Standing
from idcoop_desktop.store.marks import Marks
from idcoop_desktop.store.people_filters import STANDING_OF_C, STANDINGS, criteria, values
from idcoop_desktop.store.search import matching, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from idcoop_desktop.store.base import Base

FIRST_ROWS = 200
"""How many people are found at once: more than any screen shows."""
MOST_LOOKED_AT = 1_000
"""How many people are asked one by one whether they meet the criteria, for the first rows."""
MOST_HITS = 500
"""How many hits of the word index are sorted at once."""
_STEPS_BETWEEN_LOOKS = 20_000
"""Steps of SQLite, a millisecond or two, between two questions whether to go on."""

_CACHE_FOR_A_WALK = -4_000
"""Kilobytes, as SQLite counts a negative number."""

_BY_NAME = ("key_last", "key_first", "id")
_COLUMNS = {
    PeopleSort.NAME: _BY_NAME,
    PeopleSort.FIRST_NAME: ("key_first", "key_last", "id"),
    PeopleSort.RESIDENCE: ("key_place", *_BY_NAME),
    PeopleSort.MEMBER_NUMBER: ("key_number", *_BY_NAME),
    PeopleSort.SENIORITY: ("first_share_on", *_BY_NAME),
    PeopleSort.STANDING: _BY_NAME,
}
_IDS = "SELECT value AS id, key FROM json_each(:ids)"
_HITS = "SELECT rowid FROM cooperator_fts WHERE cooperator_fts MATCH :words"


@dataclass(frozen=True, slots=True)
class Found:
    """People in order; ``whole`` when nobody else is in the list."""

    ids: array[int]
    whole: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the list: who is in it, in which order, and how the hits of words bound it."""

    condition: str
    order: tuple[str, ...]
    descending: bool = False
    of_hits: bool = False

    @property
    def among_hits(self) -> tuple[str, ...]:
        """The condition of being a hit, for a walk over everybody."""
        return (f"+c.id IN ({_HITS})",) if self.of_hits else ()

    @property
    def order_by(self) -> str:
        back = " DESC" if self.descending else ""
        return ", ".join(f"c.{column}{back}" for column in self.order)


def first_people(base: Base, query: PeopleQuery, day: date) -> Found:
    """Return the first people of the list, some 10 ms at a million.

    When it is not ``whole`` others may come between them: words that 500 people have are answered
    by the first the index gives. Nobody at all when only reading everybody could tell who is first.
    """
    found = _Question(base, query, day).first()
    if query.sort is not PeopleSort.STANDING:
        return found
    if not found.whole:
        return Found(array("q"), whole=False)
    return Found(_by_standing(base, found.ids, query, day), whole=True)


def listed_people(
    base: Base, query: PeopleQuery, day: date, *, go_on: Callable[[], object] = lambda: None
) -> array[int]:
    """Return everybody in the list, in order; up to two seconds at a million.

    ``go_on`` is called every few milliseconds and may raise to give up. In its own order, by name,
    a list searched for words begins with the surnames, then the first names, that begin with them.
    """
    with _asking(base, go_on):
        ids = _Question(base, query, day).all()
        if query.sort is PeopleSort.STANDING:
            ids = _by_standing(base, ids, query, day)
    return ids


class _Question:
    """A query with the parts of its answer and the values that their SQL binds."""

    def __init__(self, base: Base, query: PeopleQuery, day: date) -> None:
        self._base = base
        self._criteria = tuple(criteria(query.criteria))
        self._values = values(query.criteria, day)
        words = words_of(query.text)
        self._values["words"] = matching(words)
        self._values["phrase"] = " ".join(words)
        self._values["end"] = f"{self._values['phrase']}\U0010ffff"
        self.parts = () if query.text.strip() and not words else _parts(query, bool(words))

    def first(self) -> Found:
        """Return the first people of the list."""
        ids = array("q")
        for part in self.parts:
            found = self._first_of(part)
            ids.extend(found.ids)
            if not found.whole or len(ids) > FIRST_ROWS:
                return Found(ids[:FIRST_ROWS], whole=False)
        return Found(ids, whole=True)

    def all(self) -> array[int]:
        """Return everybody in the list."""
        conditions = [one.among_all for one in self._criteria if not one.many]
        ids = array("q")
        for part in self.parts:
            where = " AND ".join((part.condition, *part.among_hits, *conditions))
            ids.extend(
                self._ids(
                    f"SELECT c.id FROM cooperator AS c WHERE {where} ORDER BY {part.order_by}"
                )
            )
        for one in self._criteria:
            if one.many:
                ids = Marks().add(self._ids(one.members)).kept(ids, one.wanted)
        return ids

    def _first_of(self, part: _Part) -> Found:
        most = MOST_LOOKED_AT if self._criteria else FIRST_ROWS + 1
        if part.of_hits:
            hits = array("q", self._ids(f"{_HITS} LIMIT {MOST_HITS + 1}"))
            self._values["ids"] = _listed(hits)
            # With the plus, SQLite looks the hits up and does not walk everybody.
            where = f"c.id IN (SELECT id FROM ({_IDS})) AND +{part.condition}"
            most, whole = MOST_HITS + 1, len(hits) <= MOST_HITS
        else:
            where, whole = part.condition, True
        looked_at = (
            f"SELECT c.id FROM cooperator AS c WHERE {where} ORDER BY {part.order_by} LIMIT {most}"
        )
        seen = array("q", self._ids(looked_at))
        whole = whole and (part.of_hits or len(seen) < most)
        return Found(self._meeting(seen) if self._criteria else seen, whole)

    def _meeting(self, ids: array[int]) -> array[int]:
        where = " AND ".join(one.alone for one in self._criteria)
        self._values["ids"] = _listed(ids)
        return array("q", self._ids(f"SELECT c.id FROM ({_IDS}) AS c WHERE {where} ORDER BY key"))

    def _ids(self, sql: str) -> Iterator[int]:
        return chain.from_iterable(self._base.db.raw.execute(sql, self._values))


def _parts(query: PeopleQuery, searched: bool) -> tuple[_Part, ...]:
    if not searched:
        return _ordered(query, "c.deleted_at IS NULL", of_hits=False)
    if query.sort is not PeopleSort.NAME or query.descending:
        return _ordered(query, "c.deleted_at IS NULL", of_hits=True)
    surname = "c.key_last >= :phrase AND c.key_last < :end"
    first_name = "c.key_first >= :phrase AND c.key_first < :end"
    return (
        _Part(f"c.deleted_at IS NULL AND {surname}", _BY_NAME),
        _Part(
            f"c.deleted_at IS NULL AND {first_name} AND NOT ({surname})",
            _COLUMNS[PeopleSort.FIRST_NAME],
        ),
        _Part(
            f"c.deleted_at IS NULL AND NOT ({surname}) AND NOT ({first_name})",
            _BY_NAME,
            of_hits=True,
        ),
    )


def _ordered(query: PeopleQuery, condition: str, *, of_hits: bool) -> tuple[_Part, ...]:
    columns, back = _COLUMNS[query.sort], query.descending
    if query.sort is not PeopleSort.SENIORITY:
        back = back and query.sort is not PeopleSort.STANDING
        return (_Part(condition, columns, back, of_hits),)
    # The longest seniority is the earliest date; somebody without a date has none at all.
    dated = _Part(f"{condition} AND c.first_share_on IS NOT NULL", columns, not back, of_hits)
    undated = _Part(f"{condition} AND c.first_share_on IS NULL", columns, not back, of_hits)
    return (dated, undated) if back else (undated, dated)


def _by_standing(base: Base, ids: array[int], query: PeopleQuery, day: date) -> array[int]:
    """Return people sorted by name in the order of their standings."""
    sql, bound = STANDINGS, values(query.criteria, day)
    if len(ids) <= MOST_HITS:
        bound["ids"] = _listed(ids)
        sql = f"SELECT c.id, {STANDING_OF_C} FROM ({_IDS}) AS c"
    places = {standing.value: place for place, standing in enumerate(Standing)}
    held = Marks()
    for person, standing in base.db.raw.execute(sql, bound):
        held[person] = places[standing]
    stretches = [array("q") for _ in Standing]
    for person in ids:
        stretches[held[person]].append(person)
    if query.descending:
        stretches.reverse()
    return array("q", chain.from_iterable(stretches))


@contextmanager
def _asking(base: Base, go_on: Callable[[], object]) -> Iterator[None]:
    """Call ``go_on`` while SQLite works, so that what it raises ends the query."""

    def look() -> bool:
        go_on()
        return False

    connection = base.db.raw
    cache = connection.pragma("cache_size")
    # A walk over everybody reads each page once: keeping them would only take memory.
    connection.pragma("cache_size", _CACHE_FOR_A_WALK)
    connection.set_progress_handler(look, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        connection.set_progress_handler(None)
        connection.pragma("cache_size", cache)


def _listed(ids: array[int]) -> str:
    return json.dumps(ids.tolist())
