"""Noting a contact, or correcting one: with whom, what was said, the next step, when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from idcoop_desktop.domain.contacts import NOBODY, ContactNote
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.views.cooperators.whom_field import WhomField, hide_whom
from idcoop_desktop.views.forms.ui_person_contact import Ui_PersonContact
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import breakable
from idcoop_desktop.views.widgets.words_hint import WordsHint

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QGridLayout, QWidget

    from idcoop_desktop.domain.contacts import Whom
    from idcoop_desktop.views.cooperators.whom_field import WhomChoices


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRequest:
    """A contact as it was typed, and the day its next step is to be recalled."""

    note: ContactNote
    remind_on: date | None = None


class ContactDialog(FormDialog):
    """Submits a :class:`ContactRequest`; the day is today unless changed.

    Without ``choices`` the contact is with ``whom``, whom the heading names. With ``known`` it is
    that contact which is corrected, or removed: :attr:`remove_asked`.
    """

    remove_asked = Signal()

    def __init__(
        self,
        about: str,
        *,
        today: date,
        whom: Whom = NOBODY,
        choices: WhomChoices | None = None,
        channel: Channel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonContact()
        self.ui.setupUi(self)
        self.ui.about_label.setText(breakable(about))
        for kind in Channel:
            self.ui.channel.addItem(kind.label, kind)
        self._fixed = whom
        self.whom_field = WhomField(self.ui, choices) if choices is not None else None
        if self.whom_field is None:
            hide_whom(self.ui)
        else:
            self.setTabOrder(self.ui.group, self.whom_field.person)
            self.ui.whom.currentIndexChanged.connect(self.make_room)
        self.ui.channel.setCurrentIndex([*Channel].index(channel or Channel.CONVERSATION))
        self.ui.on.set_day(today)
        self.hint = WordsHint(self.ui.facts, self.ui.next_step)
        self.hint.resized.connect(self.make_room)
        self.ui.hint_place.addWidget(self.hint)
        self.ui.remove_button.hide()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self.wire(self.ui, icon_name="notebook-pen")
        self.ui.facts.setFocus()

    def correct(self, known: ContactNote, label: str) -> None:
        """Show a contact to correct; ``label`` tells with whom it was."""
        ui = self.ui
        self.setWindowTitle("Corriger un échange")
        ui.save_button.setText("&Enregistrer")
        self._fixed = known.whom
        if self.whom_field is not None:
            self.whom_field.choose(known.whom, label)
        ui.facts.setPlainText(known.facts)
        ui.next_step.setText(known.next_step)
        ui.channel.setCurrentIndex([*Channel].index(known.channel))
        ui.on.set_day(known.on)
        for part in (ui.remind_on_label, ui.remind_on):
            part.hide()
            ui.fields.removeWidget(part)
        ui.fields.addWidget(ui.next_step, *_whole_row(ui.fields, ui.next_step))
        dress(ui.remove_button, icon_name="trash-2", kind="danger")
        ui.remove_button.setAutoDefault(True)
        ui.remove_button.show()
        ui.remove_button.clicked.connect(self.remove_asked)
        self.forget_typing()

    def draft(self) -> object:
        ui = self.ui
        whom = self.whom_field.draft if self.whom_field is not None else None
        days = ui.on.text(), ui.remind_on.text()
        return ui.facts.toPlainText(), ui.next_step.text(), ui.channel.currentIndex(), days, whom

    def answer(self) -> ContactRequest | None:
        ui = self.ui
        try:
            whom = self.whom_field.whom if self.whom_field is not None else self._fixed
        except DomainError as error:
            self.refuse(error.message, self.whom_field.open_field if self.whom_field else None)
            return None
        if not ui.facts.toPlainText().strip():
            self.refuse("Notez en une phrase ce qui s’est dit.", ui.facts)
            return None
        if ui.on.day is None:
            self.refuse(ui.on.problem or "Indiquez la date de l’échange.", ui.on)
            return None
        if ui.remind_on.problem:
            self.refuse(ui.remind_on.problem, ui.remind_on)
            return None
        note = ContactNote(
            on=ui.on.day,
            facts=ui.facts.toPlainText(),
            channel=Channel(ui.channel.currentData()),
            next_step=ui.next_step.text(),
            whom=whom,
        )
        return ContactRequest(note=note, remind_on=ui.remind_on.day)


def _whole_row(fields: QGridLayout, field: QWidget) -> tuple[int, int, int, int]:
    # The stubs call the four numbers an object.
    place = cast("tuple[int, int, int, int]", fields.getItemPosition(fields.indexOf(field)))
    return place[0], 0, 1, 2
