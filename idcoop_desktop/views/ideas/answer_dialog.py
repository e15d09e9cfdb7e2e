"""Answering an idea: what was said to the residents, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import quoted, tidy_line
from idcoop_desktop.views.forms.ui_idea_answer import Ui_IdeaAnswer
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import breakable
from idcoop_desktop.views.widgets.words_hint import WordsHint

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

_STEP_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRequest:
    """An answer as it was typed; a next step always has a day."""

    answer: str
    next_step: str
    due_on: date | None


class AnswerDialog(FormDialog):
    """Submits an :class:`AnswerRequest`; the step is for in a fortnight unless changed."""

    def __init__(self, sentence: str, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IdeaAnswer()
        self.ui.setupUi(self)
        self._today = today
        self.ui.sentence_value.setText(breakable(quoted(sentence)))
        self.hint = WordsHint(self.ui.answer)
        self.hint.resized.connect(self.make_room)
        self.ui.hint_place.addWidget(self.hint)
        self.ui.next_step.textEdited.connect(self._propose_day)
        self.wire(self.ui)
        self.ui.answer.setFocus()

    def draft(self) -> object:
        ui = self.ui
        return ui.answer.toPlainText(), ui.next_step.text(), ui.due.text()

    def answer(self) -> AnswerRequest | None:
        ui = self.ui
        step = tidy_line(ui.next_step.text())
        if not ui.answer.toPlainText().strip():
            self.refuse("Écrivez ce qui a été répondu, en une ou deux phrases.", ui.answer)
            return None
        if ui.due.problem or (step and ui.due.day is None):
            self.refuse(ui.due.problem or "Dites pour quand est la suite à donner.", ui.due)
            return None
        if ui.due.day is not None and not step:
            self.refuse("Dites ce qu’il y aura à faire ce jour-là.", ui.next_step)
            return None
        return AnswerRequest(answer=ui.answer.toPlainText(), next_step=step, due_on=ui.due.day)

    def _propose_day(self, text: str) -> None:
        proposed = self._today + timedelta(days=_STEP_DAYS)
        if text.strip() and not self.ui.due.text():
            self.ui.due.set_day(proposed)
        elif not text.strip() and self.ui.due.day == proposed:
            self.ui.due.set_day(None)
