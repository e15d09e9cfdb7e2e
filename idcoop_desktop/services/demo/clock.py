"""The clock of the demonstration: a day that the story moves through the past year."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta


class StoryClock:
    """A clock that stands where it is put, counted in days before ``today``."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._day = today
        self._minutes = 0

    def go(self, days_ago: int) -> date:
        """Stand ``days_ago`` days before today, at nine in the morning; return that day."""
        self._day = self._today - timedelta(days=days_ago)
        self._minutes = 0
        return self._day

    def now(self) -> datetime:
        """Return the moment the story is at, in UTC; two calls are some minutes apart."""
        self._minutes += 4
        start = datetime.combine(self._day, time(7, 30), UTC)
        return start + timedelta(minutes=self._minutes)

    def today(self) -> date:
        """Return the day the story is at."""
        return self._day
