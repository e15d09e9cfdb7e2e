"""The chain that seals the books of a closed year: each link covers a row and the link before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, format_date, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from idcoop_desktop.domain.closing import LedgerSeal, YearClosing

SealedRow: TypeAlias = Mapping[str, "str | int | None"]
"""A row of the books as it is stored, by the names of :data:`SEALED_FIELDS`."""

VERSION = 1
"""Stands in every text that is hashed: a later list of fields gets another number."""

SEALED_FIELDS = (
    *("id", "scheme", "year", "envelope_id", "kind", "nature", "amount_cents", "on_date"),
    *("label", "supplier", "project_id", "aid_id", "payment_id", "piece", "corrects_id"),
    *("settles_id", "pair_id", "by_id", "decided_by"),
)
"""What a link covers of a row; ``scheme`` and ``year`` are those of its envelope."""

START = hashlib.sha256(b"idcoop-desktop, books of closed years").hexdigest()
"""What the first link of the first closed year is tied to."""


class Harm(StrEnum):
    """What the chain tells of the books of a closed year."""

    CHANGED = "changed"
    GONE = "gone"
    ADDED = "added"
    LINK_GONE = "link_gone"
    CLOSING_CHANGED = "closing_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """Something of a closed year that is no longer as it was sealed.

    ``seq`` is the rank in the chain, 0 for a row that was added to the books afterwards;
    ``row`` is what the books hold there now, empty where they hold nothing.
    """

    year: int
    harm: Harm
    seq: int = 0
    row: SealedRow = field(default_factory=dict)

    @property
    def message(self) -> str:
        """One French sentence without the name of anybody."""
        if self.harm is Harm.CLOSING_CHANGED:
            return f"La clôture de l’exercice {self.year} a été modifiée après coup."
        if self.harm is Harm.LINK_GONE:
            return f"Des scellés de l’exercice {self.year} ont disparu."
        if self.harm is Harm.ADDED:
            return f"Une écriture a été ajoutée à l’exercice {self.year} clos{_told(self.row)}."
        row = f"L’écriture n°{NBSP}{self.seq} de l’exercice {self.year}"
        if self.harm is Harm.GONE:
            return f"{row} a disparu."
        return f"{row} a été modifiée{_told(self.row)}."


def _told(row: SealedRow) -> str:
    cents = row["amount_cents"]
    amount = format_cents(cents) if isinstance(cents, int) else str(cents)
    return f"{NBSP}: {_day(str(row['on_date']))}, {quoted(str(row['label']))}, {amount}"


def _day(text: str) -> str:
    try:
        return format_date(date.fromisoformat(text))
    except ValueError:
        return text


def row_link(row: SealedRow, before: str) -> str:
    """Return the link of a row: the SHA-256, in hexadecimal, of its fields and the link before."""
    return _hash({name: row[name] for name in SEALED_FIELDS}, before)


def closing_link(closing: YearClosing, before: str) -> str:
    """Return the head of a year: it covers the closing and its figures after the last row."""
    return _hash(
        {
            "year": closing.year,
            "closed_on": closing.closed_on.isoformat(),
            "closed_by_id": closing.closed_by_id,
            "decided_by": closing.decided_by,
            "figures": closing.figures,
            "entries": closing.entries,
        },
        before,
    )


def _hash(fields: Mapping[str, str | int | None], before: str) -> str:
    known = {"version": VERSION, "before": before, **fields}
    text = json.dumps(known, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def links(rows: Iterable[SealedRow], before: str) -> tuple[str, ...]:
    """Return the link of each row, in their order, the first tied to ``before``."""
    made = []
    for row in rows:
        before = row_link(row, before)
        made.append(before)
    return tuple(made)


@dataclass(frozen=True, slots=True)
class ClosedYear:
    """What is stored of a closed year: ``rows`` are those of its books now, by identifier."""

    closing: YearClosing
    seals: Sequence[LedgerSeal]
    rows: Mapping[int, SealedRow]


def alterations(years: Iterable[ClosedYear]) -> tuple[Alteration, ...]:
    """Compare the books of closed years, the oldest first, with their chain.

    Each link is compared from the link stored before it, so that one altered row is told once
    and does not make every later one look altered.
    """
    found: list[Alteration] = []
    starts = {START}
    for year in years:
        found += _altered_rows(year, starts)
        last = year.seals[-1].hash if year.seals else None
        heads = {closing_link(year.closing, one) for one in ([last] if last else starts)}
        if year.closing.head not in heads:
            found.append(Alteration(year=year.closing.year, harm=Harm.CLOSING_CHANGED))
        # A head that was altered is told once: the next year may go on from the true one.
        starts = {year.closing.head, *heads}
    return tuple(found)


def _altered_rows(known: ClosedYear, starts: set[str]) -> list[Alteration]:
    year = known.closing.year
    found, before = [], starts
    for rank, seal in enumerate(known.seals, start=1):
        row = known.rows.get(seal.entry_id)
        if row is None:
            found.append(Alteration(year=year, harm=Harm.GONE, seq=rank))
        elif seal.hash not in {row_link(row, one) for one in before}:
            found.append(Alteration(year=year, harm=Harm.CHANGED, seq=rank, row=row))
        before = {seal.hash}
    sealed = {seal.entry_id for seal in known.seals}
    found += [
        Alteration(year=year, harm=Harm.ADDED, row=row)
        for key, row in known.rows.items()
        if key not in sealed
    ]
    if len(known.seals) != known.closing.entries:
        found.append(Alteration(year=year, harm=Harm.LINK_GONE))
    return found
