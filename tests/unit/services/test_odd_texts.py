"""Whatever is typed about a project is kept to the letter, found again, and told literally."""

from __future__ import annotations

from dataclasses import replace

import pytest

from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import Completion
from idcoop_desktop.services import go_to, journal, letters, life, projects, sheets
from idcoop_desktop.services.letters import LetterWords
from tests.unit.services.conftest import TODAY, Village, ruling

LONG = ("Un hall très gris. " * 3_450).strip()
ODD = {
    "64 kB": LONG,
    "markup": "<b>gras</b> & <img src=x onerror=alert(1)> {0} %s ${x}",
    "sql": "'); DROP TABLE project; --",
    "emoji": "🎉 fête 👩‍👩‍👧‍👦 des voisins",
    "right to left": "\u202eحديقة\u202c مشتركة",
    "accents in two parts": "e\u0301tage",
}
KEPT = {**ODD, "accents in two parts": "étage"}


@pytest.fixture(params=ODD)
def odd(request: pytest.FixtureRequest) -> tuple[str, str]:
    """What is typed, and what is kept of it."""
    return ODD[request.param], KEPT[request.param]


def test_every_text_of_a_life_is_kept_as_typed(village: Village, odd: tuple[str, str]) -> None:
    typed, kept = odd
    desk = village.desk
    project = village.project()
    projects.state_benefit(desk, project, typed, checked=True)
    life.waive(desk, project, Criterion.CEILING, reason=typed, decided_by=typed)
    life.decide(desk, project, ruling(decided_by=typed, conditions=typed))
    life.start(desk, project, TODAY)
    life.complete(desk, project, Completion(on=TODAY, adults=1, children=0, what_was_done=typed))
    life.step_back(desk, project, typed)
    life.abandon(desk, project, typed)
    sheet = sheets.project_sheet(desk, project)
    assert sheet.project.benefit_statement == kept
    assert (sheet.waivers[0].reason, sheet.waivers[0].decided_by) == (kept, kept)
    assert (sheet.decisions[0].decided_by, sheet.decisions[0].conditions) == (kept, kept)
    assert sheet.project.what_was_done == kept
    assert [event.reason for event in sheet.events[-2:]] == [kept, kept]
    told = [detail for line in journal.project_history(desk, project) for detail in line.details]
    assert any(kept[:20] in detail for detail in told)


def test_a_refusal_and_its_return_are_kept_as_typed(village: Village, odd: tuple[str, str]) -> None:
    typed, kept = odd
    project = village.project()
    refused = ruling(outcome=Outcome.REFUSED, reason=typed, next_step=typed)
    life.decide(village.desk, project, refused)
    life.step_back(village.desk, project, typed)
    (decision,) = sheets.project_sheet(village.desk, project).decisions
    assert (decision.reason, decision.next_step) == (kept, kept)
    assert decision.taken_back_reason == kept


@pytest.mark.parametrize("name", ["markup", "sql", "emoji", "right to left"])
def test_a_title_is_found_again(village: Village, name: str) -> None:
    project = projects.make_project(
        village.desk, title=f"Zéphyr {ODD[name]}", residence_id=village.phare
    )
    (row,) = [row for row in projects.list_projects(village.desk) if row.project.id == project]
    assert row.project.title == f"Zéphyr {ODD[name]}"
    found = go_to.go_to(village.desk, "zephyr")
    assert ("project", project) in {(target.kind, target.id) for target in found}


def test_what_no_base_keeps_is_left_out(village: Village) -> None:
    project = village.project()
    projects.state_benefit(village.desk, project, "Tout\x00 l’escalier\x07", checked=True)
    sheet = sheets.project_sheet(village.desk, project)
    assert sheet.project.benefit_statement == "Tout l’escalier"
    with pytest.raises(DomainError, match="raison"):
        life.abandon(village.desk, project, "\x00")


@pytest.mark.parametrize("name", ["markup", "sql", "emoji"])
def test_a_letter_tells_it_literally_or_says_why_not(village: Village, name: str) -> None:
    project = village.project()
    words = LetterWords(signed_by="Maëlle", personal=ODD[name])
    life.decide(village.desk, project, ruling(conditions=ODD[name]))
    decision = sheets.project_sheet(village.desk, project).decisions[0].id
    assert letters.preview_letter(village.desk, decision, words).startswith(b"%PDF-")
    for unprintable in (ODD["right to left"], LONG):
        told = replace(words, personal=unprintable)
        with pytest.raises(DomainError, match="Le mot personnel"):
            letters.preview_letter(village.desk, decision, told)
