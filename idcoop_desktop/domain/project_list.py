"""Which projects a list or a board shows, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.projects import OPEN_STATES, ProjectState
from idcoop_desktop.domain.text import fold, tidy_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date


class ProjectSort(StrEnum):
    """What the list is sorted by; between equals the latest project comes first."""

    LATEST = "latest"
    TITLE = "title"
    RESIDENCE = "residence"
    STATE = "state"
    GRANTED = "granted"
    PAID = "paid"
    LEAD = "lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectQuery:
    """What the list was asked for; without ``states`` projects in any state are wanted."""

    text: str = ""
    states: frozenset[ProjectState] | None = None
    sort: ProjectSort = ProjectSort.LATEST
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectLine:
    """What a project is searched and sorted by; amounts in cents.

    ``entered_on`` is the day it came into its state.
    """

    id: int
    state: ProjectState
    entered_on: date
    title: str
    summary: str
    residence: str
    lead: str
    referent: str
    granted: int
    paid: int


_ORDER = {state: number for number, state in enumerate(ProjectState)}
_SORTING: dict[ProjectSort, Callable[[ProjectLine], tuple[int | str]]] = {
    ProjectSort.LATEST: lambda line: (-line.id,),
    ProjectSort.TITLE: lambda line: (fold(line.title),),
    ProjectSort.RESIDENCE: lambda line: (fold(line.residence),),
    ProjectSort.STATE: lambda line: (_ORDER[line.state],),
    ProjectSort.GRANTED: lambda line: (line.granted,),
    ProjectSort.PAID: lambda line: (line.paid,),
    ProjectSort.LEAD: lambda line: (fold(line.lead),),
}


def arranged(lines: Iterable[ProjectLine], query: ProjectQuery) -> list[ProjectLine]:
    """Return the projects that answer the query, in its order."""
    latest_first = sorted(_matching(lines, query), key=lambda line: line.id, reverse=True)
    return sorted(latest_first, key=_SORTING[query.sort], reverse=query.descending)


def on_board(
    lines: Iterable[ProjectLine], query: ProjectQuery
) -> dict[ProjectState, list[ProjectLine]]:
    """Return the projects that answer the query by state, every state being there.

    Where something is still to do the one that waits longest comes first; where all is done, the
    one that came last.
    """
    columns: dict[ProjectState, list[ProjectLine]] = {state: [] for state in ProjectState}
    for line in _matching(lines, query):
        columns[line.state].append(line)
    for state, column in columns.items():
        column.sort(key=lambda line: (line.entered_on, line.id), reverse=state not in OPEN_STATES)
    return columns


def _matching(lines: Iterable[ProjectLine], query: ProjectQuery) -> list[ProjectLine]:
    signs = tidy_line(query.text)
    if query.text.strip() and not signs:
        return []
    words = fold(signs).split()
    return [
        line
        for line in lines
        if (query.states is None or line.state in query.states) and _has(words, signs, line)
    ]


def _has(words: list[str], signs: str, line: ProjectLine) -> bool:
    """Tell whether each word begins one of the project's; signs without a word are as they are."""
    if not signs:
        return True
    texts = (line.title, line.residence, line.lead, line.referent, line.summary)
    if not words:
        return any(signs in text for text in texts)
    said = f" {fold(' . '.join(texts))}"
    return all(f" {word}" in said for word in words)
