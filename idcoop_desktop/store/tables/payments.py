"""Payments on their way, what was seen before they leave, and their files."""

from __future__ import annotations

from idcoop_desktop.domain.ledger import ReceiptKind
from idcoop_desktop.domain.payments import CheckItem, PayeeKind, PaymentState
from idcoop_desktop.store.columns import (
    choice,
    day,
    link,
    number,
    optional_day,
    optional_link,
    words,
)
from idcoop_desktop.store.tables.table import Table, indexed


@indexed(
    "project_id id",
    "aid_id id",
    "cooperator_id id",
    "commitment_id",
    "asked_by_id",
    "state on_date id",
    "request_key id",
)
class Payment(Table):
    state = choice(PaymentState.DRAFT)
    payee = choice(PayeeKind.SUPPLIER)
    supplier = words()
    cooperator_id = optional_link("cooperator")
    label = words()
    amount_cents = number()
    on_date = day()
    project_id = optional_link("project")
    aid_id = optional_link("aid")
    commitment_id = optional_link("ledger_entry")
    asked_by_id = link("staff")
    paid_on = optional_day()
    reason = words()
    request_key = words()


@indexed("payment_id id", "seen_by_id")
class PaymentCheck(Table):
    payment_id = link("payment")
    item = choice(CheckItem.RECEIPT)
    seen_on = day()
    seen_by_id = link("staff")


@indexed("payment_id id")
class PaymentFile(Table):
    payment_id = link("payment")
    kind = choice(ReceiptKind.RECEIPT)
    sha256 = words()
    file_name = words()
    size = number()
    attached_on = day()
