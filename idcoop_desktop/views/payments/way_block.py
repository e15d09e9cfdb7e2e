"""One payment on its way, in the card of its project or aid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.views.payments.words import payment_tone
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, stack, words
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.receipts.incoming import offers_proof, proofs_of
from idcoop_desktop.views.widgets.chip import Chip

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from idcoop_desktop.services.payment_lines import PaymentLine


class WayBlock(QWidget):
    """What is paid to whom, where it is and what it lacks; a button opens its sheet.

    It takes the files dropped on it.
    """

    def __init__(self, line: PaymentLine, ask: Ask) -> None:
        super().__init__()
        self._payment_id, self._ask = line.payment.id, ask
        self.setAcceptDrops(True)
        payment = line.payment
        column = stack(self)
        across = row()
        across.addWidget(words(payment.label), 1)
        across.addWidget(Chip(payment.state.label, payment_tone(payment.state)))
        across.addWidget(
            words(format_cents(payment.amount_cents), "heading", wrap=False),
            0,
            Qt.AlignmentFlag.AlignVCenter,
        )
        column.addLayout(across)
        parts = [format_date(payment.on), line.payee, *line.missing]
        column.addWidget(quiet(" · ".join(part for part in parts if part)))
        made = asker(
            "Ouvrir le paiement…",
            Wish(Deed.OPEN_PAYMENT, payment.id),
            ask,
            spoken=f"Ouvrir le paiement{NBSP}: {payment.label}",
            icon_name="hand-coins",
        )
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offers_proof(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        proofs = proofs_of(event.mimeData())
        if proofs:
            event.acceptProposedAction()
            self._ask(Wish(Deed.JOIN_PAYMENT, self._payment_id, tuple(proofs)))
