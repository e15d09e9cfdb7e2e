"""The flyer says what was typed, in order, inside the page, or refuses and says by how much."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from idcoop_desktop.documents.refusals import (
    EmptyTextError,
    TextOverflowError,
    UnprintableTextError,
    WordTooWideError,
)
from idcoop_desktop.documents.typography import french
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import bare
from tests.unit.documents import page_check
from tests.unit.documents.makers import URL, changed, content, flyer
from tests.unit.documents.page_check import letters

KEYED = (pikepdf.Dictionary, pikepdf.Stream)
NAUGHTY = [
    "<b>gras</b> et <i>penché",
    "<img src=https://example.org/x.png>",
    '<a href="javascript:alert(1)">ici</a>',
    "<para><font size=90>grand</font></para>",
    "Dupont & fils &amp; Cie &lt; 3",
    "<!-- rien --> ]]> <?xml?>",
    "{scheme} %s %(x)s ${HOME} {0.__class__}",
    "2 * 3 * 4 et **pas gras**",
    "Cafe\u0301 noe\u0308l de\u0301compose\u0301",
    "vide\x00 et \x1b[31mcloche\x07",
    "\u202egauche droite\u202c \u200fsens",
    "l\u200bi\u200bé\ufeff",
    "pousse 🌱 et cœur ❤️ ✓ № ‰",
    "tirets – — ‑ et points…",
    "(parenthèse \\ barre) Tj ET endstream",
    "un\u2028deux\u2029trois\r\nquatre",
    "'; DROP TABLE ideas; --",
]


def texts_of(told):
    """Every text of a user that must be readable on the flyer."""
    figures = [part for figure in told.figures for part in figure]
    badges = [badge for _, badge in told.photos]
    brand = told.brand
    return [
        told.title,
        told.place,
        told.lead,
        *told.story,
        bare(french(told.quote or "")),
        told.quote_author,
        *figures,
        *badges,
        told.credit,
        brand.coop_name,
        brand.ceiling,
        brand.email,
    ]


def assert_sound(told, document):
    """Nothing is lost, cut, outside or covered, and the file holds no link or script but ours."""
    assert document.audit.problems() == []
    assert page_check.problems(document.data) == []
    printed = letters("".join(item.text for item in page_check.objects(document.data)))
    for text in texts_of(told):
        assert letters(french(text)) in printed
    with pikepdf.open(BytesIO(document.data)) as pdf:
        addresses = [str(a.A.URI) for a in pdf.pages[0].get("/Annots", [])]
        names = {str(key) for item in pdf.objects if isinstance(item, KEYED) for key in item}
    assert addresses == [URL]
    assert not names & {"/JS", "/JavaScript", "/AA", "/OpenAction", "/EmbeddedFiles", "/Launch"}


def test_a_full_flyer_is_sound():
    assert_sound(content(), flyer())


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_any_number_of_photos_and_figures(count):
    told = changed(photos=content().photos[:count], figures=content().figures[:count])
    assert_sound(told, flyer(told))


@pytest.mark.parametrize("quote", [None, "", "Enfin !", "Nous avons peint le mur. " * 6])
@pytest.mark.parametrize("count", [0, 2])
def test_with_or_without_a_quote(quote, count):
    told = changed(quote=quote, quote_author="", photos=content().photos[:count])
    assert_sound(told, flyer(told))


def test_the_words_are_read_in_order():
    assert page_check.said(flyer().data) == [
        ("P", "ID’Coop · les projets des habitants"),
        ("P", "Résidence des Tilleuls · Quimper"),
        ("H1", "La fresque du hall"),
        ("P", "Trois mercredis et des pinceaux : le hall est devenu un bord de mer."),
        ("Figure", "Des enfants peignent un mur"),
        ("Lbl", "23"),
        ("LBody", "habitants"),
        ("Lbl", "3"),
        ("LBody", "mercredis"),
        ("Lbl", "640€"),
        ("LBody", "d’aide"),
        ("P", "Tout est parti d’une phrase lancée dans l’ascenseur : « Ce mur est triste ! »"),
        ("P", "Puis vingt-trois habitants l’ont peint ensemble, goûter compris."),
        ("P", "« Je connais le prénom de tous les enfants. »"),
        ("P", "Nadia, habitante"),
        ("Figure", "Le hall gris"),
        ("Caption", "avant"),
        ("Figure", "Des mains"),
        ("Caption", "pendant"),
        ("Figure", "Quatre carrés de couleur"),
        ("P", "Photos : Coopérative Exemple"),
        ("H2", "Et vous, quelle idée pour votre résidence?"),
        (
            "P",
            (
                "Fresque, plantations, compost, fête des voisins… Une idée suffit : l’équipe vie "
                "coopérative vous aide à la monter, avec jusqu’à 800€ par projet."
            ),
        ),
        ("Link", f"Page du projet sur le site de Coopérative Exemple\u00a0: {URL}"),
        ("P", "Scannez, racontez-nous !"),
        ("P", "example.org/idcoop/fresque"),
        (
            "P",
            "Vie coopérative · Coopérative Exemple · 02 00 00 00 00 · vie-cooperative@example.org",
        ),
    ]


@pytest.mark.parametrize("text", NAUGHTY)
@pytest.mark.parametrize("where", ["title", "lead", "story", "quote", "place"])
def test_a_users_text_is_never_markup(text, where):
    told = changed(**{where: (text,) if where == "story" else text})
    assert_sound(told, flyer(told))


@pytest.mark.parametrize("text", NAUGHTY)
def test_the_coops_own_texts_are_never_markup(text):
    brand = content().brand.__class__(coop_name=text, scheme_name="ID", ceiling=text[:12])
    told = changed(brand=brand)
    assert_sound(told, flyer(told))


@pytest.mark.parametrize(
    ("where", "label"),
    [
        ("title", "Le titre"),
        ("lead", "L’accroche"),
        ("quote", "La citation"),
        ("story", "Le récit"),
        ("credit", "Le crédit des photos"),
        ("place", "Le nom de la résidence"),
    ],
)
def test_a_text_too_long_is_refused_with_its_excess(where, label):
    text = "Un mur gris est devenu un bord de mer. " * 90
    told = changed(**{where: (text,) if where == "story" else text})
    with pytest.raises(TextOverflowError) as refusal:
        flyer(told)
    assert re.match(rf"{label} dépasse de \d+\u00a0mm", refusal.value.message)
    assert refusal.value.excess_mm > 1


def test_the_excess_is_what_must_go():
    line = "Un mur gris est devenu un bord de mer pour tous les habitants du quartier. "
    lengths = {}
    for count in (40, 60):
        with pytest.raises(TextOverflowError) as refusal:
            flyer(changed(story=(line * count,)))
        lengths[count] = refusal.value.excess_mm
    assert 60 < lengths[60] - lengths[40] < 130


@pytest.mark.parametrize("where", ["title", "story", "quote", "lead"])
def test_a_word_wider_than_its_block_is_named(where):
    word = "anticonstitutionnellement" * 8
    with pytest.raises(WordTooWideError) as refusal:
        flyer(changed(**{where: (word,) if where == "story" else word}))
    assert "mot trop long de" in refusal.value.message
    assert refusal.value.excess_mm > 0
    assert letters(refusal.value.word) in letters(french(f"« {word} »"))


@pytest.mark.parametrize("text", ["שלום", "日本", "مرحبا", "a\ue000b", "Q\u0301"])
def test_characters_without_a_glyph_are_refused_and_shown(text):
    with pytest.raises(UnprintableTextError) as refusal:
        flyer(changed(title=text))
    assert refusal.value.message.startswith("Le titre contient des caractères")
    assert refusal.value.characters[0] in text


@pytest.mark.parametrize("where", ["title", "story"])
@pytest.mark.parametrize("text", ["", "  \n", "\u200b\x00"])
def test_title_and_story_are_needed(where, text):
    with pytest.raises(EmptyTextError):
        flyer(changed(**{where: (text,) if where == "story" else text}))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org",
        "javascript:alert(1)",
        "https://",
        "https://a b.org",
        "http://[x",
        "https://é.org",
    ],
)
def test_only_web_addresses_are_linked(url):
    with pytest.raises(DomainError, match="https://"):
        flyer(changed(url=url))


def test_a_photo_without_description_is_refused():
    hero = content().hero.__class__(jpeg=content().hero.jpeg, alt=" \n")
    with pytest.raises(DomainError, match="description"):
        flyer(changed(hero=hero))


def test_figures_that_say_nothing_make_no_card():
    told = changed(figures=(("", " "), ("3", "mercredis"), ("", "")))
    roles = [role for role, _ in page_check.said(flyer(told).data)]
    assert roles.count("Lbl") == 1
    assert page_check.objects(flyer(told).data) == page_check.objects(
        flyer(changed(figures=(("3", "mercredis"),))).data
    )


@pytest.mark.parametrize("where", ["figures", "photos"])
def test_more_than_three_figures_or_photos_are_refused(where):
    four = (*getattr(content(), where), getattr(content(), where)[0])
    with pytest.raises(DomainError, match="trois"):
        flyer(changed(**{where: four}))


WORDS = st.text(
    st.sampled_from("aeéiou lmnrst'-:;!?«»\"&<>*{}0123456789€%\n\u00a0\u202f\x00\u0301🌱œ"),
    max_size=60,
)
SENTENCES = st.lists(
    st.sampled_from(["le", "hall", "gris", "devient", "un", "bord", "de", "mer"]), max_size=60
)


def test_a_word_quoted_at_the_end_of_a_quotation_keeps_its_marks():
    printed = page_check.objects(flyer(changed(quote="Elle a dit « merci »")).data)
    assert "«Elleadit«merci»»" in letters("".join(item.text for item in printed))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    title=WORDS,
    lead=WORDS | SENTENCES.map(" ".join),
    story=st.lists(WORDS | SENTENCES.map(" ".join), max_size=5).map(tuple),
    quote=WORDS | SENTENCES.map(" ".join),
    count=st.integers(0, 3),
)
def test_any_text_is_printed_whole_or_refused(title, lead, story, quote, count):
    told = changed(
        title=title,
        lead=lead,
        story=story,
        quote=quote,
        photos=content().photos[:count],
        figures=content().figures[:count],
    )
    if not bare(french(quote)):
        told = changed(title=title, lead=lead, story=story, quote=None, quote_author="")
    try:
        document = flyer(told)
    except DomainError:
        return
    assert_sound(told, document)
