"""What the colleagues of the invented coop do on their side while one of them lives her year."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.idea_list import IdeaQuery, Shelf
from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.projects import Completion, ProjectState
from idcoop_desktop.services import idea_list, ideas, life, plan, projects, tasks

if TYPE_CHECKING:
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.rows import ProjectRow

_OLD_DAYS = 60
_ANSWER = "En parler au prochain pied d’immeuble, avec ceux que cela tente."


def keep_pace(desk: Desk, but: str) -> None:
    """Do what is due today and bring every project one step on, but the one called ``but``."""
    for row in projects.list_projects(desk):
        if row.project.title != but:
            _bring_on(desk, row)
    for due in tasks.due_tasks(desk, until=desk.today()):
        tasks.finish_task(desk, due.task.id)
    for step in plan.due_steps(desk, until=desk.today()):
        if step.project.title != but:
            plan.tick_step(desk, step.step.id)
    waiting = idea_list.listed_ideas(desk, IdeaQuery(shelf=Shelf.TO_FOLLOW)).ids
    for heard in idea_list.listed_rows(desk, waiting):
        if heard.idea.state is IdeaState.OPEN and heard.age_days > _OLD_DAYS:
            ideas.answer_idea(desk, heard.idea.id, _ANSWER)


def _bring_on(desk: Desk, row: ProjectRow) -> None:
    project, day = row.project, desk.today()
    if project.state is ProjectState.PREPARING and project.file_complete_on is not None:
        ruling = Ruling(
            outcome=Outcome.GRANTED,
            decided_on=day,
            decided_by="Commission vie coopérative",
            amount_cents=row.amounts.requested,
        )
        life.decide(desk, project.id, ruling)
    elif project.state is ProjectState.POSTPONED:
        life.resume(desk, project.id)
    elif project.state is ProjectState.GRANTED:
        life.start(desk, project.id, day)
        plan.set_target(desk, project.id, day + timedelta(days=_OLD_DAYS))
    elif project.state is ProjectState.UNDER_WAY:
        done = Completion(
            on=day, adults=12, children=5, what_was_done="C’est fait, avec les voisins."
        )
        life.complete(desk, project.id, done)
