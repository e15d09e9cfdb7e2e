"""Everybody there is, laid out so that the few who may be somebody are found without asking all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from idcoop_desktop.domain.duplicates.blocks import Blocks
from idcoop_desktop.domain.duplicates.keys import contact_keys, name_keys, pair, swapped_keys
from idcoop_desktop.domain.duplicates.likeness import SUSPECT, compare

if TYPE_CHECKING:
    from idcoop_desktop.domain.duplicates.keys import PersonKey
    from idcoop_desktop.domain.duplicates.likeness import Suspicion

Progress = Callable[[int, int], object]
"""Told how many of how many were compared; whatever it raises stops the comparison."""

MOST_IN_BLOCK = 50
"""A thing that more people share says nothing about two of them: the office's own telephone.

Nor does a name by itself: what else two of its bearers share has a block of its own.
"""
STEP = 100
"""People between two reports: about 10 ms, so that somebody who cancels does not wait."""

_likeness = Indel.normalized_similarity
_LOOKS_ALIKE = 0.8
"""Names below this differ by more than a letter each: alone, they would prove nothing."""

_CROWD = 1_000
"""Among fewer people, two who bear one name do not make it a common name."""


@dataclass(frozen=True, slots=True)
class NameCounts:
    """How many people bear each surname and each first name, folded, among ``people``."""

    people: int
    last: Counter[str]
    first: Counter[str]

    @classmethod
    def of(cls, people: Collection[PersonKey]) -> NameCounts:
        """Count the names of all people."""
        last = Counter(person.last for person in people)
        return cls(len(people), last, Counter(person.first for person in people))

    def homonyms(self, person: PersonKey) -> float:
        """Return how many people would bear both names of a person by chance."""
        return self.last[person.last] * self.first[person.first] / max(self.people, _CROWD)


class Register:
    """People already there; ``refused`` are the pairs somebody said are two people.

    ``counts`` are those of everybody when ``people`` are only some of them. What more than
    ``most_in_block`` people share is not followed.
    """

    def __init__(
        self,
        people: Iterable[PersonKey],
        *,
        refused: Collection[tuple[int, int]] = (),
        counts: NameCounts | None = None,
        most_in_block: int = MOST_IN_BLOCK,
    ) -> None:
        self.people: list[PersonKey] = []
        self._refused = refused
        self._names: list[str] = []
        self._contacts, self._halves = Blocks(most_in_block), Blocks(most_in_block)
        # All of it person after person: whoever gives them tells how far it is, and may stop it.
        for place, person in enumerate(people):
            self.people.append(person)
            self._names.append(person.names)
            self._contacts.put(place, contact_keys(person))
            self._halves.put(place, name_keys(person))
        self._counts = counts or NameCounts.of(self.people)

    def find(self, candidate: PersonKey, *, least: int = SUSPECT) -> tuple[Suspicion, ...]:
        """Return those who may be the candidate, the likeliest first; never the same ``id``."""
        near = self._contacts.sharing(contact_keys(candidate))
        named = self._halves.sharing((*name_keys(candidate), *swapped_keys(candidate))) - near
        found = [
            suspicion
            for place in chain(near, self._alike(candidate, named))
            if (suspicion := self._compared(candidate, self.people[place], least))
        ]
        return tuple(sorted(found, key=lambda one: (-one.score, one.other_id)))

    def find_from(self, place: int) -> Iterator[Suspicion]:
        """Yield who, further down the register, may be the person at a place."""
        person = self.people[place]
        near = self._contacts.beyond(place)
        named = self._halves.beyond(place)
        named |= self._halves.sharing(swapped_keys(person), after=place)
        named -= near
        for there in chain(near, self._alike(person, named)):
            other = self.people[there]
            lower, higher = (person, other) if person.id < other.id else (other, person)
            if suspicion := self._compared(lower, higher, SUSPECT):
                yield suspicion

    def _compared(self, candidate: PersonKey, other: PersonKey, least: int) -> Suspicion | None:
        if candidate.id == other.id:
            return None
        if self._refused and pair(candidate.id, other.id) in self._refused:
            return None
        return compare(candidate, other, homonyms=self._counts.homonyms, least=least)

    def _alike(self, person: PersonKey, places: Iterable[int]) -> Iterator[int]:
        names, theirs = person.names, self._names
        # One by one: they are fewer than it takes to have them all compared at once.
        for place in places:
            if _likeness(names, theirs[place], score_cutoff=_LOOKS_ALIKE):
                yield place


def compare_all(
    candidates: Collection[PersonKey], register: Register, progress: Progress
) -> Iterator[Suspicion]:
    """Yield, candidate after candidate, those of the register that each may be.

    ``progress`` is called before the first, every :data:`STEP` people and after the last.
    """
    total = len(candidates)
    for done, candidate in enumerate(candidates):
        if done % STEP == 0:
            progress(done, total)
        yield from register.find(candidate)
    progress(total, total)


def compare_within(register: Register, progress: Progress) -> Iterator[Suspicion]:
    """Yield the pairs of the register that may be one person, each once, the lower ``id`` first.

    ``progress`` is called as by :func:`compare_all`.
    """
    total = len(register.people)
    for place in range(total):
        if place % STEP == 0:
            progress(place, total)
        yield from register.find_from(place)
    progress(total, total)
