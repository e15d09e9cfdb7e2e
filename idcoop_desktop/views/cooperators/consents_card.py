"""Droit à l'image: what a person agreed to, what it is worth today, noting and taking back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.consents import ConsentState, ImageConsent, uses_on
from idcoop_desktop.services import consent_forms, shown
from idcoop_desktop.views.cooperators.agreeing import (
    blank_agreement,
    join_paper,
    note_agreement,
    open_scan,
    withdraw_agreement,
)
from idcoop_desktop.views.cooperators.appearances import open_appearances
from idcoop_desktop.views.cooperators.consent_dialog import ConsentDialog
from idcoop_desktop.views.cooperators.person_words import consent_dates
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.showcase.forms_file import print_forms
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.labels import breakable, label, muted
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.person_sheet import PersonSheet
    from idcoop_desktop.views.context import PageContext

_TONES = {
    ConsentState.TO_COME: Tone.WAITING,
    ConsentState.VALID: Tone.SUCCESS,
    ConsentState.ENDED: Tone.NEUTRAL,
    ConsentState.WITHDRAWN: Tone.DANGER,
}


class ConsentsCard(LinesCard):
    """One line an agreement, the latest first; those that cover today come before the others."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            "Droit à l’image",
            empty="Aucun accord noté\u00a0: ne montrez pas sa photo.",
            limit=3,
            counted=False,
        )
        self._context = context
        self._sheet: PersonSheet | None = None
        self.note_button = button(
            "Noter un accord…", on_click=self._note, icon_name="plus", kind="link"
        )
        self.add_action(self.note_button)
        self.print_button = button(
            "Imprimer l’autorisation…", on_click=self._print, icon_name="printer", kind="link"
        )
        self.made_button = button(
            "Documents déjà faits…",
            on_click=self._show_made,
            icon_name="file-text",
            kind="link",
        )
        self.made_button.setAccessibleName("Documents déjà faits où cette personne paraît")
        foot = QHBoxLayout()
        foot.addWidget(self.print_button)
        foot.addWidget(self.made_button)
        foot.addStretch(1)
        self.column.addLayout(foot)

    def show_sheet(self, sheet: PersonSheet) -> None:
        """Show the agreements of a person."""
        self._sheet = sheet
        day = sheet.day
        valid = ConsentState.VALID
        ordered = sorted(sheet.consents, key=lambda one: one.state_on(day) is not valid)
        none_now = bool(ordered) and not uses_on(ordered, day)
        self.fill(
            [self._line(one, day) for one in ordered],
            note="Aucun accord en vigueur" if none_now else "",
            tone=Tone.DANGER,
        )

    def _line(self, consent: ImageConsent, day: date) -> QWidget:
        state = consent.state_on(day)
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(2, 4, 2, 6)
        across.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(", ".join(use.label for use in consent.uses)))
        words.addWidget(muted(consent_dates(consent)))
        if consent.note:
            words.addWidget(muted(breakable(consent.note)))
        across.addLayout(words, 1)
        side = QVBoxLayout()
        side.setSpacing(2)
        if consent.photo_id is not None:
            words.addWidget(muted("Pour une photo seulement"))
        side.addWidget(Chip(state.label, _TONES[state]), 0, Qt.AlignmentFlag.AlignRight)
        if consent.withdrawn_on is None and state is not ConsentState.ENDED:
            withdraw = button("Retirer…", on_click=lambda: self._withdraw(consent), kind="link")
            withdraw.setAccessibleName(f"Retirer l’accord {consent_dates(consent).lower()}")
            side.addWidget(withdraw, 0, Qt.AlignmentFlag.AlignRight)
            made.setFocusProxy(withdraw)
        side.addWidget(self._paper(consent), 0, Qt.AlignmentFlag.AlignRight)
        side.addStretch(1)
        across.addLayout(side)
        return made

    def _paper(self, consent: ImageConsent) -> QWidget:
        if consent.scan_sha256:
            return button(
                "Voir le papier signé",
                on_click=lambda: open_scan(self._context, self, consent),
                kind="link",
            )
        joining = button("Joindre le papier…", on_click=lambda: self._join(consent), kind="link")
        joining.setAccessibleName(
            f"Joindre le papier signé de l’accord {consent_dates(consent).lower()}"
        )
        return joining

    def _join(self, consent: ImageConsent) -> None:
        done = "Papier signé joint à l’accord."
        join_paper(self._context, self, consent, lambda: self._written(done))

    def _note(self) -> None:
        if self._sheet is None:
            return
        context, person = self._context, self._sheet.person
        about = replace(blank_agreement(context.desk), cooperator_id=person.id)
        dialog = ConsentDialog(
            f"Photos de {breakable(person.name)}", today=context.desk.today(), parent=self
        )
        note_agreement(context, dialog, about, [[None]], lambda: self._written("Accord noté."))

    def _withdraw(self, consent: ImageConsent) -> None:
        withdraw_agreement(self._context, self, consent, lambda: self._written("Accord retiré."))

    def _print(self) -> None:
        if self._sheet is None:
            return
        desk, person_id = self._context.desk, self._sheet.person.id
        print_forms(
            self._context,
            self,
            lambda: consent_forms.person_form(desk, person_id),
            done=self._context.notice,
            refused=self._context.notice,
        )

    def _show_made(self) -> None:
        if self._sheet is None:
            return
        desk, person_id = self._context.desk, self._sheet.person.id
        open_appearances(self._context, self, lambda: shown.publications_showing(desk, person_id))

    def _written(self, said: str) -> None:
        self._context.changes.announce("people")
        self._context.notice(f"{said} {UNDO}")
