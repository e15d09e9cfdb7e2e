"""Whatever the clock says, set back ten years or a century ahead, order and newest are by rank."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import seed as with_seed
from hypothesis import strategies as st

from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import backups, journal, residences
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.session import begin, end

from . import safety_job
from .main_job import KEY
from .plugin import Tally, size

ODD = (
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC),
    datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC),
    datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    datetime(2099, 12, 31, 23, 59, tzinfo=UTC),
)
"""The first of all, a leap day, the two nights when the hour changes, the end of a year."""

MOMENTS = st.one_of(
    st.sampled_from(ODD),
    st.integers(int(ODD[0].timestamp()), int(ODD[-1].timestamp())).map(
        lambda seconds: datetime.fromtimestamp(seconds, UTC)
    ),
)
JUMPS = st.lists(MOMENTS, min_size=2, max_size=6)


@dataclass(frozen=True)
class Stopped:
    """A clock that shows one moment."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """One open base for all the examples: the clocks of one follow those of the other."""
    folder = tmp_path_factory.mktemp("clocks") / "données"
    safety_job.prepare(folder)
    with Base.open(folder, KEY) as base:
        yield Opened(base, KEY, folder)


def note(opened: Opened, moment: datetime, name: str) -> int:
    """Do one action at a moment."""
    desk = opened.desk(clock=Stopped(moment))
    return residences.save_residence(desk, Residence(id=0, name=name, commune="Kerlann"))


def test_numbers_and_order_never_go_back_and_undo_takes_the_last_action(
    opened: Opened, seed: int, tally: Tally
):
    tried = size(ci=40, soak=2_000)
    under_jumps(in_order, opened, tried, seed)
    tally("A15", tried, "lists of clock jumps between actions")


def under_jumps(
    check: Callable[[Opened, list[datetime]], None], opened: Opened, tried: int, value: int
) -> None:
    """Check under so many lists of moments, the same ones for a seed; a failure is made small."""

    @settings(max_examples=tried, derandomize=False, database=None)
    @with_seed(value)
    @given(moments=JUMPS)
    def checked(moments: list[datetime]) -> None:
        check(opened, moments)

    checked()


def in_order(opened: Opened, moments: list[datetime]) -> None:
    made = [note(opened, moment, f"Le Clos {rank}") for rank, moment in enumerate(moments)]
    assert all(before < after for before, after in pairwise(made))
    units = [key for (key,) in opened.base.db.rows("SELECT id FROM unit ORDER BY rowid")]
    assert units == sorted(set(units))

    later = opened.desk(clock=Stopped(moments[0]))
    journal.undo(later)
    assert f"Le Clos {len(moments) - 1}" not in names_of(opened, made)
    journal.redo(later)
    assert f"Le Clos {len(moments) - 1}" in names_of(opened, made)


def names_of(opened: Opened, keys: list[int]) -> list[str]:
    rows = opened.base.db.rows("SELECT id, name FROM residence ORDER BY id")
    return [name for key, name in rows if key in keys]


def test_the_newest_backup_is_the_last_one_made_and_stays(opened: Opened, seed: int, tally: Tally):
    tried = size(ci=8, soak=200)
    under_jumps(newest_stays, opened, tried, seed)
    tally("A15", tried, "lists of clock jumps between backups")


def newest_stays(opened: Opened, moments: list[datetime]) -> None:
    ranks = [0]
    for number, moment in enumerate(moments):
        note(opened, moment, f"Le Bourg {number}")
        clock = Stopped(moment)
        made = backups.back_up_if_changed(opened, clock=clock)
        assert made is not None
        ranks.append(made.backup.seq)
        (newest, path), *_others = backups.list_backups(opened)
        assert newest == made.backup
        assert path.exists()
        assert backups.back_up_if_changed(opened, clock=clock) is None
        assert backups.standing(opened, clock=clock).words
    assert all(before < after for before, after in pairwise(ranks))


@pytest.mark.parametrize("days", [1, 3_650, -1, -3_650])
def test_a_bad_end_is_told_though_the_clock_was_set_back(tmp_path: Path, days: int, tally: Tally):
    begin(tmp_path)
    aside = tmp_path / "later"
    shutil.copytree(tmp_path, aside, ignore=shutil.ignore_patterns("later"))
    moment = (datetime.now(UTC) + timedelta(days=days)).timestamp()
    for path in aside.iterdir():
        os.utime(path, (moment, moment))
    assert begin(aside)
    end(aside)
    assert not begin(aside)
    tally("A15", 1, "ends under a clock set back or ahead")
