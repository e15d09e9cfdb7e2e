"""Which fields an import has to ask about."""

from __future__ import annotations

from dataclasses import replace

from idcoop_desktop.domain.by_hand import ALL, differing, hand_fields, imported, typed
from idcoop_desktop.domain.people import Cooperator

ANNA = Cooperator(id=1, first_name="Anna", last_name="Morvan", email="anna@example.org", shares=2)


def test_all_that_is_filled_in_a_new_record_was_typed():
    assert typed(None, ANNA) == "last_name first_name email shares"


def test_only_what_changes_is_typed_and_it_adds_up():
    moved = replace(ANNA, dwelling="B2", by_hand="email")
    assert typed(replace(ANNA, by_hand="email"), moved) == "email dwelling"
    assert typed(ANNA, ANNA) == ""


def test_an_old_record_was_typed_wherever_it_is_filled():
    old = replace(ANNA, by_hand=ALL)
    assert hand_fields(old) == {"last_name", "first_name", "email", "shares"}
    assert typed(old, replace(old, phone="0612000001")) == ALL
    assert imported(old, ["email"]) == "last_name first_name shares"


def test_names_go_together():
    assert hand_fields(replace(ANNA, by_hand="first_name")) == {"first_name", "last_name"}
    assert hand_fields(replace(ANNA, by_hand="phone")) == {"phone"}


def test_an_import_that_writes_nothing_asks_again_next_time():
    known = replace(ANNA, by_hand="email phone")
    assert imported(known, ()) == "email phone"
    assert imported(known, ["email"]) == "phone"


def test_differing_fields_are_named_in_their_order():
    assert differing(ANNA, replace(ANNA, notes="x", last_name="Kerleo")) == ("last_name", "notes")
