"""Who was said not to be a duplicate, and what each merge of two people moved."""

from __future__ import annotations

from idcoop_desktop.store.columns import day, link, number, words
from idcoop_desktop.store.tables.table import Table, indexed


@indexed("cooperator_id id", "other_id id", "noted_by_id")
class NotDuplicate(Table):
    cooperator_id = link("cooperator")
    other_id = link("cooperator")
    noted_on = day()
    noted_by_id = link("staff")


# One value that a merge changed, as JSON before and after; without a column, a whole row that it
# removed, and the key of the row that stands for both.
@indexed("cooperator_id id")
class MergeMove(Table):
    cooperator_id = link("cooperator")
    table_name = words()
    record_id = number()
    column_name = words()
    before = words()
    after = words()
