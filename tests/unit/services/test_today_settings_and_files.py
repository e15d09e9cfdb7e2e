"""The start page, the settings, and the files given to people."""

from __future__ import annotations

import errno
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.journal import Change
from idcoop_desktop.services import (
    check,
    files,
    ideas,
    journal,
    life,
    settings,
    silent,
    tasks,
    today,
)
from idcoop_desktop.services.desk import SystemClock
from idcoop_desktop.services.journal_words import in_words
from idcoop_desktop.services.news import news
from tests.unit.services.conftest import TODAY, Village, ruling


def test_the_page_gathers_what_is_due_waits_and_is_left(village: Village) -> None:
    village.completed(10_000)
    waiting = village.project()
    village.project(complete=False)
    ideas.note_idea(village.desk, sentence="Un banc", residence_id=village.phare)
    board = today.today_board(village.desk)
    assert [row.project.id for row in board.waiting] == [waiting]
    assert (board.done, board.goal, board.warn_percent) == (1, 2, 80)
    assert board.envelope is not None
    assert [row.idea.sentence for row in board.ideas] == ["Un banc"]
    assert [place.name for place in silent.silent_residences(village.desk)] == ["Les Ajoncs"]
    assert board.news.items[0].author == "Maëlle Kervadec"


def test_last_years_projects_do_not_count_for_the_goal(village: Village) -> None:
    village.completed(10_000)
    village.clock.day = date(2027, 1, 5)
    board = today.today_board(village.desk)
    assert (board.done, board.envelope) == (0, None)


def test_all_reminders_are_counted_the_first_are_told(village: Village) -> None:
    for number in range(45):
        ideas.note_idea(village.desk, sentence=f"Idée {number}", residence_id=village.phare)
    project = village.project()
    later = TODAY + timedelta(days=20)
    life.decide(
        village.desk,
        project,
        ruling(outcome="postponed", reason="Trop tôt", reconsider_on=later),
    )
    village.clock.day = TODAY + timedelta(days=30)
    board = today.today_board(village.desk)
    assert (len(board.duties), board.duty_count) == (40, 45)
    assert [row.project.id for row in board.waiting] == [project]


def test_a_residence_falls_silent_after_a_year(village: Village) -> None:
    ideas.note_idea(village.desk, sentence="Un banc", residence_id=village.phare)
    village.clock.day = TODAY + timedelta(days=365)
    assert len(silent.silent_residences(village.desk)) == 1
    village.clock.day = TODAY + timedelta(days=366)
    assert len(silent.silent_residences(village.desk)) == 2


def test_a_postponed_project_waits_again_on_its_day(village: Village) -> None:
    project = village.project()
    back = TODAY + timedelta(days=30)
    life.decide(
        village.desk,
        project,
        ruling(outcome=Outcome.POSTPONED, reason="Mairie", reconsider_on=back),
    )
    assert today.today_board(village.desk).waiting == ()
    village.clock.day = back
    assert len(today.today_board(village.desk).waiting) == 1


def test_tasks_of_the_fortnight_are_shown_late_first_until_done(village: Village) -> None:
    project = village.project()
    soon = tasks.add_task(
        village.desk, title=" Appeler ", due_on=TODAY + timedelta(days=14), project_id=project
    )
    late = tasks.add_task(village.desk, title="Relancer", due_on=TODAY - timedelta(days=1))
    tasks.add_task(village.desk, title="Plus tard", due_on=TODAY + timedelta(days=15))
    listed = today.today_board(village.desk).duties
    assert [(row.task.id, row.late, row.about) for row in listed] == [
        (late, True, ""),
        (soon, False, "La fresque"),
    ]
    assert listed[0].assignee == "Maëlle Kervadec"
    tasks.finish_task(village.desk, late)
    assert [row.task.id for row in today.today_board(village.desk).duties] == [soon]
    tasks.finish_task(village.desk, late, done=False)
    assert len(today.today_board(village.desk).duties) == 2
    with pytest.raises(DomainError):
        tasks.add_task(village.desk, title=" ", due_on=TODAY)


def test_a_task_can_be_somebody_elses_and_about_an_idea(village: Village) -> None:
    from idcoop_desktop.domain.people import StaffMember
    from idcoop_desktop.services import people

    yann = people.save_staff(village.desk, StaffMember(id=0, name="Yann Prigent"))
    idea = ideas.note_idea(village.desk, sentence="Un banc", residence_id=village.phare)
    tasks.add_task(village.desk, title="Appeler", due_on=TODAY, idea_id=idea, assignee_id=yann)
    row = today.today_board(village.desk, whole_team=True).duties[0]
    assert (row.assignee, row.about) == ("Yann Prigent", "Un banc")


def test_the_coop_presents_itself_and_changes_its_mind(village: Village) -> None:
    wanted = replace(settings.profile(village.desk), coop_name=" Ar  Mor ", phone="02")
    settings.save_profile(village.desk, wanted)
    known = settings.profile(village.desk)
    assert (known.coop_name, known.phone) == ("Ar Mor", "02")
    settings.save_profile(village.desk, replace(known, phone=""))
    assert settings.profile(village.desk).phone == ""
    before = village.content()
    settings.save_profile(village.desk, settings.profile(village.desk))
    assert village.content() == before


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_whole_over_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "flyer.pdf"
    files.write_file(path, b"un")
    files.write_file(path, b"deux")
    assert files.read_file(path) == b"deux"
    assert names_in(tmp_path) == ["flyer.pdf"]


def test_a_file_that_cannot_be_written_or_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(DomainError, match="n’existe pas"):
        files.write_file(tmp_path / "absent" / "flyer.pdf", b"x")
    (tmp_path / "dossier").mkdir()
    with pytest.raises(DomainError, match="ne peut pas être écrit"):
        files.write_file(tmp_path / "dossier", b"x")
    assert names_in(tmp_path) == ["dossier"]
    with pytest.raises(DomainError, match="ne peut pas être lu"):
        files.read_file(tmp_path / "absent.pdf")


def test_a_place_is_tried_before_anything_is_made(tmp_path: Path) -> None:
    files.require_writable(tmp_path / "flyer.pdf")
    assert names_in(tmp_path) == []
    with pytest.raises(DomainError, match="est un dossier"):
        files.require_writable(tmp_path)


def test_a_refusal_of_the_system_is_said_in_french() -> None:
    assert files.reason(OSError(errno.ENOSPC, "No space left")) == "le disque est plein"
    assert files.reason(OSError("?")) == "refus du système"


def test_colleagues_can_read_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    files.write_file(tmp_path / "flyer.pdf", b"x")
    usual = (tmp_path / "usual").stat().st_mode
    assert (tmp_path / "flyer.pdf").stat().st_mode == usual


def test_a_draft_is_not_left_when_the_writing_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        files.write_file(tmp_path / "flyer.pdf", b"x")
    assert names_in(tmp_path) == []


def test_the_program_looks_at_itself(village: Village) -> None:
    assert len(check.check_all(village.desk.base)) == 3


def test_missing_fonts_or_documents_are_told(
    village: Village, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "recovery_sheet", lambda *_arguments: b"")
    with pytest.raises(DomainError, match="PDF"):
        check.check_all(village.desk.base)
    monkeypatch.setattr(check.assets, "path", lambda _name: tmp_path)
    with pytest.raises(DomainError, match="polices"):
        check.check_all(village.desk.base)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (Change(column="id", before=None, after=5), None),
        (Change(column="title", before="a", after="a"), None),
        (Change(column="title", before=None, after=""), None),
        (Change(column="title", before="Le mur", after=None),
         "Titre\u00a0: «\u00a0Le mur\u00a0» → effacé"),
        (Change(column="adults", before=None, after=0), None),
        (Change(column="kind", before=None, after="pay"), "Type\u00a0: Payé"),
        (Change(column="kind", before=None, after="material"), "Type\u00a0: Aide matérielle"),
        (Change(column="kind", before=None, after="?"), "Type\u00a0: «\u00a0?\u00a0»"),
        (Change(column="adults", before=0, after=3), "Adultes\u00a0: 0 → 3"),
        (Change(column="amount_cents", before=None, after=1250), "Montant\u00a0: 12,50\u00a0€"),
        (Change(column="due_on", before="2026-03-02", after="2026-03-05"),
         "Pour le\u00a0: 02/03/2026 → 05/03/2026"),
    ],
)  # fmt: skip
def test_the_journal_speaks_french(change: Change, told: str | None) -> None:
    assert in_words(change) == told


def test_what_was_done_again_says_so(village: Village) -> None:
    tasks.add_task(village.desk, title="Appeler", due_on=TODAY)
    journal.undo(village.desk)
    journal.redo(village.desk)
    labels = [line.label for line in news(village.desk, None).items[:3]]
    assert labels == [
        "Rétabli\u00a0: nouvelle tâche «\u00a0Appeler\u00a0»",
        "Annulé\u00a0: nouvelle tâche «\u00a0Appeler\u00a0»",
        "Nouvelle tâche «\u00a0Appeler\u00a0»",
    ]


def test_the_computers_clock_gives_utc_and_the_local_day() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    assert abs(clock.today() - clock.now().date()) <= timedelta(days=1)
