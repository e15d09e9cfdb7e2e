"""The dashboard: the way from ideas to finished works, delays, places, kinds, years and costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.dashboard import (
    Delay,
    Funnel,
    Stretch,
    Tally,
    by_kind,
    by_residence,
    by_year,
    delay,
    funnel,
    total,
)
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services import settings
from idcoop_desktop.services.tables import Euros, Table, Value
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store import residences as residences_store
from idcoop_desktop.store import tallies

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from idcoop_desktop.domain.dashboard import Tallies
    from idcoop_desktop.services.desk import Desk

_TALLY_HEADINGS = ("Projets accordés", "Réalisés", "Participants", "Engagé", "Par participant")
DELAY_HEADINGS = ("Projets", "Médiane (jours)", "Plus long (jours)", "Le plus long")


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyLine:
    """Figures of a residence, a kind or a year; ``residence_id`` leads to its sheet."""

    label: str
    tally: Tally
    residence_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DelayLine:
    """A delay and the title of the project that took the longest."""

    delay: Delay
    worst_title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dashboard:
    """Everything the dashboard shows for ``year``, or for all years without one.

    ``years`` are those that can be chosen, the latest first; ``goal`` counts finished projects
    of the year, 0 for all years.
    """

    year: int | None
    years: tuple[int, ...]
    coop_name: str
    goal: int
    total: Tally
    funnel: Funnel
    delays: tuple[DelayLine, ...]
    by_year: tuple[TallyLine, ...]
    by_residence: tuple[TallyLine, ...]
    by_kind: tuple[TallyLine, ...]


def dashboard(desk: Desk, year: int | None) -> Dashboard:
    """Count everything, as it is now."""
    base, today = desk.base, desk.today()
    heard = tallies.ideas_by_residence(base, year)
    places = by_residence(heard, tallies.lived_by_residence(base, year))
    yearly = by_year(tallies.ideas_by_year(base), tallies.lived_by_year(base))
    return Dashboard(
        year=year,
        years=tuple(sorted({*yearly, today.year, *([year] if year else ())}, reverse=True)),
        coop_name=settings.profile(desk).coop_name,
        goal=settings.rules(desk).yearly_goal if year else 0,
        total=total(places.values()),
        funnel=funnel(heard, tallies.begun(base, year)),
        delays=with_titles(
            desk, [delay(one, tallies.stretches(base, one, year)) for one in Stretch]
        ),
        by_year=tuple(TallyLine(label=str(one), tally=tally) for one, tally in yearly.items()),
        by_residence=_places(desk, places),
        by_kind=_kinds(by_kind(tallies.lived_by_kind(base, year))),
    )


def with_titles(desk: Desk, found: Sequence[Delay]) -> tuple[DelayLine, ...]:
    """Return delays with the title of the project that took the longest over each."""
    wanted = {delay.worst_id for delay in found if delay.worst_id is not None}
    named = projects_store.projects_by_id(desk.base, wanted)
    return tuple(
        DelayLine(
            delay=delay,
            worst_title=named[delay.worst_id].title if delay.worst_id is not None else "",
        )
        for delay in found
    )


def _places(desk: Desk, found: Tallies) -> tuple[TallyLine, ...]:
    keys = [key for key in found if isinstance(key, int)]
    places = residences_store.residences_by_id(desk.base, keys)
    return _sorted(
        TallyLine(label=places[key].label, tally=found[key], residence_id=key) for key in keys
    )


def _kinds(found: Tallies) -> tuple[TallyLine, ...]:
    return _sorted(
        TallyLine(label=kind.label, tally=found[kind]) for kind in ProjectKind if kind in found
    )


def _sorted(lines: Iterable[TallyLine]) -> tuple[TallyLine, ...]:
    """Return the lines with most finished projects first, then grants, ideas, and by name."""

    def rank(line: TallyLine) -> tuple[int, int, int, str]:
        tally = line.tally
        return -tally.done, -tally.granted, -(tally.ideas or 0), fold(line.label)

    return tuple(sorted(lines, key=rank))


def funnel_table(board: Dashboard) -> Table:
    """Return the funnel: how many reached each stage, and which part of the ideas heard."""
    shown = board.funnel
    return Table(
        title="Des idées aux réalisations",
        headings=("Étape", "Nombre", "Part des idées (%)"),
        rows=tuple((stage.label, count, shown.share(count)) for stage, count in shown.steps),
    )


def delays_table(board: Dashboard) -> Table:
    """Return the delays in days, and the project that waited the longest."""
    return Table(
        title="Délais",
        headings=("Étape", *DELAY_HEADINGS),
        rows=tuple((line.delay.stretch.label, *delay_values(line)) for line in board.delays),
    )


def delay_values(line: DelayLine) -> tuple[Value, ...]:
    """Return what a table tells of a delay, under :data:`DELAY_HEADINGS`."""
    one, known = line.delay, line.delay.count > 0
    return (
        one.count,
        one.median_days if known else None,
        one.worst_days if known else None,
        line.worst_title,
    )


def tally_table(title: str, first: str, lines: tuple[TallyLine, ...]) -> Table:
    """Return figures by residence, kind or year; ``first`` heads the column that names them."""
    with_ideas = any(line.tally.ideas is not None for line in lines)
    headings = (first, *(("Idées notées",) if with_ideas else ()), *_TALLY_HEADINGS)
    return Table(
        title=title,
        headings=headings,
        rows=tuple(_tally_row(line, with_ideas=with_ideas) for line in lines),
    )


def _tally_row(line: TallyLine, *, with_ideas: bool) -> tuple[Value, ...]:
    tally = line.tally
    each = tally.cost_per_participant
    return (
        line.label,
        *((tally.ideas,) if with_ideas else ()),
        tally.granted,
        tally.done,
        tally.participants,
        Euros(tally.cost_cents),
        None if each is None else Euros(each),
    )
