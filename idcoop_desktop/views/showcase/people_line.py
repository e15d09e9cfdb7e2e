"""Somebody on a photo: their name, what they agreed to, and what may be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.consents import ConsentState, ImageUse
from idcoop_desktop.views.cooperators.person_words import consent_dates
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.labels import breakable, label, muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from idcoop_desktop.domain.consents import ImageConsent
    from idcoop_desktop.services.photo_people import PersonLine


class PeopleLine(QFrame):
    """Emits what is wanted; agreements come out with the signal."""

    note_wanted = Signal()
    withdraw_wanted = Signal(object)
    scan_wanted = Signal(object)
    made_wanted = Signal(object)
    removal_wanted = Signal()

    def __init__(self, line: PersonLine, day: date) -> None:
        super().__init__()
        self.line = line
        self.setProperty("surface", "card")
        name = line.person.person_name
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        told = f"{name} (mineur)" if line.person.minor else name
        head.addWidget(label(breakable(told)), 1)
        words, tone = _state(line, day)
        head.addWidget(Chip(words, tone), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if line.uses:
            column.addWidget(muted(_uses(line.uses)))
        for consent in line.consents:
            column.addLayout(self._agreement(consent, day))
        foot = QHBoxLayout()
        self.note_button = self._link("Noter un accord…", self.note_wanted.emit, f"pour {name}")
        self.remove_button = self._link(
            "Retirer de la photo", self.removal_wanted.emit, f"\u00a0: {name}"
        )
        foot.addWidget(self.note_button)
        foot.addStretch(1)
        foot.addWidget(self.remove_button)
        column.addLayout(foot)
        self.setFocusProxy(self.note_button)

    def _agreement(self, consent: ImageConsent, day: date) -> QHBoxLayout:
        row = QHBoxLayout()
        told = consent_dates(consent)
        if consent.first_holder:
            second = consent.second_holder or f"seul titulaire\u00a0: {consent.sole_holder_proof}"
            told = f"{told}. {consent.first_holder}, {second}"
        row.addWidget(muted(breakable(told)), 1)
        if consent.scan_sha256:
            read = partial(self.scan_wanted.emit, consent)
            row.addWidget(self._link("Voir le papier signé", read, told))
        if consent.withdrawn_on is not None:
            made = partial(self.made_wanted.emit, consent)
            row.addWidget(self._link("Documents déjà faits…", made, told))
        elif consent.state_on(day) is not ConsentState.ENDED:
            back = partial(self.withdraw_wanted.emit, consent)
            row.addWidget(self._link("Retirer l’accord…", back, told))
        return row

    def _link(self, words: str, on_click: Callable[[], object], spoken: str) -> QWidget:
        made = button(words, on_click=on_click, kind="link")
        made.setAccessibleName(f"{words.rstrip('…')} {spoken}")
        return made


def _state(line: PersonLine, day: date) -> tuple[str, Tone]:
    if line.uses:
        return "En vigueur", Tone.SUCCESS
    if not line.consents:
        return "Accord à recueillir", Tone.WAITING
    state = line.consents[0].state_on(day)
    if state is ConsentState.VALID:
        return "Signatures incomplètes", Tone.DANGER
    return state.label, Tone.DANGER


def _uses(uses: tuple[ImageUse, ...]) -> str:
    if uses == tuple(ImageUse):
        return "Partout"
    return ", ".join(use.label for use in uses)
