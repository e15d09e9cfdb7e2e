"""Payments found, narrowed and put in order by the base: tens of thousands of them."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from idcoop_desktop.domain.payment_list import PaymentQuery, PaymentSort
from idcoop_desktop.domain.payments import PaymentState
from idcoop_desktop.domain.text import fold, tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from idcoop_desktop.store.base import Base

_DAY = "coalesce(p.paid_on, p.on_date)"
_YEAR = f"CAST(substr({_DAY}, 1, 4) AS INTEGER)"
_LINES = """
SELECT p.id, p.label, p.supplier, coalesce(c.key_first, ''), coalesce(c.key_last, ''),
    coalesce(j.title, ''), coalesce(h.key_first, ''), coalesce(h.key_last, '')
FROM payment AS p
LEFT JOIN cooperator AS c ON c.id = p.cooperator_id
LEFT JOIN project AS j ON j.id = p.project_id
LEFT JOIN aid AS a ON a.id = p.aid_id
LEFT JOIN cooperator AS h ON h.id = a.cooperator_id
WHERE true
"""
_WAY = " ".join(f"WHEN '{state.value}' THEN {n}" for n, state in enumerate(PaymentState))
_ORDERS = {
    PaymentSort.DATE: _DAY,
    PaymentSort.PAYEE: "coalesce(c.key_last || ' ' || c.key_first, lower(p.supplier))",
    PaymentSort.ABOUT: "coalesce(lower(j.title), a.scheme || ' ' || h.key_last)",
    PaymentSort.AMOUNT: "p.amount_cents",
    PaymentSort.STATE: f"CASE p.state {_WAY} END",
}


def listed_payments(base: Base, query: PaymentQuery) -> array[int]:
    """Return the payments that a list shows, in its order.

    Each word of the text begins a word of the label, of who is paid or of what it is for; signs
    without a word, such as an emoji, are in one of them.
    """
    where, values = _narrowed(query)
    way = "DESC" if query.descending else "ASC"
    order = f" ORDER BY {_ORDERS[query.sort]} {way}, {_DAY} DESC, p.id DESC"
    rows = base.db.raw.execute(f"{_LINES}{where}{order}", values)
    return array("q", _matching(rows, tidy_line(query.text)))


def years(base: Base) -> tuple[int, ...]:
    """Return the years in which something was paid or is to be, the latest first."""
    rows = base.db.rows(f"SELECT DISTINCT {_YEAR} FROM payment AS p ORDER BY 1 DESC")
    return tuple(int(year) for (year,) in rows)


def _narrowed(query: PaymentQuery) -> tuple[str, dict[str, str | int]]:
    where, values = "", dict[str, str | int]()
    if query.scheme is not None:
        where += " AND coalesce(a.scheme, 'idcoop') = :scheme"
        values["scheme"] = query.scheme.value
    if query.year is not None:
        where += f" AND {_DAY} BETWEEN :first AND :last"
        values |= {"first": f"{query.year}-01-01", "last": f"{query.year}-12-31"}
    if query.states is not None:
        names = {f"state{n}": state.value for n, state in enumerate(sorted(query.states))}
        where += f" AND p.state IN ({', '.join(f':{name}' for name in names)})"
        values |= names
    if query.asked_by_id is not None:
        where += " AND p.asked_by_id = :who"
        values["who"] = query.asked_by_id
    return where, values


def _matching(rows: Iterable[tuple[int, ...]], text: str) -> Iterator[int]:
    words = fold(text).split()
    for key, *texts in rows:
        told = " ".join(map(str, texts))
        if words:
            known = f" {fold(told)}"
            if all(f" {word}" in known for word in words):
                yield key
        elif text in told:
            yield key
