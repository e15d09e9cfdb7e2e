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
from idcoop_desktop.views.widgets.chip import Chip

if TYPE_CHECKING:
    from idcoop_desktop.services.payment_lines import PaymentLine


class WayBlock(QWidget):
    """What is paid to whom, where it is and what it lacks; a button opens its sheet."""

    def __init__(self, line: PaymentLine, ask: Ask) -> None:
        super().__init__()
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
