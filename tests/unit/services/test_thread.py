"""The thread of a project, gathered from everything that is kept about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.plan import Step
from idcoop_desktop.domain.projects import Carrier, SupportKind
from idcoop_desktop.domain.publications import Publication, PublicationKind, Variant
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.domain.thread import Mark, Strand
from idcoop_desktop.services import contacts, ideas, life, money, projects, support
from idcoop_desktop.services.proofs import ReceiptFile
from idcoop_desktop.services.sheets import project_sheet
from idcoop_desktop.services.thread import project_thread
from idcoop_desktop.store import follow_up, plan, publications
from tests.unit.services.conftest import TODAY, Village, ruling


def marks(village: Village, project_id: int) -> list[Mark]:
    return [entry.mark for entry in project_thread(village.desk, project_id)]


def test_a_life_is_told_the_latest_first_and_so_is_it_on_the_sheet(village: Village):
    project = village.completed()
    assert marks(village, project) == [
        Mark.COMPLETED,
        Mark.STARTED,
        Mark.GRANTED,
        Mark.READY,
        Mark.BEARERS,
        Mark.BEGUN,
    ]
    assert project_sheet(village.desk, project).thread == project_thread(village.desk, project)
    with pytest.raises(DomainError):
        project_thread(village.desk, project + 1)


def test_contacts_and_the_work_done_stand_among_the_steps(village: Village):
    project = village.under_way()
    desk = village.desk
    whom = Whom(person_ids=(village.coumba,))
    earlier = ContactNote(on=TODAY - timedelta(1), facts="Vue au marché", whom=whom)
    contacts.note_contact(desk, earlier, project_id=project)
    there = ContactNote(on=TODAY, facts="Vu", whom=Whom(residence_id=village.phare))
    contacts.note_contact(desk, there, project_id=project)
    lend = SupportDraft(kind=SupportKind.LOGISTIC, label="Prêt de la salle")
    line = support.add_support(desk, project, lend)
    support.add_support(desk, project, replace(lend, label="Pinceaux"))
    support.finish_support(desk, line, done=True)
    with desk.unit("plan") as unit:
        step = Step(id=0, project_id=project, title="Prévenir la mairie", carried_by=Carrier.COOP)
        plan.add_step(unit, step)
        plan.add_step(unit, replace(step, title="Acheter", done_on=TODAY, note="Au plus près"))
        for task in follow_up.tasks_of_project(desk.base, project):
            follow_up.update_task(unit, task.id, done_on=TODAY)
    contacts.note_contact(
        desk,
        ContactNote(on=TODAY, facts="Rien", next_step="Rappeler"),
        project_id=project,
        remind_on=TODAY,
    )
    (task,) = (one for one in follow_up.tasks_of_project(desk.base, project) if one.done_on is None)
    thread = project_thread(desk, project)
    assert thread[-1].title == "Coumba Sarr"
    done = [one for one in thread if one.strand is Strand.WORK]
    assert {one.title for one in done} >= {"Prêt de la salle", "Acheter"}
    assert not {one.title for one in done} & {"Pinceaux", "Prévenir la mairie", task.title}
    with desk.unit("tâche") as unit:
        follow_up.update_task(unit, task.id, done_on=TODAY)
    (told,) = (one for one in project_thread(desk, project) if one.title == "Rappeler")
    assert told.by == desk.author.name
    assert "La résidence Le Clos du Phare" in {one.title for one in thread}


def test_the_idea_the_waivers_and_the_documents_are_told(village: Village):
    desk = village.desk
    idea = ideas.note_idea(desk, sentence="Une fresque", residence_id=village.phare)
    project = projects.make_project(
        desk, title="La fresque", residence_id=village.phare, idea_id=idea, requested_cents=10_000
    )
    for criterion in Criterion:
        life.waive(desk, project, criterion, reason="Urgence", decided_by="Direction")
    life.decide(desk, project, ruling(amount_cents=10_000))
    life.start(desk, project, TODAY)
    paid = money.record_payment(
        desk, project, 5_000, on=TODAY, label="Peinture", supplier="Droguerie", request_key="x"
    )
    money.attach_receipt(desk, paid, b"%PDF-1.7 facture", "facture.pdf")
    with desk.unit("flyer") as unit:
        flyer = Publication(
            id=0,
            project_id=project,
            kind=PublicationKind.FLYER_A4,
            variant=Variant.OFFICE,
            made_on=TODAY + timedelta(1),
            made_by_id=desk.author.id,
            sha256="0" * 64,
        )
        publications.add_publication(unit, flyer)
    thread = project_thread(desk, project)
    assert (thread[0].title, thread[0].by) == ("Flyer A4", desk.author.name)
    assert thread[-1].title == "Idée notée"
    assert thread[-1].details == ("«\u00a0Une fresque\u00a0»",)
    waived = [one for one in thread if one.mark is Mark.WAIVER]
    assert len(waived) == len(Criterion)
    assert {one.by for one in waived} == {"Direction"}
    proof = thread[1]
    assert proof.strand.label == "Documents"
    assert proof.title.startswith("Justificatif\u00a0: Peinture, 50,00")
    assert proof.details == ("facture.pdf",)


def test_the_quote_of_a_commitment_is_called_so(village: Village) -> None:
    project = village.granted()
    quote = ReceiptFile(b"%PDF-1.7 devis", "devis.pdf")
    money.commit_money(
        village.desk, project, 5_000, on=TODAY, supplier="", label="Échafaudage", quote=quote
    )
    titles = [one.title for one in project_thread(village.desk, project)]
    assert "Devis\u00a0: Échafaudage, 50,00\u00a0€" in titles
