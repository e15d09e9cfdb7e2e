"""Words that a note about somebody should do without are found however they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.sensitive_words import Finding, SensitiveWords, Topic

LIST = SensitiveWords(
    (
        Topic("la santé", ("maladi*", "sida", "boit trop")),
        Topic("la justice", ("a été condamné*", "a volé")),
    )
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Préfère le soir.", []),
        ("Longue MALADIE, dit-elle", [("MALADIE", "la santé")]),
        ("une maladiforme", [("maladiforme", "la santé")]),
        ("SIDA", [("SIDA", "la santé")]),
        ("sidaction", []),
        ("il boit\ntrop !", [("boit trop", "la santé")]),
        ("il boit", []),
        ("boit peu", []),
        ("elle a été condamnée", [("a été condamnée", "la justice")]),
        ("a été élue", []),
        ("a été", []),
        ("A VOLE deux fois : a volé", [("A VOLE", "la justice")]),
        (
            "malàdie, a volé, maladie",
            [("malàdie", "la santé"), ("a volé", "la justice")],
        ),
    ],
)
def test_a_listed_word_is_found_as_it_was_typed(text: str, found: list[tuple[str, str]]) -> None:
    assert LIST.find(text) == tuple(Finding(word, topic) for word, topic in found)


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    for finding in LIST.find(text):
        assert finding.word.split()[0] in text
