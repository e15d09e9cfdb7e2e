"""Texts to start from, what fills them, whom they go to, and what is noted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.emails import EmailTemplate, Token, addresses_in, fill, unfinished
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.domain.rules import Setting
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services import (
    email_texts,
    emails,
    ideas,
    journal,
    life,
    people,
    projects,
    residences,
    settings,
)
from idcoop_desktop.services.contacts import note_contact
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store import follow_up
from idcoop_desktop.store import settings as settings_store
from tests.unit.services.conftest import TODAY, Village, ruling


def change(village: Village, person_id: int, **changes: object) -> None:
    person = person_sheet(village.desk, person_id).person
    people.save_person(village.desk, replace(person, **changes))  # type: ignore[arg-type]


def test_every_text_shipped_is_filled_for_a_project_that_went_far(village: Village):
    known = settings.profile(village.desk)
    settings.save_profile(village.desk, replace(known, phone="02 98 00 00 00"))
    kit = emails.email_kit(village.desk, village.under_way())
    for template in kit.templates:
        filled = fill(f"{template.subject}\n{template.body}", kit.values)
        assert "{" not in filled
        by_hand = {"idée", "raison", "suite", "date de réexamen", "jour et heure", "lieu"}
        assert set(unfinished(filled)) <= by_hand


def test_the_values_come_from_the_project(village: Village):
    kit = emails.email_kit(village.desk, village.under_way())
    assert kit.values[Token.FIRST_NAMES] == "Nadia et Erwan"
    assert kit.values[Token.BEARERS] == "Nadia Benali et Erwan Le Dantec"
    assert kit.values[Token.AMOUNT].startswith("640,00")
    assert kit.values[Token.DECIDED_ON] == f"2{NBSP}mars 2026"
    assert kit.values[Token.COLLEAGUE] == "Maëlle Kervadec"
    assert kit.values[Token.PAID] == ""
    assert kit.templates[0].key == "07-prendre-des-nouvelles"


def test_a_residence_named_so_is_not_said_twice(village: Village):
    for name, said in (("Résidence des Pins", "des Pins"), ("Résidence", "Résidence")):
        place = residences.save_residence(
            village.desk, Residence(id=0, name=name, commune="Quimper")
        )
        project = projects.make_project(village.desk, title="Bancs", residence_id=place)
        assert emails.email_kit(village.desk, project).values[Token.RESIDENCE] == said


def test_only_a_decision_that_stands_is_told(village: Village):
    project = village.project()
    assert Token.REASON not in emails.email_kit(village.desk, project).values
    refusal = ruling(outcome=Outcome.REFUSED, reason="Déjà fait", next_step="En parler")
    life.decide(village.desk, project, refusal)
    assert emails.email_kit(village.desk, project).values[Token.REASON] == "Déjà fait"
    life.step_back(village.desk, project, "Erreur de projet")
    assert Token.REASON not in emails.email_kit(village.desk, project).values


def test_those_who_stopped_mailings_are_told(village: Village):
    project = village.project()
    change(village, village.nadia, email="nadia@example.org")
    change(village, village.erwan, email="erwan@example.org", no_mailing_since=TODAY)
    nadia, erwan = emails.email_kit(village.desk, project).recipients
    assert (nadia.proposed, nadia.warning) == (True, "")
    assert (erwan.proposed, erwan.reachable) == (False, True)
    assert "02/03/2026" in erwan.warning


def test_an_e_mail_sent_is_on_the_sheet_of_each(village: Village):
    project = village.project()
    emails.note_email(village.desk, project, (village.nadia, village.erwan), "Des  nouvelles")
    for person in (village.nadia, village.erwan):
        (told,) = person_sheet(village.desk, person).interactions
        assert (told.channel, told.project_id) == (Channel.EMAIL, project)
        assert "Des nouvelles" in told.facts
    with pytest.raises(DomainError, match="objet"):
        emails.note_email(village.desk, project, (village.nadia,), " ")


def test_those_who_said_it_or_are_met_may_be_written_to(village: Village):
    desk = village.desk
    idea = ideas.note_idea(
        desk, sentence="Un banc", residence_id=village.phare, said_by_id=village.nadia
    )
    project = projects.make_project(desk, title="Bancs", residence_id=village.phare, idea_id=idea)
    (lead,) = projects.bearers_of(desk, project)
    note = ContactNote(on=TODAY, facts="Vus", whom=Whom(person_ids=(village.erwan, village.nadia)))
    note_contact(desk, note, project_id=project)
    note_contact(desk, replace(note, whom=Whom(group="Le hall B")), project_id=project)
    assert [(one.person_id, one.role) for one in emails.email_kit(desk, project).recipients] == [
        (village.nadia, ""),
        (village.erwan, "dans le fil"),
    ]
    projects.remove_bearer(desk, project, lead.id)
    assert [(one.person_id, one.role) for one in emails.email_kit(desk, project).recipients] == [
        (village.nadia, "a dit l’idée"),
        (village.erwan, "dans le fil"),
    ]


def test_an_e_mail_to_addresses_alone_says_to_which(village: Village):
    project = village.project()
    addresses = ("mairie@example.org", "presse@example.org")
    emails.note_email(village.desk, project, (), "Fête", addresses=addresses)
    (told,) = follow_up.interactions_of_project(village.desk.base, project)
    assert told.with_whom == "mairie@example.org et presse@example.org"
    assert told.facts.startswith(f"E-mail envoyé à 2{NBSP}personnes")


def text_of(village: Village, key: str) -> EmailTemplate:
    return next(text for text in email_texts.email_texts(village.desk) if text.key == key)


def test_the_team_s_words_take_the_place_of_those_shipped_until_taken_back(village: Village):
    desk, key = village.desk, "12-message-libre"
    shipped = text_of(village, key)
    before = village.content()
    email_texts.save_email_text(desk, key, subject=shipped.subject, body=shipped.body)
    assert village.content() == before
    email_texts.save_email_text(desk, key, subject=" Demat ", body="Salut {prénoms}")
    own = text_of(village, key)
    assert (own.own, own.subject, own.body) == (True, "Demat", "Salut {prénoms}")
    journal.undo(desk)
    assert village.content() == before
    journal.redo(desk)
    email_texts.save_email_text(desk, key, subject=shipped.subject, body=shipped.body)
    assert text_of(village, key) == shipped
    for changes in ({"subject": " "}, {"body": " "}, {"body": "{chat}"}, {"key": "parti"}):
        words = {"key": key, "subject": "x", "body": "y"} | changes
        with pytest.raises(DomainError):
            email_texts.save_email_text(desk, words.pop("key"), **words)


@pytest.mark.parametrize(
    "value", ["", "x", "[]", "3", '{"subject": "x"}', '{"subject": "", "body": ""}']
)
def test_words_that_cannot_be_read_leave_the_text_shipped(village: Village, value: str):
    key = "12-message-libre"
    with village.desk.unit("réglage") as unit:
        settings_store.add_setting(unit, Setting(key=f"email.{key}", value=value, valid_from=TODAY))
    assert not text_of(village, key).own


def test_addresses_are_read_as_people_paste_them():
    pasted = "a@example.org, Anne <anne@example.org>;\n a@example.org ,"
    assert addresses_in(pasted) == ("a@example.org", "anne@example.org")
    assert addresses_in(" ; ") == ()
    with pytest.raises(DomainError, match="n’est pas une adresse"):
        addresses_in("anne@example.org bob")


def test_addresses_beside_people_are_told_in_the_fact(village: Village):
    project = village.project()
    emails.note_email(
        village.desk, project, (village.nadia,), "Fête", addresses=("mairie@example.org",)
    )
    (told,) = person_sheet(village.desk, village.nadia).interactions
    assert told.facts.endswith(", aussi à mairie@example.org")
    assert told.with_whom == ""


def test_any_text_of_the_team_is_kept_as_it_was_written(village: Village):
    key, body = "12-message-libre", "<b>é🙂 \u202eאב</b> " * 4_000
    email_texts.save_email_text(village.desk, key, subject="<i>&amp;", body=body)
    kept = text_of(village, key)
    assert (kept.subject, kept.body) == ("<i>&amp;", body.strip())
