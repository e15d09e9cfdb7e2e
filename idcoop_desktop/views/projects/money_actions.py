"""Actions on the money of a project: commit, pay, prove, take back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import money
from idcoop_desktop.services.files import read_file
from idcoop_desktop.views import messages
from idcoop_desktop.views.projects.desk_actions import DeskActions, Said
from idcoop_desktop.views.projects.dialogs.commitment import CommitmentDialog, CommitmentValues
from idcoop_desktop.views.projects.dialogs.files import choose_receipt, choose_target
from idcoop_desktop.views.projects.dialogs.payment import PaymentDialog, PaymentValues
from idcoop_desktop.views.projects.dialogs.reason import ReasonDialog
from idcoop_desktop.views.projects.wishes import Deed, Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.changes import Kind

_KINDS: tuple[Kind, ...] = ("projects", "money")


class MoneyActions(DeskActions):
    """Rows of the books are only ever added: a cancellation is a counter-entry."""

    @property
    def deeds(self) -> dict[Deed, Callable[[Wish], object]]:
        """Return the deeds of the group."""
        return {
            Deed.COMMIT: self._commit,
            Deed.PAY: self._pay,
            Deed.CANCEL_ENTRY: self._cancel,
            Deed.ATTACH: self._choose_and_attach,
            Deed.ATTACH_FILE: self._attach_dropped,
            Deed.OPEN_RECEIPT: self._copy_receipt,
        }

    def _commit(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project

        def commit(values: CommitmentValues) -> int:
            return money.commit_money(
                desk,
                project.id,
                values.amount_cents,
                on=values.on,
                supplier=values.supplier,
                label=values.label,
            )

        dialog = CommitmentDialog(
            free_cents=self.sheet.amounts.releasable, day=desk.today(), parent=self.host
        )
        self.open_form(dialog, commit, Said("Engagement enregistré.", _KINDS))

    def _pay(self, _wish: Wish) -> None:
        desk, project = self.desk, self.project

        def pay(values: PaymentValues) -> int:
            return money.record_payment(
                desk,
                project.id,
                values.amount_cents,
                on=values.on,
                label=values.label,
                supplier=values.supplier,
                request_key=values.request_key,
                receipt=_receipt(values.receipt),
            )

        dialog = PaymentDialog(
            left_cents=self.sheet.amounts.remaining,
            day=desk.today(),
            names=[line.person.name for line in self.sheet.bearers],
            parent=self.host,
        )
        self.open_form(dialog, pay, Said("Paiement enregistré.", _KINDS))

    def _cancel(self, wish: Wish) -> None:
        desk = self.desk
        dialog = ReasonDialog(
            title="Annuler une écriture",
            question=(
                f"{wish.value} : l’écriture reste visible, une écriture inverse l’annule. "
                "Pourquoi ?"
            ),
            verb="A&nnuler l’écriture",
            keep="Garder l’écriture",
            parent=self.host,
        )
        self.open_form(
            dialog,
            lambda reason: money.cancel_entry(desk, wish.target, reason),
            Said("Écriture annulée par une écriture inverse.", _KINDS),
        )

    def _choose_and_attach(self, wish: Wish) -> None:
        choose_receipt(self.host, lambda file: self._attach(wish.target, file))

    def _attach_dropped(self, wish: Wish) -> None:
        if isinstance(wish.value, Path):
            self._attach(wish.target, wish.value)

    def _attach(self, entry_id: int, file: Path) -> None:
        desk = self.desk

        def attached(problem: str) -> None:
            if problem:
                messages.show_error(self.host, problem)
            else:
                self.announce(Said("Justificatif joint.", _KINDS))

        self.context.background.run(
            lambda: _attached(desk, entry_id, file), done=attached, owner=self.host
        )

    def _copy_receipt(self, wish: Wish) -> None:
        desk = self.desk

        def copy(target: Path) -> None:
            self.context.background.run(
                lambda: _copied(desk, wish.target, target),
                done=self._tell_copy,
                owner=self.host,
            )

        choose_target(self.host, str(wish.value), copy)

    def _tell_copy(self, problem: str) -> None:
        if problem:
            messages.show_error(self.host, problem)
        else:
            self.context.notice("Copie du justificatif enregistrée.")


def _attached(desk: Desk, entry_id: int, file: Path) -> str:
    """Attach a file to a payment and return why it could not be, in French, or nothing."""
    try:
        money.attach_receipt(desk, entry_id, file.read_bytes(), file.name)
    except OSError:
        return "Le fichier n’a pas pu être lu. Vérifiez qu’il existe encore, puis joignez-le."
    except DomainError as refusal:
        return refusal.message
    return ""


def _copied(desk: Desk, receipt_id: int, target: Path) -> str:
    """Write a receipt's file and return why it could not be, in French, or nothing."""
    data = money.receipt_data(desk, receipt_id)
    try:
        target.write_bytes(data)
    except OSError:
        return "La copie n’a pas pu être enregistrée à cet endroit. Choisissez un autre dossier."
    return ""


def _receipt(file: Path | None) -> money.ReceiptFile | None:
    return None if file is None else money.ReceiptFile(read_file(file), file.name)
