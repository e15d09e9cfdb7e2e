"""The budget of a year: envelopes, how fast they are used, what for, and the rows behind."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.budget import (
    Burn,
    EnvelopeFigures,
    Group,
    GroupFigures,
    Grouping,
    added_up,
    kind_label,
)
from idcoop_desktop.domain.ledger import Amounts, Scheme
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services import settings
from idcoop_desktop.store import budget as store
from idcoop_desktop.store import closing, ledger, residences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from idcoop_desktop.domain.closing import YearClosing
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.desk import Desk

_NO_RESIDENCE, _NO_COMMUNE = "Sans résidence", "Commune non renseignée"


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetBoard:
    """What the budget page shows first of a year, for one scheme or for all.

    ``years`` can be chosen, the latest first; ``names`` are those the coop gave its schemes.
    ``warn_percent`` held at the end of the year, or holds today. ``groups`` go from the most
    granted to the least.
    """

    year: int
    years: tuple[int, ...]
    scheme: Scheme | None
    names: Mapping[Scheme, str]
    coop_name: str
    warn_percent: int
    closing: YearClosing | None
    envelopes: tuple[EnvelopeFigures, ...]
    burn: Burn
    burn_before: Burn
    groups: Mapping[Grouping, tuple[GroupFigures, ...]]

    @property
    def total(self) -> EnvelopeFigures:
        """The sums of all the envelopes shown."""
        return added_up(self.envelopes, self.scheme or Scheme.IDCOOP, self.year)


def budget_board(desk: Desk, year: int, scheme: Scheme | None = None) -> BudgetBoard:
    """Return the figures of a year, whether or not its envelopes are open."""
    names = scheme_names(desk)
    return BudgetBoard(
        year=year,
        years=tuple(sorted({*store.years(desk.base), year, desk.today().year}, reverse=True)),
        scheme=scheme,
        names=names,
        coop_name=settings.profile(desk).coop_name,
        warn_percent=warn_percent(desk, year),
        closing=closing.get_closing(desk.base, year),
        envelopes=store.envelope_figures(desk.base, year, scheme),
        burn=store.burn(desk.base, year, scheme),
        burn_before=store.burn(desk.base, year - 1, scheme),
        groups=_groups(desk, year, scheme, names),
    )


def envelope_figures(
    desk: Desk, year: int, scheme: Scheme | None = None
) -> tuple[EnvelopeFigures, ...]:
    """Return the figures of each envelope of a year, opened or not."""
    return store.envelope_figures(desk.base, year, scheme)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenEnvelope:
    """An envelope that money can be moved from or to; ``remaining`` is free, in cents."""

    id: int
    scheme: Scheme
    year: int
    name: str
    remaining: int


def open_envelopes(desk: Desk) -> tuple[OpenEnvelope, ...]:
    """Return the envelopes of the years that are not closed, the latest first."""
    names = scheme_names(desk)
    closed = {one.year for one in closing.closings(desk.base)}
    found = (one for scheme in Scheme for one in ledger.envelopes(desk.base, scheme))
    return tuple(
        OpenEnvelope(
            id=one.id,
            scheme=one.scheme,
            year=one.year,
            name=f"{names[one.scheme]} {one.year}",
            remaining=ledger.envelope_state(desk.base, one).remaining,
        )
        for one in sorted(found, key=lambda one: -one.year)
        if one.year not in closed
    )


def scheme_names(desk: Desk) -> dict[Scheme, str]:
    """Return the names of the schemes as the coop calls them."""
    names = {scheme: scheme.label for scheme in Scheme}
    return {**names, Scheme.IDCOOP: settings.profile(desk).scheme_name}


def warn_percent(desk: Desk, year: int) -> int:
    """Return from which share granted an envelope is to be watched, by the rule of its year."""
    return settings.rules(desk, min(desk.today(), date(year, 12, 31))).warn_percent


def _groups(
    desk: Desk, year: int, scheme: Scheme | None, names: Mapping[Scheme, str]
) -> dict[Grouping, tuple[GroupFigures, ...]]:
    found = store.groups(desk.base, year, scheme)
    places = residences.residences_by_id(desk.base, {place for _kind, place, _cents in found})
    kinds: dict[str | int, list[Amounts]] = defaultdict(list)
    homes: dict[str | int, list[Amounts]] = defaultdict(list)
    towns: dict[str | int, list[Amounts]] = defaultdict(list)
    for kind, place, amounts in found:
        kinds[kind].append(amounts)
        homes[place].append(amounts)
        towns[places[place].commune if place in places else ""].append(amounts)
    return {
        Grouping.KIND: _told(
            Grouping.KIND, kinds, {key: kind_label(str(key), names) for key in kinds}
        ),
        Grouping.RESIDENCE: _told(Grouping.RESIDENCE, homes, _labels(places)),
        Grouping.COMMUNE: _told(Grouping.COMMUNE, towns, {"": _NO_COMMUNE}),
    }


def _labels(places: Mapping[int, Residence]) -> dict[str | int, str]:
    return {0: _NO_RESIDENCE, **{key: place.label for key, place in places.items()}}


def _told(
    by: Grouping, sums: Mapping[str | int, Iterable[Amounts]], labels: Mapping[str | int, str]
) -> tuple[GroupFigures, ...]:
    lines = [
        GroupFigures(
            group=Group(by, key),
            label=labels.get(key) or str(key),
            granted=sum(one.granted for one in amounts),
            committed=sum(one.committed for one in amounts),
            paid=sum(one.paid for one in amounts),
        )
        for key, amounts in ((key, tuple(given)) for key, given in sums.items())
    ]
    return tuple(sorted(lines, key=lambda line: (-line.granted, -line.paid, fold(line.label))))
