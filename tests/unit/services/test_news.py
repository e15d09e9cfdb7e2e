"""News: what colleagues did since a moment, and which record each action leads to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.services import ideas, journal, money, people, projects, residences
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.news import News, news
from tests.unit.services.conftest import TODAY, Village


@pytest.fixture
def yann(village: Village) -> Desk:
    key = people.save_staff(village.desk, StaffMember(id=0, name="Yann Prigent"))
    return replace(village.desk, author=StaffMember(id=key, name="Yann Prigent"))


def since(village: Village) -> datetime:
    return village.clock.now()


def leads(found: News) -> list[tuple[str, int] | None]:
    return [item.leads_to for item in found.items]


def test_only_what_others_did_since_is_new(village: Village, yann: Desk) -> None:
    ideas.note_idea(yann, sentence="Avant", residence_id=village.phare)
    moment = since(village)
    idea = ideas.note_idea(yann, sentence="Après", residence_id=village.phare)
    ideas.note_idea(village.desk, sentence="La mienne", residence_id=village.phare)
    found = news(village.desk, moment)
    assert (found.since, found.count) == (moment, 1)
    assert [(item.author, item.leads_to) for item in found.items] == [
        ("Yann Prigent", ("idea", idea))
    ]


def test_without_news_the_last_actions_of_everybody_are_told(village: Village) -> None:
    found = news(village.desk, since(village) + timedelta(days=1))
    assert found.count == 0
    assert len(found.items) == 8
    assert news(village.desk, None).items == found.items


def test_many_news_are_counted_and_the_last_ones_told(village: Village, yann: Desk) -> None:
    moment = since(village)
    for number in range(12):
        ideas.note_idea(yann, sentence=f"Idée {number}", residence_id=village.phare)
    found = news(village.desk, moment)
    assert (found.count, len(found.items)) == (12, 8)
    assert "Idée 11" in found.items[0].label


def test_an_action_leads_to_what_it_is_about(village: Village) -> None:
    desk = village.desk
    project = village.project(complete=False)
    projects.add_bearer(desk, project, village.nadia)
    place = residences.get_residence(desk, village.ajoncs)
    residences.save_residence(desk, replace(place, name="Iris"))
    people.note_contact(desk, person_id=village.nadia, facts="Appel", channel=Channel.PHONE)
    money.top_up_envelope(desk, TODAY.year, 100, "Don")
    assert leads(news(desk, None))[:5] == [
        None,
        ("person", village.nadia),
        ("residence", village.ajoncs),
        ("project", project),
        ("project", project),
    ]


def test_what_was_taken_back_leads_nowhere(village: Village) -> None:
    ideas.note_idea(village.desk, sentence="Oups", residence_id=village.phare)
    journal.undo(village.desk)
    found = news(village.desk, None)
    assert found.items[0].label.startswith("Annulé")
    assert leads(found)[:2] == [None, None]


def test_an_action_on_many_records_leads_nowhere(village: Village) -> None:
    with village.desk.unit("import") as unit:
        for number in range(60):
            key = unit.new_id()
            unit.base.db.raw.execute(
                "INSERT INTO residence (id, name) VALUES (?, ?)", (key, f"R{number}")
            )
    assert leads(news(village.desk, None))[0] is None
