"""The part of a person's form about reaching them: preferred channel, and no more mailings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from idcoop_desktop.views.cooperators.person_words import REACHED_BY, reached
from idcoop_desktop.views.cooperators.words import capitalised

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ideas import Channel
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.views.forms.ui_person_form import Ui_PersonForm


class WishesFields(QObject):
    """Fills and reads the drawn fields; ``today`` is proposed when the box is ticked."""

    def __init__(self, ui: Ui_PersonForm, person: Cooperator, today: date) -> None:
        super().__init__(ui.preferred)
        self._ui, self._today = ui, today
        known = person.preferred_channel
        self._channels = [None, *REACHED_BY]
        if known not in self._channels:
            self._channels.append(known)
        for channel in self._channels:
            ui.preferred.addItem(capitalised(reached(channel)) if channel else "Sans préférence")
        ui.preferred.setCurrentIndex(self._channels.index(known))
        ui.no_mailing.setChecked(person.no_mailing_since is not None)
        ui.no_mailing_since.set_day(person.no_mailing_since)
        ui.no_mailing_since.setEnabled(ui.no_mailing.isChecked())
        ui.no_mailing.toggled.connect(self._on_no_mailing)

    @property
    def preferred(self) -> Channel | None:
        """The channel chosen, ``None`` without a preference."""
        return self._channels[self._ui.preferred.currentIndex()]

    @property
    def no_mailing_since(self) -> date | None:
        """Since when the person wants no more mailings, ``None`` when they still do."""
        ui = self._ui
        return ui.no_mailing_since.day if ui.no_mailing.isChecked() else None

    def draft(self) -> object:
        """Return what the fields hold, comparable."""
        ui = self._ui
        return ui.preferred.currentIndex(), ui.no_mailing.isChecked(), ui.no_mailing_since.text()

    def problem(self) -> tuple[str, QWidget] | None:
        """Say what is wrong and in which field."""
        ui = self._ui
        if not ui.no_mailing.isChecked() or ui.no_mailing_since.day is not None:
            return None
        told = ui.no_mailing_since.problem or "Indiquez depuis quand la personne n’en veut plus."
        return told, ui.no_mailing_since

    def _on_no_mailing(self, wanted: bool) -> None:
        field = self._ui.no_mailing_since
        field.setEnabled(wanted)
        if wanted and field.day is None:
            field.set_day(self._today)
