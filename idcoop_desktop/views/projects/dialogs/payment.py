"""The form of a payment: to a supplier or repaid to somebody, with its receipt if at hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtWidgets import QCompleter

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import repaid_to
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.views.forms.ui_project_payment import Ui_ProjectPayment
from idcoop_desktop.views.projects.dialogs.files import choose_receipt, dropped_file
from idcoop_desktop.views.projects.dialogs.project_form import ProjectForm
from idcoop_desktop.views.projects.dialogs.reading import require_cents, require_day
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentValues:
    """A payment in cents; ``request_key`` is the same however often the form is submitted."""

    amount_cents: int
    on: date
    label: str
    supplier: str
    request_key: str
    receipt: Path | None


class PaymentDialog(ProjectForm):
    """Emits :class:`PaymentValues`.

    ``left_cents`` is what is granted and not paid; ``names`` are proposed for a repayment.
    """

    def __init__(
        self,
        *,
        left_cents: int,
        day: date,
        names: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._request_key = uuid4().hex
        self._receipt: Path | None = None
        self.ui = Ui_ProjectPayment()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        self.ui.left_label.setText(
            f"Reste à payer sur l’aide accordée : {format_cents(left_cents)}"
        )
        self.ui.day_edit.set_day(day)
        self.ui.payee_edit.setCompleter(QCompleter(list(names), self))
        dress(self.ui.receipt_button, icon_name="paperclip")
        self.ui.receipt_button.setAutoDefault(True)
        self.ui.receipt_button.clicked.connect(lambda: choose_receipt(self, self.take_receipt))
        self.ui.repaid_radio.toggled.connect(self._on_repaid)
        self.prepare(
            self.ui,
            (
                ("montant", self.ui.amount_edit),
                ("dépense la dépasse", self.ui.amount_edit),
                ("date", self.ui.day_edit),
                ("libellé", self.ui.label_edit),
                ("à qui", self.ui.payee_edit),
                ("pdf", self.ui.receipt_button),
                ("fichier", self.ui.receipt_button),
            ),
        )

    def value(self) -> PaymentValues:
        """Return what was typed; :class:`DomainError` for what is missing."""
        amount = require_cents(self.ui.amount_edit)
        if not self.ui.label_edit.text().strip():
            raise DomainError("Donnez un libellé : à quoi a servi cette dépense ?")
        return PaymentValues(
            amount_cents=amount,
            on=require_day(self.ui.day_edit),
            label=self.ui.label_edit.text(),
            supplier=self._payee(),
            request_key=self._request_key,
            receipt=self._receipt,
        )

    def take_receipt(self, file: Path) -> None:
        """Keep the file that will prove the payment and show its name."""
        self._receipt = file
        self.ui.receipt_label.setText(file.name)
        self.ui.receipt_button.setText("&Joindre un autre fichier…")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file is not None:
            self.take_receipt(file)
            event.acceptProposedAction()

    def _payee(self) -> str:
        name = self.ui.payee_edit.text().strip()
        if not self.ui.repaid_radio.isChecked():
            return name
        if not name:
            raise DomainError("Indiquez à qui la dépense est remboursée.")
        return repaid_to(name)

    def _on_repaid(self, repaid: bool) -> None:
        self.ui.payee_label.setText("&Nom (obligatoire)" if repaid else "&Nom")
