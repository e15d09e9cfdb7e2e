"""The records that may be one of the people of a file."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, count
from typing import TYPE_CHECKING

from idcoop_desktop.domain.by_hand import differing
from idcoop_desktop.domain.duplicates import key_of
from idcoop_desktop.services.people_import.progress import chunks
from idcoop_desktop.services.people_import.telling import is_same, may_be_as_told, spelled
from idcoop_desktop.store import people
from idcoop_desktop.store.merged import ended_records

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.duplicates import PersonKey
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.people_import.grouping import Group
    from idcoop_desktop.services.people_import.progress import Stages
    from idcoop_desktop.store.base import Base

_READ = 500


class KnownPeople:
    """The people of the base who share a member number or both names with people of a file."""

    def __init__(
        self, base: Base, keys: Sequence[PersonKey], groups: Sequence[Group], stages: Stages
    ) -> None:
        numbers: set[str] = set()
        names: set[tuple[str, str]] = set()
        for group in stages.over(groups, 1, len(groups)) if keys else ():
            numbers.add(group.key.number)
            names.add((group.key.last, group.key.first))
        numbers.discard("")
        # Under numbers of their own, below 0: a record is there as it is and as it was.
        ended = dict(zip(count(-1, -1), ended_records(base) if keys else ()))
        self._kept = {place: kept for place, (_person, kept) in ended.items()}
        self._places: dict[int, list[int]] = defaultdict(list)
        for place, kept in self._kept.items():
            self._places[kept].append(place)
        self._told_of: dict[int, Cooperator] = {}
        self._kept_for: dict[int, Cooperator] = {}
        self._by_number: dict[str, list[PersonKey]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[PersonKey]] = defaultdict(list)
        once = (key_of(person, place) for place, (person, _kept) in ended.items())
        for key in stages.over(chain(keys, once), 1, len(keys) + len(ended)):
            if key.number in numbers:
                self._by_number[key.number].append(key)
            if (key.last, key.first) in names:
                self._by_name[key.last, key.first].append(key)
        matching = chain(*self._by_number.values(), *self._by_name.values())
        found = {key.id for key in matching}
        wanted = sorted({self._kept.get(key, key) for key in found})
        self._people = {place: person for place, (person, _kept) in ended.items()}
        pages = stages.over(chunks(wanted, _READ), 8, len(wanted) // _READ, step=1)
        for some in pages:
            self._people |= people.cooperators_by_id(base, some)

    def find(self, group: Group) -> Cooperator | None:
        """Return the record of a person: one to which nothing is added, else one surely theirs.

        For one that a merge ended, that of the person who is kept.
        """
        key = group.key
        namesakes = self._by_name.get((key.last, key.first), [])
        # Of the thousand namesakes in a file of few names, those of one number are few.
        near = self._by_number.get(key.number, []) if key.number else namesakes
        for other in near:
            if other.id in self._kept or not may_be_as_told(key, other):
                continue
            known = self._people[other.id]
            if group.onto(known) is known and spelled(known) == spelled(group.person):
                return known
        kept = 0
        for other in (*self._by_number.get(key.number, ()), *namesakes):
            if is_same(key, other):
                if other.id not in self._kept:
                    return self._chosen(group, other.id, [self._people[other.id]])
                kept = kept or self._kept[other.id]
        return self._chosen(group, kept, []) if kept else None

    def told_by(self, group: Group, person: Cooperator) -> Cooperator:
        """Return the record found for a person, as its lines make it."""
        ended = self._told_of.get(group.line)
        return group.onto(person) if ended is None else group.added_to(person, ended)

    def note(self, group: Group) -> tuple[str, ...]:
        """Return what a person should know of how the record was found."""
        kept = self._kept_for.get(group.line)
        return () if kept is None else (f"Fiche déjà fusionnée avec celle de {kept.name}.",)

    def _chosen(self, group: Group, kept: int, states: list[Cooperator]) -> Cooperator:
        """Return a record, once it is known of which of its states the lines tell: the nearest."""
        ended = (self._people[place] for place in self._places.get(kept, ()))
        states += [one for one in ended if is_same(group.key, key_of(one))]
        nearest = min(states, key=lambda one: len(differing(one, group.onto(one))))
        known = self._people[kept]
        if nearest is not known:
            self._told_of[group.line], self._kept_for[group.line] = nearest, known
        return known
