"""Par'NCoop: who brings whom, on the day of the introduction and by the rules of that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.aids import Aid, AidState
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.eligibility import Assessment, Verdict
from idcoop_desktop.domain.ledger import EnvelopeState, Scheme
from idcoop_desktop.domain.parncoop import ParncoopFacts, assess_parncoop, same_name
from idcoop_desktop.domain.rules import ParncoopRules
from tests import factories

DAY = date(2026, 3, 2)
SPONSOR = factories.cooperator(id=7)
NEWCOMER = factories.cooperator(
    id=9, first_name="Ewen", last_name="Madec", first_share_on=date(2026, 3, 20)
)
AID = Aid(
    id=1,
    scheme=Scheme.PARNCOOP,
    state=AidState.ASKED,
    cooperator_id=7,
    asked_on=DAY,
    noted_by_id=1,
    residence_id=3,
    dwelling="B12",
    newcomer_name="Ewen Madec",
    newcomer_residence_id=4,
    newcomer_dwelling="2",
)


def facts(**changes: object) -> ParncoopFacts:
    known = ParncoopFacts(
        aid=AID, sponsor=SPONSOR, envelope=EnvelopeState(year=2026, amount=200_000)
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def answers(known: ParncoopFacts, amount: int = 30_000) -> dict[Criterion, Assessment]:
    judged = assess_parncoop(known, ParncoopRules(), warn_percent=80, amount_cents=amount)
    return {answer.criterion: answer for answer in judged}


def aid(**changes: object) -> Aid:
    return replace(AID, **changes)  # type: ignore[arg-type]


def test_a_whole_file_passes_but_for_the_signature() -> None:
    told = answers(facts())
    assert [one for one, answer in told.items() if not answer.passed] == [Criterion.SIGNATURE]
    assert "Maëlle Kerbrat" in told[Criterion.SPONSOR].evidence
    assert all(answer.evidence for answer in told.values())


@pytest.mark.parametrize(
    ("since", "spells", "verdict"),
    [
        (DAY, SPONSOR.spells, Verdict.MET),
        (date(2026, 3, 3), SPONSOR.spells, Verdict.NOT_MET),
        (None, SPONSOR.spells, Verdict.UNKNOWN),
        (DAY, (), Verdict.UNKNOWN),
    ],
)
def test_the_sponsor_is_a_cooperator_that_day(
    since: date | None, spells: tuple[object, ...], verdict: Verdict
) -> None:
    sponsor = replace(SPONSOR, first_share_on=since, spells=spells)  # type: ignore[arg-type]
    assert answers(facts(sponsor=sponsor))[Criterion.SPONSOR].verdict is verdict


@pytest.mark.parametrize(
    ("since", "verdict"),
    [
        (date(2026, 3, 3), Verdict.MET),
        (DAY, Verdict.NOT_MET),
        (date(2010, 1, 1), Verdict.NOT_MET),
        (None, Verdict.UNKNOWN),
    ],
)
def test_the_newcomer_is_not_one_yet(since: date | None, verdict: Verdict) -> None:
    newcomer = replace(NEWCOMER, first_share_on=since)
    told = answers(facts(aid=aid(newcomer_id=9), newcomer=newcomer))[Criterion.NEWCOMER]
    assert told.verdict is verdict
    assert "Ewen Madec" in told.evidence


def test_a_newcomer_nobody_named_is_to_name() -> None:
    told = answers(facts(aid=aid(newcomer_name="")))
    assert told[Criterion.NEWCOMER].verdict is Verdict.UNKNOWN
    assert "ce filleul" in told[Criterion.ONE_BONUS].evidence


@pytest.mark.parametrize(
    ("home", "here", "verdict", "warned"),
    [(4, 4, Verdict.UNKNOWN, False), (None, 4, Verdict.UNKNOWN, False), (5, 4, Verdict.MET, True)],
)
def test_a_namesake_who_has_a_share_is_told(
    home: int | None, here: int, verdict: Verdict, warned: bool
) -> None:
    namesake = replace(NEWCOMER, first_share_on=date(2019, 1, 1), residence_id=home)
    told = answers(facts(namesakes=(namesake,), aid=aid(newcomer_residence_id=here)))
    assert told[Criterion.NEWCOMER].verdict is verdict
    assert bool(told[Criterion.NEWCOMER].warning) is warned


def test_a_namesake_without_a_share_then_is_nobody() -> None:
    known = facts(namesakes=(NEWCOMER, replace(NEWCOMER, first_share_on=None)))
    assert answers(known)[Criterion.NEWCOMER].verdict is Verdict.MET
    assert not answers(known)[Criterion.NEWCOMER].warning


@pytest.mark.parametrize(
    ("here", "there", "verdict"),
    [
        ((3, "B12"), (3, "b 12"), Verdict.NOT_MET),
        ((3, "B12"), (3, "B13"), Verdict.MET),
        ((3, "B12"), (4, "B12"), Verdict.MET),
        ((3, ""), (4, ""), Verdict.MET),
        ((3, ""), (3, "B12"), Verdict.UNKNOWN),
        ((3, "B12"), (None, ""), Verdict.UNKNOWN),
        ((3, "B12"), (None, "B12"), Verdict.UNKNOWN),
        ((3, "B12"), (None, "9 rue des Lilas"), Verdict.MET),
        ((3, ""), (None, "9 rue des Lilas"), Verdict.MET),
        ((None, ""), (None, "9 rue des Lilas"), Verdict.UNKNOWN),
        ((None, "9 rue des Lilas"), (None, "9, Rue des lilas"), Verdict.NOT_MET),
        ((None, "7 rue des Lilas"), (None, "9 rue des Lilas"), Verdict.MET),
        ((None, ""), (None, ""), Verdict.UNKNOWN),
    ],
)
def test_never_within_one_household(
    here: tuple[int | None, str], there: tuple[int | None, str], verdict: Verdict
) -> None:
    known = aid(
        residence_id=here[0],
        dwelling=here[1],
        newcomer_residence_id=there[0],
        newcomer_dwelling=there[1],
    )
    told = answers(facts(aid=known))[Criterion.OTHER_HOUSEHOLD]
    assert told.verdict is verdict
    assert bool(told.next_step) is (verdict is not Verdict.MET)


def test_never_to_oneself() -> None:
    told = answers(facts(aid=aid(newcomer_id=7), newcomer=SPONSOR))[Criterion.OTHER_HOUSEHOLD]
    assert told.verdict is Verdict.NOT_MET
    named = answers(facts(aid=aid(newcomer_name="kerbrat MAELLE")))[Criterion.OTHER_HOUSEHOLD]
    assert named.verdict is Verdict.UNKNOWN
    assert "même nom" in named.evidence


def other(**changes: object) -> Aid:
    return aid(**{"id": 2, "state": AidState.GRANTED, "asked_on": date(2025, 6, 1), **changes})


@pytest.mark.parametrize(
    ("mine", "known", "verdict"),
    [
        ({"newcomer_id": 9}, {"newcomer_id": 9, "newcomer_name": "E."}, Verdict.NOT_MET),
        ({"newcomer_id": 9}, {"newcomer_id": 8}, Verdict.MET),
        ({}, {}, Verdict.UNKNOWN),
        ({}, {"newcomer_name": "MADEC Ewen"}, Verdict.UNKNOWN),
        ({}, {"newcomer_residence_id": None}, Verdict.UNKNOWN),
        ({}, {"newcomer_residence_id": 5}, Verdict.MET),
        ({"newcomer_id": 9}, {}, Verdict.UNKNOWN),
        ({}, {"newcomer_name": "Ewan Madec"}, Verdict.MET),
        ({}, {"state": AidState.REFUSED}, Verdict.MET),
    ],
)
def test_one_bonus_a_newcomer(
    mine: dict[str, object], known: dict[str, object], verdict: Verdict
) -> None:
    judged = facts(aid=aid(**mine), newcomer=NEWCOMER if mine else None, others=(other(**known),))
    told = answers(judged)[Criterion.ONE_BONUS]
    assert told.verdict is verdict
    if verdict is Verdict.UNKNOWN:
        assert told.evidence.startswith("Doublon possible")


def test_another_request_that_waits_is_told() -> None:
    told = answers(facts(others=(other(state=AidState.ASKED),)))[Criterion.ONE_BONUS]
    assert told.passed
    assert "01/06/2025" in told.warning


@pytest.mark.parametrize(("amount", "met"), [(30_000, True), (30_001, False)])
def test_the_bonus_has_a_ceiling(amount: int, met: bool) -> None:
    told = answers(facts(), amount)[Criterion.CEILING]
    assert (told.verdict is Verdict.MET) is met
    assert bool(told.next_step) is not met


@pytest.mark.parametrize(
    ("signed", "verdict"),
    [(None, Verdict.UNKNOWN), (DAY, Verdict.MET), (date(2026, 3, 1), Verdict.NOT_MET)],
)
def test_the_signature_follows_the_introduction(signed: date | None, verdict: Verdict) -> None:
    assert answers(facts(aid=aid(signed_on=signed)))[Criterion.SIGNATURE].verdict is verdict


@settings(deadline=None, max_examples=150)
@given(
    here=st.tuples(st.sampled_from([None, 3, 4]), st.sampled_from(["", "B12", "b 12", "C 4"])),
    there=st.tuples(st.sampled_from([None, 3, 4]), st.sampled_from(["", "B12", "b 12", "C 4"])),
)
def test_who_sponsors_whom_does_not_change_where_they_live(
    here: tuple[int | None, str], there: tuple[int | None, str]
) -> None:
    def verdict(one: tuple[int | None, str], two: tuple[int | None, str]) -> Verdict:
        known = aid(
            residence_id=one[0],
            dwelling=one[1],
            newcomer_residence_id=two[0],
            newcomer_dwelling=two[1],
        )
        return answers(facts(aid=known))[Criterion.OTHER_HOUSEHOLD].verdict

    assert verdict(here, there) is verdict(there, here)
    if here == there:
        assert verdict(here, there) is not Verdict.MET


@given(name=st.text(max_size=30))
@settings(deadline=None, max_examples=80)
def test_a_name_is_the_same_in_any_order_and_case(name: str) -> None:
    turned = " ".join(reversed(name.upper().split()))
    assert same_name(name, turned) == same_name(turned, name)
    assert not same_name("", name)
