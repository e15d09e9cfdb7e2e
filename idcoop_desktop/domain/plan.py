"""The plan of a project: steps counted from the day aimed at, and who carries each of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import DONE_STATES, OPEN_STATES, Carrier, Project
from idcoop_desktop.domain.text import NBSP, fold, plural, quoted, tidy, tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from idcoop_desktop.domain.kinds import ProjectKind

FARTHEST_DAYS = 730
"""A step lies at most two years from the day aimed at."""

PLANNED_STATES = OPEN_STATES | DONE_STATES
"""States in which the plan lives on: there is something to do after the day too."""

_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do for a project.

    ``offset_days`` counts from the day aimed at, negative before it, and makes the step follow that
    day; without it ``due_on`` was chosen by hand and stays, or is not known yet.
    """

    id: int
    project_id: int
    title: str
    carried_by: Carrier = Carrier.RESIDENTS
    due_on: date | None = None
    offset_days: int | None = None
    done_on: date | None = None
    note: str = ""

    def late_on(self, day: date) -> bool:
        """Tell whether the step is still to do and its day has passed."""
        return self.done_on is None and self.due_on is not None and self.due_on < day


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTemplate:
    """A step as a template describes it; ``note`` says why, or what to verify first."""

    title: str
    offset_days: int
    carried_by: Carrier
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTemplate:
    """The usual steps of a kind of project; ``day`` names what the target day is."""

    key: str
    kind: ProjectKind
    title: str
    day: str
    steps: tuple[StepTemplate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDraft:
    """A step as it is typed: with an offset it follows the target, else its day is its own."""

    title: str
    carried_by: Carrier = Carrier.RESIDENTS
    due_on: date | None = None
    offset_days: int | None = None
    note: str = ""


def checked_step(draft: StepDraft) -> StepDraft:
    """Return a step as it is kept; :class:`DomainError` without a title or beyond two years."""
    title = tidy_line(draft.title)
    if not title:
        raise DomainError("Dites en quelques mots ce qu’il y a à faire à cette étape.")
    if draft.offset_days is not None and abs(draft.offset_days) > FARTHEST_DAYS:
        raise DomainError(f"Une étape se place à {FARTHEST_DAYS} jours au plus de la date visée.")
    return StepDraft(
        title=title,
        carried_by=draft.carried_by,
        due_on=None if draft.offset_days is not None else draft.due_on,
        offset_days=draft.offset_days,
        note=tidy(draft.note),
    )


@dataclass(frozen=True, slots=True)
class TargetDay:
    """The day a project is to aim at from now on, ``None`` for none."""

    day: date | None


def require_planned(project: Project) -> None:
    """Refuse to plan a project that was refused or given up."""
    if project.state not in PLANNED_STATES:
        raise DomainError(
            f"Le projet {quoted(project.title)} est {quoted(project.state.label.lower())}{NBSP}: "
            "son plan ne se modifie plus. Rien n’a été changé."
        )


def overtaken(step: Step, project: Project) -> bool:
    """Tell whether the project was done without a step meant to come before: nobody waits for it.

    A step to come after the day it was done (thanks, photos) is still to do.
    """
    done_on = project.completed_on if project.state in DONE_STATES else None
    return (
        step.done_on is None
        and step.due_on is not None
        and done_on is not None
        and step.due_on <= done_on
    )


def day_of(offset_days: int | None, target_on: date | None) -> date | None:
    """Return the day an offset leads to, ``None`` as long as one of both is not known.

    A day that no calendar has (before year 1, after 9999) is not known either.
    """
    if offset_days is None or target_on is None:
        return None
    try:
        return target_on + timedelta(days=offset_days)
    except OverflowError:
        return None


def day_when_done(before: Step, after: Step) -> date | None:
    """Return the planned day of a step that is done once it was corrected.

    It moves by as much as its distance from the target did, and not with the target itself.
    """
    if before.offset_days is None or after.offset_days is None:
        return after.due_on
    return day_of(after.offset_days - before.offset_days, before.due_on)


def follows_target(step: Step) -> bool:
    """Tell whether a step moves with the target: not done, and not dated by hand."""
    return step.done_on is None and step.offset_days is not None


def replanned(steps: Iterable[Step], target_on: date | None) -> dict[int, date | None]:
    """Return the new days, by identifier, of the steps that move with the target."""
    moved = {step.id: day_of(step.offset_days, target_on) for step in steps if follows_target(step)}
    return {
        step.id: moved[step.id] for step in steps if moved.get(step.id, step.due_on) != step.due_on
    }


def missing_steps(template: PlanTemplate, steps: Iterable[Step]) -> tuple[StepTemplate, ...]:
    """Return the steps of a template that the plan does not have yet, told by their words."""
    known = {fold(step.title) for step in steps}
    return tuple(step for step in template.steps if fold(step.title) not in known)


def in_order(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return steps by day, those of one day as they were added, those without a day last."""
    return tuple(
        sorted(
            steps, key=lambda step: (step.due_on is None, step.due_on and step.due_on.toordinal())
        )
    )


def offset_words(days: int) -> str:
    """Return ``3 semaines avant``, ``le jour même`` or ``1 jour après``."""
    if not days:
        return "le jour même"
    count = abs(days)
    weeks, rest = divmod(count, _WEEK)
    length = plural(count, "jour") if rest else plural(weeks, "semaine")
    return f"{length} {'avant' if days < 0 else 'après'}"
