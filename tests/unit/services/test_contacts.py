"""Contacts with people, a group or a residence: noted, corrected, removed, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.follow_up import Interaction
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.services import contacts, journal
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store import follow_up
from tests.unit.services.conftest import TODAY, Village


def note(facts: str = "Terrain vu", **changes: object) -> ContactNote:
    return replace(ContactNote(on=TODAY, facts=facts), **changes)  # type: ignore[arg-type]


def with_(*people: int) -> Whom:
    return Whom(person_ids=people)


def of_project(village: Village, project_id: int) -> tuple[Interaction, ...]:
    return tuple(reversed(follow_up.interactions_of_project(village.desk.base, project_id)))


def test_a_contact_with_several_people_is_on_the_sheet_of_each(village: Village):
    project = village.project()
    whom = with_(village.nadia, village.erwan, village.nadia)
    ids = contacts.note_contact(village.desk, note(whom=whom), project_id=project)
    assert len(ids) == 2
    for person in (village.nadia, village.erwan):
        (told,) = person_sheet(village.desk, person).interactions
        assert (told.facts, told.project_id, told.channel) == (
            "Terrain vu",
            project,
            Channel.CONVERSATION,
        )
    assert person_sheet(village.desk, village.coumba).interactions == ()


def test_a_contact_with_a_group_or_a_residence_is_one_record(village: Village):
    (group,) = contacts.note_contact(village.desk, note(whom=Whom(group="  Le hall  B ")))
    (place,) = contacts.note_contact(village.desk, note(whom=Whom(residence_id=village.phare)))
    base = village.desk.base
    assert follow_up.get_interaction(base, group).with_whom == "Le hall B"
    assert follow_up.get_interaction(base, place).residence_id == village.phare


@pytest.mark.parametrize(
    "wrong", [{"facts": " \x00 "}, {"on": TODAY + timedelta(1)}], ids=["nothing said", "to come"]
)
def test_what_cannot_have_been_is_refused_and_nothing_is_written(village: Village, wrong):
    before = village.content()
    with pytest.raises(DomainError):
        contacts.note_contact(village.desk, note(**wrong))
    assert village.content() == before


def test_the_next_step_becomes_a_task_of_the_author_in_the_same_action(village: Village):
    project = village.project()
    before = village.content()
    contacts.note_contact(
        village.desk,
        note(whom=with_(village.nadia), next_step="Rappeler\nle menuisier"),
        project_id=project,
        remind_on=TODAY,
    )
    (task,) = follow_up.tasks_of_project(village.desk.base, project)
    assert (task.title, task.due_on) == ("Rappeler le menuisier", TODAY)
    assert task.assignee_id == village.desk.author.id
    journal.undo(village.desk)
    assert village.content() == before


@pytest.mark.parametrize(
    ("step", "days", "why"), [(" ", 1, "suite à donner"), ("Rappeler", -1, "jour passé")]
)
def test_a_reminder_of_nothing_or_of_the_past_is_refused(
    village: Village, step: str, days: int, why: str
):
    with pytest.raises(DomainError, match=why):
        contacts.note_contact(village.desk, note(next_step=step), remind_on=TODAY + timedelta(days))


def test_correcting_keeps_who_noted_it_and_its_project_and_is_undone(village: Village):
    project = village.project()
    ids = contacts.note_contact(village.desk, note(whom=with_(village.nadia)), project_id=project)
    before = village.content()
    contacts.correct_contact(
        village.desk,
        ids,
        note(
            "Hall vu", on=TODAY - timedelta(2), channel=Channel.MEETING, whom=with_(village.nadia)
        ),
    )
    (told,) = of_project(village, project)
    assert (told.id, told.facts, told.channel) == (ids[0], "Hall vu", Channel.MEETING)
    assert (told.staff_id, told.on) == (village.desk.author.id, TODAY - timedelta(2))
    line = journal.project_history(village.desk, project)[0]
    assert line.label == "Échange corrigé sur «\u00a0La fresque\u00a0»"
    assert any("Terrain vu" in detail and "Hall vu" in detail for detail in line.details)
    assert any("Date" in detail and "28/02/2026" in detail for detail in line.details)
    journal.undo(village.desk)
    assert village.content() == before


@pytest.mark.parametrize("first", [1, 2, 3])
@pytest.mark.parametrize("then", [0, 1, 2, 3])
def test_with_whom_is_corrected_too(village: Village, first: int, then: int):
    people = (village.nadia, village.erwan, village.coumba)
    project = village.project()
    ids = contacts.note_contact(village.desk, note(whom=with_(*people[:first])), project_id=project)
    whom = with_(*people[len(people) - then :]) if then else Whom(group="L’amicale")
    contacts.correct_contact(village.desk, ids, note("Corrigé", whom=whom))
    told = of_project(village, project)
    assert {one.cooperator_id for one in told} == (set(people[3 - then :]) if then else {None})
    assert {(one.facts, one.with_whom) for one in told} == {("Corrigé", whom.group)}
    assert len(told) == max(then, 1)
    kept = {one.cooperator_id: one.id for one in told if one.id in ids}
    for key, person in zip(ids, people, strict=False):
        assert person not in kept or kept[person] == key


def test_removing_a_contact_leaves_it_in_the_journal_and_is_undone(village: Village):
    project = village.project()
    whom = with_(village.nadia, village.erwan)
    ids = contacts.note_contact(village.desk, note(whom=whom), project_id=project)
    before = village.content()
    contacts.remove_contact(village.desk, ids)
    assert of_project(village, project) == ()
    line = journal.project_history(village.desk, project)[0]
    assert line.label == "Échange retiré sur «\u00a0La fresque\u00a0»"
    assert any("Terrain vu" in detail for detail in line.details)
    with pytest.raises(DomainError):
        contacts.remove_contact(village.desk, ids)
    with pytest.raises(DomainError):
        contacts.correct_contact(village.desk, ids, note())
    journal.undo(village.desk)
    assert village.content() == before


HOSTILE = ("é" * 65_536, "<b>gras</b> & {projet}", "👩\u200d🌾 \u202eabc", "مرحبا بالجيران")


@pytest.mark.parametrize("text", HOSTILE, ids=["64 kB", "markup", "emoji", "right to left"])
def test_whatever_is_typed_is_kept_as_it_is(village: Village, text: str):
    (key,) = contacts.note_contact(village.desk, note(text, next_step=text))
    told = follow_up.get_interaction(village.desk.base, key)
    assert (told.facts, told.next_step) == (text, text)


def test_a_null_character_is_left_out(village: Village):
    (key,) = contacts.note_contact(village.desk, note("a\x00b"))
    assert follow_up.get_interaction(village.desk.base, key).facts == "ab"
