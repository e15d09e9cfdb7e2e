"""Envelopes, the ledger and the receipts."""

from __future__ import annotations

from idcoop_desktop.domain.ledger import EntryKind, Nature, ReceiptKind, Scheme
from idcoop_desktop.store.columns import (
    choice,
    day,
    link,
    number,
    optional_link,
    words,
)
from idcoop_desktop.store.tables.table import Table, indexed


@indexed("scheme year id")
class Envelope(Table):
    scheme = choice(Scheme.IDCOOP)
    year = number()


@indexed(
    "envelope_id kind amount_cents",
    "project_id kind amount_cents",
    "corrects_id id",
    "request_key id",
    "aid_id kind amount_cents",
    "payment_id id",
    "settles_id amount_cents",
    "pair_id",
    "by_id",
    "envelope_id project_id kind amount_cents",
    "envelope_id aid_id kind amount_cents",
    "envelope_id on_date id",
    "envelope_id kind on_date amount_cents",
)
class LedgerEntry(Table):
    kind = choice(EntryKind.REQUEST)
    amount_cents = number()
    on_date = day()
    label = words()
    envelope_id = optional_link("envelope")
    project_id = optional_link("project")
    supplier = words()
    corrects_id = optional_link("ledger_entry")
    request_key = words()
    aid_id = optional_link("aid")
    payment_id = optional_link("payment")
    settles_id = optional_link("ledger_entry")
    pair_id = optional_link("ledger_entry")
    nature = choice(Nature.ORDINARY)
    by_id = optional_link("staff")
    decided_by = words()
    piece = words()


@indexed("entry_id id")
class Receipt(Table):
    entry_id = link("ledger_entry")
    sha256 = words()
    file_name = words()
    size = number()
    attached_on = day()
    kind = choice(ReceiptKind.RECEIPT)
