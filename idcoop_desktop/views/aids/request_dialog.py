"""The form of a request for Fid&Coop, or of an introduction for Par'NCoop."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING
from uuid import uuid4

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.views.aids.words import WORDS
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_aid_request import Ui_AidRequest
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import optional_day, require_day
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

    from idcoop_desktop.services.aid_list import Home
    from idcoop_desktop.views.background import Background


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAsKnown:
    """What the form begins with, and the names of those it points at."""

    request: AidRequest
    person: str = ""
    residence: str = ""
    newcomer: str = ""
    newcomer_residence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestHelp:
    """What the form asks of the base, in the store lane; the ceiling is that of a day, in cents."""

    find_people: Callable[[str], Sequence[tuple[int, str]]]
    find_residences: Callable[[str], Sequence[tuple[int, str]]]
    home_of: Callable[[int], Home]
    ceiling_on: Callable[[date], int | None]


class AidRequestDialog(ProjectForm):
    """Submits an :class:`AidRequest`; the home of the person chosen is filled in."""

    def __init__(
        self,
        known: RequestAsKnown,
        help_: RequestHelp,
        *,
        background: Background,
        is_new: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._known, self._help, self._is_new = known, help_, is_new
        self._scheme = known.request.scheme
        self._key = known.request.request_key or uuid4().hex
        self._homes = Latest(background, owner=self)
        self._ceilings = Latest(background, owner=self)
        self.ui = Ui_AidRequest()
        self.ui.setupUi(self)
        self._make_pickers(background)
        self._word()
        self._fill()
        self.person.chosen.connect(self._read_home)
        self.ui.day_edit.day_changed.connect(self._read_ceiling)
        self.prepare(self.ui, self._fields_of_refusals())
        self._order()
        self._read_ceiling()
        if known.request.cooperator_id:
            self.ui.subject_edit.setFocus()

    def value(self) -> AidRequest:
        """Return what was typed; :class:`DomainError` for what is missing or unreadable."""
        ui = self.ui
        if self.person.key is None:
            raise DomainError(
                f"Choisissez le {WORDS[self._scheme].person.lower()} dans la liste proposée."
            )
        for field in (self.residence, self.newcomer_residence):
            if field.text().strip() and field.key is None:
                raise DomainError("Choisissez la résidence dans la liste proposée.")
        if ui.amount_edit.problem:
            raise DomainError(ui.amount_edit.problem)
        is_par = self._scheme is Scheme.PARNCOOP
        return AidRequest(
            scheme=self._scheme,
            cooperator_id=self.person.key,
            asked_on=require_day(ui.day_edit),
            residence_id=self.residence.key,
            dwelling=ui.dwelling_edit.text(),
            subject=ui.subject_edit.toPlainText(),
            newcomer_id=self.newcomer.key if is_par else None,
            newcomer_name=self.newcomer.text() if is_par else "",
            newcomer_residence_id=self.newcomer_residence.key if is_par else None,
            newcomer_dwelling=ui.newcomer_dwelling_edit.text() if is_par else "",
            signed_on=optional_day(ui.signed_edit, "La date de la signature") if is_par else None,
            requested_cents=ui.amount_edit.cents or 0,
            request_key=self._key,
        )

    def _make_pickers(self, background: Background) -> None:
        ui = self.ui

        def picker(
            find: Callable[[str], Sequence[tuple[int, str]]],
            place: QVBoxLayout,
            label: QLabel,
            said: str,
            icon_name: str,
        ) -> Picker:
            made = Picker(find, background=background, icon_name=icon_name)
            made.setAccessibleName(said)
            place.addWidget(made)
            label.setBuddy(made)
            return made

        people, places = self._help.find_people, self._help.find_residences
        who = WORDS[self._scheme].person
        self.person = picker(people, ui.person_place, ui.person_label, who, "user")
        self.residence = picker(
            places, ui.residence_place, ui.residence_label, "Résidence", "building-2"
        )
        self.newcomer = picker(people, ui.newcomer_place, ui.newcomer_label, "Filleul", "user-plus")
        self.newcomer_residence = picker(
            places,
            ui.newcomer_residence_place,
            ui.newcomer_residence_label,
            "Résidence du filleul",
            "building-2",
        )

    def _word(self) -> None:
        """Say what the scheme calls each field."""
        ui, words = self.ui, WORDS[self._scheme]
        self.setWindowTitle(words.new_title if self._is_new else words.edit_title)
        ui.person_label.setText(words.person_label)
        ui.day_label.setText(words.day_label)
        ui.day_edit.setAccessibleName(words.day_label.replace("&", ""))
        ui.residence_label.setText(words.residence_label)
        self.residence.setAccessibleName(words.residence_label.replace("&", ""))
        ui.dwelling_label.setText(words.dwelling_label)
        ui.dwelling_edit.setAccessibleName(words.dwelling_label.replace("&", ""))
        ui.subject_label.setText(words.subject_label)
        ui.subject_edit.setAccessibleName(words.subject)
        ui.subject_edit.setPlaceholderText(words.subject_hint)
        ui.save_button.setText(words.save)
        ui.newcomer_box.setVisible(self._scheme is Scheme.PARNCOOP)

    def _fill(self) -> None:
        ui, known, request = self.ui, self._known, self._known.request
        self.person.set_choice(request.cooperator_id or None, known.person)
        ui.day_edit.set_day(request.asked_on)
        self.residence.set_choice(request.residence_id, known.residence)
        ui.dwelling_edit.setText(request.dwelling)
        self.newcomer.set_choice(request.newcomer_id, known.newcomer)
        ui.signed_edit.set_day(request.signed_on)
        self.newcomer_residence.set_choice(request.newcomer_residence_id, known.newcomer_residence)
        ui.newcomer_dwelling_edit.setText(request.newcomer_dwelling)
        ui.subject_edit.setPlainText(request.subject)
        ui.amount_edit.set_cents(request.requested_cents or None)

    def _fields_of_refusals(self) -> tuple[tuple[str, QWidget], ...]:
        ui = self.ui
        return (
            (WORDS[self._scheme].person.lower(), self.person),
            ("nom du filleul", self.newcomer),
            ("même personne", self.newcomer),
            ("signature", ui.signed_edit),
            ("la résidence", self.residence),
            ("montant", ui.amount_edit),
            ("date", ui.day_edit),
        )

    def _order(self) -> None:
        ui = self.ui
        order = (
            self.person,
            ui.day_edit,
            self.residence,
            ui.dwelling_edit,
            self.newcomer,
            ui.signed_edit,
            self.newcomer_residence,
            ui.newcomer_dwelling_edit,
            ui.subject_edit,
            ui.amount_edit,
            ui.save_button,
            ui.cancel_button,
        )
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _read_home(self, person_id: int | None) -> None:
        if person_id is not None:
            find = self._help.home_of
            self._homes.run(lambda: find(person_id), done=self._show_home)

    def _show_home(self, home: Home) -> None:
        self.residence.set_choice(home.residence_id, home.residence)
        self.ui.dwelling_edit.setText(home.dwelling)

    def _read_ceiling(self) -> None:
        day = self.ui.day_edit.day
        if day is not None:
            find = self._help.ceiling_on
            self._ceilings.run(lambda: find(day), done=self._show_ceiling)

    def _show_ceiling(self, cents: int | None) -> None:
        words = "Le montant de l’aide n’est pas encore fixé ce jour-là."
        if cents is not None:
            words = f"{format_cents(cents)} au plus, à la date ci-dessus."
        self.ui.rule_label.setText(words)
        self.fit()
