"""The form of a person: civil identity, contact, place, shares and status; no birth date."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.views.cooperators.spells_editor import SpellsEditor
from idcoop_desktop.views.cooperators.wishes_fields import WishesFields
from idcoop_desktop.views.duplicates.suspicion_band import SuspicionBand
from idcoop_desktop.views.forms.ui_person_form import Ui_PersonForm
from idcoop_desktop.views.ideas.dialog import choice_text
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.picker import Picker
from idcoop_desktop.views.widgets.words_hint import WordsHint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QLineEdit

    from idcoop_desktop.services.duplicates import SuspectRow
    from idcoop_desktop.services.rows import Choice
    from idcoop_desktop.views.background import Background


class PersonDialog(FormDialog):
    """Submits a :class:`Cooperator` (identifier 0 for a new one).

    While a new person is typed, those who may be the same are shown, and must be answered before
    the form is stored. :attr:`open_asked` carries the one whose sheet is wanted instead, once the
    form is left.
    """

    open_asked = Signal(object)

    def __init__(
        self,
        person: Cooperator | None,
        *,
        background: Background,
        today: date,
        find_suspects: Callable[[Cooperator], Sequence[SuspectRow]],
        find_residences: Callable[[str], Sequence[tuple[int, str]]],
        residence: Choice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted: Cooperator | None = None
        self._person = person or Cooperator(id=0, first_name="", last_name="")
        self.ui = Ui_PersonForm()
        self.ui.setupUi(self)
        self.setWindowTitle("Modifier le coopérateur" if person else "Nouveau coopérateur")
        self.residence = Picker(find_residences, background=background)
        self.spells = SpellsEditor(self._person.spells)
        self.band = SuspicionBand(find_suspects, background=background)
        self.hint = WordsHint(self.ui.notes)
        self._place_fields()
        self._fill(residence)
        self.hint.look()
        self.wishes = WishesFields(self.ui, self._person, today)
        self.wire(self.ui)
        self._watch()
        self.ui.first_name.setFocus()

    def draft(self) -> object:
        ui = self.ui
        return (
            *(field.text() for field in self._lines()),
            ui.shares.value(),
            ui.notes.toPlainText(),
            self.residence.text(),
            self.spells.draft(),
            self.wishes.draft(),
        )

    def answer(self) -> Cooperator | None:
        problem = self._problem()
        if problem is not None:
            self.refuse(*problem)
            return None
        return self.described()

    def accept(self) -> None:
        """Submit what was typed, once nobody shown may be the same person any more."""
        if self._person.id or self._problem() is not None:
            super().accept()
        else:
            self.band.settle(self.described(), super().accept)

    def described(self) -> Cooperator:
        """Return the person as the fields say now."""
        ui = self.ui
        return replace(
            self._person,
            first_name=ui.first_name.text(),
            last_name=ui.last_name.text(),
            member_number=ui.member_number.text(),
            email=ui.email.text(),
            phone=ui.phone.text(),
            residence_id=self.residence.key,
            dwelling=ui.dwelling.text(),
            first_share_on=ui.first_share.day,
            shares=ui.shares.value(),
            spells=self.spells.spells(),
            notes=ui.notes.toPlainText(),
            preferred_channel=self.wishes.preferred,
            no_mailing_since=self.wishes.no_mailing_since,
        )

    def _watch(self) -> None:
        self.hint.resized.connect(self.make_room)
        self.band.resized.connect(self.make_room)
        self.band.open_asked.connect(self._leave_for)
        self.rejected.connect(self._on_left)
        self.band.cleared.connect(self.ui.save_button.setFocus)
        if self._person.id:
            return
        for field in self._lines():
            field.textChanged.connect(self._look_alikes)
        self.residence.chosen.connect(self._look_alikes)

    def _leave_for(self, key: int) -> None:
        shown = (line.row.person for line in self.band.lines)
        self._wanted = next((person for person in shown if person.id == key), None)
        self.reject()

    def _on_left(self) -> None:
        if self._wanted is not None:
            self.open_asked.emit(self._wanted)

    def _look_alikes(self, _changed: object = None) -> None:
        self._wanted = None
        person = self.described()
        if person.first_name.strip() and person.last_name.strip():
            self.band.watch(person)

    def _problem(self) -> tuple[str, QWidget] | None:
        ui = self.ui
        if not ui.first_name.text().strip():
            return "Indiquez le prénom.", ui.first_name
        if not ui.last_name.text().strip():
            return "Indiquez le nom.", ui.last_name
        if self.residence.text().strip() and self.residence.key is None:
            return "Choisissez la résidence dans la liste proposée.", self.residence
        if ui.first_share.problem:
            return ui.first_share.problem, ui.first_share
        return self.wishes.problem() or self.spells.problem()

    def _lines(self) -> tuple[QLineEdit, ...]:
        ui = self.ui
        return (
            ui.first_name,
            ui.last_name,
            ui.member_number,
            ui.email,
            ui.phone,
            ui.dwelling,
            ui.first_share,
        )

    def _fill(self, residence: Choice | None) -> None:
        ui, person = self.ui, self._person
        ui.first_name.setText(person.first_name)
        ui.last_name.setText(person.last_name)
        ui.member_number.setText(person.member_number)
        ui.email.setText(person.email)
        ui.phone.setText(person.phone)
        ui.dwelling.setText(person.dwelling)
        ui.first_share.set_day(person.first_share_on)
        ui.shares.setValue(person.shares)
        ui.notes.setPlainText(person.notes)
        if residence is not None:
            self.residence.set_choice(residence.id, choice_text(residence))

    def _place_fields(self) -> None:
        ui = self.ui
        self.residence.setAccessibleName("Résidence")
        self.residence.setPlaceholderText("Commencez à écrire son nom ou sa commune")
        ui.residence_place.addWidget(self.residence)
        ui.residence_label.setBuddy(self.residence)
        ui.spells_place.addWidget(self.spells)
        ui.hint_place.addWidget(self.hint)
        ui.band_place.addWidget(self.band)
        last = self.spells.add_button
        for before, after in (
            (ui.no_mailing_since, self.residence),
            (self.residence, ui.dwelling),
            (ui.shares, self.spells.rows[0].status),
            (last, ui.notes),
        ):
            QWidget.setTabOrder(before, after)
