"""The money of a project or an aid: amounts, quotes, payments on their way, every row and proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from idcoop_desktop.domain.ledger import EntryKind, Nature
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.views.payments.entry_block import EntryBlock
from idcoop_desktop.views.payments.way_block import WayBlock
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, rule
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.labels import label
from idcoop_desktop.views.widgets.money_bar import MoneyBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.spending import Commitment
    from idcoop_desktop.services.money_sheet import EntryLine, MoneySheet

_AT_FIRST = 12


class MoneyCard(Card):
    """``ask`` gets what a person wants; ``MoneyDeeds.perform`` does it."""

    def __init__(self, money: MoneySheet, ask: Ask) -> None:
        super().__init__("Argent")
        self._money, self._ask = money, ask
        self._quotes = {one.entry.id: one for one in money.commitments}
        amounts = money.amounts
        bar = MoneyBar("Montants")
        bar.show_amounts(
            requested=amounts.requested,
            granted=amounts.granted,
            committed=amounts.committed,
            paid=amounts.paid,
        )
        self.column.addWidget(bar)
        missing = sum(lacks_piece(line) for line in money.entries)
        if missing:
            words = plural(missing, "pièce manquante", "pièces manquantes")
            self.add_action(Chip(words, Tone.WAITING))
        if money.spending:
            self._add_buttons()
        if not money.entries:
            self.column.addWidget(quiet("Aucun montant n’est encore noté."))
        self._add_quotes()
        self._add_on_the_way()
        self._add_rows()

    def _add_buttons(self) -> None:
        ask = self._ask
        buttons = row()
        buttons.addWidget(
            asker("Noter un paiement…", Wish(Deed.PAY, value="card"), ask, icon_name="receipt")
        )
        buttons.addWidget(
            asker(
                "Mettre en paiement…",
                Wish(Deed.PLAN_PAYMENT, value="card"),
                ask,
                icon_name="clock",
            )
        )
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        second = row()
        second.addWidget(asker("Engager un devis…", Wish(Deed.COMMIT), ask, icon_name="file-text"))
        second.addStretch(1)
        self.column.addLayout(second)

    def _add_quotes(self) -> None:
        shown = [line for line in self._money.entries if self._is_quote(line)]
        if shown:
            self.column.addWidget(label("Devis engagés", "heading"))
        for line in shown:
            self._add(line)

    def _add_on_the_way(self) -> None:
        lines = self._money.payments
        if lines:
            self.column.addWidget(label("Paiements en cours", "heading"))
        for line in lines:
            self.column.addWidget(rule())
            self.column.addWidget(WayBlock(line, self._ask))

    def _add_rows(self) -> None:
        shown = [line for line in reversed(self._money.entries) if not self._is_quote(line)]
        if shown and (self._money.payments or len(shown) < len(self._money.entries)):
            self.column.addWidget(label("Écritures", "heading"))
        for line in shown[:_AT_FIRST]:
            self._add(line)
        rest = shown[_AT_FIRST:]
        if rest:
            words = f"Afficher les {plural(len(rest), 'écriture')} d’avant"
            more = button(words, on_click=lambda: self._show_rest(more, rest), kind="link")
            more.setObjectName("entries-more")
            self.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_rest(self, more: QPushButton, rest: Sequence[EntryLine]) -> None:
        """Show the older rows too, and go to the first that has something to do."""
        blocks = [self._add(line) for line in rest]
        found = (block.findChild(QPushButton) for block in blocks)
        first = next((one for one in found if one is not None), None)
        more.hide()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, line: EntryLine) -> EntryBlock:
        self.column.addWidget(rule())
        commitment = self._quotes.get(line.entry.id)
        block = EntryBlock(
            line,
            self._ask,
            note=_left(commitment) if self._is_quote(line) else "",
            cancellable=_cancellable(line, commitment),
        )
        self.column.addWidget(block)
        return block

    def _is_quote(self, line: EntryLine) -> bool:
        """Tell whether a commitment is shown by itself: still open, or with its quote."""
        known = self._quotes.get(line.entry.id)
        return known is not None and (known.open_cents > 0 or bool(line.receipts))


def lacks_piece(line: EntryLine) -> bool:
    """Tell whether a row is a payment that stands and that nothing proves."""
    entry = line.entry
    paid = entry.kind is EntryKind.PAY and entry.corrects_id is None
    return paid and line.net_cents > 0 and not line.receipts


def _left(commitment: Commitment | None) -> str:
    if commitment is None:
        return ""
    if commitment.open_cents <= 0:
        return "Réglé"
    return f"Reste à régler{NBSP}: {format_cents(commitment.open_cents)}"


def _cancellable(line: EntryLine, commitment: Commitment | None) -> bool:
    """Tell whether a row may be taken back: a commitment only while no payment rests on it."""
    entry = line.entry
    if entry.corrects_id is not None or line.net_cents <= 0 or entry.nature is Nature.CARRY_OVER:
        return False
    if entry.kind is EntryKind.COMMIT:
        return commitment is not None and commitment.open_cents == commitment.net_cents
    return entry.kind is EntryKind.PAY
