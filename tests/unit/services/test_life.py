"""The life of a project: who may decide what, when, and what money does at each step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, StatusSpell
from idcoop_desktop.domain.projects import Completion, LifeEvent, ProjectState
from idcoop_desktop.services import criteria, journal, life, money, people, projects, sheets
from idcoop_desktop.services.rule_settings import save_rule
from idcoop_desktop.store import ledger
from tests.unit.services.conftest import COMPLETION, TODAY, StandingClock, Village, ruling


def state_of(village: Village, project: int) -> ProjectState:
    return sheets.project_sheet(village.desk, project).project.state


def lived(*states: ProjectState) -> list[LifeEvent]:
    """The steps of a life that only went forwards."""
    return [
        LifeEvent(id=0, project_id=1, to=state, on=TODAY, by_id=1)
        for state in dict.fromkeys(states)
    ]


def left(village: Village, year: int = TODAY.year) -> int:
    envelope = criteria.envelope_of(village.desk, year)
    assert envelope is not None
    return envelope.remaining


def test_a_grant_takes_its_money_out_of_the_envelope(village: Village) -> None:
    project = village.granted(64_000)
    assert state_of(village, project) is ProjectState.GRANTED
    assert left(village) == 200_000 - 64_000


def test_a_grant_without_money_is_a_grant(village: Village) -> None:
    project = village.granted(0)
    assert state_of(village, project) is ProjectState.GRANTED
    assert left(village) == 200_000


def test_a_grant_is_refused_while_a_condition_is_missing_and_nothing_stays(
    village: Village,
) -> None:
    project = village.project(complete=False)
    before = village.content()
    with pytest.raises(DomainError, match="Rien n’a été enregistré"):
        life.decide(village.desk, project, ruling(amount_cents=10_000))
    assert village.content() == before


def test_a_bearer_is_judged_on_the_day_of_the_decision(village: Village) -> None:
    newcomer = people.save_person(
        village.desk,
        Cooperator(
            id=0,
            first_name="Inès",
            last_name="Ferreira",
            first_share_on=date(2026, 3, 1),
            spells=(StatusSpell(CooperatorStatus.BUYER, date(2026, 3, 1)),),
        ),
    )
    project = village.project()
    projects.add_bearer(village.desk, project, newcomer)
    with pytest.raises(DomainError, match="porté par des coopérateurs"):
        life.decide(village.desk, project, ruling(decided_on=date(2026, 2, 20)))
    life.decide(village.desk, project, ruling(decided_on=date(2026, 3, 1)))


def test_a_decision_of_tomorrow_is_refused(village: Village) -> None:
    project = village.project()
    with pytest.raises(DomainError, match="futur"):
        life.decide(village.desk, project, ruling(decided_on=TODAY + timedelta(days=1)))


def test_two_decisions_together_do_not_pass_the_ceiling_unwaived(village: Village) -> None:
    project = village.granted(64_000)
    with pytest.raises(DomainError, match="plafond"):
        life.decide(village.desk, project, ruling(amount_cents=20_000))
    life.decide(village.desk, project, ruling(amount_cents=16_000))
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.amounts.granted == 80_000
    assert sheet.project.state is ProjectState.GRANTED
    assert len(sheet.events) == 2
    life.waive(village.desk, project, Criterion.CEILING, reason="Deux halls", decided_by="Conseil")
    life.decide(village.desk, project, ruling(amount_cents=5_000))
    assert sheets.project_sheet(village.desk, project).amounts.granted == 85_000


def test_the_ceiling_of_the_day_judges(village: Village) -> None:
    begun = date(2026, 3, 1)
    save_rule(village.desk, "idcoop.ceiling_cents", 30_000, valid_from=begun, decided_by="Conseil")
    project = village.project()
    with pytest.raises(DomainError, match="plafond"):
        life.decide(village.desk, project, ruling(amount_cents=40_000))
    life.decide(village.desk, project, ruling(amount_cents=40_000, decided_on=date(2026, 2, 28)))


def test_a_waiver_needs_a_reason_and_a_name(village: Village) -> None:
    project = village.project()
    with pytest.raises(DomainError, match="raison"):
        life.waive(village.desk, project, Criterion.CEILING, reason="", decided_by="Conseil")
    with pytest.raises(DomainError, match="qui accorde"):
        life.waive(village.desk, project, Criterion.CEILING, reason="x", decided_by=" ")


def test_without_an_envelope_money_waits_and_a_waiver_does_not_conjure_one(
    village: Village,
) -> None:
    project = village.project()
    village.clock.day = date(2027, 1, 10)
    later = ruling(decided_on=date(2027, 1, 8), amount_cents=10_000)
    with pytest.raises(DomainError, match="enveloppe"):
        life.decide(village.desk, project, later)
    life.waive(village.desk, project, Criterion.ENVELOPE, reason="x", decided_by="Conseil")
    with pytest.raises(DomainError, match="2027 n’est pas ouverte"):
        life.decide(village.desk, project, later)
    life.decide(village.desk, project, ruling(decided_on=date(2027, 1, 8)))


def test_a_refusal_keeps_its_reason_and_offers_a_next_step(village: Village) -> None:
    project = village.project(complete=False)
    life.decide(
        village.desk,
        project,
        ruling(outcome=Outcome.REFUSED, reason="Un seul logement", next_step="La cour"),
    )
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.project.state is ProjectState.REFUSED
    assert (sheet.decisions[0].reason, sheet.decisions[0].next_step) == (
        "Un seul logement",
        "La cour",
    )
    with pytest.raises(DomainError, match="ne peut pas passer"):
        life.decide(
            village.desk, project, ruling(outcome=Outcome.REFUSED, reason="x", next_step="y")
        )
    with pytest.raises(DomainError, match="aucune aide"):
        life.decide(village.desk, project, ruling())


def test_a_postponed_project_comes_back(village: Village) -> None:
    project = village.project()
    later = TODAY + timedelta(days=30)
    life.decide(
        village.desk,
        project,
        ruling(outcome=Outcome.POSTPONED, reason="Mairie", reconsider_on=later),
    )
    assert "01/04/2026" in sheets.project_sheet(village.desk, project).next_step
    life.resume(village.desk, project)
    known = sheets.project_sheet(village.desk, project).project
    assert (known.state, known.reconsider_on) == (ProjectState.PREPARING, None)


def test_a_project_resumed_by_mistake_is_postponed_again_to_its_day(village: Village) -> None:
    project = village.project()
    later = TODAY + timedelta(days=30)
    postponed = ruling(outcome=Outcome.POSTPONED, reason="Mairie", reconsider_on=later)
    life.decide(village.desk, project, postponed)
    life.resume(village.desk, project)
    assert life.step_back(village.desk, project, "Trop tôt") is ProjectState.POSTPONED
    sheet = sheets.project_sheet(village.desk, project)
    assert (sheet.project.decided_on, sheet.project.reconsider_on) == (TODAY, later)
    assert sheet.decisions[0].stands
    village.clock.day = later
    assert "reprenez" in sheets.project_sheet(village.desk, project).next_step
    assert life.step_back(village.desk, project, "Erreur") is ProjectState.PREPARING
    (taken_back,) = sheets.project_sheet(village.desk, project).decisions
    assert (taken_back.taken_back_on, taken_back.taken_back_reason) == (later, "Erreur")


def test_a_file_is_dated_while_it_is_complete(village: Village) -> None:
    desk, project = village.desk, village.project(complete=False)

    def dated() -> date | None:
        return sheets.project_sheet(desk, project).project.file_complete_on

    refused = ruling(outcome=Outcome.REFUSED, reason="x", next_step="y")
    life.decide(desk, project, refused)
    assert dated() == TODAY
    life.step_back(desk, project, "Erreur")
    assert dated() is None
    projects.add_bearer(desk, project, village.nadia)
    projects.state_benefit(desk, project, "Le palier", checked=True)
    assert dated() is None
    life.waive(desk, project, Criterion.BEARERS, reason="Seule ici", decided_by="Conseil")
    assert dated() == TODAY
    projects.state_benefit(desk, project, "Le palier", checked=False)
    assert dated() is None
    projects.state_benefit(desk, project, "Le palier", checked=True)
    (nadia,) = projects.bearers_of(desk, project)
    projects.remove_bearer(desk, project, nadia.id)
    assert dated() is None


def test_a_decision_of_the_past_dates_a_file_no_later_than_itself(village: Village) -> None:
    project = village.project()
    earlier = TODAY - timedelta(days=5)
    life.decide(village.desk, project, ruling(decided_on=earlier))
    known = sheets.project_sheet(village.desk, project).project
    assert (known.file_complete_on, known.decided_on) == (earlier, earlier)


def test_more_money_is_not_granted_before_the_first(village: Village) -> None:
    project = village.granted(10_000)
    with pytest.raises(DomainError, match="précède celle de la première aide, le 02/03/2026"):
        life.decide(village.desk, project, ruling(decided_on=TODAY - timedelta(days=1)))


def test_the_conditions_of_a_decided_project_stay_those_of_its_day(village: Village) -> None:
    project = village.granted()
    tenant = sheets.project_sheet(village.desk, project).bearers[0].person
    moved = replace(tenant.spells[0], end=TODAY)
    people.save_person(village.desk, replace(tenant, spells=(moved,)))
    village.clock.day = TODAY + timedelta(days=40)
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.judged_on == TODAY
    assert all(answer.passed for answer in sheet.assessments)
    life.step_back(village.desk, project, "x")
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.judged_on == village.clock.day
    assert "ancien coopérateur" in sheet.assessments[0].evidence


def test_a_project_starts_after_its_decision(village: Village) -> None:
    project = village.granted()
    with pytest.raises(DomainError, match="précéder"):
        life.start(village.desk, project, TODAY - timedelta(days=1))
    with pytest.raises(DomainError, match="futur"):
        life.start(village.desk, project, TODAY + timedelta(days=1))
    life.start(village.desk, project, TODAY)
    assert sheets.project_sheet(village.desk, project).project.started_on == TODAY


def test_completing_gives_back_what_nothing_committed(village: Village) -> None:
    project = village.under_way(64_000)
    money.commit_money(village.desk, project, 50_000, on=TODAY, supplier="S", label="Devis")
    money.record_payment(
        village.desk, project, 30_000, on=TODAY, label="L", supplier="S", request_key="k"
    )
    life.complete(village.desk, project, COMPLETION)
    sheet = sheets.project_sheet(village.desk, project)
    assert (sheet.amounts.granted, sheet.amounts.committed, sheet.amounts.paid) == (
        50_000,
        50_000,
        30_000,
    )
    assert left(village) == 150_000
    assert (sheet.project.adults, sheet.project.children) == (3, 4)


def test_a_project_is_not_completed_tomorrow_nor_before_it_started(village: Village) -> None:
    project = village.under_way()
    for day, words in ((TODAY + timedelta(days=1), "futur"), (date(2026, 3, 1), "précède")):
        with pytest.raises(DomainError, match=words):
            life.complete(
                village.desk,
                project,
                Completion(on=day, adults=1, children=0, what_was_done="x"),
            )


def test_giving_a_project_up_releases_its_money(village: Village) -> None:
    project = village.under_way(64_000)
    with pytest.raises(DomainError, match="raison"):
        life.abandon(village.desk, project, "")
    life.abandon(village.desk, project, "Déménagement")
    assert state_of(village, project) is ProjectState.ABANDONED
    assert left(village) == 200_000
    assert sheets.project_sheet(village.desk, project).events[-1].reason == "Déménagement"


def test_release_goes_back_to_the_envelopes_it_came_from(village: Village) -> None:
    project = village.under_way(40_000)
    village.clock.day = date(2027, 2, 1)
    money.open_envelope(village.desk, 2027, 100_000)
    life.decide(village.desk, project, ruling(decided_on=date(2027, 2, 1), amount_cents=10_000))
    money.commit_money(village.desk, project, 30_000, on=date(2027, 2, 1), supplier="S", label="L")
    life.abandon(village.desk, project, "x")
    assert left(village, 2027) == 100_000
    assert left(village, 2026) == 200_000 - 30_000


def test_a_decision_taken_back_returns_its_money(village: Village) -> None:
    project = village.granted(64_000)
    assert life.step_back(village.desk, project, "Erreur") is ProjectState.PREPARING
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.amounts.granted == 0
    assert sheet.project.decided_on is None
    assert [decision.stands for decision in sheet.decisions] == [False]
    assert left(village) == 200_000
    life.decide(village.desk, project, ruling(amount_cents=10_000))
    assert left(village) == 190_000
    life.step_back(village.desk, project, "Encore une erreur")
    assert left(village) == 200_000


def test_a_decision_with_an_expense_is_not_taken_back(village: Village) -> None:
    project = village.granted(64_000)
    money.commit_money(village.desk, project, 10_000, on=TODAY, supplier="S", label="L")
    with pytest.raises(DomainError, match="Annulez d’abord"):
        life.step_back(village.desk, project, "Erreur")
    assert state_of(village, project) is ProjectState.GRANTED


def test_a_completion_taken_back_grants_again_what_it_released(village: Village) -> None:
    project = village.under_way(64_000)
    money.record_payment(
        village.desk, project, 30_000, on=TODAY, label="L", supplier="S", request_key="k"
    )
    for _time in range(2):
        life.complete(village.desk, project, COMPLETION)
        assert left(village) == 170_000
        assert life.step_back(village.desk, project, "Trop tôt") is ProjectState.UNDER_WAY
        assert left(village) == 136_000
    life.abandon(village.desk, project, "x")
    life.step_back(village.desk, project, "Erreur")
    assert left(village) == 136_000


def test_steps_back_go_all_the_way_and_no_further(village: Village) -> None:
    project = village.under_way()
    assert life.step_back(village.desk, project, "x") is ProjectState.GRANTED
    assert sheets.project_sheet(village.desk, project).project.started_on is None
    assert life.step_back(village.desk, project, "x") is ProjectState.PREPARING
    with pytest.raises(DomainError, match="première étape"):
        life.step_back(village.desk, project, "x")


@pytest.mark.parametrize(
    "answers",
    [
        {"outcome": Outcome.REFUSED, "reason": "x", "next_step": "y"},
        {"outcome": Outcome.POSTPONED, "reason": "x", "reconsider_on": date(2026, 5, 1)},
    ],
)
def test_an_unfavourable_decision_is_taken_back_too(
    village: Village, answers: dict[str, object]
) -> None:
    project = village.project()
    life.decide(village.desk, project, ruling(**answers))
    life.step_back(village.desk, project, "Erreur de saisie")
    known = sheets.project_sheet(village.desk, project).project
    assert (known.state, known.decided_on, known.reconsider_on) == (
        ProjectState.PREPARING,
        None,
        None,
    )


def test_criteria_are_judged_for_the_amount_asked(village: Village) -> None:
    project = village.project()
    by_criterion = {
        answer.criterion: answer
        for answer in criteria.check_criteria(village.desk, project, 170_000)
    }
    assert not by_criterion[Criterion.CEILING].passed
    assert by_criterion[Criterion.ENVELOPE].passed
    assert by_criterion[Criterion.ENVELOPE].warning


@pytest.mark.parametrize("state", ProjectState)
def test_every_state_tells_its_next_step_and_offers_only_legal_actions(state: ProjectState) -> None:
    from idcoop_desktop.domain.projects import Project

    project = Project(id=1, title="x", residence_id=1, state=state)
    offered = sheets.actions(project, lived(ProjectState.PREPARING, state))
    sentence = sheets.next_step(project, (), TODAY)
    assert sentence or state is ProjectState.ABANDONED
    assert (sheets.Action.STEP_BACK in offered) == (state is not ProjectState.PREPARING)
    assert (sheets.Action.SHOWCASE in offered) == (
        state in {ProjectState.COMPLETED, ProjectState.SHOWCASED}
    )


def test_a_step_taken_meanwhile_by_another_program_is_told(village: Village) -> None:
    project = village.granted()

    class Meanwhile(StandingClock):
        def now(self) -> datetime:
            life.start(village.desk, project, TODAY)
            return super().now()

    slow = replace(village.desk, clock=Meanwhile())
    with pytest.raises(DomainError, match="ailleurs"):
        life.abandon(slow, project, "x")
    assert state_of(village, project) is ProjectState.UNDER_WAY


def postponed(village: Village) -> int:
    project = village.project()
    ruled = ruling(outcome=Outcome.POSTPONED, reason="x", reconsider_on=TODAY + timedelta(days=30))
    life.decide(village.desk, project, ruled)
    return project


STEPS = {
    "abandon": (
        Village.granted,
        lambda desk, project, on: life.abandon(desk, project, "x", on=on),
    ),
    "resume": (postponed, lambda desk, project, on: life.resume(desk, project, on=on)),
    "step back": (
        Village.granted,
        lambda desk, project, on: life.step_back(desk, project, "x", on=on),
    ),
}


@pytest.mark.parametrize(("begin", "step"), STEPS.values(), ids=STEPS)
def test_a_step_is_dated_by_the_day_that_is_told(village: Village, begin, step) -> None:
    project = begin(village)
    village.clock.day = TODAY + timedelta(days=9)
    before = village.content()
    for day, refusal in (
        (TODAY + timedelta(days=10), "dans le futur"),
        (TODAY - timedelta(days=1), "précède la dernière étape"),
    ):
        with pytest.raises(DomainError, match=refusal):
            step(village.desk, project, day)
    assert village.content() == before
    step(village.desk, project, TODAY)
    assert sheets.project_sheet(village.desk, project).events[-1].on == TODAY
    journal.undo(village.desk)
    assert village.content() == before
    step(village.desk, project, TODAY + timedelta(days=4))
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.events[-1].on == TODAY + timedelta(days=4)
    assert {one.taken_back_on for one in sheet.decisions} <= {None, TODAY + timedelta(days=4)}


def test_money_of_a_project_given_up_is_back_on_that_day(village: Village) -> None:
    project = village.granted(64_000)
    village.clock.day = TODAY + timedelta(days=9)
    day = TODAY + timedelta(days=2)
    life.abandon(village.desk, project, "x", on=day)
    released = ledger.entries_of_project(village.desk.base, project)[-1]
    assert (released.amount_cents, released.on) == (-64_000, day)
    assert left(village) == 200_000
