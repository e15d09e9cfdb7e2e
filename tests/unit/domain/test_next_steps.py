"""A project that is not granted now is always offered a way on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.eligibility import Assessment, Verdict
from idcoop_desktop.domain.next_steps import MOST, aid_proposals, proposals


def answers(*failing: Criterion) -> list[Assessment]:
    return [
        Assessment(
            criterion=one,
            verdict=Verdict.NOT_MET if one in failing else Verdict.MET,
            evidence="",
        )
        for one in Criterion
    ]


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.POSTPONED])
def test_there_is_always_something_to_propose(outcome: Outcome) -> None:
    assert 2 <= len(proposals(outcome, answers())) <= MOST
    assert len(proposals(outcome, answers(*Criterion))) == MOST


def test_what_is_missing_comes_first() -> None:
    first, *_others = proposals(Outcome.REFUSED, answers(Criterion.BEARERS, Criterion.SPENDING))
    assert "voisin" in first


def test_a_grant_has_nothing_to_make_up_for() -> None:
    assert proposals(Outcome.GRANTED, answers(*Criterion)) == ()


def test_what_the_team_has_to_look_up_is_not_asked_of_the_bearers() -> None:
    doubtful = [replace(one, verdict=Verdict.UNKNOWN) for one in answers()]
    first, *others = proposals(Outcome.REFUSED, doubtful)
    assert "toute la résidence" in first
    assert not any("part sociale" in words for words in others)


def test_an_aid_refused_is_offered_what_it_lacks_first() -> None:
    first, *others = aid_proposals(Outcome.REFUSED, answers(Criterion.SENIORITY))
    assert "ancienneté" in first
    assert others
    assert len(aid_proposals(Outcome.REFUSED, answers(*Criterion))) == MOST
    assert len(aid_proposals(Outcome.REFUSED, answers())) >= 2
    assert aid_proposals(Outcome.GRANTED, answers(*Criterion)) == ()
