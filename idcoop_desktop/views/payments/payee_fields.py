"""Who is paid: a supplier, or a coopérateur who advanced – a bearer first, then anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.payments import PayeeKind
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.forms.ui_payment_form import Ui_PaymentForm

_SOMEBODY = "Une autre personne…"


class PayeeFields:
    """The radio buttons of the form and the field that the choice asks for.

    ``known`` are (identity, name) pairs proposed first, those who carry the project. ``given``
    tells that nobody advanced the money: the person receives it.
    """

    def __init__(
        self,
        ui: Ui_PaymentForm,
        *,
        known: Sequence[tuple[int, str]],
        find_people: Callable[[str], Sequence[tuple[int, str]]],
        background: Background,
        given: bool = False,
    ) -> None:
        self._ui = ui
        self._asked = f"Qui a avancé l’arge&nt{NBSP}?"
        if given:
            self._asked = f"Qui reçoit l’arge&nt{NBSP}?"
            ui.repaid_radio.setText("Ve&rsé à un coopérateur")
            ui.repaid_radio.setAccessibleName("Versé à un coopérateur")
        self.person = Picker(find_people, background=background)
        self.person.setAccessibleName("Nom du coopérateur remboursé")
        self.person.setPlaceholderText("Tapez quelques lettres du nom")
        ui.person_slot.addWidget(self.person)
        for key, name in known:
            ui.person_combo.addItem(name, key)
        ui.person_combo.addItem(_SOMEBODY, None)
        ui.supplier_radio.toggled.connect(self._follow)
        ui.person_combo.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def kind(self) -> PayeeKind:
        """A supplier or a coopérateur."""
        repaid = self._ui.repaid_radio.isChecked()
        return PayeeKind.COOPERATOR if repaid else PayeeKind.SUPPLIER

    @property
    def supplier(self) -> str:
        """The supplier typed, nothing for a repayment."""
        return self._ui.payee_edit.text() if self.kind is PayeeKind.SUPPLIER else ""

    @property
    def cooperator_id(self) -> int | None:
        """Who is repaid, ``None`` for a supplier; :class:`DomainError` while nobody is chosen."""
        if self.kind is PayeeKind.SUPPLIER:
            return None
        known: int | None = self._ui.person_combo.currentData()
        chosen = self.person.key if known is None else known
        if chosen is None:
            raise DomainError(
                "Indiquez à quel coopérateur l’argent est versé\u00a0: choisissez-le dans "
                "la liste qui s’ouvre en tapant."
            )
        return chosen

    def choose(self, cooperator_id: int, name: str) -> None:
        """Show a repayment to somebody."""
        self._ui.repaid_radio.setChecked(True)
        row = self._ui.person_combo.findData(cooperator_id)
        if row < 0:
            row = self._ui.person_combo.count() - 1
            self.person.set_choice(cooperator_id, name)
        self._ui.person_combo.setCurrentIndex(row)

    def _follow(self) -> None:
        ui = self._ui
        repaid = ui.repaid_radio.isChecked()
        others = ui.person_combo.count() > 1
        somebody = ui.person_combo.currentData() is None
        ui.payee_edit.setVisible(not repaid)
        ui.person_combo.setVisible(repaid and others)
        self.person.setVisible(repaid and somebody)
        ui.payee_label.setText(self._asked if repaid else "&Nom du fournisseur")
        field: QWidget = ui.payee_edit
        if repaid:
            field = ui.person_combo if others else self.person
        ui.payee_label.setBuddy(field)
