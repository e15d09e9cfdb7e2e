"""Putting an idea aside until a day, chosen in one click or typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import quoted, tidy_line
from idcoop_desktop.views.forms.ui_idea_park import Ui_IdeaPark
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import breakable

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

_SHORTCUTS = (("1\u00a0mois", 30), ("3\u00a0mois", 91), ("6\u00a0mois", 182))


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkRequest:
    """Until when, and why, as it was typed."""

    until: date
    reason: str


class ParkDialog(FormDialog):
    """Submits a :class:`ParkRequest`."""

    def __init__(self, sentence: str, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IdeaPark()
        self.ui.setupUi(self)
        self._today = today
        self.ui.sentence_value.setText(breakable(quoted(sentence)))
        self.shortcuts = [self._shortcut(text, days) for text, days in _SHORTCUTS]
        before: QWidget = self.ui.until
        for made in self.shortcuts:
            self.ui.shortcuts_place.addWidget(made)
            self.setTabOrder(before, made)
            before = made
        self.setTabOrder(before, self.ui.reason)
        self.wire(self.ui, icon_name="pause")
        self.ui.until.setFocus()

    def draft(self) -> object:
        return self.ui.until.text(), self.ui.reason.text()

    def answer(self) -> ParkRequest | None:
        ui, day = self.ui, self.ui.until.day
        if day is None:
            self.refuse(ui.until.problem or "Dites jusqu’à quel jour attendre.", ui.until)
            return None
        if day <= self._today:
            self.refuse("Choisissez un jour à venir\u00a0: l’idée reviendra ce jour-là.", ui.until)
            return None
        return ParkRequest(until=day, reason=tidy_line(ui.reason.text()))

    def _shortcut(self, text: str, days: int) -> QWidget:
        made = button(text, on_click=partial(self._choose, days), kind="quiet")
        made.setAccessibleName(f"Attendre {text}")
        return made

    def _choose(self, days: int) -> None:
        self.ui.until.set_day(self._today + timedelta(days=days))
