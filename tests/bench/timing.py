"""Times of competing ways of doing a thing, taken in turn so that a busy moment hits them alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """One line of the table: a time in milliseconds, as a multiple of another one of the same run.

    ``goal`` is the multiple not to exceed, where there is one.
    """

    name: str
    milliseconds: float
    against: str
    ratio: float
    goal: float | None = None

    def line(self) -> str:
        """Return the line as people read it."""
        wanted = "" if self.goal is None else f"   goal ≤ {self.goal:g}"
        return f"{self.name:<58}{self.milliseconds:>10.2f} ms{self.ratio:>8.2f} × {self.against}{wanted}"


def clock(work: Callable[[], object]) -> float:
    """Return how long the work took, in milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def medians(ways: dict[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Time each way once a round and return the median of each, in milliseconds."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            times[name].append(way())
    return {name: statistics.median(taken) for name, taken in times.items()}
