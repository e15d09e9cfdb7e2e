"""Residences and colleagues: written, listed by name, found by words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.rules import Setting, values_at
from idcoop_desktop.store import residences, settings, staff
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import RecordMissing
from idcoop_desktop.store.unit_of_work import Unit
from tests import factories
from tests.unit.store.village import Village, settle, statements


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def test_a_residence_comes_back_whole(village: Village) -> None:
    assert residences.get_residence(village.base, village.residence.id) == village.residence
    bare = factories.residence(delivered_on=None, commune="", name="Île")
    key = village.write(residences.add_residence, bare)
    assert residences.get_residence(village.base, key) == replace(bare, id=key)


def test_residences_are_listed_by_name_whatever_their_accents(village: Village) -> None:
    for name in ("Étoile", "Zéphyr", "Écume", "Abers"):
        village.write(residences.add_residence, factories.residence(name=name))
    listed = [place.name for place in residences.all_residences(village.base)]
    assert listed == ["Abers", "Écume", "Étoile", "Les Ajoncs", "Zéphyr"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ajo", ["Les Ajoncs"]),
        ("kerlann les", ["Les Ajoncs", "Les Genêts"]),
        ("GENET", ["Les Genêts"]),
        ("joncs", []),
        ("", ["Les Ajoncs", "Les Genêts"]),
        ("%", []),
    ],
)
def test_a_residence_is_found_by_the_start_of_its_words(
    village: Village, text: str, found: list[str]
) -> None:
    village.write(residences.add_residence, factories.residence(name="Les Genêts"))
    assert [place.name for place in residences.find_residences(village.base, text, 9)] == found
    assert len(residences.find_residences(village.base, text, 1)) == min(len(found), 1)


def test_a_new_address_rewrites_nobody(village: Village) -> None:
    moved = replace(village.residence, address="6 rue des Ajoncs")
    rows_written: list[int] = []

    def move(unit: Unit) -> None:
        before = unit.base.db.raw.total_changes()
        residences.update_residence(unit, moved)
        rows_written.append(unit.base.db.raw.total_changes() - before)

    with statements(village.base) as seen:
        village.write(move)
    assert rows_written == [1]
    assert residences.get_residence(village.base, moved.id) == moved
    (update,) = [sql for sql in seen if sql.startswith('UPDATE "residence"')]
    assert "key_name" not in update


def test_a_residence_that_is_gone_is_missing(village: Village) -> None:
    with pytest.raises(RecordMissing):
        residences.get_residence(village.base, 1)
    with pytest.raises(RecordMissing):
        village.write(residences.update_residence, factories.residence(id=1))
    assert residences.residences_by_id(village.base, [1]) == {}


def test_colleagues_are_listed_by_name(village: Village) -> None:
    village.write(staff.add_staff, name="Élouan Le Dû")
    listed = [member.name for member in staff.all_staff(village.base)]
    assert listed == ["Élouan Le Dû", "Rozenn Cadiou"]
    member = staff.get_staff(village.base, village.staff_id)
    village.write(staff.update_staff, replace(member, name="Rozenn Abgrall"))
    assert staff.get_staff(village.base, member.id) == replace(member, name="Rozenn Abgrall")
    with pytest.raises(RecordMissing):
        village.write(staff.update_staff, factories.staff_member(id=5))


def test_the_last_value_given_for_a_day_is_the_one_that_holds(base: Base) -> None:
    village = settle(base)
    first, second = date(2026, 1, 1), date(2026, 6, 1)
    for value, day in (("3", second), ("800", first), ("900", first)):
        setting = Setting(key="idcoop.ceiling_cents", value=value, valid_from=day, decided_by="CA")
        village.write(settings.add_setting, setting)
    # As if another laptop, whose keys are all higher, had given the value before the last.
    with base.db.writing() as connection:
        connection.execute("UPDATE setting SET id = id + (1 << 40) WHERE value = '800'")
    stored = settings.all_settings(base)
    assert [setting.value for setting in stored] == ["800", "900", "3"]
    assert stored[0].decided_by == "CA"
    assert values_at(stored, first) == {"idcoop.ceiling_cents": "900"}
