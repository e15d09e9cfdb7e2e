"""What the rules bring back to mind, for whom, where it leads, and how it is put off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.reminders import DEFAULT_RULES, ReminderKind
from idcoop_desktop.services import consents, ideas, journal, life, reminders
from idcoop_desktop.services.reminders import Lead
from idcoop_desktop.store import consents as stored
from idcoop_desktop.store import projects, staff
from tests.unit.services.conftest import TODAY, Village, ruling


def told(village: Village, **whose: int) -> list[tuple[ReminderKind, str]]:
    """Return what is brought back to mind."""
    rows = reminders.reminders(village.desk, **whose)
    return [(row.reminder.kind, row.title) for row in rows]


def go_to(village: Village, days: int) -> None:
    """Let some days pass since the first one."""
    village.clock.day = TODAY + timedelta(days=days)


def test_an_idea_asleep_leads_to_the_idea(village: Village) -> None:
    idea = ideas.note_idea(village.desk, sentence="Un banc", residence_id=village.phare)
    go_to(village, 29)
    assert told(village) == []
    go_to(village, 30)
    (row,) = reminders.reminders(village.desk)
    assert (row.title, row.about, row.staff) == (
        "Un banc",
        "Le Clos du Phare, Penmarc’h",
        "Maëlle Kervadec",
    )
    assert row.leads_to == Lead(kind="idea", key=idea)
    ideas.drop_idea(village.desk, idea, "Plus d’actualité")
    assert told(village) == []


def test_a_parked_idea_that_came_back_falls_asleep_too(village: Village) -> None:
    idea = ideas.note_idea(village.desk, sentence="Un banc", residence_id=village.phare)
    ideas.park_idea(village.desk, idea, until=TODAY + timedelta(days=60), reason="Travaux")
    go_to(village, 89)
    assert told(village) == []
    go_to(village, 90)
    assert told(village) == [(ReminderKind.IDEA_ASLEEP, "Un banc")]


def test_projects_ask_to_be_started_and_told(village: Village) -> None:
    project = village.granted()
    go_to(village, 30)
    assert told(village) == [(ReminderKind.NOT_STARTED, "La fresque")]
    assert reminders.reminders(village.desk)[0].leads_to == Lead(kind="project", key=project)
    life.start(village.desk, project, village.clock.day)
    go_to(village, 44)
    assert told(village) == [(ReminderKind.REPORT_DUE, "La fresque")]


def test_a_postponed_project_comes_back_on_its_day(village: Village) -> None:
    project = village.project()
    later = TODAY + timedelta(days=90)
    life.decide(
        village.desk,
        project,
        ruling(outcome="postponed", reason="Trop tôt", reconsider_on=later),
    )
    go_to(village, 89)
    assert told(village) == []
    go_to(village, 90)
    assert told(village) == [(ReminderKind.RECONSIDER, "La fresque")]


def agreed(village: Village, until: date, person: int | None = None) -> int:
    """Note an agreement of a person."""
    return consents.note_consent(
        village.desk, person or village.nadia, (ImageUse.HALL,), from_on=TODAY, until_on=until
    )


def test_an_agreement_that_ends_leads_to_the_person(village: Village) -> None:
    agreed(village, TODAY + timedelta(days=61))
    assert told(village) == []
    go_to(village, 1)
    (row,) = reminders.reminders(village.desk)
    assert (row.reminder.kind, row.title) == (ReminderKind.CONSENT_ENDING, "Nadia Benali")
    assert row.leads_to == Lead(kind="person", key=village.nadia)
    agreed(village, TODAY + timedelta(days=900))
    assert told(village) == []


def test_a_guest_has_no_record_to_lead_to_and_the_gone_are_left_in_peace(village: Village) -> None:
    desk = village.desk
    soon = TODAY + timedelta(days=9)
    agreed(village, soon, village.coumba)
    guest = ImageConsent(
        id=0,
        uses=(ImageUse.HALL,),
        from_on=TODAY,
        until_on=soon,
        noted_by_id=desk.author.id,
        person_name="Zoé Amiot",
    )
    with desk.unit("essai") as unit:
        stored.add_consent(unit, guest)
        unit.base.db.raw.execute(
            "UPDATE cooperator SET deleted_at = '2026-03-02' WHERE id = ?", (village.coumba,)
        )
    (row,) = reminders.reminders(desk)
    assert (row.title, row.leads_to) == ("Zoé Amiot", None)


def test_reminders_are_those_of_a_colleague_and_those_of_nobody(village: Village) -> None:
    desk = village.desk
    with desk.unit("équipe") as unit:
        yann = staff.add_staff(unit, name="Yann Le Bihan")
    ideas.note_idea(desk, sentence="Un banc", residence_id=village.phare)
    project = village.granted()
    with desk.unit("sans référent") as unit:
        projects.update_project(unit, project, referent_id=None)
    go_to(village, 40)
    fresque = (ReminderKind.NOT_STARTED, "La fresque")
    assert told(village, staff_id=yann) == [fresque]
    assert told(village, staff_id=desk.author.id) == [
        (ReminderKind.IDEA_ASLEEP, "Un banc"),
        fresque,
    ]
    assert len(told(village)) == 2


def test_a_reminder_is_put_off_and_comes_back(village: Village) -> None:
    desk = village.desk
    ideas.note_idea(desk, sentence="Un banc", residence_id=village.phare)
    go_to(village, 40)
    (row,) = reminders.reminders(desk)
    before = village.content()
    reminders.snooze_reminder(desk, row.reminder, TODAY + timedelta(days=47))
    assert told(village) == []
    journal.undo(desk)
    assert village.content() == before
    journal.redo(desk)
    go_to(village, 47)
    (row,) = reminders.reminders(desk)
    reminders.snooze_reminder(desk, row.reminder, TODAY + timedelta(days=50))
    assert told(village) == []
    assert len(village.content()["snooze"]) == 1
    go_to(village, 50)
    assert len(told(village)) == 1
    with pytest.raises(DomainError, match="à venir"):
        reminders.snooze_reminder(desk, row.reminder, TODAY)


def test_the_rules_are_dated_settings(village: Village) -> None:
    desk = village.desk
    ideas.note_idea(desk, sentence="Un banc", residence_id=village.phare)
    agreed(village, TODAY + timedelta(days=50))
    go_to(village, 40)
    assert len(told(village)) == 2
    assert reminders.reminder_rules(desk) == DEFAULT_RULES
    before = village.content()
    assert not reminders.save_reminder_rules(desk, DEFAULT_RULES)
    assert village.content() == before
    off = [
        replace(
            rule, active=rule.kind not in {ReminderKind.IDEA_ASLEEP, ReminderKind.CONSENT_ENDING}
        )
        for rule in DEFAULT_RULES
    ]
    assert reminders.save_reminder_rules(desk, off)
    assert told(village) == []
    assert reminders.reminder_rules(desk, TODAY) == DEFAULT_RULES
    assert reminders.reminder_rules(desk) == tuple(off)
    journal.undo(desk)
    assert village.content() == before


def test_rules_of_no_sense_change_nothing(village: Village) -> None:
    before = village.content()
    wanted = [replace(rule, days=rule.days + 1) for rule in DEFAULT_RULES]
    wanted[1] = replace(wanted[1], days=0)
    with pytest.raises(DomainError, match="pas démarré"):
        reminders.save_reminder_rules(village.desk, wanted)
    assert village.content() == before
