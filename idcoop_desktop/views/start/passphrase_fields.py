"""A new passphrase typed twice: how strong it is, whether it is seen, what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QLineEdit

from idcoop_desktop.views.widgets.gauge import Gauge

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout

_STRONGEST = 4
_ENOUGH = 2
_ROLES = ("danger", "danger", "warning", "success", "success")


class PassphraseForm(Protocol):
    """What a form that asks for a new passphrase holds."""

    passphrase_edit: QLineEdit
    again_edit: QLineEdit
    show_check: QCheckBox
    strength_column: QVBoxLayout
    strength_label: QLabel


class PassphraseFields:
    """Brings a form's two fields, gauge and check box to life.

    ``strength(text)`` returns a score from 0 to 4 and a French hint.
    """

    def __init__(self, form: PassphraseForm, strength: Callable[[str], tuple[int, str]]) -> None:
        self._form, self._strength = form, strength
        self._score = 0
        self._gauge = Gauge("Solidité de la phrase secrète")
        form.strength_label.setProperty("role", "muted")
        form.strength_column.addWidget(self._gauge)
        form.show_check.toggled.connect(self._show_passphrase)
        form.passphrase_edit.textChanged.connect(self._measure)
        self._measure("")

    @property
    def passphrase(self) -> str:
        """What was typed in the first field."""
        return self._form.passphrase_edit.text()

    def problem(self) -> tuple[str, QLineEdit] | None:
        """Return why the passphrase cannot be taken and the field concerned, ``None`` if it can."""
        form = self._form
        if self._score < _ENOUGH:
            return (
                "Cette phrase secrète se devinerait. Prenez quatre ou cinq mots sans rapport.",
                form.passphrase_edit,
            )
        if form.again_edit.text() != self.passphrase:
            return "Les deux phrases secrètes sont différentes.", form.again_edit
        return None

    def _measure(self, text: str) -> None:
        self._score, hint = self._strength(text) if text else (0, "")
        role = _ROLES[self._score]
        self._gauge.show_value(self._score / _STRONGEST, hint, role=role)
        words = hint or "Quatre ou cinq mots sans rapport se retiennent bien et résistent."
        self._form.strength_label.setText(words)

    def _show_passphrase(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._form.passphrase_edit.setEchoMode(mode)
        self._form.again_edit.setEchoMode(mode)
