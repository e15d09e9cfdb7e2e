"""Two forms open at once on the same project: what the second reads too late is looked at again."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About
from idcoop_desktop.services import life, money
from idcoop_desktop.services.criteria import check_criteria
from idcoop_desktop.store import decisions
from tests.unit.services.books_sums import amounts, broken
from tests.unit.services.conftest import TODAY, Village, ruling


def test_two_decisions_that_each_fit_do_not_exceed_the_ceiling_together(village: Village) -> None:
    project = village.project()
    first, second = (ruling(amount_cents=50_000, request_key=key) for key in "ab")
    for wanted in (first, second):
        criteria = check_criteria(village.desk, project, wanted.amount_cents, on=TODAY)
        assert all(one.passed for one in criteria), "each form is told that it fits"
    life.decide(village.desk, project, first)
    before = village.content()
    with pytest.raises(DomainError, match="plafond"):
        life.decide(village.desk, project, second)
    assert village.content() == before
    assert amounts(village.desk, About(project_id=project)).granted == 50_000


def test_two_complements_at_the_same_moment_do_not_exceed_the_ceiling(village: Village) -> None:
    project = village.granted(20_000)

    def complement(key: str) -> bool:
        try:
            life.decide(
                village.desk, project, replace(ruling(amount_cents=40_000), request_key=key)
            )
        except DomainError:
            return False
        return True

    with ThreadPoolExecutor(4) as forms:
        assert sum(forms.map(complement, "abcd")) == 1
    assert amounts(village.desk, About(project_id=project)).granted == 60_000
    assert list(broken(village.desk)) == []


def test_a_project_is_decided_for_the_first_time_once(village: Village) -> None:
    project = village.project()

    def refuse(reason: str) -> bool:
        wanted = ruling(outcome=Outcome.REFUSED, amount_cents=0, reason=reason, next_step="Revenir")
        try:
            life.decide(village.desk, project, wanted)
        except DomainError:
            return False
        return True

    with ThreadPoolExecutor(4) as forms:
        assert sum(forms.map(refuse, "abcd")) == 1
    assert len(decisions.decisions(village.desk.base, project)) == 1


def test_two_payments_that_each_fit_do_not_exceed_the_grant_together(village: Village) -> None:
    project = village.under_way(50_000)

    def pay(key: str) -> int:
        return money.record_payment(
            village.desk, project, 30_000, on=TODAY, label="L", supplier="S", request_key=key
        )

    pay("a")
    with pytest.raises(DomainError, match="Il reste 200,00"):
        pay("b")
    assert amounts(village.desk, About(project_id=project)).paid == 30_000
