"""What an agreement to be seen on a photo is worth on a given day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.consents import (
    ConsentState,
    ImageConsent,
    ImageUse,
    checked,
    require_withdrawable,
    uses_on,
)
from idcoop_desktop.domain.errors import DomainError

START, END = date(2026, 3, 2), date(2029, 3, 2)
GIVEN = ImageConsent(
    id=1,
    uses=(ImageUse.HALL, ImageUse.WEB),
    from_on=START,
    until_on=END,
    noted_by_id=7,
    cooperator_id=3,
)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (START - DAY, ConsentState.TO_COME),
        (START, ConsentState.VALID),
        (END, ConsentState.VALID),
        (END + DAY, ConsentState.ENDED),
    ],
)
def test_an_agreement_holds_from_its_first_to_its_last_day(day: date, state: ConsentState) -> None:
    assert GIVEN.state_on(day) is state
    assert GIVEN.covers(ImageUse.HALL, day) is (state is ConsentState.VALID)
    assert not GIVEN.covers(ImageUse.PRESS, day)


def test_an_agreement_without_a_last_day_goes_on() -> None:
    assert replace(GIVEN, until_on=None).covers(ImageUse.WEB, date(2050, 1, 1))


def test_what_was_withdrawn_no_longer_covers_that_day() -> None:
    on = date(2027, 1, 1)
    withdrawn = replace(GIVEN, withdrawn_on=on)
    assert withdrawn.covers(ImageUse.HALL, on - DAY)
    assert withdrawn.state_on(on) is ConsentState.WITHDRAWN


def test_the_uses_of_a_day_add_up_in_the_order_of_the_form() -> None:
    press = replace(GIVEN, uses=(ImageUse.PRESS, ImageUse.HALL))
    assert uses_on((press, GIVEN), START) == (ImageUse.HALL, ImageUse.WEB, ImageUse.PRESS)
    assert uses_on((press, GIVEN), END + DAY) == ()


@given(
    st.lists(st.sampled_from(ImageUse), min_size=1, max_size=8),
    st.integers(-800, 800),
    st.integers(-800, 800),
    st.none() | st.integers(-800, 800),
)
def test_nothing_is_covered_outside_what_was_agreed(
    uses: list[ImageUse], start: int, day: int, withdrawn: int | None
) -> None:
    consent = ImageConsent(
        id=1,
        uses=tuple(uses),
        from_on=START + start * DAY,
        until_on=START + (start + 400) * DAY,
        withdrawn_on=None if withdrawn is None else START + withdrawn * DAY,
        noted_by_id=1,
    )
    today = START + day * DAY
    for use in uses_on([consent], today):
        assert use in uses
        assert start <= day <= start + 400
        assert withdrawn is None or day < withdrawn


def test_an_agreement_is_kept_tidy() -> None:
    kept = checked(
        replace(GIVEN, uses=(ImageUse.WEB, ImageUse.HALL, ImageUse.WEB), note=" classeur\nbleu ")
    )
    assert kept == replace(GIVEN, uses=(ImageUse.HALL, ImageUse.WEB), note="classeur bleu")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (replace(GIVEN, uses=()), "au moins un usage"),
        (replace(GIVEN, until_on=None), "jusqu’à quand"),
        (replace(GIVEN, until_on=START - DAY), "avant d’avoir commencé"),
    ],
)
def test_an_agreement_that_binds_nobody_is_refused(wrong: ImageConsent, words: str) -> None:
    with pytest.raises(DomainError, match=words):
        checked(wrong)


CHILD = replace(GIVEN, minor=True, first_holder=" Katell\nSalaün", second_holder="Ronan Salaün")


def test_both_holders_of_parental_authority_agree_for_a_child() -> None:
    kept = checked(CHILD)
    assert (kept.first_holder, kept.has_holders) == ("Katell Salaün", True)
    alone = replace(CHILD, second_holder="", sole_holder_proof="Jugement du 12/05/2024")
    assert checked(alone).has_holders
    assert not GIVEN.has_holders
    grown = checked(replace(CHILD, minor=False, sole_holder_proof="x"))
    assert (grown.first_holder, grown.second_holder, grown.sole_holder_proof) == ("", "", "")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (replace(CHILD, second_holder=" "), "les deux titulaires"),
        (replace(CHILD, first_holder=""), "les deux titulaires"),
        (replace(CHILD, first_holder="", sole_holder_proof="x"), "les deux titulaires"),
        (replace(CHILD, second_holder="Katell Salaün"), "portent le même nom"),
        (replace(CHILD, second_holder="KATELL SALAUN"), "portent le même nom"),
    ],
)
def test_one_signature_alone_does_not_bind_a_child(wrong: ImageConsent, words: str) -> None:
    with pytest.raises(DomainError, match=words):
        checked(wrong)


def test_an_agreement_is_withdrawn_once_and_not_before_it_began() -> None:
    require_withdrawable(GIVEN, START)
    with pytest.raises(DomainError, match="commence le 02/03/2026"):
        require_withdrawable(GIVEN, START - DAY)
    with pytest.raises(DomainError, match="déjà retiré depuis le 04/05/2026"):
        require_withdrawable(replace(GIVEN, withdrawn_on=date(2026, 5, 4)), END)


def test_every_use_and_state_has_its_words() -> None:
    assert [use.label for use in ImageUse][:2] == [
        "Affiches dans les halls",
        "Flyers dans les boîtes aux lettres",
    ]
    assert len({use.label for use in ImageUse}) == len(ImageUse)
    assert len({state.label for state in ConsentState}) == len(ConsentState)
