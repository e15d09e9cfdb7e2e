"""The visit sheet: whom to meet, what waits, what was promised, and who wants no sending."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.services import (
    contacts,
    editions,
    ideas,
    people,
    plan,
    projects,
    residences,
    tasks,
    visit_sheets,
)
from idcoop_desktop.store import people as people_store
from idcoop_desktop.store.publications import all_publications
from tests.unit.services.conftest import TODAY, Village

if TYPE_CHECKING:
    from idcoop_desktop.documents.visit_sheet import VisitContent

SHEET = PublicationKind.VISIT_SHEET


def told(village: Village, residence_id: int | None = None) -> VisitContent:
    where = residence_id or village.phare
    found: VisitContent = visit_sheets.gathered(
        village.desk, Order(kind=SHEET, residence_id=where)
    ).facts  # type: ignore[assignment]
    return found


def pairs(lines: object) -> list[tuple[str, str]]:
    return [(one.about, one.told.replace("\u00a0", " ")) for one in lines]  # type: ignore[attr-defined]


def test_a_residence_has_to_be_chosen(village: Village) -> None:
    for residence_id in (None, 12):
        with pytest.raises(DomainError, match="Choisissez la résidence"):
            visit_sheets.gathered(village.desk, Order(kind=SHEET, residence_id=residence_id))


def test_a_silent_residence_says_so(village: Village) -> None:
    content = told(village, village.ajoncs)
    assert content.heard == "Résidence silencieuse\u00a0: rien n’en est encore venu."
    assert (content.people, content.projects, content.contacts) == ((), (), ())
    assert len(content.suggestions) == visit_sheets.SUGGESTIONS
    village.project()
    assert told(village).heard == "Dernier signe\u00a0: étape d’un projet le 02/03/2026."
    village.clock.day = date(2027, 9, 1)
    assert told(village).heard.startswith("Résidence silencieuse depuis 17\u00a0mois.")
    village.clock.day = date(2027, 9, 2)
    assert told(village).heard.startswith("Résidence silencieuse depuis 18\u00a0mois.")


def test_what_is_known_of_the_place_is_told(village: Village) -> None:
    desk = village.desk
    place = residences.get_residence(desk, village.phare)
    residences.save_residence(
        desk,
        replace(
            place,
            address="4 rue du Phare",
            postal_code="29760",
            dwellings=24,
            delivered_on=date(2019, 5, 1),
            common_rooms="Local à vélos",
            referent_id=desk.author.id,
        ),
    )
    assert pairs(told(village).facts) == [
        ("Adresse", "4 rue du Phare, 29760 Penmarc’h"),
        ("Logements", "24"),
        ("Coopérateurs", "3"),
        ("Livrée en", "2019"),
        ("Espaces communs", "Local à vélos"),
        ("Référent", "Maëlle Kervadec"),
    ]


def test_whom_to_meet_and_how(village: Village) -> None:
    desk = village.desk
    for key, changes in (
        (village.nadia, {"phone": "02 98 00 00 01"}),
        (village.erwan, {"phone": "02 98 00 00 02", "no_mailing_since": TODAY}),
        (village.coumba, {"dwelling": ""}),
    ):
        person = people_store.get_cooperator(desk.base, key)
        people.save_person(desk, replace(person, **changes))
    village.completed(100)
    village.project()
    ideas.note_idea(desk, sentence="Un banc", residence_id=village.phare, said_by_id=village.coumba)
    refuses = "ne souhaite plus d’envois"
    assert pairs(told(village).people) == [
        (
            "Nadia Benali",
            "porte « La fresque », a porté « La fresque » · logement A0 · 02 98 00 00 01",
        ),
        (
            "Erwan Le Dantec",
            f"porte « La fresque », a porté « La fresque » · logement A1 · {refuses}",
        ),
        ("Coumba Sarr", "a donné une idée"),
    ]


def test_what_somebody_carries_is_told_together(village: Village) -> None:
    village.completed(100)
    for title in ("Le banc", "Le composteur", "Le banc", "Le verger"):
        project = projects.make_project(village.desk, title=title, residence_id=village.phare)
        projects.add_bearer(village.desk, project, village.nadia)
    (first, *_) = pairs(told(village).people)
    said = "porte « Le verger », « Le banc » et « Le composteur », a porté « La fresque »"
    assert first == ("Nadia Benali", f"{said} · logement A0")


def test_ideas_projects_and_promises_are_those_that_wait(village: Village) -> None:
    desk = village.desk
    village.completed(100)
    project = village.project()
    idea = ideas.note_idea(desk, sentence="Un banc", residence_id=village.phare)
    dropped = ideas.note_idea(desk, sentence="Un ascenseur", residence_id=village.phare)
    ideas.drop_idea(desk, dropped, "Trop cher")
    ideas.note_idea(desk, sentence="Ailleurs", residence_id=village.ajoncs)
    tasks.add_task(desk, title="Rappeler", due_on=TODAY, project_id=project)
    tasks.add_task(desk, title="Répondre", due_on=TODAY + timedelta(days=9), idea_id=idea)
    tasks.add_task(desk, title="Autre chose", due_on=TODAY)
    village.clock.day = TODAY + timedelta(days=2)
    content = told(village)
    assert pairs(content.ideas) == [("Un banc", "02/03/2026")]
    assert pairs(content.projects) == [
        ("La fresque", "en montage."),
        ("La fresque", "réalisé le 02/03/2026"),
    ]
    assert pairs(content.promises) == [
        ("Rappeler", "La fresque, pour le 02/03/2026 (Maëlle Kervadec), en retard"),
        ("Répondre", "Un banc, pour le 11/03/2026 (Maëlle Kervadec)"),
    ]
    plan.add_step(desk, project, StepDraft(title="Demander à la mairie", due_on=TODAY))
    plan.add_step(desk, project, StepDraft(title="Planter"))
    assert pairs(told(village).projects)[0][1] == (
        "en montage. À suivre : Demander à la mairie, le 02/03/2026 (en retard)"
    )


def test_last_contacts_are_told_once_with_everybody(village: Village) -> None:
    desk = village.desk
    contacts.note_contact(
        desk,
        ContactNote(
            on=TODAY,
            facts="Ils veulent planter.",
            channel=Channel.DOORSTEP,
            next_step="passer avec le jardinier",
            whom=Whom(person_ids=(village.nadia, village.erwan)),
        ),
    )
    contacts.note_contact(
        desk,
        ContactNote(on=TODAY, facts="Le hall est gris.", whom=Whom(residence_id=village.phare)),
    )
    assert sorted(pairs(told(village).contacts)) == [
        ("02/03/2026 · Conversation", "Le hall est gris."),
        (
            "02/03/2026 · Pied d’immeuble · Erwan Le Dantec, Nadia Benali",
            "Ils veulent planter. Prévu : passer avec le jardinier",
        ),
    ]


def test_what_worked_nearby_is_told(village: Village) -> None:
    village.completed()
    assert pairs(told(village, village.ajoncs).nearby) == [
        ("La fresque", "Le Clos du Phare, Penmarc’h, 2026")
    ]
    assert told(village).nearby == ()


def test_the_sheet_is_remembered_under_the_name_of_the_residence(village: Village) -> None:
    village.project()
    order = Order(kind=SHEET, residence_id=village.phare)
    assert editions.make(village.desk, order).startswith(b"%PDF")
    (kept,) = all_publications(village.desk.base)
    assert kept.title == "Le Clos du Phare, Penmarc’h"
    assert kept.project_ids == ()
    with pytest.raises(DomainError, match="un document interne"):
        editions.make(village.desk, order, ending=".html")
