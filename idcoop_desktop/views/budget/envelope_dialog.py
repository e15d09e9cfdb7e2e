"""Opening the envelope of a year, or adding money to it with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.views.forms.ui_budget_envelope import Ui_BudgetEnvelope
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ledger import EnvelopeState


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeRequest:
    """Money for the envelope of a year, in cents; the reason is asked for when it is open."""

    year: int
    amount_cents: int
    reason: str = ""


class EnvelopeDialog(FormDialog):
    """Submits an :class:`EnvelopeRequest`; ``envelope`` is ``None`` to open the year's."""

    def __init__(
        self, year: int, envelope: EnvelopeState | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._year, self._opening = year, envelope is None
        self.ui = Ui_BudgetEnvelope()
        self.ui.setupUi(self)
        self._word(envelope)
        self.wire(self.ui)
        self.ui.amount.setFocus()

    def draft(self) -> object:
        return self.ui.amount.text(), self.ui.reason.text()

    def answer(self) -> EnvelopeRequest | None:
        ui = self.ui
        if not ui.amount.cents:
            self.refuse(ui.amount.problem or "Indiquez un montant supérieur à zéro.", ui.amount)
            return None
        reason = tidy_line(ui.reason.text())
        if not self._opening and not reason:
            self.refuse("Indiquez la raison de ce complément.", ui.reason)
            return None
        return EnvelopeRequest(year=self._year, amount_cents=ui.amount.cents, reason=reason)

    def _word(self, envelope: EnvelopeState | None) -> None:
        ui = self.ui
        for widget in (ui.reason, ui.reason_label):
            widget.setVisible(not self._opening)
        if envelope is None:
            self.setWindowTitle(f"Ouvrir l’enveloppe {self._year}")
            ui.about_label.setText(
                f"Combien la coopérative réserve-t-elle aux projets d’habitants en {self._year}"
                "\u00a0? Vous pourrez compléter ce montant plus tard."
            )
            ui.save_button.setText("Ou&vrir l’enveloppe")
            return
        self.setWindowTitle(f"Compléter l’enveloppe {self._year}")
        ui.about_label.setText(
            f"L’enveloppe est de {format_cents(envelope.amount)}. Le complément s’y ajoute\u00a0; "
            "la raison restera dans les écritures."
        )
        ui.save_button.setText("&Ajouter à l’enveloppe")
