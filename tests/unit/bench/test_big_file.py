"""The invented list holds what it says: the import refuses its errors and sees its twins."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from idcoop_desktop.bench.big_file import ERRORS, HEADINGS, big_file
from idcoop_desktop.exchange.mapping import guess_mapping
from idcoop_desktop.exchange.reading import read_table
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.people_import import LineKind, PlannedLine, apply_import, plan_import
from idcoop_desktop.store.base import Base
from tests.reliability.main_job import KEY, desk_of

FILE = big_file(3_000, errors=44, twins=60)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Base.create(tmp_path / "base", KEY) as base:
        yield desk_of(base, tmp_path / "base")


def planned(desk: Desk) -> dict[int, PlannedLine]:
    table = read_table(FILE.csv(), "cooperateurs.csv")
    assert (table.encoding, table.delimiter, table.headings) == ("Windows-1252", ";", HEADINGS)
    plan = plan_import(desk, table, guess_mapping(table.headings, table.rows))
    return {line.line: line for line in plan.lines}


def test_the_same_list_each_time():
    assert big_file(200, errors=4, twins=4).csv() == big_file(200, errors=4, twins=4).csv()
    assert big_file(200, seed=1).csv() != big_file(200, seed=2).csv()
    assert (len(FILE.rows), len(FILE.errors), len(FILE.twins)) == (3_000, 44, 60)
    assert set(FILE.errors.values()) == set(ERRORS)


def test_its_errors_are_refused_and_nothing_else(desk: Desk):
    lines = planned(desk)
    refused = {line.line for line in lines.values() if line.kind is LineKind.REFUSED}
    missed = {FILE.errors[line] for line in FILE.errors.keys() - refused}
    assert not missed
    assert refused == set(FILE.errors)


def test_its_twins_are_seen_and_hardly_anybody_else(desk: Desk):
    lines = planned(desk)

    def seen(twin: int, first: int) -> bool:
        later, earlier = lines[max(twin, first)], min(twin, first)
        return later.kind is LineKind.UNCHANGED or earlier in {one.line for one in later.suspects}

    found = sum(seen(*pair) for pair in FILE.twins.items())
    assert found >= 0.95 * len(FILE.twins)
    concerned = FILE.twins.keys() | set(FILE.twins.values()) | FILE.errors.keys()
    alarms = [
        line.line
        for line in lines.values()
        if line.kind is not LineKind.NEW and line.line not in concerned
    ]
    assert len(alarms) <= len(FILE.rows) // 1_000


def test_a_second_time_nothing_of_it_is_new(desk: Desk):
    table = read_table(FILE.csv())
    mapping = guess_mapping(table.headings, table.rows)
    apply_import(desk, plan_import(desk, table, mapping))
    again = plan_import(desk, table, mapping).counts
    assert again[LineKind.NEW] == again[LineKind.UPDATED] == 0
