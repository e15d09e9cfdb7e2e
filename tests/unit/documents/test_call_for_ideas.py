"""The call for ideas is read in order, its code leads to the site, its form can be written on."""

from __future__ import annotations

import dataclasses
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from pypdfium2 import raw

from idcoop_desktop.documents.article import Heading, Link, Picture
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.call_article import call_article
from idcoop_desktop.documents.call_for_ideas import CallContent, CallExample, call_for_ideas
from idcoop_desktop.documents.marks import SLUG
from idcoop_desktop.documents.preview import png
from idcoop_desktop.documents.refusals import TextOverflowError
from idcoop_desktop.documents.theme import styled
from idcoop_desktop.documents.wording import shipped
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Variant
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import BRAND, MADE_AT, drawn, photo, saved
from tests.unit.documents.press_profiles import press_profile

SITE = "https://www.example.org/idcoop?residence=1099511627777"
THEMES = ("littoral", "jardin", "sobre")
PEN = 8 * MM
CONTENT = CallContent(
    residence="Les Ajoncs, Quimper",
    url=SITE,
    brand=BRAND,
    examples=(
        CallExample(
            title="La fresque du hall",
            text="Trois mercredis et des pinceaux.",
            place="Le Phare, Penmarc’h",
            photo=photo("Des enfants peignent un mur"),
        ),
        CallExample(title="Un verger", text="Six fruitiers.", place="Ti Glaz, Douarnenez"),
        CallExample(title="La grainothèque", text="Donner et prendre des graines."),
    ),
)


def theme(name="littoral", **texts):
    return styled(name, "pages", wording=shipped("call-for-ideas") | texts)


def made(told=CONTENT, look=None, variant=Variant.OFFICE):
    look = look or theme()
    document = call_for_ideas(told, look, made_at=MADE_AT, variant=variant, dpi=72)
    assert document.problems() == []
    return document.data


@pytest.mark.parametrize("name", THEMES)
def test_it_is_tagged_and_nothing_overlaps(name):
    data = made(look=theme(name))
    assert structure_check.problems(data) == []
    assert page_check.problems(data) == []


def test_it_is_read_from_the_call_to_the_form():
    roles = [(role, words) for role, words in page_check.said(made()) if role != "P"]
    assert [(role, page_check.letters(words)) for role, words in roles if role[0] == "H"] == [
        ("H1", "Etvous,quelleestvotreidée?"),
        ("H2", "Ilsl’ontfait.Pourquoipasvous?"),
        ("H3", "Lafresqueduhall"),
        ("H3", "Unverger"),
        ("H3", "Lagrainothèque"),
        ("H2", "Monidéepourmarésidence"),
    ]
    assert ("Figure", "Des enfants peignent un mur") in roles
    link = next(words for role, words in roles if role == "Link")
    assert link.endswith(SITE)
    said = [words for _role, words in page_check.said(made())]
    assert said.count("Les Ajoncs, Quimper") == 2
    assert said.index("Ma résidence") > said.index("Mon idée, en une phrase")
    assert any("vie-cooperative@example.org" in words for words in said)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("variant", Variant)
def test_the_code_leads_to_the_site(name, variant):
    data = made(look=theme(name), variant=variant)
    picture = Image.open(BytesIO(png(data, page=0, dpi=150)))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [SITE]


def test_a_pen_has_room_over_each_line():
    rules, texts = _form(made(dataclasses.replace(CONTENT, residence="")))
    assert len(rules) == 6
    for left, y, right in rules:
        above = [
            bottom
            for start, bottom, end in (*texts, *rules)
            if bottom > y + 1 and start < right and end > left
        ]
        assert min(above) - y >= PEN


def _form(data):
    """Lines to write on, and texts, of the part to tear off, as (left, y, right)."""
    rules, texts = [], []
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_TEXT]):
            left, bottom, right, top = item.get_bounds()
            if top > 100 * MM:
                continue
            if item.type == raw.FPDF_PAGEOBJ_TEXT:
                texts.append((left, bottom, right))
            elif top - bottom < 2 and 40 * MM < right - left < 190 * MM:
                rules.append((left, bottom, right))
    return rules, texts


def test_a_printing_house_gets_grounds_that_run_out():
    data = made(variant=Variant.PRINTER)
    assert page_check.problems(data, slug=SLUG) == []
    with pikepdf.open(BytesIO(data)) as pdf:
        assert [float(side) for side in pdf.pages[0].TrimBox] == pytest.approx(
            [SLUG, SLUG, SLUG + 210 * MM, SLUG + 297 * MM]
        )


def test_without_a_finished_project_ideas_are_proposed():
    told = dataclasses.replace(CONTENT, examples=CONTENT.examples[2:], residence="")
    said = [words for _role, words in page_check.said(made(told))]
    assert "Quelques idées pour se lancer" in said
    assert "Une idée à prendre" in said
    made(dataclasses.replace(CONTENT, examples=()))


def test_without_a_ceiling_no_amount_is_promised():
    told = dataclasses.replace(CONTENT, brand=dataclasses.replace(BRAND, ceiling=""))
    assert "800" not in str(page_check.said(made(told)))


@pytest.mark.parametrize(
    ("brand", "shown"),
    [
        (dataclasses.replace(BRAND, email=""), "02 00 00 00 00"),
        (dataclasses.replace(BRAND, email="", phone=""), "Vie coopérative"),
        (dataclasses.replace(BRAND, email="", phone="", contact_line=""), "Coopérative Exemple"),
    ],
)
def test_the_form_tells_whom_to_ask(brand, shown):
    (words,) = [
        words
        for _role, words in page_check.said(made(dataclasses.replace(CONTENT, brand=brand)))
        if words.startswith("Ces lignes")
    ]
    assert page_check.letters(shown) in page_check.letters(words)


def test_an_address_too_long_to_print_is_left_to_the_code():
    long = f"https://www.example.org/{'idees-' * 12}"
    said = str(page_check.said(made(dataclasses.replace(CONTENT, url=long))))
    assert "'example.org/idees-" not in said


def test_the_logo_of_the_coop_is_told():
    brand = dataclasses.replace(BRAND, logo=saved(drawn(300, 120)))
    data = made(dataclasses.replace(CONTENT, brand=brand))
    assert structure_check.problems(data) == []
    assert page_check.said(data)[0] == ("Figure", "Logo de Coopérative Exemple")


@pytest.mark.parametrize("name", THEMES)
def test_a_printing_house_with_its_profile_gets_inks_alone(name):
    look = dataclasses.replace(theme(name), press=press_profile())
    with pikepdf.open(BytesIO(made(look=look, variant=Variant.PRINTER))) as pdf:
        used = {str(code.operator) for code in pikepdf.parse_content_stream(pdf.pages[0])}
    assert {"k", "K"} <= used
    assert not used & {"rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN"}


def test_what_people_type_is_never_markup():
    told = dataclasses.replace(
        CONTENT,
        residence="<b>Les Ajoncs</b> & Cie",
        examples=(CallExample(title="{coop} <i>", text="**gras** 🌱 & <para>", place="A & B"),),
    )
    said = page_check.letters(str(page_check.said(made(told))))
    for words in ("<b>LesAjoncs</b>&Cie", "{coop}<i>", "**gras**🌱&<para>", "A&B"):
        assert page_check.letters(words) in said


def test_a_text_that_does_not_fit_is_refused_by_its_name():
    with pytest.raises(TextOverflowError, match="L’invitation dépasse"):
        made(look=theme(lead="Une idée ? " * 60))
    with pytest.raises(DomainError, match="Le titre d’un exemple contient des caractères"):
        made(dataclasses.replace(CONTENT, examples=(CallExample(title="مرحبا", text=""),)))


def test_the_same_call_is_the_same_file():
    assert made() == made()


def test_the_page_of_the_site_tells_the_same():
    page = call_article(CONTENT, theme())
    assert page.kicker == "Les Ajoncs, Quimper"
    titles = [block.text for block in page.blocks if isinstance(block, Heading)]
    assert titles[1:] == ["La fresque du hall", "Un verger", "La grainothèque"]
    (picture,) = [block for block in page.blocks if isinstance(block, Picture)]
    assert picture.alt == "Des enfants peignent un mur"
    assert b"Nadia" not in picture.jpeg
    assert page.blocks[-1] == Link("Page des idées sur le site de Coopérative Exemple", SITE)
    bare = dataclasses.replace(
        CONTENT, residence="", examples=(CallExample(title="Un banc", text=""),)
    )
    assert "appel à idées" in call_article(bare, theme()).kicker
    assert "Quelques idées" in str(call_article(bare, theme()).blocks)
    assert not call_article(dataclasses.replace(CONTENT, examples=()), theme()).blocks[1:-1]


def test_a_long_name_of_a_residence_takes_two_lines():
    name = "Résidence intergénérationnelle du Clos des Tilleuls et du Parc, Saint-Jean-Trolimon"
    data = made(dataclasses.replace(CONTENT, residence=name))
    assert page_check.problems(data) == []
    telling = [item for item in page_check.objects(data) if 800 > item.box[1] > 590]
    assert min(item.box[1] for item in telling if item.is_text) > (297 - 84) * MM
