"""Years that are closed, and the chain that seals the rows of their books."""

from __future__ import annotations

from idcoop_desktop.store.columns import day, link, number, words
from idcoop_desktop.store.tables.table import Table, indexed


@indexed("year id", "closed_by_id")
class YearClosing(Table):
    year = number()
    closed_on = day()
    closed_by_id = link("staff")
    decided_by = words()
    figures = words()
    entries = number()
    head = words()
    request_key = words()


@indexed("closing_id seq id", "entry_id")
class LedgerSeal(Table):
    closing_id = link("year_closing")
    entry_id = link("ledger_entry")
    hash = words()
    seq = number()
