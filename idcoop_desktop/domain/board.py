"""The board of projects: one column a state, and where a card may be put."""

from __future__ import annotations

from enum import StrEnum

from idcoop_desktop.domain.projects import ProjectState, next_states
from idcoop_desktop.domain.text import NBSP, quoted

COLUMNS = (
    ProjectState.PREPARING,
    ProjectState.POSTPONED,
    ProjectState.GRANTED,
    ProjectState.UNDER_WAY,
    ProjectState.COMPLETED,
    ProjectState.SHOWCASED,
    ProjectState.REFUSED,
    ProjectState.ABANDONED,
)
"""The columns from the left: the life of a project, then the ways it may end early."""

_ONWARDS = {
    ProjectState.PREPARING: ProjectState.GRANTED,
    ProjectState.POSTPONED: ProjectState.PREPARING,
    ProjectState.GRANTED: ProjectState.UNDER_WAY,
    ProjectState.UNDER_WAY: ProjectState.COMPLETED,
    ProjectState.COMPLETED: ProjectState.SHOWCASED,
}


class Way(StrEnum):
    """How a card gets from a column to another."""

    NEXT = "next"
    BACK = "back"
    NONE = "none"


def way(state: ProjectState, to: ProjectState, before: ProjectState | None) -> Way:
    """Tell how a project gets ``to`` a state; ``before`` is the one that a step back leads to.

    A project resumed after a postponement goes back to it only by a new decision.
    """
    if to in next_states(state):
        return Way.NEXT
    return Way.BACK if to is before else Way.NONE


def onwards(state: ProjectState) -> ProjectState | None:
    """Return the state that comes next when all goes well, ``None`` at an end."""
    return _ONWARDS.get(state)


def targets(state: ProjectState, before: ProjectState | None) -> tuple[ProjectState, ...]:
    """Return the columns where a card may be put, from the left."""
    return tuple(to for to in COLUMNS if way(state, to, before) is not Way.NONE)


def refusal(title: str, state: ProjectState, before: ProjectState | None, to: ProjectState) -> str:
    """Say why a card stays where it is, and where it may go."""
    return _told(title, state, before, f"il ne passe pas à {quoted(to.label.lower())}")


def dead_end(
    title: str, state: ProjectState, before: ProjectState | None, *, forwards: bool
) -> str:
    """Say that no step comes next, or that none came before."""
    last = "dernière" if forwards else "première"
    return _told(title, state, before, f"c’est sa {last} étape")


def _told(title: str, state: ProjectState, before: ProjectState | None, fact: str) -> str:
    onward = [quoted(one.label.lower()) for one in COLUMNS if one in next_states(state)]
    ways = [f"passer à {_either(onward)}"] if onward else []
    if before is not None and before not in next_states(state):
        ways.append(f"revenir à {quoted(before.label.lower())}")
    offer = f" Il peut {', ou '.join(ways)}." if ways else ""
    said = f"Le projet {quoted(title)} est {quoted(state.label.lower())}{NBSP}: {fact}"
    return f"{said}. Rien n’a été changé.{offer}"


def _either(words: list[str]) -> str:
    *others, last = words
    return f"{', '.join(others)} ou {last}" if others else last
