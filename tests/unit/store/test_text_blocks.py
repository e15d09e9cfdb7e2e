"""Staff's words for documents: added to, the newest first, each document on its own."""

from __future__ import annotations

import pytest

from idcoop_desktop.domain.wording import TextBlock
from idcoop_desktop.store import text_blocks
from idcoop_desktop.store.base import Base
from tests.factories import DAY
from tests.unit.store.village import Village, settle


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def write(village: Village, key: str, text: str) -> None:
    block = TextBlock(key=key, text=text, saved_on=DAY, saved_by_id=village.staff_id)
    village.write(text_blocks.add_text_block, block)


def test_the_newest_text_comes_first_and_the_others_stay(village: Village) -> None:
    for text in ("un", "deux", ""):
        write(village, "flyer.call", text)
    write(village, "flyer.pill", "trois")
    known = text_blocks.text_blocks(village.base, "flyer")
    assert {key: [block.text for block in rows] for key, rows in known.items()} == {
        "call": ["", "deux", "un"],
        "pill": ["trois"],
    }
    assert known["pill"][0].saved_by_id == village.staff_id


def test_a_name_that_begins_another_one_does_not_take_its_texts(village: Village) -> None:
    write(village, "letter.title", "un")
    write(village, "letter-fidcoop.title", "deux")
    write(village, "lette_.title", "trois")
    known = text_blocks.text_blocks(village.base, "letter")
    assert [block.text for rows in known.values() for block in rows] == ["un"]
    assert text_blocks.text_blocks(village.base, "booklet") == {}
