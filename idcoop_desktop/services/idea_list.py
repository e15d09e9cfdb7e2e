"""The list of ideas as a page shows it, and one idea whole."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from itertools import groupby
from typing import TYPE_CHECKING

from idcoop_desktop.domain.idea_list import IdeaSort, Shelf
from idcoop_desktop.domain.ideas import LIVE_STATES, IdeaState, state_on
from idcoop_desktop.domain.projects import DONE_STATES
from idcoop_desktop.domain.similar import alike, stems
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services.residences import find_residences
from idcoop_desktop.services.rows import (
    Choice,
    IdeaRow,
    idea_rows,
)
from idcoop_desktop.store import idea_list, ideas, projects, residences, word_likeness

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable

    from idcoop_desktop.domain.follow_up import Task
    from idcoop_desktop.domain.idea_list import IdeaQuery
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk

_SIMILAR = 5
_NEAR = 0.6


@dataclass(frozen=True, slots=True)
class IdeaList:
    """Ideas in order; ``heads`` counts, by the first idea of each, the groups of a residence.

    There are groups only in a list sorted by residence.
    """

    ids: array[int]
    heads: dict[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaSheet:
    """One idea with its names, what it is today, what is still to do about it, what may be done."""

    row: IdeaRow
    state: IdeaState
    tasks: tuple[Task, ...]
    can_act: bool
    can_resume: bool


@dataclass(frozen=True, slots=True)
class Precedent:
    """A project that resembles an idea, and where it was."""

    project: Project
    residence: Residence


@dataclass(frozen=True, slots=True, kw_only=True)
class Similar:
    """What resembles an idea: projects carried out, other projects, other ideas; best first."""

    done: tuple[Precedent, ...] = ()
    projects: tuple[Precedent, ...] = ()
    ideas: tuple[IdeaRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelves:
    """How many ideas each shelf has, and on the shelf asked for each residence, by name."""

    counts: dict[Shelf, int]
    residences: tuple[tuple[int, str, int], ...]


def listed_ideas(desk: Desk, query: IdeaQuery) -> IdeaList:
    """Return the ideas of a list, in its order."""
    found = idea_list.listed_ideas(desk.base, query, desk.today())
    heads: dict[int, int] = {}
    if query.sort is IdeaSort.RESIDENCE:
        pairs = zip(found.residence_ids, found.ids, strict=True)
        for _residence, group in groupby(pairs, key=lambda pair: pair[0]):
            (_place, first), *others = group
            heads[first] = 1 + len(others)
    return IdeaList(found.ids, heads)


def listed_rows(desk: Desk, ids: Iterable[int]) -> tuple[IdeaRow, ...]:
    """Return ideas as list rows, in the order of the keys; those that are gone are left out."""
    wanted = tuple(ids)
    known = ideas.ideas_by_id(desk.base, wanted)
    return idea_rows(desk, [known[key] for key in wanted if key in known])


def shelves(desk: Desk, shelf: Shelf) -> Shelves:
    """Count the ideas of every shelf, and those of one by residence in the order of names."""
    day = desk.today()
    counts = idea_list.count_by_shelf(desk.base, day)
    here = idea_list.count_by_residence(desk.base, shelf, day)
    places = residences.residences_by_id(desk.base, here).values()
    return Shelves(
        counts={**counts, Shelf.ALL: sum(counts.values())},
        residences=tuple(
            (place.id, place.label, here[place.id])
            for place in sorted(places, key=lambda place: (fold(place.label), place.id))
        ),
    )


def idea_sheet(desk: Desk, idea_id: int) -> IdeaSheet:
    """Return one idea; :class:`DomainError` when it is not there."""
    idea = ideas.get_idea(desk.base, idea_id)
    (row,) = idea_rows(desk, [idea])
    state = state_on(idea, desk.today())
    return IdeaSheet(
        row=row,
        state=state,
        tasks=ideas.tasks_of_idea(desk.base, idea_id, open_only=True),
        can_act=idea.state in LIVE_STATES,
        can_resume=state not in {IdeaState.OPEN, IdeaState.PROJECT},
    )


def similar(desk: Desk, idea_id: int) -> Similar:
    """Return what resembles an idea, without the project it became."""
    base = desk.base
    idea = ideas.get_idea(base, idea_id)
    wanted = stems(idea.sentence)
    corpus = word_likeness.corpus(base, wanted)
    texts = word_likeness.near_projects(base, wanted, but=idea.project_id or 0)
    close = alike(idea.sentence, texts, corpus, limit=2 * _SIMILAR)
    known = projects.projects_by_id(base, close)
    places = residences.residences_by_id(base, {one.residence_id for one in known.values()})
    found = [Precedent(known[key], places[known[key].residence_id]) for key in close]
    done = tuple(one for one in found if one.project.state in DONE_STATES)
    heard = word_likeness.near_ideas(base, wanted, but=idea_id)
    others = alike(idea.sentence, heard, corpus, limit=_SIMILAR)
    return Similar(
        done=done[:_SIMILAR],
        projects=tuple(one for one in found if one not in done)[:_SIMILAR],
        ideas=listed_rows(desk, others),
    )


def last_residence(desk: Desk) -> Choice | None:
    """Return the residence of the idea noted last on this computer, ``None`` before the first."""
    key = idea_list.last_residence_here(desk.base)
    place = residences.residences_by_id(desk.base, [key]).get(key) if key is not None else None
    return None if place is None else Choice(id=place.id, label=place.name, hint=place.commune)


def nearest_residences(desk: Desk, text: str) -> tuple[Choice, ...]:
    """Return the residences that a name being typed may mean, misspelt ones included."""
    found = find_residences(desk, text)
    if found or not fold(text):
        return found
    names: dict[str, list[Choice]] = {}
    for place in residences.all_residences(desk.base):
        choice = Choice(id=place.id, label=place.name, hint=place.commune)
        names.setdefault(fold(place.name), []).append(choice)
    near = get_close_matches(fold(text), names, n=3, cutoff=_NEAR)
    return tuple(choice for name in near for choice in names[name])
