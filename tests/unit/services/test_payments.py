"""Payments on their way: what must be seen, each step, what the books keep of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, ReceiptKind
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentDraft, PaymentState
from idcoop_desktop.services import journal, life, money, payments, sheets
from idcoop_desktop.store import ledger
from tests.unit.services.conftest import TODAY, Village

PDF = b"%PDF-1.7 facture"


def draft(project: int, **changes: Any) -> PaymentDraft:
    return replace(
        PaymentDraft(
            about=About(project_id=project),
            payee=PayeeKind.SUPPLIER,
            supplier="Couleurs SARL",
            label="Peinture",
            amount_cents=12_000,
            on=TODAY,
            request_key="form",
        ),
        **changes,
    )


def payable(village: Village, project: int, **changes: Any) -> int:
    """Bring a payment as far as it goes before money leaves."""
    payment = payments.save_payment(village.desk, draft(project, **changes))
    payments.submit(village.desk, payment)
    for item in (CheckItem.BANK_DETAILS, CheckItem.QUOTE):
        payments.tick_check(village.desk, payment, item, TODAY)
    payments.make_payable(village.desk, payment)
    return payment


def state(village: Village, payment: int) -> PaymentState:
    return payments.payment_line(village.desk, payment).payment.state


def test_a_payment_goes_from_draft_to_paid_and_its_receipt_proves_the_row(village: Village) -> None:
    project = village.granted(64_000)
    payment = payable(village, project)
    assert payments.payment_line(village.desk, payment).missing == (
        "Facture, ticket ou photo à joindre",
    )
    payments.join_file(village.desk, payment, PDF, "facture.pdf")
    payments.join_file(village.desk, payment, PDF + b"2", "devis.pdf", ReceiptKind.QUOTE)
    row = payments.pay(village.desk, payment, TODAY, "pay")
    assert row == payments.pay(village.desk, payment, TODAY, "pay")
    (line,) = payments.payment_lines(village.desk)
    assert (line.payment.state, line.payment.paid_on) == (PaymentState.PAID, TODAY)
    assert (line.title, line.payee, line.asked_by) == (
        "La fresque",
        "Couleurs SARL",
        village.desk.author.name,
    )
    assert (line.entry_ids, line.piece, line.missing) == ((row,), "I-2026-0001", ())
    known = {one.entry.id: one for one in sheets.project_sheet(village.desk, project).entries}
    assert [proof.file_name for proof in known[row].receipts] == ["facture.pdf"]
    settled = known[row].entry.settles_id
    assert settled is not None
    assert [proof.file_name for proof in known[settled].receipts] == ["devis.pdf"]
    assert known[row].entry.by_id == village.desk.author.id
    amounts = sheets.project_sheet(village.desk, project).amounts
    assert (amounts.committed, amounts.paid) == (12_000, 12_000)
