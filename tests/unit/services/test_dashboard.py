"""The dashboard and the ambassadors, counted on a real base, and the files made of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services import ideas, life, money, people, projects
from idcoop_desktop.services.ambassadors import (
    ambassador_sheet,
    ambassadors_board,
    ambassadors_table,
    save_ambassadors_page,
)
from idcoop_desktop.services.dashboard import dashboard, delays_table, funnel_table, tally_table
from idcoop_desktop.services.proposals import Proposal, propose
from idcoop_desktop.services.tables import Euros, Table, cell_text, save_table
from tests.unit.documents import structure_check
from tests.unit.services.conftest import COMPLETION, TODAY, Village, ruling

YEAR = TODAY.year


def lived(village: Village) -> int:
    """An idea that became a finished project with a paid invoice, and one that waits."""
    desk = village.desk
    village.clock.day = TODAY - timedelta(days=30)
    idea = ideas.note_idea(desk, sentence="Peindre le hall", residence_id=village.phare)
    village.clock.day = TODAY
    project_id = projects.make_project(
        desk,
        title="La fresque",
        residence_id=village.phare,
        idea_id=idea,
        requested_cents=20_000,
    )
    finish(village, project_id)
    ideas.note_idea(desk, sentence="Un banc", residence_id=village.ajoncs)
    return project_id


def finish(village: Village, project_id: int) -> None:
    desk = village.desk
    projects.add_bearer(desk, project_id, village.nadia)
    projects.add_bearer(desk, project_id, village.erwan)
    projects.state_benefit(desk, project_id, "Tout l’escalier", checked=True)
    life.decide(desk, project_id, ruling(amount_cents=20_000))
    life.start(desk, project_id, TODAY)
    money.commit_money(
        desk, project_id, amount_cents=14_000, supplier="Peintures", label="Peinture", on=TODAY
    )
    life.complete(desk, project_id, COMPLETION)


def test_the_dashboard_counts_a_lived_year(village: Village) -> None:
    project_id = lived(village)
    board = dashboard(village.desk, YEAR)
    assert (board.year, board.years, board.goal) == (YEAR, (YEAR,), 2)
    assert (board.total.ideas, board.total.done, board.total.participants) == (2, 1, 7)
    assert (board.total.cost_cents, board.total.cost_per_participant) == (14_000, 2_000)
    assert [count for _, count in board.funnel.steps] == [2, 1, 1, 1, 1, 0]
    first = board.delays[0]
    assert (first.delay.median_days, first.delay.worst_id) == (30, project_id)
    assert first.worst_title == "La fresque"
    assert [line.label for line in board.by_residence] == [
        "Le Clos du Phare, Penmarc’h",
        "Les Ajoncs, Quimper",
    ]
    assert [line.label for line in board.by_kind] == ["Autre"]
    assert [line.label for line in board.by_year] == [str(YEAR)]


def test_all_years_have_no_goal_and_a_year_without_anything_is_zero(village: Village) -> None:
    assert dashboard(village.desk, None).goal == 0
    empty = dashboard(village.desk, 2019)
    assert empty.years == (YEAR, 2019)
    assert empty.total.is_empty
    assert empty.total.cost_per_participant is None
    assert delays_table(empty).rows[0][1:] == (0, None, None, "")


def test_tables_say_the_same_as_the_charts(village: Village) -> None:
    lived(village)
    board = dashboard(village.desk, YEAR)
    assert funnel_table(board).rows[1] == ("Devenues des projets", 1, 50)
    assert delays_table(board).rows[3] == ("De l’idée à la réalisation", 1, 30, 30, "La fresque")
    places = tally_table("Par résidence", "Résidence", board.by_residence)
    assert places.headings[:2] == ("Résidence", "Idées notées")
    assert places.rows[0][1:] == (1, 1, 1, 7, Euros(14_000), Euros(2_000))
    assert places.rows[1][-1] is None
    kinds = tally_table("Par genre", "Genre", board.by_kind)
    assert kinds.headings[:2] == ("Genre", "Projets accordés")
    assert len(kinds.rows[0]) == len(kinds.headings)


def test_values_are_read_as_people_write_them() -> None:
    said = [cell_text(value) for value in (None, 1234, "Ajoncs", Euros(5_640), date(2026, 3, 2))]
    assert said == ["–", "1\u202f234", "Ajoncs", f"56,40{NBSP}€", "02/03/2026"]


def test_tables_are_written_for_spreadsheets(tmp_path: Path) -> None:
    table = Table(title="Par an", headings=("Année", "Coût"), rows=(("=2026", Euros(5_640)),))
    save_table(tmp_path / "a.csv", table)
    assert (tmp_path / "a.csv").read_text("utf-8-sig") == "Année;Coût\n'=2026;56,40\n"
    save_table(tmp_path / "a.xlsx", table)
    assert (tmp_path / "a.xlsx").read_bytes().startswith(b"PK")
    with pytest.raises(DomainError, match="n’existe pas"):
        save_table(tmp_path / "nowhere" / "a.csv", table)


def test_ambassadors_are_counted_with_the_quiet_ones(village: Village) -> None:
    lived(village)
    people.save_staff(village.desk, StaffMember(id=0, name="Yann Prigent", role="Conseiller"))
    board = ambassadors_board(village.desk, YEAR)
    (maelle,) = board.ambassadors
    assert (maelle.impact.ideas, maelle.impact.done, board.quiet) == (2, 1, 1)
    assert board.everyone == maelle.impact
    assert [team.role for team in board.teams] == ["Conseiller", "Vie coopérative"]
    assert ambassadors_table(board).rows == (
        ("Maëlle Kervadec", "Vie coopérative", 2, 0, 1, 1, 0, 1, 7),
    )
    sheet = ambassador_sheet(village.desk, maelle)
    assert [row.project.title for row in sheet.projects] == ["La fresque"]
    assert [row.idea.sentence for row in sheet.ideas] == ["Un banc", "Peindre le hall"]
    assert ambassadors_board(village.desk, 2019).ambassadors == ()


def test_what_a_colleague_proposed_stands_apart_from_what_was_heard(village: Village) -> None:
    desk = village.desk
    proposal = Proposal(
        key="boite-a-livres",
        residence_id=village.phare,
        channel=Channel.DOORSTEP,
        first_step="En parler",
        due_on=TODAY,
        assignee_id=desk.author.id,
    )
    propose(desk, proposal)
    said = propose(desk, replace(proposal, residence_id=village.ajoncs))
    ideas.edit_idea(
        desk,
        said,
        sentence="Une boîte à livres",
        residence_id=village.ajoncs,
        said_by_id=None,
        said_by_name="Une voisine",
        channel=Channel.VISIT,
        follow_up_on=None,
    )
    board = ambassadors_board(desk, None)
    (maelle,) = board.ambassadors
    assert (maelle.impact.ideas, maelle.impact.proposed, maelle.impact.waiting) == (1, 1, 1)
    sheet = ambassador_sheet(desk, maelle)
    assert [row.idea.id for row in sheet.ideas] == [said]
    assert [row.idea.is_proposed for row in sheet.proposed] == [True]


def words_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    return " ".join(text.split())


def test_the_page_thanks_everybody_or_one(village: Village, tmp_path: Path) -> None:
    lived(village)
    board = ambassadors_board(village.desk, None)
    path = tmp_path / "page.pdf"
    save_ambassadors_page(village.desk, path, board)
    said = words_of(path)
    assert "Ce que vos échanges ont donné" in said
    assert "Une conversation sur un palier" in said
    assert "La fresque" in said
    assert "depuis le début" in said
    assert structure_check.problems(path.read_bytes()) == []
    save_ambassadors_page(
        village.desk,
        path,
        ambassadors_board(village.desk, YEAR),
        board.ambassadors[0].staff_id,
    )
    assert f"Maëlle Kervadec, voici ce qu’est devenu en {YEAR}" in words_of(path)


def test_nobody_to_thank_makes_no_page(village: Village, tmp_path: Path) -> None:
    board = ambassadors_board(village.desk, 2019)
    with pytest.raises(DomainError, match="Personne n’a encore noté"):
        save_ambassadors_page(village.desk, tmp_path / "page.pdf", board)
    assert list(tmp_path.glob("*.pdf")) == []
