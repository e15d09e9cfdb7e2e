"""Reading, adding and changing records, which every aggregate does in one way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.ideas import Channel, IdeaState
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.people_filter import PeopleQuery
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.store import ideas, people, projects, residences, staff, tables
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import RecordMissing
from idcoop_desktop.store.history import history, latest_units
from idcoop_desktop.store.people_list import listed_people
from idcoop_desktop.store.records import is_one_of
from idcoop_desktop.store.unit_of_work import Unit
from tests import factories
from tests.unit.store.village import Village, settle, statements


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def remove(unit: Unit, table: str, key: int) -> None:
    """Put a record aside as later actions will."""
    unit.base.db.raw.execute(f"UPDATE {table} SET deleted_at = '2026-03-02' WHERE id = ?", (key,))


def test_a_new_record_gets_a_key_of_this_laptop(village: Village) -> None:
    key = village.write(staff.add_staff, name="Ewen Tanguy")
    assert key >> 40 == 1
    assert staff.get_staff(village.base, key).id == key


def test_an_update_writes_the_columns_that_differ_and_no_other(village: Village) -> None:
    key = village.write(
        ideas.add_idea,
        factories.idea(residence_id=village.residence.id, noted_by_id=village.staff_id),
    )
    with statements(village.base) as seen:
        village.write(ideas.update_idea, key, state=IdeaState.DROPPED, channel=Channel.DOORSTEP)
    (update,) = [sql for sql in seen if '"idea"' in sql]
    assert '"state"' in update
    assert '"channel"' not in update
    changed = history(village.base, "idea", key)[-1].changes
    assert [(one.column, one.before, one.after) for one in changed] == [
        ("state", "open", "dropped")
    ]


def test_an_update_that_changes_nothing_writes_nothing(village: Village) -> None:
    before = latest_units(village.base, 100)
    with statements(village.base) as seen:
        village.write(projects.update_project, village.project.id, title=village.project.title)
        village.write(people.update_cooperator, village.maelle)
        village.write(residences.update_residence, village.residence)
        village.write(projects.update_project, village.project.id)
    assert not [sql for sql in seen if '"project"' in sql or "status_spell" in sql]
    assert latest_units(village.base, 100) == before


def test_values_of_the_domain_come_back_as_they_went(village: Village) -> None:
    village.write(
        projects.update_project,
        village.project.id,
        state=ProjectState.GRANTED,
        decided_on=date(2026, 2, 28),
        adults=12,
        what_was_done="",
    )
    found = projects.get_project(village.base, village.project.id)
    assert found == replace(
        village.project, state=ProjectState.GRANTED, decided_on=date(2026, 2, 28), adults=12
    )
    assert isinstance(found.state, ProjectState)


def test_a_value_that_is_not_one_of_the_choices_is_refused(village: Village) -> None:
    with pytest.raises(ValueError, match="flottant"):
        village.write(projects.update_project, village.project.id, state="flottant")


def test_a_field_there_is_not_is_a_bug(village: Village) -> None:
    with pytest.raises(AttributeError):
        village.write(projects.update_project, village.project.id, tilte="Coquille")


@pytest.mark.parametrize("key", [0, -1, 3, 2**63 - 1])
def test_a_record_that_does_not_exist_is_missing(village: Village, key: int) -> None:
    with pytest.raises(RecordMissing, match="n’existe plus"):
        projects.get_project(village.base, key)
    with pytest.raises(RecordMissing):
        village.write(projects.update_project, key, title="Rien")
    with pytest.raises(RecordMissing):
        village.write(projects.remove_bearer, key)


def test_a_removed_record_is_in_no_list_and_still_has_a_name(village: Village) -> None:
    base, gone = village.base, village.maelle
    village.write(remove, "cooperator", gone.id)
    with pytest.raises(RecordMissing):
        people.get_cooperator(base, gone.id)
    with pytest.raises(RecordMissing):
        village.write(people.update_cooperator, gone)
    assert people.cooperators_by_id(base, [gone.id]) == {gone.id: gone}
    assert gone.id not in listed_people(base, PeopleQuery(), factories.DAY)
    assert gone.id not in listed_people(base, PeopleQuery(text="kerbrat"), factories.DAY)
    assert people.find_cooperators(base, "kerbrat", 10) == ()
    assert people.find_cooperators(base, "maelle ker", 10) == ()
    assert people.count_cooperators(base) == 1
    assert people.count_by_residence(base) == {}


@pytest.mark.parametrize("table", ["staff", "residence", "project"])
def test_what_is_removed_leaves_its_list(village: Village, table: str) -> None:
    keys = {
        "staff": village.staff_id,
        "residence": village.residence.id,
        "project": village.project.id,
    }
    lists = {
        "staff": staff.all_staff,
        "residence": residences.all_residences,
        "project": projects.all_projects,
    }
    assert len(lists[table](village.base)) == 1
    village.write(remove, table, keys[table])
    assert lists[table](village.base) == ()


def test_more_keys_than_sqlite_takes_values_are_one_value(village: Village) -> None:
    wanted = [village.residence.id, *range(100_000)]
    assert [*residences.residences_by_id(village.base, wanted)] == [village.residence.id]
    condition = is_one_of(tables.Staff.id, wanted)
    _sql, values = village.base.db.get_sql_context().sql(condition).query()
    assert len(values) == 1


def test_what_a_person_typed_is_stored_and_not_obeyed(village: Village) -> None:
    nasty = "'); DROP TABLE staff; -- \" % _ ? :x 🏡"
    key = village.write(staff.add_staff, name=nasty, role=nasty)
    assert staff.get_staff(village.base, key) == StaffMember(id=key, name=nasty, role=nasty)
    assert people.find_cooperators(village.base, nasty, 5) == ()
    assert residences.find_residences(village.base, nasty, 5) == ()
