"""The conditions of ID'Coop: answers, evidence and what to do next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.decisions import Criterion, Waiver
from idcoop_desktop.domain.eligibility import (
    Assessment,
    ProjectFacts,
    Verdict,
    assess,
    file_is_complete,
    require_all,
)
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import EnvelopeState
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, StatusSpell
from idcoop_desktop.domain.rules import SchemeRules

DAY = date(2026, 3, 2)
RULES = SchemeRules()


def someone(number: int, **changes: object) -> Cooperator:
    known = Cooperator(
        id=number,
        first_name=f"Prénom{number}",
        last_name="Nom",
        residence_id=1,
        dwelling=f"A{number}",
        first_share_on=date(2021, 3, 12),
        spells=(StatusSpell(CooperatorStatus.TENANT, date(2021, 3, 12)),),
    )
    return replace(known, **changes)  # type: ignore[arg-type]


GOOD = ProjectFacts(
    bearers=(someone(1), someone(2)),
    benefit_statement="Tout l’immeuble",
    benefit_checked_by="Maëlle",
    benefit_checked_on=DAY,
    envelope=EnvelopeState(year=2026, amount=400_000, granted=100_000),
)


def answer(
    facts: ProjectFacts, criterion: Criterion, amount: int = 0, rules: SchemeRules = RULES
) -> Assessment:
    return next(a for a in assess(facts, rules, DAY, amount) if a.criterion is criterion)


def test_a_good_project_meets_everything_with_its_evidence() -> None:
    answers = assess(GOOD, RULES, DAY, 64_000)
    assert all(a.verdict is Verdict.MET and not a.next_step for a in answers)
    require_all(answers)
    evidence = answer(GOOD, Criterion.COOPERATORS).evidence
    assert "Prénom1 Nom, locataire, part sociale depuis le 12/03/2021" in evidence
    assert "vérifié par Maëlle le 02/03/2026" in answer(GOOD, Criterion.COLLECTIVE).evidence


def test_nobody_inscribed_is_unknown_not_refused() -> None:
    nobody = replace(GOOD, bearers=())
    assert answer(nobody, Criterion.COOPERATORS).verdict is Verdict.UNKNOWN
    assert answer(nobody, Criterion.BEARERS).verdict is Verdict.NOT_MET


def test_the_status_is_judged_on_the_day() -> None:
    gone = someone(
        2, spells=(StatusSpell(CooperatorStatus.TENANT, date(2021, 3, 12), date(2026, 3, 1)),)
    )
    refused = answer(replace(GOOD, bearers=(someone(1), gone)), Criterion.COOPERATORS)
    assert refused.verdict is Verdict.NOT_MET
    assert "Prénom2 Nom" in refused.evidence
    assert "Prénom1" not in refused.evidence


@pytest.mark.parametrize("changes", [{"first_share_on": None}, {"spells": ()}])
def test_what_is_not_written_down_is_unknown(changes: dict[str, object]) -> None:
    doubtful = replace(GOOD, bearers=(someone(1), someone(2, **changes)))
    assert answer(doubtful, Criterion.COOPERATORS).verdict is Verdict.UNKNOWN


def test_one_household_counts_for_two_bearers_unless_the_coop_says_otherwise() -> None:
    couple = replace(GOOD, bearers=(someone(1), someone(2, dwelling="A1")))
    assert answer(couple, Criterion.BEARERS).verdict is Verdict.MET
    strict = replace(RULES, one_household_counts=False)
    assert answer(couple, Criterion.BEARERS, rules=strict).verdict is Verdict.NOT_MET
    homeless = replace(GOOD, bearers=(someone(1, dwelling=""), someone(2, dwelling="")))
    assert answer(homeless, Criterion.BEARERS, rules=strict).verdict is Verdict.MET


def test_the_benefit_is_written_then_checked() -> None:
    unwritten = answer(replace(GOOD, benefit_statement=""), Criterion.COLLECTIVE)
    assert unwritten.verdict is Verdict.UNKNOWN
    unchecked = answer(replace(GOOD, benefit_checked_on=None), Criterion.COLLECTIVE)
    assert unchecked.verdict is Verdict.UNKNOWN
    assert unchecked.evidence == "Tout l’immeuble"


def test_all_decisions_together_stay_under_the_ceiling() -> None:
    granted = replace(GOOD, granted_cents=50_000)
    assert answer(granted, Criterion.CEILING, 30_000).verdict is Verdict.MET
    above = answer(granted, Criterion.CEILING, 30_001)
    assert above.verdict is Verdict.NOT_MET
    assert "300,00" in above.next_step


def test_the_envelope_warns_then_refuses() -> None:
    below = answer(GOOD, Criterion.ENVELOPE, 219_999 - 100_000)
    assert (below.verdict, below.warning) == (Verdict.MET, "")
    warned = answer(GOOD, Criterion.ENVELOPE, 220_000)
    assert warned.verdict is Verdict.MET
    assert "80" in warned.warning
    assert answer(GOOD, Criterion.ENVELOPE, 300_000).verdict is Verdict.MET
    assert answer(GOOD, Criterion.ENVELOPE, 300_001).verdict is Verdict.NOT_MET


def test_an_exceeded_envelope_still_lets_a_purely_logistic_help_through() -> None:
    exceeded = replace(GOOD, envelope=EnvelopeState(year=2026, amount=100, granted=200))
    assert answer(exceeded, Criterion.ENVELOPE, 0).verdict is Verdict.MET
    assert answer(exceeded, Criterion.ENVELOPE, 1).verdict is Verdict.NOT_MET


def test_without_an_envelope_only_help_without_money_passes() -> None:
    closed = replace(GOOD, envelope=None)
    assert answer(closed, Criterion.ENVELOPE, 0).verdict is Verdict.MET
    assert answer(closed, Criterion.ENVELOPE, 1).verdict is Verdict.UNKNOWN


def test_a_waiver_lets_a_condition_pass_and_stays_visible() -> None:
    waiver = Waiver(
        id=1,
        project_id=1,
        criterion=Criterion.CEILING,
        reason="Deux halls",
        decided_by="CA",
        on=DAY,
    )
    waived = answer(replace(GOOD, waivers=(waiver,)), Criterion.CEILING, 90_000)
    assert waived.verdict is Verdict.NOT_MET
    assert waived.passed
    assert waived.waiver == waiver
    assert answer(replace(GOOD, waivers=(waiver,)), Criterion.CEILING, 10).waiver is None


def test_a_grant_names_every_condition_that_is_missing() -> None:
    with pytest.raises(DomainError) as refusal:
        require_all(assess(replace(GOOD, bearers=()), RULES, DAY, 90_000))
    message = refusal.value.message
    assert "porté à plusieurs" in message
    assert "dans la limite du plafond" in message
    assert "Rien n’a été enregistré" in message


def test_the_file_is_complete_without_looking_at_money() -> None:
    assert file_is_complete(assess(replace(GOOD, envelope=None), RULES, DAY, 90_000))
    assert not file_is_complete(assess(replace(GOOD, bearers=(someone(1),)), RULES, DAY))


def test_verdicts_have_words() -> None:
    assert [v.label for v in Verdict] == ["Rempli", "Non rempli", "À vérifier"]
