"""How hard a passphrase is to guess, said in French."""

from __future__ import annotations

import pytest

from idcoop_desktop.store.passphrase import strength


@pytest.mark.parametrize(
    ("passphrase", "hint"),
    [
        ("", "quatre mots"),
        ("motdepasse", "mot connu"),
        ("aaaaaaaa", "répétitions"),
        ("abcdefgh", "suites"),
        ("azerfvcx", "Ajoutez"),
        ("qsdfghjk", "Ajoutez"),
        ("12/03/1998", "dates"),
        ("xk7", "Ajoutez"),
    ],
)
def test_a_weak_one_gets_a_hint(passphrase: str, hint: str):
    score, told = strength(passphrase)
    assert score < 3
    assert hint in told


def test_four_words_are_strong():
    assert strength("cheval agrafe violon tempête") == (4, "Bonne phrase secrète.")


def test_the_name_of_the_coop_is_known_to_everybody():
    alone, _hint = strength("coopduphare")
    known, _hint = strength("coopduphare", ("coopduphare",))
    assert known < alone


def test_a_very_long_one_is_judged_on_its_beginning():
    assert strength("cheval agrafe violon " * 50)[0] >= 3
