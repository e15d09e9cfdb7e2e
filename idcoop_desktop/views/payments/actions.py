"""Opening the forms of money, for a project or an aid, from wherever it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import money, money_sheet, payments, people
from idcoop_desktop.views.ideas.actions import UNDO, pairs
from idcoop_desktop.views.payments.commitment_form import CommitmentDialog, CommitmentValues
from idcoop_desktop.views.payments.money_form import MoneyForm, run_money_form
from idcoop_desktop.views.payments.payment_form import PaymentDialog, PaymentValues
from idcoop_desktop.views.payments.return_form import ReturnDialog, ReturnValues
from idcoop_desktop.views.receipts.window import open_receipt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.ledger import About
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.money_sheet import EntryLine, PaymentKit
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext

KINDS: tuple[Kind, ...] = ("projects", "money")

_PAID = "Paiement enregistré."
_DRAFTED = "Paiement noté en brouillon."
_CHANGED = "Paiement modifié."


def open_payment_dialog(
    context: PageContext,
    parent: QWidget,
    about: About,
    *,
    paid: bool = True,
    payment_id: int | None = None,
    written: Callable[[int | None], object] | None = None,
) -> None:
    """Open the form of a payment; ``paid`` is what it proposes first.

    With ``payment_id`` that payment is changed. ``written`` is told the payment's identifier, or
    ``None`` for one recorded as paid, or known only from reading again after an error.
    """
    desk = context.desk

    def show(kit: PaymentKit) -> None:
        dialog = PaymentDialog(
            kit,
            find_people=lambda text: pairs(people.find_people(desk, text)),
            background=context.background,
            paid=paid,
            parent=parent,
        )
        said: dict[str, str] = {}
        _offer_to_look(context, dialog)
        dialog.submitted.connect(lambda values: said.update(text=_said(values)))

        def done(key: int | None) -> None:
            announce(context, said["text"])
            if written is not None:
                written(key)

        def work(values: PaymentValues) -> int | None:
            return _write_payment(desk, values)

        run_money_form(
            dialog,
            context.background,
            work,
            done,
            is_written=_reader(desk, dialog),
        )

    context.background.run(
        lambda: money_sheet.payment_kit(desk, about, payment_id), done=show, owner=parent
    )


def open_commitment_dialog(context: PageContext, parent: QWidget, about: About) -> None:
    """Open the form of a quote or an order accepted."""
    desk = context.desk

    def show(kit: PaymentKit) -> None:
        dialog = CommitmentDialog(
            free_cents=kit.free_cents, day=kit.day, background=context.background, parent=parent
        )
        _offer_to_look(context, dialog)

        def commit(values: CommitmentValues) -> int:
            return money.commit_money(
                desk,
                about,
                values.amount_cents,
                on=values.on,
                supplier=values.supplier,
                label=values.label,
                quote=values.quote,
                request_key=dialog.request_key,
            )

        run_money_form(
            dialog,
            context.background,
            commit,
            lambda _key: announce(context, "Engagement enregistré."),
            is_written=_reader(desk, dialog),
        )

    context.background.run(lambda: money_sheet.payment_kit(desk, about), done=show, owner=parent)


def open_return_dialog(context: PageContext, parent: QWidget, line: EntryLine) -> None:
    """Open the form of money that came back of a payment, whole or in part."""
    desk, entry = context.desk, line.entry
    dialog = ReturnDialog(
        label=entry.label, left_cents=line.net_cents, day=desk.today(), parent=parent
    )

    def give_back(values: ReturnValues) -> int:
        return money.return_money(
            desk,
            entry.id,
            values.amount_cents,
            on=values.on,
            reason=values.reason,
            request_key=dialog.request_key,
        )

    run_money_form(
        dialog,
        context.background,
        give_back,
        lambda _key: announce(context, "Somme rendue enregistrée."),
        is_written=_reader(desk, dialog),
    )


def announce(context: PageContext, text: str) -> None:
    """Have every page that shows money refreshed, and say what was done."""
    context.changes.announce(*KINDS)
    context.notice(f"{text} {UNDO}")


def _said(values: PaymentValues) -> str:
    if values.draft.id:
        return _CHANGED
    return _PAID if values.paid else _DRAFTED


def _write_payment(desk: Desk, values: PaymentValues) -> int | None:
    draft = values.draft
    if values.paid:
        money.record_payment(
            desk,
            draft.about,
            draft.amount_cents,
            on=draft.on,
            label=draft.label,
            supplier=draft.supplier,
            request_key=draft.request_key,
            receipt=values.file,
            cooperator_id=draft.cooperator_id,
            commitment_id=draft.commitment_id,
        )
        return None
    payment_id = payments.save_payment(desk, draft)
    if values.file is not None:
        payments.join_file(desk, payment_id, values.file.data, values.file.name)
    return payment_id


def _reader(desk: Desk, dialog: MoneyForm) -> Callable[[], bool]:
    """Return what tells whether the form is written, for a worker: it asks no widget."""
    key, held = dialog.request_key, dialog

    def read() -> bool:
        return money_sheet.is_written(desk, key, held.file)

    return read


def _offer_to_look(context: PageContext, dialog: MoneyForm) -> None:
    if dialog.proof is not None:
        dialog.proof.look_asked.connect(lambda file: open_receipt(context, dialog, file))
