"""One project whole: everything its panel shows, and what may be done next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import About, Amounts
from idcoop_desktop.domain.projects import (
    DONE_STATES,
    GRANTABLE_STATES,
    OPEN_STATES,
    Bearer,
    LifeEvent,
    Project,
    ProjectState,
    SupportLine,
    comes_back,
    may_go_back,
    next_states,
)
from idcoop_desktop.domain.publications import Publication, PublicationKind
from idcoop_desktop.domain.showcase import Photo, PhotoPerson, Showcase, Testimonial
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services import settings
from idcoop_desktop.services.criteria import check_criteria, judged_on
from idcoop_desktop.services.money_sheet import EntryLine, MoneySheet, money_sheet
from idcoop_desktop.services.photo_people import lacks_of, people_on
from idcoop_desktop.services.plan import project_steps
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.services.tasks import TaskRow, project_tasks
from idcoop_desktop.services.thread import project_thread
from idcoop_desktop.store import (
    decisions,
    ideas,
    people,
    projects,
    publications,
    residences,
    showcase,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from idcoop_desktop.domain.decisions import Decision, Waiver
    from idcoop_desktop.domain.eligibility import Assessment
    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.domain.people import Cooperator, Residence
    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.domain.plan import Step
    from idcoop_desktop.domain.rules import SchemeRules
    from idcoop_desktop.domain.thread import ThreadEntry
    from idcoop_desktop.services.desk import Desk


class Action(StrEnum):
    """What the panel offers for a project in its present state."""

    EDIT = "edit"
    DECIDE = "decide"
    START = "start"
    COMPLETE = "complete"
    ABANDON = "abandon"
    STEP_BACK = "step_back"
    RESUME = "resume"
    PAY = "pay"
    SHOWCASE = "showcase"


@dataclass(frozen=True, slots=True, kw_only=True)
class BearerLine:
    """A bearer with the person behind."""

    bearer: Bearer
    person: Cooperator


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSheet:
    """All that is known of a project; ``next_step`` is one French sentence.

    The conditions were ``judged_on`` the day of the decision, or today while there is none.
    It stands as on ``day``: ``people`` are those on each photo, ``lacks`` what keeps each photo off
    a flyer.
    """

    project: Project
    residence: Residence
    referent: str
    idea: Idea | None
    bearers: tuple[BearerLine, ...]
    assessments: tuple[Assessment, ...]
    judged_on: date
    money: MoneySheet
    rules: SchemeRules
    decisions: tuple[Decision, ...]
    waivers: tuple[Waiver, ...]
    events: tuple[LifeEvent, ...]
    support: tuple[SupportLine, ...]
    photos: tuple[Photo, ...]
    people: Mapping[int, tuple[PhotoPerson, ...]]
    lacks: Mapping[int, tuple[Lack, ...]]
    testimonials: tuple[Testimonial, ...]
    showcase: Showcase
    publications: tuple[Publication, ...]
    tasks: tuple[TaskRow, ...]
    steps: tuple[Step, ...]
    thread: tuple[ThreadEntry, ...]
    next_step: str
    actions: frozenset[Action]
    day: date

    @property
    def amounts(self) -> Amounts:
        """What is asked, granted, committed and paid, in cents."""
        return self.money.amounts

    @property
    def entries(self) -> tuple[EntryLine, ...]:
        """The rows of its books."""
        return self.money.entries


def project_sheet(desk: Desk, project_id: int) -> ProjectSheet:
    """Return everything about a project; :class:`DomainError` when it is not there."""
    base = desk.base
    project = projects.get_project(base, project_id)
    day = judged_on(desk, project)
    assessments = check_criteria(desk, project_id, on=day)
    events = projects.life_events(base, project_id)
    photos = showcase.photos(base, project_id)
    return ProjectSheet(
        project=project,
        residence=residences.get_residence(base, project.residence_id),
        referent=staff_names(desk).get(project.referent_id or 0, ""),
        idea=None if project.idea_id is None else ideas.get_idea(base, project.idea_id),
        bearers=_bearers(desk, project_id),
        assessments=assessments,
        judged_on=day,
        money=money_sheet(desk, About(project_id=project_id)),
        rules=settings.rules(desk),
        decisions=decisions.decisions(base, project_id),
        waivers=decisions.waivers(base, project_id),
        events=events,
        support=projects.support_lines(base, project_id),
        photos=photos,
        people=people_on(desk, (photo.id for photo in photos)),
        lacks=lacks_of(desk, photos, PublicationKind.FLYER_A4.uses),
        testimonials=showcase.testimonials(base, project_id),
        showcase=showcase.get_showcase(base, project_id) or Showcase(id=0, project_id=project_id),
        publications=publications.publications(base, project_id),
        tasks=project_tasks(desk, project_id),
        steps=project_steps(desk, project_id),
        thread=project_thread(desk, project_id),
        next_step=next_step(project, assessments, desk.today()),
        actions=actions(project, events),
        day=desk.today(),
    )


def next_step(project: Project, assessments: tuple[Assessment, ...], day: date) -> str:
    """Return the sentence that tells what to do next, on ``day``."""
    if project.state is ProjectState.PREPARING:
        missing = [answer.next_step for answer in assessments if not answer.passed]
        return missing[0] if missing else "Le dossier est complet\u00a0: prenez la décision."
    if comes_back(project, day):
        return "Le jour du réexamen est venu\u00a0: reprenez le montage."
    if project.state is ProjectState.POSTPONED and project.reconsider_on is not None:
        return f"À réexaminer le {format_date(project.reconsider_on)}."
    return _NEXT_STEPS.get(project.state, "")


_NEXT_STEPS = {
    ProjectState.POSTPONED: "À réexaminer\u00a0: reprenez le montage.",
    ProjectState.GRANTED: "Les porteurs peuvent démarrer\u00a0: notez la date.",
    ProjectState.UNDER_WAY: "Accompagnez les porteurs, puis notez la réalisation.",
    ProjectState.COMPLETED: "Montrez ce qui a été fait\u00a0: préparez le flyer.",
    ProjectState.SHOWCASED: "Projet réalisé et montré. Merci aux porteurs\u00a0!",
    ProjectState.REFUSED: "Dites aux porteurs la raison et la suite proposée.",
}


def actions(project: Project, events: Sequence[LifeEvent]) -> frozenset[Action]:
    """Return what may be done with a project that lived through ``events``, oldest first."""
    state = project.state
    following = next_states(state)
    allowed = {
        Action.EDIT: state in OPEN_STATES,
        Action.DECIDE: state in GRANTABLE_STATES,
        Action.START: ProjectState.UNDER_WAY in following,
        Action.COMPLETE: ProjectState.COMPLETED in following,
        Action.ABANDON: ProjectState.ABANDONED in following,
        Action.STEP_BACK: may_go_back(events),
        Action.RESUME: state is ProjectState.POSTPONED,
        Action.PAY: state in {ProjectState.GRANTED, ProjectState.UNDER_WAY} | DONE_STATES,
        Action.SHOWCASE: state in DONE_STATES,
    }
    return frozenset(action for action, possible in allowed.items() if possible)


def _bearers(desk: Desk, project_id: int) -> tuple[BearerLine, ...]:
    bearers = projects.bearers(desk.base, project_id)
    persons = people.cooperators_by_id(desk.base, {b.cooperator_id for b in bearers})
    return tuple(BearerLine(bearer=b, person=persons[b.cooperator_id]) for b in bearers)
