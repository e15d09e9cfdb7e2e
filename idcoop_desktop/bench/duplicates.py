"""A file of 100,000 people against as many, and a base of 100,000 with itself: time and truth."""

from __future__ import annotations

import secrets
import statistics
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from idcoop_desktop.bench.look_alikes import RESIDENCES, Trial, trial
from idcoop_desktop.bench.timing import Measure, clock
from idcoop_desktop.domain.duplicates import compare_all, key_of
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import duplicate_pairs, duplicates
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import people, residences, staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.unit_of_work import unit_of_work

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from idcoop_desktop.domain.duplicates import Suspicion
    from idcoop_desktop.domain.people import Cooperator

PEOPLE, REPEATED, SHOWN_TO_A_FORM = 100_000, 5_000, 300
GROUP = "Doublons parmi 100 000 fiches"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_SECONDS = 15.0
_MISSED, _ALARMS = 5.0, 1.0


class _Noon:
    """The same noon for ever."""

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return NOW.date()


def measures(folder: Path) -> list[Measure]:
    """Compare in the two ways of the program, then as a form does while it is typed."""
    coop = trial(known=PEOPLE, new=PEOPLE - REPEATED, repeated=REPEATED)
    with Base.create(folder / "base", secrets.token_bytes(32)) as base:
        lines, truth = _settle(base, coop)
        desk = Desk(base, staff.all_staff(base)[0], _Noon())
        return [*_file(desk, lines, truth), *_whole_base(desk), _form(desk, lines)]


def _settle(base: Base, coop: Trial) -> tuple[list[Cooperator], dict[int, int]]:
    """Write the coop down; return the lines of the file and whom of the base each repeats."""
    with unit_of_work(base, "mesure", author_id=0, at=NOW, undoable=False) as unit:
        staff.add_staff(unit, name="Nora Lemoal")
        homes: dict[int | None, int | None] = {None: None}
        for home in range(RESIDENCES):
            place = Residence(id=0, name=f"Résidence {home}", commune="")
            homes[home] = residences.add_residence(unit, place)
        keys = people.add_many(unit, _housed(coop.known, homes))
    known = dict(zip((one.id for one in coop.known), keys, strict=True))
    truth = {line: known[who] for line, who in coop.truth.items()}
    return [*_housed(coop.incoming, homes)], truth


def _housed(
    persons: Iterable[Cooperator], homes: Mapping[int | None, int | None]
) -> Iterator[Cooperator]:
    return (replace(one, residence_id=homes[one.residence_id]) for one in persons)


def _file(desk: Desk, lines: list[Cooperator], truth: dict[int, int]) -> list[Measure]:
    best: dict[int, Suspicion] = {}

    def compare() -> None:
        register = duplicates.register_of_all(desk, _ignore)
        for one in compare_all([key_of(line) for line in lines], register, _ignore):
            best.setdefault(one.person_id, one)

    taken = clock(compare) / 1000
    missed = sum(line not in best or best[line].other_id != who for line, who in truth.items())
    alarms = sum(line not in truth for line in best)
    return [
        Measure("un fichier d’autant de lignes", taken, GROUP, None, most=_SECONDS, unit="s"),
        Measure(
            "… fiches répétées qu’on manque",
            100 * missed / len(truth),
            GROUP,
            None,
            most=_MISSED,
            unit="%",
        ),
        Measure(
            "… nouveaux pris pour des doublons",
            1000 * alarms / (len(lines) - len(truth)),
            GROUP,
            None,
            most=_ALARMS,
            unit="‰",
        ),
    ]


def _whole_base(desk: Desk) -> list[Measure]:
    silence = _Silence()
    found: list[Suspicion] = []

    def compare() -> None:
        found.extend(duplicates.all_duplicates(desk, silence.hear))

    taken = clock(compare) / 1000
    silence.hear(0, 0)
    shown = clock(lambda: duplicate_pairs.pairs_there(desk, found)) / 1000
    return [
        Measure("la base avec elle-même", taken, GROUP, None, most=_SECONDS, unit="s"),
        Measure("… le plus long silence", silence.longest, GROUP, None),
        Measure(f"… les {len(found)} paires trouvées, à l’écran", shown, GROUP, None, unit="s"),
    ]


def _form(desk: Desk, lines: list[Cooperator]) -> Measure:
    times = [
        clock(partial(duplicates.suspects, desk, replace(line, id=0)))
        for line in lines[:SHOWN_TO_A_FORM]
    ]
    slow = statistics.quantiles(times, n=100)[98]
    return Measure("une fiche en cours de saisie, 99 fois sur 100", slow, GROUP, None)


class _Silence:
    """The longest time, in milliseconds, that nobody could have stopped the work."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = perf_counter()

    def hear(self, _done: int, _total: int) -> None:
        now = perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def _ignore(_done: int, _total: int) -> None:
    """Go on."""
