"""The sheet of one payment: where it is, what was seen, its files, its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from idcoop_desktop.domain.ledger import ReceiptKind
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.payments import (
    EDITABLE,
    ON_THE_WAY,
    CheckItem,
    PaymentState,
    seen_items,
)
from idcoop_desktop.domain.text import format_date, weight
from idcoop_desktop.views.payments import words as said
from idcoop_desktop.views.payments.deeds import standing
from idcoop_desktop.views.projects.cards.journal import JournalCard
from idcoop_desktop.views.projects.cards.parts import quiet, row, stack, words
from idcoop_desktop.views.receipts.incoming import offers_proof, pasted_proofs, proofs_of
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import as_button_text, button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.life_line import LifeLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from idcoop_desktop.domain.payments import PaymentCheck, PaymentFile
    from idcoop_desktop.services.money_sheet import PaymentSheet
    from idcoop_desktop.views.payments.deeds import PaymentDeeds
    from idcoop_desktop.views.widgets.buttons import Kind

_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft
_COUNTS = "Pièce jointe\u00a0: elle compte comme vue."
_DROP_HINT = "Déposez une facture, un ticket ou une photo n’importe où sur cette fiche, ou Ctrl+V."


class PaymentSheetView(QWidget):
    """Shows a sheet with :meth:`show_sheet`; files dropped or pasted anywhere on it are joined."""

    def __init__(self, deeds: PaymentDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._body: QWidget | None = None
        self._sheet: PaymentSheet | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAcceptDrops(True)

    @property
    def sheet(self) -> PaymentSheet | None:
        """The payment shown."""
        return self._sheet

    def show_sheet(self, sheet: PaymentSheet | None) -> None:
        """Replace the cards; the focus goes back to the same button, or to the next step."""
        focused = self._focused_name()
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self._sheet = sheet
        if sheet is None:
            return
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_HeadCard(sheet, self._deeds))
        if _looked_at(sheet):
            column.addWidget(_ChecksCard(sheet, self._deeds))
        column.addWidget(_FilesCard(sheet, self._deeds))
        column.addWidget(JournalCard(sheet.history))
        column.addStretch(1)
        self._column.addWidget(self._body)
        if focused is not None:
            self._focus(focused)

    def focus_main(self) -> None:
        """Go to the next step, or to the first button."""
        self._focus("payment-next")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._sheet is not None and offers_proof(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        proofs = proofs_of(event.mimeData())
        if self._sheet is not None and proofs:
            event.acceptProposedAction()
            self._deeds.join(self._sheet.line.payment.id, proofs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._sheet is not None:
            self._deeds.join(self._sheet.line.payment.id, pasted_proofs())
            return
        super().keyPressEvent(event)

    def _focused_name(self) -> str | None:
        here = self.window().focusWidget()
        inside = self._body is not None and here is not None and self._body.isAncestorOf(here)
        return here.objectName() if inside and here is not None else None

    def _focus(self, name: str) -> None:
        if self._body is None:
            return
        found = self._body.findChild(QWidget, name) if name else None
        if found is None or not found.isEnabled():
            found = self._body.findChild(QPushButton)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)


class _HeadCard(Card):
    """What is paid, to whom, where it is, and the one next step."""

    def __init__(self, sheet: PaymentSheet, deeds: PaymentDeeds) -> None:
        super().__init__()
        self._sheet, self._deeds = sheet, deeds
        line = sheet.line
        payment = line.payment
        across = row()
        title = words(payment.label, "subtitle")
        across.addWidget(title, 1)
        chip = Chip(payment.state.label, said.payment_tone(payment.state))
        across.addWidget(chip, 0, _TOP)
        self.column.addLayout(across)
        self.column.addWidget(words(format_cents(payment.amount_cents), "figure", wrap=False))
        facts = Facts()
        facts.show_facts(self._facts())
        self.column.addWidget(facts)
        way = LifeLine("Chemin du paiement")
        way.show_steps(said.way(payment))
        self.column.addWidget(way)
        for missing in line.missing:
            self.column.addWidget(Chip(missing, Tone.WAITING), 0, _LEFT)
        self._add_steps()

    def _facts(self) -> list[Fact]:
        line, deeds = self._sheet.line, self._deeds
        payment = line.payment
        back = format_cents(line.back_cents) if line.back_cents else ""
        about = payment.about
        return [
            Fact(icon_name="user", name="À qui", value=line.payee or "Non précisé"),
            Fact(
                icon_name="folder-kanban",
                name="Pour",
                value=line.title,
                on_click=lambda: deeds.show_about(about),
            ),
            Fact(icon_name="calendar-days", name="Dépense du", value=format_date(payment.on)),
            Fact(icon_name="receipt", name="Pièce n°", value=line.piece),
            Fact(icon_name="undo-2", name="Rendu ou annulé", value=back),
            Fact(icon_name="info", name="Raison", value=payment.reason),
            Fact(icon_name="pencil", name="Noté par", value=line.asked_by),
        ]

    def _add_steps(self) -> None:
        line, deeds = self._sheet.line, self._deeds
        payment = line.payment
        after = said.next_step(payment)
        if after is not None:
            self.column.addWidget(muted(after.hint))
            made = _button(after.text, "payment-next", lambda: deeds.go_on(line), kind="primary")
            self.column.addWidget(made, 0, _LEFT)
        others = QHBoxLayout()
        others.setSpacing(4)
        for made in self._others():
            others.addWidget(made)
        others.addStretch(1)
        self.column.addLayout(others)

    def _others(self) -> list[QPushButton]:
        sheet, deeds = self._sheet, self._deeds
        payment = sheet.line.payment
        made = []
        if payment.state in EDITABLE:
            made.append(_button("Modifier…", "payment-edit", lambda: deeds.edit(payment)))
        if payment.state in {PaymentState.WAITING, PaymentState.PAYABLE}:
            made.append(
                _button("Remettre en brouillon", "payment-back", lambda: deeds.send_back(payment))
            )
        if payment.state in ON_THE_WAY:
            made.append(_button("Annuler…", "payment-cancel", lambda: deeds.give_up(payment)))
        if any(standing(one) for one in sheet.rows):
            made.append(_button("Somme rendue…", "payment-return", lambda: deeds.give_back(sheet)))
            made.append(
                _button("Annuler le paiement…", "payment-cancel", lambda: deeds.take_back(sheet))
            )
        return made


class _ChecksCard(Card):
    """What is looked at before money leaves: who saw it, and when."""

    def __init__(self, sheet: PaymentSheet, deeds: PaymentDeeds) -> None:
        super().__init__("Vérifications")
        self._sheet, self._deeds = sheet, deeds
        checks = {check.item: check for check in sheet.line.checks}
        self._joined = seen_items((), sheet.line.files)
        for item in _looked_at(sheet):
            self.column.addWidget(self._line(item, checks.get(item)))
        self.column.addWidget(muted(said.NO_BANK_DETAILS))

    def _line(self, item: CheckItem, check: PaymentCheck | None) -> QWidget:
        payment, deeds = self._sheet.line.payment, self._deeds
        made = QWidget()
        column = stack(made)
        box = QCheckBox(item.label)
        box.setObjectName(f"check-{item.value}")
        box.setChecked(check is not None)
        box.setEnabled(payment.state in EDITABLE or (check is None and payment.state in ON_THE_WAY))
        box.toggled.connect(lambda on: deeds.tick(payment, item, seen=on))
        column.addWidget(box)
        if check is not None:
            who = self._sheet.names.get(check.seen_by_id, "")
            day = format_date(check.seen_on)
            column.addWidget(quiet(f"Vu le {day} par {who}" if who else f"Vu le {day}"))
        elif item in self._joined:
            column.addWidget(quiet(_COUNTS))
        return made


class _FilesCard(Card):
    """The files of a payment, each opened in the viewer."""

    def __init__(self, sheet: PaymentSheet, deeds: PaymentDeeds) -> None:
        super().__init__("Pièces")
        self._sheet, self._deeds = sheet, deeds
        payment = sheet.line.payment
        for file in sheet.line.files:
            self.column.addWidget(self._line(file))
        if payment.state is PaymentState.CANCELLED:
            if not sheet.line.files:
                self.column.addWidget(muted("Aucune pièce."))
            return
        self.column.addWidget(muted(_DROP_HINT))
        self.column.addWidget(
            _button(
                "Joindre une facture, un ticket…",
                "join-receipt",
                lambda: deeds.choose(payment.id),
                icon_name="paperclip",
            ),
            0,
            _LEFT,
        )
        self.column.addWidget(
            _button(
                "Joindre un devis…",
                "join-quote",
                lambda: deeds.choose(payment.id, ReceiptKind.QUOTE),
                icon_name="file-text",
            ),
            0,
            _LEFT,
        )

    def _line(self, file: PaymentFile) -> QWidget:
        deeds = self._deeds
        made = QWidget()
        across = row(made)
        opener = _button(
            as_button_text(file.file_name, 30),
            f"file-{file.id}",
            lambda: deeds.look(file),
            icon_name="eye",
        )
        opener.setAccessibleName(f"Voir {file.file_name}")
        across.addWidget(opener)
        across.addWidget(quiet(f"{file.kind.label}, {weight(file.size)}"), 1)
        if self._sheet.line.payment.state in EDITABLE:
            remove = button("", on_click=lambda: deeds.remove(file), icon_name="x", kind="quiet")
            remove.setAccessibleName(f"Retirer {file.file_name}")
            across.addWidget(remove)
        return made


def _looked_at(sheet: PaymentSheet) -> tuple[CheckItem, ...]:
    """Return what is looked at, or once the payment has left only what was."""
    payment = sheet.line.payment
    ticked = {check.item for check in sheet.line.checks}
    on_the_way = payment.state in ON_THE_WAY
    return tuple(one for one in said.items_for(payment) if on_the_way or one in ticked)


def _button(
    text: str, name: str, do: Callable[[], object], *, kind: Kind = "link", icon_name: str = ""
) -> QPushButton:
    made = button(text, on_click=do, kind=kind, icon_name=icon_name)
    made.setObjectName(name)
    return made
