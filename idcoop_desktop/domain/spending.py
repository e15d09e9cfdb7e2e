"""Spending what was granted: commitments, what is still open of them, which envelope pays."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import EntryKind, Nature, project_amounts
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from idcoop_desktop.domain.ledger import Amounts, LedgerEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """A commitment; ``net_cents`` counts its corrections, ``open_cents`` is not settled yet."""

    entry: LedgerEntry
    net_cents: int
    open_cents: int


@dataclass(frozen=True, slots=True)
class Part:
    """A share of a payment: the envelope it comes from and the commitment it settles, in cents."""

    envelope_id: int
    settles_id: int
    cents: int


def net_amounts(entries: Iterable[LedgerEntry]) -> dict[int, int]:
    """Return what stands of each row once its counter-entries are taken off, in cents, by row."""
    nets: Counter[int] = Counter()
    for entry in entries:
        nets[entry.id if entry.corrects_id is None else entry.corrects_id] += entry.amount_cents
    return dict(nets)


def commitments(entries: Sequence[LedgerEntry]) -> tuple[Commitment, ...]:
    """Return the commitments among all the rows of one project or aid, in the rows' order.

    Payments that name none, as all did once, settle the oldest. A commitment carried over to
    another year is its first row alone.
    """
    nets = net_amounts(entries)
    settled: Counter[int] = Counter()
    for row in entries:
        if row.kind is EntryKind.PAY and row.settles_id is not None:
            settled[row.settles_id] += row.amount_cents
    found = [
        Commitment(entry=row, net_cents=nets[row.id], open_cents=nets[row.id] - settled[row.id])
        for row in entries
        if _is_commitment(row)
    ]
    amounts = project_amounts(entries)
    unnamed = sum(one.open_cents for one in found) - (amounts.committed - amounts.paid)
    for index, one in enumerate(found):
        part = max(min(one.open_cents, unnamed), 0)
        found[index] = replace(one, open_cents=one.open_cents - part)
        unnamed -= part
    return tuple(found)


def _is_commitment(row: LedgerEntry) -> bool:
    first = row.kind is EntryKind.COMMIT and row.corrects_id is None and row.amount_cents > 0
    return first and row.nature is not Nature.CARRY_OVER


def to_settle(
    known: Iterable[Commitment], commitment_id: int | None, supplier: str
) -> tuple[Commitment, ...]:
    """Return the open commitments that a payment settles, in that order.

    The one it names, with what the same gesture took from another envelope; or else those of the
    same supplier: the quote of another one stays owed to that one.
    """
    still_open = [one for one in known if one.open_cents > 0]
    if commitment_id is not None:
        return tuple(
            one for one in still_open if commitment_id in {one.entry.id, one.entry.pair_id}
        )
    payee = fold(supplier)
    return tuple(one for one in still_open if fold(one.entry.supplier) == payee)


def parts(
    settling: Iterable[Commitment], room: dict[int, int], amount_cents: int
) -> tuple[Part, ...]:
    """Spread a payment over commitments in order, each paid by its own envelope first.

    ``room`` is what each envelope has committed and not paid; it must not be empty, and the
    commitments must cover the amount. What exceeds it all goes to the last envelope.
    """
    free, left, spread = dict(room), amount_cents, []
    for one in settling:
        share = min(one.open_cents, left)
        left -= share
        own = [envelope_id for envelope_id in free if envelope_id == one.entry.envelope_id]
        for envelope_id, cents in shares({**{key: free[key] for key in own}, **free}, share):
            free[envelope_id] -= cents
            spread.append(Part(envelope_id, one.entry.id, cents))
    return tuple(spread)


def room_by_envelope(
    entries: Iterable[LedgerEntry], total: EntryKind, used: EntryKind
) -> dict[int, int]:
    """Return how much of a kind another kind has not used yet, by envelope, oldest grant first.

    Negative where a waiver let more be used than there was.
    """
    room: dict[int, int] = {}
    for entry in entries:
        if entry.envelope_id is not None and entry.kind in {total, used}:
            sign = 1 if entry.kind is total else -1
            known = room.get(entry.envelope_id, 0)
            room[entry.envelope_id] = known + sign * entry.amount_cents
    return room


def shares(room: dict[int, int], amount_cents: int) -> tuple[tuple[int, int], ...]:
    """Spread an expense over envelopes as (envelope, cents), filling them in order.

    What exceeds them all, which only a waiver allows, goes to the last one.
    """
    left, spread = amount_cents, dict.fromkeys(room, 0)
    for envelope_id, free in room.items():
        spread[envelope_id] = max(min(left, free), 0)
        left -= spread[envelope_id]
    if left and spread:
        spread[list(spread)[-1]] += left
    return tuple((envelope_id, part) for envelope_id, part in spread.items() if part)


def require_spendable(amounts: Amounts, amount_cents: int, *, waived: bool) -> None:
    """Refuse an expense that would take the project beyond what it was granted, unless waived.

    ``amount_cents`` is what the expense adds to the committed money (domain.md §5).
    """
    free = amounts.granted - amounts.committed
    if amount_cents > free and not waived:
        raise DomainError(
            f"Il reste {format_cents(max(free, 0))} d’aide accordée à ce projet\u00a0: cette "
            "dépense la dépasse. Rien n’a été enregistré. Si elle règle un devis déjà engagé, "
            "choisissez-le\u00a0; sinon, demandez un complément ou une dérogation."
        )


def require_returnable(net_cents: int, amount_cents: int) -> None:
    """Refuse to take back more of a payment than what still stands of it."""
    if amount_cents > net_cents:
        raise DomainError(
            f"Il ne reste que {format_cents(max(net_cents, 0))} de ce paiement\u00a0: on ne peut "
            "pas en rendre davantage. Rien n’a été enregistré."
        )
