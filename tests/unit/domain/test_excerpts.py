"""Beginnings of texts fit their place and say that they are cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.excerpts import clipped


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("Un mur  peint\nensemble", 40, "Un mur peint ensemble"),
        ("Un mur peint ensemble", 16, "Un mur peint…"),
        ("Un mur peint ensemble", 13, "Un mur peint…"),
        ("Un mur. Puis deux autres", 12, "Un mur."),
        ("Ah ! Un mur peint par tous, ensemble", 28, "Ah ! Un mur peint par tous…"),
        ("mot" * 30, 60, f"{('mot' * 30)[:23]}…"),
        ("", 10, ""),
    ],
)
def test_a_text_is_cut_after_a_sentence_or_a_word(text: str, most: int, shown: str) -> None:
    assert clipped(text, most) == shown


@given(st.text(max_size=300), st.integers(min_value=4, max_value=120))
def test_an_excerpt_never_is_too_long(text: str, most: int) -> None:
    shown = clipped(text, most)
    assert len(shown) <= most
    assert all(len(word) <= 24 for word in shown.split())
