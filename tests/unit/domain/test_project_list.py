"""Projects found by words and states, in every order, and laid out on a board."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.project_list import (
    ProjectLine,
    ProjectQuery,
    ProjectSort,
    arranged,
    on_board,
)
from idcoop_desktop.domain.projects import ProjectState

S = ProjectState
GARDEN = ProjectLine(
    id=1,
    state=S.PREPARING,
    entered_on=date(2026, 1, 10),
    title="Un jardin",
    summary="Des bacs à fleurs",
    residence="Les Ajoncs, Quimper",
    lead="Nadia Benali",
    referent="Maëlle Kervadec",
    granted=0,
    paid=0,
)
EMPTY = replace(
    GARDEN, id=2, title="Écran", residence="Ty Coat", lead="", summary="", granted=500, paid=200
)
ZEBRA = replace(
    *(GARDEN,),
    id=3,
    title="Zèbre du hall",
    state=S.COMPLETED,
    lead="Alan Floc’h",
    granted=300,
    paid=300,
)
LINES = (GARDEN, EMPTY, ZEBRA)


def found(**query: object) -> list[int]:
    return [line.id for line in arranged(LINES, ProjectQuery(**query))]


def test_signs_without_a_word_are_found_as_they_are() -> None:
    line = replace(GARDEN, summary="Fête 🎉 & « troc »")
    for text, wanted in (("🎉", [line]), (" » ", [line]), ("?", []), ("\x00", [])):
        assert arranged([line], ProjectQuery(text=text)) == wanted


def test_the_latest_comes_first_unless_told_otherwise() -> None:
    assert found() == [3, 2, 1]
    assert found(descending=True) == [1, 2, 3]


@pytest.mark.parametrize(
    ("sort", "ascending"),
    [
        (ProjectSort.TITLE, [2, 1, 3]),
        (ProjectSort.RESIDENCE, [3, 1, 2]),
        (ProjectSort.STATE, [2, 1, 3]),
        (ProjectSort.GRANTED, [1, 3, 2]),
        (ProjectSort.PAID, [1, 2, 3]),
        (ProjectSort.LEAD, [2, 3, 1]),
    ],
)
def test_every_column_sorts(sort: ProjectSort, ascending: list[int]) -> None:
    assert found(sort=sort) == ascending
    assert found(sort=sort, descending=True)[0] == ascending[-1]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("jardin", [1]),
        ("AJONC", [3, 1]),
        ("flo", [3]),
        ("benali un", [1]),
        ("maelle", [3, 2, 1]),
        ("ecr", [2]),
        ("ardin", []),
        ("…", []),
        ("  ", [3, 2, 1]),
    ],
)
def test_each_word_begins_some_word_of_the_project(text: str, keys: list[int]) -> None:
    assert found(text=text) == keys


def test_states_narrow_the_list() -> None:
    assert found(states=frozenset({S.COMPLETED})) == [3]
    assert found(states=frozenset()) == []


def test_what_waits_longest_comes_first_and_what_was_done_last() -> None:
    lines = [
        replace(GARDEN, id=4, entered_on=date(2026, 2, 1)),
        replace(GARDEN, id=5, entered_on=date(2026, 1, 1)),
        replace(ZEBRA, id=6, entered_on=date(2026, 1, 1)),
        replace(ZEBRA, id=7, entered_on=date(2026, 2, 1)),
    ]
    columns = on_board(lines, ProjectQuery())
    assert set(columns) == set(ProjectState)
    assert [line.id for line in columns[S.PREPARING]] == [5, 4]
    assert [line.id for line in columns[S.COMPLETED]] == [7, 6]
    assert columns[S.GRANTED] == []


def test_words_narrow_the_board() -> None:
    columns = on_board(LINES, ProjectQuery(text="jardin"))
    assert sum(map(len, columns.values())) == 1
