"""From a card put into a column to what is asked for, and the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.board import Way, dead_end, onwards, refusal, targets, way
from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.views.projects.board.words import LONGEST
from idcoop_desktop.views.projects.wishes import Deed, Wish

if TYPE_CHECKING:
    from idcoop_desktop.services.project_list import ProjectCard

_WISHES = {
    ProjectState.PREPARING: (Wish(Deed.RESUME), "Reprendre le montage"),
    ProjectState.GRANTED: (Wish(Deed.DECIDE, value=Outcome.GRANTED), "Accorder…"),
    ProjectState.REFUSED: (Wish(Deed.DECIDE, value=Outcome.REFUSED), "Refuser…"),
    ProjectState.POSTPONED: (Wish(Deed.DECIDE, value=Outcome.POSTPONED), "Ajourner…"),
    ProjectState.UNDER_WAY: (Wish(Deed.START), "Démarrer…"),
    ProjectState.COMPLETED: (Wish(Deed.COMPLETE), "Marquer réalisé…"),
    ProjectState.SHOWCASED: (Wish(Deed.SHOWCASE), "Préparer le flyer"),
    ProjectState.ABANDONED: (Wish(Deed.ABANDON), "Abandonner…"),
}
_ICONS = {
    ProjectState.PREPARING: "play",
    ProjectState.GRANTED: "check",
    ProjectState.REFUSED: "x",
    ProjectState.POSTPONED: "clock",
    ProjectState.UNDER_WAY: "play",
    ProjectState.COMPLETED: "flag",
    ProjectState.SHOWCASED: "sparkles",
    ProjectState.ABANDONED: "ban",
}


def wish_for(card: ProjectCard, to: ProjectState) -> Wish | None:
    """Return what putting a card into a column asks for, ``None`` when it may not go there."""
    chosen = way(card.project.state, to, card.before)
    if chosen is Way.NEXT:
        return _WISHES[to][0]
    return Wish(Deed.STEP_BACK) if chosen is Way.BACK else None


def words_for(card: ProjectCard, to: ProjectState) -> str:
    """Return what a column that takes the card says; "" when it does not."""
    chosen = way(card.project.state, to, card.before)
    if chosen is Way.NEXT:
        return _WISHES[to][1]
    return "Revenir à cette étape…" if chosen is Way.BACK else ""


def menu_words(card: ProjectCard) -> tuple[tuple[ProjectState, str, str], ...]:
    """Return the columns a card may go to, with the words and the icon of each menu entry."""
    return tuple((to, _entry(card, to), _icon(card, to)) for to in targets_of(card))


def targets_of(card: ProjectCard) -> tuple[ProjectState, ...]:
    """Return the columns that take the card, from the left."""
    return targets(card.project.state, card.before)


def beside(card: ProjectCard, *, forwards: bool) -> ProjectState | None:
    """Return where Alt with an arrow leads, ``None`` when there is nothing that way."""
    return onwards(card.project.state) if forwards else card.before


def no_move(card: ProjectCard, to: ProjectState) -> str:
    """Say that a column does not take the card, and which ones do."""
    return refusal(_title(card), card.project.state, card.before, to)


def no_step(card: ProjectCard, *, forwards: bool) -> str:
    """Say that there is nothing that way."""
    return dead_end(_title(card), card.project.state, card.before, forwards=forwards)


def _title(card: ProjectCard) -> str:
    return card.project.title[:LONGEST]


def _entry(card: ProjectCard, to: ProjectState) -> str:
    state = card.project.state
    if way(state, to, card.before) is Way.BACK:
        return f"Revenir à {quoted(to.label)}…\tAlt+←"
    form = "…" if _WISHES[to][1].endswith("…") else ""
    key = "\tAlt+→" if to is onwards(state) else ""
    return f"Passer à {quoted(to.label)}{form}{key}"


def _icon(card: ProjectCard, to: ProjectState) -> str:
    back = way(card.project.state, to, card.before) is Way.BACK
    return "undo-2" if back else _ICONS[to]
