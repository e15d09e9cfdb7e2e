"""How long to wait after wrong tries of a passphrase: longer each time, never for ever."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

FREE_TRIES = 3
"""A finger slips: these wrong tries cost nothing."""

LONGEST_SECONDS = 300
_FIRST_SECONDS = 5
_DOUBLINGS = 10


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the base was last opened, and the moment of the last one, in UTC."""

    count: int = 0
    last: datetime | None = None

    def one_more(self, now: datetime) -> Tries:
        """Return the tries with the one made now."""
        return Tries(self.count + 1, now)

    def set_back(self, now: datetime) -> bool:
        """Tell whether the clock went back since the last try: the wait then starts again."""
        return self.last is not None and self.last > now

    def seconds_left(self, now: datetime) -> int:
        """Return how long the next try has to wait, 0 when it need not.

        Whatever the clock says it is never more than the wait itself: a clock that was a year
        ahead does not shut anybody out for a year.
        """
        wait = seconds_after(self.count)
        if not wait or self.last is None:
            return 0
        left = timedelta(seconds=wait) - (now - self.last)
        return max(0, min(wait, -(-left // timedelta(seconds=1))))


def seconds_after(count: int) -> int:
    """Return the wait after so many wrong tries: none, then 5 s doubled each time, 5 min at most.

    20 tries of a thief at the keyboard take more than an hour; a colleague who hesitates waits
    some seconds.
    """
    if count < FREE_TRIES:
        return 0
    doublings = min(count - FREE_TRIES, _DOUBLINGS)
    return int(min(LONGEST_SECONDS, _FIRST_SECONDS << doublings))
