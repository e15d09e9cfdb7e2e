"""The decisions on a project, with what was said to the bearers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.decisions import Criterion, Decision, Outcome
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.projects.cards.parts import quiet, row, stack, words
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip

if TYPE_CHECKING:
    from idcoop_desktop.services.sheets import ProjectSheet

_TONES = {
    Outcome.GRANTED: Tone.ACTIVE,
    Outcome.REFUSED: Tone.DANGER,
    Outcome.POSTPONED: Tone.WAITING,
}


class DecisionsCard(Card):
    """One block a decision, the most recent first; spending waivers follow."""

    def __init__(self, sheet: ProjectSheet) -> None:
        super().__init__("Décisions")
        if not sheet.decisions:
            self.column.addWidget(quiet("Aucune décision n’est encore prise."))
        for decision in reversed(sheet.decisions):
            self.column.addWidget(_block(decision))
        for waiver in sheet.waivers:
            if waiver.criterion is Criterion.SPENDING:
                self.column.addWidget(
                    words(
                        f"Dérogation de {waiver.decided_by}, le {format_date(waiver.on)} : "
                        f"{waiver.criterion.label.lower()}. {waiver.reason}"
                    )
                )


def _block(decision: Decision) -> QWidget:
    made = QWidget()
    column = stack(made, spacing=3)
    across = row()
    across.addWidget(Chip(decision.outcome.label, _TONES[decision.outcome]))
    by = f"{format_date(decision.decided_on)}, {decision.decided_by}"
    across.addWidget(words(by, "muted"), 1)
    if decision.outcome is Outcome.GRANTED:
        amount = format_cents(decision.amount_cents) if decision.amount_cents else "Sans argent"
        across.addWidget(words(amount, "heading", wrap=False))
    column.addLayout(across)
    for told in _told(decision):
        column.addWidget(words(told))
    return made


def _told(decision: Decision) -> list[str]:
    told = (
        ("Conditions", decision.conditions),
        ("Raison", decision.reason),
        ("Suite proposée", decision.next_step),
    )
    told_lines = [f"{name} : {text}" for name, text in told if text]
    if decision.reconsider_on is not None:
        told_lines.append(f"À réexaminer le {format_date(decision.reconsider_on)}")
    return told_lines
