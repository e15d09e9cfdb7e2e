"""Aids of the sister schemes at a real base: asked, decided, taken back, undone and redone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.aids import AidRequest, AidState
from idcoop_desktop.domain.decisions import Criterion, Outcome, Ruling
from idcoop_desktop.domain.eligibility import Verdict
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About, Scheme
from idcoop_desktop.domain.people import CooperatorStatus, StatusSpell
from idcoop_desktop.domain.rules import Setting
from idcoop_desktop.services import (
    aid_facts,
    aid_list,
    aids,
    journal,
    money,
    people,
)
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import aids as aids_store
from idcoop_desktop.store import people as people_store
from idcoop_desktop.store import settings as settings_store
from tests.unit.services.conftest import TODAY, Village

OLD = date(2015, 5, 1)
GRANT = Ruling(outcome=Outcome.GRANTED, decided_on=TODAY, decided_by="Comité", amount_cents=12_000)
REFUSAL = Ruling(
    outcome=Outcome.REFUSED,
    decided_on=TODAY,
    decided_by="Comité",
    reason="Travaux d’immeuble",
    next_step="La coopérative s’en charge",
)


def set_rule(desk: Desk, key: str, value: int, valid_from: date = date(2026, 1, 1)) -> None:
    with desk.unit("règle") as unit:
        settings_store.add_setting(
            unit, Setting(key=key, value=str(value), valid_from=valid_from, decided_by="CA")
        )


def furnish(village: Village) -> Village:
    """Open both envelopes, set an amount and make Nadia a coopératrice of long standing."""
    desk = village.desk
    set_rule(desk, "fidcoop.amount_cents", 15_000)
    money.open_envelope(desk, TODAY.year, 100_000, scheme=Scheme.FIDCOOP)
    money.open_envelope(desk, TODAY.year, 60_000, scheme=Scheme.PARNCOOP)
    nadia = people_store.get_cooperator(desk.base, village.nadia)
    people.save_person(
        desk,
        replace(nadia, first_share_on=OLD, spells=(StatusSpell(CooperatorStatus.TENANT, OLD),)),
    )
    return village


@pytest.fixture
def coop(village: Village) -> Village:
    """A village that runs the two sister schemes."""
    return furnish(village)


def repair(coop: Village, **changes: object) -> AidRequest:
    known = AidRequest(
        scheme=Scheme.FIDCOOP,
        cooperator_id=coop.nadia,
        asked_on=TODAY,
        subject="Un robinet qui fuit",
        requested_cents=12_000,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def introduction(coop: Village, **changes: object) -> AidRequest:
    known = AidRequest(
        scheme=Scheme.PARNCOOP,
        cooperator_id=coop.nadia,
        asked_on=TODAY,
        newcomer_name="Ewen Madec",
        newcomer_residence_id=coop.ajoncs,
        requested_cents=30_000,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def the_sheet(coop: Village, aid_id: int) -> aid_list.AidSheet:
    return aid_list.aid_sheet(coop.desk, aid_id)


def left(coop: Village, scheme: Scheme = Scheme.FIDCOOP) -> int:
    from idcoop_desktop.store import ledger

    envelope = ledger.get_envelope(coop.desk.base, scheme, TODAY.year)
    assert envelope is not None
    return ledger.envelope_state(coop.desk.base, envelope).remaining


def test_a_request_takes_the_home_of_the_person_and_is_written_once(coop: Village) -> None:
    request = repair(coop, request_key="abc", subject="  Un robinet\r\nqui fuit  ")
    aid_id = aids.ask_aid(coop.desk, request)
    before = coop.content()
    assert aids.ask_aid(coop.desk, request) == aid_id
    assert coop.content() == before
    sheet = the_sheet(coop, aid_id)
    assert (sheet.aid.residence_id, sheet.aid.dwelling) == (coop.phare, "A0")
    assert sheet.aid.subject == "Un robinet\nqui fuit"
    assert sheet.line.amounts.requested == 12_000
    assert sheet.noted_by == coop.desk.author.name
    assert sheet.can_withdraw
    assert not sheet.can_take_back


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"asked_on": TODAY + timedelta(1)}, "futur"),
        ({"requested_cents": -1}, "négatif"),
    ],
)
def test_an_impossible_request_is_refused(
    coop: Village, changes: dict[str, object], words: str
) -> None:
    before = coop.content()
    with pytest.raises(DomainError, match=words):
        aids.ask_aid(coop.desk, repair(coop, **changes))
    assert coop.content() == before


def test_id_coop_has_projects_and_no_aids(coop: Village) -> None:
    with pytest.raises(ValueError, match="idcoop"):
        aids.ask_aid(coop.desk, repair(coop, scheme=Scheme.IDCOOP))


def test_a_grant_leaves_the_envelope_and_says_on_what_it_rests(coop: Village) -> None:
    aid_id = aids.ask_aid(coop.desk, repair(coop))
    assert aids.decide_aid(coop.desk, aid_id, GRANT) == aid_id
    sheet = the_sheet(coop, aid_id)
    assert sheet.aid.state is AidState.GRANTED
    assert sheet.aid.granted_cents == sheet.line.amounts.granted == 12_000
    assert "10\u00a0ans révolus au 02/03/2026" in sheet.aid.evidence
    assert left(coop) == 88_000
    before = coop.content()
    assert aids.decide_aid(coop.desk, aid_id, GRANT) == aid_id  # the same click twice
    assert coop.content() == before
    with pytest.raises(DomainError, match="déjà accordée"):
        aids.decide_aid(coop.desk, aid_id, replace(GRANT, amount_cents=1))
    assert sheet.can_take_back


def test_a_grant_waits_for_every_condition(coop: Village) -> None:
    aid_id = aids.ask_aid(coop.desk, repair(coop, subject="", cooperator_id=coop.erwan))
    before = coop.content()
    with pytest.raises(DomainError, match="ancienneté suffisante, petite réparation décrite"):
        aids.decide_aid(coop.desk, aid_id, GRANT)
    assert coop.content() == before


def test_a_second_aid_for_the_dwelling_is_refused_until_next_year(coop: Village) -> None:
    desk = coop.desk
    aids.decide_aid(desk, aids.ask_aid(desk, repair(coop)), GRANT)
    again = aids.ask_aid(desk, repair(coop, residence_id=coop.phare, dwelling="a-00"))
    with pytest.raises(DomainError, match="une aide par logement"):
        aids.decide_aid(desk, again, GRANT)
    coop.clock.day = date(2027, 1, 4)
    money.open_envelope(desk, 2027, 50_000, scheme=Scheme.FIDCOOP)
    later = aids.ask_aid(desk, repair(coop, asked_on=coop.clock.day))
    aids.decide_aid(desk, later, replace(GRANT, decided_on=coop.clock.day))
    assert aid_list.aid_shelves(desk, Scheme.FIDCOOP, 2027).counts == {AidState.GRANTED: 1}
    shelves = aid_list.aid_shelves(desk, Scheme.FIDCOOP, None)
    assert (shelves.years, shelves.total) == ((2027, 2026), 3)


def test_last_years_request_is_judged_by_last_years_rule(coop: Village) -> None:
    desk = coop.desk
    set_rule(desk, "fidcoop.amount_cents", 10_000, date(2025, 1, 1))
    set_rule(desk, "fidcoop.minimum_years", 2, date(2025, 1, 1))
    set_rule(desk, "fidcoop.minimum_years", 5, date(2026, 1, 1))
    asked = aids.ask_aid(desk, repair(coop, cooperator_id=coop.erwan, asked_on=date(2025, 12, 30)))
    told = {one.criterion: one for one in aid_facts.check_aid(desk, asked, 12_000)}
    assert told[Criterion.SENIORITY].passed
    assert told[Criterion.CEILING].verdict is Verdict.NOT_MET
    aids.decide_aid(desk, asked, replace(GRANT, amount_cents=10_000))
    assert left(coop) == 90_000  # this year's envelope pays
    early = aids.ask_aid(desk, repair(coop, asked_on=date(2024, 6, 1)))
    assert not the_sheet(coop, early).amount_is_set


def test_the_envelope_alone_may_be_exceeded_with_a_reason(coop: Village) -> None:
    desk = coop.desk
    set_rule(desk, "fidcoop.amount_cents", 500_000)
    dear = replace(GRANT, amount_cents=150_000)
    aid_id = aids.ask_aid(desk, repair(coop))
    with pytest.raises(DomainError, match="enveloppe"):
        aids.decide_aid(desk, aid_id, dear)
    with pytest.raises(DomainError, match="raison"):
        aids.waive_envelope(desk, aid_id, reason=" ", decided_by="Direction")
    with pytest.raises(DomainError, match="qui accorde"):
        aids.waive_envelope(desk, aid_id, reason="Gel", decided_by="")
    aids.waive_envelope(desk, aid_id, reason="Gel", decided_by="Direction")
    aids.decide_aid(desk, aid_id, dear)
    (waiver,) = aids_store.waivers(desk.base, aid_id)
    assert (waiver.reason, waiver.on) == ("Gel", TODAY)
    assert left(coop) == -50_000
    with pytest.raises(DomainError, match="déjà accordée"):
        aids.waive_envelope(desk, aid_id, reason="Gel", decided_by="Direction")


def test_without_an_envelope_nothing_is_granted(village: Village) -> None:
    set_rule(village.desk, "fidcoop.minimum_years", 1)
    set_rule(village.desk, "fidcoop.amount_cents", 15_000)
    aid_id = aids.ask_aid(village.desk, repair(village))
    with pytest.raises(DomainError, match="Ouvrez l’enveloppe"):
        aids.decide_aid(village.desk, aid_id, GRANT)


def test_a_refusal_keeps_its_reason_and_its_next_step(coop: Village) -> None:
    aid_id = aids.ask_aid(coop.desk, repair(coop))
    aids.decide_aid(coop.desk, aid_id, REFUSAL)
    aid = the_sheet(coop, aid_id).aid
    assert (aid.state, aid.reason, aid.next_step) == (
        AidState.REFUSED,
        REFUSAL.reason,
        REFUSAL.next_step,
    )
    assert left(coop) == 100_000
    with pytest.raises(DomainError, match="déjà refusée"):
        aids.edit_aid(coop.desk, aid_id, repair(coop))
    with pytest.raises(DomainError, match="déjà refusée"):
        aids.withdraw_aid(coop.desk, aid_id, "Parti")


def test_a_request_is_corrected_until_it_is_decided(coop: Village) -> None:
    aid_id = aids.ask_aid(coop.desk, repair(coop, request_key="k"))
    aids.edit_aid(
        coop.desk,
        aid_id,
        repair(coop, subject="Un volet", requested_cents=9_000, dwelling="C4", residence_id=None),
    )
    sheet = the_sheet(coop, aid_id)
    assert (sheet.aid.subject, sheet.aid.dwelling, sheet.aid.residence_id) == (
        "Un volet",
        "C4",
        None,
    )
    assert sheet.line.amounts.requested == 9_000
    assert sheet.aid.request_key == "k"
    with pytest.raises(ValueError, match="parncoop"):
        aids.edit_aid(coop.desk, aid_id, introduction(coop))


def test_a_decision_taken_back_gives_the_money_back(coop: Village) -> None:
    desk = coop.desk
    aid_id = aids.ask_aid(desk, repair(coop))
    aids.decide_aid(desk, aid_id, GRANT)
    with pytest.raises(DomainError, match="raison"):
        aids.take_back_decision(desk, aid_id, "")
    aids.take_back_decision(desk, aid_id, "Erreur de logement")
    sheet = the_sheet(coop, aid_id)
    assert (sheet.aid.state, sheet.aid.decided_on, sheet.aid.granted_cents) == (
        AidState.ASKED,
        None,
        0,
    )
    assert sheet.aid.reason == "Erreur de logement"
    assert left(coop) == 100_000
    with pytest.raises(DomainError, match="pas encore décidée"):
        aids.take_back_decision(desk, aid_id, "Encore")
    aids.decide_aid(desk, aid_id, REFUSAL)
    aids.take_back_decision(desk, aid_id, "Finalement")
    assert the_sheet(coop, aid_id).aid.state is AidState.ASKED


def test_who_gives_up_frees_the_money_unless_some_is_committed(coop: Village) -> None:
    desk = coop.desk
    aid_id = aids.ask_aid(desk, repair(coop))
    aids.decide_aid(desk, aid_id, GRANT)
    row = money.commit_money(
        desk, About(aid_id=aid_id), 5_000, on=TODAY, supplier="Plombier", label="Robinet"
    )
    sheet = the_sheet(coop, aid_id)
    assert not sheet.can_take_back
    assert not sheet.can_withdraw
    for refused in (aids.withdraw_aid, aids.take_back_decision):
        with pytest.raises(DomainError, match="engagée"):
            refused(desk, aid_id, "Parti")
    money.cancel_entry(desk, row, "Devis refusé")
    aids.withdraw_aid(desk, aid_id, "Parti")
    assert the_sheet(coop, aid_id).aid.state is AidState.WITHDRAWN
    assert left(coop) == 100_000


def test_what_will_not_be_spent_goes_back(coop: Village) -> None:
    desk = coop.desk
    aid_id = aids.ask_aid(desk, repair(coop))
    with pytest.raises(DomainError, match="pas encore décidée"):
        aids.release_rest(desk, aid_id)
    aids.decide_aid(desk, aid_id, GRANT)
    money.record_payment(
        desk,
        About(aid_id=aid_id),
        7_000,
        on=TODAY,
        supplier="Plombier",
        label="Robinet",
        request_key="p1",
    )
    assert the_sheet(coop, aid_id).line.unproved == 1
    aids.release_rest(desk, aid_id)
    amounts = the_sheet(coop, aid_id).line.amounts
    assert (amounts.granted, amounts.paid) == (7_000, 7_000)
    assert left(coop) == 93_000


def test_every_verb_is_undone_and_redone_to_the_row(coop: Village) -> None:
    desk = coop.desk
    fid = aids.ask_aid(desk, repair(coop))
    par = aids.ask_aid(desk, introduction(coop))
    deeds = [
        lambda: aids.edit_aid(
            desk, fid, repair(coop, subject="Un volet", residence_id=coop.phare, dwelling="A0")
        ),
        lambda: aids.waive_envelope(desk, fid, reason="Gel", decided_by="CA"),
        lambda: aids.decide_aid(desk, fid, GRANT),
        lambda: aids.take_back_decision(desk, fid, "Erreur"),
        lambda: aids.decide_aid(desk, fid, REFUSAL),
        lambda: aids.sign_newcomer(desk, par, TODAY),
        lambda: aids.decide_aid(desk, par, replace(GRANT, amount_cents=30_000)),
        lambda: aids.withdraw_aid(desk, par, "Parti"),
    ]
    states = [coop.content()]
    for deed in deeds:
        deed()
        states.append(coop.content())
    for state in reversed(states[:-1]):
        journal.undo(desk)
        assert _facts(coop.content()) == _facts(state)
    for state in states[1:]:
        journal.redo(desk)
        assert _facts(coop.content()) == _facts(state)


def _facts(content: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return {name: content[name] for name in ("aid", "aid_waiver", "ledger_entry")}


def test_a_newcomer_is_named_and_is_not_the_sponsor(coop: Village) -> None:
    with pytest.raises(DomainError, match="nom du filleul"):
        aids.ask_aid(coop.desk, introduction(coop, newcomer_name=" "))
    with pytest.raises(DomainError, match="même personne"):
        aids.ask_aid(coop.desk, introduction(coop, newcomer_id=coop.nadia))
    with pytest.raises(DomainError, match="précède"):
        aids.ask_aid(coop.desk, introduction(coop, signed_on=TODAY - timedelta(1)))


def test_nothing_is_paid_before_the_newcomer_signed(coop: Village) -> None:
    desk = coop.desk
    aid_id = aids.ask_aid(desk, introduction(coop))
    with pytest.raises(DomainError, match="pas accordée"):
        aid_facts.require_payable(desk, aid_id)
    aids.decide_aid(desk, aid_id, replace(GRANT, amount_cents=30_000))
    with pytest.raises(DomainError, match="rien n’est payé avant"):
        aid_facts.require_payable(desk, aid_id)
    for day, words in ((TODAY - timedelta(1), "précède"), (TODAY + timedelta(1), "futur")):
        with pytest.raises(DomainError, match=words):
            aids.sign_newcomer(desk, aid_id, day)
    with pytest.raises(DomainError, match="même personne"):
        aids.sign_newcomer(desk, aid_id, TODAY, coop.nadia)
    aids.sign_newcomer(desk, aid_id, TODAY)
    aid_facts.require_payable(desk, aid_id)
    with pytest.raises(ValueError, match="fidcoop"):
        aids.sign_newcomer(desk, aids.ask_aid(desk, repair(coop)), TODAY)


def test_a_newcomer_who_has_a_sheet_is_known_by_it(coop: Village) -> None:
    desk = coop.desk
    coumba = people_store.get_cooperator(desk.base, coop.coumba)
    people.save_person(desk, replace(coumba, first_share_on=TODAY + timedelta(9)))
    known = aids.ask_aid(desk, introduction(coop, newcomer_name="", newcomer_id=coop.coumba))
    aids.sign_newcomer(desk, known, TODAY, coop.coumba)
    sheet = the_sheet(coop, known)
    assert sheet.line.newcomer == "Coumba Sarr"
    assert sheet.aid.newcomer_name == "Coumba Sarr"
    assert sheet.newcomer is not None
    told = {one.criterion: one for one in sheet.assessments}
    assert told[Criterion.NEWCOMER].passed
    aids.decide_aid(desk, known, replace(GRANT, amount_cents=10_000))
    again = aids.ask_aid(desk, introduction(coop, newcomer_id=coop.coumba))
    with pytest.raises(DomainError, match="une seule aide par filleul"):
        aids.decide_aid(desk, again, replace(GRANT, amount_cents=10_000))
    assert [line.aid.id for line in aid_list.aids_of_person(desk, coop.coumba)] == [again, known]


def test_a_newcomer_linked_later_is_the_one_named_in_another_request(coop: Village) -> None:
    desk = coop.desk
    first = aids.ask_aid(desk, introduction(coop, newcomer_name="C. S."))
    aids.sign_newcomer(desk, first, TODAY, coop.coumba)
    second = aids.ask_aid(desk, introduction(coop, newcomer_name="Sarr Coumba"))
    (answer,) = (
        one for one in the_sheet(coop, second).assessments if one.criterion is Criterion.ONE_BONUS
    )
    assert answer.warning.startswith("Doublon possible")


def test_a_namesake_of_the_newcomer_is_looked_at(coop: Village) -> None:
    request = introduction(coop, newcomer_name="SARR Coumba", newcomer_residence_id=coop.phare)
    told = the_sheet(coop, aids.ask_aid(coop.desk, request)).assessments
    (answer,) = (one for one in told if one.criterion is Criterion.NEWCOMER)
    assert answer.verdict is Verdict.UNKNOWN
    assert "Coumba Sarr" in answer.evidence


@pytest.mark.parametrize("odd", ["<b>gras</b> & «", "\u202eenvers", "x" * 65_536, "🙂\u0301"])
def test_odd_texts_are_kept_as_they_are(coop: Village, odd: str) -> None:
    aid_id = aids.ask_aid(coop.desk, introduction(coop, subject=odd, newcomer_dwelling=odd))
    aid = the_sheet(coop, aid_id).aid
    assert aid.subject == odd
    assert the_sheet(coop, aid_id).assessments


def test_no_payment_goes_out_before_the_signature(coop: Village) -> None:
    desk = coop.desk
    aid_id = aids.ask_aid(desk, introduction(coop))
    aids.decide_aid(desk, aid_id, replace(GRANT, amount_cents=30_000))

    def pay() -> int:
        return money.record_payment(
            desk,
            About(aid_id=aid_id),
            30_000,
            on=TODAY,
            label="Parrainage",
            cooperator_id=coop.nadia,
            request_key="bonus",
        )

    before = coop.content()
    with pytest.raises(DomainError, match="rien n’est payé avant"):
        pay()
    assert coop.content() == before
    aids.sign_newcomer(desk, aid_id, TODAY)
    pay()
    assert the_sheet(coop, aid_id).line.amounts.paid == 30_000
