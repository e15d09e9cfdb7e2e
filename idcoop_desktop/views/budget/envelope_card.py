"""The envelope of the year shown on the budget page: what is left, and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.labels import label, muted, set_role
from idcoop_desktop.views.widgets.money_bar import MoneyBar
from idcoop_desktop.views.wording import envelope_warning

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ledger import EnvelopeState
    from idcoop_desktop.services.budget import BudgetBoard


class EnvelopeCard(Card):
    """Says in words how much of the envelope is used; :attr:`asked` wants it opened."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__("Enveloppe")
        self._left = label("", "figure")
        self._used = muted("")
        self._parts = MoneyBar("Enveloppe de l’année")
        self._facts = Facts()
        self._closed = muted("")
        self._open = button(
            "Ou&vrir l’enveloppe…", on_click=self.asked.emit, icon_name="wallet", kind="primary"
        )
        for widget in (self._left, self._used, self._parts, self._facts, self._closed):
            self.column.addWidget(widget)
        self.column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_board(self, board: BudgetBoard) -> None:
        """Show the envelope of a year, or offer to open it."""
        envelope = board.envelope
        self.set_title(f"Enveloppe {board.year}")
        opened: tuple[QWidget, ...] = (self._left, self._used, self._parts, self._facts)
        for widget in opened:
            widget.setVisible(envelope is not None)
        for widget in (self._closed, self._open):
            widget.setVisible(envelope is None)
        if envelope is None:
            self._closed.setText(
                f"L’enveloppe {board.year} n’est pas encore ouverte. Sans elle, aucune aide "
                "financière ne peut être accordée cette année-là."
            )
            return
        self._show_parts(envelope, board.warn_percent)

    def _show_parts(self, envelope: EnvelopeState, warn_percent: int) -> None:
        self._left.setText(f"{format_cents(envelope.remaining, decimals=False)} à accorder")
        warning = envelope_warning(envelope, warn_percent)
        used = f"{envelope.used_percent()}{NBSP}% de l’enveloppe est accordée."
        self._used.setText(warning or used)
        set_role(self._used, "warning" if warning else "muted")
        self._parts.show_envelope(
            total=envelope.amount, granted_unpaid=envelope.granted_unpaid, paid=envelope.paid
        )
        self._facts.show_facts(
            (
                Fact(icon_name="wallet", name="Montant", value=format_cents(envelope.amount)),
                Fact(icon_name="scale", name="Accordé", value=format_cents(envelope.granted)),
                Fact(icon_name="handshake", name="Engagé", value=format_cents(envelope.committed)),
                Fact(icon_name="euro", name="Payé", value=format_cents(envelope.paid)),
            )
        )
