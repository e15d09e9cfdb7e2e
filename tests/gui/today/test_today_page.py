"""« Aujourd’hui »: every line leads somewhere, tasks are ticked, ideas get an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from idcoop_desktop.domain.ideas import IdeaState
from idcoop_desktop.services import ideas, journal, money, projects, tasks
from idcoop_desktop.views.ideas.drop_dialog import DropIdeaDialog
from idcoop_desktop.views.today.page import TodayPage
from idcoop_desktop.views.today.task_dialog import TaskDialog
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

HOSTILE = "<b>x</b><img src=http://example.org/x.png> & " + "mot " * 120


@pytest.fixture
def page(show, context) -> Callable[[], TodayPage]:
    """Build the page and show it."""
    return lambda: show(TodayPage(context))


def texts(widget: QWidget) -> list[str]:
    """Return what the visible labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_an_empty_coop_is_told_what_to_do(page, check_accessible, coop):
    shown = page()
    check_accessible(shown)
    assert shown.ui.greeting_label.text() == "Bonjour Nolwenn"
    assert shown.ui.date_label.text() == "Lundi 23\u00a0novembre 2026"
    assert any("Ctrl+I" in text for text in texts(shown.ideas))
    assert any("n’est pas encore ouverte" in text for text in texts(shown.envelope))
    shown.envelope.asked.emit()
    assert coop.visited == [("budget", 2026)]


def test_the_envelope_and_the_goal_are_said_in_words(page, coop):
    money.open_envelope(coop.desk, 2026, 400_000)
    shown = page()
    assert "4\u202f000\u00a0€" in texts(shown.envelope)
    assert "à accorder, sur 4\u202f000\u00a0€" in texts(shown.envelope)
    assert any(text.startswith("Encore 2\u00a0projets") for text in texts(shown.goal))


def test_a_task_is_ticked_with_space_and_undone(qtbot, page, coop, changes):
    tasks.add_task(coop.desk, title="Appeler la mairie", due_on=TODAY - timedelta(days=3))
    tasks.add_task(coop.desk, title="Réserver la salle", due_on=TODAY)
    shown = page()
    late, other = shown.tasks.lines
    assert late.link.line.chip == "En retard de 3\u00a0jours"
    assert other.link.line.chip == "Aujourd’hui"
    late.box.setFocus()
    qtbot.keyClick(late.box, Qt.Key.Key_Space)
    assert [line.link.line.title for line in shown.tasks.lines] == ["Réserver la salle"]
    assert shown.tasks.lines[0].box.hasFocus()
    assert coop.notices == ["Tâche faite. Annuler\u00a0: Ctrl+Z"]
    journal.undo(coop.desk)
    changes.announce()
    assert len(shown.tasks.lines) == 2


def test_a_task_leads_to_its_project(qtbot, page, coop):
    project = projects.make_project(coop.desk, title="Fresque", residence_id=coop.residence())
    tasks.add_task(coop.desk, title="Relancer", due_on=TODAY, project_id=project)
    link = page().tasks.lines[0].link
    assert "Fresque" in link.line.detail
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert coop.visited == [("project", project)]


def test_a_task_leads_to_its_idea(qtbot, page, coop):
    idea = ideas.note_idea(
        coop.desk, sentence="Des bancs", residence_id=coop.residence(), follow_up_on=TODAY
    )
    shown = page()
    qtbot.mouseClick(shown.tasks.lines[0].link, Qt.MouseButton.LeftButton)
    (line,) = shown.ideas.lines
    assert line.row.idea.id == idea
    assert line.unfolded
    assert line.head.hasFocus()


def test_a_complete_file_waits_for_its_decision(qtbot, page, coop):
    place = coop.residence()
    money.open_envelope(coop.desk, 2026, 400_000)
    project = projects.make_project(
        coop.desk, title="Jardin", residence_id=place, requested_cents=35_000
    )
    for first in ("Awen", "Lena"):
        projects.add_bearer(coop.desk, project, coop.person(first, "Tanguy", place))
    projects.state_benefit(coop.desk, project, "Tout l’immeuble", checked=True)
    (line,) = page().waiting.lines
    assert (line.line.title, line.line.chip) == ("Jardin", "350\u00a0€")
    line.click()
    assert coop.visited == [("project", project)]


def test_a_task_about_nothing_else_leads_nowhere(page, coop):
    tasks.add_task(coop.desk, title="Ranger le local", due_on=TODAY)
    link = page().tasks.lines[0].link
    assert not link.isEnabled()
    link.click()
    assert coop.visited == []


def test_ideas_stand_by_residence_the_oldest_first(page, coop):
    genets, avel = coop.residence("Les Genêts"), coop.residence("Ker Avel")
    for days_ago, place, words in (
        (1, genets, "Récente"),
        (40, avel, "Ancienne"),
        (2, avel, "Autre"),
    ):
        clock = coop.desk.clock
        before = SimpleNamespace(now=clock.now, today=lambda n=days_ago: TODAY - timedelta(days=n))
        ideas.note_idea(replace(coop.desk, clock=before), sentence=words, residence_id=place)
    lines = page().ideas.lines
    assert [line.row.idea.sentence for line in lines] == ["Ancienne", "Autre", "Récente"]
    assert [line.head.line.chip for line in lines] == [
        "Il y a 40\u00a0jours",
        "Il y a 2\u00a0jours",
        "Hier",
    ]
    headings = [
        one.text()
        for line in lines
        for one in line.findChildren(QPushButton)
        if one.text()[0] in "LK"
    ]
    assert headings == ["Ker Avel, Quimper", "Les Genêts, Quimper"]


def test_a_hidden_page_waits_until_it_is_shown(page, coop, changes):
    place = coop.residence()
    shown = page()
    shown.hide()
    ideas.note_idea(coop.desk, sentence="Des bancs", residence_id=place)
    changes.announce("ideas")
    assert shown.ideas.lines == ()
    shown.show()
    assert len(shown.ideas.lines) == 1


def test_an_idea_becomes_a_project_from_its_line(qtbot, page, coop):
    idea = ideas.note_idea(coop.desk, sentence="Des bancs", residence_id=coop.residence())
    (line,) = page().ideas.lines
    assert not line.body.isVisible()
    qtbot.keyClick(line.head, Qt.Key.Key_Return)
    assert any("Des bancs" in text for text in texts(line.body))
    qtbot.mouseClick(line.project_button, Qt.MouseButton.LeftButton)
    assert coop.visited == [("new_project_from_idea", idea)]


def test_an_idea_is_dropped_with_its_reason(qtbot, page, coop):
    ideas.note_idea(coop.desk, sentence="Une piscine", residence_id=coop.residence())
    shown = page()
    (line,) = shown.ideas.lines
    line.unfold()
    line.drop_button.click()
    dialog = shown.findChild(DropIdeaDialog)
    dialog.accept()
    assert "pourquoi" in dialog.ui.error_label.text()
    qtbot.keyClicks(dialog.ui.reason, "Trop cher")
    dialog.accept()
    assert shown.ideas.lines == ()
    (row,) = ideas.list_ideas(coop.desk)
    assert (row.idea.state, row.idea.reason) == (IdeaState.DROPPED, "Trop cher")


def test_an_idea_closed_elsewhere_is_told_inside_the_dialog(qtbot, page, coop):
    idea = ideas.note_idea(coop.desk, sentence="Une piscine", residence_id=coop.residence())
    shown = page()
    shown.ideas.lines[0].drop_button.click()
    ideas.drop_idea(coop.desk, idea, "Déjà vu")
    dialog = shown.findChild(DropIdeaDialog)
    qtbot.keyClicks(dialog.ui.reason, "Trop cher")
    dialog.accept()
    assert "déjà classée" in dialog.ui.error_label.text()
    assert dialog.ui.reason.text() == "Trop cher"
    dialog.succeed()


def test_a_silent_residence_leads_to_its_sheet(page, coop):
    place = coop.residence("Ker Avel", "Brest")
    (line,) = page().silent.lines
    assert line.line.title == "Ker Avel, Brest"
    line.click()
    assert coop.visited == [("residence", place)]


def test_many_silent_residences_are_counted_and_lead_to_their_list(page, coop):
    for number in range(12):
        coop.residence(f"Ker Avel {number:02}", "Brest")
    shown = page()
    assert shown.silent.title_label.text() == "Résidences silencieuses (12)"
    assert len(shown.silent.lines) == 8
    shown.silent_button.click()
    assert coop.visited == [("silent_residences", 0)]


def test_a_lively_coop_has_no_list_of_silent_residences(page, coop):
    shown = page()
    assert shown.silent.title_label.text() == "Résidences silencieuses"
    assert not shown.silent_button.isVisible()


def test_news_tell_what_was_done(page, coop):
    coop.residence("Ker Avel", "Brest")
    shown = page()
    assert any("Ker Avel" in text for text in texts(shown.news))
    assert any("Nolwenn Ferrec" in text for text in texts(shown.news))


def test_many_ideas_are_shown_on_demand(qtbot, page, coop):
    place = coop.residence()
    for number in range(9):
        ideas.note_idea(coop.desk, sentence=f"Idée {number}", residence_id=place)
    shown = page()
    assert sum(line.isVisible() for line in shown.ideas.lines) == 6
    shown.ideas.show_all()
    assert all(line.isVisible() for line in shown.ideas.lines)


def test_an_idea_asked_for_before_the_page_is_shown_is_reached(show, context, coop):
    place = coop.residence()
    wanted = ideas.note_idea(coop.desk, sentence="Celle-ci", residence_id=place)
    for number in range(8):
        ideas.note_idea(coop.desk, sentence=f"Idée {number}", residence_id=place)
    page = TodayPage(context)
    page.show_record("idea", wanted)
    show(page)
    (line,) = (line for line in page.ideas.lines if line.row.idea.id == wanted)
    assert line.isVisible()
    assert line.unfolded


def test_a_change_elsewhere_is_shown_at_once(page, coop, changes):
    place = coop.residence()
    shown = page()
    assert shown.ideas.lines == ()
    ideas.note_idea(coop.desk, sentence="Des bancs", residence_id=place)
    changes.announce("ideas")
    assert len(shown.ideas.lines) == 1


def test_a_task_is_added_from_the_page(qtbot, page, coop, check_accessible):
    shown = page()
    qtbot.mouseClick(shown.add_button, Qt.MouseButton.LeftButton)
    dialog = shown.findChild(TaskDialog)
    check_accessible(dialog)
    assert dialog.ui.assignee.currentText() == "Nolwenn Ferrec"
    dialog.accept()
    assert "ce qu’il y a à faire" in dialog.ui.error_label.text()
    qtbot.keyClicks(dialog.ui.title, "Rappeler le menuisier")
    dialog.ui.due_on.setText("31/02/2026")
    dialog.accept()
    assert "la date sous la forme" in dialog.ui.error_label.text()
    dialog.ui.due_on.setText("24/11/2026")
    dialog.accept()
    (line,) = shown.tasks.lines
    assert (line.link.line.title, line.link.line.chip) == ("Rappeler le menuisier", "Demain")
    assert line.link.line.detail == "Nolwenn Ferrec"
    assert coop.notices == ["Tâche ajoutée. Annuler\u00a0: Ctrl+Z"]


def test_hostile_words_are_shown_as_they_are(page, coop, check_accessible):
    place = coop.residence("<b>Ker</b>", "<img src=x>")
    ideas.note_idea(coop.desk, sentence=HOSTILE, residence_id=place, said_by_name="<i>moi</i>")
    tasks.add_task(coop.desk, title=HOSTILE, due_on=TODAY)
    shown = page()
    (line,) = shown.ideas.lines
    line.unfold()
    check_accessible(shown)
    assert any("<b>x</b>" in text for text in texts(line.body))
    assert shown.minimumSizeHint().width() <= 1093
