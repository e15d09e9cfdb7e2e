"""One row of a project's books: what, when, how much, its proofs, and how to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.projects.cards.parts import (
    asker,
    quiet,
    row,
    stack,
    words,
)
from idcoop_desktop.views.projects.dialogs.files import dropped_file
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import as_button_text
from idcoop_desktop.views.widgets.chip import Chip

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from idcoop_desktop.services.sheets import EntryLine


class EntryBlock(QWidget):
    """A payment that stands takes a receipt dropped on it; a row may be ``cancellable``."""

    def __init__(self, line: EntryLine, ask: Ask, *, cancellable: bool) -> None:
        super().__init__()
        self._line, self._ask = line, ask
        entry = line.entry
        stands = not line.corrected and entry.corrects_id is None
        self._takes_receipts = entry.kind is EntryKind.PAY and stands
        self._cancellable = cancellable
        self.setAcceptDrops(self._takes_receipts)
        column = stack(self)
        across = row()
        across.addWidget(words(_name(entry)), 1)
        if line.corrected:
            across.addWidget(Chip("Annulé", Tone.NEUTRAL))
        elif self._takes_receipts and not line.receipts:
            across.addWidget(Chip("Sans justificatif", Tone.WAITING))
        across.addWidget(
            words(format_cents(entry.amount_cents), "heading", wrap=False),
            0,
            Qt.AlignmentFlag.AlignVCenter,
        )
        column.addLayout(across)
        column.addWidget(quiet(_detail(entry)))
        self._add_receipts(column)
        if self._takes_receipts or cancellable:
            self._add_buttons(column)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self._ask(Wish(Deed.ATTACH_FILE, self._line.entry.id, file))

    def _add_receipts(self, column: QVBoxLayout) -> None:
        for receipt in self._line.receipts:
            column.addWidget(
                asker(
                    as_button_text(receipt.file_name),
                    Wish(Deed.OPEN_RECEIPT, receipt.id, receipt.file_name),
                    self._ask,
                    spoken=f"Enregistrer une copie du justificatif {receipt.file_name}",
                    icon_name="paperclip",
                ),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )

    def _add_buttons(self, column: QVBoxLayout) -> None:
        entry = self._line.entry
        said = f"{entry.label}, {format_cents(entry.amount_cents)}"
        buttons = row()
        if self._takes_receipts:
            buttons.addWidget(
                asker(
                    "Joindre un autre…" if self._line.receipts else "Joindre un justificatif…",
                    Wish(Deed.ATTACH, entry.id),
                    self._ask,
                    spoken=f"Joindre un justificatif : {said}",
                    icon_name="paperclip",
                )
            )
        if self._cancellable:
            buttons.addWidget(
                asker(
                    "Annuler…",
                    Wish(Deed.CANCEL_ENTRY, entry.id, said),
                    self._ask,
                    spoken=f"Annuler l’écriture : {said}",
                )
            )
        buttons.addStretch(1)
        column.addLayout(buttons)


def _name(entry: LedgerEntry) -> str:
    return entry.label or entry.kind.label


def _detail(entry: LedgerEntry) -> str:
    parts = [entry.kind.label, format_date(entry.on), entry.supplier]
    return " · ".join(part for part in parts if part)
