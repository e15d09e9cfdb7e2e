"""What was heard last in each residence, how much there is, and who lives there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.liveliness import Sign, SignKind
from idcoop_desktop.store import (
    follow_up,
    ideas,
    liveliness,
    people,
    projects,
    residences,
)
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.unit_of_work import Unit
from tests import factories
from tests.unit.store.conftest import KEY
from tests.unit.store.village import Village, settle

DAY = factories.DAY
LATER = DAY + timedelta(days=3)


@pytest.fixture
def village(tmp_path):
    """A coop with a residence, two people (one of them lives there) and a project."""
    with Base.create(tmp_path / "base", KEY) as base:
        yield settle(base)


def remove(unit: Unit, table: str, key: int) -> None:
    """Mark a record as removed."""
    unit.base.db.execute_sql(f"UPDATE {table} SET deleted_at = '2026-03-02' WHERE id = ?", (key,))


def note_idea(village: Village, on: date = DAY) -> int:
    """Note an idea in the residence."""
    made = factories.idea(
        residence_id=village.residence.id, noted_by_id=village.staff_id, noted_on=on
    )
    return village.write(ideas.add_idea, made)


def step(village: Village, on: date = DAY) -> None:
    """Let the project take a step."""
    event = factories.life_event(project_id=village.project.id, by_id=village.staff_id, on=on)
    village.write(projects.add_life_event, event)


def contact(village: Village, on: date = DAY, **about: int) -> int:
    """Note a contact."""
    made = factories.interaction(staff_id=village.staff_id, on=on, **about)
    return village.write(follow_up.add_interaction, made)


def about(village: Village, what: str) -> dict[str, int]:
    """Return what a contact is about: the residence, its project, or who lives there."""
    return {
        "residence": {"residence_id": village.residence.id},
        "project": {"project_id": village.project.id},
        "person": {"cooperator_id": village.maelle.id},
    }[what]


def test_nothing_heard_is_no_sign(village: Village) -> None:
    assert liveliness.latest_signs(village.base) == {}
    assert liveliness.latest_signs(village.base, village.residence.id) == {}


@pytest.mark.parametrize("what", ["residence", "project", "person"])
def test_a_contact_is_a_sign_of_the_residence_it_concerns(village: Village, what: str) -> None:
    contact(village, DAY, **about(village, what))
    contact(village, LATER, cooperator_id=village.youenn.id)
    expected = {village.residence.id: Sign(DAY, SignKind.CONTACT)}
    assert liveliness.latest_signs(village.base) == expected
    assert liveliness.latest_signs(village.base, village.residence.id) == expected


def test_the_latest_of_all_is_told(village: Village) -> None:
    here = village.residence.id
    note_idea(village, DAY)
    assert liveliness.latest_signs(village.base)[here] == Sign(DAY, SignKind.IDEA)
    step(village, DAY)
    assert liveliness.latest_signs(village.base)[here].kind is SignKind.IDEA
    step(village, LATER)
    assert liveliness.latest_signs(village.base)[here] == Sign(LATER, SignKind.PROJECT)
    contact(village, DAY, residence_id=here)
    assert liveliness.latest_signs(village.base)[here].kind is SignKind.PROJECT


def test_a_question_about_one_residence_is_not_about_another(village: Village) -> None:
    other = village.write(residences.add_residence, factories.residence(name="Le Phare"))
    note_idea(village)
    assert liveliness.latest_signs(village.base, other) == {}
    assert [*liveliness.latest_signs(village.base, village.residence.id)] == [village.residence.id]


def test_what_was_removed_is_not_heard_any_more(village: Village) -> None:
    gone = note_idea(village)
    step(village)
    contact(village, **about(village, "project"))
    contact(village, **about(village, "person"))
    village.write(remove, "idea", gone)
    village.write(remove, "project", village.project.id)
    village.write(remove, "cooperator", village.maelle.id)
    here = village.residence.id
    assert liveliness.latest_signs(village.base) == {}
    assert liveliness.count_ideas(village.base) == {}
    assert liveliness.count_projects(village.base) == {}
    assert liveliness.words_said(village.base, [here]) == {}
    assert liveliness.contacts_there(village.base, here, 9) == ([], 0)
    assert liveliness.residents(village.base, here, skip=0, limit=9) == []
    assert liveliness.count_residents(village.base, here) == 0
    assert projects.projects_of_residence(village.base, here) == ()
    assert ideas.ideas_of_residence(village.base, here) == ()


def test_ideas_and_projects_are_counted_and_read_where_they_are(village: Village) -> None:
    here = village.residence.id
    first, second = note_idea(village, DAY), note_idea(village, LATER)
    assert liveliness.count_ideas(village.base) == {here: 2}
    assert liveliness.count_projects(village.base) == {here: 1}
    assert [one.id for one in ideas.ideas_of_residence(village.base, here)] == [second, first]
    assert projects.projects_of_residence(village.base, here) == (village.project,)
    assert projects.projects_by_id(village.base, [village.project.id, 9]) == {
        village.project.id: village.project
    }
    said = liveliness.words_said(village.base, [here, 9])
    assert said == {here: [factories.idea().sentence] * 2 + [village.project.title]}
    assert liveliness.words_said(village.base, [9]) == {}


def test_the_contacts_of_a_residence_are_read_once_each_the_latest_first(village: Village) -> None:
    here = village.residence.id
    oldest = contact(village, DAY, **about(village, "person"))
    both = contact(village, LATER, **about(village, "residence"), **about(village, "project"))
    newest = contact(village, LATER, **about(village, "project"))
    contact(village, LATER, cooperator_id=village.youenn.id)
    assert liveliness.contacts_there(village.base, here, 9) == ([newest, both, oldest], 3)
    assert liveliness.contacts_there(village.base, here, 1) == ([newest], 3)
    assert liveliness.contacts_there(village.base, here, 9, skip=1) == ([both, oldest], 3)
    assert [*follow_up.interactions_by_id(village.base, [both, 9])] == [both]


def test_the_people_of_a_residence_come_by_pages_in_the_order_of_names(village: Village) -> None:
    here = village.residence.id
    for first, last in (("Zoé", "Abgrall"), ("Awen", "Éon"), ("Ana", "Éon")):
        one = replace(village.maelle, id=0, first_name=first, last_name=last)
        village.write(people.add_cooperator, one)
    every = liveliness.residents(village.base, here, skip=0, limit=9)
    named = people.cooperators_by_id(village.base, every)
    assert [named[key].name for key in every] == [
        "Zoé Abgrall",
        "Ana Éon",
        "Awen Éon",
        "Maëlle Kerbrat",
    ]
    assert liveliness.residents(village.base, here, skip=1, limit=2) == every[1:3]
    assert liveliness.residents(village.base, here, skip=4, limit=2) == []
    assert liveliness.count_residents(village.base, here) == 4
