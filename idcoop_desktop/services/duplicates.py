"""People written down twice: shown while one is typed or all at once, merged, and parted again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.duplicates import (
    WORTH_A_LOOK,
    NotDuplicate,
    PersonKey,
    Progress,
    Register,
    Suspicion,
    compare_within,
    key_of,
)
from idcoop_desktop.domain.duplicates.choices import by_hand_of_both
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.people import tidied
from idcoop_desktop.store import duplicates, merging, people, residences

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

READ_STEP = 500
"""People read between two reports: some 10 ms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspectRow:
    """Somebody who may be the person being written down: ``score`` up to 100, and why."""

    person: Cooperator
    residence: str
    score: int
    reasons: tuple[str, ...]


def suspects(desk: Desk, person: Cooperator) -> tuple[SuspectRow, ...]:
    """Return those who may be the person that a form describes, the likeliest first.

    A namesake is shown too, since a form has somebody to look. An identifier of 0 is a new person.
    """
    base = desk.base
    register = Register(
        duplicates.near_keys(base, person),
        refused=duplicates.refused_pairs(base),
        counts=duplicates.name_counts(base, person),
        most_in_block=duplicates.MOST_NEAR,
    )
    found = register.find(key_of(person), least=WORTH_A_LOOK)
    known = people.cooperators_by_id(base, [one.other_id for one in found])
    places = residences.residences_by_id(
        base, {one.residence_id for one in known.values() if one.residence_id is not None}
    )
    return tuple(
        SuspectRow(
            person=known[one.other_id],
            residence=places[home].label if (home := known[one.other_id].residence_id) else "",
            score=one.score,
            reasons=one.reasons,
        )
        for one in found
    )


def register_of_all(desk: Desk, report: Progress) -> Register:
    """Return everybody, ready to be compared with the lines of a file.

    ``report`` is told how many of how many are read, and stops the work by raising. About 200 MB
    for 100,000 people: let go of it afterwards.
    """
    return Register(_read(desk, report), refused=duplicates.refused_pairs(desk.base))


def _read(desk: Desk, report: Progress) -> Iterator[PersonKey]:
    total = people.count_cooperators(desk.base)
    for done, key in enumerate(duplicates.person_keys(desk.base)):
        if done % READ_STEP == 0:
            report(done, total)
        yield key


def all_duplicates(desk: Desk, report: Progress) -> tuple[Suspicion, ...]:
    """Return the pairs of people who may be one, the likeliest first; for the background.

    ``report`` is told how far it is, reading being taken for a fifth of it, and stops the work by
    raising.
    """

    def reading(done: int, total: int) -> None:
        report(done // 5, total)

    def comparing(done: int, total: int) -> None:
        report((total + 4 * done) // 5, total)

    found = compare_within(register_of_all(desk, reading), comparing)
    return tuple(sorted(found, key=lambda one: (-one.score, one.person_id, one.other_id)))


def not_duplicates(desk: Desk, one_id: int, other_id: int) -> None:
    """Remember that two people who look alike are two; they are not shown together again."""
    other = _another(desk, one_id, other_id)
    names = f"{people.get_cooperator(desk.base, one_id).name} et {other.name}"
    with desk.unit(titled("pas un doublon\u00a0:", names)) as unit:
        _tell_apart(desk, unit, one_id, other_id)


def merge_people(
    desk: Desk,
    keep_id: int,
    other_id: int,
    chosen: Cooperator,
    *,
    seen: Collection[Cooperator] = (),
) -> None:
    """Make one person of two: ``keep_id`` becomes ``chosen`` and all that hung on the other's.

    ``chosen.spells`` are taken from those of the two; ``by_hand`` is that of both, with what was
    chosen now. ``seen`` are the two as somebody compared them. Raises :class:`DomainError` when
    one of them has changed since then, is gone or is the other, and what
    :func:`~.people.save_person` raises.
    """
    kept = people.get_cooperator(desk.base, keep_id)
    other = _another(desk, keep_id, other_id)
    if any(one not in (kept, other) for one in seen):
        raise DomainError(
            "Une des deux fiches a été modifiée entre-temps. Rien n’a été fusionné\u00a0: fermez "
            "ce formulaire et comparez-les à nouveau."
        )
    tidy = tidied(chosen)
    written = replace(tidy, by_hand=by_hand_of_both(kept, other, tidy))
    with desk.unit(f"fusion de {quoted(other.name)} avec {quoted(kept.name)}") as unit:
        merging.merge(unit, keep_id=keep_id, other_id=other_id, chosen=written, at=desk.now())


def unmerge_people(desk: Desk, other_id: int, *, are_two: bool = False) -> None:
    """Part a person from the one they were merged into, whatever was done meanwhile.

    They get back what they had, save what somebody changed or moved since the merge. With
    ``are_two``, they are not shown together again. Raises :class:`DomainError` when they are not
    merged into anybody.
    """
    known = people.cooperators_by_id(desk.base, [other_id])
    name = known[other_id].name if other_id in known else ""
    with desk.unit(titled("séparation de", name)) as unit:
        keep_id = merging.unmerge(unit, other_id)
        if are_two:
            _tell_apart(desk, unit, keep_id, other_id)


def merged_people(desk: Desk, keep_id: int) -> tuple[Cooperator, ...]:
    """Return those who were merged into a person and can be parted from them."""
    ids = merging.merged_into(desk.base, keep_id)
    known = people.cooperators_by_id(desk.base, ids)
    return tuple(known[key] for key in ids)


def _another(desk: Desk, one_id: int, other_id: int) -> Cooperator:
    if one_id == other_id:
        raise DomainError("Choisissez deux fiches différentes.")
    return people.get_cooperator(desk.base, other_id)


def _tell_apart(desk: Desk, unit: Unit, one_id: int, other_id: int) -> None:
    refusal = NotDuplicate(
        id=0,
        cooperator_id=one_id,
        other_id=other_id,
        noted_on=desk.today(),
        noted_by_id=desk.author.id,
    )
    duplicates.add_not_duplicate(unit, refusal)
