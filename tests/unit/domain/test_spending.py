"""Commitments and what is open of them; payments spread over commitments and envelopes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry, Nature
from idcoop_desktop.domain.spending import (
    Commitment,
    Part,
    commitments,
    net_amounts,
    parts,
    require_returnable,
    room_by_envelope,
    to_settle,
)

DAY = date(2026, 3, 2)
COMMIT, PAY = EntryKind.COMMIT, EntryKind.PAY


def row(key: int, kind: EntryKind, cents: int, **changes: object) -> LedgerEntry:
    values: dict[str, object] = {"envelope_id": 1, "project_id": 7, "supplier": "S"}
    return LedgerEntry(
        id=key,
        kind=kind,
        amount_cents=cents,
        on=DAY,
        label="L",
        **(values | changes),  # type: ignore[arg-type]
    )


def opened(*rows: LedgerEntry) -> dict[int, int]:
    return {one.entry.id: one.open_cents for one in commitments(rows)}


def test_what_stands_of_a_row_is_what_its_corrections_left() -> None:
    rows = [
        row(1, PAY, 100),
        row(2, PAY, -30, corrects_id=1),
        row(3, PAY, -20, corrects_id=1),
        row(4, PAY, 5),
    ]
    assert net_amounts(rows) == {1: 50, 4: 5}


def test_a_commitment_is_open_until_payments_that_name_it_settle_it() -> None:
    rows = [row(1, COMMIT, 100), row(2, COMMIT, 50), row(3, PAY, 30, settles_id=2)]
    assert opened(*rows) == {1: 100, 2: 20}
    back = row(4, PAY, -30, settles_id=2, corrects_id=3)
    assert opened(*rows, back) == {1: 100, 2: 50}
    freed = row(5, COMMIT, -100, corrects_id=1)
    assert opened(*rows, freed) == {1: 0, 2: 20}


def test_payments_that_name_none_settle_the_oldest() -> None:
    rows = [row(1, COMMIT, 100), row(2, COMMIT, 50), row(3, PAY, 120)]
    assert opened(*rows) == {1: 0, 2: 30}
    assert opened(*rows, row(4, COMMIT, -20), row(5, PAY, -20)) == {1: 0, 2: 30}


def test_a_commitment_carried_over_is_its_first_row_alone() -> None:
    rows = [
        row(1, COMMIT, 100),
        row(2, PAY, 40, settles_id=1),
        row(3, COMMIT, -60, nature=Nature.CARRY_OVER),
        row(4, COMMIT, 60, nature=Nature.CARRY_OVER, envelope_id=2),
    ]
    (one,) = commitments(rows)
    assert (one.entry.id, one.net_cents, one.open_cents) == (1, 100, 60)


def test_a_payment_settles_what_it_names_or_what_its_own_supplier_is_owed() -> None:
    known = commitments(
        [
            row(1, COMMIT, 100, supplier="Ferme"),
            row(2, COMMIT, 50, supplier="Couleurs"),
            row(3, COMMIT, 10, supplier="Ferme", pair_id=1),
            row(4, COMMIT, 10),
            row(5, PAY, 10, settles_id=4),
        ]
    )
    assert [one.entry.id for one in to_settle(known, 1, "Couleurs")] == [1, 3]
    assert [one.entry.id for one in to_settle(known, None, "COULEURS")] == [2]
    assert [one.entry.id for one in to_settle(known, None, "ferme")] == [1, 3]
    assert to_settle(known, None, "") == ()
    assert to_settle(known, 4, "") == ()


def test_each_commitment_is_paid_by_its_own_envelope_first() -> None:
    known = commitments(
        [row(1, COMMIT, 100), row(2, COMMIT, 50, envelope_id=2), row(3, COMMIT, 9, envelope_id=8)]
    )
    assert parts(known, {1: 100, 2: 59}, 159) == (Part(1, 1, 100), Part(2, 2, 50), Part(2, 3, 9))
    assert parts(reversed(known), {1: 30, 2: 129}, 120) == (
        Part(1, 3, 9),
        Part(2, 2, 50),
        Part(1, 1, 21),
        Part(2, 1, 40),
    )


@given(
    st.lists(st.tuples(st.integers(1, 3), st.integers(1, 500)), min_size=1, max_size=5),
    st.integers(1, 2_000),
)
def test_a_payment_is_spread_whole_within_what_is_open(
    spread: list[tuple[int, int]], amount: int
) -> None:
    rows = [row(key, COMMIT, cents, envelope_id=one) for key, (one, cents) in enumerate(spread)]
    known = commitments(rows)
    paying = min(amount, sum(one.open_cents for one in known))
    found = parts(known, room_by_envelope(rows, COMMIT, PAY), paying)
    assert sum(part.cents for part in found) == paying
    assert all(part.cents > 0 for part in found)
    for one in known:
        settled = sum(part.cents for part in found if part.settles_id == one.entry.id)
        assert settled <= one.open_cents
    paid = [
        row(100 + key, PAY, part.cents, envelope_id=part.envelope_id, settles_id=part.settles_id)
        for key, part in enumerate(found)
    ]
    assert all(left >= 0 for left in room_by_envelope([*rows, *paid], COMMIT, PAY).values())
    assert sum(opened(*rows, *paid).values()) == sum(opened(*rows).values()) - paying


def test_no_more_comes_back_than_what_stands() -> None:
    require_returnable(500, 500)
    with pytest.raises(DomainError, match="Il ne reste que 5,00"):
        require_returnable(500, 501)


def test_a_commitment_is_a_value() -> None:
    one = row(1, COMMIT, 5)
    assert commitments([one]) == (Commitment(entry=one, net_cents=5, open_cents=5),)
