"""Residences: found while typing, listed with what happens there, written down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.liveliness import is_silent
from idcoop_desktop.domain.text import tidy, tidy_line
from idcoop_desktop.services.catalogue import suggestions
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.services.silent import silence_start
from idcoop_desktop.store import liveliness, people
from idcoop_desktop.store import residences as store

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.liveliness import Sign
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.suggestions import Suggestion
    from idcoop_desktop.services.desk import Desk

LISTED_SUGGESTIONS = 1
"""Ideas that the list proposes for a silent residence; its sheet has more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidenceRow:
    """A residence and how lively it is; ``last`` is the latest thing heard from it.

    ``suggestions`` are ideas to propose there; a list gives them to silent residences alone.
    """

    residence: Residence
    ideas: int
    projects: int
    people: int
    last: Sign | None
    silent: bool
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def last_on(self) -> date | None:
        """The day of the latest thing heard."""
        return self.last.on if self.last is not None else None


def list_residences(desk: Desk) -> tuple[ResidenceRow, ...]:
    """Return every residence with its counts, by name; the silent ones with ideas to propose."""
    base = desk.base
    ideas_there, projects_there = liveliness.count_ideas(base), liveliness.count_projects(base)
    people_there = people.count_by_residence(base)
    last = liveliness.latest_signs(base)
    since = silence_start(desk)
    places = store.all_residences(base)
    silent = [place for place in places if is_silent(last.get(place.id), since)]
    proposed = suggestions(desk, silent, count=LISTED_SUGGESTIONS)
    return tuple(
        ResidenceRow(
            residence=place,
            ideas=ideas_there.get(place.id, 0),
            projects=projects_there.get(place.id, 0),
            people=people_there.get(place.id, 0),
            last=last.get(place.id),
            silent=place.id in proposed,
            suggestions=proposed.get(place.id, ()),
        )
        for place in places
    )


def get_residence(desk: Desk, residence_id: int) -> Residence:
    """Return a residence; :class:`DomainError` when it is not there."""
    return store.get_residence(desk.base, residence_id)


def save_residence(desk: Desk, residence: Residence) -> int:
    """Write a residence down (a new one when the identifier is 0) and return the identifier."""
    name = tidy_line(residence.name)
    commune = tidy_line(residence.commune)
    if not name or not commune:
        raise DomainError("Indiquez le nom de la résidence et sa commune.")
    if residence.dwellings < 0:
        raise DomainError("Le nombre de logements ne peut pas être négatif.")
    tidied = replace(
        residence,
        name=name,
        commune=commune,
        postal_code=tidy_line(residence.postal_code),
        address=tidy_line(residence.address),
        common_rooms=tidy(residence.common_rooms),
    )
    verb = "modification de" if residence.id else "nouvelle résidence"
    with desk.unit(titled(verb, name)) as unit:
        if residence.id:
            store.update_residence(unit, tidied)
            return residence.id
        return store.add_residence(unit, tidied)


def find_residences(desk: Desk, text: str, limit: int = 20) -> tuple[Choice, ...]:
    """Return the residences to propose while a name is typed."""
    found = store.find_residences(desk.base, text, limit)
    return tuple(
        Choice(id=residence.id, label=residence.name, hint=residence.commune) for residence in found
    )
