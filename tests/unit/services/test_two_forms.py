"""Two forms open at once on the same project: what the second read too late is looked at again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About
from idcoop_desktop.services import life, money
from idcoop_desktop.services.criteria import check_criteria
from idcoop_desktop.store import decisions
from tests.unit.services.books_sums import amounts, broken
from tests.unit.services.conftest import TODAY, Village, ruling

Meanwhile = Callable[[int, Ruling], None]


@pytest.fixture
def meanwhile(village: Village, monkeypatch: pytest.MonkeyPatch) -> Meanwhile:
    """Have another form decide when the next one has read the project and writes nothing yet."""
    named = life.titled

    def decide_first(project: int, wanted: Ruling) -> None:
        def interrupted(verb: str, title: str) -> str:
            monkeypatch.setattr(life, "titled", named)
            life.decide(village.desk, project, wanted)
            return named(verb, title)

        monkeypatch.setattr(life, "titled", interrupted)

    return decide_first


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


def test_a_complement_counts_what_was_granted_meanwhile(
    village: Village, meanwhile: Meanwhile
) -> None:
    project = village.granted(20_000)
    meanwhile(project, ruling(amount_cents=40_000, request_key="a"))
    with pytest.raises(DomainError, match="plafond"):
        life.decide(village.desk, project, ruling(amount_cents=40_000, request_key="b"))
    assert amounts(village.desk, About(project_id=project)).granted == 60_000
    assert list(broken(village.desk)) == []


def test_a_project_is_decided_for_the_first_time_once(
    village: Village, meanwhile: Meanwhile
) -> None:
    project = village.project()
    refusal = ruling(outcome=Outcome.REFUSED, amount_cents=0, reason="x", next_step="Revenir")
    meanwhile(project, refusal)
    with pytest.raises(DomainError, match="changer d’étape ailleurs"):
        life.decide(village.desk, project, ruling(amount_cents=10_000))
    (known,) = decisions.decisions(village.desk.base, project)
    assert known.outcome is Outcome.REFUSED
    assert amounts(village.desk, About(project_id=project)).granted == 0


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
