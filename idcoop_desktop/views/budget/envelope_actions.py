"""What is done with envelopes from the budget page: open, add, move, close the year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.services import budget, money
from idcoop_desktop.views import messages
from idcoop_desktop.views.budget.envelope_dialog import EnvelopeDialog, EnvelopeRequest
from idcoop_desktop.views.budget.move_dialog import MoveDialog, MoveRequest
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.services.budget import BudgetBoard, OpenEnvelope
    from idcoop_desktop.views.context import PageContext


@dataclass(frozen=True, slots=True)
class EnvelopeActions:
    """Opens the forms over a page; each tells the window what it wrote."""

    context: PageContext
    parent: QWidget

    def fund(self, board: BudgetBoard, scheme: Scheme) -> None:
        """Open the envelope of a scheme, or add money to it."""
        desk = self.context.desk
        envelope = next(one for one in board.envelopes if one.scheme is scheme)
        dialog = EnvelopeDialog(envelope, f"{board.names[scheme]} {board.year}", self.parent)

        def save(request: EnvelopeRequest) -> None:
            if envelope.is_open:
                money.top_up_envelope(
                    desk,
                    request.year,
                    request.amount_cents,
                    request.reason,
                    scheme=request.scheme,
                    decided_by=request.decided_by,
                    request_key=request.request_key,
                )
            else:
                money.open_envelope(
                    desk,
                    request.year,
                    request.amount_cents,
                    scheme=request.scheme,
                    decided_by=request.decided_by,
                    request_key=request.request_key,
                )

        done = "complétée" if envelope.is_open else "ouverte"
        run_form(
            dialog, self.context.background, save, lambda _done: self._tell(f"Enveloppe {done}")
        )

    def move(self, board: BudgetBoard, scheme: Scheme | None) -> None:
        """Move money between two envelopes that are open."""
        desk = self.context.desk

        def show(found: tuple[OpenEnvelope, ...]) -> None:
            if len(found) < 2:
                messages.inform(
                    self.parent,
                    title="Virer entre enveloppes",
                    text="Il faut deux enveloppes ouvertes pour virer de l’une à l’autre.",
                )
                return
            ours = [one for one in found if one.year == board.year]
            first = next((one.id for one in ours if scheme in {None, one.scheme}), None)
            dialog = MoveDialog(found, first, self.parent)
            run_form(
                dialog, self.context.background, save, lambda _done: self._tell("Virement noté")
            )

        def save(request: MoveRequest) -> None:
            money.move_between(
                desk,
                request.source_id,
                request.target_id,
                request.amount_cents,
                reason=request.reason,
                decided_by=request.decided_by,
                request_key=request.request_key,
            )

        self.context.background.run(
            lambda: budget.open_envelopes(desk), done=show, owner=self.parent
        )

    def _tell(self, what: str) -> None:
        self.context.changes.announce("money")
        self.context.notice(f"{what}. {UNDO}")
