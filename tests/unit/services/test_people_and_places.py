"""People, residences, colleagues, contacts, and the way to any of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.catalogue_list import row_key
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import (
    Cooperator,
    CooperatorStatus,
    Residence,
    StaffMember,
    StatusSpell,
)
from idcoop_desktop.services import go_to, ideas, journal, life, people, projects, residences
from idcoop_desktop.services.catalogue_edits import hide_in_catalogue
from idcoop_desktop.services.person_sheet import person_sheet
from tests.unit.services.conftest import TODAY, Village

SPELL = StatusSpell(CooperatorStatus.TENANT, date(2021, 3, 12))
NEW = Cooperator(id=0, first_name="  Inès ", last_name="Ferreira\n", spells=(SPELL,))


def test_a_person_is_written_tidied_and_read_whole(village: Village) -> None:
    key = people.save_person(village.desk, replace(NEW, email=" ines@example.org "))
    sheet = person_sheet(village.desk, key)
    assert sheet.person.name == "Inès Ferreira"
    assert sheet.person.email == "ines@example.org"
    assert (sheet.status, sheet.seniority, sheet.residence) == ("locataire", 0, None)


def test_a_person_is_changed_and_their_journal_says_how(village: Village) -> None:
    known = person_sheet(village.desk, village.nadia).person
    people.save_person(village.desk, replace(known, phone="06 00 00 00 01", notes="Deux\nlignes"))
    changed = person_sheet(village.desk, village.nadia)
    assert changed.person.phone == "06 00 00 00 01"
    assert changed.person.notes == "Deux\nlignes"
    assert changed.residence is not None
    assert changed.seniority == 4
    told = journal.person_history(village.desk, village.nadia)[0]
    assert "Téléphone\u00a0: «\u00a006 00 00 00 01\u00a0»" in told.details


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (replace(NEW, first_name=" "), "prénom"),
        (replace(NEW, last_name=""), "nom"),
        (replace(NEW, shares=-1), "négatif"),
        (replace(NEW, spells=(replace(SPELL, end=date(2020, 1, 1)),)), "avant d’avoir commencé"),
    ],
)
def test_a_person_that_makes_no_sense_is_refused(
    village: Village, wrong: Cooperator, words: str
) -> None:
    before = village.content()
    with pytest.raises(DomainError, match=words):
        people.save_person(village.desk, wrong)
    assert village.content() == before


def test_people_are_listed_found_and_sorted(village: Village) -> None:
    gone = people.save_person(
        village.desk, replace(NEW, spells=(replace(SPELL, end=date(2025, 1, 1)),))
    )
    unknown = people.save_person(
        village.desk, Cooperator(id=0, first_name="Hugo", last_name="Salaün")
    )
    ids = people.people_ids(village.desk)
    listed = people.people_rows(village.desk, ids)
    assert [row.person.last_name for row in listed] == [
        "Benali",
        "Ferreira",
        "Le Dantec",
        "Salaün",
        "Sarr",
    ]
    states = {row.person.id: row.status for row in listed}
    assert (states[gone], states[unknown]) == ("ancien coopérateur", "à préciser")
    assert list(people.people_ids(village.desk, text="nad pen")) == [village.nadia]
    assert people.people_rows(village.desk, [village.nadia, 999])[0].seniority == 4
    assert [choice.hint for choice in people.find_people(village.desk, "nad")] == [
        "Le Clos du Phare, Penmarc’h"
    ]
    assert people.find_people(village.desk, "salau")[0].hint == ""


def test_one_person_shows_what_they_carry_said_and_heard(village: Village) -> None:
    project = village.project()
    ideas.note_idea(
        village.desk, sentence="Un banc", residence_id=village.phare, said_by_id=village.nadia
    )
    people.note_contact(
        village.desk, channel=Channel.PHONE, facts=" Ravie ", person_id=village.nadia
    )
    sheet = person_sheet(village.desk, village.nadia)
    assert [row.project.id for row in sheet.projects] == [project]
    assert [row.idea.sentence for row in sheet.ideas] == ["Un banc"]
    assert [(said.facts, said.on) for said in sheet.interactions] == [("Ravie", TODAY)]
    with pytest.raises(DomainError, match="des faits"):
        people.note_contact(village.desk, channel=Channel.PHONE, facts=" ")


def test_colleagues_join_and_change(village: Village) -> None:
    key = people.save_staff(village.desk, StaffMember(id=0, name=" Yann  Prigent "))
    people.save_staff(village.desk, StaffMember(id=key, name="Yann Prigent", role="Clientèle"))
    assert {member.role for member in people.list_staff(village.desk)} >= {"Clientèle"}
    with pytest.raises(DomainError, match="nom du collègue"):
        people.save_staff(village.desk, StaffMember(id=0, name=""))


def test_a_residence_is_written_and_counted(village: Village) -> None:
    project = village.under_way()
    ideas.note_idea(village.desk, sentence="Un banc", residence_id=village.phare)
    listed = {row.residence.id: row for row in residences.list_residences(village.desk)}
    there = listed[village.phare]
    assert (there.ideas, there.projects, there.people, there.last_on) == (1, 1, 3, TODAY)
    assert listed[village.ajoncs].last_on is None
    life.abandon(village.desk, project, "x")
    known = residences.get_residence(village.desk, village.ajoncs)
    residences.save_residence(village.desk, replace(known, name="Les Grands Ajoncs"))
    assert residences.find_residences(village.desk, "grands")[0].hint == "Quimper"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (Residence(id=0, name="", commune="Quimper"), "nom de la résidence"),
        (Residence(id=0, name="X", commune=" "), "commune"),
        (Residence(id=0, name="X", commune="Y", dwellings=-1), "négatif"),
    ],
)
def test_a_residence_that_makes_no_sense_is_refused(
    village: Village, wrong: Residence, words: str
) -> None:
    with pytest.raises(DomainError, match=words):
        residences.save_residence(village.desk, wrong)


def test_going_somewhere_takes_a_few_letters(village: Village) -> None:
    project = village.project()
    found = go_to.go_to(village.desk, "fres")
    assert [(target.kind, target.id, target.hint) for target in found] == [
        ("project", project, "En montage · Le Clos du Phare, Penmarc’h"),
        ("catalogue_idea", row_key("fresque-participative"), "Fresque, décoration"),
    ]
    kinds = {target.kind for target in go_to.go_to(village.desk, "penmarch")}
    assert "residence" in {target.kind for target in go_to.go_to(village.desk, "clos")}
    assert kinds <= {"project", "person", "residence"}
    assert [t.label for t in go_to.go_to(village.desk, "benali")] == ["Nadia Benali"]
    assert go_to.go_to(village.desk, " , ") == ()
    assert go_to.go_to(village.desk, "zzz") == ()


def test_ideas_are_found_whatever_became_of_them_and_whoever_said_them(village: Village) -> None:
    place = village.phare
    heard = ideas.note_idea(
        village.desk, sentence="Un banc au soleil", residence_id=place, said_by_id=village.nadia
    )
    ideas.drop_idea(village.desk, heard, "Déjà là")
    (found,) = go_to.go_to(village.desk, "sol banc")
    assert (found.kind, found.id) == ("idea", heard)
    assert found.label == "«\u00a0Un banc au soleil\u00a0»"
    assert found.hint == "Abandonnée · Le Clos du Phare, Penmarc’h"
    assert {one.kind for one in go_to.go_to(village.desk, "benali")} == {"person", "idea"}


def test_what_the_catalogue_hides_is_not_found(village: Village) -> None:
    assert [one.label for one in go_to.go_to(village.desk, "troc grand")] == ["Le grand troc"]
    hide_in_catalogue(village.desk, "grand-troc")
    assert go_to.go_to(village.desk, "troc grand") == ()


def test_a_referent_is_named_on_the_project(village: Village) -> None:
    village.project()
    assert projects.list_projects(village.desk)[0].referent == "Maëlle Kervadec"


def test_the_colleague_at_the_keyboard_is_not_taken_back(village: Village) -> None:
    yann = StaffMember(
        id=people.save_staff(village.desk, StaffMember(id=0, name="Yann")), name="Yann"
    )
    desk = replace(village.desk, author=yann)
    before = village.content()
    with pytest.raises(DomainError, match="au clavier"):
        journal.undo(desk)
    assert village.content() == before
    journal.undo(village.desk)
    assert [member.name for member in people.list_staff(village.desk)] == ["Maëlle Kervadec"]
