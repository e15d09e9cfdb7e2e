"""What a person is on a given day."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.people import (
    Cooperator,
    CooperatorStatus,
    Residence,
    StatusSpell,
    is_cooperator_on,
    seniority,
    status_on,
)

TENANT, BUYER = CooperatorStatus.TENANT, CooperatorStatus.BUYER


def person(*spells: StatusSpell, since: date | None = date(2020, 2, 29)) -> Cooperator:
    return Cooperator(
        id=1, first_name="Nadia", last_name="Benali", first_share_on=since, spells=spells
    )


def test_the_latest_of_two_spells_that_hold_is_the_status() -> None:
    both = person(
        StatusSpell(TENANT, date(2020, 1, 1)),
        StatusSpell(BUYER, date(2022, 1, 1), date(2023, 12, 31)),
    )
    assert status_on(both, date(2021, 6, 1)) is TENANT
    assert status_on(both, date(2023, 12, 31)) is BUYER
    assert status_on(both, date(2024, 1, 1)) is TENANT
    assert status_on(both, date(2019, 12, 31)) is None


def test_a_cooperator_needs_a_share_and_a_status_on_the_day() -> None:
    tenant = person(StatusSpell(TENANT, date(2019, 1, 1), date(2024, 5, 31)))
    assert not is_cooperator_on(tenant, date(2020, 2, 28))
    assert is_cooperator_on(tenant, date(2020, 2, 29))
    assert not is_cooperator_on(tenant, date(2024, 6, 1))
    assert not is_cooperator_on(person(StatusSpell(TENANT, date(2019, 1, 1)), since=None), date.max)


def test_seniority_counts_whole_years() -> None:
    tenant = person()
    assert seniority(tenant, date(2021, 2, 28)) == 0
    assert seniority(tenant, date(2021, 3, 1)) == 1
    assert seniority(tenant, date(2024, 2, 29)) == 4
    assert seniority(tenant, date(2019, 1, 1)) == 0
    assert seniority(person(since=None), date(2024, 1, 1)) == 0


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(0, 30_000))
def test_seniority_never_goes_back(since: date, days: int) -> None:
    tenant = person(since=since)
    later = since + timedelta(days=days)
    assert seniority(tenant, later) <= seniority(tenant, later + timedelta(days=1))


def test_two_people_of_one_flat_are_one_household() -> None:
    first = Cooperator(id=1, first_name="A", last_name="B", residence_id=3, dwelling="b12")
    second = Cooperator(id=2, first_name="C", last_name="D", residence_id=3, dwelling="B12")
    assert first.household == second.household == (3, "b12")
    assert Cooperator(id=3, first_name="E", last_name="F", residence_id=3).household is None
    assert Cooperator(id=4, first_name="G", last_name="H", dwelling="1").household is None


def test_names_and_labels_read_as_people_say_them() -> None:
    assert person().name == "Nadia Benali"
    assert Residence(id=1, name="Les Ajoncs", commune="Quimper").label == "Les Ajoncs, Quimper"
    assert Residence(id=1, name="Les Ajoncs", commune="").label == "Les Ajoncs"
    assert [status.label for status in CooperatorStatus] == ["locataire", "accédant", "salarié"]
