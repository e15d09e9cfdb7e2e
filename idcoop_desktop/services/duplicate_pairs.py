"""What the screens of duplicates show: pairs with their people, two records side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.duplicates import pair
from idcoop_desktop.domain.people import status_words
from idcoop_desktop.domain.text import plural
from idcoop_desktop.store import duplicates, merging, people, residences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from idcoop_desktop.domain.duplicates import Suspicion
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.desk import Desk

MOST_SHOWN = 2_000
"""Pairs shown at once, the likeliest: nobody decides more of them in a row."""

_ATTACHED = {
    "bearer": ("projet porté", "projets portés"),
    "idea": ("idée", "idées"),
    "aid": ("aide", "aides"),
    "payment": ("paiement", "paiements"),
    "interaction": ("échange", "échanges"),
    "image_consent": ("autorisation d’image", "autorisations d’image"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRow:
    """Two people who may be one; ``id`` is the place of the pair among those that were found."""

    id: int
    left: Cooperator
    right: Cooperator
    left_residence: str
    right_residence: str
    score: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One of two records side by side; ``attached`` says in words what hangs on it."""

    person: Cooperator
    residence: str
    status: str
    attached: tuple[str, ...]
    weight: int
    """How many records hang on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedRecord:
    """A record that was merged and can be parted; ``returning`` is what would go back to it."""

    person: Cooperator
    residence: str
    merged_on: date
    returning: tuple[str, ...]


def pairs_there(
    desk: Desk, found: Sequence[Suspicion], *, most: int = MOST_SHOWN
) -> tuple[tuple[PairRow, ...], int]:
    """Return the first ``most`` pairs still to be decided, and how many there are in all.

    Left out are those of whom one is gone since, and those whom somebody said to be two.
    """
    refused = duplicates.refused_pairs(desk.base)
    there = duplicates.still_there(
        desk.base, {key for one in found for key in (one.person_id, one.other_id)}
    )
    left = [
        (number, one)
        for number, one in enumerate(found)
        if {one.person_id, one.other_id} <= there
        and pair(one.person_id, one.other_id) not in refused
    ]
    return _rows(desk, left[:most]), len(left)


def records(desk: Desk, left_id: int, right_id: int) -> tuple[Record, Record]:
    """Return two people with what hangs on each, to be compared.

    Raises :class:`~idcoop_desktop.store.errors.RecordMissing` when one of them is gone.
    """
    both = [people.get_cooperator(desk.base, key) for key in (left_id, right_id)]
    places = _places(desk, both)
    left, right = (_record(desk, person, places) for person in both)
    return left, right


def best_kept(left: Record, right: Record) -> int:
    """Return whose record had better be kept: the one with more attached, else the older one."""
    return min((left, right), key=lambda one: (-one.weight, one.person.id)).person.id


def parted_from(desk: Desk, keep_id: int) -> tuple[MergedRecord, ...]:
    """Return those who were merged into a person, and what parting would give back to each."""
    when = merging.merged_into(desk.base, keep_id)
    known = people.cooperators_by_id(desk.base, when)
    places = _places(desk, known.values())
    return tuple(
        MergedRecord(
            person=known[key],
            residence=places.get(known[key].residence_id, ""),
            merged_on=at.astimezone().date(),
            returning=_in_words(merging.returning(desk.base, key)),
        )
        for key, at in when.items()
    )


def _rows(desk: Desk, numbered: Sequence[tuple[int, Suspicion]]) -> tuple[PairRow, ...]:
    known = people.cooperators_by_id(
        desk.base, {key for _, one in numbered for key in (one.person_id, one.other_id)}
    )
    places = _places(desk, known.values())
    return tuple(
        PairRow(
            id=number,
            left=(left := known[one.person_id]),
            right=(right := known[one.other_id]),
            left_residence=places.get(left.residence_id, ""),
            right_residence=places.get(right.residence_id, ""),
            score=one.score,
            reasons=one.reasons,
        )
        for number, one in numbered
    )


def _record(desk: Desk, person: Cooperator, places: Mapping[int | None, str]) -> Record:
    attached = merging.attached(desk.base, person.id)
    return Record(
        person=person,
        residence=places.get(person.residence_id, ""),
        status=status_words(person, desk.today()),
        attached=_in_words(attached),
        weight=sum(attached.values()),
    )


def _places(desk: Desk, persons: Iterable[Cooperator]) -> dict[int | None, str]:
    wanted = {one.residence_id for one in persons if one.residence_id is not None}
    found = residences.residences_by_id(desk.base, wanted)
    return {key: place.label for key, place in found.items()}


def _in_words(counts: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(
        plural(counts[table], *words) for table, words in _ATTACHED.items() if table in counts
    )
