"""The scheme in figures: how many ideas become finished works, how fast, and at what cost."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import repeat
from statistics import median
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import LIVE_STATES, IdeaState
from idcoop_desktop.domain.projects import DONE_STATES, OPEN_STATES, ProjectState

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable
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
    """What the figures of a colleague need of a project."""

    project: Project

    @property
    def participants(self) -> int:
        """Adults and children who took part."""
        return self.project.adults + self.project.children

    @property
    def is_done(self) -> bool:
        """Whether it was carried out."""
        return self.project.state in DONE_STATES


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaCount:
    """How many ideas of one residence, or of one year, are in a state."""

    key: int
    state: IdeaState
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where some projects stand: their state, and whether they ever were started."""

    state: ProjectState
    started: bool = False

    @property
    def is_done(self) -> bool:
        """Whether they were carried out."""
        return self.state in DONE_STATES

    @property
    def was_granted(self) -> bool:
        """Whether they were decided in favour, even if the residents gave them up under way."""
        if self.state in {ProjectState.GRANTED, ProjectState.UNDER_WAY}:
            return True
        return self.is_done or (self.state is ProjectState.ABANDONED and self.started)


@dataclass(frozen=True, slots=True, kw_only=True)
class BegunCount:
    """How many projects that began in a period stand alike.

    ``complete``: their file was; ``unwritten``: no idea on record led to them.
    """

    standing: Standing
    complete: bool
    unwritten: bool
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LivedCount:
    """Projects of one residence, kind or year (``key``) that stand alike, over a period.

    So many of them were ``decided`` in it, so many ``ended``; those who took part and the cents
    committed are of the latter.
    """

    key: Hashable
    standing: Standing
    decided: int = 0
    ended: int = 0
    participants: int = 0
    cost_cents: int = 0


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


_CLOSED_IDEAS = frozenset({IdeaState.ANSWERED, IdeaState.DROPPED})
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


def funnel(ideas: Iterable[IdeaCount], projects: Iterable[BegunCount]) -> Funnel:
    """Follow the ideas noted in a period, and the projects that began in it, up to today.

    A project began the day its idea was noted, else the day it was put down: one that no idea on
    record led to counts as an idea of that day.
    """
    noted, made = tuple(ideas), tuple(projects)
    unwritten = sum(one.count for one in made if one.unwritten)
    return Funnel(
        steps=(
            (Stage.NOTED, sum(one.count for one in noted) + unwritten),
            (Stage.PROJECT, sum(one.count for one in made)),
            (Stage.COMPLETE, sum(one.count for one in made if _was_complete(one))),
            (Stage.GRANTED, sum(one.count for one in made if one.standing.was_granted)),
            (Stage.DONE, sum(one.count for one in made if one.standing.is_done)),
            (Stage.SHOWCASED, _count_in(made, {ProjectState.SHOWCASED})),
        ),
        unwritten=unwritten,
        ideas_waiting=sum(one.count for one in noted if one.state in LIVE_STATES),
        ideas_closed=sum(one.count for one in noted if one.state in _CLOSED_IDEAS),
        projects_moving=_count_in(made, OPEN_STATES),
        projects_stopped=_count_in(made, {ProjectState.REFUSED, ProjectState.ABANDONED}),
    )


def _was_complete(one: BegunCount) -> bool:
    return one.complete or one.standing.was_granted


def _count_in(projects: Iterable[BegunCount], states: Collection[ProjectState]) -> int:
    return sum(one.count for one in projects if one.standing.state in states)


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

    @property
    def bounds(self) -> tuple[str, str]:
        """The days of a project between which it lies, by the names of their fields."""
        return _BOUNDS[self]


_STRETCH_LABELS = {
    Stretch.TO_FILE: "De l’idée au dossier complet",
    Stretch.TO_DECISION: "Du dossier complet à la décision",
    Stretch.TO_DONE: "De la décision à la réalisation",
    Stretch.WHOLE: "De l’idée à la réalisation",
}
_BOUNDS = {
    Stretch.TO_FILE: ("idea_noted_on", "file_complete_on"),
    Stretch.TO_DECISION: ("file_complete_on", "decided_on"),
    Stretch.TO_DONE: ("decided_on", "completed_on"),
    Stretch.WHOLE: ("idea_noted_on", "completed_on"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StretchCount:
    """How many projects took so many days over a stretch; ``last_id`` is the latest of them.

    ``key`` is the residence, the kind or the year they are counted under, if any.
    """

    days: int
    count: int
    last_id: int
    key: int | str = 0


class Grouping(StrEnum):
    """What the delays are told apart by."""

    RESIDENCE = "residence"
    KIND = "kind"
    YEAR = "year"

    @property
    def label(self) -> str:
        """The word on screen."""
        return _GROUPING_LABELS[self]


_GROUPING_LABELS = {
    Grouping.RESIDENCE: "Résidence",
    Grouping.KIND: "Genre de projet",
    Grouping.YEAR: "Année",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """How long a stretch takes, in days, over ``count`` projects; all 0 when there is none."""

    stretch: Stretch
    count: int = 0
    median_days: int = 0
    worst_days: int = 0
    worst_id: int | None = None


def delay(stretch: Stretch, taken: Iterable[StretchCount]) -> Delay:
    """Measure a stretch out of the days it took; half a day in the middle is rounded up."""
    counts = tuple(taken)
    if not counts:
        return Delay(stretch=stretch)
    everyone = [days for one in counts for days in repeat(one.days, one.count)]
    worst = max(counts, key=lambda one: one.days)
    return Delay(
        stretch=stretch,
        count=len(everyone),
        median_days=int(median(everyone) + 0.5),
        worst_days=worst.days,
        worst_id=worst.last_id,
    )


def delays_by_key(stretch: Stretch, taken: Iterable[StretchCount]) -> dict[int | str, Delay]:
    """Measure a stretch apart for each key that the days it took were counted under."""
    apart: dict[int | str, list[StretchCount]] = defaultdict(list)
    for one in taken:
        apart[one.key].append(one)
    return {key: delay(stretch, counts) for key, counts in apart.items()}


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


def total(tallies: Iterable[Tally]) -> Tally:
    """Add up what was heard, granted and done everywhere."""
    everywhere = tuple(tallies)
    return Tally(
        ideas=sum(tally.ideas or 0 for tally in everywhere),
        granted=sum(tally.granted for tally in everywhere),
        done=sum(tally.done for tally in everywhere),
        participants=sum(tally.participants for tally in everywhere),
        cost_cents=sum(tally.cost_cents for tally in everywhere),
    )


def by_residence(ideas: Iterable[IdeaCount], projects: Iterable[LivedCount]) -> Tallies:
    """Add up by identifier of the residence; those where nothing happened are left out.

    An idea counts in the period it was noted, a grant in that of the decision, a finished project
    with its participants and its cost in that in which it was done.
    """
    return _tallies(_heard(ideas), projects)


def by_kind(projects: Iterable[LivedCount]) -> Tallies:
    """Add up by :class:`~idcoop_desktop.domain.kinds.ProjectKind`; ideas have none."""
    return _tallies(None, projects)


def by_year(ideas: Iterable[IdeaCount], projects: Iterable[LivedCount]) -> dict[int, Tally]:
    """Add up by year, from the first in which something happened to the last, none skipped."""
    found = {
        year: tally
        for year, tally in _tallies(_heard(ideas), projects).items()
        if isinstance(year, int)
    }
    if not found:
        return {}
    return {year: found.get(year, Tally()) for year in range(min(found), max(found) + 1)}


def _heard(ideas: Iterable[IdeaCount]) -> Counter[Hashable]:
    heard: Counter[Hashable] = Counter()
    for one in ideas:
        heard[one.key] += one.count
    return heard


def _tallies(heard: Counter[Hashable] | None, projects: Iterable[LivedCount]) -> Tallies:
    """Return a tally for each key with something to tell; ``heard`` of ``None`` tells no ideas."""
    found: Tallies = {key: Tally(ideas=count) for key, count in (heard or Counter()).items()}
    nothing = Tally(ideas=None if heard is None else 0)
    for one in projects:
        granted = one.decided if one.standing.was_granted else 0
        done = one.ended if one.standing.is_done else 0
        if granted or done:
            known = found.get(one.key, nothing)
            found[one.key] = replace(
                known,
                granted=known.granted + granted,
                done=known.done + done,
                participants=known.participants + (one.participants if done else 0),
                cost_cents=known.cost_cents + (one.cost_cents if done else 0),
            )
    return found
