"""The forms of an agreement to be seen on a photo: given for some uses, or taken back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.views.forms.ui_person_consent import Ui_PersonConsent
from idcoop_desktop.views.forms.ui_person_withdrawal import Ui_PersonWithdrawal
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.words_hint import WordsHint

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

_DURATIONS = {1: "1\u00a0an", 3: "3\u00a0ans", 5: "5\u00a0ans"}
_COLUMNS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRequest:
    """An agreement as it was typed."""

    uses: tuple[ImageUse, ...]
    from_on: date
    until_on: date
    note: str


class ConsentDialog(FormDialog):
    """Submits a :class:`ConsentRequest`; it begins today unless changed."""

    def __init__(self, about: str, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonConsent()
        self.ui.setupUi(self)
        self.ui.about_label.setText(about)
        self.uses = {use: QCheckBox(use.label) for use in ImageUse}
        self._place_uses()
        self._place_durations()
        self.ui.from_on.set_day(today)
        self.hint = WordsHint(self.ui.note)
        self.hint.resized.connect(self.make_room)
        self.ui.hint_place.addWidget(self.hint)
        self.wire(self.ui, icon_name="shield-check")
        self.uses[ImageUse.HALL].setFocus()

    def draft(self) -> object:
        ui = self.ui
        return self._ticked(), ui.from_on.text(), ui.until_on.text(), ui.note.text()

    def answer(self) -> ConsentRequest | None:
        ui = self.ui
        if not self._ticked():
            first = self.uses[ImageUse.HALL]
            self.refuse("Cochez au moins un usage auquel la personne a dit oui.", first)
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
        return ConsentRequest(
            uses=self._ticked(),
            from_on=ui.from_on.day,
            until_on=ui.until_on.day,
            note=ui.note.text(),
        )

    def last_for(self, years: int) -> None:
        """Set the last day so that the agreement lasts some years from its first."""
        start = self.ui.from_on.day
        if start is not None:
            # The 29th of February has no day of its own in most years.
            day = 28 if (start.month, start.day) == (2, 29) else start.day
            self.ui.until_on.set_day(start.replace(year=start.year + years, day=day))

    def _ticked(self) -> tuple[ImageUse, ...]:
        return tuple(use for use, box in self.uses.items() if box.isChecked())

    def _place_uses(self) -> None:
        before: QWidget | None = None
        for number, box in enumerate(self.uses.values()):
            self.ui.uses_place.addWidget(box, number // _COLUMNS, number % _COLUMNS)
            if before is not None:
                self.setTabOrder(before, box)
            before = box
        if before is not None:
            self.setTabOrder(before, self.ui.from_on)

    def _place_durations(self) -> None:
        before: QWidget = self.ui.until_on
        for years, words in _DURATIONS.items():
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
