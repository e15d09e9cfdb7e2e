"""What a project's header offers: the main next action first, then the others, then the menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services.sheets import Action
from idcoop_desktop.views.projects.wishes import Deed

if TYPE_CHECKING:
    from idcoop_desktop.services.sheets import ProjectSheet


@dataclass(frozen=True, slots=True)
class Move:
    """A button or a menu entry: what it says, what it asks for, its icon."""

    text: str
    deed: Deed
    icon_name: str


_ADD_BEARER = Move("Inscrire un porteur…", Deed.ADD_BEARER, "user-plus")
_BENEFIT = Move("Dire à qui il profite…", Deed.STATE_BENEFIT, "users")
_DECIDE = Move("Décider…", Deed.DECIDE, "scale")
_PAY = Move("Noter un paiement…", Deed.PAY, "receipt")
_LETTER = Move("Lettre aux porteurs…", Deed.LETTER, "mail")
_FLYER = Move("Préparer le flyer", Deed.SHOWCASE, "sparkles")

_MOVES = {
    ProjectState.POSTPONED: (Move("Reprendre le montage", Deed.RESUME, "play"), _LETTER),
    ProjectState.REFUSED: (_LETTER,),
    ProjectState.GRANTED: (Move("Démarrer…", Deed.START, "play"), _PAY),
    ProjectState.UNDER_WAY: (Move("Marquer réalisé…", Deed.COMPLETE, "flag"), _PAY),
    ProjectState.COMPLETED: (_FLYER, _PAY),
    ProjectState.SHOWCASED: (_FLYER,),
}


def main_moves(sheet: ProjectSheet) -> tuple[Move, ...]:
    """Return the buttons of the present step; the first one is the main next action."""
    if sheet.project.state is not ProjectState.PREPARING:
        return _MOVES.get(sheet.project.state, ())
    missing = {answer.criterion for answer in sheet.assessments if not answer.passed}
    moves = []
    if Criterion.BEARERS in missing or not sheet.bearers:
        moves.append(_ADD_BEARER)
    if Criterion.COLLECTIVE in missing:
        moves.append(_BENEFIT)
    return (*moves[:1], _DECIDE)


def menu_moves(sheet: ProjectSheet) -> tuple[Move, ...]:
    """Return what the menu « Plus » offers."""
    preparing = sheet.project.state is ProjectState.PREPARING
    offered = (
        (Action.EDIT, Move("Modifier…", Deed.EDIT, "pencil")),
        (Action.EDIT, Move("Montant demandé…", Deed.REQUEST, "euro")),
        (Action.PAY, Move("Engager un devis…", Deed.COMMIT, "file-text")),
        (Action.STEP_BACK, Move("Étape précédente…", Deed.STEP_BACK, "undo-2")),
        (Action.ABANDON, Move("Abandonner…", Deed.ABANDON, "ban")),
    )
    moves = [move for action, move in offered if action in sheet.actions]
    if Action.DECIDE in sheet.actions and not preparing:
        moves.insert(2, Move("Complément d’aide…", Deed.DECIDE, "scale"))
    if Action.PAY in sheet.actions:
        moves.insert(-1, Move("Dérogation pour une dépense…", Deed.WAIVE_SPENDING, "shield-check"))
    return tuple(moves)
