"""Coopérateurs: their spells, what they are found by, and the orders of their list."""

from __future__ import annotations

from array import array
from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.domain.people_filter import PeopleQuery
from idcoop_desktop.store import liveliness, people, residences, search
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.history import history
from idcoop_desktop.store.people_list import listed_people
from idcoop_desktop.store.undo import undo
from tests import factories
from tests.factories import spell
from tests.unit.store.village import NOON, Village, settle, statements, write

TENANT, BUYER = CooperatorStatus.TENANT, CooperatorStatus.BUYER


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def names(base: Base, text: str, limit: int = 10) -> list[str]:
    return [person.name for person in people.find_cooperators(base, text, limit)]


def listed(base: Base, text: str) -> array[int]:
    return listed_people(base, PeopleQuery(text=text), factories.DAY)


def test_a_person_comes_back_whole(village: Village) -> None:
    assert people.get_cooperator(village.base, village.maelle.id) == village.maelle
    assert people.get_cooperator(village.base, village.youenn.id) == village.youenn


def test_spells_come_back_oldest_first(village: Village) -> None:
    spells = (spell(BUYER, date(2020, 1, 1)), spell(TENANT, date(2010, 1, 1), date(2019, 12, 31)))
    village.write(people.update_cooperator, replace(village.maelle, spells=spells))
    assert people.get_cooperator(village.base, village.maelle.id).spells == spells[::-1]


def test_a_spell_that_ends_keeps_its_row(village: Village) -> None:
    (row,) = village.base.db.rows("SELECT id FROM status_spell")
    ended = spell(end=date(2025, 8, 31))
    new = spell(BUYER, date(2025, 9, 1))
    with statements(village.base) as seen:
        village.write(people.update_cooperator, replace(village.maelle, spells=(ended, new)))
    assert not [sql for sql in seen if sql.startswith('UPDATE "cooperator"')]
    (line,) = history(village.base, "status_spell", row[0])[1:]
    assert [change.column for change in line.changes] == ["end_on"]
    assert people.get_cooperator(village.base, village.maelle.id).spells == (ended, new)


def test_a_spell_that_is_no_longer_wanted_goes_and_the_others_stay(village: Village) -> None:
    three = tuple(spell(TENANT, date(year, 1, 1)) for year in (2001, 2002, 2003))
    village.write(people.update_cooperator, replace(village.youenn, spells=three))
    kept = dict(village.base.db.rows("SELECT start_on, id FROM status_spell"))
    village.write(people.update_cooperator, replace(village.youenn, spells=three[1:]))
    left = dict(village.base.db.rows("SELECT start_on, id FROM status_spell"))
    assert kept.keys() - left.keys() == {"2001-01-01"}
    assert left.items() <= kept.items()


def test_undoing_a_change_of_spells_brings_the_old_ones_back(village: Village) -> None:
    village.write(people.update_cooperator, replace(village.maelle, spells=(spell(BUYER),)))
    undo(village.base, author_id=1, at=NOON)
    assert people.get_cooperator(village.base, village.maelle.id) == village.maelle


@pytest.mark.parametrize(
    "text",
    [
        *("Kerbrat", "kerb", "KERBRAT", "maelle", "Maëlle Kerbrat", "kerbrat maël", "bra ker"),
        *("ajoncs", "Kerlann", "C-0042", "c 0042", "maelle.kerbrat@example.org", "mae ajo"),
        *("0299001234", "02 99 00 12 34", "02.99.00", "  kerb  "),
    ],
)
def test_a_person_is_found_by_the_start_of_any_word(village: Village, text: str) -> None:
    found = text != "bra ker"
    assert (village.maelle in people.find_cooperators(village.base, text, 10)) is found
    assert (village.maelle.id in listed(village.base, text)) is found
    assert village.youenn not in people.find_cooperators(village.base, text, 10)


def test_a_number_written_from_abroad_is_found_as_at_home(village: Village) -> None:
    village.write(people.update_cooperator, replace(village.maelle, phone="+33 2 99 00 12 34"))
    assert names(village.base, "0299001234") == ["Maëlle Kerbrat"]


def test_surnames_come_before_first_names_and_these_before_the_rest(base: Base) -> None:
    place = write(base, residences.add_residence, factories.residence(name="Les Malouines"))
    for first, last, home in (
        ("Zoé", "Kerbrat", place),
        ("Malo", "Zunino", None),
        ("Malo", "Abgrall", None),
        ("Anna", "Mazé", None),
        ("Inès", "Malgorn", None),
    ):
        someone = factories.cooperator(
            first_name=first, last_name=last, residence_id=home, email="", phone=""
        )
        write(base, people.add_cooperator, someone)
    expected = ["Inès Malgorn", "Malo Abgrall", "Malo Zunino", "Zoé Kerbrat"]
    assert names(base, "mal") == expected
    for limit in range(5):
        assert names(base, "mal", limit) == expected[:limit]


def test_people_found_by_other_words_are_listed_by_name(base: Base) -> None:
    for last in ("Tanguy", "Abgrall", "Madec"):
        someone = factories.cooperator(last_name=last, email="foyer@example.org")
        write(base, people.add_cooperator, someone)
    assert names(base, "foyer") == ["Maëlle Abgrall", "Maëlle Madec", "Maëlle Tanguy"]


def test_an_empty_text_finds_everybody_and_signs_alone_nobody(village: Village) -> None:
    assert names(village.base, " ") == ["Maëlle Kerbrat", "Youenn Ozanne"]
    assert names(village.base, "", 1) == ["Maëlle Kerbrat"]
    assert names(village.base, "%") == []
    assert [*listed(village.base, " ")] == [
        village.maelle.id,
        village.youenn.id,
    ]
    assert listed(village.base, "*") == array("q")


def test_a_new_name_replaces_the_old_one_in_the_search(village: Village) -> None:
    married = replace(village.maelle, last_name="Quéméré", email="")
    village.write(people.update_cooperator, married)
    assert names(village.base, "kerbrat") == []
    assert names(village.base, "quem") == ["Maëlle Quéméré"]


def test_people_are_found_under_the_new_name_of_their_residence(village: Village) -> None:
    moved = replace(village.residence, name="Les Bruyères")
    village.write(residences.update_residence, moved)
    assert names(village.base, "bruy") == ["Maëlle Kerbrat"]
    assert names(village.base, "ajoncs") == []
    undo(village.base, author_id=1, at=NOON)
    assert names(village.base, "ajoncs") == ["Maëlle Kerbrat"]


def test_people_are_found_where_they_moved_to(village: Village) -> None:
    place = village.write(residences.add_residence, factories.residence(name="Le Phare"))
    village.write(people.update_cooperator, replace(village.maelle, residence_id=place))
    assert names(village.base, "phare") == ["Maëlle Kerbrat"]
    assert names(village.base, "ajoncs") == []
    village.write(people.update_cooperator, replace(village.maelle, residence_id=None))
    assert names(village.base, "phare") == []
    assert people.count_by_residence(village.base) == {}


def test_the_word_index_holds_what_the_table_holds(village: Village) -> None:
    village.write(people.add_many, factories.crowd(200, [village.residence.id]))
    village.write(people.update_cooperator, replace(village.maelle, last_name="Madec"))
    undo(village.base, author_id=1, at=NOON)
    with village.base.db.writing() as connection:
        connection.execute(
            "INSERT INTO cooperator_fts (cooperator_fts, rank) VALUES ('integrity-check', 1)"
        )


def test_many_people_are_as_those_added_one_by_one(village: Village) -> None:
    crowd = list(factories.crowd(40, [village.residence.id]))
    ids = village.write(people.add_many, iter(crowd))
    expected = {key: replace(person, id=key) for key, person in zip(ids, crowd, strict=True)}
    assert people.cooperators_by_id(village.base, ids) == expected
    one_by_one = [village.write(people.add_cooperator, person) for person in crowd]
    keys = (
        "SELECT key_last, key_first, key_place, key_number, key_contact FROM cooperator"
        " WHERE id BETWEEN ? AND ? ORDER BY id"
    )
    assert village.base.db.rows(keys, (ids[0], ids[-1])) == village.base.db.rows(
        keys, (one_by_one[0], one_by_one[-1])
    )
    assert people.count_cooperators(village.base) == 82
    assert people.count_by_residence(village.base) == {village.residence.id: 81}


def test_a_person_that_cannot_be_read_leaves_none_of_the_many(village: Village) -> None:
    def half() -> object:
        yield from factories.crowd(10)
        raise OSError("the sheet ends in the middle")

    with pytest.raises(OSError, match="middle"):
        village.write(people.add_many, half())
    assert people.count_cooperators(village.base) == 2


def test_the_people_of_a_residence_are_listed_by_name(village: Village) -> None:
    home = village.residence.id
    village.write(people.update_cooperator, replace(village.youenn, residence_id=home))
    early = factories.cooperator(last_name="Abgrall", residence_id=home)
    village.write(people.add_cooperator, early)
    keys = liveliness.residents(village.base, home, skip=0, limit=9)
    found = [people.get_cooperator(village.base, key) for key in keys]
    assert [one.last_name for one in found] == ["Abgrall", "Kerbrat", "Ozanne"]
    assert found[1] == village.maelle


@pytest.mark.parametrize(
    "order",
    [
        "key_last, key_first, id",
        "key_first, key_last, id",
        "key_place, key_last, key_first, id",
        "key_number, key_last, key_first, id",
        "first_share_on, key_last, key_first, id",
    ],
)
def test_every_order_is_read_from_an_index_alone(base: Base, order: str) -> None:
    sql = f"EXPLAIN QUERY PLAN SELECT id FROM cooperator WHERE deleted_at IS NULL ORDER BY {order}"
    (plan,) = [row[3] for row in base.db.rows(sql)]
    assert "USING COVERING INDEX" in plan


def test_a_residence_is_not_sought_by_walking_all_names(base: Base) -> None:
    sql = (
        "EXPLAIN QUERY PLAN SELECT notes FROM cooperator WHERE deleted_at IS NULL"
        " AND residence_id = 1 ORDER BY key_last, key_first, id"
    )
    (plan,) = [row[3] for row in base.db.rows(sql)]
    assert "(residence_id=? AND deleted_at=?)" in plan


def test_hits_of_the_word_index_are_looked_up_by_key(base: Base) -> None:
    plan = base.db.rows(f"EXPLAIN QUERY PLAN {search.PEOPLE_OF_HITS}", ('"ma"*',))
    assert "SEARCH cooperator USING INTEGER PRIMARY KEY (rowid=?)" in {row[3] for row in plan}


def test_people_who_stay_as_they_are_cost_no_writing(village: Village):
    before = {one.id: one for one in (village.maelle, village.youenn)}
    moved = replace(village.youenn, phone="02 99 00 00 77")
    with statements(village.base) as seen:
        village.write(people.update_many, before, [village.maelle, moved])
    assert [sql for sql in seen if "cooperator " in sql and sql.startswith("UPDATE")] == [
        "UPDATE cooperator SET phone = ?, key_contact = ? WHERE id = ?"
    ]
    known = people.cooperators_by_id(village.base, before)
    assert (known[moved.id], known[village.maelle.id]) == (moved, village.maelle)
