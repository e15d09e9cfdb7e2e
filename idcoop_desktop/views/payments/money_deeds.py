"""What is asked on the card of money of a project or an aid: pay, commit, prove, take back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from idcoop_desktop.domain.ledger import LedgerEntry, Receipt, ReceiptKind
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services import money, money_sheet, proofs
from idcoop_desktop.services.money_sheet import EntryLine
from idcoop_desktop.views.payments.actions import (
    announce,
    open_commitment_dialog,
    open_payment_dialog,
    open_return_dialog,
)
from idcoop_desktop.views.payments.deeds import PaymentDeeds, shown_file
from idcoop_desktop.views.payments.money_form import run_money_form
from idcoop_desktop.views.payments.window import open_payment_window
from idcoop_desktop.views.projects.dialogs.reason import ReasonDialog
from idcoop_desktop.views.projects.wishes import Deed, Wish
from idcoop_desktop.views.receipts.incoming import Proof, choose_proof
from idcoop_desktop.views.receipts.window import open_receipt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ledger import About
    from idcoop_desktop.views.context import PageContext


class MoneyDeeds:
    """:meth:`perform` is what a ``MoneyCard`` of ``about`` asks; ``host`` bears the forms.

    Rows of the books are only ever added: what is taken back is a counter-entry.
    """

    def __init__(self, context: PageContext, host: QWidget, about: About) -> None:
        self._context, self._host, self._about = context, host, about

    @property
    def deeds(self) -> dict[Deed, Callable[[Wish], object]]:
        """Return what each wish does."""
        return {
            Deed.PAY: lambda _wish: self._pay(paid=True),
            Deed.PLAN_PAYMENT: lambda _wish: self._pay(paid=False),
            Deed.COMMIT: lambda _wish: open_commitment_dialog(
                self._context, self._host, self._about
            ),
            Deed.OPEN_PAYMENT: lambda wish: self._open(wish.target),
            Deed.JOIN_PAYMENT: self._join,
            Deed.CANCEL_ENTRY: self._cancel,
            Deed.RETURN_MONEY: self._give_back,
            Deed.ATTACH: self._choose,
            Deed.ATTACH_FILE: self._attach_given,
            Deed.OPEN_RECEIPT: self._look,
        }

    def perform(self, wish: Wish) -> None:
        """Do what the card asked for; a wish that is not about money does nothing."""
        deed = self.deeds.get(wish.deed)
        if deed is not None:
            deed(wish)

    def _pay(self, *, paid: bool) -> None:
        def written(payment_id: int | None) -> None:
            if payment_id is not None:
                self._open(payment_id)

        open_payment_dialog(self._context, self._host, self._about, paid=paid, written=written)

    def _open(self, payment_id: int) -> None:
        open_payment_window(self._context, self._host, payment_id)

    def _join(self, wish: Wish) -> None:
        if isinstance(wish.value, tuple):
            PaymentDeeds(self._context, self._host).join(wish.target, wish.value)

    def _cancel(self, wish: Wish) -> None:
        desk = self._context.desk
        dialog = ReasonDialog(
            title="Annuler une écriture",
            question=(
                f"{wish.value}{NBSP}: l’écriture reste visible, une écriture inverse l’annule. "
                f"Pourquoi{NBSP}?"
            ),
            verb="A&nnuler l’écriture",
            keep="Garder l’écriture",
            parent=self._host,
        )
        key = uuid4().hex
        run_money_form(
            dialog,
            self._context.background,
            lambda reason: money.cancel_entry(desk, wish.target, str(reason), key),
            lambda _key: announce(self._context, "Écriture annulée par une écriture inverse."),
            is_written=lambda: money_sheet.is_written(desk, key),
        )

    def _give_back(self, wish: Wish) -> None:
        if isinstance(wish.value, EntryLine):
            open_return_dialog(self._context, self._host, wish.value)

    def _choose(self, wish: Wish) -> None:
        entry = wish.value
        if not isinstance(entry, LedgerEntry):
            return
        kind = kind_for(entry)
        what = "le devis" if kind is ReceiptKind.QUOTE else "un justificatif"
        choose_proof(
            self._host,
            lambda proof: self._attach(entry.id, [proof], kind),
            title=f"Joindre {what}",
        )

    def _attach_given(self, wish: Wish) -> None:
        given = wish.value
        if isinstance(given, tuple):
            kind, *files = given
            self._attach(wish.target, [one for one in files if isinstance(one, Proof)], kind)

    def _attach(self, entry_id: int, files: Sequence[Proof], kind: ReceiptKind) -> None:
        desk = self._context.desk

        def attach() -> None:
            for one in files:
                file = one.read()
                proofs.attach_receipt(desk, entry_id, file.data, file.name, kind)

        said = "Devis joint." if kind is ReceiptKind.QUOTE else "Justificatif joint."
        self._context.background.run(
            attach, done=lambda _none: announce(self._context, said), owner=self._host
        )

    def _look(self, wish: Wish) -> None:
        if isinstance(wish.value, Receipt):
            open_receipt(self._context, self._host, shown_file(self._context.desk, wish.value))


def kind_for(entry: LedgerEntry) -> ReceiptKind:
    """Return what a file joined to a row is: the quote of a commitment, else a receipt."""
    quote = entry.kind is entry.kind.COMMIT
    return ReceiptKind.QUOTE if quote else ReceiptKind.RECEIPT


def said_of(entry: LedgerEntry) -> str:
    """Return how a row is called for who hears it."""
    return f"{entry.label}, {format_cents(entry.amount_cents)}"
