"""Times of competing ways of doing a thing, taken in turn so that a busy moment hits them alike."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Measure:
    """What was measured, and its multiple of something else measured in the same run.

    ``goal`` is the multiple not to exceed and ``most`` the value not to exceed. ``ratio`` is
    ``None`` for what is compared with nothing; then ``against`` names the group of the table.
    ``unit`` is ``ms`` unless said: ``Mo``, ``%`` …
    """

    name: str
    value: float
    against: str
    ratio: float | None
    goal: float | None = None
    most: float | None = None
    unit: str = "ms"

    @property
    def is_met(self) -> bool:
        """Whether nothing set is exceeded."""
        within = self.goal is None or self.ratio is None or self.ratio <= self.goal
        return within and (self.most is None or self.value <= self.most)


def compared(
    times: Mapping[str, float],
    *,
    against: str,
    goals: Mapping[str, float] | None = None,
    most: Mapping[str, float] | None = None,
) -> list[Measure]:
    """Return a measure for each time (milliseconds), as a multiple of the one named."""
    floor = times[against]
    goals, most = goals or {}, most or {}
    return [
        Measure(name, taken, against, taken / floor, goals.get(name), most.get(name))
        for name, taken in times.items()
    ]


def clock(work: Callable[[], object]) -> float:
    """Return how long the work took, in milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def medians(ways: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Time each way once a round and return the median of each, in milliseconds."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            times[name].append(way())
    return {name: statistics.median(taken) for name, taken in times.items()}
