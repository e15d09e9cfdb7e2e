"""The conditions: the answer, the evidence, what to do next, and the waiver where one is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.projects import GRANTABLE_STATES
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services.sheets import Action
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, rule, stack, words
from idcoop_desktop.views.projects.verdict import VerdictLine
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip

if TYPE_CHECKING:
    from idcoop_desktop.domain.eligibility import Assessment
    from idcoop_desktop.services.sheets import ProjectSheet


class CriteriaCard(Card):
    """One block a condition."""

    def __init__(self, sheet: ProjectSheet, ask: Ask) -> None:
        super().__init__("Critères")
        self._sheet, self._ask = sheet, ask
        passed = sum(answer.passed for answer in sheet.assessments)
        total = len(sheet.assessments)
        tone = Tone.SUCCESS if passed == total else Tone.WAITING
        self.add_action(Chip(f"{passed} sur {total}", tone))
        self.column.addWidget(quiet(_day_judged(sheet)))
        for number, answer in enumerate(sheet.assessments):
            if number:
                self.column.addWidget(rule())
            self.column.addWidget(self._block(answer))

    def _block(self, answer: Assessment) -> QWidget:
        made = QWidget()
        column = stack(made, spacing=3)
        column.addWidget(VerdictLine(answer))
        column.addWidget(quiet(answer.evidence))
        if answer.warning:
            column.addWidget(words(answer.warning, "warning"))
        if answer.next_step and Action.EDIT in self._sheet.actions:
            column.addWidget(words(f"À faire : {answer.next_step}"))
        if answer.waiver is not None:
            waiver = answer.waiver
            column.addWidget(
                words(
                    f"Dérogation de {waiver.decided_by}, le {format_date(waiver.on)} : "
                    f"{waiver.reason}"
                )
            )
        self._add_buttons(column, answer)
        return made

    def _add_buttons(self, column: QVBoxLayout, answer: Assessment) -> None:
        buttons = row()
        if answer.criterion is Criterion.COLLECTIVE and Action.EDIT in self._sheet.actions:
            stated = bool(self._sheet.project.benefit_statement)
            buttons.addWidget(
                asker(
                    "Modifier…" if stated else "Dire à qui il profite…",
                    Wish(Deed.STATE_BENEFIT, value="criteria"),
                    self._ask,
                    spoken="Dire à qui le projet profite",
                    icon_name="pencil",
                )
            )
        if not answer.passed and self._sheet.project.state in GRANTABLE_STATES:
            buttons.addWidget(
                asker(
                    "Déroger…",
                    Wish(Deed.WAIVE, value=answer.criterion),
                    self._ask,
                    spoken=f"Accorder une dérogation : {answer.criterion.label}",
                    icon_name="scale",
                )
            )
        if buttons.count():
            buttons.addStretch(1)
            column.addLayout(buttons)


def _day_judged(sheet: ProjectSheet) -> str:
    """Say as of which day people and rules were looked at."""
    day = format_date(sheet.judged_on)
    if sheet.project.decided_on is None:
        return f"Au {day}, aujourd’hui. Le jour de la décision fera foi."
    return f"Au {day}, jour de la décision."
