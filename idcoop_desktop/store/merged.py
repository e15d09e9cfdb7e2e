"""Records that merges ended: an old list still tells of them, as they were."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.by_hand import IMPORTED
from idcoop_desktop.store import people, tables
from idcoop_desktop.store.duplicates import still_there

if TYPE_CHECKING:
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.store.base import Base


def ended_records(base: Base) -> tuple[tuple[Cooperator, int], ...]:
    """Return the records that merges ended, each with the identifier of who is kept in the end.

    Both records of a merge: the one that went and, where it was changed, the one that was kept as
    it was before. Those whose person was removed since are left out.
    """
    became, replaced = _became(base), _replaced(base)
    known = people.cooperators_by_id(base, {*became, *became.values()})
    ended = [(known[key], kept) for key, kept in became.items()]
    for key, kept in became.items():
        for changed, values in replaced[key].items():
            ended.append((replace(known[changed], **values), kept))
    return tuple(ended)


def _became(base: Base) -> dict[int, int]:
    """Return who is kept in the end, by the identifier of each record that was merged."""
    sql = "SELECT id, merged_into_id FROM cooperator WHERE merged_into_id > 0 ORDER BY id"
    merges = dict(base.db.rows(sql))
    became = {}
    for key, kept in merges.items():
        while kept in merges:
            kept = merges[kept]
        became[key] = kept
    there = still_there(base, became.values())
    return {key: kept for key, kept in became.items() if kept in there}


def _replaced(base: Base) -> dict[int, dict[int, dict[str, Any]]]:
    """Return what merges replaced, by the one who went and by the record that was changed."""
    found: dict[int, dict[int, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
    rows = base.db.rows(
        "SELECT cooperator_id, record_id, column_name, before FROM merge_move"
        " WHERE table_name = 'cooperator' ORDER BY id"
    )
    for gone, key, column, before in rows:
        if column in IMPORTED:
            value = getattr(tables.Cooperator, column).python_value(json.loads(before))
            found[gone][key][column] = value
    return found
