"""The word index finds the same people whether it follows each or is filled at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from idcoop_desktop.store import people, search, undo, word_index
from tests import factories

from .village import NOON, settle, statements, write

REBUILT = "INSERT INTO cooperator_fts (cooperator_fts) VALUES ('rebuild')"


def add_at_once(unit, crowd, count):
    with word_index.filled_at_once(unit.base, count):
        people.add_many(unit, crowd)


def crowd():
    return factories.crowd(40, [])


@pytest.fixture
def village(base):
    return settle(base)


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch):
    monkeypatch.setattr(word_index, "MANY", 20)


@pytest.mark.parametrize(("count", "rebuilt"), [(40, True), (19, False)])
def test_people_are_found_either_way(village, count, rebuilt):
    with statements(village.base) as seen:
        village.write(add_at_once, crowd(), count)
    assert (REBUILT in seen) is rebuilt
    whole(village.base)
    assert set(search.found_ids(village.base, "c 7 ozanne", 9)) == {village.youenn.id}


def test_a_few_among_very_many_are_followed_one_by_one(village):
    village.write(people.add_many, factories.crowd(200, []))
    with statements(village.base) as seen:
        village.write(add_at_once, crowd(), 40)
    assert REBUILT not in seen


def test_a_failure_takes_the_index_back_and_it_follows_again(village):
    def fail(unit):
        with word_index.filled_at_once(unit.base, 40):
            people.add_many(unit, crowd())
            raise OSError("disque")

    with pytest.raises(OSError, match="disque"):
        village.write(fail)
    whole(village.base)
    village.write(people.update_cooperator, replace(village.maelle, last_name="Zwykowa"))
    assert list(search.found_ids(village.base, "zwykowa", 9)) == [village.maelle.id]
    whole(village.base)


@pytest.mark.parametrize(("count", "rebuilt"), [(40, 2), (3, 0)])
def test_people_taken_back_and_brought_again_are_lost_and_found(village, count, rebuilt):
    base = village.base
    crowd = [factories.cooperator(first_name="Katell", last_name="Zwykowa") for _ in range(count)]
    village.write(people.add_many, crowd)
    with statements(base) as seen:
        undo.undo(base, author_id=1, at=NOON)
        assert not search.found_ids(base, "katell", 99)
        undo.redo(base, author_id=1, at=NOON)
    assert seen.count(REBUILT) == rebuilt
    assert len(search.found_ids(base, "katell", 99)) == count
    whole(base)


def whole(base):
    """Let SQLite compare the index with the people; it raises where they differ."""
    write(
        base,
        lambda unit: unit.base.db.raw.execute(
            "INSERT INTO cooperator_fts (cooperator_fts, rank) VALUES ('integrity-check', 1)"
        ),
    )
