"""The list of planted bugs cannot rot, and the harness notices the first of them here and now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from .planted.bug import Bug
from .planted.planting import BUGS, copy_of, plant
from .plugin import Tally

ROOT = Path(__file__).parents[2]
LEAST = 25
FIRST = ("thinning removes the newest backup", "a form sent again pays again")
"""Noticed in some seconds; `python3 dev.py planted` tries all."""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_of(ROOT, tmp_path_factory.mktemp("planted") / "copy")


def named(name: str) -> Bug:
    (found,) = (bug for bug in BUGS if bug.name == name)
    return found


def test_there_are_enough_bugs_and_each_has_its_name() -> None:
    assert len(BUGS) >= LEAST
    assert len({bug.name for bug in BUGS}) == len(BUGS)


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_every_bug_still_applies_and_its_tests_are_there(bug: Bug) -> None:
    assert bug.spoiled(ROOT) != (ROOT / bug.file).read_text("utf-8")
    assert bug.tests
    assert bug.missing_tests(ROOT) == []


@pytest.mark.parametrize("name", FIRST)
def test_the_first_bugs_are_noticed(copy: Path, name: str, tally: Tally) -> None:
    verdict = plant(copy, named(name))
    assert verdict.noticed, verdict.told
    tally("Z0", 1, "planted bugs noticed")


def test_a_change_that_breaks_nothing_is_not_taken_for_noticed(copy: Path) -> None:
    harmless = replace(named(FIRST[0]), found="ordered[:1]", planted="ordered[0:1]")
    verdict = plant(copy, harmless)
    assert not verdict.noticed, verdict.told


def test_a_bug_that_does_not_apply_is_told() -> None:
    with pytest.raises(ValueError, match="stands 0 times"):
        replace(BUGS[0], found="what was never there").spoiled(ROOT)
    with pytest.raises(ValueError, match="stands 1 times"):
        replace(BUGS[0], planted=BUGS[0].found).spoiled(ROOT)
