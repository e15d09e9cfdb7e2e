"""The scheme in figures: how many ideas become finished works, how fast, and at what cost."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import LIVE_STATES, IdeaState
from idcoop_desktop.domain.projects import DONE_STATES, OPEN_STATES, ProjectState

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from datetime import date

    from idcoop_desktop.domain.projects import Project


@dataclass(frozen=True, slots=True)
class IdeaFact:
    """What the figures need of an idea; ``proposed`` by the coop, it was not heard."""

    id: int
    noted_on: date
    residence_id: int
    noted_by_id: int
    state: IdeaState
    project_id: int | None = None
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class ProjectFact:
    """A project, the day it began when no idea did, and the cents committed for it."""

    project: Project
    made_on: date | None = None
    cost_cents: int = 0

    @property
    def began_on(self) -> date | None:
        """The day its idea was noted, else the day it was put down."""
        return self.project.idea_noted_on or self.made_on

    @property
    def participants(self) -> int:
        """Adults and children who took part."""
        return self.project.adults + self.project.children

    @property
    def is_done(self) -> bool:
        """Whether it was carried out."""
        return self.project.state in DONE_STATES

    @property
    def was_granted(self) -> bool:
        """Whether it was decided in favour, even if the residents gave it up under way."""
        project = self.project
        if project.state in {ProjectState.GRANTED, ProjectState.UNDER_WAY}:
            return True
        gave_up = project.state is ProjectState.ABANDONED and project.started_on is not None
        return self.is_done or gave_up


class Stage(StrEnum):
    """How far a sentence heard on a landing has come."""

    NOTED = "noted"
    PROJECT = "project"
    COMPLETE = "complete"
    GRANTED = "granted"
    DONE = "done"
    SHOWCASED = "showcased"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _STAGE_LABELS[self]


_STAGE_LABELS = {
    Stage.NOTED: "Idées notées",
    Stage.PROJECT: "Devenues des projets",
    Stage.COMPLETE: "Dossiers complets",
    Stage.GRANTED: "Projets accordés",
    Stage.DONE: "Projets réalisés",
    Stage.SHOWCASED: "Projets valorisés",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Funnel:
    """How many of the ideas of a period reached each stage; the others still wait or stopped.

    ``unwritten`` counts the projects that no idea on record led to.
    """

    steps: tuple[tuple[Stage, int], ...]
    unwritten: int
    ideas_waiting: int
    ideas_closed: int
    projects_moving: int
    projects_stopped: int

    def share(self, count: int) -> int:
        """Return what part of the ideas heard a count is, in whole percents."""
        heard = self.steps[0][1]
        return round(100 * count / heard) if heard else 0


def funnel(ideas: Sequence[IdeaFact], projects: Sequence[ProjectFact], year: int | None) -> Funnel:
    """Follow the ideas noted in a year (of all years without one) up to today.

    A project that no idea on record led to counts as an idea of the day it was put down.
    """
    known = {idea.id for idea in ideas}
    noted = [idea for idea in ideas if _in_year(idea.noted_on, year)]
    made = [fact for fact in projects if _in_year(fact.began_on, year)]
    unwritten = sum(fact.project.idea_id not in known for fact in made)
    return Funnel(
        steps=(
            (Stage.NOTED, len(noted) + unwritten),
            (Stage.PROJECT, len(made)),
            (Stage.COMPLETE, sum(_was_complete(fact) for fact in made)),
            (Stage.GRANTED, sum(fact.was_granted for fact in made)),
            (Stage.DONE, sum(fact.is_done for fact in made)),
            (Stage.SHOWCASED, sum(_is_showcased(fact) for fact in made)),
        ),
        unwritten=unwritten,
        ideas_waiting=sum(idea.state in LIVE_STATES for idea in noted),
        ideas_closed=sum(idea.state in {IdeaState.ANSWERED, IdeaState.DROPPED} for idea in noted),
        projects_moving=sum(fact.project.state in OPEN_STATES for fact in made),
        projects_stopped=sum(
            fact.project.state in {ProjectState.REFUSED, ProjectState.ABANDONED} for fact in made
        ),
    )


def _was_complete(fact: ProjectFact) -> bool:
    return fact.project.file_complete_on is not None or fact.was_granted


def _is_showcased(fact: ProjectFact) -> bool:
    return fact.project.state is ProjectState.SHOWCASED


class Stretch(StrEnum):
    """A part of the way between the four dates of a project (domain.md §3)."""

    TO_FILE = "to_file"
    TO_DECISION = "to_decision"
    TO_DONE = "to_done"
    WHOLE = "whole"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _STRETCH_LABELS[self]


_STRETCH_LABELS = {
    Stretch.TO_FILE: "De l’idée au dossier complet",
    Stretch.TO_DECISION: "Du dossier complet à la décision",
    Stretch.TO_DONE: "De la décision à la réalisation",
    Stretch.WHOLE: "De l’idée à la réalisation",
}
_BOUNDS: dict[Stretch, Callable[[Project], tuple[date | None, date | None]]] = {
    Stretch.TO_FILE: lambda one: (one.idea_noted_on, one.file_complete_on),
    Stretch.TO_DECISION: lambda one: (one.file_complete_on, one.decided_on),
    Stretch.TO_DONE: lambda one: (one.decided_on, one.completed_on),
    Stretch.WHOLE: lambda one: (one.idea_noted_on, one.completed_on),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """How long a stretch takes, in days, over ``count`` projects; all 0 when there is none."""

    stretch: Stretch
    count: int = 0
    median_days: int = 0
    worst_days: int = 0
    worst_id: int | None = None


def delays(projects: Iterable[ProjectFact], year: int | None) -> tuple[Delay, ...]:
    """Measure each stretch that ended in a year (in any year without one).

    A stretch with a date missing, or that would end before it began, is left out.
    """
    everything = [fact.project for fact in projects]
    return tuple(_delay(stretch, everything, year) for stretch in Stretch)


def _delay(stretch: Stretch, projects: Iterable[Project], year: int | None) -> Delay:
    taken = []
    for project in projects:
        start, end = _BOUNDS[stretch](project)
        if start is not None and end is not None and start <= end and _in_year(end, year):
            taken.append(((end - start).days, project.id))
    if not taken:
        return Delay(stretch=stretch)
    worst, worst_id = max(taken)
    return Delay(
        stretch=stretch,
        count=len(taken),
        median_days=int(median(days for days, _ in taken) + 0.5),
        worst_days=worst,
        worst_id=worst_id,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What was heard, granted and done somewhere; the cost is what was committed, in cents.

    ``ideas`` is ``None`` where ideas cannot be told apart: they have no kind.
    """

    ideas: int | None = 0
    granted: int = 0
    done: int = 0
    participants: int = 0
    cost_cents: int = 0

    @property
    def cost_per_participant(self) -> int | None:
        """Cents for each person who took part; ``None`` when nobody did yet."""
        return round(self.cost_cents / self.participants) if self.participants else None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.ideas or self.granted or self.done)


Tallies = dict["Hashable", Tally]


def total(ideas: Iterable[IdeaFact], projects: Iterable[ProjectFact], year: int | None) -> Tally:
    """Add up what was heard, granted and done in a year (in all years without one)."""
    everywhere = by_residence(ideas, projects, year).values()
    return Tally(
        ideas=sum(tally.ideas or 0 for tally in everywhere),
        granted=sum(tally.granted for tally in everywhere),
        done=sum(tally.done for tally in everywhere),
        participants=sum(tally.participants for tally in everywhere),
        cost_cents=sum(tally.cost_cents for tally in everywhere),
    )


def by_residence(
    ideas: Iterable[IdeaFact], projects: Iterable[ProjectFact], year: int | None
) -> Tallies:
    """Add up by identifier of the residence; those where nothing happened are left out.

    An idea counts in the year it was noted, a grant in the year of the decision, a finished
    project with its participants and its cost in the year it was done.
    """
    heard: Counter[Hashable] = Counter(
        idea.residence_id for idea in ideas if _in_year(idea.noted_on, year)
    )
    return _tallies(heard, projects, lambda fact: fact.project.residence_id, year)


def by_kind(projects: Iterable[ProjectFact], year: int | None) -> Tallies:
    """Add up by :class:`~idcoop_desktop.domain.kinds.ProjectKind`; ideas have none."""
    made = _tallies(None, projects, lambda fact: fact.project.kind, year)
    return {kind: tally for kind, tally in made.items() if not tally.is_empty}


def by_year(ideas: Sequence[IdeaFact], projects: Sequence[ProjectFact]) -> dict[int, Tally]:
    """Add up by year, from the first in which something happened to the last, none skipped."""
    heard: dict[int, list[IdeaFact]] = {}
    for idea in ideas:
        heard.setdefault(idea.noted_on.year, []).append(idea)
    lived: dict[int, list[ProjectFact]] = {}
    for fact in projects:
        days = (fact.project.decided_on if fact.was_granted else None, _done_on(fact))
        for year in {day.year for day in days if day is not None}:
            lived.setdefault(year, []).append(fact)
    years = heard.keys() | lived.keys()
    if not years:
        return {}
    return {
        year: total(heard.get(year, ()), lived.get(year, ()), year)
        for year in range(min(years), max(years) + 1)
    }


def _tallies(
    heard: Counter[Hashable] | None,
    projects: Iterable[ProjectFact],
    key: Callable[[ProjectFact], Hashable],
    year: int | None,
) -> Tallies:
    granted: Counter[Hashable] = Counter()
    done: dict[Hashable, list[ProjectFact]] = {}
    for fact in projects:
        if fact.was_granted and _in_year(fact.project.decided_on, year):
            granted[key(fact)] += 1
        if _done_on(fact) is not None and _in_year(_done_on(fact), year):
            done.setdefault(key(fact), []).append(fact)
    return {
        one: Tally(
            ideas=None if heard is None else heard[one],
            granted=granted[one],
            done=len(done.get(one, ())),
            participants=sum(fact.participants for fact in done.get(one, ())),
            cost_cents=sum(fact.cost_cents for fact in done.get(one, ())),
        )
        for one in dict.fromkeys([*(heard or ()), *granted, *done])
    }


def _done_on(fact: ProjectFact) -> date | None:
    return fact.project.completed_on if fact.is_done else None


def _in_year(day: date | None, year: int | None) -> bool:
    return year is None or (day is not None and day.year == year)
