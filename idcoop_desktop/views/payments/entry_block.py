"""One row of the books: what, when, how much, its proofs, and how to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, format_date
from idcoop_desktop.views.payments.money_deeds import kind_for, said_of
from idcoop_desktop.views.projects.cards.parts import asker, quiet, row, stack, words
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.receipts.incoming import offers_proof, proofs_of
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import as_button_text
from idcoop_desktop.views.widgets.chip import Chip

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from idcoop_desktop.services.money_sheet import EntryLine


class EntryBlock(QWidget):
    """A payment or a commitment that stands takes the files dropped on it.

    ``note`` is said beside its date; a row may be ``cancellable``.
    """

    def __init__(
        self, line: EntryLine, ask: Ask, *, note: str = "", cancellable: bool = False
    ) -> None:
        super().__init__()
        self._line, self._ask = line, ask
        entry = line.entry
        stands = line.net_cents > 0 and entry.corrects_id is None
        self._takes_files = stands and (
            entry.kind is EntryKind.PAY or (entry.kind is EntryKind.COMMIT and bool(note))
        )
        self._cancellable = cancellable
        self.setAcceptDrops(self._takes_files)
        column = stack(self)
        across = row()
        across.addWidget(words(entry.label or entry.kind.label), 1)
        chip = self._chip()
        if chip is not None:
            across.addWidget(chip)
        across.addWidget(
            words(format_cents(entry.amount_cents), "heading", wrap=False),
            0,
            Qt.AlignmentFlag.AlignVCenter,
        )
        column.addLayout(across)
        column.addWidget(quiet(_detail(line, note)))
        self._add_receipts(column)
        if self._takes_files or cancellable:
            self._add_buttons(column)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offers_proof(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        proofs = proofs_of(event.mimeData())
        if proofs:
            event.acceptProposedAction()
            entry = self._line.entry
            self._ask(Wish(Deed.ATTACH_FILE, entry.id, (kind_for(entry), *proofs)))

    def _chip(self) -> Chip | None:
        line = self._line
        if line.corrected:
            if line.net_cents <= 0:
                return Chip("Annulé ou rendu", Tone.NEUTRAL)
            return Chip("Rendu en partie", Tone.IDEA)
        if self._takes_files and not line.receipts:
            return Chip("Pièce manquante" if _is_paid(line.entry) else "Sans devis", Tone.WAITING)
        return None

    def _add_receipts(self, column: QVBoxLayout) -> None:
        for receipt in self._line.receipts:
            column.addWidget(
                asker(
                    as_button_text(receipt.file_name),
                    Wish(Deed.OPEN_RECEIPT, receipt.id, receipt),
                    self._ask,
                    spoken=f"Voir {receipt.file_name}",
                    icon_name="eye",
                ),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )

    def _add_buttons(self, column: QVBoxLayout) -> None:
        entry = self._line.entry
        said = said_of(entry)
        buttons = row()
        if self._takes_files:
            what = "un justificatif" if _is_paid(entry) else "le devis"
            more = "Joindre une autre pièce…" if self._line.receipts else f"Joindre {what}…"
            buttons.addWidget(
                asker(
                    more,
                    Wish(Deed.ATTACH, entry.id, entry),
                    self._ask,
                    spoken=f"Joindre {what}{NBSP}: {said}",
                    icon_name="paperclip",
                )
            )
        if _is_paid(entry) and self._takes_files:
            buttons.addWidget(
                asker(
                    "Rendu…",
                    Wish(Deed.RETURN_MONEY, entry.id, self._line),
                    self._ask,
                    spoken=f"Noter une somme rendue{NBSP}: {said}",
                )
            )
        if self._cancellable:
            buttons.addWidget(
                asker(
                    "Annuler…",
                    Wish(Deed.CANCEL_ENTRY, entry.id, said),
                    self._ask,
                    spoken=f"Annuler l’écriture{NBSP}: {said}",
                )
            )
        buttons.addStretch(1)
        column.addLayout(buttons)


def _is_paid(entry: LedgerEntry) -> bool:
    return entry.kind is EntryKind.PAY


def _detail(line: EntryLine, note: str) -> str:
    entry = line.entry
    piece = f"pièce {entry.piece}" if entry.piece else ""
    kind = entry.nature.label or entry.kind.label
    left = ""
    if line.corrected and line.net_cents > 0:
        left = f"reste {format_cents(line.net_cents)}"
    parts = [kind, format_date(entry.on), entry.supplier, piece, left, note]
    return " · ".join(part for part in parts if part)
