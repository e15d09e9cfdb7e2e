"""Envelopes, the ledger and the receipts."""

from __future__ import annotations

from idcoop_desktop.domain.ledger import EntryKind, Scheme
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


@indexed("entry_id id")
class Receipt(Table):
    entry_id = link("ledger_entry")
    sha256 = words()
    file_name = words()
    size = number()
    attached_on = day()
