"""What the team keeps about lists: how files are read, filters by name, what was exported."""

from __future__ import annotations

from idcoop_desktop.store.columns import day, link, number, words
from idcoop_desktop.store.tables.table import Table, indexed


@indexed("saved_by_id")
class ImportModel(Table):
    name = words()
    definition = words()
    saved_on = day()
    saved_by_id = link("staff")


@indexed("saved_by_id")
class SavedView(Table):
    page = words()
    name = words()
    definition = words()
    saved_by_id = link("staff")


@indexed("staff_id")
class ExportRecord(Table):
    on_date = day()
    staff_id = link("staff")
    kind = words()
    purpose = words()
    records = number()
    file_format = words()
