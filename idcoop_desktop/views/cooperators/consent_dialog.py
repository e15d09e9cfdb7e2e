"""The forms of an agreement to be seen on a photo: given for some uses, or taken back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.views.cooperators.scan_field import ScanField
from idcoop_desktop.views.cooperators.uses_boxes import DURATIONS, UsesBoxes, years_after
from idcoop_desktop.views.forms.ui_person_consent import Ui_PersonConsent
from idcoop_desktop.views.forms.ui_person_withdrawal import Ui_PersonWithdrawal
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.words_hint import WordsHint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRequest:
    """An agreement as it was typed; ``scope`` is the place of the choice of photos."""

    uses: tuple[ImageUse, ...]
    from_on: date
    until_on: date
    note: str
    scope: int = 0
    first_holder: str = ""
    second_holder: str = ""
    sole_proof: str = ""
    scan: Path | None = None


class ConsentDialog(FormDialog):
    """Submits a :class:`ConsentRequest`; it begins today unless changed.

    ``minor`` asks who holds parental authority; with ``scopes`` the form asks for which photos.
    """

    def __init__(
        self,
        about: str,
        *,
        today: date,
        minor: bool = False,
        scopes: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._minor = minor
        self.ui = Ui_PersonConsent()
        self.ui.setupUi(self)
        self.ui.about_label.setText(about)
        self._boxes = UsesBoxes(self.ui.uses_place)
        self.uses = self._boxes.boxes
        self._boxes.chain(self, before=self.ui.from_on)
        self._place_durations()
        self.ui.from_on.set_day(today)
        self.hint = WordsHint(self.ui.note)
        self.hint.resized.connect(self.make_room)
        self.ui.hint_place.addWidget(self.hint)
        self.scan = ScanField()
        self.ui.scan_place.addWidget(self.scan)
        self._ask_for(minor=minor, scopes=scopes)
        self.wire(self.ui, icon_name="shield-check")
        self.uses[ImageUse.HALL].setFocus()

    def draft(self) -> object:
        ui = self.ui
        dates = ui.from_on.text(), ui.until_on.text()
        return self._ticked(), dates, ui.note.text(), self._holders(), self.scan.path

    def answer(self) -> ConsentRequest | None:
        ui = self.ui
        if not self._ticked():
            self.refuse("Cochez au moins un usage auquel la personne a dit oui.", self._boxes.first)
            return None
        for field in (ui.from_on, ui.until_on):
            if field.problem:
                self.refuse(field.problem, field)
                return None
        if ui.from_on.day is None:
            self.refuse("Indiquez depuis quand vaut l’accord.", ui.from_on)
            return None
        if ui.until_on.day is None:
            self.refuse(
                "Indiquez jusqu’à quand vaut l’accord, comme sur l’autorisation signée.",
                ui.until_on,
            )
            return None
        first, second, proof = self._holders()
        if self._minor and not (first and (second or proof)):
            self.refuse(
                "Nommez les deux titulaires de l’autorité parentale, ou le seul titulaire avec le "
                "document qui le prouve.",
                ui.second_holder if first else ui.first_holder,
            )
            return None
        return ConsentRequest(
            uses=self._ticked(),
            from_on=ui.from_on.day,
            until_on=ui.until_on.day,
            note=ui.note.text(),
            scope=max(ui.scope.currentIndex(), 0),
            first_holder=first,
            second_holder=second,
            sole_proof=proof,
            scan=self.scan.path,
        )

    def last_for(self, years: int) -> None:
        """Set the last day so that the agreement lasts some years from its first."""
        start = self.ui.from_on.day
        if start is not None:
            self.ui.until_on.set_day(years_after(start, years))

    def _holders(self) -> tuple[str, str, str]:
        ui = self.ui
        fields = (ui.first_holder, ui.second_holder, ui.sole_proof)
        first, second, proof = (field.text().strip() for field in fields)
        return first, second, proof

    def _ask_for(self, *, minor: bool, scopes: Sequence[str]) -> None:
        ui = self.ui
        for part in (
            *(ui.holders_label, ui.first_label, ui.second_label, ui.proof_label),
            *(ui.first_holder, ui.second_holder, ui.sole_proof),
        ):
            part.setVisible(minor)
        ui.scope.addItems(list(scopes))
        ui.scope_label.setVisible(len(scopes) > 1)
        ui.scope.setVisible(len(scopes) > 1)
        self.setTabOrder(ui.sole_proof, self.scan.choose_button)
        self.setTabOrder(self.scan.choose_button, self.scan.remove_button)
        self.setTabOrder(self.scan.remove_button, ui.save_button)

    def _ticked(self) -> tuple[ImageUse, ...]:
        return self._boxes.ticked

    def _place_durations(self) -> None:
        before: QWidget = self.ui.until_on
        for years, words in DURATIONS.items():
            made = button(words, on_click=partial(self.last_for, years), kind="link")
            made.setAccessibleName(f"Valable {words}")
            self.ui.durations_place.addWidget(made)
            self.setTabOrder(before, made)
            before = made
        self.ui.durations_place.addStretch(1)
        self.setTabOrder(before, self.ui.note)


class WithdrawalDialog(FormDialog):
    """Submits the day an agreement is taken back; today unless changed."""

    def __init__(self, about: str, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonWithdrawal()
        self.ui.setupUi(self)
        self.ui.about_label.setText(about)
        self.ui.on.set_day(today)
        self.wire(self.ui, icon_name="ban")
        self.ui.on.setFocus()

    def draft(self) -> object:
        return self.ui.on.text()

    def answer(self) -> date | None:
        if self.ui.on.day is None:
            problem = self.ui.on.problem or "Indiquez depuis quand l’accord est retiré."
            self.refuse(problem, self.ui.on)
        return self.ui.on.day
