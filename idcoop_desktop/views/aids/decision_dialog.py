"""The form of a decision on an aid: that of a project, without what an aid does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import for_the_decision
from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.next_steps import aid_proposals
from idcoop_desktop.views.projects.dialogs.decision import DecisionDialog
from idcoop_desktop.views.widgets.labels import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.eligibility import Assessment


class AidDecisionDialog(DecisionDialog):
    """Emits a ruling: granted or refused; only the envelope may be waived."""

    def __init__(
        self,
        title: str,
        *,
        day: date,
        requested_cents: int,
        outcome: Outcome = Outcome.GRANTED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            breakable(title),
            day=day,
            requested_cents=requested_cents,
            outcome=outcome,
            parent=parent,
        )
        ui = self.ui
        for part in (ui.postpone_radio, ui.conditions_label, ui.conditions_edit):
            part.hide()
        ui.amount_label.setText("&Montant accordé")
        ui.reason_edit.setPlaceholderText("Elle sera dite à la personne")
        ui.letter_box.setText("Préparer ensuite la &lettre")
        ui.letter_box.setAccessibleName("Préparer ensuite la lettre")

    def offers(self, answers: Sequence[Assessment]) -> tuple[str, ...]:
        """Return the next steps to offer with a refusal."""
        return aid_proposals(self.outcome, answers)

    def may_waive(self, answer: Assessment) -> bool:
        """Tell whether a condition may be waived: the envelope alone."""
        return answer.criterion is Criterion.ENVELOPE

    def show_answers(self, answers: Sequence[Assessment]) -> None:
        """Show the conditions that the decision waits for."""
        super().show_answers(for_the_decision(answers))
