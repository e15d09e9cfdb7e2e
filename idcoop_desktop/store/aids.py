"""Aids of the sister schemes: found, listed in any order, counted, written."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import Aid, AidQuery, AidSort, AidState, AidWaiver
from idcoop_desktop.domain.ledger import Amounts, EntryKind
from idcoop_desktop.domain.parncoop import same_name
from idcoop_desktop.domain.text import fold, tidy_line
from idcoop_desktop.store import tables
from idcoop_desktop.store.records import Records, is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_AIDS = Records(tables.Aid, Aid)
_WAIVERS = Records(tables.AidWaiver, AidWaiver, renamed={"on": "on_date"})

_LATEST = (tables.Aid.asked_on.desc(), tables.Aid.id.desc())
_YEAR = "CAST(substr(a.asked_on, 1, 4) AS INTEGER)"
_LINES = """
SELECT a.id, c.key_first, c.key_last, coalesce(r.key_name, ''), coalesce(n.key_first, ''),
    coalesce(n.key_last, ''), a.newcomer_name, a.subject, a.dwelling
FROM aid AS a JOIN cooperator AS c ON c.id = a.cooperator_id
LEFT JOIN residence AS r ON r.id = a.residence_id
LEFT JOIN cooperator AS n ON n.id = a.newcomer_id
WHERE a.deleted_at IS NULL AND a.scheme = :scheme
"""
_ORDERS = {
    AidSort.DATE: "a.asked_on {way}, a.id {way}",
    AidSort.PERSON: "c.key_last {way}, c.key_first {way}, a.asked_on DESC, a.id DESC",
    AidSort.RESIDENCE: "r.key_name {way}, a.dwelling {way}, a.asked_on DESC, a.id DESC",
    AidSort.STATE: "a.state {way}, a.asked_on DESC, a.id DESC",
    AidSort.AMOUNT: "max(a.granted_cents, (a.state = 'asked') * a.requested_cents) {way},"
    " a.asked_on DESC, a.id DESC",
}
_NEWCOMERS = """
SELECT id, newcomer_id, newcomer_name FROM aid
WHERE deleted_at IS NULL AND scheme = ? AND id <> ?
"""
_SUMS = """
SELECT aid_id, kind, sum(amount_cents) FROM ledger_entry
WHERE aid_id IN (SELECT value FROM json_each(?)) GROUP BY aid_id, kind
"""
_UNPROVED = """
SELECT e.aid_id, count(*) FROM ledger_entry AS e
WHERE e.aid_id IN (SELECT value FROM json_each(?)) AND e.kind = 'pay' AND e.corrects_id IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM ledger_entry AS c WHERE c.corrects_id = e.id AND c.nature = 'cancellation')
    AND NOT EXISTS (SELECT 1 FROM receipt AS r WHERE r.entry_id = e.id AND r.kind <> 'quote')
GROUP BY e.aid_id
"""
_PIECES = """
SELECT (SELECT count(*) FROM receipt AS r JOIN ledger_entry AS e ON e.id = r.entry_id
        WHERE e.aid_id = :aid AND e.kind = 'pay' AND r.kind <> 'quote')
    + (SELECT count(*) FROM payment_file AS f JOIN payment AS p ON p.id = f.payment_id
        WHERE p.aid_id = :aid AND p.state IN ('draft', 'waiting', 'payable') AND f.kind <> 'quote')
"""


def get_aid(base: Base, aid_id: int) -> Aid:
    """Return one aid; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    return _AIDS.get(base, aid_id)


def aids_by_id(base: Base, ids: Iterable[int]) -> dict[int, Aid]:
    """Return aids by identifier, removed ones included."""
    return _AIDS.by_id(base, ids)


def aid_by_request_key(base: Base, key: str) -> Aid | None:
    """Return the aid that a form already wrote, so that a second click writes nothing."""
    return _AIDS.first(base, tables.Aid.request_key == key) if key else None


def aids_of_person(base: Base, person_id: int) -> tuple[Aid, ...]:
    """Return the aids of a person, whether they asked, sponsor or are new; the latest first."""
    theirs = (tables.Aid.cooperator_id == person_id) | (tables.Aid.newcomer_id == person_id)
    return _AIDS.select(base, theirs, order=_LATEST)


def repairs_around(base: Base, aid: Aid) -> tuple[Aid, ...]:
    """Return the other aids of the year asked for in the residence of an aid, or by its person."""
    year = aid.asked_on.year
    same = tables.Aid.cooperator_id == aid.cooperator_id
    if aid.residence_id is not None:
        same |= tables.Aid.residence_id == aid.residence_id
    return _AIDS.select(
        base,
        same,
        tables.Aid.scheme == aid.scheme,
        tables.Aid.id != aid.id,
        tables.Aid.asked_on.between(*_bounds(year)),
        order=_LATEST,
    )


def other_sponsorships(base: Base, aid: Aid) -> tuple[Aid, ...]:
    """Return the other aids of the scheme whose newcomer is that of an aid, or has their name."""
    rows = base.db.rows(_NEWCOMERS, (aid.scheme.value, aid.id))
    alike = [
        key
        for key, newcomer_id, name in rows
        if (newcomer_id is not None and newcomer_id == aid.newcomer_id)
        or same_name(name, aid.newcomer_name)
    ]
    return _AIDS.select(base, is_one_of(tables.Aid.id, alike), order=_LATEST)


def add_aid(unit: Unit, aid: Aid) -> int:
    """Add an aid and return the identifier it gets."""
    return _AIDS.add(unit, aid)


def update_aid(unit: Unit, aid_id: int, **changes: object) -> None:
    """Change fields of an aid; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _AIDS.update(unit, aid_id, changes)


def waivers(base: Base, aid_id: int) -> tuple[AidWaiver, ...]:
    """Return the waivers of an aid, the first recorded first."""
    return _WAIVERS.select(base, tables.AidWaiver.aid_id == aid_id, order=(tables.AidWaiver.seq,))


def add_waiver(unit: Unit, waiver: AidWaiver) -> int:
    """Add a waiver and return its identifier."""
    rank = _WAIVERS.next_seq(unit.base, tables.AidWaiver.aid_id == waiver.aid_id)
    return _WAIVERS.add(unit, waiver, seq=rank)


def listed_aids(base: Base, query: AidQuery) -> array[int]:
    """Return the aids that a list shows, in its order.

    Each word of the text begins one of the person's or newcomer's name, of the residence's, of the
    dwelling or of the subject; signs without a word, such as an emoji, are in one of them.
    """
    where, values = _narrowed(query)
    order = _ORDERS[query.sort].format(way="DESC" if query.descending else "ASC")
    rows = base.db.raw.execute(f"{_LINES}{where} ORDER BY {order}", values)
    return array("q", _matching(rows, tidy_line(query.text)))


def count_by_state(base: Base, scheme: Scheme, year: int | None) -> dict[AidState, int]:
    """Return how many aids of a year, or of all, are in each state; those with none left out."""
    where, values = _narrowed(AidQuery(scheme=scheme, year=year))
    rows = base.db.raw.execute(
        "SELECT a.state, count(*) FROM aid AS a WHERE a.deleted_at IS NULL"
        f" AND a.scheme = :scheme{where} GROUP BY a.state",
        values,
    )
    return {AidState(state): int(count) for state, count in rows}


def years(base: Base, scheme: Scheme) -> tuple[int, ...]:
    """Return the years in which aids were asked for, the latest first."""
    rows = base.db.rows(
        f"SELECT DISTINCT {_YEAR} FROM aid AS a WHERE a.deleted_at IS NULL AND a.scheme = ?"
        " ORDER BY 1 DESC",
        (scheme.value,),
    )
    return tuple(int(year) for (year,) in rows)


def amounts_by_aid(base: Base, aid_ids: Iterable[int]) -> dict[int, Amounts]:
    """Return the amounts of the aids that have a row in the books, in one reading."""
    sums: dict[int, dict[str, int]] = defaultdict(dict)
    for aid_id, kind, cents in base.db.rows(_SUMS, (json.dumps([*aid_ids]),)):
        sums[aid_id][kind] = cents
    return {
        aid_id: Amounts(
            requested=cents.get(EntryKind.REQUEST, 0),
            granted=cents.get(EntryKind.GRANT, 0),
            committed=cents.get(EntryKind.COMMIT, 0),
            paid=cents.get(EntryKind.PAY, 0),
        )
        for aid_id, cents in sums.items()
    }


def unproved(base: Base, aid_ids: Iterable[int]) -> dict[int, int]:
    """Return how many payments of each aid have no piece to prove them; others left out."""
    rows = base.db.rows(_UNPROVED, (json.dumps([*aid_ids]),))
    return {int(key): int(count) for key, count in rows}


def count_pieces(base: Base, aid_id: int) -> int:
    """Return how many invoices, tickets or photos are joined to an aid's payments."""
    ((count,),) = base.db.raw.execute(_PIECES, {"aid": aid_id})
    return int(count)


def _narrowed(query: AidQuery) -> tuple[str, dict[str, str]]:
    where, values = "", {"scheme": query.scheme.value}
    if query.year is not None:
        where += " AND a.asked_on BETWEEN :first AND :last"
        first, last = _bounds(query.year)
        values |= {"first": first.isoformat(), "last": last.isoformat()}
    if query.state is not None:
        where += " AND a.state = :state"
        values["state"] = query.state.value
    return where, values


def _bounds(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _matching(rows: Iterable[tuple[int, ...]], text: str) -> Iterator[int]:
    words = fold(text).split()
    for key, *texts in rows:
        told = " ".join(map(str, texts))
        if words:
            known = fold(told).split()
            if all(any(one.startswith(word) for one in known) for word in words):
                yield key
        elif text in told:
            yield key
