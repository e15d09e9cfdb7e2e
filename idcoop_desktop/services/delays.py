"""The delays between the four dates of a project, apart by residence, by kind or by year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.dashboard import Grouping, delays_by_key
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services.dashboard import DELAY_HEADINGS, delay_values, with_titles
from idcoop_desktop.services.tables import Table
from idcoop_desktop.store import residences, tallies

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.domain.dashboard import Delay, Stretch
    from idcoop_desktop.services.dashboard import DelayLine
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDelay:
    """The delay of a residence, a kind or a year, named by ``label``."""

    label: str
    line: DelayLine

    @property
    def delay(self) -> Delay:
        """How long it takes."""
        return self.line.delay


@dataclass(frozen=True, slots=True, kw_only=True)
class DelaysApart:
    """A stretch measured for each residence or kind, the slowest first; or year, the latest first.

    ``year`` is the one in which the stretch ended, ``None`` for all; years are always all of them.
    """

    grouping: Grouping
    stretch: Stretch
    year: int | None
    lines: tuple[GroupDelay, ...]


def delays_apart(desk: Desk, grouping: Grouping, stretch: Stretch, year: int | None) -> DelaysApart:
    """Measure a stretch apart; whatever nobody finished it in is left out."""
    within = None if grouping is Grouping.YEAR else year
    found = delays_by_key(stretch, tallies.stretches_by(desk.base, grouping, stretch, within))
    names = _names(desk, grouping, found)
    named = zip(found, with_titles(desk, [*found.values()]), strict=True)
    lines = [GroupDelay(label=names[key], line=line) for key, line in named]
    return DelaysApart(
        grouping=grouping,
        stretch=stretch,
        year=within,
        lines=_latest(lines) if grouping is Grouping.YEAR else _slowest(lines),
    )


def delays_apart_table(apart: DelaysApart, title: str) -> Table:
    """Return the delays in days, and the project of each line that waited the longest."""
    return Table(
        title=title,
        headings=(apart.grouping.label, *DELAY_HEADINGS),
        rows=tuple((one.label, *delay_values(one.line)) for one in apart.lines),
    )


def _names(desk: Desk, grouping: Grouping, keys: Iterable[int | str]) -> dict[int | str, str]:
    if grouping is Grouping.RESIDENCE:
        ids = [key for key in keys if isinstance(key, int)]
        places = residences.residences_by_id(desk.base, ids)
        return {key: places[key].label for key in ids}
    if grouping is Grouping.KIND:
        return {key: ProjectKind(str(key)).label for key in keys}
    return {key: str(key) for key in keys}


def _slowest(lines: Iterable[GroupDelay]) -> tuple[GroupDelay, ...]:
    def rank(one: GroupDelay) -> tuple[int, int, str]:
        return -one.delay.median_days, -one.delay.worst_days, fold(one.label)

    return tuple(sorted(lines, key=rank))


def _latest(lines: Iterable[GroupDelay]) -> tuple[GroupDelay, ...]:
    return tuple(sorted(lines, key=lambda one: one.label, reverse=True))
