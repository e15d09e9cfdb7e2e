"""The main job, whole: from a sentence heard to a flyer; every step taken back and done again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.showcase import Moment, PhotoConsent, Showcase
from idcoop_desktop.services import (
    ideas,
    journal,
    life,
    money,
    projects,
    publishing,
    sheets,
    showcase,
)
from tests.unit.services.conftest import COMPLETION, TODAY, Village, picture, ruling


def steps(village: Village) -> list[Callable[[], object]]:
    """The main job, one action of a person after the other."""
    known: dict[str, int] = {}
    return [*carrying(village, known), *showing(village, known)]


def carrying(village: Village, known: dict[str, int]) -> list[Callable[[], object]]:
    """From the sentence heard to the work done."""
    desk = village.desk

    def note() -> None:
        known["idea"] = ideas.note_idea(
            desk,
            sentence="Ce mur est triste",
            residence_id=village.phare,
            said_by_id=village.nadia,
            follow_up_on=date(2026, 4, 1),
        )

    def make() -> None:
        known["project"] = projects.make_project(
            desk,
            title="La fresque",
            residence_id=village.phare,
            idea_id=known["idea"],
            requested_cents=64_000,
        )

    def pay() -> None:
        known["entry"] = money.record_payment(
            desk,
            known["project"],
            42_000,
            on=TODAY,
            label="Peinture",
            supplier="Couleurs",
            request_key="form-1",
        )

    return [
        note,
        make,
        lambda: projects.add_bearer(desk, known["project"], village.erwan),
        lambda: projects.state_benefit(desk, known["project"], "Tous", checked=True),
        lambda: life.decide(desk, known["project"], ruling(amount_cents=64_000)),
        lambda: life.start(desk, known["project"], TODAY),
        pay,
        lambda: money.attach_receipt(desk, known["entry"], b"%PDF-1.7 facture", "facture.pdf"),
        lambda: life.complete(desk, known["project"], COMPLETION),
    ]


def showing(village: Village, known: dict[str, int]) -> list[Callable[[], object]]:
    """From the work done to the flyer."""
    desk = village.desk

    def photograph() -> None:
        known["photo"] = showcase.add_photo(
            desk, known["project"], picture(), moment=Moment.AFTER, alt="Un mur bleu"
        )

    def write() -> None:
        words = Showcase(
            id=0,
            project_id=known["project"],
            lead="Un mur",
            story="Une histoire",
            hero_id=known["photo"],
        )
        showcase.save_showcase(desk, words)

    return [
        photograph,
        lambda: showcase.record_consent(desk, known["photo"], PhotoConsent.NOBODY),
        write,
        lambda: publishing.publish(desk, known["project"]),
    ]


def test_the_job_ends_with_a_flyer_and_its_money_adds_up(village: Village) -> None:
    pdf = [step() for step in steps(village)][-1]
    assert isinstance(pdf, bytes)
    assert pdf.startswith(b"%PDF-1.7")
    row = projects.list_projects(village.desk)[0]
    sheet = sheets.project_sheet(village.desk, row.project.id)
    assert sheet.project.state is ProjectState.SHOWCASED
    assert sheet.project.idea_noted_on == TODAY
    assert sheet.project.file_complete_on == TODAY
    amounts = sheet.amounts
    assert (amounts.requested, amounts.granted, amounts.committed, amounts.paid) == (
        64_000,
        42_000,
        42_000,
        42_000,
    )
    assert [line.person.first_name for line in sheet.bearers] == ["Nadia", "Erwan"]
    assert [photo for made in sheet.publications for photo in made.photo_ids] == [
        sheet.photos[0].id
    ]
    paid = next(line for line in sheet.entries if line.receipts)
    assert money.receipt_data(village.desk, paid.receipts[0].id) == b"%PDF-1.7 facture"


def test_every_step_is_taken_back_and_done_again(village: Village) -> None:
    for number, step in enumerate(steps(village)):
        before = village.content()
        step()
        after = village.content()
        label = journal.undo_label(village.desk)
        assert label is not None, number
        assert journal.undo(village.desk) == label
        assert village.content() == before, label
        assert journal.redo_label(village.desk) == label
        assert journal.redo(village.desk) == label
        assert village.content() == after, label


def test_the_whole_job_is_taken_back_to_the_start(village: Village) -> None:
    before = village.content()
    done = steps(village)
    for step in done:
        step()
    for _step in done:
        journal.undo(village.desk)
    assert village.content() == before


def test_the_journal_tells_who_did_what(village: Village) -> None:
    for step in steps(village):
        step()
    project_id = projects.list_projects(village.desk)[0].project.id
    lines = journal.project_history(village.desk, project_id)
    assert {line.author for line in lines} == {"Maëlle Kervadec"}
    assert lines[0].label.startswith("Flyer A4 de")
    told = "\n".join(detail for line in lines for detail in line.details)
    assert "Étape\u00a0: En montage → Accordé" in told
    assert "Montant\u00a0: 640,00\u00a0€" in told
    assert "Réalisé\u00a0: 02/03/2026" in told


def test_nothing_is_left_to_take_back_at_the_end(village: Village) -> None:
    while journal.undo_label(village.desk):
        journal.undo(village.desk)
    with pytest.raises(DomainError):
        journal.undo(village.desk)
