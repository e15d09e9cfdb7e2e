"""What the bench prints: values with their multiples and goals, whatever is compared."""

from __future__ import annotations

import dataclasses

import pytest

from idcoop_desktop.bench import entries, measure_all, table, usual
from idcoop_desktop.bench.__main__ import main
from idcoop_desktop.bench.timing import Measure, compared, medians


def test_times_are_multiples_of_the_one_named():
    bare, ours = compared({"nu": 10, "ours": 25}, against="nu", goals={"ours": 3}, most={"ours": 9})
    assert (bare.ratio, ours.ratio) == (1, 2.5)
    assert bare.is_met
    assert not ours.is_met, "25 ms where 9 are allowed"
    assert not Measure("x", 1, "nu", 3.1, goal=3).is_met
    assert Measure("x", 1, "groupe", None, goal=3).is_met


def test_each_way_counts_as_its_middle_time():
    times = iter([5.0, 1.0, 3.0])
    assert medians({"way": lambda: next(times)}, 3) == {"way": 3.0}


def test_a_line_tells_its_goals_and_unit():
    found = [
        *compared({"nu": 10, "à nous": 25}, against="nu", goals={"à nous": 3}),
        Measure("mémoire", 41, "Liste d’un million", None, most=60, unit="Mo"),
    ]
    lines = table(map(dataclasses.asdict, found)).splitlines()
    assert [lines[0], lines[4]] == ["nu = 1", "Liste d’un million"]
    assert " ".join(lines[2].split()) == "à nous 25.00 ms 2.50 but : 3 fois au plus"
    assert " ".join(lines[5].split()) == "mémoire 41.00 Mo but : 60 Mo au plus"


def test_parts_are_chosen_by_name(tmp_path, capsys):
    assert set(usual()) < set(entries())
    told: list[str] = []
    lines = measure_all(["writing"], tell=told.append)
    assert told == ["writing"]
    assert [line["name"] for line in lines[-2:]] == ["writing", "en tout"]
    assert lines[-1]["unit"] == "s"
    with pytest.raises(KeyError):
        measure_all(["nothing"])
    assert main(tmp_path / "bench.json", ["nothing"]) == 2
    assert "writing" in capsys.readouterr().err
    assert not (tmp_path / "bench.json").exists()
