"""« Idée express »: one sentence and a place, noted in twenty seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.text import NBSP, quoted, tidy_line
from idcoop_desktop.views.forms.ui_idea_express import Ui_IdeaExpress
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.picker import Picker
from idcoop_desktop.views.widgets.words_hint import WordsHint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from idcoop_desktop.services.rows import Choice
    from idcoop_desktop.views.background import Background

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaRequest:
    """An idea as it was typed; ``said_by_name`` only when the person is not a known one."""

    sentence: str
    residence_id: int
    channel: Channel
    said_by_id: int | None = None
    said_by_name: str = ""
    follow_up_on: date | None = None


class IdeaDialog(FormDialog):
    """Asks for the sentence and the residence; the rest may stay as it is.

    ``find_residences`` and ``find_people`` run in the background.
    """

    def __init__(
        self,
        *,
        background: Background,
        find_residences: Callable[[str], Sequence[tuple[int, str]]],
        find_people: Callable[[str], Sequence[tuple[int, str]]],
        residence: Choice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_IdeaExpress()
        self.ui.setupUi(self)
        self.residence = Picker(find_residences, background=background)
        self.said_by = Picker(find_people, background=background)
        self.hint = WordsHint(self.ui.sentence)
        self._place_fields()
        for channel in Channel:
            self.ui.channel.addItem(channel.label, channel)
        self.ui.sentence.installEventFilter(self)
        self.said_by.textChanged.connect(self._explain_person)
        self.said_by.chosen.connect(self._explain_person)
        self._explain_person()
        self.wire(self.ui, icon_name="lightbulb")
        if residence is not None:
            self.suggest_residence(residence)
        self.ui.sentence.setFocus()

    def suggest_residence(self, residence: Choice | None) -> None:
        """Propose a residence, unless there is none or one was already typed."""
        if residence is not None and not self.residence.text().strip():
            touched = self.draft() != self._before
            self.residence.set_choice(residence.id, choice_text(residence))
            if not touched:
                self.forget_typing()

    def draft(self) -> object:
        return (
            self.ui.sentence.toPlainText(),
            self.residence.text(),
            self.said_by.text(),
            self.ui.channel.currentIndex(),
            self.ui.follow_up.text(),
        )

    def answer(self) -> IdeaRequest | None:
        sentence = tidy_line(self.ui.sentence.toPlainText())
        if not sentence:
            self.refuse("Écrivez l’idée en une phrase.", self.ui.sentence)
            return None
        if self.residence.key is None:
            self.refuse(
                "Choisissez la résidence dans la liste proposée, ou créez-la.", self.residence
            )
            return None
        if self.ui.follow_up.problem:
            self.refuse(self.ui.follow_up.problem, self.ui.follow_up)
            return None
        known = self.said_by.key
        return IdeaRequest(
            sentence=sentence,
            residence_id=self.residence.key,
            channel=Channel(self.ui.channel.currentData()),
            said_by_id=known,
            said_by_name="" if known is not None else tidy_line(self.said_by.text()),
            follow_up_on=self.ui.follow_up.day,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the sentence notes the idea: a sentence has no second line."""
        if watched is self.ui.sentence and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
            if pressed and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _place_fields(self) -> None:
        ui = self.ui
        self.residence.setAccessibleName("Résidence")
        self.residence.setPlaceholderText("Commencez à écrire son nom ou sa commune")
        self.said_by.setAccessibleName("Qui l’a dite")
        self.said_by.setPlaceholderText("Un coopérateur, un autre nom, ou rien si on ne sait pas")
        self._person_hint = muted("")
        ui.hint_place.addWidget(self.hint)
        self.hint.resized.connect(self.make_room)
        ui.residence_place.addWidget(self.residence)
        ui.said_by_place.addWidget(self.said_by)
        ui.said_by_place.addWidget(self._person_hint)
        ui.residence_label.setBuddy(self.residence)
        ui.said_by_label.setBuddy(self.said_by)
        fields = (self.residence, self.said_by, ui.channel, ui.follow_up, ui.save_button)
        for before, after in zip((ui.sentence, *fields), fields, strict=False):
            QWidget.setTabOrder(before, after)

    def _explain_person(self) -> None:
        typed = tidy_line(self.said_by.text())
        if self.said_by.key is not None:
            hint = "Coopérateur connu\u00a0: l’idée sera sur sa fiche."
        elif typed:
            hint = f"Noté tel quel{NBSP}: {quoted(typed)}."
        else:
            hint = "Laissez vide si la personne n’est pas connue."
        self._person_hint.setText(hint)


def choice_text(choice: Choice) -> str:
    """Return a choice on one line, its hint after it to tell namesakes apart."""
    return f"{choice.label}, {choice.hint}" if choice.hint else choice.label
