"""Views of the list of people: some are there from the beginning, the team adds its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, TypeVar

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people_filter import PeopleFilter, PeopleQuery, PeopleSort, Standing
from idcoop_desktop.domain.saved_views import SavedView
from idcoop_desktop.domain.text import fold, quoted, tidy_line
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import saved_views

if TYPE_CHECKING:
    from idcoop_desktop.services.desk import Desk

_PAGE = "people"

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleView:
    """A view of the list of people; ``id`` is 0 for those that the program comes with."""

    id: int
    name: str
    query: PeopleQuery


READY = (
    PeopleView(
        id=0,
        name="Locataires, 5\u00a0ans d’ancienneté et plus",
        query=PeopleQuery(criteria=PeopleFilter(standings=(Standing.TENANT,), least_years=5)),
    ),
    PeopleView(
        id=0,
        name="Jamais contactés",
        query=PeopleQuery(criteria=PeopleFilter(contacted=False)),
    ),
    PeopleView(
        id=0,
        name="Porteurs d’un projet",
        query=PeopleQuery(criteria=PeopleFilter(bears_project=True)),
    ),
    PeopleView(
        id=0,
        name="Statut à préciser",
        query=PeopleQuery(criteria=PeopleFilter(standings=(Standing.UNSAID,))),
    ),
)
"""What a team looks for most, before it has views of its own."""


def list_views(desk: Desk) -> tuple[PeopleView, ...]:
    """Return the views of the team by name."""
    found = (
        PeopleView(id=view.id, name=view.name, query=_read(view.definition))
        for view in saved_views.views_of_page(desk.base, _PAGE)
    )
    return tuple(sorted(found, key=lambda view: (fold(view.name), view.id)))


def save_view(desk: Desk, query: PeopleQuery, name: str) -> int:
    """Keep a view under a name nobody gave to another, and return its identifier.

    Raises :class:`DomainError` without a name, or when there is a view of that name.
    """
    called = tidy_line(name)
    if not fold(called):
        raise DomainError(
            f"Donnez un nom à cette vue, par exemple {quoted('Locataires de la côte')}."
        )
    if fold(called) in {fold(view.name) for view in (*READY, *list_views(desk))}:
        raise DomainError(
            f"Une vue s’appelle déjà {quoted(called)}. Choisissez un autre nom, ou retirez d’abord "
            "l’ancienne vue."
        )
    with desk.unit(titled("vue gardée\u00a0:", called)) as unit:
        return saved_views.add_view(
            unit,
            SavedView(
                id=0,
                page=_PAGE,
                name=called,
                definition=_written(query),
                saved_by_id=desk.author.id,
            ),
        )


def remove_view(desk: Desk, view: PeopleView) -> None:
    """Remove a view of the team, for everyone; the people in it are not concerned."""
    with desk.unit(titled("vue retirée\u00a0:", view.name)) as unit:
        saved_views.remove_view(unit, view.id)


def _written(query: PeopleQuery) -> str:
    return json.dumps(asdict(query), ensure_ascii=False, separators=(",", ":"))


def _read(definition: str) -> PeopleQuery:
    """Return the query of a definition; what a later program added to it is left out."""
    try:
        found = json.loads(definition)
    except ValueError:
        return PeopleQuery()
    if not isinstance(found, dict):
        return PeopleQuery()
    sort = found.get("sort")
    return PeopleQuery(
        text=_one(found, "text", str) or "",
        criteria=_criteria(found.get("criteria")),
        sort=PeopleSort(sort) if sort in list(PeopleSort) else PeopleSort.NAME,
        descending=found.get("descending") is True,
    )


def _criteria(found: object) -> PeopleFilter:
    if not isinstance(found, Mapping):
        return PeopleFilter()
    standings = {standing.value: standing for standing in Standing}
    named = _listed(found, "standings", str)
    return PeopleFilter(
        standings=tuple(standings[code] for code in named if code in standings),
        residence_ids=_listed(found, "residence_ids", int),
        communes=_listed(found, "communes", str),
        least_years=_one(found, "least_years", int),
        most_years=_one(found, "most_years", int),
        bears_project=_one(found, "bears_project", bool),
        contacted=_one(found, "contacted", bool),
        takes_mailings=_one(found, "takes_mailings", bool),
    )


def _one(found: Mapping[str, object], name: str, kind: type[T]) -> T | None:
    value = found.get(name)
    # By the type itself: for isinstance, True is a number too.
    return value if isinstance(value, kind) and type(value) is kind else None


def _listed(found: Mapping[str, object], name: str, kind: type[T]) -> tuple[T, ...]:
    values = found.get(name)
    if not isinstance(values, list):
        return ()
    return tuple(value for value in values if type(value) is kind)
