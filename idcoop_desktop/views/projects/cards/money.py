"""The money of a project: the bar of amounts and every row of its books with its proofs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import EntryKind
from idcoop_desktop.services.sheets import Action
from idcoop_desktop.views.projects.cards.entry import EntryBlock
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, rule
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.money_bar import MoneyBar

if TYPE_CHECKING:
    from idcoop_desktop.domain.ledger import Amounts
    from idcoop_desktop.services.sheets import EntryLine, ProjectSheet


class MoneyCard(Card):
    """Amounts, then the entries, the most recent first."""

    def __init__(self, sheet: ProjectSheet, ask: Ask) -> None:
        super().__init__("Argent")
        amounts = sheet.amounts
        bar = MoneyBar("Montants du projet")
        bar.show_amounts(
            requested=amounts.requested,
            granted=amounts.granted,
            committed=amounts.committed,
            paid=amounts.paid,
        )
        self.column.addWidget(bar)
        if Action.PAY in sheet.actions:
            self._add_buttons(ask)
        if not sheet.entries:
            self.column.addWidget(quiet("Aucun montant n’est encore noté."))
        for line in reversed(sheet.entries):
            self.column.addWidget(rule())
            self.column.addWidget(
                EntryBlock(line, ask, cancellable=_cancellable(line, sheet.amounts))
            )

    def _add_buttons(self, ask: Ask) -> None:
        buttons = row()
        buttons.addWidget(
            asker("Noter un paiement…", Wish(Deed.PAY, value="card"), ask, icon_name="receipt")
        )
        buttons.addWidget(asker("Engager un devis…", Wish(Deed.COMMIT), ask, icon_name="file-text"))
        buttons.addStretch(1)
        self.column.addLayout(buttons)


def _cancellable(line: EntryLine, amounts: Amounts) -> bool:
    """Tell whether a row may be taken back: a commitment only while no payment rests on it."""
    entry = line.entry
    if line.corrected or entry.corrects_id is not None:
        return False
    if entry.kind is EntryKind.COMMIT:
        return amounts.committed - entry.amount_cents >= amounts.paid
    return entry.kind is EntryKind.PAY
