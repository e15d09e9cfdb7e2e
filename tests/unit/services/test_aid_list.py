"""Aids in lists, found by Ctrl+K, moved by a merge, and what helps their forms."""

from __future__ import annotations

from datetime import date, timedelta

from idcoop_desktop.domain.aids import AidQuery, AidSort, AidState
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.services import (
    aid_facts,
    aid_list,
    aids,
    duplicate_pairs,
    duplicates,
    go_to,
    journal,
    people,
)
from idcoop_desktop.store import people as people_store
from tests.unit.services.conftest import TODAY, Village
from tests.unit.services.test_aids import GRANT, REFUSAL, coop, introduction, repair, the_sheet

__all__ = ["coop"]


def test_aids_are_found_by_any_word_and_sorted(coop: Village) -> None:
    desk = coop.desk
    tap = aids.ask_aid(desk, repair(coop))
    shutter = aids.ask_aid(
        desk,
        repair(
            coop,
            cooperator_id=coop.erwan,
            asked_on=TODAY - timedelta(40),
            subject="Un volet 🙂",
            requested_cents=0,
        ),
    )
    aids.decide_aid(desk, shutter, REFUSAL)

    def found(**changes: object) -> list[int]:
        return list(aid_list.listed_aids(desk, AidQuery(scheme=Scheme.FIDCOOP, **changes)))  # type: ignore[arg-type]

    assert found() == [tap, shutter]
    assert found(descending=False) == [shutter, tap]
    assert found(text="rob nadia") == [tap]
    assert found(text="ROBINET phare") == [tap]
    assert found(text="🙂") == [shutter]
    assert found(text="inconnu") == []
    assert found(state=AidState.REFUSED) == [shutter]
    assert found(year=2025) == []
    assert set(found(year=2026)) == {tap, shutter}
    for sort in AidSort:
        assert set(found(sort=sort)) == {tap, shutter}
    assert found(sort=AidSort.AMOUNT) == [tap, shutter]
    assert found(sort=AidSort.PERSON, descending=False) == [tap, shutter]
    rows = aid_list.aid_rows(desk, [shutter, 999, tap])
    assert [row.person for row in rows] == ["Erwan Le Dantec", "Nadia Benali"]
    assert aid_list.aid_lines(desk, Scheme.PARNCOOP) == ()


def test_a_merge_moves_the_aids_of_both_columns_and_gives_them_back(coop: Village) -> None:
    desk = coop.desk
    other = people.save_person(desk, Cooperator(id=0, first_name="Nadia", last_name="Bénali"))
    asked = aids.ask_aid(desk, repair(coop, cooperator_id=other, dwelling="A0"))
    brought = aids.ask_aid(desk, introduction(coop, cooperator_id=coop.erwan, newcomer_id=other))
    left_record, _right = duplicate_pairs.records(desk, other, coop.erwan)
    assert left_record.attached == ("2\u00a0aides",)
    chosen = people_store.get_cooperator(desk.base, coop.nadia)
    duplicates.merge_people(desk, coop.nadia, other, chosen)
    lines = aid_list.aids_of_person(desk, coop.nadia)
    assert {line.aid.id for line in lines} == {asked, brought}
    assert the_sheet(coop, brought).line.newcomer == "Nadia Benali"
    (parted,) = duplicate_pairs.parted_from(desk, coop.nadia)
    assert parted.returning == ("2\u00a0aides",)
    duplicates.unmerge_people(desk, other)
    assert {line.aid.id for line in aid_list.aids_of_person(desk, other)} == {asked, brought}
    assert aid_list.aids_of_person(desk, coop.nadia) == ()


def test_ctrl_k_finds_aids_by_person_newcomer_or_repair(coop: Village) -> None:
    desk = coop.desk
    asked = aids.ask_aid(desk, repair(coop))
    brought = aids.ask_aid(desk, introduction(coop))
    (tap,) = go_to.go_to(desk, "robinet")
    assert (tap.kind, tap.id, tap.label) == ("fidcoop", asked, "Nadia Benali")
    assert tap.hint == "À décider · demande du 02/03/2026"
    (newcomer,) = go_to.go_to(desk, "madec")
    assert (newcomer.kind, newcomer.id) == ("parncoop", brought)
    assert newcomer.label == "Nadia Benali → Ewen Madec"


def test_the_journal_of_an_aid_tells_its_money_and_its_waivers(coop: Village) -> None:
    desk = coop.desk
    aid_id = aids.ask_aid(desk, repair(coop))
    aids.waive_envelope(desk, aid_id, reason="Gel", decided_by="Direction")
    aids.decide_aid(desk, aid_id, GRANT)
    decided, waived, asked = journal.aid_history(desk, aid_id)
    assert decided.label == "Aide accordée à «\u00a0Nadia Benali\u00a0»"
    assert any("120,00" in detail for detail in decided.details)
    assert any("Gel" in detail for detail in waived.details)
    assert any("Un robinet qui fuit" in detail for detail in asked.details)


def test_a_form_is_helped_with_the_home_and_the_ceiling(coop: Village) -> None:
    desk = coop.desk
    home = aid_list.home_of(desk, coop.nadia)
    assert (home.residence_id, home.dwelling) == (coop.phare, "A0")
    assert home.residence.startswith("Le Clos du Phare")
    stranger = people.save_person(desk, Cooperator(id=0, first_name="Inès", last_name="Madec"))
    assert aid_list.home_of(desk, stranger).residence == ""
    assert aid_facts.ceiling_on(desk, Scheme.FIDCOOP, TODAY) == 15_000
    assert aid_facts.ceiling_on(desk, Scheme.FIDCOOP, date(2025, 1, 1)) is None
    assert aid_facts.ceiling_on(desk, Scheme.PARNCOOP, TODAY) == 30_000
    asked = aids.ask_aid(desk, introduction(coop))
    assert aid_list.scheme_of(desk, asked) is Scheme.PARNCOOP
    told = the_sheet(coop, asked).line
    assert told.newcomer_residence == "Les Ajoncs, Quimper"
