"""Figures are what passed tests tried, summed; they are written down while the tests run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .figures import Told, figures_of, read, table
from .plugin import SOAK, replay

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
TOLD = [
    Told("a", "passed", 60.0, (("A2", 40, "losses", "7"), ("C5", 2, "pictures", "7"))),
    Told("b", "passed", 1.0, (("A2", 5, "losses", "8"),)),
    Told("c", "failed", 2.0, (("A2", 9, "losses", "9"),)),
]


def test_what_passed_is_summed_by_row() -> None:
    lines = [figure.line for figure in figures_of(reversed(TOLD))]
    assert lines == ["A2        45 losses (seeds 8, 7)", "C5         2 pictures (seeds 7)"]


def test_the_page_tells_what_failed_and_what_took_longest() -> None:
    page = list(table(["commit x"], TOLD))
    assert page[:3] == ["- commit x", "- 2 tests passed, 1 failed", "- FAILED: `c`"]
    assert "| A2 | 45 | losses | 31 |" in page
    assert page[-3:] == ["| 60 | `a` |", "| 2 | `c` |", "| 1 | `b` |"]


def test_figures_are_written_down_as_tests_end(tmp_path: Path) -> None:
    path = tmp_path / "build" / "figures.jsonl"
    asked = "tests/reliability/test_clocks.py::test_a_bad_end_is_told_though_the_clock_was_set_back"
    words = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "1")
    place = ("--basetemp", str(tmp_path / "run"), "--figures", str(path))
    subprocess.run([sys.executable, *words, *place, asked], cwd=ROOT, check=True, timeout=300)
    told = read(path)
    assert {one.test for one in told} == {f"{asked}[{days}]" for days in (1, -1, 3650, -3650)}
    assert [figure.line.split()[:2] for figure in figures_of(told)] == [["A15", "4"]]
    assert read(path.with_name("none")) == []


def test_what_failed_is_played_again_with_its_seed_and_its_size(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(SOAK, raising=False)
    test = "tests/reliability/test_power_loss.py::test_x[seed-349-0-everyday_work]"
    assert replay(test) == f"python3 dev.py test '{test}' --seed 349"
    monkeypatch.setenv(SOAK, "1")
    assert replay(test).startswith(f"{SOAK}=1 python3 ")
    assert replay("tests/unit/test_x.py::test_y[a]") == ""
