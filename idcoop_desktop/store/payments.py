"""Payments on their way, what was seen for them, and their files."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from idcoop_desktop.domain.payments import CheckItem, Payment, PaymentCheck, PaymentFile
from idcoop_desktop.store import tables
from idcoop_desktop.store.ledger import entries_by_id
from idcoop_desktop.store.records import Records, is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peewee import Expression

    from idcoop_desktop.domain.ledger import LedgerEntry
    from idcoop_desktop.domain.payments import PaymentState
    from idcoop_desktop.store.base import Base
    from idcoop_desktop.store.unit_of_work import Unit

_PAYMENTS = Records(tables.Payment, Payment, renamed={"on": "on_date"})
_CHECKS = Records(tables.PaymentCheck, PaymentCheck)
_FILES = Records(tables.PaymentFile, PaymentFile)
_UNPROVEN = """
SELECT e.id FROM ledger_entry AS e
WHERE e.kind = 'pay' AND e.corrects_id IS NULL
    AND e.envelope_id IN (SELECT id FROM envelope WHERE ?1 IS NULL OR year = ?1)
    AND NOT EXISTS (SELECT 1 FROM receipt WHERE entry_id = e.id AND kind <> 'quote')
    AND e.amount_cents + coalesce(
        (SELECT sum(amount_cents) FROM ledger_entry WHERE corrects_id = e.id), 0) > 0
"""
_LATEST = (tables.Payment.on_date.desc(), tables.Payment.id.desc())


def get_payment(base: Base, payment_id: int) -> Payment:
    """Return one payment; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _PAYMENTS.get(base, payment_id)


def payments_by_id(base: Base, ids: Iterable[int]) -> dict[int, Payment]:
    """Return payments by identifier; keys of no payment are left out."""
    return _PAYMENTS.by_id(base, ids)


def payment_by_request_key(base: Base, key: str) -> Payment | None:
    """Return the payment that a form already wrote, so that a second click writes nothing."""
    return _PAYMENTS.first(base, tables.Payment.request_key == key) if key else None


def find_payments(
    base: Base,
    *,
    project_id: int | None = None,
    aid_id: int | None = None,
    cooperator_id: int | None = None,
    states: Iterable[PaymentState] | None = None,
) -> tuple[Payment, ...]:
    """Return the payments that meet every condition given, the latest expense first."""
    payment = tables.Payment
    conditions: list[Expression] = []
    if project_id is not None:
        conditions.append(payment.project_id == project_id)
    if aid_id is not None:
        conditions.append(payment.aid_id == aid_id)
    if cooperator_id is not None:
        conditions.append(payment.cooperator_id == cooperator_id)
    if states is not None:
        conditions.append(payment.state.in_(list(states)))
    return _PAYMENTS.select(base, *conditions, order=_LATEST)


def add_payment(unit: Unit, payment: Payment) -> int:
    """Add a payment and return its identifier."""
    return _PAYMENTS.add(unit, payment)


def save_payment(unit: Unit, payment: Payment) -> None:
    """Make a payment be as given; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _PAYMENTS.save(unit, payment.id, payment)


def update_payment(unit: Unit, payment_id: int, **changes: object) -> None:
    """Change fields of a payment; :class:`~idcoop_desktop.store.errors.RecordMissing` if gone."""
    _PAYMENTS.update(unit, payment_id, changes)


def checks(base: Base, payment_ids: Iterable[int]) -> dict[int, tuple[PaymentCheck, ...]]:
    """Return what was seen for each payment that has something, in the order it was ticked."""
    found: dict[int, list[PaymentCheck]] = defaultdict(list)
    for check in _CHECKS.select(base, is_one_of(tables.PaymentCheck.payment_id, payment_ids)):
        found[check.payment_id].append(check)
    return {payment_id: tuple(ticked) for payment_id, ticked in found.items()}


def check_of(base: Base, payment_id: int, item: CheckItem) -> PaymentCheck | None:
    """Return the tick of an item for a payment, ``None`` when it was not seen."""
    check = tables.PaymentCheck
    return _CHECKS.first(base, check.payment_id == payment_id, check.item == item)


def add_check(unit: Unit, check: PaymentCheck) -> int:
    """Note that something was seen and return the note's identifier."""
    return _CHECKS.add(unit, check)


def remove_check(unit: Unit, check_id: int) -> None:
    """Take a tick away; the journal keeps it."""
    _CHECKS.remove(unit, check_id)


def files(base: Base, payment_ids: Iterable[int]) -> dict[int, tuple[PaymentFile, ...]]:
    """Return the files of each payment that has some, in the order they were joined."""
    found: dict[int, list[PaymentFile]] = defaultdict(list)
    for file in _FILES.select(base, is_one_of(tables.PaymentFile.payment_id, payment_ids)):
        found[file.payment_id].append(file)
    return {payment_id: tuple(joined) for payment_id, joined in found.items()}


def get_file(base: Base, file_id: int) -> PaymentFile:
    """Return one file; :class:`~idcoop_desktop.store.errors.RecordMissing` if there is none."""
    return _FILES.get(base, file_id)


def add_file(unit: Unit, file: PaymentFile) -> int:
    """Join a file to a payment and return its identifier."""
    return _FILES.add(unit, file)


def remove_file(unit: Unit, file_id: int) -> None:
    """Take a file away from a payment; the journal keeps its name."""
    _FILES.remove(unit, file_id)


def unproven(base: Base, year: int | None = None) -> tuple[LedgerEntry, ...]:
    """Return the rows of payments that still stand without a receipt or a photo, by date.

    ``year`` is that of the envelope; ``None`` is for all of them.
    """
    keys = [key for (key,) in base.db.rows(_UNPROVEN, (year,))]
    return tuple(sorted(entries_by_id(base, keys).values(), key=lambda row: (row.on, row.id)))
