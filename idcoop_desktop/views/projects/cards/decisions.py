"""The decisions on a project, with what was said to the bearers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from idcoop_desktop.domain.decisions import Criterion, Decision, Outcome
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, stack, words
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
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
    """One block a decision and the way to its letter, the latest first; then spending waivers."""

    def __init__(self, sheet: ProjectSheet, ask: Ask) -> None:
        super().__init__("Décisions")
        if not sheet.decisions:
            self.column.addWidget(quiet("Aucune décision n’est encore prise."))
        for decision in reversed(sheet.decisions):
            self.column.addWidget(_block(decision, ask))
        for waiver in sheet.waivers:
            if waiver.criterion is Criterion.SPENDING:
                self.column.addWidget(
                    words(
                        f"Dérogation de {waiver.decided_by}, le {format_date(waiver.on)} : "
                        f"{waiver.criterion.label.lower()}. {waiver.reason}"
                    )
                )


def _block(decision: Decision, ask: Ask) -> QWidget:
    made = QWidget()
    column = stack(made, spacing=3)
    across = row()
    tone = _TONES[decision.outcome] if decision.stands else Tone.NEUTRAL
    state = decision.outcome.label if decision.stands else f"{decision.outcome.label}, repris"
    across.addWidget(Chip(state, tone))
    by = f"{format_date(decision.decided_on)}, {decision.decided_by}"
    across.addWidget(words(by, "muted"), 1)
    if decision.outcome is Outcome.GRANTED:
        amount = format_cents(decision.amount_cents) if decision.amount_cents else "Sans argent"
        across.addWidget(words(amount, "heading", wrap=False))
    column.addLayout(across)
    for told in _told(decision):
        column.addWidget(words(told))
    if decision.stands:
        column.addLayout(_letter(decision, ask))
    return made


def _letter(decision: Decision, ask: Ask) -> QHBoxLayout:
    line = row()
    line.addWidget(
        asker(
            "Lettre aux porteurs…",
            Wish(Deed.LETTER, decision.id),
            ask,
            spoken=f"Lettre aux porteurs\u00a0: décision du {format_date(decision.decided_on)}",
            icon_name="mail",
        )
    )
    if decision.letter_on is not None:
        line.addWidget(quiet(f"Préparée le {format_date(decision.letter_on)}"), 1)
    else:
        line.addStretch(1)
    return line


def _told(decision: Decision) -> list[str]:
    told = (
        ("Conditions", decision.conditions),
        ("Raison", decision.reason),
        ("Suite proposée", decision.next_step),
    )
    told_lines = [f"{name} : {text}" for name, text in told if text]
    if decision.taken_back_on is not None:
        day, why = format_date(decision.taken_back_on), decision.taken_back_reason
        told_lines.append(f"Reprise le {day}\u00a0: {why}")
    if decision.reconsider_on is not None:
        told_lines.append(f"À réexaminer le {format_date(decision.reconsider_on)}")
    return told_lines
