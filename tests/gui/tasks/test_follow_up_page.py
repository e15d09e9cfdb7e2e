"""« Suivi »: what a colleague and the team have before them, put off, done, exported, ruled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from idcoop_desktop.domain.consents import ImageConsent, ImageUse
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.projects import Carrier
from idcoop_desktop.domain.reminders import DEFAULT_RULES, Reminder, ReminderKind
from idcoop_desktop.services import ideas, plan, projects, reminders, tasks
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import consents, staff
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.tasks.lines import FollowUpLine
from idcoop_desktop.views.tasks.page import FollowUpPage
from idcoop_desktop.views.tasks.rules_dialog import RulesDialog
from idcoop_desktop.views.tasks.snooze_dialog import SnoozeDialog
from idcoop_desktop.views.tasks.task_dialog import EditTaskDialog
from idcoop_desktop.views.tasks.words import reminder_chip
from idcoop_desktop.views.today.task_dialog import TaskDialog
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.lines_card import LinesCard
from tests.gui.ideas.coop import TODAY, Coop
from tests.gui.recorder import MessagesSeen

WEEK = timedelta(days=7)
Show = Callable[..., QWidget]


class Forwarded:
    """A clock some days ahead."""

    def __init__(self, days: int, before: Desk) -> None:
        self._days, self._clock = days, before.clock

    def now(self):
        return self._clock.now() + timedelta(days=self._days)

    def today(self) -> date:
        return TODAY + timedelta(days=self._days)


@pytest.fixture
def page(context: PageContext, show: Show) -> Callable[..., FollowUpPage]:
    """Show the page, some days later if told."""

    def opened(days: int = 0) -> FollowUpPage:
        desk = context.desk
        ahead = replace(context, desk=replace(desk, clock=Forwarded(days, desk)))
        made = FollowUpPage(ahead)
        show(made, 1093, 614)
        return made

    return opened


def titles(card: LinesCard) -> list[str]:
    return [line.link.line.title for line in lines(card)]


def lines(card: LinesCard) -> list[FollowUpLine]:
    return [line for line in card.lines if isinstance(line, FollowUpLine)]


def choose(line: FollowUpLine, entry: str) -> None:
    """Choose an entry of the menu of a line."""
    assert line.menu is not None
    next(one for one in line.menu.entries if one.text == entry).on_click()


def form(kind: type[QWidget]) -> QWidget:
    """Return the form of a kind that is open."""
    return next(
        one for one in QApplication.topLevelWidgets() if type(one) is kind and one.isVisible()
    )


def save_as(page: FollowUpPage, path: Path) -> None:
    """Answer where the calendar is to be written."""
    asked = page.findChildren(QFileDialog)[-1]
    asked.fileSelected.emit(str(path))
    asked.close()


def project(coop: Coop) -> int:
    return projects.make_project(coop.desk, title="La tablée", residence_id=coop.residence())


def test_an_empty_page_says_so(page, check_accessible) -> None:
    shown = page()
    check_accessible(shown)
    assert [titles(card) for card in (shown.tasks, shown.steps, shown.reminders)] == [[], [], []]
    assert not shown.asleep.isVisible()


def test_tasks_are_done_put_off_and_lead_where_they_belong(
    coop: Coop, page, messages_seen: MessagesSeen
) -> None:
    made = project(coop)
    idea = ideas.note_idea(coop.desk, sentence="Un banc", residence_id=coop.residence("B"))
    tasks.add_task(coop.desk, title="Appeler", due_on=TODAY - WEEK, project_id=made)
    tasks.add_task(coop.desk, title="Écrire", due_on=TODAY, idea_id=idea)
    tasks.add_task(coop.desk, title="Ranger", due_on=TODAY + WEEK)
    shown = page()
    assert titles(shown.tasks) == ["Appeler", "Écrire", "Ranger"]
    first, second, third = lines(shown.tasks)
    assert first.link.line.detail == "La tablée"
    first.link.click()
    second.link.click()
    assert coop.visited == [("project", made), ("idea", idea)]
    assert not third.link.isEnabled()
    choose(third, "À la semaine prochaine")
    assert titles(shown.asleep) == ["Ranger"]
    assert shown.asleep.isVisible()
    assert lines(shown.asleep)[0].link.line.chip == "Reporté au 30/11/2026"
    box = lines(shown.tasks)[0].box
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert titles(shown.tasks) == ["Écrire"]
    messages_seen.answer_next(True)
    choose(lines(shown.tasks)[0], "Retirer")
    assert titles(shown.tasks) == []
    assert "Retirer la tâche" in messages_seen.questions[0]


def test_a_task_is_added_from_the_page(coop: Coop, page) -> None:
    shown = page()
    shown.add_button.click()
    dialog = form(TaskDialog)
    dialog.ui.title.setText("Appeler")
    dialog.accept()
    assert titles(shown.tasks) == ["Appeler"]
    assert "Tâche ajoutée." in coop.notices[-1]
    choose(lines(shown.tasks)[0], "Modifier ou confier…")
    edited = form(EditTaskDialog)
    assert edited.ui.title.text() == "Appeler"
    edited.succeed()


def test_steps_of_the_projects_are_ticked_here_too(coop: Coop, page) -> None:
    made = project(coop)
    plan.add_step(coop.desk, made, StepDraft(title="Barnum", carried_by=Carrier.COOP, due_on=TODAY))
    plan.add_step(coop.desk, made, StepDraft(title="Nappes", due_on=TODAY + WEEK))
    shown = page()
    assert titles(shown.steps) == ["Barnum", "Nappes"]
    first = lines(shown.steps)[0]
    assert first.link.line.detail == "La coopérative · La tablée · Les Genêts, Quimper"
    first.link.click()
    assert coop.visited == [("project", made)]
    assert first.box is not None
    first.box.setChecked(True)
    assert titles(shown.steps) == ["Nappes"]


def test_reminders_lead_to_their_record_and_are_put_off(coop: Coop, page) -> None:
    idea = ideas.note_idea(coop.desk, sentence="Un banc", residence_id=coop.residence())
    shown = page(40)
    (line,) = lines(shown.reminders)
    assert line.link.line.chip == "Sans nouvelle depuis 40\u00a0jours"
    assert line.link.line.detail == "Idée sans suite · Les Genêts, Quimper"
    line.link.click()
    assert coop.visited == [("idea", idea)]
    choose(line, "À une autre date…")
    dialog = form(SnoozeDialog)
    assert dialog.ui.what_label.text() == "Un banc"
    dialog.accept()
    assert titles(shown.reminders) == []
    assert "Reporté au 09/01/2027." in coop.notices[-1]


def test_a_guest_leads_nowhere(coop: Coop, page) -> None:
    with coop.desk.unit("essai") as unit:
        consents.add_consent(
            unit,
            ImageConsent(
                id=0,
                uses=(ImageUse.HALL,),
                from_on=TODAY,
                until_on=TODAY + WEEK,
                noted_by_id=coop.desk.author.id,
                person_name="Zoé Amiot",
            ),
        )
    shown = page()
    (line,) = lines(shown.reminders)
    assert not line.link.isEnabled()
    assert line.focusProxy() is line.menu


def test_many_reminders_are_counted_and_the_oldest_shown(coop: Coop, page) -> None:
    place = coop.residence()
    with coop.desk.unit("essai") as unit:
        from idcoop_desktop.store import ideas as store
        from tests import factories

        for number in range(130):
            store.add_idea(
                unit,
                factories.idea(
                    sentence=f"Idée {number}",
                    residence_id=place,
                    noted_by_id=coop.desk.author.id,
                    noted_on=TODAY - timedelta(days=400 - number),
                    follow_up_on=None,
                    said_by_id=None,
                ),
            )
    shown = page()
    assert shown.reminders.title_label.text() == "Relances (130), les 100 plus anciennes"
    assert titles(shown.reminders)[0] == "Idée 0"
    assert len(shown.reminders.lines) == 12
    shown.reminders.show_all()
    assert len(shown.reminders.lines) == 100


def test_the_team_and_each_colleague_can_be_chosen(coop: Coop, page) -> None:
    with coop.desk.unit("équipe") as unit:
        yann = staff.add_staff(unit, name="Yann & Cie")
    tasks.add_task(coop.desk, title="Appeler", due_on=TODAY)
    tasks.add_task(coop.desk, title="Écrire", due_on=TODAY, assignee_id=yann)
    shown = page()
    assert [shown.who.itemText(row) for row in range(shown.who.count())] == [
        "Moi",
        "Toute l’équipe",
        "Yann & Cie",
    ]
    assert titles(shown.tasks) == ["Appeler"]
    shown.who.setCurrentIndex(2)
    assert titles(shown.tasks) == ["Écrire"]
    shown.who.setCurrentIndex(1)
    assert titles(shown.tasks) == ["Appeler", "Écrire"]
    assert [line.link.line.detail for line in lines(shown.tasks)] == [
        "Nolwenn Ferrec",
        "Yann & Cie",
    ]


def test_the_calendar_is_that_of_who_is_shown(coop: Coop, page, tmp_path: Path) -> None:
    tasks.add_task(coop.desk, title="Appeler", due_on=TODAY)
    shown = page()
    shown.export_button.click()
    target = tmp_path / "agenda.ics"
    save_as(shown, target)
    assert b"SUMMARY:Appeler" in target.read_bytes()
    assert "1\u00a0date." in coop.notices[-1]


def test_an_empty_calendar_is_refused(page, tmp_path: Path, messages_seen: MessagesSeen) -> None:
    shown = page()
    shown.export_button.click()
    save_as(shown, tmp_path / "agenda.ics")
    assert "rien à mettre" in messages_seen.take_error()
    assert not (tmp_path / "agenda.ics").exists()


def test_the_rules_are_changed_where_they_are_felt(coop: Coop, page) -> None:
    ideas.note_idea(coop.desk, sentence="Un banc", residence_id=coop.residence())
    shown = page(20)
    assert titles(shown.reminders) == []
    shown.rules_button.click()
    dialog = form(RulesDialog)
    dialog.ui.idea_asleep_days.setValue(1)
    assert dialog.ui.idea_asleep_days.text() == "1\u00a0jour"
    dialog.ui.idea_asleep_days.setValue(20)
    dialog.ui.consent_ending_box.setChecked(False)
    assert not dialog.ui.consent_ending_days.isEnabled()
    dialog.accept()
    assert titles(shown.reminders) == ["Un banc"]
    rules = {rule.kind: rule for rule in reminders.reminder_rules(shown._context.desk)}
    assert rules[ReminderKind.IDEA_ASLEEP].days == 20
    assert not rules[ReminderKind.CONSENT_ENDING].active
    shown.rules_button.click()
    form(RulesDialog).accept()
    assert coop.notices[-1] == "Relances inchangées."


def test_the_form_of_the_rules_is_accessible(show: Show, check_accessible) -> None:
    check_accessible(show(RulesDialog(DEFAULT_RULES), 560, 360))


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_page_is_accessible(coop: Coop, page, theme, look: str, check_accessible) -> None:
    theme.set_mode(look)
    tasks.add_task(coop.desk, title="Appeler", due_on=TODAY)
    ideas.note_idea(coop.desk, sentence="Un banc", residence_id=coop.residence())
    check_accessible(page(40))


def test_the_page_follows_what_is_written_elsewhere(coop: Coop, page, changes) -> None:
    shown = page()
    tasks.add_task(coop.desk, title="Appeler", due_on=TODAY)
    changes.announce("tasks")
    assert titles(shown.tasks) == ["Appeler"]


@pytest.mark.parametrize(
    ("kind", "days", "words", "tone"),
    [
        (ReminderKind.IDEA_ASLEEP, 31, "Sans nouvelle depuis 31\u00a0jours", Tone.WAITING),
        (ReminderKind.NOT_STARTED, 40, "Accordé il y a 40\u00a0jours", Tone.WAITING),
        (ReminderKind.REPORT_DUE, 0, "Bilan attendu aujourd’hui", Tone.WAITING),
        (ReminderKind.REPORT_DUE, 1, "Bilan attendu depuis 1\u00a0jour", Tone.WAITING),
        (ReminderKind.CONSENT_ENDING, -3, "Se termine dans 3\u00a0jours", Tone.NEUTRAL),
        (ReminderKind.CONSENT_ENDING, 0, "Se termine aujourd’hui", Tone.WAITING),
        (ReminderKind.CONSENT_ENDING, 2, "Terminé depuis 2\u00a0jours", Tone.DANGER),
        (ReminderKind.RECONSIDER, -1, "À réexaminer dans 1\u00a0jour", Tone.NEUTRAL),
        (ReminderKind.RECONSIDER, 0, "À réexaminer aujourd’hui", Tone.WAITING),
    ],
)
def test_a_reminder_says_since_when(kind: ReminderKind, days: int, words: str, tone: Tone) -> None:
    reminder = Reminder(kind=kind, record_id=1, since=TODAY - timedelta(days=days), staff_id=None)
    assert reminder_chip(reminder, TODAY) == (words, tone)
