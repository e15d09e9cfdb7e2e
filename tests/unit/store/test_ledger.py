"""The books: rows, sums by SQLite that agree with those of the domain, receipts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain import ledger as domain
from idcoop_desktop.domain.ledger import Amounts, EntryKind, EnvelopeState, Scheme
from idcoop_desktop.store import ledger, projects
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import RecordMissing
from tests import factories
from tests.factories import DAY
from tests.unit.store.village import Village, settle


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def test_envelopes_are_listed_latest_year_first(village: Village) -> None:
    for scheme, year in ((Scheme.IDCOOP, 2025), (Scheme.IDCOOP, 2026), (Scheme.FIDCOOP, 2026)):
        village.write(ledger.add_envelope, scheme, year)
    found = ledger.envelopes(village.base, Scheme.IDCOOP)
    assert [one.year for one in found] == [2026, 2025]
    assert ledger.get_envelope(village.base, Scheme.IDCOOP, 2025) == found[1]
    assert ledger.get_envelope(village.base, Scheme.PARNCOOP, 2025) is None


def test_the_first_of_two_envelopes_opened_for_a_year_is_the_one(village: Village) -> None:
    first = village.write(ledger.add_envelope, Scheme.IDCOOP, 2026)
    village.write(ledger.add_envelope, Scheme.IDCOOP, 2026)
    found = ledger.get_envelope(village.base, Scheme.IDCOOP, 2026)
    assert found is not None
    assert found.id == first


def test_a_row_comes_back_whole_and_knows_its_counter_entries(village: Village) -> None:
    envelope = village.write(ledger.add_envelope, Scheme.IDCOOP, 2026)
    row = factories.ledger_entry(
        envelope_id=envelope,
        project_id=village.project.id,
        supplier="Pépinière",
        request_key="clic-1",
    )
    key = village.write(ledger.add_entry, row)
    back = replace(row, amount_cents=-45_000, corrects_id=key, request_key="", on=DAY)
    counter = village.write(ledger.add_entry, back)
    assert ledger.get_entry(village.base, key) == replace(row, id=key)
    assert ledger.corrections(village.base, key) == (replace(back, id=counter),)
    assert ledger.corrections(village.base, counter) == ()
    assert ledger.entry_by_request_key(village.base, "clic-1") == replace(row, id=key)
    assert ledger.entry_by_request_key(village.base, "clic-2") is None
    assert ledger.entry_by_request_key(village.base, "") is None
    with pytest.raises(RecordMissing):
        ledger.get_entry(village.base, 1)


def test_rows_are_listed_by_date(village: Village) -> None:
    envelope = village.write(ledger.add_envelope, Scheme.IDCOOP, 2026)
    keys = [
        village.write(
            ledger.add_entry,
            factories.ledger_entry(
                on=DAY - timedelta(days=days),
                project_id=village.project.id,
                envelope_id=envelope,
            ),
        )
        for days in (1, 5, 3)
    ]
    expected = [keys[1], keys[2], keys[0]]
    by_project = ledger.entries_of_project(village.base, village.project.id)
    by_envelope = ledger.entries_of_envelope(village.base, envelope)
    assert [row.id for row in by_project] == [row.id for row in by_envelope] == expected
    assert ledger.entries_of_project(village.base, 1) == ()


def test_books_without_rows_have_no_amounts(village: Village) -> None:
    village.write(ledger.add_envelope, Scheme.IDCOOP, 2026)
    (envelope,) = ledger.envelopes(village.base, Scheme.IDCOOP)
    assert ledger.amounts_by_project(village.base) == {}
    assert ledger.envelope_state(village.base, envelope) == EnvelopeState(year=2026)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from(EntryKind),
            st.integers(-(10**9), 10**9),
            st.integers(0, 2),
            st.integers(0, 2),
        ),
        max_size=12,
    )
)
def test_sums_are_those_of_the_domain(
    village: Village, rows: list[tuple[EntryKind, int, int, int]]
) -> None:
    base = village.base
    owners = [None, village.project.id, village.write(projects.add_project, village.project)]
    for year in (2031, 2032):
        village.write(ledger.add_envelope, Scheme.PARNCOOP, year)
    envelopes = [None, *ledger.envelopes(base, Scheme.PARNCOOP)[:2]]
    for kind, cents, owner, envelope in rows:
        place = envelopes[envelope]
        row = factories.ledger_entry(
            kind=kind,
            amount_cents=cents,
            project_id=owners[owner],
            envelope_id=place.id if place else None,
        )
        village.write(ledger.add_entry, row)
    amounts = ledger.amounts_by_project(base)
    for owner_id in owners[1:]:
        known = ledger.entries_of_project(base, owner_id)
        assert amounts.get(owner_id, Amounts()) == domain.project_amounts(known)
    for place in ledger.envelopes(base, Scheme.PARNCOOP):
        known = ledger.entries_of_envelope(base, place.id)
        assert ledger.envelope_state(base, place) == domain.envelope_state(place.year, known)


def test_receipts_are_found_under_their_rows(village: Village) -> None:
    rows = [village.write(ledger.add_entry, factories.ledger_entry()) for _ in range(3)]
    first = factories.receipt(entry_id=rows[0])
    second = replace(first, file_name="ticket.jpg", size=9)
    third = replace(first, entry_id=rows[1])
    keys = [village.write(ledger.add_receipt, one) for one in (first, second, third)]
    assert ledger.receipts(village.base, rows) == {
        rows[0]: (replace(first, id=keys[0]), replace(second, id=keys[1])),
        rows[1]: (replace(third, id=keys[2]),),
    }
    assert ledger.receipts(village.base, []) == {}
    assert ledger.get_receipt(village.base, keys[1]) == replace(second, id=keys[1])
    with pytest.raises(RecordMissing):
        ledger.get_receipt(village.base, 1)
