"""The wait after wrong tries: longer each time, and never for ever, whatever the clock says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.tries import LONGEST_SECONDS, Tries, seconds_after

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def test_fingers_slip_then_the_wait_doubles_up_to_five_minutes() -> None:
    waits = [seconds_after(count) for count in range(12)]
    assert waits == [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert seconds_after(10**30) == LONGEST_SECONDS


def test_twenty_tries_take_more_than_an_hour() -> None:
    assert sum(seconds_after(count) for count in range(21)) > 3600


def test_the_wait_runs_out() -> None:
    tries = Tries(count=4, last=NOW)
    assert tries.seconds_left(NOW) == 10
    assert tries.seconds_left(NOW + timedelta(seconds=0.1)) == 10
    assert tries.seconds_left(NOW + timedelta(seconds=9.5)) == 1
    assert tries.seconds_left(NOW + timedelta(seconds=10)) == 0
    assert tries.seconds_left(NOW + timedelta(days=9)) == 0


def test_nothing_was_tried_yet() -> None:
    assert Tries().seconds_left(NOW) == 0
    assert not Tries().set_back(NOW)
    assert Tries().one_more(NOW) == Tries(1, NOW)
    assert Tries(count=50).seconds_left(NOW) == 0


@given(
    count=st.integers(0, 10**9),
    last=st.datetimes(timezones=st.just(UTC)),
    now=st.datetimes(timezones=st.just(UTC)),
)
def test_no_clock_makes_it_longer_than_the_wait_itself(
    count: int, last: datetime, now: datetime
) -> None:
    tries = Tries(count, last)
    assert 0 <= tries.seconds_left(now) <= seconds_after(count)
    if tries.set_back(now):
        assert tries.seconds_left(now) == seconds_after(count)


@pytest.mark.parametrize("hours", [1, 24 * 3650])
def test_a_clock_that_went_back_is_seen(hours: int) -> None:
    assert Tries(4, NOW).set_back(NOW - timedelta(hours=hours))
    assert not Tries(4, NOW).set_back(NOW)
