"""What shares words with a sentence is found by the indexes, which follow every change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.idea_list import IdeaQuery, Shelf
from idcoop_desktop.domain.ideas import Idea, IdeaState
from idcoop_desktop.domain.similar import Corpus
from idcoop_desktop.store import idea_list, ideas, projects, undo, word_likeness
from tests import factories
from tests.unit.store.village import NOON, Village, settle

DAY = date(2026, 3, 2)


@pytest.fixture
def village(base) -> Village:
    return settle(base)


def add(village: Village, sentence: str, **more: object) -> int:
    idea = Idea(
        id=0,
        sentence=sentence,
        residence_id=village.residence.id,
        noted_by_id=village.staff_id,
        noted_on=DAY,
    )
    return village.write(ideas.add_idea, replace(idea, **more))


def found(village: Village, text: str) -> list[int]:
    query = IdeaQuery(text=text, shelf=Shelf.ALL)
    return list(idea_list.listed_ideas(village.base, query, DAY).ids)


def sound(village: Village) -> None:
    with village.base.db.writing() as connection:
        for table in ("idea", "project"):
            connection.execute(
                f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"
            )


def test_ideas_that_share_a_stem_are_near_but_for_the_one_asked(village):
    one, two = add(village, "Planter des fleurs"), add(village, "Une plantation")
    add(village, "Un vélo")
    near = word_likeness.near_ideas(village.base, {"plant"}, but=one)
    assert near == {two: ("Une plantation",)}
    assert word_likeness.near_ideas(village.base, (), but=0) == {}


def test_a_project_is_near_by_its_words_or_by_those_of_its_idea(village):
    title = village.project.title
    born = add(village, "Un hérisson", state=IdeaState.PROJECT, project_id=village.project.id)
    village.write(projects.update_project, village.project.id, idea_id=born)
    near = word_likeness.near_projects(village.base, {"heris"}, but=0)
    assert near[village.project.id][0] == title
    assert near[village.project.id][-1] == "Un hérisson"
    assert word_likeness.near_projects(village.base, {"heris"}, but=village.project.id) == {}


def test_stems_are_counted_in_ideas_and_projects(village):
    add(village, "Un vélo")
    add(village, "Des vélos")
    corpus = word_likeness.corpus(village.base, {"velo", "banc"})
    assert corpus == Corpus(3, {"velo": 2, "banc": 0})


@pytest.mark.parametrize("text", ["oeufs", "œufs", "OEUF", "caesium"])
def test_ligatures_are_found_however_they_are_typed(village, text):
    key = add(village, "Des œufs frais et du cæsium")
    assert found(village, text) == [key]


def test_the_index_follows_what_is_changed_removed_and_taken_back(village):
    key = add(village, "Un banc")
    village.write(ideas.update_idea, key, sentence="Un four")
    assert (found(village, "banc"), found(village, "four")) == ([], [key])
    undo.undo(village.base, author_id=1, at=NOON)
    assert (found(village, "banc"), found(village, "four")) == ([key], [])
    undo.undo(village.base, author_id=1, at=NOON)
    assert found(village, "banc") == []
    undo.redo(village.base, author_id=1, at=NOON)
    assert found(village, "banc") == [key]
    project = village.write(
        projects.add_project,
        factories.project(title="Un compost", residence_id=village.residence.id),
    )
    village.write(projects.update_project, project, summary="Des vers")
    assert word_likeness.corpus(village.base, {"vers"}).counts == {"vers": 1}
    sound(village)
