"""Frozen figures are read back as they were, also those of a later version."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.year_figures import (
    EnvelopeYear,
    OwnerYear,
    YearCounts,
    YearFigures,
    from_json,
    grouped,
    to_json,
)

CENTS = st.integers(-(10**9), 10**9)
FIGURES = st.builds(
    YearFigures,
    year=st.integers(2000, 2100),
    envelopes=st.lists(
        st.builds(EnvelopeYear, scheme=st.text(), granted=CENTS, paid=CENTS, opening=CENTS)
    ).map(tuple),
    owners=st.lists(
        st.builds(
            OwnerYear,
            id=st.integers(1),
            scheme=st.text(),
            title=st.text(),
            kind=st.text(),
            state=st.text(),
            residence=st.text(),
            commune=st.text(),
            granted=CENTS,
        )
    ).map(tuple),
    counts=st.builds(YearCounts, ideas=st.integers(0)),
    by_kind=st.just(()),
    by_residence=st.just(()),
    by_commune=st.just(()),
)


@given(FIGURES)
def test_figures_come_back_as_they_were_frozen(figures: YearFigures) -> None:
    assert from_json(to_json(figures)) == figures


@given(FIGURES)
def test_the_parts_of_an_envelope_add_up(figures: YearFigures) -> None:
    for one in figures.envelopes:
        assert one.available == one.granted_unpaid + one.paid + one.remaining


def test_what_a_later_version_added_is_left_out() -> None:
    figures = YearFigures(
        year=2026,
        envelopes=(EnvelopeYear(scheme="idcoop"),),
        owners=(),
        counts=YearCounts(),
        by_kind=(),
        by_residence=(),
        by_commune=(),
    )
    known = json.loads(to_json(figures))
    known["envelopes"][0]["colour"] = "blue"
    assert from_json(json.dumps(known)) == figures


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"year":1,"envelopes":[1]}'])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(text)


def test_groups_come_by_the_money_granted() -> None:
    def owner(commune: str, granted: int) -> OwnerYear:
        return OwnerYear(
            id=1,
            scheme="idcoop",
            title="",
            kind="other",
            state="granted",
            residence="",
            commune=commune,
            granted=granted,
            paid=1,
        )

    groups = grouped([owner("A", 1), owner("B", 5), owner("A", 2), owner("C", 3)], "commune")
    assert [(one.name, one.count, one.granted, one.paid) for one in groups] == [
        ("B", 1, 5, 1),
        ("A", 2, 3, 2),
        ("C", 1, 3, 1),
    ]
