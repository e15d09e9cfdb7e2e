"""Two records of one person are found and explained; a household and namesakes are let be."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.bench.look_alikes import trial
from idcoop_desktop.domain.duplicates import (
    SUSPECT,
    WORTH_A_LOOK,
    NameCounts,
    PersonKey,
    Register,
    Suspicion,
    compare_all,
    compare_within,
    key_of,
    pair,
)
from idcoop_desktop.domain.duplicates.register import MOST_IN_BLOCK, STEP
from idcoop_desktop.domain.text import phone_digits
from tests import factories

MAELLE = factories.cooperator(id=1, last_name="Le Goff", residence_id=4)
BARE = {
    "member_number": "",
    "email": "",
    "phone": "",
    "dwelling": "",
    "residence_id": None,
    "first_share_on": None,
}


def suspicions(
    *, known: object = MAELLE, least: int = SUSPECT, **changes: object
) -> tuple[Suspicion, ...]:
    """Look for Maëlle, written otherwise, among those who are known."""
    people = known if isinstance(known, list) else [known]
    candidate = replace(MAELLE, id=99, **changes)
    return Register(key_of(person) for person in people).find(key_of(candidate), least=least)


def reasons(**changes: object) -> tuple[str, ...]:
    (suspicion,) = suspicions(**changes)
    assert (suspicion.person_id, suspicion.other_id) == (99, 1)
    return suspicion.reasons


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ("même nom et même prénom",)),
        ({"last_name": "LE GOFF", "first_name": "MAELLE"}, ("même nom et même prénom",)),
        ({"last_name": "Legoff"}, ("même nom et même prénom",)),
        ({"last_name": "Maëlle", "first_name": "Le Goff"}, ("noms inversés",)),
        ({"last_name": "Le Gof"}, ("nom à une lettre près", "même prénom")),
        ({"last_name": "Le Gfof"}, ("nom à une lettre près", "même prénom")),
        ({"last_name": "Le Goff-Morvan"}, ("nom proche", "même prénom")),
        ({"first_name": "Maële"}, ("même nom", "prénom à une lettre près")),
        ({"first_name": "Anne-Maëlle"}, ("même nom", "prénom proche")),
        ({"first_name": "M."}, ("même nom",)),
        ({"first_name": ""}, ("même nom",)),
        ({"last_name": ""}, ("même prénom",)),
        ({"last_name": "Tanguy"}, ("nom différent", "même prénom")),
        (
            {"last_name": "Maële", "first_name": "Le Goff"},
            ("noms inversés", "même nom", "prénom à une lettre près"),
        ),
    ],
)
def test_what_is_said_of_the_names(changes: dict[str, object], expected: tuple[str, ...]):
    assert reasons(**changes, member_number="")[: len(expected)] == expected


def test_names_the_other_way_round_prove_a_little_less():
    (straight,) = suspicions(**BARE)
    (swapped,) = suspicions(**BARE | {"first_name": "Le Goff", "last_name": "Maëlle"})
    assert straight.score > swapped.score >= SUSPECT


def test_two_letters_are_forgiven_in_a_long_surname_alone():
    long = replace(MAELLE, last_name="Kerguelen-Ozanne")
    assert suspicions(known=long, last_name="Kerguelne-Ozane")[0].reasons[0] == "nom proche"
    far = suspicions(known=long, last_name="Kerguxxxn-Ozanne")
    assert far[0].reasons[0] == "nom différent"
    two = factories.cooperator(id=1, first_name="Christian", residence_id=4)
    assert not suspicions(known=two, last_name="Kerbrat", first_name="Christine", member_number="")


@pytest.mark.parametrize(
    ("name", "same", "words"),
    [
        ("member_number", "c 42", "même numéro de coopérateur"),
        ("email", " Maelle.Kerbrat@EXAMPLE.org ", "même e-mail"),
        ("phone", "+33 (0)2 99 00 12 34", "même téléphone"),
        ("first_share_on", date(2018, 5, 1), "même date de première part"),
    ],
)
def test_a_thing_in_common_is_said_however_it_is_written(name: str, same: object, words: str):
    assert reasons(**BARE | {name: same}) == ("même nom et même prénom", words)


def test_a_home_and_a_residence_are_said():
    assert "même logement" in reasons(**BARE | {"residence_id": 4, "dwelling": "Appt b-012"})
    assert "même résidence" in reasons(**BARE | {"residence_id": 4, "dwelling": "C3"})
    assert "même résidence" in reasons(**BARE | {"residence_id": 4})
    assert reasons(**BARE | {"dwelling": "B12"}) == ("même nom et même prénom",)


def test_things_that_differ_speak_against():
    elsewhere = {
        "member_number": "C-7",
        "email": "autre@example.org",
        "phone": "0611223344",
        "residence_id": 5,
        "first_share_on": date(2001, 1, 1),
    }
    assert suspicions(**BARE)[0].score == 65
    for name, value in elsewhere.items():
        assert not suspicions(**BARE | {name: value})
        assert suspicions(**BARE | {name: value}, least=WORTH_A_LOOK)
    assert not suspicions(**elsewhere, least=WORTH_A_LOOK)


@pytest.mark.parametrize("first_name", ["Youenn", "Maëllene", "Y.", "Maël"])
def test_people_of_one_household_are_let_be(first_name: str):
    assert not suspicions(first_name=first_name, member_number="")


@pytest.mark.parametrize(("he", "she"), [("Louis", "Louise"), ("Étienne", "Étiennete")])
def test_a_couple_of_like_first_names_is_let_be(he: str, she: str):
    one = replace(MAELLE, first_name=he)
    assert not suspicions(known=one, first_name=she, member_number="")
    other = replace(MAELLE, first_name=she)
    assert not suspicions(known=other, first_name=he, member_number="")


def test_one_member_number_is_always_worth_a_look():
    said = reasons(**BARE | {"first_name": "Karim", "last_name": "Ozanne", "member_number": "C42"})
    assert said == ("nom différent", "prénom différent", "même numéro de coopérateur")


def test_short_names_are_not_mistyped():
    leo = replace(MAELLE, first_name="Léo")
    assert not suspicions(known=leo, first_name="Léa", member_number="")


def test_a_name_that_many_bear_proves_little():
    crowd = [replace(MAELLE, **BARE, id=number) for number in range(1, 50)]
    assert not suspicions(known=crowd, **BARE)
    assert len(suspicions(known=crowd, **BARE | {"email": MAELLE.email}, least=1)) == 49
    alone = NameCounts(1_000, Counter(legoff=1), Counter(maelle=1))
    register = Register([key_of(replace(one, id=one.id)) for one in crowd[:1]], counts=alone)
    assert register.find(key_of(replace(MAELLE, **BARE, id=99)))


def test_what_everybody_shares_finds_nobody():
    people = [
        replace(MAELLE, **BARE | {"phone": MAELLE.phone}, id=number, last_name=f"Nom {number}")
        for number in range(1, MOST_IN_BLOCK + 2)
    ]
    changes = BARE | {"phone": MAELLE.phone, "last_name": "Nom 7 ", "first_name": ""}
    assert not suspicions(known=people, **changes, least=0)
    assert suspicions(known=people[:-1], **changes, least=0)


def test_the_likeliest_comes_first():
    known = [replace(MAELLE, id=7, email="", phone=""), MAELLE, replace(MAELLE, id=5, phone="")]
    assert [one.other_id for one in suspicions(known=known)] == [1, 5, 7]


def test_nobody_is_suspected_of_being_themselves():
    assert not Register([key_of(MAELLE)]).find(key_of(replace(MAELLE, phone="")))


def test_a_pair_that_was_refused_is_not_shown_again():
    known = [key_of(MAELLE), key_of(replace(MAELLE, id=2))]
    register = Register(known, refused={pair(2, 1)})
    assert not [*compare_within(register, lambda _done, _total: None)]
    assert [one.other_id for one in register.find(key_of(replace(MAELLE, id=99)))] == [1, 2]


def test_each_pair_of_a_base_is_told_once():
    known = [key_of(replace(MAELLE, id=number)) for number in (3, 1, 2)]
    found = compare_within(Register(known), lambda _done, _total: None)
    assert {(one.person_id, one.other_id) for one in found} == {(1, 2), (1, 3), (2, 3)}


def test_progress_is_told_and_may_stop_the_work():
    people = [key_of(factories.cooperator(id=number)) for number in range(1, 2 * STEP)]
    told: list[tuple[int, int]] = []
    [*compare_all(people, Register([]), lambda *step: told.append(step))]
    assert told == [(0, 199), (STEP, 199), (199, 199)]
    told.clear()
    [*compare_within(Register(people), lambda *step: told.append(step))]
    assert told == [(0, 199), (STEP, 199), (199, 199)]

    def stop(done: int, _total: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        [*compare_all(people, Register([]), stop)]


def test_an_empty_record_is_like_nobody():
    assert not Register([PersonKey(1, "", "")]).find(PersonKey(2, "", ""), least=1)


def test_second_records_are_found_and_newcomers_are_let_be():
    coop = trial(known=6_000, new=5_000, repeated=1_000)
    register = Register(key_of(person) for person in coop.known)
    best: dict[int, Suspicion] = {}
    incoming = [key_of(person) for person in coop.incoming]
    for suspicion in compare_all(incoming, register, lambda _done, _total: None):
        best.setdefault(suspicion.person_id, suspicion)

    found = sum(best[line].other_id == who for line, who in coop.truth.items() if line in best)
    alarms = [line for line in best if line not in coop.truth]
    assert found >= 0.95 * len(coop.truth)
    assert len(alarms) <= 5


TEXT = st.text(st.characters(codec="utf-8"), max_size=12)


@given(TEXT, TEXT, TEXT, TEXT)
def test_any_words_can_be_compared(last: str, first: str, other_last: str, other_first: str):
    one = key_of(factories.cooperator(id=1, last_name=last, first_name=first))
    other = key_of(factories.cooperator(id=2, last_name=other_last, first_name=other_first))
    (there,) = Register([one]).find(other)
    (back,) = Register([other]).find(one)
    assert (there.score, there.reasons) == (back.score, back.reasons)
    assert SUSPECT <= there.score <= 100


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("02 99 00 12 34", "0299001234"),
        ("+33 2 99 00 12 34", "0299001234"),
        ("0033299001234", "0299001234"),
        ("+33 (0)2.99.00.12.34", "0299001234"),
        ("+44 20 7946 0018", "442079460018"),
        ("33", "33"),
        ("à demander", ""),
    ],
)
def test_a_telephone_number_is_its_digits(typed: str, digits: str):
    assert phone_digits(typed) == digits
