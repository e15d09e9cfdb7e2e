"""Agreements are kept and read back as they were; the people of one dwelling find each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.store import consents, household, people
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import RecordMissing
from tests import factories
from tests.unit.store.village import Village, settle


@pytest.fixture
def village(base: Base) -> Village:
    return settle(base)


def consent(village: Village, day: date = date(2026, 3, 2)) -> ImageConsent:
    return ImageConsent(
        id=0,
        uses=(ImageUse.HALL, ImageUse.SOCIAL),
        from_on=day,
        until_on=date(2029, 3, 2),
        note="Classeur bleu",
        cooperator_id=village.maelle.id,
        noted_by_id=village.staff_id,
    )


def test_agreements_are_read_back_the_latest_first(village: Village) -> None:
    old = village.write(consents.add_consent, consent(village))
    new = village.write(consents.add_consent, consent(village, date(2026, 4, 1)))
    found = consents.consents_of_person(village.base, village.maelle.id)
    assert [one.id for one in found] == [new, old]
    assert found[1] == replace(consent(village), id=old)
    assert all(isinstance(use, ImageUse) for use in found[0].uses)
    assert consents.consents_of_person(village.base, village.youenn.id) == ()


def test_an_agreement_is_changed_or_missing(village: Village) -> None:
    key = village.write(consents.add_consent, consent(village))
    day = date(2027, 1, 1)
    village.write(consents.update_consent, key, withdrawn_on=day)
    assert consents.get_consent(village.base, key).withdrawn_on == day
    with pytest.raises(RecordMissing):
        consents.get_consent(village.base, key + 1)


def test_a_dwelling_holds_those_written_at_the_same_door(village: Village) -> None:
    def settle(name: str, dwelling: str, residence_id: int | None) -> int:
        one = factories.cooperator(
            last_name=name, dwelling=dwelling, residence_id=residence_id, member_number=name
        )
        return village.write(people.add_cooperator, one)

    here = village.residence.id
    zoe, alix = settle("Zoé", "É2", here), settle("Alix", "é2", here)
    alone, nowhere = settle("Seule", "C1", here), settle("Ailleurs", "É2", None)
    vague = settle("Vague", "", here)

    def others(key: int) -> list[int]:
        person = people.get_cooperator(village.base, key)
        return [one.id for one in household.others_of_household(village.base, person)]

    assert others(zoe) == [alix]
    assert others(alix) == [zoe]
    assert [others(key) for key in (alone, nowhere, vague)] == [[], [], []]
