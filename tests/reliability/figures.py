"""What was tried, written down test by test: a run that is cut off tells what it did."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest

PROPERTY = "reliability"
_LONGEST = 12


@dataclass(slots=True)
class Figure:
    """How many times a thing was tried for a row of the matrix, with which seeds, in how long."""

    row: str
    what: str
    count: int = 0
    seeds: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def add(self, count: int, seed: str, seconds: float) -> None:
        """Count what one more test tried."""
        self.count += count
        self.seconds += seconds
        if seed and seed not in self.seeds:
            self.seeds.append(seed)

    @property
    def line(self) -> str:
        """The figure in one line of the screen."""
        seeds = f" (seeds {', '.join(self.seeds)})" if self.seeds else ""
        return f"{self.row:4} {self.count:7} {self.what}{seeds}"


@dataclass(frozen=True, slots=True)
class Told:
    """What is kept of the report of a test; ``tried`` holds row, count, what and seed."""

    test: str
    outcome: str
    seconds: float
    tried: tuple[tuple[str, int, str, str], ...] = ()

    @classmethod
    def of(cls, report: pytest.TestReport) -> Told:
        """Keep what matters of a report of pytest's."""
        tried = tuple(tuple(value) for name, value in report.user_properties if name == PROPERTY)
        return cls(report.nodeid, report.outcome, round(report.duration, 2), tried)


def figures_of(told: Iterable[Told]) -> list[Figure]:
    """Sum what passed tests tried, in the order of the rows."""
    found: dict[tuple[str, str], Figure] = {}
    for one in told:
        for row, count, what, seed in one.tried if one.outcome == "passed" else ():
            figure = found.setdefault((row, what), Figure(row, what))
            figure.add(count, seed, one.seconds / len(one.tried))
    return sorted(found.values(), key=lambda one: (one.row[0], int(one.row[1:]), one.what))


class Recorder:
    """Adds each report to a file as it comes, one JSON text a line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Write down what a test told, and what could not even begin or end."""
        if report.when == "call" or report.failed:
            told = Told.of(report)
            line = {name: getattr(told, name) for name in Told.__slots__}
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{json.dumps(line, ensure_ascii=False)}\n")


def read(path: Path) -> list[Told]:
    """Return what a recorder has written down so far."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [_told(**json.loads(line)) for line in lines]


def _told(tried: list[list[Any]], **rest: Any) -> Told:
    return Told(tried=tuple((row, count, what, seed) for row, count, what, seed in tried), **rest)


def table(head: Iterable[str], told: list[Told]) -> Iterator[str]:
    """Yield the lines of a page in Markdown: what was tried, what failed, what took longest."""
    yield from (f"- {line}" for line in head)
    failed = [one for one in told if one.outcome == "failed"]
    passed = sum(one.outcome == "passed" for one in told)
    yield f"- {passed} tests passed, {len(failed)} failed"
    yield from (f"- FAILED: `{one.test}`" for one in failed)
    yield from ("", "| row | tried | what | seconds |", "| --- | ---: | --- | ---: |")
    for one in figures_of(told):
        yield f"| {one.row} | {one.count:,} | {one.what} | {one.seconds:.0f} |"
    yield from ("", "| seconds | test |", "| ---: | --- |")
    for long in sorted(told, key=lambda one: -one.seconds)[:_LONGEST]:
        yield f"| {long.seconds:.0f} | `{long.test}` |"
