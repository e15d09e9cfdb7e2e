"""How far an import is: one scale for work of several stages, told every few milliseconds."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from idcoop_desktop.exchange.tables import Report

T = TypeVar("T")

STEP = 100
"""Items between two reports."""
_FREED = 5_000


class Stages:
    """Tells a report how much of ``total`` is done; each stage is so many hundredths of it."""

    def __init__(self, report: Report, total: int) -> None:
        self._report, self._total = report, total
        self._start = self._end = 0
        self._done = 0

    def stage(self, hundredths: int) -> Report:
        """Begin the next stage; return the report of its own progress."""
        self._start = self._end
        self._end += hundredths
        return self._tell

    def over(
        self, items: Iterable[T], hundredths: int, count: int, *, step: int = STEP
    ) -> Iterator[T]:
        """Yield ``count`` items as a stage of their own, telling every ``step`` of them."""
        tell = self.stage(hundredths)
        for done, item in enumerate(items):
            if done % step == 0:
                tell(done, count)
            yield item

    def tick(self) -> None:
        """Tell again where the work is: for pieces that do not know how long they take."""
        self._report(self._done, self._total)

    def finish(self) -> None:
        """Tell that all is done."""
        self._done = self._total
        self.tick()

    def let_go(self, *held: list[Any]) -> None:
        """Empty lists piece by piece: to free 100,000 lines at once takes a fifth of a second."""
        for items in held:
            while items:
                del items[-_FREED:]
                self.tick()

    def _tell(self, done: int, total: int) -> None:
        part = min(done / total, 1) if total else 0
        hundredths = self._start + part * (self._end - self._start)
        self._done = int(self._total * hundredths / 100)
        self.tick()


def chunks(items: Iterable[T], size: int) -> Iterator[tuple[T, ...]]:
    """Yield the items by so many at a time."""
    rest = iter(items)
    while some := tuple(islice(rest, size)):
        yield some


def split(hundredths: int, one: int, other: int) -> tuple[int, int]:
    """Return the hundredths of two pieces of work as long as there are items in each."""
    first = hundredths * one // max(1, one + other)
    return first, hundredths - first
