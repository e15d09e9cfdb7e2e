"""Letters of decisions: whom they reach, what they tell, and what is remembered of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import Carrier, SupportKind, SupportLine
from idcoop_desktop.services import (
    journal,
    letters,
    life,
    people,
    projects,
    residences,
    sheets,
    wording,
)
from idcoop_desktop.services import settings as rules
from idcoop_desktop.services.letters import LetterWords
from idcoop_desktop.store.projects import add_support_line
from tests.unit.services.conftest import TODAY, Village, ruling

WORDS = LetterWords(signed_by="Maëlle Kervadec", signed_as="Vie coopérative")


def last_decision(village: Village, project: int) -> int:
    return sheets.project_sheet(village.desk, project).decisions[-1].id


def refused(village: Village, *, complete: bool = True) -> int:
    project = village.project(complete=complete)
    told = ruling(outcome=Outcome.REFUSED, reason="Un seul logement", next_step="La cour")
    life.decide(village.desk, project, told)
    return last_decision(village, project)


def read(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return [" ".join(text.split()) for text in texts]


def letter(village: Village, decision: int, words: LetterWords = WORDS) -> list[str]:
    return read(letters.preview_letter(village.desk, decision, words))


def test_a_draft_names_whom_it_reaches_and_is_signed_by_the_author(village: Village) -> None:
    draft = letters.draft_letter(village.desk, refused(village))
    assert draft.addressees == ("Nadia Benali", "Erwan Le\u00a0Dantec")
    assert draft.lacking == ("Nadia Benali (sans rue)", "Erwan Le\u00a0Dantec (sans rue)")
    assert draft.words.signed_by == "Maëlle Kervadec"
    assert draft.title == "La fresque"


def test_each_household_gets_its_letter(village: Village) -> None:
    desk = village.desk
    project = village.granted(64_000)
    sheet = sheets.project_sheet(desk, project)
    residences.save_residence(
        desk, replace(sheet.residence, address="4 rue du Phare", postal_code="29760")
    )
    coumba = projects.add_bearer(desk, project, village.coumba)
    (third,) = [
        line.person
        for line in sheets.project_sheet(desk, project).bearers
        if line.bearer.id == coumba
    ]
    people.save_person(desk, replace(third, dwelling="A0"))
    draft = letters.draft_letter(desk, last_decision(village, project))
    assert draft.addressees == ("Nadia Benali et Coumba Sarr", "Erwan Le\u00a0Dantec")
    assert draft.lacking == ()
    first, second = letter(village, last_decision(village, project))
    assert "Nadia Benali et Coumba Sarr A0 Le Clos du Phare 4 rue du Phare 29760" in first
    assert "Erwan Le Dantec" in second


def test_somebody_without_a_home_is_written_to_by_hand(village: Village) -> None:
    desk = village.desk
    project = village.project()
    person = sheets.project_sheet(desk, project).bearers[0].person
    people.save_person(desk, replace(person, residence_id=None))
    life.decide(desk, project, ruling())
    draft = letters.draft_letter(desk, last_decision(village, project))
    assert draft.lacking[0] == "Nadia Benali (sans résidence)"


def test_without_a_bearer_the_letter_goes_to_the_residence(village: Village) -> None:
    decision = refused(village, complete=False)
    assert "Aux porteurs" in letters.draft_letter(village.desk, decision).addressees[0]
    (page,) = letter(village, decision)
    assert "Aux porteurs du projet Le Clos du Phare" in page


def test_a_refusal_tells_its_reason_and_its_next_step(village: Village) -> None:
    pages = letter(village, refused(village), replace(WORDS, personal="Merci\npour tout"))
    assert len(pages) == 2
    assert "Pourquoi Un seul logement" in pages[0]
    assert "Ce que vous pouvez faire La cour" in pages[0]
    assert "Merci pour tout" in pages[0]


def test_a_postponement_tells_its_day(village: Village) -> None:
    project = village.project()
    later = ruling(
        outcome=Outcome.POSTPONED, reason="Mairie", reconsider_on=TODAY + timedelta(days=30)
    )
    life.decide(village.desk, project, later)
    page = letter(village, last_decision(village, project))[0]
    assert "Nouvel examen le 1er avril 2026" in page
    assert "Pourquoi Mairie" in page


def test_a_grant_tells_what_the_coop_brings_besides_money(village: Village) -> None:
    project = village.project()
    with village.desk.unit("aides") as unit:
        for kind, label, carrier in (
            (SupportKind.MATERIAL, "Deux escabeaux", Carrier.COOP),
            (SupportKind.FINANCIAL, "Chèque", Carrier.COOP),
            (SupportKind.LOGISTIC, "Ménage", Carrier.RESIDENTS),
        ):
            line = SupportLine(id=0, project_id=project, kind=kind, label=label, carried_by=carrier)
            add_support_line(unit, line)
    life.decide(village.desk, project, ruling(amount_cents=64_000, conditions="Peinture à l’eau"))
    page = letter(village, last_decision(village, project))[0]
    assert "Deux escabeaux" in page
    assert "Chèque" not in page
    assert "Ménage" not in page
    assert "Peinture à l’eau" in page
    assert "Aide accordée 640,00" in page


def test_a_complement_tells_what_was_granted_in_all(village: Village) -> None:
    project = village.granted(64_000)
    life.waive(village.desk, project, Criterion.CEILING, reason="x", decided_by="Conseil")
    life.decide(village.desk, project, ruling(amount_cents=12_000))
    life.decide(village.desk, project, ruling(amount_cents=9_000))
    first, second, _third = sheets.project_sheet(village.desk, project).decisions
    assert "Aide en tout" not in letter(village, first.id)[0]
    page = letter(village, second.id)[0]
    assert "Aide accordée 120,00" in page
    assert "Aide en tout 760,00" in page


def test_the_head_is_that_of_the_coop(village: Village) -> None:
    known = rules.profile(village.desk)
    rules.save_profile(
        village.desk, replace(known, coop_name="Ar Mor", address="8 quai", phone="02 00 00 00 00")
    )
    page = letter(village, refused(village))[0]
    assert page.startswith("Ar Mor Vie coopérative 8 quai 02 00 00 00 00")
    assert "Pour en parler : Maëlle Kervadec, 02 00 00 00 00" in page


def test_the_file_is_written_and_remembered_and_can_be_forgotten(
    village: Village, tmp_path: Path
) -> None:
    decision = refused(village)
    path = tmp_path / "lettre.pdf"
    before = village.content()
    made = letters.make_letter(village.desk, path, decision, WORDS)
    assert (made.letters, made.pages, len(made.lacking)) == (2, 2, 2)
    assert path.read_bytes() == letters.preview_letter(village.desk, decision, WORDS)
    assert letters.pages_of(path.read_bytes()) == 2
    assert letters.draft_letter(village.desk, decision).letter_on == TODAY
    assert journal.undo_label(village.desk) == "lettre de refus pour «\u00a0La fresque\u00a0»"
    journal.undo(village.desk)
    assert village.content() == before


def test_nothing_is_remembered_of_a_file_that_could_not_be(
    village: Village, tmp_path: Path
) -> None:
    decision = refused(village)
    before = village.content()
    with pytest.raises(DomainError, match="Indiquez qui signe"):
        letters.make_letter(village.desk, tmp_path / "a.pdf", decision, LetterWords(signed_by=" "))
    with pytest.raises(DomainError, match="n’existe pas"):
        letters.make_letter(village.desk, tmp_path / "non" / "a.pdf", decision, WORDS)
    too_long = replace(WORDS, personal="mot " * 16_000)
    with pytest.raises(DomainError, match="Le mot personnel dépasse"):
        letters.make_letter(village.desk, tmp_path / "a.pdf", decision, too_long)
    assert list(tmp_path.glob("*.pdf")) == []
    assert village.content() == before


def test_a_decision_taken_back_is_not_announced(village: Village, tmp_path: Path) -> None:
    decision = refused(village)
    (row,) = projects.list_projects(village.desk)
    life.step_back(village.desk, row.project.id, "Erreur")
    for attempt in (
        lambda: letters.draft_letter(village.desk, decision),
        lambda: letters.preview_letter(village.desk, decision, WORDS),
        lambda: letters.make_letter(village.desk, tmp_path / "a.pdf", decision, WORDS),
    ):
        with pytest.raises(DomainError, match="reprise le 02/03/2026"):
            attempt()


def test_a_letter_is_in_the_words_of_the_staff(village: Village) -> None:
    decision = refused(village)
    wording.save(village.desk, "letter", "greeting", "Chers voisins,")
    told = letter(village, decision)
    assert all("Chers voisins," in page for page in told)
