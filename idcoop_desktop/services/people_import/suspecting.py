"""Whom the new people of a file may repeat: somebody already there, or an earlier line."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from idcoop_desktop.domain.duplicates import NameCounts, Register, compare_all, compare_within
from idcoop_desktop.domain.duplicates.keys import contact_keys, name_keys, swapped_keys
from idcoop_desktop.store import duplicates

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from idcoop_desktop.domain.duplicates import PersonKey, Suspicion
    from idcoop_desktop.services.people_import.progress import Stages
    from idcoop_desktop.store.base import Base


def suspicions(
    base: Base, fresh: Sequence[PersonKey], known: Collection[PersonKey], stages: Stages
) -> Mapping[int, Sequence[Suspicion]]:
    """Return by the number of a new person whom they may repeat, the likeliest first.

    ``fresh`` are numbered by minus their line; records come before lines.
    """
    found: dict[int, list[Suspicion]] = defaultdict(list)
    for one in _among_known(base, fresh, known, stages) if fresh and known else ():
        found[one.person_id].append(one)
    # The later of two lines has the lower number: it is the person, the earlier is the other.
    inside = Register(stages.over(fresh, 3, len(fresh)))
    for one in sorted(compare_within(inside, stages.stage(10)), key=_likeliest):
        found[one.person_id].append(one)
    return found


def _among_known(
    base: Base, fresh: Sequence[PersonKey], known: Collection[PersonKey], stages: Stages
) -> Iterator[Suspicion]:
    """Compare with those alone who have something in common with a new person.

    A register of a million people would take two gigabytes, and ten seconds more.
    """
    wanted: set[int] = set()
    for key in stages.over(fresh, 2, len(fresh)):
        wanted.update(contact_keys(key), name_keys(key), swapped_keys(key))
    near = (
        key
        for key in stages.over(known, 5, len(known))
        if not wanted.isdisjoint(chain(contact_keys(key), name_keys(key)))
    )
    refused = duplicates.refused_pairs(base)
    register = Register(near, refused=refused, counts=NameCounts.of(known))
    return compare_all(fresh, register, stages.stage(8))


def _likeliest(suspicion: Suspicion) -> tuple[int, int]:
    return -suspicion.score, -suspicion.other_id
