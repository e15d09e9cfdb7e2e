"""Projects: what a group of residents wants to do, who carries it, and the life it goes through."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.bank_details import require_no_bank_details
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.text import quoted, tidy_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class ProjectState(StrEnum):
    """A step of the life of a project (domain.md §3)."""

    PREPARING = "preparing"
    GRANTED = "granted"
    REFUSED = "refused"
    POSTPONED = "postponed"
    UNDER_WAY = "under_way"
    COMPLETED = "completed"
    SHOWCASED = "showcased"
    ABANDONED = "abandoned"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    ProjectState.PREPARING: "En montage",
    ProjectState.GRANTED: "Accordé",
    ProjectState.REFUSED: "Refusé",
    ProjectState.POSTPONED: "Ajourné",
    ProjectState.UNDER_WAY: "En cours",
    ProjectState.COMPLETED: "Réalisé",
    ProjectState.SHOWCASED: "Valorisé",
    ProjectState.ABANDONED: "Abandonné",
}

_NEXT: dict[ProjectState, frozenset[ProjectState]] = {
    ProjectState.PREPARING: frozenset(
        {
            ProjectState.GRANTED,
            ProjectState.REFUSED,
            ProjectState.POSTPONED,
            ProjectState.ABANDONED,
        }
    ),
    ProjectState.POSTPONED: frozenset({ProjectState.PREPARING, ProjectState.ABANDONED}),
    ProjectState.GRANTED: frozenset({ProjectState.UNDER_WAY, ProjectState.ABANDONED}),
    ProjectState.UNDER_WAY: frozenset({ProjectState.COMPLETED, ProjectState.ABANDONED}),
    ProjectState.COMPLETED: frozenset({ProjectState.SHOWCASED}),
    ProjectState.REFUSED: frozenset(),
    ProjectState.SHOWCASED: frozenset(),
    ProjectState.ABANDONED: frozenset(),
}

OPEN_STATES = frozenset(
    {
        ProjectState.PREPARING,
        ProjectState.POSTPONED,
        ProjectState.GRANTED,
        ProjectState.UNDER_WAY,
    }
)
"""States in which the project still moves."""

GRANTABLE_STATES = frozenset({ProjectState.PREPARING, ProjectState.GRANTED, ProjectState.UNDER_WAY})
"""States in which money may be granted: the first decision, then complements."""

DONE_STATES = frozenset({ProjectState.COMPLETED, ProjectState.SHOWCASED})
"""States of a project that was carried out."""


class BearerRole(StrEnum):
    """What a bearer is to the project."""

    LEAD = "lead"
    CO_BEARER = "co_bearer"

    @property
    def label(self) -> str:
        """The word on screen."""
        return "Porteur" if self is BearerRole.LEAD else "Co-porteur"


class Carrier(StrEnum):
    """Who does a thing: the coop supports, the residents carry out."""

    COOP = "coop"
    RESIDENTS = "residents"

    @property
    def label(self) -> str:
        """The words on screen."""
        return "La coopérative" if self is Carrier.COOP else "Les habitants"


class SupportKind(StrEnum):
    """What the coop gives besides its attention."""

    LOGISTIC = "logistic"
    MATERIAL = "material"
    FINANCIAL = "financial"
    CONSULTATION = "consultation"
    COMMUNICATION = "communication"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _SUPPORT_LABELS[self]


_SUPPORT_LABELS = {
    SupportKind.LOGISTIC: "Aide logistique",
    SupportKind.MATERIAL: "Aide matérielle",
    SupportKind.FINANCIAL: "Aide financière",
    SupportKind.CONSULTATION: "Concertation",
    SupportKind.COMMUNICATION: "Communication",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project and the dates that make its delays measurable.

    ``target_on`` is the day aimed at, from which its plan is counted.
    """

    id: int
    title: str
    residence_id: int
    summary: str = ""
    state: ProjectState = ProjectState.PREPARING
    idea_id: int | None = None
    idea_noted_on: date | None = None
    referent_id: int | None = None
    benefit_statement: str = ""
    benefit_checked_by_id: int | None = None
    benefit_checked_on: date | None = None
    file_complete_on: date | None = None
    decided_on: date | None = None
    started_on: date | None = None
    completed_on: date | None = None
    reconsider_on: date | None = None
    adults: int = 0
    children: int = 0
    what_was_done: str = ""
    kind: ProjectKind = ProjectKind.OTHER
    target_on: date | None = None
    catalogue_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """A coopérateur who carries a project."""

    id: int
    project_id: int
    cooperator_id: int
    role: BearerRole
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeEvent:
    """One dated step of a project, forwards or back; never changed afterwards."""

    id: int
    project_id: int
    to: ProjectState
    on: date
    by_id: int
    came_from: ProjectState | None = None
    reason: str = ""

    @property
    def goes_back(self) -> bool:
        """Whether it corrects the step before it; going forwards, only an end has a reason."""
        if self.came_from is None or self.to is ProjectState.ABANDONED:
            return False
        return self.to not in _NEXT[self.came_from] or bool(self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportLine:
    """One thing the coop gives to a project."""

    id: int
    project_id: int
    kind: SupportKind
    label: str
    carried_by: Carrier = Carrier.COOP
    from_on: date | None = None
    until_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What is told when a project is done: the day, how many took part, what was done."""

    on: date
    adults: int
    children: int
    what_was_done: str


def require_title(text: str) -> str:
    """Return the title tidied; :class:`DomainError` when nothing is left."""
    title = tidy_line(text)
    if not title:
        raise DomainError("Donnez un titre au projet\u00a0: quelques mots suffisent.")
    return title


def next_states(state: ProjectState) -> frozenset[ProjectState]:
    """Return the states a project may enter from ``state`` (domain.md §3)."""
    return _NEXT[state]


def require_step(project: Project, to: ProjectState) -> None:
    """Refuse a step the life of a project does not have."""
    if to not in _NEXT[project.state]:
        raise DomainError(
            f"Le projet {quoted(project.title)} est {quoted(project.state.label.lower())}\u00a0: "
            f"il ne peut pas passer à {quoted(to.label.lower())}. Rien n’a été changé."
        )


def require_grantable(project: Project) -> None:
    """Refuse money to a project whose state does not take any."""
    if project.state not in GRANTABLE_STATES:
        raise DomainError(
            f"Le projet {quoted(project.title)} est {quoted(project.state.label.lower())}\u00a0: "
            "aucune aide ne peut lui être accordée. Rien n’a été changé."
        )


def require_reason(text: str) -> str:
    """Return a reason tidied; :class:`DomainError` when nothing is left, or bank details are."""
    reason = tidy_line(text)
    require_no_bank_details(reason)
    if not reason:
        raise DomainError("Indiquez la raison\u00a0: elle restera au journal du projet.")
    return reason


def require_completion(completion: Completion, started_on: date | None) -> None:
    """Check what is told about a finished project; :class:`DomainError` names what is missing."""
    if completion.adults < 0 or completion.children < 0:
        raise DomainError("Le nombre de participants ne peut pas être négatif.")
    if completion.adults + completion.children == 0:
        raise DomainError("Indiquez combien de personnes ont participé.")
    if not tidy_line(completion.what_was_done):
        raise DomainError("Racontez en une phrase ce qui a été fait.")
    if started_on is not None and completion.on < started_on:
        raise DomainError("La date de réalisation précède le démarrage du projet.")


def state_before(events: Sequence[LifeEvent]) -> ProjectState:
    """Return the state a step back leads to, from the life so far (oldest first).

    Raises :class:`DomainError` when the project never left its first state. Steps already taken
    back are skipped, so that two steps back go two states back.
    """
    path = _path(events)
    if len(path) < 2:
        raise DomainError(
            "Le projet est à sa première étape\u00a0: il n’y a pas d’étape précédente."
        )
    return path[-2]


def may_go_back(events: Sequence[LifeEvent]) -> bool:
    """Tell whether there is a state before, from the life so far (oldest first)."""
    return len(_path(events)) > 1


def _path(events: Sequence[LifeEvent]) -> list[ProjectState]:
    """Return the states that led to the present one, without the detours taken back."""
    path: list[ProjectState] = []
    for event in events:
        if event.goes_back:
            while path and path[-1] is not event.to:
                path.pop()
        if not (event.goes_back and path):
            path.append(event.to)
    return path


def comes_back(project: Project, day: date) -> bool:
    """Tell whether the day has come to look again at a project that was postponed."""
    return (
        project.state is ProjectState.POSTPONED
        and project.reconsider_on is not None
        and project.reconsider_on <= day
    )
