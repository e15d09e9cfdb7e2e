"""« Ce que vos échanges ont donné »: tagged, on as many pages as it takes, words as they are."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from idcoop_desktop.documents.ambassadors_page import (
    PageContent,
    Thanked,
    ThanksPages,
    ambassadors_page,
)
from idcoop_desktop.documents.refusals import TextOverflowError
from tests.unit.documents import structure_check
from tests.unit.documents.makers import MADE_AT

MAELLE = Thanked(
    name="Maëlle Kerbrat",
    role="Chargée de vie coopérative",
    words="2\u00a0idées notées. Merci.",
    projects=(("La <b>fresque</b> & l'escalier", "Les Ajoncs\u00a0: réalisé"),),
)
CONTENT = PageContent(
    coop_name="Coopérative Exemple",
    period="en 2026",
    whom="",
    ideas=12,
    projects=1,
    done=0,
    participants=1234,
    thanked=(MAELLE, replace(MAELLE, name="Yann Prigent", role="", projects=())),
)


def texts(made: ThanksPages) -> list[str]:
    with pypdfium2.PdfDocument(made.data) as document:
        return [" ".join(p.get_textpage().get_text_bounded().split()) for p in document]


def test_everybody_is_thanked_on_one_page():
    made = ambassadors_page(CONTENT, made_at=MADE_AT)
    (text,) = texts(made)
    for words in (
        "Ce que vos échanges ont donné",
        "idées notées",
        "projet né",
        "Maëlle Kerbrat, chargée de vie coopérative",
        "La <b>fresque</b> & l’escalier · Les Ajoncs",
        "Yann Prigent",
        "chiffres arrêtés le 21 juin 2026",
    ):
        assert words in text
    assert [audit.problems() for audit in made.audits] == [[]]
    assert structure_check.problems(made.data) == []
    assert ambassadors_page(CONTENT, made_at=MADE_AT).data == made.data


def test_a_page_for_one_says_the_name_first():
    made = ambassadors_page(
        replace(CONTENT, whom="Maëlle Kerbrat", thanked=(MAELLE,)), made_at=MADE_AT
    )
    assert "Maëlle Kerbrat, voici ce qu’est devenu en 2026" in texts(made)[0]


def test_a_large_team_goes_on_over_the_pages_and_no_name_stands_alone():
    many = tuple(
        replace(MAELLE, name=f"Prénom Nom {n}", projects=MAELLE.projects * (n % 4))
        for n in range(1, 41)
    )
    made = ambassadors_page(replace(CONTENT, thanked=many), made_at=MADE_AT)
    assert len(made.audits) > 2
    assert all(audit.problems() == [] for audit in made.audits)
    assert structure_check.problems(made.data) == []
    pages = texts(made)
    for number in range(1, 41):
        (place,) = (p for p in pages if f"Prénom Nom {number}," in p)
        assert "idées notées. Merci." in place.split(f"Prénom Nom {number},")[1]


def test_one_colleague_with_very_many_projects_is_not_cut():
    made = ambassadors_page(
        replace(CONTENT, thanked=(replace(MAELLE, projects=MAELLE.projects * 120),)),
        made_at=MADE_AT,
    )
    assert sum(text.count("La <b>fresque</b>") for text in texts(made)) == 120


def test_words_that_fit_no_page_are_refused_and_never_cut():
    with pytest.raises(TextOverflowError):
        ambassadors_page(
            replace(CONTENT, thanked=(replace(MAELLE, words="mot " * 16_000),)), made_at=MADE_AT
        )
