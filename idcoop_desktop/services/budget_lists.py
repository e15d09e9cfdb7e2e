"""What is behind the figures of a budget: projects and aids, and the rows of the books."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.budget import BookQuery, OwnerSort
from idcoop_desktop.domain.ledger import Amounts
from idcoop_desktop.domain.text import fold
from idcoop_desktop.store import book_rows, budget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from idcoop_desktop.domain.budget import BookLine, OwnerLine, OwnerQuery
    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerList:
    """Projects and aids in order, with their sums; ``lines`` are by identity."""

    ids: Sequence[int]
    lines: Mapping[int, OwnerLine]
    sums: Amounts


@dataclass(frozen=True, slots=True, kw_only=True)
class BookList:
    """Rows of the books in order; ``total`` is what they add up to for the figure, in cents."""

    ids: Sequence[int]
    total: int


def owner_list(desk: Desk, query: OwnerQuery) -> OwnerList:
    """Return the projects and aids that asked for money in a year or got some."""
    lines = budget.owner_lines(desk.base, query.year, query.scheme)
    words = fold(query.text).split()
    if words or query.text.strip():
        lines = [line for line in lines if words and _has(line, words)]
    lines.sort(key=_RANKS[query.sort], reverse=query.descending)
    amounts = [line.amounts for line in lines]
    return OwnerList(
        ids=array("q", (line.id for line in lines)),
        lines={line.id: line for line in lines},
        sums=Amounts(
            requested=sum(one.requested for one in amounts),
            granted=sum(one.granted for one in amounts),
            committed=sum(one.committed for one in amounts),
            paid=sum(one.paid for one in amounts),
        ),
    )


def book_list(desk: Desk, query: BookQuery) -> BookList:
    """Return the rows of the books that match, in order."""
    ids, total = book_rows.book_list(desk.base, query)
    return BookList(ids=ids, total=total)


def book_lines(desk: Desk, ids: Iterable[int]) -> tuple[BookLine, ...]:
    """Return rows of the books in the order of the keys; those that are gone are left out."""
    return book_rows.book_lines(desk.base, ids)


def missing_proofs(desk: Desk, year: int, scheme: Scheme | None = None) -> int:
    """Return how many payments of a year stand without proof."""
    return book_rows.missing_count(desk.base, BookQuery(year=year, scheme=scheme))


def _has(line: OwnerLine, words: Iterable[str]) -> bool:
    said = fold(f"{line.title} {line.detail}")
    return all(word in said for word in words)


_Rank = tuple[int | str, int]
_RANKS: dict[OwnerSort, Callable[[OwnerLine], _Rank]] = {
    OwnerSort.TITLE: lambda line: (fold(line.title), line.id),
    OwnerSort.SCHEME: lambda line: (line.scheme.value, line.id),
    OwnerSort.REQUESTED: lambda line: (line.amounts.requested, line.id),
    OwnerSort.GRANTED: lambda line: (line.amounts.granted, line.id),
    OwnerSort.COMMITTED: lambda line: (line.amounts.committed, line.id),
    OwnerSort.PAID: lambda line: (line.amounts.paid, line.id),
    OwnerSort.REMAINING: lambda line: (line.amounts.remaining, line.id),
}
