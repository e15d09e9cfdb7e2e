"""Payments, their ticks and their files: stored whole, found by what they are for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from idcoop_desktop.domain.aids import Aid, AidState
from idcoop_desktop.domain.ledger import EntryKind, ReceiptKind, Scheme
from idcoop_desktop.domain.payments import (
    CheckItem,
    PayeeKind,
    Payment,
    PaymentCheck,
    PaymentFile,
    PaymentState,
)
from idcoop_desktop.store import aids, ledger, payments
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import RecordMissing
from tests import factories
from tests.factories import DAY
from tests.unit.store.village import Village, settle


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def payment(village: Village, **changes: Any) -> Payment:
    made = Payment(
        id=0,
        state=PaymentState.DRAFT,
        payee=PayeeKind.COOPERATOR,
        label="Peinture",
        amount_cents=12_000,
        on=DAY,
        asked_by_id=village.staff_id,
        project_id=village.project.id,
    )
    return replace(made, **changes)


def test_a_payment_comes_back_whole_and_is_changed(village: Village) -> None:
    asked = payment(village, cooperator_id=village.maelle.id, request_key="form")
    key = village.write(payments.add_payment, asked)
    stored = replace(asked, id=key)
    assert payments.get_payment(village.base, key) == stored
    assert payments.payment_by_request_key(village.base, "form") == stored
    assert payments.payment_by_request_key(village.base, "other") is None
    assert payments.payment_by_request_key(village.base, "") is None
    assert payments.payments_by_id(village.base, [key, 1]) == {key: stored}
    village.write(payments.save_payment, replace(stored, label="Pots"))
    village.write(payments.update_payment, key, state=PaymentState.PAID, paid_on=DAY)
    assert payments.get_payment(village.base, key) == replace(
        stored, label="Pots", state=PaymentState.PAID, paid_on=DAY
    )
    with pytest.raises(RecordMissing):
        payments.get_payment(village.base, 1)


def test_payments_are_found_by_every_condition_given(village: Village) -> None:
    aid = village.write(
        aids.add_aid,
        Aid(
            id=0,
            scheme=Scheme.FIDCOOP,
            state=AidState.GRANTED,
            cooperator_id=village.maelle.id,
            asked_on=DAY,
            noted_by_id=village.staff_id,
        ),
    )
    first, second, third = (
        village.write(payments.add_payment, one)
        for one in (
            payment(village),
            payment(village, project_id=None, aid_id=aid, on=DAY.replace(day=1)),
            payment(village, cooperator_id=village.maelle.id, state=PaymentState.PAID),
        )
    )

    def found(**conditions: Any) -> list[int]:
        return [one.id for one in payments.find_payments(village.base, **conditions)]

    assert found() == [third, first, second]
    assert found(project_id=village.project.id) == [third, first]
    assert found(aid_id=aid) == [second]
    assert found(cooperator_id=village.maelle.id) == [third]
    assert found(project_id=village.project.id, states=[PaymentState.DRAFT]) == [first]
    assert found(states=[]) == []


def test_what_was_seen_is_kept_until_it_is_taken_away(village: Village) -> None:
    key = village.write(payments.add_payment, payment(village))
    check = PaymentCheck(
        id=0, payment_id=key, item=CheckItem.QUOTE, seen_on=DAY, seen_by_id=village.staff_id
    )
    tick = village.write(payments.add_check, check)
    stored = replace(check, id=tick)
    assert payments.checks(village.base, [key]) == {key: (stored,)}
    assert payments.check_of(village.base, key, CheckItem.QUOTE) == stored
    assert payments.check_of(village.base, key, CheckItem.RECEIPT) is None
    village.write(payments.remove_check, tick)
    assert payments.checks(village.base, [key]) == {}


def test_files_are_kept_under_their_payment(village: Village) -> None:
    key = village.write(payments.add_payment, payment(village))
    file = PaymentFile(
        id=0,
        payment_id=key,
        kind=ReceiptKind.PHOTO,
        sha256="ab" * 32,
        file_name="ticket.jpg",
        size=9,
        attached_on=DAY,
    )
    kept = village.write(payments.add_file, file)
    assert payments.files(village.base, [key]) == {key: (replace(file, id=kept),)}
    assert payments.get_file(village.base, kept) == replace(file, id=kept)
    village.write(payments.remove_file, kept)
    assert payments.files(village.base, [key]) == {}


def test_payments_that_nothing_proves_are_found_by_the_year_of_their_envelope(
    village: Village,
) -> None:
    this, last = (village.write(ledger.add_envelope, Scheme.IDCOOP, year) for year in (2026, 2025))

    def paid(envelope: int, cents: int = 500, **changes: object) -> int:
        row = factories.ledger_entry(
            kind=EntryKind.PAY,
            amount_cents=cents,
            envelope_id=envelope,
            project_id=village.project.id,
            **changes,
        )
        return village.write(ledger.add_entry, row)

    proven, quoted, halved, undone, old = (paid(one) for one in (this, this, this, this, last))
    village.write(ledger.add_receipt, factories.receipt(entry_id=proven))
    village.write(ledger.add_receipt, factories.receipt(entry_id=quoted, kind=ReceiptKind.QUOTE))
    paid(this, -200, corrects_id=halved)
    paid(this, -500, corrects_id=undone)

    def unproven(year: int | None = None) -> list[int]:
        return [row.id for row in payments.unproven(village.base, year)]

    assert unproven() == [quoted, halved, old]
    assert unproven(2025) == [old]
    assert unproven(2031) == []


def test_the_last_voucher_of_an_envelope_is_that_of_this_laptop(village: Village) -> None:
    envelope = village.write(ledger.add_envelope, Scheme.IDCOOP, 2026)
    assert ledger.last_piece(village.base, Scheme.IDCOOP, 2026, "I-2026-") == ""
    for piece in ("I-2026-0002", "I-2026-10000", "I-2026-9999", "I-2026-2-20000", ""):
        village.write(
            ledger.add_entry,
            factories.ledger_entry(kind=EntryKind.PAY, envelope_id=envelope, piece=piece),
        )
    assert ledger.last_piece(village.base, Scheme.IDCOOP, 2026, "I-2026-") == "I-2026-10000"
    assert ledger.last_piece(village.base, Scheme.IDCOOP, 2026, "I-2026-2-") == "I-2026-2-20000"
    assert ledger.last_piece(village.base, Scheme.FIDCOOP, 2026, "I-2026-") == ""
    assert ledger.last_piece(village.base, Scheme.IDCOOP, 2025, "I-2026-") == ""
    assert ledger.device_number(village.base) == 1
