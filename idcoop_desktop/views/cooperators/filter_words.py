"""The criteria of a list in words, each with what is left of the filter without it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.people_filter import PeopleSort
from idcoop_desktop.domain.text import NBSP, plural, quoted
from idcoop_desktop.views.cooperators.words import capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from idcoop_desktop.domain.people_filter import PeopleFilter, PeopleQuery

CARRIES = {True: "Porte un projet", False: "Ne porte aucun projet"}
CONTACTED = {True: "Au moins un échange", False: "Jamais contacté"}
MAILINGS = {True: "Accepte les envois", False: "Refuse les envois"}
_SORTS = {
    PeopleSort.NAME: "nom",
    PeopleSort.FIRST_NAME: "prénom",
    PeopleSort.STANDING: "statut",
    PeopleSort.RESIDENCE: "résidence",
    PeopleSort.SENIORITY: "ancienneté",
    PeopleSort.MEMBER_NUMBER: "numéro",
}


@dataclass(frozen=True, slots=True)
class Said:
    """One criterion: its words, and the filter without it."""

    words: str
    without: PeopleFilter


def said(wanted: PeopleFilter, residences: Mapping[int, str]) -> Iterator[Said]:
    """Yield the criteria one by one; ``residences`` names those there are."""
    for standing in wanted.standings:
        left = tuple(one for one in wanted.standings if one is not standing)
        yield Said(capitalised(standing.label), replace(wanted, standings=left))
    for key in wanted.residence_ids:
        homes = tuple(one for one in wanted.residence_ids if one != key)
        name = residences.get(key, "Résidence retirée")
        yield Said(name, replace(wanted, residence_ids=homes))
    for commune in wanted.communes:
        towns = tuple(one for one in wanted.communes if one != commune)
        yield Said(commune, replace(wanted, communes=towns))
    yield from _numbers(wanted)


def in_words(query: PeopleQuery, residences: Mapping[int, str]) -> str:
    """Return a whole query on one line, for whoever keeps it under a name."""
    parts = [quoted(query.text)] if query.text else []
    parts += [one.words for one in said(query.criteria, residences)]
    order = f"triés par {_SORTS[query.sort]}"
    if query.descending:
        order += ", en commençant par la fin"
    return " · ".join((*(parts or ["Tous les coopérateurs"]), order))


def _numbers(wanted: PeopleFilter) -> Iterator[Said]:
    if wanted.least_years is not None or wanted.most_years is not None:
        yield Said(
            _years(wanted.least_years, wanted.most_years),
            replace(wanted, least_years=None, most_years=None),
        )
    if wanted.bears_project is not None:
        yield Said(CARRIES[wanted.bears_project], replace(wanted, bears_project=None))
    if wanted.contacted is not None:
        yield Said(CONTACTED[wanted.contacted], replace(wanted, contacted=None))
    if wanted.takes_mailings is not None:
        yield Said(MAILINGS[wanted.takes_mailings], replace(wanted, takes_mailings=None))


def _years(least: int | None, most: int | None) -> str:
    if most is None:
        return f"{plural(least or 0, 'an')} d’ancienneté et plus"
    if least is None:
        return f"{plural(most, 'an')} d’ancienneté au plus"
    return f"de {least} à {plural(most, 'an')} d’ancienneté".replace(" à ", f" à{NBSP}")
