"""Fid&Coop: who may have the yearly aid, on the day they ask and by the rules of that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.aids import (
    Aid,
    AidState,
    AidWaiver,
    evidence_words,
    for_the_decision,
    home_key,
)
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.eligibility import Assessment, Verdict
from idcoop_desktop.domain.fidcoop import FidcoopFacts, assess_fidcoop, entitled_from
from idcoop_desktop.domain.ledger import EnvelopeState, Scheme
from idcoop_desktop.domain.people import CooperatorStatus, StatusSpell, seniority
from idcoop_desktop.domain.rules import FidcoopRules
from tests import factories

DAY = date(2026, 3, 2)
SINCE = date(2019, 3, 12)
TENANT = factories.cooperator(
    id=7,
    first_share_on=SINCE,
    spells=(StatusSpell(CooperatorStatus.TENANT, SINCE),),
)
AID = Aid(
    id=1,
    scheme=Scheme.FIDCOOP,
    state=AidState.ASKED,
    cooperator_id=7,
    asked_on=DAY,
    noted_by_id=1,
    residence_id=3,
    dwelling="B12",
    subject="Un robinet qui fuit",
)
FULL = EnvelopeState(year=2026, amount=200_000)
RULES = FidcoopRules(amount_cents=15_000)


def facts(**changes: object) -> FidcoopFacts:
    known = FidcoopFacts(aid=AID, tenant=TENANT, envelope=FULL)
    return replace(known, **changes)  # type: ignore[arg-type]


def answers(
    known: FidcoopFacts, rules: FidcoopRules = RULES, amount: int = 15_000
) -> dict[Criterion, Assessment]:
    judged = assess_fidcoop(known, rules, warn_percent=80, amount_cents=amount)
    return {answer.criterion: answer for answer in judged}


def test_who_meets_everything_is_told_why() -> None:
    told = answers(facts())
    for_decision = for_the_decision(told.values())
    assert [one.criterion for one in for_decision if not one.passed] == []
    assert told[Criterion.SENIORITY].evidence == (
        "Part sociale depuis le 12/03/2019, 6\u00a0ans révolus au 02/03/2026\u00a0; "
        "il en faut plus de 5, soit au moins 6."
    )
    assert told[Criterion.TENANT].evidence == (
        "Maëlle Kerbrat, locataire, part sociale depuis le 12/03/2019, au jour de la demande, "
        "le 02/03/2026."
    )
    assert "Un robinet qui fuit" in evidence_words(told.values())
    assert told[Criterion.RECEIPT].verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("since", "asked", "enough"),
    [
        (date(2020, 3, 2), date(2026, 3, 1), False),  # the eve of six whole years
        (date(2020, 3, 2), date(2026, 3, 2), True),
        (date(2021, 3, 2), date(2026, 3, 2), False),  # five years to the day are not more than five
        (date(2020, 2, 29), date(2026, 2, 28), False),
        (date(2020, 2, 29), date(2026, 3, 1), True),
        (date(2018, 2, 28), date(2024, 2, 28), True),
        (date(2018, 3, 1), date(2024, 2, 29), False),
        (date(2026, 3, 2), date(2026, 3, 2), False),
    ],
)
def test_seniority_is_more_whole_years_than_the_rule(since: date, asked: date, enough: bool):
    tenant = replace(TENANT, first_share_on=since)
    told = answers(facts(tenant=tenant, aid=replace(AID, asked_on=asked)))[Criterion.SENIORITY]
    assert (told.verdict is Verdict.MET) is enough
    if not enough:
        assert f"{entitled_from(since, 5):%d/%m/%Y}" in told.next_step


@settings(deadline=None, max_examples=200)
@given(
    since=st.dates(date(1950, 1, 1), date(2030, 12, 31)),
    years=st.integers(0, 40),
)
def test_the_first_day_announced_is_the_first_on_which_it_is_met(since: date, years: int) -> None:
    first = entitled_from(since, years)
    person = replace(TENANT, first_share_on=since)
    assert seniority(person, first) > years
    assert seniority(person, first - timedelta(1)) <= years


def test_one_year_reads_as_one() -> None:
    told = answers(facts(tenant=replace(TENANT, first_share_on=date(2025, 1, 1))))
    assert "1\u00a0an révolu au" in told[Criterion.SENIORITY].evidence


def test_seniority_without_a_first_share_is_to_look_up() -> None:
    told = answers(facts(tenant=replace(TENANT, first_share_on=None)))
    assert told[Criterion.SENIORITY].verdict is Verdict.UNKNOWN
    assert told[Criterion.TENANT].verdict is Verdict.UNKNOWN
    assert "première part sociale" in told[Criterion.SENIORITY].next_step


@pytest.mark.parametrize(
    ("spells", "verdict"),
    [
        ((StatusSpell(CooperatorStatus.TENANT, SINCE, DAY),), Verdict.MET),
        ((StatusSpell(CooperatorStatus.TENANT, SINCE, date(2026, 3, 1)),), Verdict.NOT_MET),
        ((StatusSpell(CooperatorStatus.BUYER, SINCE),), Verdict.NOT_MET),
        (
            # A tenant who also works for the coop is a tenant all the same.
            (
                StatusSpell(CooperatorStatus.TENANT, SINCE),
                StatusSpell(CooperatorStatus.EMPLOYEE, date(2024, 1, 1)),
            ),
            Verdict.MET,
        ),
        ((), Verdict.UNKNOWN),
    ],
)
def test_the_person_rents_on_the_day_of_the_request(
    spells: tuple[StatusSpell, ...], verdict: Verdict
) -> None:
    told = answers(facts(tenant=replace(TENANT, spells=spells)))[Criterion.TENANT]
    assert told.verdict is verdict
    assert bool(told.next_step) is (verdict is not Verdict.MET)


def other(**changes: object) -> Aid:
    values = {"id": 2, "state": AidState.GRANTED, "asked_on": date(2026, 1, 5), **changes}
    return replace(AID, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("written", ["B12", "b 12", "B-012", " b12 "])
def test_one_aid_a_dwelling_and_year_however_it_is_written(written: str) -> None:
    told = answers(facts(others=(other(dwelling=written),)))[Criterion.ONE_A_YEAR]
    assert told.verdict is Verdict.NOT_MET
    assert "05/01/2026" in told.evidence
    assert "2027" in told.next_step


def test_stair_and_door_are_not_confused() -> None:
    assert home_key(3, "1-11") != home_key(3, "11-1")
    assert home_key(3, "") is home_key(None, "B12") is None
    assert home_key(3, "0") == (3, "0")


@pytest.mark.parametrize("state", [AidState.REFUSED, AidState.WITHDRAWN, AidState.ASKED])
def test_only_what_was_granted_counts(state: AidState) -> None:
    told = answers(facts(others=(other(state=state),)))[Criterion.ONE_A_YEAR]
    assert told.verdict is Verdict.MET
    assert ("attend une décision" in told.warning) is (state is AidState.ASKED)


def test_an_aid_for_another_dwelling_is_told() -> None:
    told = answers(facts(others=(other(dwelling="C4"),)))[Criterion.ONE_A_YEAR]
    assert told.verdict is Verdict.MET
    assert "autre logement" in told.warning
    neighbour = other(dwelling="C4", cooperator_id=8)
    assert not answers(facts(others=(neighbour,)))[Criterion.ONE_A_YEAR].warning


@pytest.mark.parametrize("place", [{"residence_id": None}, {"dwelling": " - "}])
def test_an_unknown_dwelling_is_to_look_up(place: dict[str, object]) -> None:
    told = answers(facts(aid=replace(AID, **place)))[Criterion.ONE_A_YEAR]  # type: ignore[arg-type]
    assert told.verdict is Verdict.UNKNOWN
    assert told.next_step


def test_the_amount_has_no_invented_default() -> None:
    told = answers(facts(), FidcoopRules())[Criterion.CEILING]
    assert told.verdict is Verdict.UNKNOWN
    assert "02/03/2026" in told.evidence
    assert "Fixez" in told.next_step


@pytest.mark.parametrize(("amount", "met"), [(1, True), (15_000, True), (15_001, False)])
def test_the_amount_is_at_most_that_of_the_coop(amount: int, met: bool) -> None:
    told = answers(facts(), amount=amount)[Criterion.CEILING]
    assert (told.verdict is Verdict.MET) is met
    assert bool(told.next_step) is not met


def test_the_repair_is_described_and_the_receipt_is_counted() -> None:
    told = answers(facts(aid=replace(AID, subject=""), receipts=2))
    assert told[Criterion.REPAIR].verdict is Verdict.UNKNOWN
    assert told[Criterion.RECEIPT].verdict is Verdict.MET
    assert told[Criterion.RECEIPT].evidence.startswith("2\u00a0pièces")


def test_the_envelope_may_be_exceeded_with_a_reason_only() -> None:
    empty = EnvelopeState(year=2026, amount=10_000)
    told = answers(facts(envelope=empty))[Criterion.ENVELOPE]
    assert told.verdict is Verdict.NOT_MET
    waiver = AidWaiver(
        id=1, aid_id=1, criterion=Criterion.ENVELOPE, reason="Froid", decided_by="CA", on=DAY
    )
    waived = answers(facts(envelope=empty, waivers=(waiver,)))[Criterion.ENVELOPE]
    assert waived.passed
    assert waived.waiver == waiver


def test_an_aid_already_granted_asks_no_more_of_its_envelope() -> None:
    spent = EnvelopeState(year=2026, amount=15_000, granted=15_000)
    granted = replace(AID, state=AidState.GRANTED, granted_cents=15_000)
    assert answers(facts(envelope=spent, aid=granted))[Criterion.ENVELOPE].passed
    assert not answers(facts(envelope=spent))[Criterion.ENVELOPE].passed
