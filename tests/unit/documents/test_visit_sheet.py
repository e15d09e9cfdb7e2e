"""The visit sheet holds on two pages, says that it stays in the house, leaves room to write."""

from __future__ import annotations

import dataclasses

import pypdfium2
import pytest

from idcoop_desktop.documents.preview import page_count
from idcoop_desktop.documents.theme import styled
from idcoop_desktop.documents.visit_sections import LINE
from idcoop_desktop.documents.visit_sheet import VisitContent, VisitLine, visit_sheet
from idcoop_desktop.documents.wording import shipped
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import MADE_AT

THEMES = ("littoral", "jardin", "sobre")
SOME = (
    VisitLine("Nadia Bénali", "porteur de « Un verger » · logement B12"),
    VisitLine("Erwan Le Dantec"),
)
CONTENT = VisitContent(
    coop="Coopérative Exemple",
    residence="Les Ajoncs",
    commune="Quimper",
    facts=(VisitLine("Adresse", "4 rue des Ajoncs"), VisitLine("Logements", "24")),
    heard="Dernier signe : échange le 12/09/2025.",
    people=SOME,
    ideas=(VisitLine("Et si on plantait des fruitiers ?", "12/03/2026"),),
    projects=(VisitLine("Un verger", "en montage. À suivre : demander à la mairie"),),
    contacts=(VisitLine("12/09/2025 · Téléphone", "Six voisins veulent planter."),),
)


def made(told=CONTENT, name="littoral", pages=1):
    theme = styled(name, "pages", wording=shipped("visit-sheet"))
    document = visit_sheet(told, theme, made_at=MADE_AT, dpi=72)
    assert document.problems() == []
    assert page_count(document.data) == pages
    return document.data


def rules(data):
    """How many lines to write on there are, page by page."""
    with pypdfium2.PdfDocument(data) as document:
        found = []
        for page in document:
            bounds = [item.get_bounds() for item in page.get_objects() if item.type == 2]
            found.append(
                sum(top - low < 1 and right - left > 400 for left, low, right, top in bounds)
            )
        return found


@pytest.mark.parametrize("name", THEMES)
def test_it_is_tagged_and_nothing_overlaps(name):
    data = made(name=name)
    assert structure_check.problems(data) == []
    assert page_check.problems(data) == []


def test_it_says_that_it_stays_in_the_house_and_of_which_day_it_is():
    said = [words for _role, words in page_check.said(made())]
    assert said[:3] == [
        "Document interne · fiche de visite",
        "Les Ajoncs",
        "Quimper · 21 juin 2026",
    ]
    assert said[3].startswith("Document interne, préparé le 21 juin 2026.")


def test_it_is_read_list_by_list():
    said = page_check.said(made())
    assert [words for role, words in said if role == "H2"] == [
        "Qui rencontrer",
        "Idées en attente",
        "Projets et prochaine étape",
        "Ce que nous avons promis",
        "Derniers échanges",
        "À proposer sur place",
        "Ce qui a marché à côté",
        "Mes notes de visite",
    ]
    words = [words for _role, words in said]
    assert words.count("Rien à ce jour.") == 3
    people = words.index("Qui rencontrer")
    assert words[people + 1].startswith("Nadia Bénali – porteur")
    assert words[people + 2] == "Erwan Le Dantec"


def test_what_is_left_of_the_page_is_to_write_on():
    assert LINE >= 8 * 72 / 25.4
    assert rules(made())[0] >= 4


def test_a_full_page_is_followed_by_one_of_lines():
    long = dataclasses.replace(CONTENT.contacts[0], told="Six voisins veulent planter. " * 9)
    told = dataclasses.replace(CONTENT, contacts=(long,) * 6, people=SOME * 3)
    first, second = rules(made(told, pages=2))
    assert first == 0
    assert second > 20


@pytest.mark.parametrize("times", [12, 60])
def test_lists_are_shortened_to_hold_on_two_pages(times):
    long = (VisitLine("Une idée " * 9, "dite par quelqu’un, " * 7),) * times
    told = dataclasses.replace(
        CONTENT,
        **dict.fromkeys(
            ("people", "ideas", "projects", "promises", "contacts", "suggestions", "nearby"), long
        ),
    )
    data = made(told, pages=2)
    assert "autres." in str(page_check.said(data))
    assert sum(rules(data)) >= 4


def test_whatever_was_noted_is_printed():
    line = VisitLine("مرحبا <b>gras</b> 🌱", "& {coop} **deux**")
    told = dataclasses.replace(CONTENT, residence="Résidence سلام & Cie", people=(line,), facts=())
    said = page_check.letters(str(page_check.said(made(told))))
    assert page_check.letters("????? <b>gras</b> 🌱 – & {coop} **deux**") in said


def test_the_same_sheet_is_the_same_file():
    assert made() == made()
