"""Merges over the years: what follows, what is parted in any order, what the screens are told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from idcoop_desktop.domain.by_hand import imported
from idcoop_desktop.domain.duplicates.choices import merged, proposed
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, StatusSpell
from idcoop_desktop.domain.projects import BearerRole
from idcoop_desktop.services import (
    duplicate_pairs,
    duplicates,
    ideas,
    journal,
    people,
    projects,
)
from idcoop_desktop.store import people as store
from idcoop_desktop.store.errors import RecordMissing
from tests.unit.services.conftest import TODAY, Village

BUYER = StatusSpell(CooperatorStatus.BUYER, date(2023, 1, 1))


def person_of(village: Village, person_id: int) -> Cooperator:
    return store.get_cooperator(village.desk.base, person_id)


def double(village: Village, **changes: object) -> int:
    """Write Nadia Benali down once more."""
    again = Cooperator(
        id=0, first_name="Nadia", last_name="Bénali", phone="06 01 02 03 04", spells=(BUYER,)
    )
    return people.save_person(village.desk, replace(again, **changes))


def merge(village: Village, other: int, **changes: object) -> None:
    chosen = replace(person_of(village, village.nadia), **changes)
    duplicates.merge_people(village.desk, village.nadia, other, chosen)


def consent(village: Village, person_id: int) -> None:
    """Write down that somebody agrees to be seen."""
    with village.desk.unit("autorisation") as unit:
        unit.base.db.raw.execute(
            "INSERT INTO image_consent (id, cooperator_id, person_name, uses, from_on, note,"
            " noted_by_id) VALUES (?, ?, '', '[]', '2026-01-01', '', ?)",
            (unit.new_id(), person_id, village.desk.author.id),
        )


def test_wishes_and_image_consents_follow_and_go_back(village: Village):
    other = double(
        village, preferred_channel=Channel.PHONE, no_mailing_since=date(2025, 6, 1), shares=1
    )
    consent(village, other)
    before = village.content()
    left, right = person_of(village, village.nadia), person_of(village, other)
    duplicates.merge_people(
        village.desk, village.nadia, other, merged(left, right, proposed(left, right))
    )
    kept = person_of(village, village.nadia)
    assert (kept.preferred_channel, kept.no_mailing_since) == (Channel.PHONE, date(2025, 6, 1))
    record, _ = duplicate_pairs.records(village.desk, village.nadia, village.erwan)
    assert record.attached == ("1\u00a0autorisation d’image",)
    (back,) = duplicate_pairs.parted_from(village.desk, village.nadia)
    assert (back.person.id, back.returning) == (other, ("1\u00a0autorisation d’image",))
    assert back.merged_on == TODAY
    duplicates.unmerge_people(village.desk, other)
    assert village.content() == before
    assert not duplicate_pairs.parted_from(village.desk, village.nadia)


def test_what_was_typed_in_either_record_is_asked_before_an_import_replaces_it(village: Village):
    other = double(village)
    with village.desk.unit("import") as unit:
        kept = person_of(village, village.nadia)
        store.update_cooperator(unit, replace(kept, by_hand=imported(kept, kept.by_hand.split())))
    merge(village, other, phone="06 01 02 03 04")
    typed_fields = {*person_of(village, village.nadia).by_hand.split()}
    assert {"phone", "spells", "last_name", "first_name"} == typed_fields


def test_parting_after_an_import_keeps_what_the_import_brought(village: Village):
    other = double(village)
    kept = person_of(village, village.nadia)
    merge(village, other, phone="06 01 02 03 04", dwelling="B 1")
    with village.desk.unit("import") as unit:
        now = person_of(village, village.nadia)
        store.update_cooperator(
            unit, replace(now, phone="07 00 00 00 00", by_hand=imported(now, ["phone"]))
        )
    duplicates.unmerge_people(village.desk, other)
    parted = person_of(village, village.nadia)
    assert (parted.phone, parted.dwelling) == ("07 00 00 00 00", kept.dwelling)
    assert "phone" not in parted.by_hand
    assert person_of(village, other).phone == "06 01 02 03 04"


@pytest.mark.parametrize("first", ["second", "third"])
def test_two_merges_into_one_person_are_parted_in_any_order(village: Village, first: str):
    second = double(village)
    third = double(village, last_name="Benaly", phone="07 99 99 99 99", spells=())
    plan = village.project(complete=False)
    for person_id, role in (
        (village.nadia, BearerRole.CO_BEARER),
        (second, BearerRole.CO_BEARER),
        (third, BearerRole.LEAD),
    ):
        projects.add_bearer(village.desk, plan, person_id, role)
    before = village.content()
    merge(village, second, phone="06 01 02 03 04", spells=(BUYER,))
    merge(village, third, phone="07 99 99 99 99", spells=())
    (bearer,) = projects.bearers_of(village.desk, plan)
    assert bearer.role is BearerRole.LEAD

    order = (second, third) if first == "second" else (third, second)
    for person_id in order:
        duplicates.unmerge_people(village.desk, person_id)
    assert village.content() == before


def test_a_value_typed_between_two_merges_is_what_parting_both_leaves(village: Village):
    second, third = double(village), double(village, last_name="Benaly")
    merge(village, second, phone="06 01 02 03 04")
    now = person_of(village, village.nadia)
    people.save_person(village.desk, replace(now, phone="02 98 00 00 00"))
    merge(village, third, phone="07 99 99 99 99")
    duplicates.unmerge_people(village.desk, second)
    duplicates.unmerge_people(village.desk, third)
    assert person_of(village, village.nadia).phone == "02 98 00 00 00"


def test_what_went_elsewhere_since_is_not_announced_as_going_back(village: Village):
    other = double(village)
    for _ in range(2):
        people.note_contact(village.desk, channel=Channel.PHONE, facts="Appel", person_id=other)
    idea = ideas.note_idea(
        village.desk, sentence="Un abri", residence_id=village.phare, said_by_id=other
    )
    plan = village.project(complete=False)
    for person_id in (village.nadia, other):
        projects.add_bearer(village.desk, plan, person_id)
    merge(village, other)
    with village.desk.unit("idée d’une autre") as unit:
        unit.base.db.raw.execute(
            "UPDATE idea SET said_by_id = ? WHERE id = ?", (village.coumba, idea)
        )
    (back,) = duplicate_pairs.parted_from(village.desk, village.nadia)
    assert back.returning == ("1\u00a0projet porté", "2\u00a0échanges")


# --- what the screen is told ------------------------------------------------------------------


def found(village: Village):
    return duplicates.all_duplicates(village.desk, lambda _done, _total: None)


def test_pairs_are_told_with_their_people_until_they_are_decided(village: Village):
    other = double(village, residence_id=village.phare)
    third = double(village, last_name="Benali", residence_id=None)
    pairs = found(village)
    rows, count = duplicate_pairs.pairs_there(village.desk, pairs)
    assert len(rows) == count == len(pairs) == 3
    assert [row.id for row in rows] == [0, 1, 2]
    assert {(row.left.id, row.right.id) for row in rows} == {
        (village.nadia, other),
        (village.nadia, third),
        (other, third),
    }
    places = {row.left_residence for row in rows} | {row.right_residence for row in rows}
    assert places == {"Le Clos du Phare, Penmarc’h", ""}
    few, all_of_them = duplicate_pairs.pairs_there(village.desk, pairs, most=1)
    assert (few, all_of_them) == (rows[:1], 3)

    duplicates.not_duplicates(village.desk, village.nadia, third)
    merge(village, other)
    assert duplicate_pairs.pairs_there(village.desk, pairs) == ((), 0)
    journal.undo(village.desk)
    rows, count = duplicate_pairs.pairs_there(village.desk, pairs)
    assert count == 2


def test_two_records_are_compared_with_what_hangs_on_them(village: Village):
    other = double(village)
    people.note_contact(village.desk, channel=Channel.PHONE, facts="Appel", person_id=other)
    left, right = duplicate_pairs.records(village.desk, village.nadia, other)
    assert (left.residence, left.attached) == ("Le Clos du Phare, Penmarc’h", ())
    assert (right.residence, right.attached) == ("", ("1\u00a0échange",))
    assert (left.status, right.status) == ("locataire", "accédant")
    assert duplicate_pairs.best_kept(left, right) == other
    assert duplicate_pairs.best_kept(left, replace(right, weight=0)) == village.nadia
    with pytest.raises(RecordMissing):
        duplicate_pairs.records(village.desk, village.nadia, 99)


def test_people_parted_because_they_are_two_are_not_shown_together_again(village: Village):
    other = double(village)
    before = village.content()
    merge(village, other)
    duplicates.unmerge_people(village.desk, other, are_two=True)
    assert not found(village)
    journal.undo(village.desk)
    duplicates.unmerge_people(village.desk, other)
    assert village.content() == before
    assert len(found(village)) == 1


def test_the_journal_of_the_one_who_was_kept_tells_a_merge_that_changed_nothing_else(
    village: Village,
):
    other = double(village, spells=())
    with village.desk.unit("import") as unit:
        for key in (village.nadia, other):
            store.update_cooperator(unit, replace(person_of(village, key), by_hand=""))
    merge(village, other, by_hand="")
    told = journal.person_history(village.desk, village.nadia)
    merges = [line for line in told if line.label.startswith("Fusion")]
    assert [line.details for line in merges] == [()]
    chosen = replace(person_of(village, village.nadia), shares=7)
    third = double(village)
    duplicates.merge_people(village.desk, village.nadia, third, chosen)
    told = journal.person_history(village.desk, village.nadia)
    assert len([line for line in told if line.label.startswith("Fusion")]) == 2


def test_records_that_changed_since_they_were_compared_are_not_merged(village: Village):
    other = double(village)
    seen = (person_of(village, other), person_of(village, village.nadia))
    people.save_person(village.desk, replace(seen[0], phone="07 00 00 00 00"))
    before = village.content()
    with pytest.raises(DomainError, match="modifiée entre-temps"):
        duplicates.merge_people(village.desk, village.nadia, other, seen[1], seen=seen)
    assert village.content() == before
    seen = (person_of(village, other), person_of(village, village.nadia))
    duplicates.merge_people(village.desk, village.nadia, other, seen[1], seen=seen)
    assert duplicates.merged_people(village.desk, village.nadia)
