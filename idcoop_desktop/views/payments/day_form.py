"""The form that asks on which day a payment left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.views.forms.ui_payment_day import Ui_PaymentDay
from idcoop_desktop.views.payments.money_form import MoneyForm
from idcoop_desktop.views.projects.dialogs.reading import require_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


class PaidOnDialog(MoneyForm):
    """Emits the day; ``question`` says what is paid to whom."""

    def __init__(self, *, question: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PaymentDay()
        self.ui.setupUi(self)
        self.ui.question_label.setText(question)
        self.ui.day_edit.set_day(day)
        self.prepare(self.ui, (("date", self.ui.day_edit),))

    def value(self) -> date:
        """Return the day typed; :class:`DomainError` when there is none."""
        return require_day(self.ui.day_edit)
