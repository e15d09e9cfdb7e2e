"""The lines of a file that tell of one person, whatever the base knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.duplicates import PersonKey, key_of
from idcoop_desktop.services.people_import.telling import added, enriched, is_same, onto, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.exchange.people_rows import Candidate

MOST_OF_A_NUMBER = 20
"""People of one member number looked at: a column that repeats one value numbers nobody."""


@dataclass(slots=True)
class Group:
    """A person of the file: the lines that tell of them, each with the residence it names.

    ``key`` is what is compared of them, under minus the number of their first line.
    """

    person: Cooperator
    key: PersonKey
    told: list[tuple[Candidate, int | None]]

    @property
    def line(self) -> int:
        """The first line that tells of them."""
        return self.told[0][0].line

    def add(self, candidate: Candidate, residence_id: int | None) -> None:
        """Take one more line in; a later line is right where two differ."""
        self.told.append((candidate, residence_id))
        person = enriched(self.person, candidate, residence_id)
        if person is not self.person:
            self.person, self.key = person, key_of(person, -self.line)

    def onto(self, person: Cooperator) -> Cooperator:
        """Return a person already known with what all the lines tell."""
        return onto(person, self.told)

    def added_to(self, person: Cooperator, ended: Cooperator) -> Cooperator:
        """Return a person with what the lines tell that a record that was merged did not."""
        return added(person, ended, self.told)


def grouped(lines: Iterable[tuple[Candidate, int | None]]) -> list[Group]:
    """Return the people of a file, in the order of their first lines."""
    groups: list[Group] = []
    alike: dict[Cooperator, Group] = {}
    marked: dict[int, list[tuple[PersonKey, Group]]] = {}
    for candidate, residence_id in lines:
        person = told(candidate, residence_id)
        key = key_of(person, -candidate.line)
        fresh = Group(person, key, [(candidate, residence_id)])
        blocks = [marked.setdefault(mark, []) for mark in _marks(key)]
        group = alike.setdefault(person, fresh)
        if group is fresh:
            group = alike[person] = _known_group(blocks, key) or fresh
        if group is fresh:
            groups.append(group)
        else:
            group.add(candidate, residence_id)
        for block in blocks:
            block.append((key, group))
    return groups


def _known_group(blocks: Iterable[list[tuple[PersonKey, Group]]], key: PersonKey) -> Group | None:
    for block in blocks:
        for other, group in block[:MOST_OF_A_NUMBER]:
            if is_same(key, other):
                return group
    return None


def _marks(key: PersonKey) -> Iterator[int]:
    if key.number:
        yield hash(("number", key.number))
    names = key.last, key.first
    for kind in ("email", "phone", "home"):
        if value := getattr(key, kind):
            yield hash((kind, names, value))
