"""Payments: steps, what must be seen, words without bank details, numbers of vouchers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, Nature, ReceiptKind, Scheme
from idcoop_desktop.domain.payments import (
    ON_THE_WAY,
    STEPS,
    CheckItem,
    PayeeKind,
    Payment,
    PaymentCheck,
    PaymentFile,
    PaymentState,
    missing_words,
    next_piece,
    piece_prefix,
    require_editable,
    require_payable,
    require_payment_step,
    seen_items,
    state_after_correction,
)

DAY = date(2026, 3, 2)
PAYMENT = Payment(
    id=1,
    state=PaymentState.DRAFT,
    payee=PayeeKind.SUPPLIER,
    label="Peinture",
    amount_cents=12_000,
    on=DAY,
    asked_by_id=1,
    project_id=7,
)
REPAYMENT = replace(PAYMENT, payee=PayeeKind.COOPERATOR, cooperator_id=3)
RECEIPT_MISSING = "Facture, ticket ou photo à joindre"


def check(item: CheckItem) -> PaymentCheck:
    return PaymentCheck(id=1, payment_id=1, item=item, seen_on=DAY, seen_by_id=1)


def file(kind: ReceiptKind) -> PaymentFile:
    return PaymentFile(
        id=1, payment_id=1, kind=kind, sha256="00", file_name="f.pdf", size=1, attached_on=DAY
    )


@pytest.mark.parametrize(("state", "to"), [*product(PaymentState, PaymentState)])
def test_a_payment_goes_only_where_its_state_leads(state: PaymentState, to: PaymentState) -> None:
    payment = replace(PAYMENT, state=state)
    if to in STEPS[state]:
        require_payment_step(payment, to)
        return
    with pytest.raises(DomainError, match="Rien n’a été changé") as refusal:
        require_payment_step(payment, to)
    assert state.label.lower() in refusal.value.message
    assert to.label in refusal.value.message


def test_money_leaves_only_from_what_was_found_right_and_nothing_leaves_what_is_cancelled() -> None:
    assert [state for state in PaymentState if PaymentState.PAID in STEPS[state]] == [
        PaymentState.PAYABLE
    ]
    assert STEPS[PaymentState.CANCELLED] == frozenset()
    assert all(PaymentState.CANCELLED in STEPS[state] for state in ON_THE_WAY)


@pytest.mark.parametrize("state", PaymentState)
def test_what_a_payment_says_is_changed_until_it_is_payable(state: PaymentState) -> None:
    payment = replace(PAYMENT, state=state)
    if state in {PaymentState.DRAFT, PaymentState.WAITING}:
        require_editable(payment)
    else:
        with pytest.raises(DomainError, match="ne se modifie plus"):
            require_editable(payment)


@pytest.mark.parametrize(
    ("payment", "seen", "passes"),
    [
        (PAYMENT, set(), False),
        (PAYMENT, {CheckItem.BANK_DETAILS}, False),
        (PAYMENT, {CheckItem.QUOTE}, True),
        (PAYMENT, {CheckItem.RECEIPT}, True),
        (REPAYMENT, set(), False),
        (REPAYMENT, {CheckItem.QUOTE, CheckItem.RECEIPT}, False),
        (REPAYMENT, {CheckItem.BANK_DETAILS}, True),
    ],
)
def test_what_must_be_seen_before_money_leaves(
    payment: Payment, seen: set[CheckItem], passes: bool
) -> None:
    if passes:
        require_payable(payment, frozenset(seen))
    else:
        with pytest.raises(DomainError, match="ne peut pas encore partir"):
            require_payable(payment, frozenset(seen))


def test_a_file_joined_was_seen() -> None:
    assert seen_items([check(CheckItem.BANK_DETAILS)], []) == {CheckItem.BANK_DETAILS}
    assert seen_items([], [file(ReceiptKind.PHOTO)]) == {CheckItem.RECEIPT}
    assert seen_items([], [file(ReceiptKind.QUOTE)]) == {CheckItem.QUOTE}


def test_what_a_payment_lacks_is_said() -> None:
    assert missing_words(PAYMENT, [], []) == ("Devis ou facture à voir", RECEIPT_MISSING)
    assert missing_words(PAYMENT, [check(CheckItem.QUOTE)], []) == (RECEIPT_MISSING,)
    assert missing_words(PAYMENT, [], [file(ReceiptKind.RECEIPT)]) == ()
    assert missing_words(REPAYMENT, [], []) == ("RIB à voir", RECEIPT_MISSING)
    paid = replace(REPAYMENT, state=PaymentState.PAID)
    assert missing_words(paid, [], []) == (RECEIPT_MISSING,)
    assert missing_words(paid, [], [file(ReceiptKind.QUOTE)]) == (RECEIPT_MISSING,)
    assert missing_words(paid, [], [file(ReceiptKind.PHOTO)]) == ()
    assert missing_words(replace(paid, state=PaymentState.CANCELLED), [], []) == ()


@given(st.integers(1, 10**6), st.integers(0, 10**6), st.booleans())
def test_the_state_of_a_payment_follows_what_stands_of_it(
    amount: int, back: int, returned: bool
) -> None:
    net = max(amount - back, 0)
    state = state_after_correction(amount, net, returned=returned)
    assert (state is PaymentState.PAID) == (net == amount)
    assert (state is PaymentState.CANCELLED) == (net == 0 and not returned)


def test_vouchers_are_numbered_by_scheme_year_and_laptop() -> None:
    prefix = piece_prefix(Scheme.IDCOOP, 2026, 1)
    assert (prefix, piece_prefix(Scheme.FIDCOOP, 2027, 3)) == ("I-2026-", "F-2027-3-")
    assert next_piece(prefix, "") == "I-2026-0001"
    assert next_piece(prefix, "I-2026-0009") == "I-2026-0010"
    assert next_piece(prefix, "I-2026-9999") == "I-2026-10000"
    assert len({piece_prefix(scheme, 2026, 1) for scheme in Scheme}) == len(Scheme)


def test_every_state_and_item_has_its_words() -> None:
    for kind in (PaymentState, PayeeKind, CheckItem, ReceiptKind, Nature):
        assert len({member.label for member in kind}) == len(kind)


def test_a_payment_knows_what_it_is_for() -> None:
    assert PAYMENT.about == About(project_id=7)
