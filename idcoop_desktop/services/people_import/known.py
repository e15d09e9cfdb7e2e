"""The records that may be one of the people of a file."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from idcoop_desktop.services.people_import.progress import chunks
from idcoop_desktop.services.people_import.telling import is_same, spelled
from idcoop_desktop.store import people

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
        self._by_number: dict[str, list[PersonKey]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[PersonKey]] = defaultdict(list)
        for key in stages.over(keys, 1, len(keys)):
            if key.number in numbers:
                self._by_number[key.number].append(key)
            if (key.last, key.first) in names:
                self._by_name[key.last, key.first].append(key)
        matching = chain(*self._by_number.values(), *self._by_name.values())
        wanted = sorted({key.id for key in matching})
        self._people: dict[int, Cooperator] = {}
        pages = stages.over(chunks(wanted, _READ), 8, len(wanted) // _READ, step=1)
        for some in pages:
            self._people |= people.cooperators_by_id(base, some)

    def find(self, group: Group) -> Cooperator | None:
        """Return the record of a person: one to which nothing is added, else one surely theirs."""
        key = group.key
        namesakes = self._by_name.get((key.last, key.first), [])
        for other in namesakes:
            known = self._people[other.id]
            if group.onto(known) is known and spelled(known) == spelled(group.person):
                return known
        for other in (*self._by_number.get(key.number, ()), *namesakes):
            if is_same(key, other):
                return self._people[other.id]
        return None
