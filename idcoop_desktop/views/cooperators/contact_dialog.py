"""Noting a contact: what was said, the next step, where and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.views.forms.ui_person_contact import Ui_PersonContact
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import breakable
from idcoop_desktop.views.widgets.words_hint import WordsHint

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRequest:
    """A contact as it was typed."""

    facts: str
    next_step: str
    channel: Channel
    on: date


class ContactDialog(FormDialog):
    """Submits a :class:`ContactRequest`; the day is today unless changed."""

    def __init__(
        self,
        about: str,
        *,
        today: date,
        channel: Channel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonContact()
        self.ui.setupUi(self)
        self.ui.about_label.setText(breakable(about))
        for known in Channel:
            self.ui.channel.addItem(known.label, known)
        self.ui.channel.setCurrentIndex([*Channel].index(channel or Channel.CONVERSATION))
        self.ui.on.set_day(today)
        self.hint = WordsHint(self.ui.facts, self.ui.next_step)
        self.hint.resized.connect(self.make_room)
        self.ui.hint_place.addWidget(self.hint)
        self.wire(self.ui, icon_name="notebook-pen")
        self.ui.facts.setFocus()

    def draft(self) -> object:
        ui = self.ui
        return ui.facts.toPlainText(), ui.next_step.text(), ui.channel.currentIndex(), ui.on.text()

    def answer(self) -> ContactRequest | None:
        ui = self.ui
        if not ui.facts.toPlainText().strip():
            self.refuse("Notez en une phrase ce qui s’est dit.", ui.facts)
            return None
        if ui.on.day is None:
            self.refuse(ui.on.problem or "Indiquez la date de l’échange.", ui.on)
            return None
        return ContactRequest(
            facts=ui.facts.toPlainText(),
            next_step=ui.next_step.text(),
            channel=Channel(ui.channel.currentData()),
            on=ui.on.day,
        )
