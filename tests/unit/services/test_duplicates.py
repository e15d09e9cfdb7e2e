"""Doubles shown while somebody is typed, over the whole base, refused, merged and parted again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, StatusSpell
from idcoop_desktop.domain.projects import BearerRole
from idcoop_desktop.services import duplicates, ideas, journal, people, projects
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store import ideas as ideas_store
from idcoop_desktop.store import merging
from idcoop_desktop.store import people as people_store
from idcoop_desktop.store import projects as projects_store
from idcoop_desktop.store.errors import KeptIsMerged, RecordMissing
from tests.unit.services.conftest import TODAY, StandingClock, Village, make_desk, settle

BUYER = StatusSpell(CooperatorStatus.BUYER, date(2023, 1, 1))
TENANT = StatusSpell(CooperatorStatus.TENANT, date(2021, 3, 12))
Content = dict[str, list[tuple[object, ...]]]


def ignore(_done: int, _total: int) -> None:
    """Let the work go on."""


def person_of(village: Village, person_id: int) -> Cooperator:
    return person_sheet(village.desk, person_id).person


def double(village: Village, **changes: object) -> int:
    """Write Nadia Benali down a second time."""
    again = Cooperator(
        id=0,
        first_name="Nadia",
        last_name="Bénali",
        member_number="C-12",
        email="nadia@example.org",
        phone="06 01 02 03 04",
        residence_id=village.ajoncs,
        dwelling="A12",
        shares=2,
        spells=(BUYER,),
        notes="Second dossier.",
    )
    return people.save_person(village.desk, replace(again, **changes))


def names(rows: tuple[duplicates.SuspectRow, ...]) -> list[str]:
    return [row.person.name for row in rows]


# --- suspects ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        {"first_name": "NADIA", "last_name": "benali"},
        {"first_name": "Benali", "last_name": "Nadia"},
        {"first_name": "Nadja", "last_name": "Benali"},
        {"first_name": "Nadia", "last_name": "Benalli"},
        {"first_name": "Nadia", "last_name": "Kerbrat", "phone": "+33 601020304"},
        {"first_name": "N.", "last_name": "Benalli", "email": "NADIA@example.org"},
        {"first_name": "X", "last_name": "Y", "member_number": "c12"},
    ],
)
def test_a_form_shows_who_it_may_be(village: Village, typed: dict[str, str]):
    people.save_person(
        village.desk,
        replace(
            person_of(village, village.nadia),
            member_number="C-0012",
            email="nadia@example.org",
            phone="0601020304",
            dwelling="12",
        ),
    )
    one = Cooperator(id=0, first_share_on=date(2021, 3, 12), **typed)
    (row,) = duplicates.suspects(village.desk, one)
    assert row.person == person_of(village, village.nadia)
    assert row.residence == "Le Clos du Phare, Penmarc’h"
    assert row.reasons
    assert row.score >= 45


def test_a_form_shows_who_lived_in_that_dwelling_under_another_name(village: Village):
    since = date(2021, 3, 12)
    home = {"residence_id": village.phare, "dwelling": "a-0", "first_share_on": since}
    one = Cooperator(id=0, first_name="Nadia", last_name="Le Bras", **home)
    (row,) = duplicates.suspects(village.desk, one)
    assert row.reasons == (
        *("nom différent", "même prénom", "même date de première part", "même logement"),
    )


def test_a_form_shows_every_namesake_of_a_common_name(village: Village):
    namesake = Cooperator(id=0, first_name="Awen", last_name="Tanguy")
    with village.desk.unit("homonymes") as unit:
        people_store.add_many(unit, [namesake] * 60)
    assert len(duplicates.suspects(village.desk, namesake)) == 60


def test_a_form_shows_nobody_for_a_neighbour_or_an_empty_form(village: Village):
    neighbour = Cooperator(
        id=0, first_name="Yann", last_name="Benali", residence_id=village.phare, dwelling="A0"
    )
    assert not duplicates.suspects(village.desk, neighbour)
    assert not duplicates.suspects(village.desk, Cooperator(id=0, first_name="", last_name=""))


def test_a_person_who_is_edited_is_not_their_own_double(village: Village):
    assert not duplicates.suspects(village.desk, person_of(village, village.nadia))
    other = double(village, residence_id=None)
    (row,) = duplicates.suspects(village.desk, person_of(village, village.nadia))
    assert (row.person.id, row.residence) == (other, "")


def test_the_whole_base_is_compared_with_itself(village: Village):
    assert not duplicates.all_duplicates(village.desk, ignore)
    other = double(village, residence_id=village.phare)
    home = {"residence_id": village.phare, "dwelling": "a 12"}
    third = double(village, first_name="Nadja", member_number="", email="", phone="", **home)
    steps: list[tuple[int, int]] = []
    found = duplicates.all_duplicates(village.desk, lambda *step: steps.append(step))
    told = [(one.person_id, one.other_id) for one in found]
    assert told == [(other, third), (village.nadia, other), (village.nadia, third)]
    assert found[0].reasons == ("même nom", "prénom à une lettre près", "même logement")
    assert (steps[0], steps[-1]) == ((0, 5), (5, 5))


def test_the_comparison_stops_when_it_is_cancelled(village: Village):
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        duplicates.all_duplicates(village.desk, stop)


def test_two_people_said_to_be_two_are_not_shown_again(village: Village):
    other = double(village, residence_id=village.phare)
    duplicates.not_duplicates(village.desk, other, village.nadia)
    assert not duplicates.all_duplicates(village.desk, ignore)
    assert not duplicates.suspects(village.desk, person_of(village, other))
    assert (
        journal.undo(village.desk)
        == "pas un doublon\u00a0: «\u00a0Nadia Bénali et Nadia Benali\u00a0»"
    )
    assert duplicates.all_duplicates(village.desk, ignore)


def test_nobody_is_two_alone(village: Village):
    with pytest.raises(DomainError, match="deux fiches différentes"):
        duplicates.not_duplicates(village.desk, village.nadia, village.nadia)
    with pytest.raises(RecordMissing):
        duplicates.not_duplicates(village.desk, village.nadia, 99)


# --- merging ----------------------------------------------------------------------------------


def busy(village: Village, person_id: int, project_id: int, *, role: BearerRole) -> None:
    """Attach one of everything to a person."""
    projects.add_bearer(village.desk, project_id, person_id, role)
    ideas.note_idea(
        village.desk,
        sentence="Un abri à vélos",
        residence_id=village.phare,
        channel=Channel.PHONE,
        said_by_id=person_id,
    )
    people.note_contact(village.desk, channel=Channel.PHONE, facts="Appel", person_id=person_id)


def test_everything_attached_follows_and_the_chosen_values_stand(village: Village):
    other = double(village)
    plan = village.project(complete=False)
    busy(village, other, plan, role=BearerRole.LEAD)
    kept = person_of(village, village.nadia)
    chosen = replace(kept, email=" nadia@example.org ", shares=3, spells=(TENANT, BUYER))

    duplicates.merge_people(village.desk, village.nadia, other, chosen)

    sheet = person_sheet(village.desk, village.nadia)
    expected = replace(chosen, email="nadia@example.org", by_hand=sheet.person.by_hand)
    assert sheet.person == expected
    assert {"email", "shares", "notes"} <= {*sheet.person.by_hand.split()}
    assert [row.project.id for row in sheet.projects] == [plan]
    assert len(sheet.ideas) == len(sheet.interactions) == 1
    with pytest.raises(RecordMissing):
        person_sheet(village.desk, other)
    assert [one.id for one in duplicates.merged_people(village.desk, village.nadia)] == [other]
    assert list(people.people_ids(village.desk, text="nadia@example.org")) == [village.nadia]
    assert not duplicates.all_duplicates(village.desk, ignore)
    assert journal.person_history(village.desk, village.nadia)[0].label.startswith("Fusion de")


def test_a_merge_is_undone_and_redone_like_anything(village: Village):
    other = double(village)
    before = village.content()
    duplicates.merge_people(village.desk, village.nadia, other, person_of(village, village.nadia))
    merged = village.content()
    assert (
        journal.undo(village.desk)
        == "fusion de «\u00a0Nadia Bénali\u00a0» avec «\u00a0Nadia Benali\u00a0»"
    )
    assert village.content() == before
    journal.redo(village.desk)
    assert village.content() == merged
    duplicates.unmerge_people(village.desk, other)
    assert village.content() == before
    assert journal.undo(village.desk) == "séparation de «\u00a0Nadia Bénali\u00a0»"
    assert village.content() == merged


def test_a_merge_of_one_or_of_somebody_gone_is_refused(village: Village):
    nadia = person_of(village, village.nadia)
    before = village.content()
    with pytest.raises(DomainError, match="deux fiches différentes"):
        duplicates.merge_people(village.desk, nadia.id, nadia.id, nadia)
    with pytest.raises(RecordMissing):
        duplicates.merge_people(village.desk, nadia.id, 99, nadia)
    with pytest.raises(DomainError, match="prénom"):
        duplicates.merge_people(village.desk, nadia.id, village.erwan, replace(nadia, last_name=""))
    with pytest.raises(ValueError, match="no new spell"):
        duplicates.merge_people(
            village.desk, nadia.id, village.erwan, replace(nadia, spells=(BUYER,))
        )
    for person_id in (nadia.id, 99):
        with pytest.raises(RecordMissing):
            duplicates.unmerge_people(village.desk, person_id)
    assert village.content() == before


@pytest.mark.parametrize("lead", ["kept", "other"])
def test_a_project_that_both_carried_has_one_bearer(village: Village, lead: str):
    other = double(village)
    plan = village.project(complete=False)
    first, second = (village.nadia, other) if lead == "kept" else (other, village.nadia)
    projects.add_bearer(village.desk, plan, first, BearerRole.LEAD)
    projects.add_bearer(village.desk, plan, second, BearerRole.CO_BEARER)
    before = village.content()

    duplicates.merge_people(village.desk, village.nadia, other, person_of(village, village.nadia))
    (bearer,) = projects.bearers_of(village.desk, plan)
    assert (bearer.cooperator_id, bearer.role) == (village.nadia, BearerRole.LEAD)

    duplicates.unmerge_people(village.desk, other)
    assert village.content() == before


def test_a_bearer_written_twice_on_each_side_leaves_one_row_for_each_pair(village: Village):
    other = double(village)
    plan = village.project(complete=False)
    with village.desk.unit("deux fois") as unit:
        for person_id in (village.nadia, other, village.nadia):
            projects_store.add_bearer(
                unit,
                projects_store.Bearer(
                    id=0,
                    project_id=plan,
                    cooperator_id=person_id,
                    role=BearerRole.CO_BEARER,
                    since=TODAY,
                ),
            )
    before = village.content()
    duplicates.merge_people(village.desk, village.nadia, other, person_of(village, village.nadia))
    assert len(projects.bearers_of(village.desk, plan)) == 2
    duplicates.unmerge_people(village.desk, other)
    assert village.content() == before


def test_parting_leaves_alone_what_changed_since(village: Village):
    other = double(village)
    plan = village.project(complete=False)
    both = village.project(complete=False)
    busy(village, other, plan, role=BearerRole.LEAD)
    for person_id in (village.nadia, other):
        projects.add_bearer(village.desk, both, person_id)
    kept = person_of(village, village.nadia)
    chosen = replace(kept, phone="06 01 02 03 04", email="nadia@example.org")
    duplicates.merge_people(village.desk, village.nadia, other, chosen)

    people.save_person(village.desk, replace(chosen, phone="07 00 00 00 00"))
    (bearer,) = projects.bearers_of(village.desk, plan)
    projects.remove_bearer(village.desk, plan, bearer.id)
    (bearer,) = projects.bearers_of(village.desk, both)
    projects.remove_bearer(village.desk, both, bearer.id)
    people.note_contact(
        village.desk, channel=Channel.PHONE, facts="Depuis", person_id=village.nadia
    )
    (row,) = person_sheet(village.desk, village.nadia).ideas
    with village.desk.unit("idée d’une autre") as unit:
        ideas_store.update_idea(unit, row.idea.id, said_by_id=village.coumba)
    duplicates.unmerge_people(village.desk, other)

    assert person_of(village, village.nadia) == replace(kept, phone="07 00 00 00 00")
    found = person_sheet(village.desk, village.nadia)
    assert [one.facts for one in found.interactions] == ["Depuis"]
    parted = person_sheet(village.desk, other)
    assert [one.facts for one in parted.interactions] == ["Appel"]
    assert not found.ideas
    assert not parted.ideas
    assert len(person_sheet(village.desk, village.coumba).ideas) == 1
    assert not projects.bearers_of(village.desk, plan)
    assert not projects.bearers_of(village.desk, both)
    assert list(people.people_ids(village.desk, text="nadia@example.org")) == [other]
    assert not duplicates.merged_people(village.desk, village.nadia)


def test_merges_are_parted_the_last_one_first(village: Village):
    second = double(village)
    third = double(village, last_name="Benaly")
    states = [village.content()]
    duplicates.merge_people(village.desk, village.nadia, second, person_of(village, second))
    states.append(village.content())
    duplicates.merge_people(village.desk, third, village.nadia, person_of(village, third))

    with pytest.raises(KeptIsMerged):
        duplicates.unmerge_people(village.desk, second)
    duplicates.unmerge_people(village.desk, village.nadia)
    assert village.content() == states[1]
    duplicates.unmerge_people(village.desk, second)
    assert village.content() == states[0]


def test_a_refusal_follows_the_person(village: Village):
    other = double(village)
    third = double(village, last_name="Benaly")
    duplicates.not_duplicates(village.desk, other, third)
    duplicates.merge_people(village.desk, village.nadia, other, person_of(village, other))
    assert not duplicates.all_duplicates(village.desk, ignore)


def test_every_link_to_a_person_follows_but_those_of_merges(village: Village):
    links = merging.links_to_people(village.desk.base)
    assert {
        ("bearer", "cooperator_id"),
        ("idea", "said_by_id"),
        ("interaction", "cooperator_id"),
        ("not_duplicate", "cooperator_id"),
        ("not_duplicate", "other_id"),
        ("status_spell", "cooperator_id"),
    } <= {*links}
    assert not {("cooperator", "merged_into_id"), ("merge_move", "cooperator_id")} & {*links}


# --- properties -------------------------------------------------------------------------------

FIELDS = ("first_name", "last_name", "member_number", "email", "phone", "dwelling", "shares")
WORK: tuple[Callable[[Village], object], ...] = (
    lambda v: people.note_contact(v.desk, channel=Channel.PHONE, facts="x", person_id=v.nadia),
    lambda v: people.save_person(v.desk, Cooperator(id=0, first_name="Al", last_name="Le Bras")),
    lambda v: v.project(complete=False),
    lambda v: projects.add_bearer(v.desk, v.project(complete=False), v.nadia),
    lambda v: duplicates.not_duplicates(v.desk, v.nadia, v.coumba),
    lambda v: merge_and_part(v, v.erwan),
    lambda v: journal.redo(undone(v.desk)),
)


def merge_and_part(village: Village, other_id: int) -> None:
    nadia = person_of(village, village.nadia)
    duplicates.merge_people(village.desk, village.nadia, other_id, replace(nadia, shares=9))
    duplicates.unmerge_people(village.desk, other_id)


def undone(desk: Desk) -> Desk:
    journal.undo(desk)
    return desk


@settings(max_examples=15)
@given(
    attached=st.lists(st.tuples(st.booleans(), st.sampled_from(BearerRole)), max_size=4),
    taken=st.sets(st.sampled_from(FIELDS)),
    spells=st.sets(st.sampled_from([TENANT, BUYER])),
    work=st.lists(st.sampled_from(WORK), max_size=4),
)
def test_parting_gives_back_what_was_there_whatever_was_added_meanwhile(
    attached: list[tuple[bool, BearerRole]],
    taken: set[str],
    spells: set[StatusSpell],
    work: list[Callable[[Village], object]],
):
    with tempfile.TemporaryDirectory() as folder:
        clock = StandingClock(TODAY)
        village = settle(make_desk(Path(folder) / "base", clock), clock)
        other = double(village)
        plan = village.project(complete=False)
        plans = [plan, plan, *(village.project(complete=False) for _ in attached)]
        seen: set[tuple[int, int]] = set()
        for on, (kept, role) in zip(plans, attached, strict=False):
            who = village.nadia if kept else other
            if (on, who) not in seen:
                busy(village, who, on, role=role)
            seen.add((on, who))
        before = village.content()

        theirs = person_of(village, other)
        mine = person_of(village, village.nadia)
        values = {name: getattr(theirs, name) for name in taken}
        wanted = tuple(sorted(spells, key=lambda one: one.start))
        chosen = replace(mine, spells=wanted, **values)
        duplicates.merge_people(village.desk, village.nadia, other, chosen)
        merged = person_of(village, village.nadia)
        assert merged == replace(chosen, by_hand=merged.by_hand)
        for act in work:
            act(village)
        assert person_of(village, village.nadia) == merged
        duplicates.unmerge_people(village.desk, other)
        village.desk.base.check()
        after = village.content()
        village.desk.base.close()

    for table, rows in before.items():
        keys = {row[0] for row in rows}
        assert [row for row in after[table] if row[0] in keys] == rows, table
