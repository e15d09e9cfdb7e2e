"""Moving free money from an envelope to another: how much, why, and who decided it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, tidy_line
from idcoop_desktop.views.forms.ui_budget_move import Ui_BudgetMove
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox, QWidget

    from idcoop_desktop.services.budget import OpenEnvelope

_TO_KEEP = "Il reste {left} dans l’enveloppe de départ{nbsp}: un virement ne peut pas prendre plus."


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRequest:
    """Money to move between two envelopes, in cents."""

    source_id: int
    target_id: int
    amount_cents: int
    reason: str
    decided_by: str
    request_key: str


class MoveDialog(FormDialog):
    """Submits a :class:`MoveRequest`; ``source_id`` is chosen at first."""

    def __init__(
        self,
        envelopes: Sequence[OpenEnvelope],
        source_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = uuid4().hex
        self._left = {one.id: one.remaining for one in envelopes}
        self.ui = Ui_BudgetMove()
        self.ui.setupUi(self)
        for chooser in (self.ui.source, self.ui.target):
            for one in envelopes:
                left = format_cents(one.remaining)
                chooser.addItem(f"{one.name}, reste {left}", one.id)
        self.ui.source.setCurrentIndex(max(self.ui.source.findData(source_id), 0))
        self.ui.target.setCurrentIndex((self.ui.source.currentIndex() + 1) % self.ui.target.count())
        self.ui.source.currentIndexChanged.connect(self._tell)
        self.ui.save_button.setText("&Virer")
        self._tell()
        self.wire(self.ui)
        self.ui.amount.setFocus()

    def draft(self) -> object:
        ui = self.ui
        typed = (ui.amount.text(), ui.reason.text(), ui.decided_by.text())
        return typed, ui.source.currentData(), ui.target.currentData()

    def answer(self) -> MoveRequest | None:
        ui = self.ui
        source, target = ui.source.currentData(), ui.target.currentData()
        reason, decided_by = tidy_line(ui.reason.text()), tidy_line(ui.decided_by.text())
        if source == target:
            self.refuse("Choisissez deux enveloppes différentes.", ui.target)
        elif not ui.amount.cents:
            self.refuse(ui.amount.problem or "Indiquez un montant supérieur à zéro.", ui.amount)
        elif not reason:
            self.refuse("Indiquez la raison de ce virement.", ui.reason)
        elif not decided_by:
            self.refuse("Indiquez qui a décidé ce virement.", ui.decided_by)
        else:
            return MoveRequest(
                source_id=source,
                target_id=target,
                amount_cents=ui.amount.cents,
                reason=reason,
                decided_by=decided_by,
                request_key=self._key,
            )
        return None

    def _tell(self) -> None:
        left = self._left[_key(self.ui.source)]
        self.ui.about_label.setText(_TO_KEEP.format(left=format_cents(left), nbsp=NBSP))


def _key(chooser: QComboBox) -> int:
    return int(chooser.currentData())
