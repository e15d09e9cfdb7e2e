"""Rows of the books behind a figure: listed by identity, counted, and read by pages."""

from __future__ import annotations

import json
from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.budget import (
    LAST_MONTH,
    BookLine,
    BookSort,
    Grouping,
    first_day,
)
from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry, Scheme
from idcoop_desktop.domain.text import fold
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from idcoop_desktop.domain.budget import BookQuery, Figure, Group
    from idcoop_desktop.store.base import Base

_ENTRIES = Records(tables.LedgerEntry, LedgerEntry, renamed={"on": "on_date"})

_OF_ENVELOPES = (
    "e.envelope_id IN (SELECT id FROM envelope WHERE year = :year"
    " AND (:scheme = '' OR scheme = :scheme))"
)
# A wish is written before any envelope pays for it: it counts in the year of its day.
_WISHES = (
    "e.envelope_id IS NULL AND e.kind = 'request' AND e.on_date BETWEEN :first AND :last"
    " AND (:scheme = ''"
    " OR coalesce((SELECT scheme FROM aid WHERE id = e.aid_id), 'idcoop') = :scheme)"
)
_MISSING = (
    "e.kind = 'pay' AND e.corrects_id IS NULL AND e.amount_cents > 0"
    " AND NOT EXISTS (SELECT 1 FROM receipt WHERE entry_id = e.id AND kind <> 'quote')"
    " AND e.amount_cents + coalesce("
    "(SELECT sum(amount_cents) FROM ledger_entry WHERE corrects_id = e.id), 0) > 0"
)
_OF_GROUP = {
    Grouping.KIND: ("kind = :group", "scheme = :group"),
    Grouping.RESIDENCE: ("residence_id = :group", "coalesce(residence_id, 0) = :group"),
    Grouping.COMMUNE: (
        "residence_id IN (SELECT id FROM residence WHERE commune = :group)",
        "coalesce((SELECT commune FROM residence WHERE id = residence_id), '') = :group",
    ),
}
_ORDERS = {
    BookSort.DAY: ("on_date",),
    BookSort.AMOUNT: ("amount_cents", "on_date"),
    BookSort.KIND: ("kind", "on_date"),
}
_ABOUT = """
SELECT id, 'idcoop', title FROM project WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT a.id, a.scheme, trim(c.first_name || ' ' || c.last_name)
FROM aid AS a JOIN cooperator AS c ON c.id = a.cooperator_id
WHERE a.id IN (SELECT value FROM json_each(?1))
"""
_PROOFS = """
SELECT r.entry_id, count(*) FROM receipt AS r JOIN ledger_entry AS e ON e.id = r.entry_id
WHERE r.entry_id IN (SELECT value FROM json_each(?)) AND (e.kind <> 'pay' OR r.kind <> 'quote')
GROUP BY r.entry_id
"""
_TAKEN_BACK = """
SELECT corrects_id, -sum(amount_cents) FROM ledger_entry
WHERE corrects_id IN (SELECT value FROM json_each(?)) GROUP BY corrects_id
"""
_SCHEMES = """
SELECT e.id, v.scheme FROM ledger_entry AS e JOIN envelope AS v ON v.id = e.envelope_id
WHERE e.id IN (SELECT value FROM json_each(?))
"""


def book_list(base: Base, query: BookQuery) -> tuple[array[int], int]:
    """Return the identities of the rows that match, in order, and the cents they add up to.

    Rows that take from the figure count as negative; without a figure the cents are 0, as rows
    of several kinds are not to be added.
    """
    signs = {} if query.figure is None else query.figure.signs
    if query.text or query.sort is BookSort.LABEL:
        rows = _by_words(base, query)
        return array("q", (row[0] for row in rows)), sum(
            row[2] * signs.get(EntryKind(row[3]), 0) for row in rows
        )
    direction = "DESC" if query.descending else "ASC"
    order = ", ".join(f"{name} {direction}" for name in (*_ORDERS[query.sort], "id"))
    sql, values = _chosen(query, "e.id, e.on_date, e.amount_cents, e.kind")
    found = base.db.rows(f"SELECT id FROM ({sql}) ORDER BY {order}", values)
    sums = f"SELECT kind, sum(amount_cents) FROM ({sql}) GROUP BY kind"
    total = sum(cents * signs.get(EntryKind(kind), 0) for kind, cents in base.db.rows(sums, values))
    return array("q", (key for (key,) in found)), total


def missing_count(base: Base, query: BookQuery) -> int:
    """Return how many of the rows are payments without proof."""
    sql, values = _chosen(replace(query, missing=True), "e.id")
    ((count,),) = base.db.rows(f"SELECT count(*) FROM ({sql})", values)
    return int(count)


def book_lines(base: Base, ids: Iterable[int]) -> tuple[BookLine, ...]:
    """Return rows of the books in the order of the keys; those that are gone are left out."""
    wanted = list(ids)
    known = _ENTRIES.by_id(base, wanted)
    entries = [known[key] for key in wanted if key in known]
    keys = json.dumps(list(known))
    about = _owners(base, entries)
    proofs = dict(base.db.rows(_PROOFS, (keys,)))
    back = dict(base.db.rows(_TAKEN_BACK, (keys,)))
    schemes = dict(base.db.rows(_SCHEMES, (keys,)))
    lines = []
    for entry in entries:
        own, title = about.get(_owner(entry), (Scheme.IDCOOP.value, ""))
        lines.append(
            BookLine(
                entry=entry,
                scheme=Scheme(schemes.get(entry.id, own)),
                about=title,
                proofs=proofs.get(entry.id, 0),
                taken_back=back.get(entry.id, 0),
            )
        )
    return tuple(lines)


def _owner(entry: LedgerEntry) -> int:
    return entry.project_id or entry.aid_id or 0


def _owners(base: Base, entries: Sequence[LedgerEntry]) -> dict[int, tuple[str, str]]:
    keys = json.dumps(sorted({_owner(entry) for entry in entries}))
    return {key: (scheme, title) for key, scheme, title in base.db.rows(_ABOUT, (keys,))}


def _chosen(query: BookQuery, columns: str) -> tuple[str, dict[str, object]]:
    """Return the SQL that reads columns of the rows that match, and its values."""
    conditions, values = _conditions(query)
    # Few rows are those of one project: its index is better than that of the envelope.
    envelopes = f"+{_OF_ENVELOPES}" if query.owner_id is not None else _OF_ENVELOPES
    arms = [envelopes]
    if query.figure is None or EntryKind.REQUEST in query.figure.signs:
        arms.append(_WISHES)
    sql = " UNION ALL ".join(
        f"SELECT {columns} FROM ledger_entry AS e WHERE {' AND '.join((arm, *conditions))}"
        for arm in arms
    )
    return sql, values


def _conditions(query: BookQuery) -> tuple[list[str], dict[str, object]]:
    conditions: list[str] = []
    values: dict[str, object] = {
        "year": query.year,
        "scheme": query.scheme or "",
        "first": first_day(query.year, 1),
        "last": f"{query.year:04}-12-31",
    }
    if query.figure is not None:
        conditions += _of_figure(query.figure)
    if query.owner_id is not None:
        conditions.append("(e.project_id = :owner OR e.aid_id = :owner)")
        values["owner"] = query.owner_id
    if query.group is not None:
        conditions.append(_of_group(query.group))
        values["group"] = query.group.key
    if query.months is not None:
        conditions += _of_months(query.year, *query.months)
    if query.missing:
        conditions.append(_MISSING)
    return conditions, values


def _of_figure(figure: Figure) -> list[str]:
    kinds = ", ".join(f"'{kind.value}'" for kind in figure.signs)
    natures = ", ".join(f"'{nature.value}'" for nature in figure.natures)
    return [f"e.kind IN ({kinds})", *([f"e.nature IN ({natures})"] if natures else [])]


def _of_group(group: Group) -> str:
    of_project, of_aid = _OF_GROUP[group.by]
    return (
        f"(e.project_id IN (SELECT id FROM project WHERE {of_project})"
        f" OR e.aid_id IN (SELECT id FROM aid WHERE {of_aid}))"
    )


def _of_months(year: int, first: int, last: int) -> list[str]:
    """Return the conditions of months; those at the ends of the year take what is beyond."""
    found = []
    if first > 1:
        found.append(f"e.on_date >= '{first_day(year, first)}'")
    if last < LAST_MONTH:
        found.append(f"e.on_date < '{first_day(year, last + 1)}'")
    return found


def _by_words(base: Base, query: BookQuery) -> list[tuple[Any, ...]]:
    """Return the rows whose words match, folded as everywhere: SQLite knows no accents."""
    columns = "e.id, e.on_date, e.amount_cents, e.kind, e.label, e.supplier, e.piece,"
    sql, values = _chosen(query, f"{columns} coalesce(e.project_id, e.aid_id, 0)")
    rows = base.db.rows(sql, values)
    folded = _Folded(base, (row[-1] for row in rows))
    words = fold(query.text).split()
    if words or query.text.strip():
        rows = [row for row in rows if folded.has(row, words)]
    rows.sort(key=_ranked(query.sort, folded), reverse=query.descending)
    return rows


class _Folded:
    """Words of rows made comparable, each text once."""

    def __init__(self, base: Base, owners: Iterable[int]) -> None:
        keys = json.dumps(sorted(set(owners)))
        self._titles = {key: title for key, _scheme, title in base.db.rows(_ABOUT, (keys,))}
        self._known: dict[str, str] = {}

    def of(self, text: str) -> str:
        """Return a text as it is compared."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = fold(text)
        return known

    def has(self, row: tuple[Any, ...], words: Sequence[str]) -> bool:
        """Tell whether a row holds every word, in its own texts or in the title of its owner."""
        *_others, label, supplier, piece, owner = row
        texts = (label, supplier, piece, self._titles.get(owner, ""))
        said = " ".join(self.of(text) for text in texts)
        return bool(words) and all(word in said for word in words)


def _ranked(sort: BookSort, folded: _Folded) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    places = {BookSort.DAY: (1,), BookSort.AMOUNT: (2, 1), BookSort.KIND: (3, 1)}
    if sort is BookSort.LABEL:
        return lambda row: (folded.of(row[4]), row[1], row[0])
    return lambda row: (*(row[place] for place in places[sort]), row[0])
