"""The plan, the tasks and the support of a project, lived through its sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QWidget

from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.plan import Step, StepDraft
from idcoop_desktop.domain.projects import Carrier, Completion, SupportKind
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import life, plan, support, tasks
from idcoop_desktop.views.changes import Changes
from idcoop_desktop.views.day_watch import DayWatch
from idcoop_desktop.views.projects.cards.plan import PlanCard
from idcoop_desktop.views.projects.dialogs.support import SupportDialog
from idcoop_desktop.views.projects.plan.step_dialog import StepDialog
from idcoop_desktop.views.projects.plan.target_dialog import TargetDialog
from idcoop_desktop.views.projects.plan.template_dialog import TemplateDialog
from idcoop_desktop.views.tasks.snooze_dialog import SnoozeDialog
from idcoop_desktop.views.tasks.task_dialog import EditTaskDialog
from idcoop_desktop.views.today.task_dialog import TaskDialog
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.menu_button import MenuButton
from tests.gui.ideas.coop import TODAY, Coop
from tests.gui.projects.hands import Hands, Story
from tests.gui.recorder import MessagesSeen

Key = Qt.Key
WEEK = timedelta(days=7)
HOSTILE = "<b>x</b> & <img src=x>"


def choose(hands: Hands, menu: str, entry: str) -> None:
    """Choose an entry of the menu a screen reader calls ``menu``."""
    button = hands.find(menu)
    assert isinstance(button, MenuButton)
    next(one for one in button.entries if one.text == entry).on_click()


def chips(hands: Hands) -> list[str]:
    """Return what the chips of the plan say."""
    return [chip.text for chip in card(hands).findChildren(Chip)]


def card(hands: Hands) -> PlanCard:
    # The card of before the last change goes with the next turn of the event loop.
    return hands.page.sheet_view.findChildren(PlanCard)[-1]


def stored(story: Story, project: int) -> dict[str, Step]:
    """Return the steps of a project by title."""
    return {step.title: step for step in plan.project_steps(story.desk, project)}


def planned(story: Story) -> int:
    """Return a project with a plan."""
    made = story.prepared()
    plan.apply_template(story.desk, made, "plantation", target_on=TODAY + 10 * WEEK)
    return made


def test_a_sheet_left_open_over_midnight_reads_the_new_day(
    hands: Hands, story: Story, coop: Coop, changes: Changes, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = story.prepared()
    plan.add_step(story.desk, made, StepDraft(title="Inviter les voisins", due_on=TODAY))
    page = hands.open()
    page.show_record("project", made)
    watch = DayWatch(coop.desk.today, changes, page)
    assert chips(hands)[:1] == ["Aujourd’hui"]
    monkeypatch.setattr(coop.desk.clock, "today", lambda: TODAY + timedelta(days=1))
    watch.look()
    hands.qtbot.waitUntil(lambda: chips(hands)[:1] == ["En retard de 1\u00a0jour"])


def test_a_plan_is_taken_from_a_template_with_the_keyboard(hands: Hands, story: Story) -> None:
    made = story.prepared()
    hands.open()
    assert hands.reads("Pas encore de date visée")
    hands.find("Partir d’un modèle…").setFocus()
    hands.press(Key.Key_Space)
    dialog = hands.dialog(TemplateDialog)
    dialog.ui.template_combo.setCurrentIndex(dialog.ui.template_combo.findData("fresque"))
    hands.press(Key.Key_Tab)
    hands.type("05/06/2027")
    first = dialog.ui.step_list.item(0)
    assert "13/03/2027, 12\u00a0semaines avant" in first.text()
    hands.press(Key.Key_Tab, Key.Key_Space)
    assert first.checkState() is Qt.CheckState.Unchecked
    dialog.accept()
    hands.no_dialog()
    sheet = story.sheet(made)
    assert (sheet.project.kind, f"{sheet.project.target_on}") == (ProjectKind.MURAL, "2027-06-05")
    assert len(sheet.steps) == 10
    assert hands.reads("Date visée\u00a0: samedi 5\u00a0juin 2027")
    assert hands.reads("La coopérative · 12\u00a0semaines avant")


def test_a_template_asks_for_a_step_and_a_readable_day() -> None:
    dialog = TemplateDialog(plan.templates(), steps=(), target_on=None)
    dialog.open()
    dialog.ui.day_edit.setText("demain")
    dialog.accept()
    assert "n’est pas lisible" in dialog.ui.error_label.text()
    dialog.ui.day_edit.clear()
    for row in range(dialog.ui.step_list.count()):
        dialog.ui.step_list.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    assert "Cochez au moins une" in dialog.ui.error_label.text()
    dialog.succeed()


def test_what_the_plan_has_is_not_offered_again(story: Story) -> None:
    steps = plan.project_steps(story.desk, planned(story))
    dialog = TemplateDialog(plan.templates_for(ProjectKind.PLANTING), steps=steps, target_on=TODAY)
    dialog.open()
    assert dialog.ui.step_list.count() == 0
    assert "déjà dans le plan" in dialog.ui.hint_label.text()
    assert not dialog.ui.note_label.isVisible()
    dialog.succeed()


def on_step(step: Step) -> bool:
    """Tell whether the focus is on the box of a step."""
    here = QApplication.focusWidget()
    return here is not None and here.objectName() == f"step-{step.id}"


def left(step: Step) -> bool:
    """Tell whether the focus has gone on to another part."""
    return QApplication.focusWidget() is not None and not on_step(step)


def test_after_a_step_is_ticked_the_focus_is_on_the_next_one(hands: Hands, story: Story) -> None:
    made = planned(story)
    hands.open()
    first, second, *_others = plan.project_steps(story.desk, made)
    hands.find(f"Fait\u00a0: {first.title}").setFocus()
    for step in (first, second):
        assert on_step(step)
        hands.press(Key.Key_Space)
        hands.qtbot.waitUntil(partial(left, step))
    done = [step.done_on is not None for step in plan.project_steps(story.desk, made)]
    assert sum(done) == 2


def test_a_step_is_ticked_and_folds_away(hands: Hands, story: Story) -> None:
    made = planned(story)
    hands.open()
    first = plan.project_steps(story.desk, made)[0]
    hands.find(f"Fait\u00a0: {first.title}").setFocus()
    hands.press(Key.Key_Space)
    assert stored(story, made)[first.title].done_on == TODAY
    assert not hands.reads(first.title, card(hands))
    hands.click("1\u00a0étape faite sur 12\u00a0: la voir")
    assert hands.reads(f"fait le {TODAY:%d/%m/%Y}", card(hands))
    assert isinstance(QApplication.focusWidget(), QCheckBox)
    hands.press(Key.Key_Space)
    assert stored(story, made)[first.title].done_on is None


def test_a_new_day_takes_the_steps_along(hands: Hands, story: Story) -> None:
    made = planned(story)
    first, second, *_rest = plan.project_steps(story.desk, made)
    plan.tick_step(story.desk, first.id)
    hands.open()
    hands.click("Changer la date visée")
    dialog = hands.dialog(TargetDialog)
    assert "11\u00a0étapes suivront" in dialog.ui.hint_label.text()
    assert "1\u00a0étape, faite ou datée à la main, ne bougera pas" in dialog.ui.hint_label.text()
    dialog.ui.day_edit.set_day(TODAY + 11 * WEEK)
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert second.due_on is not None
    assert stored(story, made)[second.title].due_on == second.due_on + WEEK


@pytest.mark.parametrize(("moved", "word"), [(0, "enregistrée. "), (2, "2\u00a0étapes déplacées")])
def test_it_is_told_how_many_steps_moved(
    hands: Hands, story: Story, coop: Coop, moved: int, word: str
) -> None:
    made = story.prepared()
    for number in range(moved):
        plan.add_step(story.desk, made, StepDraft(title=f"Étape {number}", offset_days=-number))
    hands.open()
    hands.click("Changer la date visée")
    hands.dialog(TargetDialog).ui.day_edit.set_day(TODAY)
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert word in coop.notices[-1]


def test_a_step_is_added_with_the_keyboard(hands: Hands, story: Story) -> None:
    made = planned(story)
    hands.open()
    hands.find("Ajouter une étape").setFocus()
    hands.press(Key.Key_Space)
    dialog = hands.dialog(StepDialog)
    hands.press(Key.Key_Return)
    assert "à cette étape" in dialog.ui.error_label.text()
    hands.type("Prévoir le goûter")
    hands.press(Key.Key_Tab)
    hands.type("La")
    hands.press(Key.Key_Tab, Key.Key_Tab)
    hands.type("3")
    assert "semaines" in dialog.ui.unit_combo.currentText()
    day = TODAY + 7 * WEEK
    assert f"{day.day}" in dialog.ui.hint_label.text()
    hands.press(Key.Key_Return)
    hands.no_dialog()
    step = stored(story, made)["Prévoir le goûter"]
    assert (step.carried_by, step.offset_days, step.due_on) == (Carrier.COOP, -21, day)


def test_a_step_gets_a_day_of_its_own_or_none(hands: Hands, story: Story) -> None:
    made = planned(story)
    first = plan.project_steps(story.desk, made)[0]
    hands.open()
    choose(hands, f"Actions sur l’étape {first.title}", "Modifier…")
    dialog = hands.dialog(StepDialog)
    dialog.ui.when_combo.setCurrentIndex(1)
    assert "ne bougera pas" in dialog.ui.hint_label.text()
    hands.press(Key.Key_Return)
    assert "Indiquez une date" in dialog.ui.error_label.text()
    dialog.ui.day_edit.set_day(TODAY + WEEK)
    hands.press(Key.Key_Return)
    hands.no_dialog()
    step = stored(story, made)[first.title]
    assert (step.due_on, step.offset_days, step.note) == (TODAY + WEEK, None, first.note)
    choose(hands, f"Actions sur l’étape {first.title}", "Modifier…")
    dialog = hands.dialog(StepDialog)
    assert dialog.ui.day_edit.day == TODAY + WEEK
    dialog.ui.when_combo.setCurrentIndex(2)
    assert "sans rappel" in dialog.ui.hint_label.text()
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert stored(story, made)[first.title].due_on is None
    assert hands.reads("sans date", card(hands))
    choose(hands, f"Actions sur l’étape {first.title}", "Modifier…")
    assert hands.dialog(StepDialog).ui.when_combo.currentIndex() == 2
    hands.dialog(StepDialog).succeed()


def test_a_step_without_a_target_will_be_dated_later() -> None:
    dialog = StepDialog(StepDraft(title="Café", offset_days=10), target_on=None)
    dialog.open()
    assert "sera calculée" in dialog.ui.hint_label.text()
    assert (dialog.ui.count_spin.value(), dialog.ui.side_combo.currentIndex()) == (10, 1)
    dialog.succeed()


def test_a_step_moves_by_a_week_and_goes(
    hands: Hands, story: Story, messages_seen: MessagesSeen
) -> None:
    made = planned(story)
    first = plan.project_steps(story.desk, made)[0]
    menu = f"Actions sur l’étape {first.title}"
    hands.open()
    assert first.offset_days is not None
    for entry, weeks in (("Reculer d’une semaine", 1), ("Avancer d’une semaine", 0)):
        choose(hands, menu, entry)
        step = stored(story, made)[first.title]
        assert step.offset_days == first.offset_days + weeks * 7
    messages_seen.answer_next(False)
    choose(hands, menu, "Retirer")
    assert first.title in stored(story, made)
    messages_seen.answer_next(True)
    choose(hands, menu, "Retirer")
    assert first.title in messages_seen.questions[0]
    assert first.title not in stored(story, made)


def test_the_menu_of_a_line_opens_below_it(hands: Hands, story: Story) -> None:
    made = planned(story)
    first = plan.project_steps(story.desk, made)[0]
    hands.open()
    hands.find(f"Actions sur l’étape {first.title}").setFocus()
    hands.press(Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Modifier…",
        "Avancer d’une semaine",
        "Reculer d’une semaine",
        "Retirer",
    ]
    hands.press(Key.Key_Down, Key.Key_Return)
    dialog = hands.dialog(StepDialog)
    assert dialog.ui.title_edit.text() == first.title
    dialog.succeed()


def test_a_plan_goes_into_a_calendar(
    hands: Hands, story: Story, coop: Coop, tmp_path: Path
) -> None:
    planned(story)
    page = hands.open()
    choose(hands, "Autres actions sur le plan", "Exporter vers un agenda…")
    target = tmp_path / "agenda.ics"
    asked = page.findChildren(QFileDialog)[-1]
    asked.fileSelected.emit(str(target))
    asked.close()
    assert len(Calendar.from_ical(target.read_bytes()).walk("VEVENT")) == 13
    assert "13\u00a0dates" in coop.notices[-1]


def test_the_plan_of_a_project_given_up_is_only_read(hands: Hands, story: Story) -> None:
    made = planned(story)
    life.abandon(story.desk, made, "Déménagement")
    hands.open()
    names = [button.accessibleName() for button in card(hands).findChildren(MenuButton)]
    assert names == []
    assert hands.reads("Date visée", card(hands))


def test_a_task_of_the_project_is_added_put_off_changed_and_done(
    hands: Hands, story: Story, messages_seen: MessagesSeen
) -> None:
    made = story.prepared()
    hands.open()
    hands.click("Ajouter une tâche à ce projet")
    hands.dialog(TaskDialog)
    hands.type("Appeler la mairie")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    menu = "Actions sur la tâche Appeler la mairie"
    choose(hands, menu, "À demain")
    (row,) = story.sheet(made).tasks
    assert row.task.snoozed_until == TODAY + timedelta(days=1)
    assert hands.reads("Appeler la mairie")
    choose(hands, menu, "À une autre date…")
    dialog = hands.dialog(SnoozeDialog)
    dialog.ui.day_edit.set_day(TODAY)
    hands.press(Key.Key_Return)
    assert "à venir" in dialog.ui.error_label.text()
    dialog.ui.day_edit.set_day(TODAY + 3 * WEEK)
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert story.sheet(made).tasks[0].task.snoozed_until == TODAY + 3 * WEEK
    choose(hands, menu, "Modifier ou confier…")
    edited = hands.dialog(EditTaskDialog)
    assert edited.ui.due_on.day == TODAY + 3 * WEEK
    hands.type("Écrire à la mairie")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    hands.find("Fait\u00a0: Écrire à la mairie").setFocus()
    hands.press(Key.Key_Space)
    assert story.sheet(made).tasks[0].task.done_on == TODAY
    assert hands.reads(f"fait le {TODAY:%d/%m/%Y}")
    tasks.finish_task(story.desk, row.task.id, done=False)
    hands.page.refresh()
    messages_seen.answer_next(True)
    choose(hands, "Actions sur la tâche Écrire à la mairie", "Retirer")
    assert story.sheet(made).tasks == ()


def test_support_is_corrected_and_withdrawn(
    hands: Hands, story: Story, messages_seen: MessagesSeen
) -> None:
    made = story.prepared()
    support.add_support(story.desk, made, SupportDraft(SupportKind.MATERIAL, "Des bancs"))
    hands.open()
    choose(hands, "Actions sur l’aide Des bancs", "Modifier…")
    dialog = hands.dialog(SupportDialog)
    hands.type("Des chaises")
    dialog.ui.carrier_combo.setCurrentIndex(1)
    dialog.ui.from_edit.set_day(TODAY)
    dialog.ui.until_edit.setText("samedi")
    hands.press(Key.Key_Return)
    assert "La date de fin n’est pas lisible" in dialog.ui.error_label.text()
    dialog.ui.until_edit.set_day(TODAY - WEEK)
    hands.press(Key.Key_Return)
    assert "avant d’avoir commencé" in dialog.ui.error_label.text()
    dialog.ui.until_edit.set_day(TODAY + WEEK)
    hands.press(Key.Key_Return)
    hands.no_dialog()
    (line,) = story.sheet(made).support
    assert (line.label, line.carried_by, line.until_on) == (
        "Des chaises",
        Carrier.RESIDENTS,
        TODAY + WEEK,
    )
    assert hands.reads("Aide matérielle · Les habitants · du 23/11/2026 au 30/11/2026")
    messages_seen.answer_next(True)
    choose(hands, "Actions sur l’aide Des chaises", "Retirer")
    assert story.sheet(made).support == ()


def test_user_texts_are_shown_as_they_are(hands: Hands, story: Story) -> None:
    made = story.prepared()
    plan.add_step(story.desk, made, StepDraft(title=HOSTILE, note=HOSTILE))
    tasks.add_task(story.desk, title=HOSTILE, due_on=TODAY, project_id=made)
    hands.open()
    assert hands.texts().count(HOSTILE) == 3


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_sheet_with_its_plan_is_accessible(
    hands: Hands, story: Story, theme, look: str, check_accessible: Callable[[QWidget], None]
) -> None:
    made = planned(story)
    theme.set_mode(look)
    tasks.add_task(story.desk, title="Appeler", due_on=TODAY, project_id=made)
    support.add_support(story.desk, made, SupportDraft(SupportKind.MATERIAL, "Des bancs"))
    check_accessible(hands.open())


FORMS = {
    "step": lambda: StepDialog(target_on=TODAY),
    "target": lambda: TargetDialog("Jardin", target_on=TODAY, steps=()),
    "template": lambda: TemplateDialog(plan.templates(), steps=(), target_on=TODAY),
    "support": SupportDialog,
    "snooze": lambda: SnoozeDialog("Appeler", proposed=TODAY + WEEK, today=TODAY),
}


@pytest.mark.parametrize("make", FORMS.values(), ids=FORMS)
def test_each_form_is_accessible(
    show: Callable[..., QWidget],
    make: Callable[[], QWidget],
    check_accessible: Callable[[QWidget], None],
) -> None:
    form = show(make(), 640, 520)
    check_accessible(form)


def test_a_step_that_a_finished_project_did_without_says_so(hands: Hands, story: Story) -> None:
    made = story.under_way()
    plan.add_step(story.desk, made, StepDraft(title="Inviter", due_on=TODAY - WEEK))
    done = Completion(on=TODAY, adults=8, children=1, what_was_done="Les bacs.")
    life.complete(story.desk, made, done)
    hands.open()
    assert chips(hands) == []
    assert hands.reads("sans suite", card(hands))
