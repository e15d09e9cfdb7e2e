"""The texts of a fact sheet: a first draft without names, paragraphs and lists, figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.fact_sheet import (
    FIELDS,
    KEYS,
    Known,
    Lines,
    figures,
    parts,
    suggestions,
    tidied,
)
from idcoop_desktop.domain.ledger import Amounts
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.plan import Step
from idcoop_desktop.domain.projects import Project, SupportKind, SupportLine
from idcoop_desktop.domain.text import NBSP

PROJECT = Project(
    id=1,
    title="La fresque",
    residence_id=2,
    summary="Peindre le hall.",
    benefit_statement="Tous les foyers",
    adults=12,
    children=11,
    what_was_done="Trois mercredis de peinture.",
    started_on=date(2026, 4, 1),
    completed_on=date(2026, 4, 30),
)
KNOWN = Known(
    project=PROJECT,
    residence=Residence(id=2, name="Clos du Phare", commune="Concarneau", dwellings=24),
    bearers=3,
    steps=(
        Step(id=1, project_id=1, title="Voter le dessin", done_on=date(2026, 4, 2)),
        Step(id=2, project_id=1, title="Jamais fait"),
        Step(id=3, project_id=1, title="Peindre", done_on=date(2026, 4, 20)),
    ),
    support=(
        SupportLine(id=1, project_id=1, kind=SupportKind.MATERIAL, label="Bâches et pinceaux"),
    ),
    amounts=Amounts(granted=64_000, paid=60_420),
    service="Vie coopérative",
    scheme="ID’Coop",
)


def known(**values: object) -> Known:
    return replace(KNOWN, project=replace(PROJECT, **values))


def plain(text: str) -> str:
    return text.replace(NBSP, " ").replace("\u202f", " ")


def test_the_fields_have_words_for_the_form():
    assert len(set(KEYS)) == len(FIELDS) == 9
    assert all(field.key.startswith("fact-sheet.") for field in FIELDS)
    assert all(field.label and field.hint for field in FIELDS)
    assert [field.label for field in FIELDS if field.needed] == [
        "Objectifs",
        "Comment ça fonctionne",
    ]


def test_a_first_draft_is_made_of_what_is_known():
    draft = {key: plain(text) for key, text in suggestions(KNOWN).items()}
    assert draft == {
        "fact-sheet.goals": "Peindre le hall.",
        "fact-sheet.audience": "Tous les foyers.\n23 participants : 12 adultes et 11 enfants.",
        "fact-sheet.territory": "Clos du Phare, Concarneau : 24 logements.",
        "fact-sheet.people": "3 coopérateurs et coopératrices ont porté le projet.\n"
        "L’équipe vie coopérative a accompagné le groupe.",
        "fact-sheet.how": "1. Voter le dessin\n2. Peindre\nLa coopérative a apporté :\n"
        "- Aide matérielle : Bâches et pinceaux\n"
        "L’aide ID’Coop accordée au projet est de 640 €.",
        "fact-sheet.adjustments": "",
        "fact-sheet.successes": "Trois mercredis de peinture.",
        "fact-sheet.cautions": "",
        "fact-sheet.advice": "",
    }


def test_what_is_not_known_is_not_said():
    bare = replace(
        known(summary="", benefit_statement="", adults=0, children=0, what_was_done=""),
        residence=Residence(id=2, name="Clos du Phare", commune=""),
        bearers=0,
        steps=(),
        support=(),
        amounts=Amounts(),
        service="",
    )
    draft = suggestions(bare)
    assert draft.pop("fact-sheet.territory") == "Clos du Phare."
    assert draft.pop("fact-sheet.how").startswith("Les habitants ont imaginé le projet")
    assert not any(draft.values())
    assert figures(replace(bare, project=replace(bare.project, started_on=None))) == ()


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"adults": 1, "children": 0}, "1 participant."),
        ({"adults": 0, "children": 4}, "4 participants."),
        ({"benefit_statement": "Vraiment tous !"}, "Vraiment tous !\n23 participants"),
    ],
)
def test_the_audience_is_counted(values, told):
    assert told in plain(suggestions(known(**values))["fact-sheet.audience"])


def test_one_bearer_is_told_in_the_singular():
    draft = suggestions(replace(KNOWN, bearers=1))
    assert plain(draft["fact-sheet.people"]).startswith("1 coopérateur a porté")


def test_lines_become_paragraphs_points_and_steps():
    text = "Un début.\n\n- des bâches\n• des pinceaux\nPuis\n1. voter\n2) peindre\n-\n1.5 litre"
    assert parts(text) == (
        Lines(("Un début.",)),
        Lines(("des bâches", "des pinceaux"), "points"),
        Lines(("Puis",)),
        Lines(("voter", "peindre"), "steps"),
        Lines(("-",)),
        Lines(("1.5 litre",)),
    )
    assert parts("- \n   \n") == (Lines(("-",)),)
    assert parts("1. \n2026. Une année") == (Lines(("1.",)), Lines(("2026. Une année",)))


def test_only_the_texts_of_the_sheet_are_kept_tidied():
    found = tidied({"fact-sheet.goals": " e\u0301te\u0301\r\n", "visit.notes": "ailleurs"})
    assert found == {"fact-sheet.goals": "été"}


def test_the_figures_are_participants_weeks_and_money():
    found = [(plain(value), plain(words)) for value, words in figures(KNOWN)]
    assert found == [
        ("23", "participants, dont 11 enfants"),
        ("5", "semaines de projet"),
        ("604 €", "dépensés"),
        ("640 €", "d’aide ID’Coop"),
    ]


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"adults": 1, "children": 0}, ("1", "participant")),
        ({"adults": 0, "children": 3}, ("3", "participants")),
        ({"completed_on": date(2026, 4, 1)}, ("1", "semaine de projet")),
    ],
)
def test_a_figure_agrees_with_its_words(values, told):
    assert told in figures(known(**values))


def test_a_day_that_makes_no_sense_gives_no_duration():
    found = dict(figures(known(completed_on=date(2026, 3, 1))))
    assert not any("semaine" in words for words in found.values())


def test_an_aid_spent_whole_is_told_once():
    same = replace(KNOWN, amounts=Amounts(granted=64_000, paid=64_000))
    assert [words for _, words in figures(same)][2:] == ["d’aide ID’Coop"]
