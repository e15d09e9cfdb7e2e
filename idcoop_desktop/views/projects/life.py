"""The steps of a project's life line, told from its dates and its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.views.widgets.life_line import Step, StepState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from idcoop_desktop.domain.projects import LifeEvent, Project

_PLACES = {
    ProjectState.PREPARING: 1,
    ProjectState.POSTPONED: 2,
    ProjectState.REFUSED: 2,
    ProjectState.GRANTED: 2,
    ProjectState.UNDER_WAY: 3,
    ProjectState.COMPLETED: 4,
    ProjectState.SHOWCASED: 5,
}
_DECIDED_AS = {
    ProjectState.REFUSED: "Refusé",
    ProjectState.POSTPONED: "Ajourné",
}


def life_steps(project: Project, events: Sequence[LifeEvent]) -> tuple[Step, ...]:
    """Return the steps from the idea to the flyer; without an idea the life begins at montage."""
    if project.state is ProjectState.ABANDONED:
        return _abandoned(project, events)
    here = _PLACES[project.state]
    steps = [
        Step(word, day, _standing(project.state, place, here))
        for place, (word, day) in enumerate(_words(project, events))
    ]
    return tuple(steps if project.idea_noted_on else steps[1:])


def _words(project: Project, events: Sequence[LifeEvent]) -> tuple[tuple[str, date | None], ...]:
    return (
        ("Idée notée", project.idea_noted_on),
        ("Montage", _first(events, ProjectState.PREPARING)),
        (_DECIDED_AS.get(project.state, "Décidé"), project.decided_on),
        ("En cours", project.started_on),
        ("Réalisé", project.completed_on),
        ("Valorisé", _first(events, ProjectState.SHOWCASED)),
    )


def _standing(state: ProjectState, place: int, here: int) -> StepState:
    if place < here or state is ProjectState.SHOWCASED:
        return StepState.DONE
    if place > here:
        return StepState.TO_COME
    return StepState.STOPPED if state is ProjectState.REFUSED else StepState.CURRENT


def _abandoned(project: Project, events: Sequence[LifeEvent]) -> tuple[Step, ...]:
    last = events[-1]
    reached = _PLACES.get(last.came_from or ProjectState.PREPARING, 1)
    passed = _words(project, events)[: reached + 1]
    steps = [Step(word, day, StepState.DONE) for word, day in passed]
    steps.append(Step("Abandonné", last.on, StepState.STOPPED))
    return tuple(steps if project.idea_noted_on else steps[1:])


def _first(events: Sequence[LifeEvent], state: ProjectState) -> date | None:
    return next((event.on for event in events if event.to is state), None)
