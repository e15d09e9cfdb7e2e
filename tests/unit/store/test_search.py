"""Whatever is typed, a search answers; what it answers is what reading every name would."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.people_filter import PeopleQuery
from idcoop_desktop.store import people, residences, search
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.people_list import listed_people
from tests import factories
from tests.unit.store.village import settle, write

HOSTILE = ('"', "'", "%", "_", "*", "NEAR(", "-", 'kerb"*', "AND", "OR NOT", "^k", ":", "\0", "{")
TYPED = st.text(st.sampled_from(" abekrMŒé-'\"%_*(){}:^\0ß中🏡"), max_size=12) | st.text()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Base]:
    with Base.create(tmp_path_factory.mktemp("town") / "base", bytes(32)) as base:
        home = settle(base).residence.id
        write(base, people.add_many, factories.crowd(600, [home]))
        yield base


@pytest.fixture
def hamlet(tmp_path: Path) -> Iterator[Base]:
    with Base.create(tmp_path / "base", bytes(32)) as base:
        write(base, people.add_many, factories.crowd(20, [settle(base).residence.id]))
        yield base


def keys(base: Base) -> dict[int, list[str]]:
    rows = base.db.rows(
        "SELECT id, key_last || ' ' || key_first || ' ' || key_place || ' ' || key_contact"
        " FROM cooperator"
    )
    return {key: words.split() for key, words in rows}


def holds(known: list[str], sought: list[str]) -> bool:
    return all(any(word.startswith(part) for word in known) for part in sought)


def check(town: Base, text: str) -> None:
    sought = search.words_of(text)
    blank = not text.strip()
    expected = {
        key for key, known in keys(town).items() if blank or (sought and holds(known, sought))
    }
    assert set(listed_people(town, PeopleQuery(text=text), factories.DAY)) == expected
    found = [person.id for person in people.find_cooperators(town, text, 50)]
    assert set(found) <= expected
    assert len(found) == len(set(found)) == min(50, len(expected))
    assert isinstance(residences.find_residences(town, text, 5), tuple)


@pytest.mark.parametrize("text", HOSTILE)
def test_signs_are_never_the_language_of_the_index(town: Base, text: str) -> None:
    check(town, text)
    check(town, f"{text} ker")


@given(text=TYPED)
def test_anything_typed_finds_what_reading_every_name_would(town: Base, text: str) -> None:
    check(town, text)


def random_text(chance: Random) -> str:
    """Return what a hand, a paste or an attack may put in the field: words, signs, anything."""
    parts = (
        lambda: chance.choice(HOSTILE),
        lambda: chance.choice(("ker", "Le", "gou", "Brest", "06 11", "0", "a", "é", "œ", "n°")),
        lambda: chr(chance.choice((chance.randrange(0x110000), chance.randrange(0x250)))),
        lambda: " " * chance.randrange(3),
    )
    return "".join(chance.choice(parts)() for _part in range(chance.randrange(1, 9)))


def test_ten_thousand_random_texts_list_those_who_match_and_signs_nobody(hamlet: Base) -> None:
    chance = Random(3)
    known = keys(hamlet)
    for _time in range(10_000):
        text = random_text(chance)
        sought = search.words_of(text)
        expected = {key for key, words in known.items() if sought and holds(words, sought)}
        found = listed_people(hamlet, PeopleQuery(text=text), factories.DAY)
        if text.strip():
            assert set(found) == expected, ascii(text)
            assert sought or not found, ascii(text)
        people.find_cooperators(hamlet, text, 5)


def test_a_very_long_text_is_searched_by_its_first_words(town: Base) -> None:
    check(town, "k " * 100_000)
    check(town, "k" * 100_000)


def test_words_beyond_a_few_are_ignored() -> None:
    assert search.words_of("un deux trois quatre cinq six sept huit neuf") == [
        *("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit")
    ]


def test_numbers_sort_by_value() -> None:
    typed = ["C-12", "c 9", "C-0100", "C-9b", "", "B-200", "C-0", "7"]
    assert sorted(typed, key=search.number_key) == [
        *("", "7", "B-200", "C-0", "c 9", "C-9b", "C-12", "C-0100")
    ]


@pytest.mark.parametrize(
    ("phone", "words"),
    [
        ("02 99 00 12 34", "0299001234 02 99 00 12 34"),
        ("+33 (2) 99.00.12.34", "0299001234 02 99 00 12 34"),
        ("330", "330 33 0"),
        ("", ""),
    ],
)
def test_a_telephone_is_found_whole_or_by_pairs(phone: str, words: str) -> None:
    assert search.contact_key(member_number="", email="", phone=phone) == words
