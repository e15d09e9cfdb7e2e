"""Money as rows: sums, limits, and parts that always add up."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import (
    Amounts,
    EntryKind,
    EnvelopeState,
    LedgerEntry,
    envelope_state,
    project_amounts,
    require_positive,
)
from idcoop_desktop.domain.spending import require_spendable, shares

DAY = date(2026, 3, 2)
cents = st.integers(1, 90_000)
entries = st.lists(
    st.builds(
        LedgerEntry,
        id=st.just(1),
        kind=st.sampled_from(EntryKind),
        amount_cents=st.integers(-90_000, 90_000),
        on=st.just(DAY),
        label=st.just(""),
    )
)


@given(entries)
def test_the_parts_of_an_envelope_always_add_up(rows: list[LedgerEntry]) -> None:
    state = envelope_state(2026, rows)
    assert state.amount == state.granted_unpaid + state.paid + state.remaining


@given(entries)
def test_a_row_and_its_counter_entry_leave_nothing(rows: list[LedgerEntry]) -> None:
    countered = [
        LedgerEntry(id=2, kind=row.kind, amount_cents=-row.amount_cents, on=DAY, label="")
        for row in rows
    ]
    assert project_amounts([*rows, *countered]) == Amounts()


def test_what_is_left_to_pay_and_to_release() -> None:
    amounts = Amounts(requested=900, granted=800, committed=500, paid=300)
    assert (amounts.remaining, amounts.releasable) == (500, 300)
    assert Amounts(granted=100, committed=150).releasable == 0


@given(st.lists(st.tuples(st.sampled_from(["grant", "commit", "pay", "release"]), cents)))
def test_no_legal_sequence_pays_more_than_committed_nor_commits_more_than_granted(
    steps: list[tuple[str, int]],
) -> None:
    granted = committed = paid = 0
    for step, amount in steps:
        amounts = Amounts(granted=granted, committed=committed, paid=paid)
        try:
            if step == "grant":
                granted += amount
            elif step == "release":
                granted -= amounts.releasable
            elif step == "commit":
                require_spendable(amounts, amount, waived=False)
                committed += amount
            else:
                missing = max(amount - (committed - paid), 0)
                require_spendable(amounts, missing, waived=False)
                committed += missing
                paid += amount
        except DomainError:
            continue
        assert granted >= committed >= paid >= 0


def test_an_expense_beyond_the_grant_is_refused_with_what_is_left() -> None:
    amounts = Amounts(granted=10_000, committed=9_000)
    require_spendable(amounts, 1_000, waived=False)
    with pytest.raises(DomainError, match="10,00"):
        require_spendable(amounts, 1_001, waived=False)
    require_spendable(amounts, 1_001, waived=True)


@pytest.mark.parametrize("amount", [0, -1])
def test_an_amount_of_nothing_is_refused(amount: int) -> None:
    with pytest.raises(DomainError):
        require_positive(amount)
    require_positive(1)


@pytest.mark.parametrize(
    ("state", "more", "percent"),
    [
        (EnvelopeState(year=2026, amount=1000, granted=800), 0, 80),
        (EnvelopeState(year=2026, amount=1000, granted=800), 1, 81),
        (EnvelopeState(year=2026, amount=0), 0, 0),
        (EnvelopeState(year=2026, amount=0), 5, 100),
    ],
)
def test_the_share_used_is_rounded_up(state: EnvelopeState, more: int, percent: int) -> None:
    assert state.used_percent(more) == percent


@given(st.dictionaries(st.integers(1, 4), st.integers(-500, 500), min_size=1), cents)
def test_an_expense_is_spread_whole_and_fills_envelopes_in_order(
    room: dict[int, int], amount: int
) -> None:
    parts = dict(shares(room, amount))
    assert sum(parts.values()) == amount
    assert all(part > 0 for part in parts.values())
    *before, last = room
    for envelope_id in before:
        assert parts.get(envelope_id, 0) <= max(room[envelope_id], 0)
    if parts.get(last, 0) > 0:
        assert all(parts.get(one, 0) == max(room[one], 0) for one in before)


def test_an_expense_without_any_envelope_has_no_share() -> None:
    assert shares({}, 100) == ()


def test_every_kind_of_row_has_its_word() -> None:
    assert len({kind.label for kind in EntryKind}) == len(EntryKind)
