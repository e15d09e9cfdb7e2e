"""The criteria of a list of people, in two forms of SQL each.

``members`` gives everybody who meets a criterion, to be compared with a list already in order;
``holds`` asks it of the person ``c.id`` alone. At a million people the first takes half a second
for all of them, the second some microseconds for each: neither replaces the other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.people_filter import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from idcoop_desktop.domain.people_filter import PeopleFilter

_COVERS = "start_on <= :day AND (end_on IS NULL OR end_on >= :day)"
# Without spells somebody is to be specified, without one that covers the day a former coopérateur.
STANDING_OF_C = (
    "coalesce((SELECT status FROM status_spell WHERE cooperator_id = c.id"
    f" AND {_COVERS} ORDER BY start_on DESC, id LIMIT 1),"
    " iif(EXISTS (SELECT 1 FROM status_spell WHERE cooperator_id = c.id), 'former', 'unsaid'))"
)
"""The standing of the person ``c.id`` on ``:day``."""
# SQLite takes the other columns from the row that holds the maximum.
STANDINGS = (
    "SELECT cooperator_id AS person, iif(since = '', 'former', status) AS standing FROM ("
    f"SELECT cooperator_id, status, max(iif({_COVERS}, start_on, '')) AS since"
    " FROM status_spell GROUP BY cooperator_id)"
)
"""The standing on ``:day`` of everybody who has a spell."""
_BEARERS = (
    "SELECT cooperator_id FROM bearer JOIN project ON project.id = project_id"
    " WHERE project.deleted_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion; with ``wanted`` false, those whom ``members`` gives do not meet it.

    SQLite needs a second to compare ``many`` members, in no order, with the list: Python a third.
    """

    members: str
    holds: str
    wanted: bool = True
    many: bool = False

    @property
    def among_all(self) -> str:
        """The condition on ``c.id`` for a walk over everybody."""
        # The plus keeps SQLite on the index that has the order: by identifier it would sort.
        return f"+c.id {'IN' if self.wanted else 'NOT IN'} ({self.members})"

    @property
    def alone(self) -> str:
        """The condition on ``c.id`` for some hundreds of people."""
        return self.holds if self.wanted else f"NOT {self.holds}"


def criteria(wanted: PeopleFilter) -> Iterator[Criterion]:
    """Yield the criteria of a filter; their values are those of :func:`values`."""
    yield from _standing(wanted.standings)
    yield from _place(wanted)
    yield from _years(wanted)
    yield from _yes_or_no(wanted)


def values(wanted: PeopleFilter, day: date) -> dict[str, str | int]:
    """Return what the SQL of the criteria binds, with the bounds of dates on ``day``."""
    return {
        "day": day.isoformat(),
        "standings": json.dumps(_with_spells(wanted.standings)),
        "residences": json.dumps(wanted.residence_ids),
        "communes": json.dumps(wanted.communes),
        "latest": _years_before(day, wanted.least_years or 0),
        "earliest": _years_before(day, (wanted.most_years or 0) + 1),
    }


def _with_spells(wanted: Iterable[Standing]) -> list[str]:
    """Return the standings to look for among people who have spells, or those to leave out."""
    chosen = set(wanted)
    if Standing.UNSAID in chosen:
        chosen = set(Standing) - chosen
    return sorted(standing.value for standing in chosen)


def _standing(wanted: tuple[Standing, ...]) -> Iterator[Criterion]:
    if wanted:
        listed = "(SELECT value FROM json_each(:standings))"
        yield Criterion(
            f"SELECT person FROM ({STANDINGS}) WHERE standing IN {listed}",
            f"({STANDING_OF_C} IN {listed})",
            wanted=Standing.UNSAID not in wanted,
            many=True,
        )


def _place(wanted: PeopleFilter) -> Iterator[Criterion]:
    if wanted.residence_ids:
        yield _of_cooperator("residence_id IN (SELECT value FROM json_each(:residences))")
    if wanted.communes:
        places = (
            "SELECT id FROM residence WHERE commune IN (SELECT value FROM json_each(:communes))"
        )
        yield _of_cooperator(f"residence_id IN ({places})")


def _years(wanted: PeopleFilter) -> Iterator[Criterion]:
    if wanted.least_years is None and wanted.most_years is None:
        return
    condition = "deleted_at IS NULL AND first_share_on <= :latest"
    if wanted.most_years is not None:
        condition += " AND first_share_on > :earliest"
    yield _of_cooperator(condition, many=True)


def _yes_or_no(wanted: PeopleFilter) -> Iterator[Criterion]:
    if wanted.bears_project is not None:
        alone = f"EXISTS ({_BEARERS} AND cooperator_id = c.id)"
        yield Criterion(_BEARERS, alone, wanted=wanted.bears_project)
    if wanted.contacted is not None:
        members = "SELECT cooperator_id FROM interaction WHERE cooperator_id IS NOT NULL"
        alone = "EXISTS (SELECT 1 FROM interaction WHERE cooperator_id = c.id)"
        yield Criterion(members, alone, wanted=wanted.contacted)
    if wanted.takes_mailings is not None:
        yield _of_cooperator("no_mailing_since IS NOT NULL", wanted=not wanted.takes_mailings)


def _of_cooperator(condition: str, *, wanted: bool = True, many: bool = False) -> Criterion:
    members = f"SELECT id FROM cooperator WHERE {condition}"
    return Criterion(members, f"EXISTS ({members} AND id = c.id)", wanted=wanted, many=many)


def _years_before(day: date, years: int) -> str:
    # As text and not as a date: five years before 29 February 2028 is after the 28th of 2023.
    return f"{max(day.year - years, 0):04d}-{day:%m-%d}"
