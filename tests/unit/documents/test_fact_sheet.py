"""The fact sheet: whatever its length, one to four pages, the last of them never half empty."""

from __future__ import annotations

from dataclasses import replace

import pytest

from idcoop_desktop.documents.fact_sheet import FactSheetContent, FactText, fact_sheet
from idcoop_desktop.documents.fact_sheet_article import fact_sheet_article
from idcoop_desktop.documents.fact_sheet_plan import chosen
from idcoop_desktop.documents.refusals import (
    TooManyPagesError,
    UnprintableTextError,
    WordTooWideError,
)
from idcoop_desktop.documents.theme import styled
from idcoop_desktop.documents.wording import shipped
from idcoop_desktop.domain.balance import LEAST_FILLED
from idcoop_desktop.domain.fact_sheet import FIELDS, parts
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import BRAND, MADE_AT, URL, photo

THEMES = ("littoral", "jardin", "sobre")
TEXTS = {
    "goals": "Redonner de la couleur à un hall délaissé.\nFaire se rencontrer les voisins.",
    "audience": "Tous les habitants, les enfants en premier.",
    "territory": "Résidence du Clos du Phare, à Concarneau : 24 logements.",
    "people": "Trois coopératrices ont porté le projet.",
    "how": "Une habitante lance l'idée, l'équipe l'aide à chiffrer.\n1. Une réunion dans le hall.\n"
    "2. Des devis et un accord en dix jours.\n3. Trois mercredis de peinture.",
    "adjustments": "La pluie a obligé à peindre d'abord le mur du fond.",
    "successes": "- 23 participants.\n- Aucune dégradation depuis.",
    "cautions": "- Prévenir le service technique.\n- Prévoir le temps de séchage.",
    "advice": "Commencer petit, fêter la fin.",
}
PHOTOS = ((photo("Le hall gris"), "avant"), (photo("Des mains"), "pendant"), (photo(), "après"))
LENGTHS = (0, 0.2, 0.4, 0.6, 0.8, 1, 1.3, 1.6, 2, 2.4, 2.8, 3.2, 3.7, 4.2, 4.8, 5.5, 6.2, 7, 8, 9)


def told(texts):
    return tuple(
        FactText(key=f.key, label=f.label, parts=parts(texts.get(f.key.partition(".")[2], "")))
        for f in FIELDS
    )


def content(**changes):
    whole = FactSheetContent(
        title="La fresque du Clos du Phare",
        place="Clos du Phare · Concarneau · mai 2026",
        lead="Trois mercredis et des pinceaux : le hall est devenu un bord de mer.",
        texts=told(TEXTS),
        brand=BRAND,
        figures=(("23", "participants"), ("604 €", "d'aide")),
        hero=photo("Des enfants peignent un mur"),
        photos=PHOTOS,
        quote="Je connais le prénom de tous les enfants.",
        quote_author="Nadia, habitante",
        credit="Photos : Coopérative Exemple",
        url=URL,
    )
    return replace(whole, **changes)


def of_length(times):
    """The texts so many times as long, cut between two words."""
    return {key: _longer(text, times) for key, text in TEXTS.items()}


def _longer(text, times):
    whole, rest = divmod(times, 1)
    words = text.split("\n")[0].split(" ")
    said = [text] * int(whole)
    more = " ".join(words[: max(not whole, int(len(words) * rest))])
    return "\n".join(filter(None, [*said, more]))


def theme(name="littoral"):
    return styled(name, "pages", wording=shipped("fact-sheet"))


def made(told_of=None, name="littoral"):
    return fact_sheet(told_of or content(), theme(name), made_at=MADE_AT, dpi=72)


@pytest.mark.parametrize("name", THEMES)
def test_it_is_sound_in_every_theme_and_the_same_bytes_again(name):
    sheet = made(name=name)
    assert sheet.problems() == []
    assert structure_check.problems(sheet.data) == []
    for page in range(1 + len(sheet.others)):
        assert page_check.problems(sheet.data, page=page) == []
    assert made(name=name).data == sheet.data


def test_it_is_read_in_the_order_of_the_federation():
    said = page_check.said(made().data)
    heads = [words.replace("\u00a0", " ") for role, words in said if role in {"H1", "H2"}]
    assert heads == [
        "La fresque du Clos du Phare",
        "Objectifs",
        "Publics",
        "Territoire",
        "Personnes",
        "Comment ça fonctionne",
        "Ajustements",
        "Réussites",
        "Points d’attention",
        "Notre conseil",
        "Envie d’en faire autant ? Parlons-en.",
    ]
    alts = [words for role, words in said if role in {"Figure", "Link"}]
    assert alts[:4] == [
        "Des enfants peignent un mur",
        "Le hall gris",
        "Des mains",
        "Quatre carrés de couleur",
    ]
    assert alts[4].endswith(URL)


SHAPES = {
    "all of it": {},
    "large photo alone": {"photos": (), "quote": "", "lead": "", "credit": ""},
    "small photos alone": {"hero": None, "photos": PHOTOS[:2], "quote": ""},
    "one small photo": {"photos": PHOTOS[:1], "figures": (), "url": ""},
    "no photo": {"hero": None, "photos": (), "quote": "", "lead": "", "credit": ""},
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("times", LENGTHS)
def test_no_page_is_ever_left_half_empty(shape, times):
    short = {"goals": "Égayer.", "how": "Peindre."}
    texts = told(of_length(times) if times else short)
    sheet = content(texts=texts, **SHAPES[shape])
    plan = chosen(sheet, theme())
    assert len(plan.laid.pages) <= 4
    assert plan.laid.filled >= LEAST_FILLED
    assert plan.laid.least_filled >= LEAST_FILLED


def test_a_short_text_does_not_leave_a_hole_beside_a_high_card():
    low, high = (
        chosen(content(texts=told(TEXTS | {"goals": goals}), lead=""), theme())
        for goals in ("Égayer.", TEXTS["goals"] + "\n" + "Égayer le hall. " * 20)
    )
    keys = [[run.setting.key for run in plan.laid.pages[0]] for plan in (low, high)]
    assert ["beside" in found for found in keys] == [False, True]


def test_a_word_too_long_for_the_card_goes_into_a_column():
    texts = TEXTS | {"territory": "www.example.org/residences/clos-phare"}
    plan = chosen(content(texts=told(texts)), theme())
    assert "beside" not in {run.setting.key for runs in plan.laid.pages for run in runs}


def test_a_long_one_says_which_text_to_shorten_and_by_how_much():
    texts = TEXTS | {"successes": "Une belle réussite pour toute la résidence. " * 600}
    with pytest.raises(TooManyPagesError) as refusal:
        made(content(texts=told(texts)))
    assert refusal.value.block == "fact-sheet.successes"
    assert "«\u00a0Réussites\u00a0»" in refusal.value.message
    assert f"environ {refusal.value.lines}\u00a0lignes" in refusal.value.message
    shorter = texts["successes"][: -60 * refusal.value.lines]
    made(content(texts=told(texts | {"successes": shorter})))


def test_every_word_of_a_sheet_of_four_pages_is_told_once():
    texts = of_length(4.2)
    sheet = made(content(texts=told(texts)))
    assert sheet.problems() == []
    assert structure_check.problems(sheet.data) == []
    said = page_check.letters("".join(words for _, words in page_check.said(sheet.data)))
    for text in texts.values():
        for part in parts(text):
            for line in part.lines:
                assert page_check.letters(line.replace("'", "’")) in said


def test_only_what_is_known_is_told():
    texts = told({"goals": "Égayer.", "how": "Peindre.", "advice": "Fêter. " * 300})
    bare = content(
        texts=texts, lead="", quote="", photos=(), hero=None, figures=(), url="", credit=""
    )
    said = page_check.said(made(bare).data)
    heads = [words for role, words in said if role == "H2"]
    assert heads[:3] == ["Objectifs", "Comment ça fonctionne", "Notre conseil"]
    assert "Link" not in {role for role, _ in said}
    article = fact_sheet_article(bare, theme())
    assert [type(block).__name__ for block in article.blocks] == [
        "Heading",
        "Words",
        "Heading",
        "Words",
        "Heading",
        "Words",
        "Heading",
    ]


@pytest.mark.parametrize(
    ("word", "error"),
    [("x" * 65_536, WordTooWideError), ("\u13a0", UnprintableTextError)],
)
def test_what_cannot_be_printed_names_its_text(word, error):
    with pytest.raises(error) as refusal:
        made(content(texts=told(TEXTS | {"adjustments": word})))
    assert "Ajustements" in refusal.value.message


@pytest.mark.parametrize(
    "words", ["<b>gras & <i>", "e\u0301te\u0301 🎨", "שלום עולם", "{coop} **x**"]
)
def test_hostile_words_are_told_as_they_are_or_refused(words):
    try:
        sheet = made(content(texts=told(TEXTS | {"how": words}), title=words, lead=words))
    except UnprintableTextError:
        return
    assert sheet.problems() == []
    assert structure_check.problems(sheet.data) == []
