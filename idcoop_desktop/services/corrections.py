"""Rows of the books taken back: cancelled whole, or money that returns in part."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import (
    About,
    EntryKind,
    LedgerEntry,
    Nature,
    require_positive,
)
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.payments import state_after_correction
from idcoop_desktop.domain.projects import require_reason
from idcoop_desktop.domain.spending import commitments, net_amounts, require_returnable, shares
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services.books import (
    counter,
    envelope_name,
    release,
    require_funded,
    require_open_year,
    written,
)
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.spending import require_past
from idcoop_desktop.services.subjects import subject
from idcoop_desktop.store import ledger, payments

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

_NOTHING_DONE = "Rien n’a été changé."
_TAKEN_BACK = frozenset({EntryKind.COMMIT, EntryKind.PAY, EntryKind.FUND})


def cancel_entry(desk: Desk, entry_id: int, reason: str, request_key: str = "") -> int:
    """Take back what stands of a row by a counter-entry, and return that row's identifier.

    For a commitment, a payment, or money given to an envelope. A payment is cancelled whole, in
    all the envelopes that bore it, and leaves its commitment open; a commitment cancelled on a
    finished project gives its money back to the envelope. Raises :class:`DomainError` when
    nothing stands any more, or when payments rest on it.
    """
    why = require_reason(reason)
    entry = ledger.get_entry(desk.base, entry_id)
    about = entry.about
    if about is None:
        return _cancel_funds(desk, entry, why, request_key)
    found = subject(desk, about)
    with desk.unit(titled("annulation d’une écriture de", found.title)) as unit:
        known = written(desk, request_key)
        if known is not None:
            return known.id
        rows = _standing_rows(desk, entry)
        if entry.kind is EntryKind.COMMIT:
            _require_unsettled(desk, entry, about)
        keys = [
            counter(
                desk, unit, row, label=f"Annulation\u00a0: {why}", amount_cents=standing,
                request_key=request_key,
            )
            for row, standing in rows
        ]  # fmt: skip
        if entry.payment_id is not None:
            _follow(desk, unit, entry.payment_id, why)
        if found.finished and entry.kind is EntryKind.COMMIT:
            release(desk, unit, about, on=desk.today())
    return keys[0]


def _cancel_funds(desk: Desk, entry: LedgerEntry, why: str, request_key: str) -> int:
    envelope = ledger.envelope(desk.base, entry.envelope_id or 0)
    with desk.unit(f"annulation sur l’{envelope_name(envelope.scheme, envelope.year)}") as unit:
        known = written(desk, request_key)
        if known is not None:
            return known.id
        if entry.nature is Nature.MOVE:
            raise DomainError(
                f"Un virement entre enveloppes se corrige par le virement inverse. {_NOTHING_DONE}"
            )
        standing = _require_standing(desk, entry)
        require_open_year(desk, envelope.year)
        require_funded(desk, envelope, standing)
        return counter(
            desk, unit, entry, label=f"Annulation\u00a0: {why}", amount_cents=standing,
            request_key=request_key,
        )  # fmt: skip


def return_money(
    desk: Desk, entry_id: int, amount_cents: int, *, on: date, reason: str, request_key: str = ""
) -> int:
    """Record that money paid came back, wholly or in part; return the counter-entry's identifier.

    It goes back to the envelope of the row named, then to the others that bore the payment. What
    was committed for it is freed too, and goes back to the envelope when the project is finished.
    Raises :class:`DomainError` beyond what still stands of the payment.
    """
    require_positive(amount_cents)
    why = require_reason(reason)
    entry = ledger.get_entry(desk.base, entry_id)
    about = entry.about
    if about is None or entry.kind is not EntryKind.PAY:
        raise DomainError(f"Seul un paiement peut être rendu. {_NOTHING_DONE}")
    found = subject(desk, about)
    with desk.unit(titled("somme rendue sur", found.title)) as unit:
        known = written(desk, request_key)
        if known is not None:
            return known.id
        _require_day_of_return(desk, entry, on)
        rows = {row.id: (row, standing) for row, standing in _standing_rows(desk, entry)}
        room = {key: standing for key, (_row, standing) in rows.items()}
        require_returnable(sum(room.values()), amount_cents)
        label = f"Somme rendue\u00a0: {why}"
        keys = [
            _give_back(desk, unit, rows[key][0], cents, on=on, label=label, request_key=request_key)
            for key, cents in shares(room, amount_cents)
        ]
        if entry.payment_id is not None:
            _follow(desk, unit, entry.payment_id, why)
        if found.finished:
            release(desk, unit, about, on=on)
    return keys[0]


def _give_back(
    desk: Desk, unit: Unit, entry: LedgerEntry, cents: int, *, on: date, label: str,
    request_key: str,
) -> int:  # fmt: skip
    """Take back a part of one row, and of what was committed for it; return the first key."""
    key = counter(
        desk, unit, entry, label=label, amount_cents=cents, on=on,
        nature=Nature.RETURN, request_key=request_key,
    )  # fmt: skip
    counter(
        desk, unit, _committed_for(desk, entry), label=label, amount_cents=cents, on=on,
        nature=Nature.RETURN,
    )  # fmt: skip
    return key


def _require_day_of_return(desk: Desk, entry: LedgerEntry, on: date) -> None:
    require_past(desk, on)
    if on < entry.on:
        raise DomainError(
            f"L’argent a été payé le {format_date(entry.on)}\u00a0: il n’a pas pu être rendu "
            f"avant. {_NOTHING_DONE}"
        )


def _require_standing(desk: Desk, entry: LedgerEntry) -> int:
    """Return what stands of a row; :class:`DomainError` when it cannot be taken back."""
    if entry.kind not in _TAKEN_BACK or entry.nature is Nature.CARRY_OVER:
        raise DomainError("Seuls un engagement ou un paiement peuvent être annulés ici.")
    back = ledger.corrections(desk.base, entry.id)
    standing = entry.amount_cents + sum(row.amount_cents for row in back)
    if entry.corrects_id is not None:
        raise DomainError(
            f"Cette écriture en corrige une autre\u00a0: elle ne s’annule pas. {_NOTHING_DONE}"
        )
    if standing <= 0:
        raise DomainError(f"Cette écriture est déjà annulée. {_NOTHING_DONE}")
    return standing


def _standing_rows(desk: Desk, entry: LedgerEntry) -> list[tuple[LedgerEntry, int]]:
    """Return a row and what stands of it, then the other rows of its payment, if it has some."""
    found = [(entry, _require_standing(desk, entry))]
    if entry.payment_id is None:
        return found
    rows = ledger.entries_of_payment(desk.base, entry.payment_id)
    nets = net_amounts(rows)
    others = (row for row in rows if row.corrects_id is None and row.kind is entry.kind)
    return found + [(row, nets[row.id]) for row in others if row.id != entry.id and nets[row.id]]


def _require_unsettled(desk: Desk, entry: LedgerEntry, about: About) -> None:
    for one in commitments(ledger.entries_about(desk.base, about)):
        settled = one.net_cents - one.open_cents
        if one.entry.id == entry.id and settled:
            raise DomainError(
                f"Déjà réglé sur cet engagement, {format_cents(settled)}\u00a0: "
                "annulez d’abord le paiement."
            )


def _committed_for(desk: Desk, entry: LedgerEntry) -> LedgerEntry:
    """Return the commitment that a payment settled, as the payment's envelope bears it."""
    if entry.settles_id is None:
        return replace(entry, id=0, kind=EntryKind.COMMIT, payment_id=None, piece="")
    return replace(ledger.get_entry(desk.base, entry.settles_id), envelope_id=entry.envelope_id)


def _follow(desk: Desk, unit: Unit, payment_id: int, why: str) -> None:
    """Bring the state of a payment in line with its rows."""
    rows = [
        row for row in ledger.entries_of_payment(desk.base, payment_id) if row.kind is EntryKind.PAY
    ]
    payment = payments.get_payment(desk.base, payment_id)
    state = state_after_correction(
        payment.amount_cents,
        sum(row.amount_cents for row in rows),
        returned=any(row.nature is Nature.RETURN for row in rows),
    )
    payments.update_payment(unit, payment_id, state=state, reason=why)
