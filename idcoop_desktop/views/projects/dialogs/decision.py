"""The form of a decision: its fields follow the outcome, the conditions follow the amount."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal

from idcoop_desktop.domain.decisions import Criterion, Outcome, Ruling
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.next_steps import proposals
from idcoop_desktop.views.forms.ui_project_decision import Ui_ProjectDecision
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_cents, require_day
from idcoop_desktop.views.projects.verdict import VerdictLine
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import breakable, muted, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QLayout, QPushButton, QRadioButton, QWidget

    from idcoop_desktop.domain.eligibility import Assessment

_ABOUT_MONEY = {Criterion.CEILING, Criterion.ENVELOPE}
_WITH_LETTER = (Outcome.REFUSED, Outcome.POSTPONED)
"""What a letter is proposed for without being asked: news that somebody is waiting for."""
_RECONSIDER_AFTER = timedelta(days=30)
# As high as a line that ends with a link.
_LINE_HEIGHT = 32


class DecisionDialog(ProjectForm):
    """Emits a :class:`Ruling`.

    ``asked(cents, day)`` wants the conditions judged; the opener answers with
    :meth:`show_answers`. ``waiver_wanted`` carries the condition to waive. A project already
    granted can only receive a ``complement``; else ``outcome`` is what the form begins with.
    ``wants_letter`` tells whether the letter follows.
    """

    # Cents are carried as objects: an int of Qt has 32 bits.
    asked = Signal(object, object)
    waiver_wanted = Signal(object)

    def __init__(
        self,
        title: str,
        *,
        day: date,
        requested_cents: int,
        complement: bool = False,
        outcome: Outcome = Outcome.GRANTED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._request_key = uuid4().hex
        self.ui = Ui_ProjectDecision()
        self.ui.setupUi(self)
        self.ui.project_label.setText(title)
        self.ui.day_edit.set_day(day)
        self.ui.reconsider_edit.set_day(day + _RECONSIDER_AFTER)
        self.ui.amount_edit.set_cents(requested_cents or None)
        self._answers: Sequence[Assessment] = ()
        self._radio(outcome).setChecked(True)
        self._letter_asked: dict[Outcome, bool] = dict.fromkeys(_WITH_LETTER, True)
        self.ui.letter_box.clicked.connect(self._remember_letter)
        if complement:
            self.setWindowTitle("Complément d’aide")
            for radio in (self.ui.grant_radio, self.ui.refuse_radio, self.ui.postpone_radio):
                radio.hide()
        for radio in (self.ui.grant_radio, self.ui.refuse_radio, self.ui.postpone_radio):
            radio.toggled.connect(self._show_outcome)
        self.ui.amount_edit.cents_changed.connect(self.ask_again)
        self.ui.day_edit.day_changed.connect(self.ask_again)
        self.prepare(
            self.ui,
            (
                ("qui a pris", self.ui.decided_by_edit),
                ("montant", self.ui.amount_edit),
                ("raison", self.ui.reason_edit),
                ("suite", self.ui.next_step_edit),
                ("réexam", self.ui.reconsider_edit),
                ("date de la décision", self.ui.day_edit),
                ("ne peut pas encore", self.ui.amount_edit),
            ),
        )
        self._show_outcome()
        self.forget_typing()
        (self.ui.amount_edit if complement else self._radio(outcome)).setFocus()

    def _radio(self, outcome: Outcome) -> QRadioButton:
        return {
            Outcome.GRANTED: self.ui.grant_radio,
            Outcome.REFUSED: self.ui.refuse_radio,
            Outcome.POSTPONED: self.ui.postpone_radio,
        }[outcome]

    @property
    def outcome(self) -> Outcome:
        """What is being decided."""
        if self.ui.refuse_radio.isChecked():
            return Outcome.REFUSED
        return Outcome.POSTPONED if self.ui.postpone_radio.isChecked() else Outcome.GRANTED

    @property
    def wants_letter(self) -> bool:
        """Whether the letter to the bearers is to be prepared next."""
        return self.ui.letter_box.isChecked()

    def value(self) -> Ruling:
        """Return what was typed; :class:`DomainError` for what is missing."""
        outcome, day = self.outcome, require_day(self.ui.day_edit)
        decided_by = self.ui.decided_by_edit.text()
        if not decided_by.strip():
            raise DomainError("Indiquez qui a pris la décision.")
        if outcome is Outcome.GRANTED:
            return Ruling(
                outcome=outcome,
                decided_on=day,
                decided_by=decided_by,
                amount_cents=require_cents(self.ui.amount_edit),
                conditions=self.ui.conditions_edit.text(),
                request_key=self._request_key,
            )
        postponed = outcome is Outcome.POSTPONED
        return Ruling(
            outcome=outcome,
            decided_on=day,
            decided_by=decided_by,
            reason=self.ui.reason_edit.toPlainText(),
            next_step=self.ui.next_step_edit.text(),
            reconsider_on=self.ui.reconsider_edit.day if postponed else None,
        )

    def _show_outcome(self) -> None:
        outcome = self.outcome
        self.ui.grant_box.setVisible(outcome is Outcome.GRANTED)
        self.ui.refuse_box.setVisible(outcome is not Outcome.GRANTED)
        self.ui.next_box.setVisible(outcome is not Outcome.GRANTED)
        self.ui.postpone_box.setVisible(outcome is Outcome.POSTPONED)
        must = " (obligatoire)" if outcome is Outcome.REFUSED else ""
        self.ui.next_step_label.setText(f"S&uite proposée{must}")
        self.ui.letter_box.setChecked(self._letter_asked.get(outcome, False))
        self._show_proposals()
        self.fit()

    def _remember_letter(self, asked: bool) -> None:
        self._letter_asked[self.outcome] = asked

    def _show_proposals(self) -> None:
        """Offer a few next steps; one click writes it where it may be changed."""
        slot = self.ui.proposals_slot
        _empty(slot)
        before: QWidget = self.ui.next_step_edit
        for words in self.offers(self._answers):
            offer = button(words, on_click=partial(self._propose, words), kind="link")
            offer.setAutoDefault(True)
            offer.setAccessibleName(f"Proposer\u00a0: {words}")
            slot.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)
            self.setTabOrder(before, offer)
            before = offer

    def offers(self, answers: Sequence[Assessment]) -> tuple[str, ...]:
        """Return the next steps to offer with the outcome chosen."""
        return proposals(self.outcome, answers)

    def may_waive(self, _answer: Assessment) -> bool:
        """Tell whether a condition that does not pass may be waived."""
        return True

    def _propose(self, words: str) -> None:
        self.ui.next_step_edit.setText(words)
        self.ui.next_step_edit.setFocus()

    def ask_again(self) -> None:
        """Want the conditions judged for what the fields hold now."""
        day = self.ui.day_edit.day
        if day is not None:
            self.asked.emit(self.ui.amount_edit.cents or 0, day)

    def show_answers(self, answers: Sequence[Assessment]) -> None:
        """Show how the conditions stand, each with the way to waive it if it does not pass."""
        self._answers = answers
        slot = self.ui.criteria_slot
        _empty(slot)
        before: QWidget = self.ui.conditions_edit
        for answer in answers:
            line = VerdictLine(answer)
            line.setMinimumHeight(_LINE_HEIGHT)
            slot.addWidget(line)
            if not answer.passed and self.may_waive(answer):
                waive = self._waiver_button(answer)
                line.add(waive)
                self.setTabOrder(before, waive)
                before = waive
            if not answer.passed and answer.criterion not in _ABOUT_MONEY:
                slot.addWidget(muted(breakable(answer.evidence)))
        self._show_envelope(answers)
        self._show_proposals()
        self.fit()

    def _waiver_button(self, answer: Assessment) -> QPushButton:
        made = button("Déroger…", on_click=lambda: self.waiver_wanted.emit(answer), kind="link")
        made.setAutoDefault(True)
        made.setAccessibleName(f"Accorder une dérogation : {answer.criterion.label}")
        return made

    def _show_envelope(self, answers: Sequence[Assessment]) -> None:
        words, role = [], "muted"
        for answer in answers:
            if answer.criterion is Criterion.ENVELOPE:
                words += [answer.evidence, answer.warning]
                role = "warning" if answer.warning else role
            if answer.criterion in _ABOUT_MONEY and not answer.passed:
                words.append(answer.next_step)
                role = "error"
        self.ui.envelope_label.setText(" ".join(word for word in words if word))
        set_role(self.ui.envelope_label, role)


def _empty(slot: QLayout) -> None:
    while (item := slot.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
