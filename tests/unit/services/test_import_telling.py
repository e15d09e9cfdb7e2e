"""Whether two lines surely tell of one person."""

from __future__ import annotations

from dataclasses import replace

from idcoop_desktop.domain.duplicates import PersonKey
from idcoop_desktop.services.people_import.telling import is_same

MAELLE = PersonKey(1, "legoff", "maelle", email="maelle.legoff@example.org")


def test_a_name_and_an_address_make_one_person():
    assert is_same(MAELLE, replace(MAELLE, id=2))


def test_an_address_without_both_names_makes_nobody():
    assert not is_same(replace(MAELLE, last=""), replace(MAELLE, last="", id=2))
    assert not is_same(replace(MAELLE, first=""), replace(MAELLE, first="", id=2))
