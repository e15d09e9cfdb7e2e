"""Silent residences, what to propose there, and one residence whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.liveliness import Sign, SignKind
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.services import (
    ideas,
    journal,
    people,
    residence_sheet,
    residences,
    settings,
    silent,
)
from idcoop_desktop.services.catalogue import shipped, suggestions
from tests.unit.services.conftest import TODAY, Village


def names(village: Village) -> list[str]:
    """Return the silent residences in the order they are told."""
    return [place.name for place in silent.silent_residences(village.desk)]


def contact(village: Village, **about: int) -> None:
    """Note a contact of today."""
    people.note_contact(village.desk, channel=Channel.VISIT, facts="Vue", **about)


def test_never_heard_comes_first_then_the_longest_silence(village: Village) -> None:
    assert names(village) == ["Le Clos du Phare", "Les Ajoncs"]
    contact(village, residence_id=village.ajoncs)
    assert names(village) == ["Le Clos du Phare"]
    village.clock.day = TODAY + timedelta(days=30)
    contact(village, person_id=village.nadia)
    assert names(village) == []
    village.clock.day = TODAY + timedelta(days=500)
    assert names(village) == ["Les Ajoncs", "Le Clos du Phare"]


def test_a_contact_keeps_a_residence_from_the_list_of_the_start_page(village: Village) -> None:
    assert len(silent.silent_residences(village.desk)) == 2
    contact(village, residence_id=village.ajoncs)
    assert [one.id for one in silent.silent_residences(village.desk)] == [village.phare]


def test_the_silence_lasts_as_long_as_the_team_decides(village: Village) -> None:
    contact(village, residence_id=village.ajoncs)
    village.clock.day = TODAY + timedelta(days=100)
    assert silent.silence_months(village.desk) == 12
    assert names(village) == ["Le Clos du Phare"]
    assert silent.set_silence_months(village.desk, 3)
    assert silent.silence_start(village.desk) == date(2026, 3, 10)
    assert names(village) == ["Le Clos du Phare", "Les Ajoncs"]
    assert settings.rules(village.desk, TODAY).silence_months == 12
    before = village.content()
    assert not silent.set_silence_months(village.desk, 3)
    assert village.content() == before
    journal.undo(village.desk)
    assert silent.silence_months(village.desk) == 12


@pytest.mark.parametrize("months", [-1, 0, 121])
def test_an_impossible_silence_is_refused(village: Village, months: int) -> None:
    before = village.content()
    with pytest.raises(DomainError, match="entre 1 et 120"):
        silent.set_silence_months(village.desk, months)
    assert village.content() == before


def test_the_list_proposes_something_to_silent_residences_alone(village: Village) -> None:
    contact(village, residence_id=village.ajoncs)
    rows = {row.residence.id: row for row in residences.list_residences(village.desk)}
    heard, silent_one = rows[village.ajoncs], rows[village.phare]
    assert (heard.silent, heard.suggestions, heard.last_on) == (False, (), TODAY)
    assert heard.last == Sign(TODAY, SignKind.CONTACT)
    assert (silent_one.silent, silent_one.last, silent_one.last_on) == (True, None, None)
    assert len(silent_one.suggestions) == residences.LISTED_SUGGESTIONS


def test_what_was_said_there_is_not_proposed(village: Village) -> None:
    place = residences.get_residence(village.desk, village.phare)
    before = suggestions(village.desk, [place], count=99)[place.id]
    assert len(before) == len(shipped())
    ideas.note_idea(village.desk, sentence="Un composteur ?", residence_id=village.phare)
    ideas.drop_idea(village.desk, ideas.list_ideas(village.desk)[0].idea.id, "Pas de place")
    after = {one.idea.key for one in suggestions(village.desk, [place], count=99)[place.id]}
    assert {one.idea.key for one in before} - after == {"composteurs-partages"}
    assert suggestions(village.desk, [], count=3) == {}


def test_a_residence_is_told_whole(village: Village) -> None:
    project = village.under_way()
    idea = ideas.note_idea(village.desk, sentence="Un banc", residence_id=village.phare)
    contact(village, person_id=village.nadia)
    contact(village, residence_id=village.phare)
    contact(village, project_id=project)
    contact(village, residence_id=village.ajoncs)
    known = residences.get_residence(village.desk, village.phare)
    residences.save_residence(
        village.desk,
        replace(known, referent_id=village.desk.author.id, common_rooms="Salle commune"),
    )
    sheet = residence_sheet.read_residence(village.desk, village.phare)
    assert sheet is not None
    row = sheet.row
    assert (row.ideas, row.projects, row.people, row.silent) == (1, 1, 3, False)
    assert row.last == Sign(TODAY, SignKind.IDEA)
    assert sheet.referent == "Maëlle Kervadec"
    assert [one.idea.id for one in sheet.ideas] == [idea]
    assert [(one.project.id, one.lead) for one in sheet.projects] == [(project, "Nadia Benali")]
    assert [(one.whom, one.project, one.noted_by) for one in sheet.contacts] == [
        ("", "La fresque", "Maëlle Kervadec"),
        ("", "", "Maëlle Kervadec"),
        ("Nadia Benali", "", "Maëlle Kervadec"),
    ]
    assert sheet.contact_count == 3
    assert [(one.name, one.dwelling, one.status, one.seniority) for one in sheet.residents] == [
        ("Nadia Benali", "A0", "locataire", 4),
        ("Erwan Le Dantec", "A1", "locataire", 4),
        ("Coumba Sarr", "A2", "locataire", 4),
    ]
    assert len(row.suggestions) == residence_sheet.SHEET_SUGGESTIONS
    assert "fresque-participative" not in {one.idea.key for one in row.suggestions}
    assert sheet.day == TODAY


def test_the_latest_project_comes_first(village: Village) -> None:
    first, second = village.project(), village.project()
    sheet = residence_sheet.read_residence(village.desk, village.phare)
    assert sheet is not None
    assert [one.project.id for one in sheet.projects] == [second, first]


def test_a_residence_without_anything_has_a_sheet_too(village: Village) -> None:
    sheet = residence_sheet.read_residence(village.desk, village.ajoncs)
    assert sheet is not None
    assert (sheet.row.last, sheet.row.silent, sheet.referent) == (None, True, "")
    assert (sheet.ideas, sheet.projects, sheet.contacts, sheet.residents) == ((), (), (), ())


def test_a_residence_that_is_gone_has_no_sheet(village: Village) -> None:
    assert residence_sheet.read_residence(village.desk, 1) is None


def test_many_residents_come_by_pages(village: Village) -> None:
    for number in range(30):
        one = Cooperator(
            id=0, first_name="Ana", last_name=f"Zz{number:02}", residence_id=village.phare
        )
        people.save_person(village.desk, one)
    sheet = residence_sheet.read_residence(village.desk, village.phare)
    assert sheet is not None
    first = sheet.residents
    assert (sheet.row.people, len(first)) == (33, residence_sheet.FIRST_RESIDENTS)
    second = residence_sheet.list_residents(village.desk, village.phare, skip=len(first))
    third = residence_sheet.list_residents(
        village.desk, village.phare, skip=len(first) + len(second)
    )
    listed = [one.name for one in (*first, *second, *third)]
    assert listed[3:] == [f"Ana Zz{number:02}" for number in range(30)]
    assert (len(second), third[0].status) == (residence_sheet.RESIDENTS_AT_ONCE, "")


def test_the_journal_of_a_residence_is_told_in_words(village: Village) -> None:
    known = residences.get_residence(village.desk, village.ajoncs)
    residences.save_residence(
        village.desk,
        replace(
            known,
            address="3 rue du Four",
            postal_code="29000",
            dwellings=12,
            delivered_on=date(2009, 6, 15),
            common_rooms="Salle du bas",
            commune="Kemper",
        ),
    )
    contact(village, residence_id=village.ajoncs)
    latest, first = journal.residence_history(village.desk, village.ajoncs)
    assert latest.details == (
        "Commune\u00a0: «\u00a0Quimper\u00a0» → «\u00a0Kemper\u00a0»",
        "Code postal\u00a0: «\u00a029000\u00a0»",
        "Adresse\u00a0: «\u00a03 rue du Four\u00a0»",
        "Logements\u00a0: 0 → 12",
        "Livraison\u00a0: 15/06/2009",
        "Espaces communs\u00a0: «\u00a0Salle du bas\u00a0»",
    )
    assert first.label == "Nouvelle résidence «\u00a0Les Ajoncs\u00a0»"
