"""The list of ideas: narrowed, found by words, in every order, and counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.idea_list import IdeaQuery, IdeaSort, Shelf
from idcoop_desktop.domain.ideas import Idea, IdeaState
from idcoop_desktop.store import idea_list, ideas, residences
from tests import factories
from tests.unit.store.village import Village, settle

DAY = date(2026, 3, 2)


@pytest.fixture
def village(base) -> Village:
    return settle(base)


@pytest.fixture
def told(village):
    """Six ideas of two residences, by a short name."""
    other = factories.residence(name="Ty Coat", commune="Brest")
    other_id = village.write(residences.add_residence, other)

    def add(days: int, sentence: str, place: int, **more: object) -> int:
        idea = Idea(
            id=0,
            sentence=sentence,
            residence_id=place,
            noted_by_id=village.staff_id,
            noted_on=DAY - timedelta(days=days),
        )
        return village.write(ideas.add_idea, replace(idea, **more))

    here = village.residence.id
    parked = IdeaState.PARKED
    return {
        "old": add(90, "Zébrer le hall", here, said_by_id=village.maelle.id),
        "new": add(1, "Un vélo partagé", here, said_by_name="La dame du 3e"),
        "far": add(30, "Des bancs", other_id),
        "waits": add(20, "Un four", here, state=parked, follow_up_on=DAY + timedelta(days=1)),
        "back": add(10, "une fête", other_id, state=parked, follow_up_on=DAY),
        "gone": add(5, "Un jacuzzi", here, state=IdeaState.DROPPED),
        "answered": add(4, "Des bacs", here, state=IdeaState.ANSWERED),
        "project": add(3, "Un compost", here, state=IdeaState.PROJECT),
    }


def listed(village, told, **query: object) -> list[str]:
    names = {key: name for name, key in told.items()}
    found = idea_list.listed_ideas(village.base, IdeaQuery(**query), DAY)
    assert len(found.ids) == len(found.residence_ids)
    return [names[key] for key in found.ids]


@pytest.mark.parametrize(
    ("shelf", "expected"),
    [
        (Shelf.TO_FOLLOW, ["old", "far", "back", "new"]),
        (Shelf.PARKED, ["waits"]),
        (Shelf.ANSWERED, ["answered"]),
        (Shelf.PROJECT, ["project"]),
        (Shelf.DROPPED, ["gone"]),
        (Shelf.ALL, ["old", "far", "waits", "back", "gone", "answered", "project", "new"]),
    ],
)
def test_a_shelf_has_its_ideas_the_oldest_first(village, told, shelf, expected):
    assert listed(village, told, shelf=shelf) == expected


@pytest.mark.parametrize(
    ("sort", "descending", "expected"),
    [
        (IdeaSort.AGE, False, ["new", "back", "far", "old"]),
        (IdeaSort.RESIDENCE, False, ["old", "new", "far", "back"]),
        (IdeaSort.RESIDENCE, True, ["far", "back", "old", "new"]),
        (IdeaSort.SENTENCE, False, ["far", "new", "back", "old"]),
        (IdeaSort.SENTENCE, True, ["old", "back", "new", "far"]),
        (IdeaSort.STATE, False, ["old", "far", "back", "new"]),
    ],
)
def test_every_column_sorts(village, told, sort, descending, expected):
    assert listed(village, told, sort=sort, descending=descending) == expected


def test_states_sort_across_shelves(village, told):
    order = listed(village, told, shelf=Shelf.ALL, sort=IdeaSort.STATE, descending=False)
    assert order[0] == "answered"
    assert order[-4:] == ["old", "far", "back", "new"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("velo", ["new"]),
        ("VÉL part", ["new"]),
        ("dame 3e", ["new"]),
        ("maelle", ["old"]),
        ("brest", ["far", "back"]),
        ("brest banc", ["far"]),
        ("élo", []),
        ("brest or maelle", []),
        ('four" OR "banc', []),
        ("!!", []),
        ("  ", ["old", "far", "back", "new"]),
    ],
)
def test_words_find_the_sentence_the_voice_or_the_place(village, told, text, expected):
    assert listed(village, told, text=text) == expected


def test_one_residence_alone(village, told):
    assert listed(village, told, residence_id=village.residence.id) == ["old", "new"]


def test_ideas_are_counted_by_shelf_and_by_residence(village, told):
    assert idea_list.count_by_shelf(village.base, DAY) == {
        Shelf.TO_FOLLOW: 4,
        Shelf.PARKED: 1,
        Shelf.ANSWERED: 1,
        Shelf.PROJECT: 1,
        Shelf.DROPPED: 1,
    }
    here = village.residence.id
    assert idea_list.count_by_residence(village.base, Shelf.TO_FOLLOW, DAY)[here] == 2
    assert idea_list.count_by_residence(village.base, Shelf.ALL, DAY)[here] == 6


def test_the_residence_of_the_last_idea_noted_here_is_known(village, told):
    assert idea_list.last_residence_here(village.base) == village.residence.id


def test_before_the_first_idea_there_is_no_last_residence(village):
    assert idea_list.last_residence_here(village.base) is None


def test_ideas_come_by_key_and_a_photo_is_read_apart(village, told):
    assert set(ideas.ideas_by_id(village.base, [told["old"], 404])) == {told["old"]}
    village.write(ideas.update_idea, told["old"], photo_thumbnail=b"jpeg")
    assert ideas.photo_thumbnail(village.base, told["old"]) == b"jpeg"
    assert ideas.photo_thumbnail(village.base, told["new"]) is None
    assert ideas.photo_thumbnail(village.base, 404) is None
