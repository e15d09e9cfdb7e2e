"""« Aujourd’hui »: every line leads somewhere, tasks are ticked, ideas get an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.services import ideas, journal, money, people, plan, projects, tasks
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.services.proposals import Proposal, propose
from idcoop_desktop.views.tasks.task_dialog import EditTaskDialog
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
    shown.goal.asked.emit()
    assert coop.visited == [("budget", 2026), ("dashboard", 0)]


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
    late, other = shown.duties.lines
    assert late.link.line.chip == "En retard de 3\u00a0jours"
    assert other.link.line.chip == "Aujourd’hui"
    late.box.setFocus()
    qtbot.keyClick(late.box, Qt.Key.Key_Space)
    assert [line.link.line.title for line in shown.duties.lines] == ["Réserver la salle"]
    assert shown.duties.lines[0].box.hasFocus()
    assert coop.notices == ["Tâche faite. Annuler\u00a0: Ctrl+Z"]
    journal.undo(coop.desk)
    changes.announce()
    assert len(shown.duties.lines) == 2


def test_a_task_leads_to_its_project(qtbot, page, coop):
    project = projects.make_project(coop.desk, title="Fresque", residence_id=coop.residence())
    tasks.add_task(coop.desk, title="Relancer", due_on=TODAY, project_id=project)
    link = page().duties.lines[0].link
    assert "Fresque" in link.line.detail
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert coop.visited == [("project", project)]


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


def test_a_hidden_page_waits_until_it_is_shown(page, coop, changes):
    place = coop.residence()
    shown = page()
    shown.hide()
    ideas.note_idea(coop.desk, sentence="Des bancs", residence_id=place)
    changes.announce("ideas")
    assert shown.ideas.lines == ()
    shown.show()
    assert len(shown.ideas.lines) == 1


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
    (line,) = shown.duties.lines
    assert (line.link.line.title, line.link.line.chip) == ("Rappeler le menuisier", "Demain")
    assert line.link.line.detail == "Nolwenn Ferrec"
    assert coop.notices == ["Tâche ajoutée. Annuler\u00a0: Ctrl+Z"]


def other_day(desk: Desk, days_ago: int) -> Desk:
    """Return the desk as it was some days ago."""
    day = TODAY - timedelta(days=days_ago)
    clock = SimpleNamespace(now=desk.clock.now, today=lambda: day)
    return replace(desk, clock=clock)


def colleague(desk: Desk, name: str = "Yann Prigent") -> Desk:
    """Sit a colleague at the desk."""
    key = people.save_staff(desk, StaffMember(id=0, name=name))
    return replace(desk, author=StaffMember(id=key, name=name))


def test_a_task_leads_to_its_idea(page, coop):
    idea = ideas.note_idea(
        coop.desk, sentence="Des bancs", residence_id=coop.residence(), follow_up_on=TODAY
    )
    page().duties.lines[0].link.click()
    assert coop.visited == [("idea", idea)]


def test_a_task_about_nothing_else_opens_its_form(page, coop):
    tasks.add_task(coop.desk, title="Ranger le local", due_on=TODAY)
    shown = page()
    shown.duties.lines[0].link.click()
    form = shown.findChild(EditTaskDialog)
    assert form.ui.title.text() == "Ranger le local"
    form.reject()
    assert coop.visited == []


def test_what_colleagues_have_to_do_is_shown_when_wanted(qtbot, page, coop):
    yann = colleague(coop.desk)
    tasks.add_task(yann, title="Appeler la mairie", due_on=TODAY)
    tasks.add_task(coop.desk, title="Relancer", due_on=TODAY)
    shown = page()
    assert [line.link.line.title for line in shown.duties.lines] == ["Relancer"]
    qtbot.keyClick(shown.team_button, Qt.Key.Key_Space)
    assert len(shown.duties.lines) == 2


def test_of_very_many_duties_the_last_are_left_to_the_follow_up(page, coop):
    for number in range(45):
        tasks.add_task(coop.desk, title=f"Tâche {number}", due_on=TODAY)
    shown = page()
    assert shown.duties.title_label.text() == "À faire (45)"
    assert len(shown.duties.lines) == 7
    shown.duties.show_all()
    assert len(shown.duties.lines) == 41
    shown.duties.lines[-1].click()
    assert coop.visited == [("follow_up", 0)]


def test_a_step_of_the_coop_is_ticked_or_leads_to_its_project(page, coop, messages_seen):
    project = projects.make_project(coop.desk, title="Fresque", residence_id=coop.residence())
    for title, carrier in (("Prévenir", Carrier.COOP), ("Peindre", Carrier.RESIDENTS)):
        draft = StepDraft(title=title, carried_by=carrier, due_on=TODAY - timedelta(days=1))
        plan.add_step(coop.desk, project, draft)
    shown = page()
    (line,) = shown.duties.lines
    assert line.link.line.chip == "En retard de 1\u00a0jour"
    line.link.click()
    assert coop.visited == [("project", project)]
    line.box.click()
    assert shown.duties.lines == ()
    assert coop.notices == ["Étape faite. Annuler\u00a0: Ctrl+Z"]


def test_a_step_removed_meanwhile_is_told(page, coop, messages_seen):
    project = projects.make_project(coop.desk, title="Fresque", residence_id=coop.residence())
    step = plan.add_step(
        coop.desk, project, StepDraft(title="Oups", carried_by=Carrier.COOP, due_on=TODAY)
    )
    shown = page()
    plan.remove_step(coop.desk, step)
    shown.duties.lines[0].box.click()
    assert messages_seen.take_error()
    assert shown.duties.lines == ()


def test_a_rule_brings_back_an_idea_until_it_is_put_off(page, coop, changes):
    old = other_day(coop.desk, 45)
    idea = ideas.note_idea(old, sentence="Des bancs", residence_id=coop.residence())
    shown = page()
    (line,) = shown.duties.lines
    assert "Idée sans suite" in line.link.line.detail
    line.link.click()
    assert coop.visited == [("idea", idea)]
    line.menu.entries[0].on_click()
    assert shown.duties.lines == ()


def test_a_task_is_put_off_from_its_menu(page, coop, messages_seen):
    tasks.add_task(coop.desk, title="Relancer", due_on=TODAY)
    shown = page()
    shown.duties.lines[0].menu.entries[1].on_click()
    assert shown.duties.lines == ()
    tasks.add_task(coop.desk, title="Ranger", due_on=TODAY)
    shown.refresh()
    messages_seen.answer_next(True)
    shown.duties.lines[0].menu.entries[-1].on_click()
    assert tasks.list_tasks(coop.desk)[0].task.title == "Relancer"


def test_the_ideas_that_wait_the_longest_lead_to_their_sheet(page, coop):
    genets = coop.residence("Les Genêts")
    keys = [
        ideas.note_idea(
            other_day(coop.desk, days_ago), sentence=f"Idée {days_ago}", residence_id=genets
        )
        for days_ago in (1, 9, 4, 2, 20, 3)
    ]
    shown = page()
    assert [line.line.title for line in shown.ideas.lines] == [
        "Idée 20", "Idée 9", "Idée 4", "Idée 3", "Idée 2",
    ]  # fmt: skip
    assert shown.ideas.title_label.text() == "Idées à suivre (6)"
    shown.ideas.lines[0].click()
    shown.ideas_button.click()
    assert coop.visited == [("idea", keys[4]), ("ideas", 0)]


def test_an_idea_of_the_catalogue_is_the_coop_s_until_somebody_says_it(page, coop):
    place = coop.residence()
    ideas.note_idea(coop.desk, sentence="Un banc", residence_id=place)
    propose(
        coop.desk,
        Proposal(
            key="grand-troc",
            residence_id=place,
            channel=Channel.DOORSTEP,
            first_step="En parler",
            due_on=TODAY,
            assignee_id=coop.desk.author.id,
        ),
    )
    heard, proposed = page().ideas.lines
    assert heard.line.detail.endswith("on ne sait pas de qui")
    assert proposed.line.detail.endswith("proposée par la coopérative")


def test_the_first_visit_has_all_the_news_each_leading_there(page, coop):
    place = coop.residence("Ker Avel", "Brest")
    shown = page()
    assert not shown.news_words.isVisible()
    assert any("Ker Avel" in line.line.title for line in shown.news.lines)
    assert "Nolwenn Ferrec" in shown.news.lines[0].line.detail
    shown.news.lines[0].click()
    assert coop.visited == [("residence", place)]


def test_news_are_what_colleagues_did_since_the_last_visit(show, context, coop):
    yann = colleague(coop.desk)
    place = coop.residence()
    now = coop.desk.now()
    later = replace(
        yann, clock=SimpleNamespace(now=lambda: now + timedelta(minutes=5), today=lambda: TODAY)
    )
    idea = ideas.note_idea(later, sentence="Des bancs", residence_id=place)
    shown = show(TodayPage(context, since=now))
    assert shown.news_words.text().startswith("1\u00a0action de vos collègues depuis votre")
    (line,) = shown.news.lines
    assert "Yann Prigent" in line.line.detail
    line.click()
    assert coop.visited == [("idea", idea)]


def test_nothing_new_is_said_before_the_last_actions(show, context, coop):
    coop.residence()
    shown = show(TodayPage(context, since=datetime(2026, 11, 20, 8, tzinfo=UTC)))
    assert "Rien de nouveau depuis votre dernière visite, le 20/11/2026" in shown.news_words.text()
    assert len(shown.news.lines) == 2


def test_an_action_about_no_record_leads_nowhere(page, coop):
    money.open_envelope(coop.desk, 2026, 400_000)
    line = page().news.lines[0]
    assert not line.isEnabled()
    line.click()
    assert coop.visited == []


def test_hostile_words_are_shown_as_they_are(page, coop, check_accessible):
    place = coop.residence("<b>Ker</b>", "<img src=x>")
    ideas.note_idea(coop.desk, sentence=HOSTILE, residence_id=place, said_by_name="<i>moi</i>")
    tasks.add_task(coop.desk, title=HOSTILE, due_on=TODAY)
    shown = page()
    check_accessible(shown)
    assert shown.ideas.lines[0].line.title.startswith("<b>x</b>")
    assert "<b>Ker</b>, <img src=x> · dite par <i>moi</i>" in shown.ideas.lines[0].line.detail
    assert shown.minimumSizeHint().width() <= 1093
