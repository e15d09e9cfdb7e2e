"""Aids of the sister schemes: what a decision needs, and when it may be taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.aids import (
    Aid,
    AidState,
    door_key,
    require_aid_ruling,
    require_aid_state,
    require_day_of_ruling,
)
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme

DAY = date(2026, 3, 2)
AID = Aid(
    id=1,
    scheme=Scheme.FIDCOOP,
    state=AidState.ASKED,
    cooperator_id=7,
    asked_on=DAY,
    noted_by_id=1,
)
GRANT = Ruling(outcome=Outcome.GRANTED, decided_on=DAY, decided_by="CA", amount_cents=100)
REFUSAL = Ruling(
    outcome=Outcome.REFUSED, decided_on=DAY, decided_by="CA", reason="Non", next_step="En 2027"
)


@pytest.mark.parametrize("ruling", [GRANT, REFUSAL])
def test_a_whole_ruling_passes(ruling: Ruling) -> None:
    require_aid_ruling(ruling)


@pytest.mark.parametrize(
    ("ruling", "words"),
    [
        (replace(GRANT, outcome=Outcome.POSTPONED), "ajourne"),
        (replace(GRANT, decided_by=" "), "qui a pris"),
        (replace(GRANT, amount_cents=0), "supérieur à zéro"),
        (replace(GRANT, amount_cents=-1), "supérieur à zéro"),
        (replace(REFUSAL, amount_cents=1), "favorable"),
        (replace(REFUSAL, reason=""), "raison"),
        (replace(REFUSAL, next_step=" "), "suite"),
    ],
)
def test_a_ruling_says_what_it_lacks(ruling: Ruling, words: str) -> None:
    with pytest.raises(DomainError, match=words):
        require_aid_ruling(ruling)


def test_a_decision_is_not_taken_twice_nor_before_it_is_asked() -> None:
    require_aid_state(AID, AidState.ASKED)
    with pytest.raises(DomainError, match="déjà refusée"):
        require_aid_state(replace(AID, state=AidState.REFUSED), AidState.ASKED)
    with pytest.raises(DomainError, match="pas encore décidée"):
        require_aid_state(AID, AidState.GRANTED)


def test_the_day_of_a_decision_lies_between_the_request_and_today() -> None:
    require_day_of_ruling(AID, DAY, DAY)
    with pytest.raises(DomainError, match="futur"):
        require_day_of_ruling(AID, date(2026, 3, 3), DAY)
    with pytest.raises(DomainError, match="02/03/2026"):
        require_day_of_ruling(AID, date(2026, 3, 1), DAY)


@pytest.mark.parametrize(
    ("written", "key"),
    [("B12", "b 12"), ("b-012", "b 12"), ("Éole 00", "eole 0"), ("🙂", ""), ("٣", "٣")],
)
def test_a_door_is_written_in_many_ways(written: str, key: str) -> None:
    assert door_key(written) == key


def test_every_state_has_its_words() -> None:
    assert len({state.label for state in AidState}) == len(AidState)
