"""The list of people as a page shows it: the first rows at once, then everybody in it."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import fold
from idcoop_desktop.services.people import PersonRow, people_rows
from idcoop_desktop.store import people_list, residences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from idcoop_desktop.domain.people_filter import PeopleQuery
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class FirstPeople:
    """The first people of a list with the rows to show; ``whole`` when nobody else is in it."""

    ids: array[int]
    rows: tuple[PersonRow, ...]
    whole: bool


def first_people(desk: Desk, query: PeopleQuery, rows: int) -> FirstPeople:
    """Return the first people of the list, and the first ``rows`` of their rows.

    Nobody, and not ``whole``, when it takes reading everybody to tell who comes first.
    """
    found = people_list.first_people(desk.base, query, desk.today())
    return FirstPeople(found.ids, people_rows(desk, found.ids[:rows]), found.whole)


def listed_people(
    desk: Desk, query: PeopleQuery, *, go_on: Callable[[], object] = lambda: None
) -> array[int]:
    """Return everybody in the list, in order; up to two seconds for a million people.

    ``go_on`` is called every few milliseconds and may raise to give up.
    """
    return people_list.listed_people(desk.base, query, desk.today(), go_on=go_on)


def find_communes(desk: Desk, text: str) -> tuple[str, ...]:
    """Return the communes of the residences, each word of ``text`` beginning one of theirs.

    A text with nothing to look for in it finds none, an empty one all of them.
    """
    sought = fold(text).split()
    if text.strip() and not sought:
        return ()
    known = {place.commune for place in residences.all_residences(desk.base) if place.commune}
    return tuple(
        commune
        for commune in sorted(known, key=lambda name: (fold(name), name))
        if all(f" {word}" in f" {fold(commune)}" for word in sought)
    )


def residence_names(desk: Desk, residence_ids: Iterable[int]) -> dict[int, str]:
    """Return the names of residences by identifier; those there are not are left out."""
    found = residences.residences_by_id(desk.base, residence_ids)
    return {key: place.name for key, place in found.items()}
