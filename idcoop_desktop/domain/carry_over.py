"""Carrying over at the end of a year: what leaves its envelope and enters the next one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry, Nature, project_amounts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MONTH, _LAST_DAY = 12, 31


@dataclass(frozen=True, slots=True)
class CarriedRow:
    """The two sides of what is carried: ``leaving`` dates from 31/12, ``entering`` from 01/01.

    ``entering`` has no envelope yet; it is to name ``leaving`` by its ``pair_id``.
    """

    leaving: LedgerEntry
    entering: LedgerEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryOver:
    """Which envelope is carried over; ``free``: what nobody was promised goes along."""

    source_id: int
    year: int
    free: bool
    by_id: int
    decided_by: str


def carried_rows(entries: Iterable[LedgerEntry], wanted: CarryOver) -> tuple[CarriedRow, ...]:
    """Return the rows that carry an envelope over, from all the rows it has.

    What was granted and not paid is always carried, with the money that covers it and what is
    committed of it, so that each envelope and each project still add up (domain.md §5). What is
    free is carried by choice; an envelope that is exceeded has nothing free.
    """
    rows = tuple(entries)
    owners: dict[tuple[int | None, int | None], list[LedgerEntry]] = defaultdict(list)
    for row in rows:
        if (row.project_id, row.aid_id) != (None, None):
            owners[row.project_id, row.aid_id].append(row)
    promised, carried = 0, []
    for (project_id, aid_id), own in owners.items():
        for kind, cents in _owed(own):
            promised += cents if kind is EntryKind.GRANT else 0
            carried.append(_row(wanted, kind, cents, project_id=project_id, aid_id=aid_id))
    everything = project_amounts(rows)
    amount = sum(row.amount_cents for row in rows if row.kind is EntryKind.FUND)
    free = max(amount - everything.granted, 0) if wanted.free else 0
    money = [
        _row(wanted, EntryKind.FUND, cents, detail=detail)
        for cents, detail in ((promised, "aides accordées à payer"), (free, "solde libre"))
        if cents
    ]
    return (*money, *carried)


def _owed(rows: Iterable[LedgerEntry]) -> Iterator[tuple[EntryKind, int]]:
    """Yield what a project or an aid is still promised, then what is committed of it, in cents."""
    amounts = project_amounts(rows)
    for kind, cents in (
        (EntryKind.GRANT, amounts.granted - amounts.paid),
        (EntryKind.COMMIT, amounts.committed - amounts.paid),
    ):
        if cents > 0:
            yield kind, cents


def _row(
    wanted: CarryOver,
    kind: EntryKind,
    cents: int,
    *,
    project_id: int | None = None,
    aid_id: int | None = None,
    detail: str = "",
) -> CarriedRow:
    about = f" ({detail})" if detail else ""
    leaving = LedgerEntry(
        id=0,
        kind=kind,
        amount_cents=-cents,
        on=date(wanted.year, _MONTH, _LAST_DAY),
        label=f"Report sur {wanted.year + 1}{about}",
        envelope_id=wanted.source_id,
        project_id=project_id,
        aid_id=aid_id,
        nature=Nature.CARRY_OVER,
        by_id=wanted.by_id,
        decided_by=wanted.decided_by,
    )
    return CarriedRow(
        leaving,
        replace(
            leaving,
            amount_cents=cents,
            on=date(wanted.year + 1, 1, 1),
            label=f"Report de {wanted.year}{about}",
            envelope_id=None,
        ),
    )
