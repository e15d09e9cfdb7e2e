"""One record out of two: what is proposed loses nothing, and what was chosen is what comes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.duplicates.choices import (
    BOTH,
    LEFT,
    RIGHT,
    Part,
    by_hand_of_both,
    differing_parts,
    is_filled,
    merged,
    part_of,
    proposed,
)
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, StatusSpell

TENANT = StatusSpell(CooperatorStatus.TENANT, date(2018, 3, 12))
BUYER = StatusSpell(CooperatorStatus.BUYER, date(2023, 1, 1))
BARE = Cooperator(id=1, first_name="Awen", last_name="Tanguy")
FULL = Cooperator(
    id=2,
    first_name="Awen",
    last_name="Tanguy",
    member_number="C-12",
    email="awen@example.org",
    phone="06 00 00 00 00",
    residence_id=7,
    dwelling="B 12",
    first_share_on=date(2018, 3, 12),
    shares=2,
    spells=(TENANT,),
    preferred_channel=Channel.PHONE,
    no_mailing_since=date(2024, 5, 1),
    notes="Disponible le soir.",
)


def test_what_one_record_alone_says_is_proposed():
    assert merged(BARE, FULL, proposed(BARE, FULL)) == replace(FULL, id=1)
    assert merged(FULL, BARE, proposed(FULL, BARE)) == FULL
    assert not is_filled(BARE, Part.HOME)


@pytest.mark.parametrize(
    ("part", "left", "right", "expected"),
    [
        (Part.LAST_NAME, {"last_name": "BÉNALI"}, {"last_name": "Bénali"}, RIGHT),
        (Part.LAST_NAME, {"last_name": "Benali"}, {"last_name": "Bénali"}, RIGHT),
        (Part.FIRST_NAME, {"first_name": "Zoé"}, {"first_name": "Zoe"}, LEFT),
        (Part.EMAIL, {"email": "a@example.org"}, {"email": "b@example.org"}, LEFT),
        (Part.HOME, {"residence_id": 4, "dwelling": ""}, {"residence_id": 7}, RIGHT),
        (Part.HOME, {"residence_id": 4}, {"residence_id": 7, "dwelling": ""}, LEFT),
        (Part.SHARES, {"shares": 1}, {"shares": 3}, RIGHT),
        (
            Part.FIRST_SHARE,
            {"first_share_on": date(2020, 1, 1)},
            {"first_share_on": date(2018, 1, 1)},
            RIGHT,
        ),
        (
            Part.NO_MAILING,
            {"no_mailing_since": date(2020, 1, 1)},
            {"no_mailing_since": date(2022, 1, 1)},
            LEFT,
        ),
        (Part.SPELLS, {"spells": (TENANT,)}, {"spells": (BUYER,)}, BOTH),
        (Part.NOTES, {"notes": "Un"}, {"notes": "Deux"}, BOTH),
        (Part.NOTES, {"notes": "Un"}, {"notes": "Un"}, LEFT),
    ],
)
def test_where_both_say_something_the_better_is_proposed(part, left, right, expected):
    one, other = replace(FULL, **left), replace(FULL, **right)
    assert proposed(one, other)[part] == expected


def test_periods_and_notes_add_up_without_repeating():
    left = replace(FULL, spells=(TENANT,), notes="Un")
    right = replace(FULL, spells=(TENANT, BUYER), notes="Deux")
    both = merged(left, right, {Part.SPELLS: BOTH, Part.NOTES: BOTH})
    assert (both.spells, both.notes) == ((TENANT, BUYER), "Un\nDeux")
    same = merged(right, right, {Part.SPELLS: BOTH, Part.NOTES: BOTH})
    assert same == right
    none = frozenset()
    assert merged(left, right, dict.fromkeys(Part, none)) == Cooperator(
        id=2, first_name="", last_name=""
    )


def test_only_what_differs_has_to_be_chosen():
    other = replace(FULL, id=3, dwelling="B 13", notes="")
    assert differing_parts(FULL, other) == (Part.HOME, Part.NOTES)
    assert not differing_parts(FULL, replace(FULL, id=3, by_hand="*"))


PEOPLE = st.builds(
    replace,
    st.just(BARE),
    id=st.integers(1, 9),
    email=st.sampled_from(["", "a@example.org", "b@example.org"]),
    residence_id=st.sampled_from([None, 3, 4]),
    dwelling=st.sampled_from(["", "A 1"]),
    first_share_on=st.sampled_from([None, date(2018, 1, 1), date(2019, 1, 1)]),
    spells=st.sampled_from([(), (TENANT,), (TENANT, BUYER), (BUYER,)]),
    notes=st.sampled_from(["", "Un", "Deux"]),
)


@given(left=PEOPLE, right=PEOPLE)
def test_what_is_proposed_loses_nothing_that_one_record_alone_says(left, right):
    result = merged(left, right, proposed(left, right))
    assert result.id == left.id
    for part in Part:
        if is_filled(left, part) or is_filled(right, part):
            assert is_filled(result, part)
        if part_of(left, part) == part_of(right, part):
            assert part_of(result, part) == part_of(left, part)
    assert {*left.spells, *right.spells} == {*result.spells}


def test_what_was_typed_in_either_or_chosen_now_was_typed_by_hand():
    left, right = replace(FULL, by_hand="phone"), replace(FULL, id=3, by_hand="email notes")
    chosen = replace(left, shares=5)
    assert by_hand_of_both(left, right, chosen) == "email phone shares notes"
    assert by_hand_of_both(replace(left, by_hand="*"), right, chosen) == "*"
    assert by_hand_of_both(BARE, replace(BARE, id=2, by_hand="*"), BARE) == "last_name first_name"
