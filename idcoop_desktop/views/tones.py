"""Which tone goes with which state of an idea or a project."""

from __future__ import annotations

from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.views.tokens import Tone

_PROJECTS = {
    ProjectState.PREPARING: Tone.IDEA,
    ProjectState.GRANTED: Tone.ACTIVE,
    ProjectState.REFUSED: Tone.DANGER,
    ProjectState.POSTPONED: Tone.WAITING,
    ProjectState.UNDER_WAY: Tone.ACTIVE,
    ProjectState.COMPLETED: Tone.SUCCESS,
    ProjectState.SHOWCASED: Tone.PROUD,
    ProjectState.ABANDONED: Tone.NEUTRAL,
}
_IDEAS = {
    IdeaState.OPEN: Tone.IDEA,
    IdeaState.PARKED: Tone.WAITING,
    IdeaState.ANSWERED: Tone.ACTIVE,
    IdeaState.PROJECT: Tone.SUCCESS,
    IdeaState.DROPPED: Tone.NEUTRAL,
}


def project_tone(state: ProjectState) -> Tone:
    """Return the tone of a project's state."""
    return _PROJECTS[state]


def idea_tone(state: IdeaState) -> Tone:
    """Return the tone of an idea's state."""
    return _IDEAS[state]
