"""The form of the first start: the coop, its money, the passphrase and how strong it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from idcoop_desktop.views.forms.ui_start_create import Ui_StartCreate
from idcoop_desktop.views.start.passphrase_fields import PassphraseFields
from idcoop_desktop.views.start.requests import CreateRequest
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import explain

if TYPE_CHECKING:
    from collections.abc import Callable


class CreatePage(QWidget):
    """Emits :attr:`submitted` with a :class:`CreateRequest`; ``refuse`` tells what went wrong.

    ``strength(text)`` returns a score from 0 to 4 and a French hint. ``can_remember`` is whether
    this computer has a safe place for the key.
    """

    submitted = Signal(object)
    left = Signal()

    def __init__(
        self,
        *,
        strength: Callable[[str], tuple[int, str]],
        year: int,
        ceiling_cents: int,
        can_remember: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._year = year
        self.ui = Ui_StartCreate()
        self.ui.setupUi(self)
        self._passphrase = PassphraseFields(self.ui, strength)
        self._dress()
        self.ui.ceiling_edit.set_cents(ceiling_cents)
        self.ui.envelope_label.setText(f"&Enveloppe de l’année {year}")
        self.ui.remember_check.setVisible(can_remember)
        self.ui.create_button.clicked.connect(self.submit)
        self.ui.again_edit.returnPressed.connect(self.ui.create_button.click)
        self.ui.back_button.clicked.connect(self.left)
        for field in self._fields():
            field.textEdited.connect(self._clear_marks)

    def submit(self) -> None:
        """Check the answers and emit them, or say which one is missing."""
        self._clear_marks()
        problem = self._first_problem() or self._passphrase.problem()
        if problem is not None:
            self.refuse(*problem)
            return
        ui = self.ui
        self.set_busy(busy=True)
        self.submitted.emit(
            CreateRequest(
                name=ui.name_edit.text().strip(),
                author_name=ui.author_edit.text().strip(),
                ceiling_cents=ui.ceiling_edit.cents or 0,
                envelope_cents=ui.envelope_edit.cents or 0,
                year=self._year,
                passphrase=self._passphrase.passphrase,
                remember=ui.remember_check.isVisibleTo(self) and ui.remember_check.isChecked(),
            )
        )

    def refuse(self, message: str, field: QWidget | None = None) -> None:
        """Say what went wrong, keep the answers and go to the field concerned."""
        self.set_busy(busy=False)
        explain(field or self.ui.create_button, self.ui.error_label, message)
        (field or self.ui.create_button).setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Take no second click while the base is being created."""
        self.ui.create_button.setEnabled(not busy)
        self.ui.back_button.setEnabled(not busy)

    def _dress(self) -> None:
        ui = self.ui
        ui.title_label.setProperty("role", "title")
        ui.intro_label.setProperty("role", "muted")
        ui.error_label.setProperty("role", "error")
        ui.error_label.hide()
        dress(ui.create_button, icon_name="shield-check", kind="primary")
        dress(ui.back_button, kind="quiet", icon_name="chevron-left")

    def _first_problem(self) -> tuple[str, QWidget] | None:
        ui = self.ui
        checks: tuple[tuple[bool, str, QWidget], ...] = (
            (not ui.name_edit.text().strip(), "Indiquez le nom de la coopérative.", ui.name_edit),
            (
                not ui.author_edit.text().strip(),
                "Indiquez votre nom\u00a0: il signe ce que vous notez.",
                ui.author_edit,
            ),
            (
                not ui.ceiling_edit.cents,
                ui.ceiling_edit.problem or "Indiquez le plafond d’aide pour un projet.",
                ui.ceiling_edit,
            ),
            (
                ui.envelope_edit.cents is None,
                ui.envelope_edit.problem
                or "Indiquez l’enveloppe de l’année\u00a0; 0 si elle n’est pas encore décidée.",
                ui.envelope_edit,
            ),
        )
        return next(((words, field) for wrong, words, field in checks if wrong), None)

    def _clear_marks(self) -> None:
        for field in (*self._fields(), self.ui.create_button):
            explain(field, self.ui.error_label, "")

    def _fields(self) -> tuple[QLineEdit, ...]:
        ui = self.ui
        return (
            ui.name_edit,
            ui.author_edit,
            ui.ceiling_edit,
            ui.envelope_edit,
            ui.passphrase_edit,
            ui.again_edit,
        )
