"""Who shares something with whom, by the places at which people were put in."""

from __future__ import annotations

import pytest

from idcoop_desktop.domain.duplicates.blocks import Blocks


@pytest.fixture
def blocks() -> Blocks:
    made = Blocks(3)
    for place, keys in enumerate([(1, 2), (2, 3), (2, 4), (4, 9), (4,), (4,)]):
        made.put(place, keys)
    return made


def test_those_who_share_a_key_are_found_once(blocks: Blocks):
    assert blocks.sharing([1, 2, 3, 77]) == {0, 1, 2}


def test_those_before_somebody_are_left_out(blocks: Blocks):
    assert blocks.sharing([1, 2, 3], after=1) == {2}
    assert blocks.sharing([1, 9], after=0) == {3}


def test_those_after_somebody_share_a_key_of_theirs(blocks: Blocks):
    assert [blocks.beyond(place) for place in range(4)] == [{1, 2}, {2}, set(), set()]


def test_what_too_many_share_is_not_followed(blocks: Blocks):
    assert blocks.sharing([4, 9]) == {3}
