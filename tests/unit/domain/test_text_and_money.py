"""Wording and amounts: what people type is read, what they read is French."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import (
    bare,
    fold,
    format_date,
    long_date,
    plural,
    quoted,
    tidy,
    tidy_line,
    weight,
)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0\u00a0octets"),
        (999, "999\u00a0octets"),
        (74_400, "74\u00a0ko"),
        (2_340_000, "2,3\u00a0Mo"),
        (2_340_000_000, "2,3\u00a0Go"),
    ],
)
def test_a_number_of_bytes_is_said_as_people_say_it(size: int, words: str):
    assert weight(size) == words


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Œuvrard", "oeuvrard"),
        ("L’Helgouac’h", "l helgouac h"),
        ("  Bénédicte-Anne ", "benedicte anne"),
        ("ÉCOLE", "ecole"),
        ("Straße 5", "strasse 5"),
        ("plain", "plain"),
        ("فاطمة الزهراء", "فاطمة الزهراء"),
        ("ОКСАНА Бондар", "оксана бондар"),
    ],
)
def test_a_folded_text_is_blind_to_accents_case_and_punctuation(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_decomposed_accent_typed_on_a_mac_becomes_one_letter() -> None:
    assert tidy("e\u0301te\u0301\x00") == "été"


def test_a_line_keeps_no_break() -> None:
    assert tidy_line(" deux \r\n lignes\t ") == "deux lignes"
    assert tidy("deux\r\nlignes\r") == "deux\nlignes"


def test_french_counts_zero_and_one_in_the_singular() -> None:
    assert [plural(n, "projet") for n in (0, 1, 2)] == [
        "0\u00a0projet",
        "1\u00a0projet",
        "2\u00a0projets",
    ]
    assert plural(3, "travail", "travaux") == "3\u00a0travaux"
    assert plural(99_144, "coopérateur") == "99\u202f144\u00a0coopérateurs"


def test_quotes_keep_their_words_beside_them() -> None:
    assert quoted("Jardin") == "«\u00a0Jardin\u00a0»"


def test_dates_are_written_as_in_france() -> None:
    assert format_date(date(2021, 3, 12)) == "12/03/2021"
    assert long_date(date(2021, 3, 1)) == "1er\u00a0mars 2021"
    assert long_date(date(2021, 8, 12)) == "12\u00a0août 2021"


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (123_456, "1\u202f234,56\u00a0€"),
        (5, "0,05\u00a0€"),
        (-123_400_000, "\u22121\u202f234\u202f000,00\u00a0€"),
    ],
)
def test_an_amount_is_written_in_full(cents: int, text: str) -> None:
    assert format_cents(cents) == text


def test_whole_euros_can_leave_their_cents_out() -> None:
    assert format_cents(64_000, decimals=False) == "640\u00a0€"
    assert format_cents(64_050, decimals=False) == "640,50\u00a0€"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("«\u00a0Merci\u00a0!\u00a0»", "Merci\u00a0!"),
        (' "« Merci »" ', "Merci"),
        ("“Merci”", "Merci"),
        ("« Elle a dit « merci » »", "Elle a dit « merci »"),
        ("Elle a dit « merci »", "Elle a dit « merci »"),
        ("« Oui » et « non »", "« Oui » et « non »"),
        ('"Oui" et "non"', '"Oui" et "non"'),
        ("« Merci", "« Merci"),
        ("« »", ""),
        ("»", ""),
        ("", ""),
        ("M", "M"),
    ],
)
def test_only_the_marks_around_a_whole_quotation_go(typed: str, said: str) -> None:
    assert bare(typed) == said
