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
    """A time in milliseconds and its multiple of another time of the same run."""

    name: str
    milliseconds: float
    against: str
    ratio: float
    goal: float | None = None


def compared(
    times: Mapping[str, float], *, against: str, goals: Mapping[str, float] | None = None
) -> list[Measure]:
    """Return a measure for each time (milliseconds), as a multiple of the one named."""
    floor = times[against]
    goals = goals or {}
    return [
        Measure(name, taken, against, taken / floor, goals.get(name))
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
