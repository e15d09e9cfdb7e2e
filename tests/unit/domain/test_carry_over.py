"""Whatever an envelope holds, carrying it over makes it, its projects and its aids add up."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.carry_over import CarryOver, carried_rows
from idcoop_desktop.domain.closing import (
    ClosingItem,
    ClosingMatter,
)
from idcoop_desktop.domain.ledger import EntryKind, LedgerEntry, Nature, envelope_state

YEAR = 2025
OWNERS = st.sampled_from([(1, None), (2, None), (None, 1), (None, 2)])
SPENT = st.builds(
    lambda owner, kind, cents: LedgerEntry(
        id=0,
        kind=kind,
        amount_cents=cents,
        on=date(YEAR, 5, 1),
        label="L",
        envelope_id=7,
        project_id=owner[0],
        aid_id=owner[1],
    ),
    OWNERS,
    st.sampled_from([EntryKind.GRANT, EntryKind.COMMIT, EntryKind.PAY]),
    st.integers(-1_000, 10_000),
)
FUNDS = st.builds(
    lambda cents: LedgerEntry(
        id=0,
        kind=EntryKind.FUND,
        amount_cents=cents,
        on=date(YEAR, 1, 1),
        label="L",
        envelope_id=7,
    ),
    st.integers(1, 50_000),
)
Owner = tuple[int | None, int | None]


def wanted(*, free: bool) -> CarryOver:
    return CarryOver(source_id=7, year=YEAR, free=free, by_id=3, decided_by="Conseil")


def sums(rows: list[LedgerEntry], owner: Owner) -> tuple[int, int, int]:
    own = [row for row in rows if (row.project_id, row.aid_id) == owner]
    state = envelope_state(YEAR, own)
    return state.granted, state.committed, state.paid


@given(st.lists(SPENT | FUNDS), st.booleans())
def test_an_envelope_carried_over_still_adds_up(rows: list[LedgerEntry], free: bool) -> None:
    before = envelope_state(YEAR, rows)
    carried = carried_rows(rows, wanted(free=free))
    old = [*rows, *(one.leaving for one in carried)]
    new = [one.entering for one in carried]
    for owner in {(row.project_id, row.aid_id) for row in rows} - {(None, None)}:
        granted, committed, paid = sums(rows, owner)
        assert sums(old, owner) == (
            min(granted, paid) if granted > paid else granted,
            min(committed, paid) if committed > paid else committed,
            paid,
        )
        both = [sums(side, owner) for side in (old, new)]
        assert tuple(sum(parts) for parts in zip(*both, strict=True)) == (granted, committed, paid)
    after, following = envelope_state(YEAR, old), envelope_state(YEAR + 1, new)
    assert after.amount + following.amount == before.amount
    going = max(before.remaining, 0) if free else 0
    assert after.remaining == before.remaining - going
    assert following.remaining == going


@given(st.lists(SPENT | FUNDS))
def test_nothing_is_left_to_carry_a_second_time(rows: list[LedgerEntry]) -> None:
    carried = carried_rows(rows, wanted(free=True))
    assert carried_rows([*rows, *(one.leaving for one in carried)], wanted(free=True)) == ()


def test_one_cent_is_carried_with_the_cent_that_covers_it() -> None:
    granted = LedgerEntry(
        id=0,
        kind=EntryKind.GRANT,
        amount_cents=1,
        on=date(YEAR, 5, 1),
        label="L",
        envelope_id=7,
        project_id=1,
    )
    rows = carried_rows([granted], wanted(free=False))
    assert [(row.entering.kind, row.entering.amount_cents) for row in rows] == [
        (EntryKind.FUND, 1),
        (EntryKind.GRANT, 1),
    ]


def test_what_is_carried_says_from_where_to_where() -> None:
    fund = LedgerEntry(
        id=0,
        kind=EntryKind.FUND,
        amount_cents=500,
        on=date(YEAR, 1, 1),
        label="L",
        envelope_id=7,
    )
    (row,) = carried_rows([fund], wanted(free=True))
    assert (row.leaving.label, row.leaving.on) == (
        "Report sur 2026 (solde libre)",
        date(2025, 12, 31),
    )
    assert (row.entering.label, row.entering.on) == (
        "Report de 2025 (solde libre)",
        date(2026, 1, 1),
    )
    assert (row.leaving.envelope_id, row.entering.envelope_id) == (7, None)
    assert row.entering.nature is Nature.CARRY_OVER


def test_every_matter_has_its_words() -> None:
    for matter in ClosingMatter:
        assert matter.label
        assert matter.consequence
    assert ClosingItem(matter=ClosingMatter.MISSING_PIECES).is_clear
    assert not ClosingItem(matter=ClosingMatter.MISSING_PIECES, count=2).blocks
    assert ClosingItem(matter=ClosingMatter.NOT_OVER, count=1).blocks
