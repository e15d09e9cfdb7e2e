"""Payments as lists show them: who is paid for what, what was seen, what is still missing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.payments import missing_words
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.services.subjects import payees_of, titles
from idcoop_desktop.store import aids, ledger, payments

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from idcoop_desktop.domain.ledger import About, LedgerEntry
    from idcoop_desktop.domain.payments import (
        Payment,
        PaymentCheck,
        PaymentFile,
        PaymentState,
    )
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentLine:
    """A payment with the words around it.

    ``entry_ids`` are its rows in the books, ``piece`` their voucher's number, ``back_cents`` what
    was cancelled or returned of it. ``missing`` says in words what it lacks.
    """

    payment: Payment
    scheme: Scheme
    title: str
    payee: str
    asked_by: str
    checks: tuple[PaymentCheck, ...]
    files: tuple[PaymentFile, ...]
    missing: tuple[str, ...]
    entry_ids: tuple[int, ...]
    piece: str
    back_cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingPiece:
    """A payment that left and that no receipt or photo proves; ``entry`` is its first row.

    ``year`` is that of its envelope: the year that waits for the piece.
    """

    entry: LedgerEntry
    title: str
    scheme: Scheme
    year: int


def payment_lines(
    desk: Desk,
    *,
    scheme: Scheme | None = None,
    year: int | None = None,
    about: About | None = None,
    cooperator_id: int | None = None,
    states: Collection[PaymentState] | None = None,
) -> tuple[PaymentLine, ...]:
    """Return the payments that meet every condition given, the latest expense first.

    ``year`` is that of the day it was paid, or of the expense until it is.
    """
    found = payments.find_payments(
        desk.base,
        project_id=None if about is None else about.project_id,
        aid_id=None if about is None else about.aid_id,
        cooperator_id=cooperator_id,
        states=states,
    )
    if year is not None:
        found = tuple(one for one in found if (one.paid_on or one.on).year == year)
    schemes = _schemes(desk, found)
    if scheme is not None:
        found = tuple(one for one in found if schemes[one.id] is scheme)
    return _lines(desk, found, schemes)


def payment_line(desk: Desk, payment_id: int) -> PaymentLine:
    """Return one payment as lists show it; :class:`DomainError` when it is gone."""
    found = (payments.get_payment(desk.base, payment_id),)
    return _lines(desk, found, _schemes(desk, found))[0]


def listed_lines(desk: Desk, ids: Iterable[int]) -> tuple[PaymentLine, ...]:
    """Return payments as lists show them, in the order of the keys; those gone are left out."""
    known = payments.payments_by_id(desk.base, ids := tuple(ids))
    found = [known[key] for key in ids if key in known]
    return _lines(desk, found, _schemes(desk, found))


def missing_pieces(desk: Desk, year: int | None = None) -> tuple[MissingPiece, ...]:
    """Return the payments that nothing proves, the oldest first; ``year`` is the envelope's."""
    rows = payments.unproven(desk.base, year)
    first: dict[int, LedgerEntry] = {}
    for row in rows:
        first.setdefault(row.payment_id or row.id, row)
    called = titles(desk, [row.about for row in first.values() if row.about is not None])
    schemes = _schemes(desk, first.values())
    years = {one.id: one.year for scheme in Scheme for one in ledger.envelopes(desk.base, scheme)}
    return tuple(
        MissingPiece(
            entry=row,
            title=called.get(row.about, "") if row.about else "",
            scheme=schemes[row.id],
            year=years.get(row.envelope_id or 0, row.on.year),
        )
        for row in first.values()
    )


def _schemes(desk: Desk, found: Collection[Payment | LedgerEntry]) -> dict[int, Scheme]:
    helped = aids.aids_by_id(desk.base, {one.aid_id for one in found if one.aid_id})
    return {
        one.id: Scheme.IDCOOP if one.aid_id is None else helped[one.aid_id].scheme for one in found
    }


def _lines(
    desk: Desk, found: Iterable[Payment], schemes: dict[int, Scheme]
) -> tuple[PaymentLine, ...]:
    chosen = tuple(found)
    ids = [one.id for one in chosen]
    seen, joined = payments.checks(desk.base, ids), payments.files(desk.base, ids)
    written: dict[int, list[LedgerEntry]] = defaultdict(list)
    for row in ledger.entries_of_payments(desk.base, ids):
        written[row.payment_id or 0].append(row)
    called = titles(desk, [one.about for one in chosen])
    names = staff_names(desk)
    payees = payees_of(desk, chosen)
    lines = []
    for one in chosen:
        rows = written[one.id]
        checks, files = seen.get(one.id, ()), joined.get(one.id, ())
        lines.append(
            PaymentLine(
                payment=one,
                scheme=schemes[one.id],
                title=called[one.about],
                payee=payees[one.id],
                asked_by=names.get(one.asked_by_id, ""),
                checks=checks,
                files=files,
                missing=missing_words(one, checks, files),
                entry_ids=tuple(row.id for row in rows if row.corrects_id is None),
                piece=rows[0].piece if rows else "",
                back_cents=-sum(row.amount_cents for row in rows if row.corrects_id is not None),
            )
        )
    return tuple(lines)
