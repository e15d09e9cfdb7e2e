"""French typography of plain text: right, idempotent, harmless to addresses."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.documents.typography import clean, french, hyphenate, one_line

TYPED = st.text(
    st.sampled_from("aàlM.e'\"«»” :;!?€%0123456789-h\u00a0\u202f\n@/tps🌱…\u0301\x00\u200b"),
    max_size=40,
)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Prix: 1 200 €", "Prix_: 1~200~€"),
        ("12 345 678 €", "12~345~678~€"),
        ("en 2026 300 personnes", "en 2026 300 personnes"),
        ("800€ et 20 %", "800~€ et 20~%"),
        ("de 5 à 78 ans", "de 5 à 78~ans"),
        ('l\'idée "bleue" ?', "l’idée «_bleue_»~?"),
        ("« oui »!", "«_oui_»~!"),
        ("Quoi?! Oui...", "Quoi~?! Oui…"),
        ("M. Le Goff, Mme Riou", "M._Le Goff, Mme_Riou"),
        ("02 98 00 00 00", "02_98_00_00_00"),
        ("un - deux", "un – deux"),
        ("grand-mère", "grand-mère"),
        ("à 14h30 ou 14:30", "à 14h30 ou 14:30"),
        ("voir https://a.org/b?c=d;e!", "voir https://a.org/b?c=d;e!"),
        ("marie@example.org", "marie@example.org"),
        ("a  b\tc\u2003d", "a b c d"),
    ],
)
def test_french_spacing(typed, wanted):
    assert french(typed).replace("\u00a0", "_").replace("\u202f", "~") == wanted


@settings(max_examples=300, deadline=None)
@given(TYPED | st.text(max_size=30))
def test_typography_applied_twice_changes_nothing_more(typed):
    assert french(french(typed)) == french(typed)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_cleaned_text_has_nothing_invisible(typed):
    cleaned = clean(typed)
    assert clean(cleaned) == cleaned
    assert not set(cleaned) & {"\x00", "\x1b", "\r", "\u200b", "\u202e", "\u2028", "\ufeff", "\t"}


@settings(max_examples=200, deadline=None)
@given(TYPED)
def test_typography_loses_no_word(typed):
    def words(text):
        return "".join(c for c in text.replace("...", "…") if c.isalnum())

    assert words(french(typed)) == words(clean(typed))


def test_accents_are_composed():
    assert clean("e\u0301t\u200de\u0301\x00") == "été"


def test_one_line_has_no_line_end():
    assert one_line("a\r\nb\u2028c") == "a b c"


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("intergénérationnelle", "inter|gé|né|ra|tion|nelle"),
        ("d’accompagnement", "d’accom|pa|gne|ment"),
        ("Intergénérationnelle", "Intergénérationnelle"),
        ("maison", "maison"),
    ],
)
def test_long_words_can_be_cut(word, wanted):
    assert hyphenate(word).replace("\u00ad", "|") == wanted
