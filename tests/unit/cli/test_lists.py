"""Projects and people, as a person reads them and as a program does."""

from __future__ import annotations

import pytest

from idcoop_desktop.cli import verbs
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import people

KEYS = [
    *("id", "title", "state", "residence"),
    *("requested_cents", "granted_cents", "committed_cents", "paid_cents"),
]


def test_a_program_reads_every_project_with_its_amounts(idcoop, demo):
    found = idcoop("--data", demo, "--json", "projects").json
    assert all(list(project) == KEYS for project in found)
    assert {project["state"] for project in found} == {state.value for state in ProjectState}
    assert len({project["id"] for project in found}) == len(found)
    for project in found:
        amounts = [project[key] for key in KEYS[4:]]
        assert all(type(amount) is int for amount in amounts)
        assert project["granted_cents"] >= project["committed_cents"] >= project["paid_cents"] >= 0
    mural = next(project for project in found if "fresque" in project["title"])
    assert mural["paid_cents"] == 60_420
    assert mural["residence"] == "Le Clos du Phare, Penmarc’h"


def test_a_person_reads_one_line_a_project(idcoop, demo):
    found = idcoop("--data", demo, "--json", "projects").json
    lines = idcoop("--data", demo, "projects").text.splitlines()
    assert len(lines) == len(found)
    line = next(line for line in lines if "fresque" in line)
    assert "Réalisé" in line
    assert "payé 604,20\u00a0€" in line.replace("\u202f", "\u00a0")


def names(answer):
    return [person["name"] for person in answer.json]


@pytest.mark.parametrize("text", ["élodie", "ELODIE", "Élodie", "e\u0301lodie", "  elo  "])
def test_people_are_found_whatever_the_accents(idcoop, demo, text):
    found = names(idcoop("--data", demo, "--json", "people", text))
    assert found
    assert all(name.startswith("Élodie ") for name in found)


def test_a_program_reads_what_is_known_of_people(idcoop, demo):
    [person] = idcoop("--data", demo, "--json", "people", "nadia benali").json
    assert list(person) == ["id", "name", "member_number", "residence", "status", "seniority"]
    assert person["name"] == "Nadia Benali"


HOSTILE = [
    '"',
    "* OR NEAR(",
    "'; DROP TABLE cooperator; --",
    "\u202e\u0000",
    "🦀\udcff",
    "zz" * 5_000,
    "é" + "\u0301" * 500,
]


def test_hostile_searches_find_people_or_nobody_and_break_nothing(idcoop, demo):
    everyone = names(idcoop("--data", demo, "--json", "people"))
    for text in HOSTILE:
        assert set(names(idcoop("--data", demo, "--json", "people", text))) <= set(everyone)
    assert idcoop("--data", demo, "--json", "people", "DROP TABLE").json == []
    assert names(idcoop("--data", demo, "--json", "people")) == everyone


def test_a_long_list_is_cut_for_a_person_only(idcoop, demo, monkeypatch):
    everyone = names(idcoop("--data", demo, "--json", "people"))
    monkeypatch.setattr(verbs, "_MOST_PEOPLE", 3)
    assert names(idcoop("--data", demo, "--json", "people")) == everyone
    lines = idcoop("--data", demo, "people").text.splitlines()
    assert [line.split(",")[0] for line in lines[:-1]] == everyone[:3]
    assert lines[-1] == f"… et {len(everyone) - 3}\u00a0autres\u00a0: précisez la recherche."
    monkeypatch.setattr(verbs, "_MOST_PEOPLE", len(everyone) - 1)
    last = idcoop("--data", demo, "people").text.splitlines()[-1]
    assert last == "… et 1\u00a0autre\u00a0: précisez la recherche."


def test_somebody_without_a_residence_has_no_empty_place(idcoop, demo, opened):
    person = Cooperator(id=0, first_name="<b>Yuna</b>", last_name="Sans-Toit")
    people.save_person(opened.desk(), person)
    assert idcoop("--data", demo, "people", "sans-toit").text == (
        "<b>Yuna</b> Sans-Toit, à préciser\n"
    )
