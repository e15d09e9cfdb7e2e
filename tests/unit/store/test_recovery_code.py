"""The printed code: copied loosely it opens, copied wrongly it says where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.store.errors import RecoveryCodeTypo
from idcoop_desktop.store.recovery_code import ALPHABET, GROUPS, new_code, read_code

CODES = st.builds(new_code)


def test_a_code_is_six_groups_without_look_alikes():
    code = new_code()

    assert [len(group) for group in code.split("-")] == [6] * GROUPS
    assert not set(code) & set("0O1IL2Z5S8BUV")
    assert len({new_code() for _ in range(50)}) == 50


def test_the_alphabet_is_a_prime_number_of_characters():
    count = len(set(ALPHABET))
    assert count == len(ALPHABET)
    assert all(count % divisor for divisor in range(2, count))


@given(CODES, st.sampled_from(["", " ", "-", " - ", "\u2011", "\n", "."]))
def test_case_and_separators_do_not_matter(code: str, separator: str):
    assert read_code(f" {code.lower().replace('-', separator)} ") == code


@given(CODES, st.integers(0, 35), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_told_with_its_group(code: str, place: int, wrong: str):
    letters = code.replace("-", "")
    if letters[place] == wrong:
        return
    typed = letters[:place] + wrong + letters[place + 1 :]

    with pytest.raises(RecoveryCodeTypo, match=f"groupe {place // 6 + 1} "):
        read_code(typed)


@given(CODES, st.integers(0, 5), st.integers(0, 4))
def test_two_characters_that_changed_places_are_told(code: str, group: int, place: int):
    at = group * 6 + place
    letters = list(code.replace("-", ""))
    if letters[at] == letters[at + 1]:
        return
    letters[at], letters[at + 1] = letters[at + 1], letters[at]

    with pytest.raises(RecoveryCodeTypo, match=f"groupe {group + 1} "):
        read_code("".join(letters))


@given(CODES, st.permutations(range(GROUPS)))
def test_groups_that_changed_places_are_told(code: str, order: list[int]):
    if order == sorted(order):
        return
    groups = code.split("-")

    with pytest.raises(RecoveryCodeTypo):
        read_code("-".join(groups[number] for number in order))


def test_a_character_that_no_code_has_is_told():
    code = new_code()
    with pytest.raises(RecoveryCodeTypo, match=r"caractère O .* groupe 1 "):
        read_code("O" + code[1:])


@pytest.mark.parametrize("typed", ["", "ABC", "A" * 37])
def test_a_code_that_is_too_short_or_too_long_is_told(typed: str):
    with pytest.raises(RecoveryCodeTypo, match=f"saisi {len(typed)}"):
        read_code(typed)
