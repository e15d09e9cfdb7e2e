"""The plan of a project: its target day, steps from a template or by hand, moved with the day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.plan import (
    PLANNED_STATES,
    PlanTemplate,
    Step,
    StepDraft,
    checked_step,
    day_of,
    day_when_done,
    in_order,
    missing_steps,
    overtaken,
    replanned,
    require_planned,
)
from idcoop_desktop.domain.projects import Carrier, ProjectState
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.exchange.plan_files import read_plans
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import plan, projects, residences

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

_RESTING = frozenset({ProjectState.POSTPONED})


@dataclass(frozen=True, slots=True, kw_only=True)
class DueStep:
    """A step to do soon, with the project it belongs to."""

    step: Step
    project: Project
    residence: str
    late: bool


@cache
def templates() -> tuple[PlanTemplate, ...]:
    """Return the plans shipped with the program, read once.

    Raises :class:`~idcoop_desktop.exchange.refusals.PlanFileError` when a file is not right.
    """
    return read_plans(assets.path("plans"))


def templates_for(kind: ProjectKind) -> tuple[PlanTemplate, ...]:
    """Return every plan, those of a kind of project first."""
    return tuple(sorted(templates(), key=lambda one: (one.kind is not kind, one.title)))


def project_steps(desk: Desk, project_id: int) -> tuple[Step, ...]:
    """Return the steps of a project by day, those without a day last."""
    return in_order(plan.steps_of_project(desk.base, project_id))


def due_steps(
    desk: Desk, *, until: date, carried_by: Carrier | None = None, staff_id: int | None = None
) -> tuple[DueStep, ...]:
    """Return the steps still to do by a day, of whoever carries them unless told, by day.

    ``staff_id`` keeps the projects that a colleague follows. Projects refused, given up or
    postponed have nothing due; those done, nothing that was to come before.
    """
    steps = plan.open_steps(desk.base, until)
    known = projects.projects_by_id(desk.base, {step.project_id for step in steps})
    places = residences.residences_by_id(
        desk.base, {project.residence_id for project in known.values()}
    )
    day = desk.today()
    return tuple(
        DueStep(
            step=step,
            project=project,
            residence=places[project.residence_id].label,
            late=step.late_on(day),
        )
        for step, project in ((step, known[step.project_id]) for step in steps)
        if project.state in PLANNED_STATES - _RESTING
        and carried_by in {None, step.carried_by}
        and staff_id in {None, project.referent_id}
        and not overtaken(step, project)
    )


def set_target(desk: Desk, project_id: int, target_on: date | None) -> int:
    """Set the day a project aims at and return how many steps moved with it.

    Steps done, and those dated by hand, stay. Raises :class:`DomainError` for a closed project.
    """
    project = _planned(desk, project_id)
    words = "retirée" if target_on is None else f"le {format_date(target_on)}"
    with desk.unit(titled(f"date visée {words} pour", project.title)) as unit:
        return move_target(desk, unit, project, target_on)


def move_target(desk: Desk, unit: Unit, project: Project, target_on: date | None) -> int:
    """Change the target day within a unit, and return how many steps moved with it."""
    require_planned(project)
    moved = replanned(plan.steps_of_project(desk.base, project.id), target_on)
    projects.update_project(unit, project.id, target_on=target_on)
    for step_id, day in moved.items():
        plan.update_step(unit, step_id, due_on=day)
    return len(moved)


def apply_template(
    desk: Desk,
    project_id: int,
    key: str,
    *,
    target_on: date | None,
    wanted: Collection[int] | None = None,
) -> int:
    """Add the steps of a template that the plan lacks and return how many; set the target day.

    ``wanted`` are the places of the steps to take, all when not given. A project without a kind
    takes that of the template. Raises :class:`DomainError` when nothing is left to add.
    """
    project = _planned(desk, project_id)
    template = _template(key)
    known = plan.steps_of_project(desk.base, project_id)
    chosen = replace(
        template,
        steps=tuple(
            step for place, step in enumerate(template.steps) if wanted is None or place in wanted
        ),
    )
    added = missing_steps(chosen, known)
    if not added:
        raise DomainError("Ces étapes sont déjà toutes dans le plan. Rien n’a été changé.")
    kind = template.kind if project.kind is ProjectKind.OTHER else project.kind
    with desk.unit(titled(f"plan {template.title} pour", project.title)) as unit:
        projects.update_project(unit, project_id, target_on=target_on, kind=kind)
        for step_id, day in replanned(known, target_on).items():
            plan.update_step(unit, step_id, due_on=day)
        for step in added:
            plan.add_step(
                unit,
                Step(
                    id=0,
                    project_id=project_id,
                    title=step.title,
                    carried_by=step.carried_by,
                    due_on=day_of(step.offset_days, target_on),
                    offset_days=step.offset_days,
                    note=step.note,
                ),
            )
    return len(added)


def _template(key: str) -> PlanTemplate:
    found = next((one for one in templates() if one.key == key), None)
    if found is None:
        raise DomainError("Ce modèle de plan n’existe plus. Choisissez-en un autre dans la liste.")
    return found


def add_step(desk: Desk, project_id: int, draft: StepDraft) -> int:
    """Add a step and return its identifier; :class:`DomainError` without a title."""
    project = _planned(desk, project_id)
    kept = checked_step(draft)
    with desk.unit(titled("étape ajoutée au plan de", project.title)) as unit:
        return plan.add_step(unit, _step(kept, project))


def edit_step(desk: Desk, step_id: int, draft: StepDraft) -> None:
    """Change a step; with a day of its own it no longer moves with the target.

    A step that is done keeps the day it was planned for, whatever the target became since.
    """
    before = plan.get_step(desk.base, step_id)
    project = _planned(desk, before.project_id)
    step = _step(checked_step(draft), project)
    if before.done_on is not None:
        step = replace(step, due_on=day_when_done(before, step))
    with desk.unit(titled("étape modifiée dans le plan de", project.title)) as unit:
        plan.update_step(
            unit,
            step_id,
            title=step.title,
            carried_by=step.carried_by,
            due_on=step.due_on,
            offset_days=step.offset_days,
            note=step.note,
        )


def shift_step(desk: Desk, step_id: int, days: int) -> None:
    """Move a step by some days; one that follows the target goes on doing so, at its new distance.

    Raises :class:`DomainError` for a step without a day, or beyond two years from the target.
    """
    step = plan.get_step(desk.base, step_id)
    if step.due_on is None:
        raise DomainError("Cette étape n’a pas encore de date. Modifiez-la pour lui en donner une.")
    offset = None if step.offset_days is None else step.offset_days + days
    edit_step(
        desk,
        step_id,
        StepDraft(
            title=step.title,
            carried_by=step.carried_by,
            due_on=step.due_on + timedelta(days=days),
            offset_days=offset,
            note=step.note,
        ),
    )


def tick_step(desk: Desk, step_id: int, *, done: bool = True) -> None:
    """Tick a step as done today, or untick it: it is then planned from the target again.

    A step done already keeps its day.
    """
    step = plan.get_step(desk.base, step_id)
    project = projects.get_project(desk.base, step.project_id)
    day = (
        step.due_on
        if done or step.offset_days is None
        else day_of(step.offset_days, project.target_on)
    )
    done_on = (step.done_on or desk.today()) if done else None
    verb = "étape faite" if done else "étape à refaire"
    with desk.unit(titled(verb, step.title)) as unit:
        plan.update_step(unit, step_id, done_on=done_on, due_on=day)


def remove_step(desk: Desk, step_id: int) -> None:
    """Take a step out of a plan; the journal keeps the fact."""
    step = plan.get_step(desk.base, step_id)
    _planned(desk, step.project_id)
    with desk.unit(titled("retrait de l’étape", step.title)) as unit:
        plan.remove_step(unit, step_id)


def _step(kept: StepDraft, project: Project) -> Step:
    follows = kept.offset_days is not None
    return Step(
        id=0,
        project_id=project.id,
        title=kept.title,
        carried_by=kept.carried_by,
        due_on=day_of(kept.offset_days, project.target_on) if follows else kept.due_on,
        offset_days=kept.offset_days,
        note=kept.note,
    )


def _planned(desk: Desk, project_id: int) -> Project:
    project = projects.get_project(desk.base, project_id)
    require_planned(project)
    return project
