"""Deciding, waiving, starting, going back: what the forms refuse and what they store."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

from idcoop_desktop.domain.decisions import Criterion, Outcome
from idcoop_desktop.domain.projects import LifeEvent, Project, ProjectState
from idcoop_desktop.views.projects.dialogs.benefit import BenefitDialog
from idcoop_desktop.views.projects.dialogs.completion import CompletionDialog
from idcoop_desktop.views.projects.dialogs.decision import DecisionDialog
from idcoop_desktop.views.projects.dialogs.letter import LetterDialog
from idcoop_desktop.views.projects.dialogs.reason import DatedReasonDialog
from idcoop_desktop.views.projects.dialogs.request import RequestDialog
from idcoop_desktop.views.projects.dialogs.start import ResumeDialog, StartDialog
from idcoop_desktop.views.projects.dialogs.waiver import WaiverDialog
from idcoop_desktop.views.projects.life import life_steps
from idcoop_desktop.views.widgets.life_line import StepState
from tests.gui.projects.hands import Hands, Story

Key = Qt.Key
DAY = date(2026, 11, 2)


def choose(hands: Hands, text: str) -> None:
    menu = hands.find("Plus d’actions").menu()
    assert menu is not None
    next(entry for entry in menu.actions() if entry.text() == text).trigger()


def decide(hands: Hands) -> DecisionDialog:
    hands.click("Décider…")
    dialog = hands.dialog(DecisionDialog)
    dialog.ui.decided_by_edit.setText("Commission")
    return dialog


def test_the_fields_follow_the_outcome(hands: Hands, story: Story) -> None:
    story.complete_file()
    hands.open()
    dialog = decide(hands)
    assert dialog.ui.amount_edit.cents == 30_000
    assert not dialog.ui.reason_edit.isVisible()
    dialog.ui.refuse_radio.click()
    assert not dialog.ui.amount_edit.isVisible()
    assert dialog.ui.reason_edit.isVisible()
    assert not dialog.ui.reconsider_edit.isVisible()
    dialog.ui.postpone_radio.click()
    assert dialog.ui.reconsider_edit.isVisible()
    dialog.succeed()


def test_a_refusal_without_what_comes_next_stays_open(hands: Hands, story: Story) -> None:
    made = story.prepared()
    hands.open()
    dialog = decide(hands)
    dialog.ui.refuse_radio.click()
    dialog.ui.reason_edit.setPlainText("Trop bruyant")
    hands.click("&Enregistrer la décision", dialog)
    assert hands.reads("Un refus propose toujours une suite", dialog)
    assert dialog.ui.next_step_edit.hasFocus()
    assert dialog.ui.reason_edit.toPlainText() == "Trop bruyant"
    assert story.sheet(made).project.state is ProjectState.PREPARING
    hands.type("En reparler")
    hands.press(Key.Key_Return)
    hands.dialog(LetterDialog).reject()
    hands.no_dialog()
    assert story.sheet(made).decisions[0].next_step == "En reparler"
    assert story.sheet(made).project.state is ProjectState.REFUSED


def test_a_postponed_project_is_taken_up_again(hands: Hands, story: Story) -> None:
    made = story.prepared()
    hands.open()
    dialog = decide(hands)
    dialog.ui.postpone_radio.click()
    dialog.ui.reason_edit.setPlainText("Devis attendu")
    dialog.ui.letter_box.click()
    hands.click("&Enregistrer la décision", dialog)
    hands.no_dialog()
    project = story.sheet(made).project
    assert project.reconsider_on == story.desk.today() + timedelta(days=30)
    hands.click("Reprendre le montage")
    dialog = hands.dialog(ResumeDialog)
    dialog.ui.day_edit.set_day(story.desk.today() - timedelta(days=1))
    hands.click("&Reprendre le montage", dialog)
    assert hands.reads("précède la dernière étape", dialog)
    dialog.ui.day_edit.set_day(story.desk.today())
    hands.click("&Reprendre le montage", dialog)
    hands.no_dialog()
    assert story.sheet(made).project.state is ProjectState.PREPARING


def test_nobody_decides_anonymously(hands: Hands, story: Story) -> None:
    story.complete_file()
    hands.open()
    hands.click("Décider…")
    dialog = hands.dialog(DecisionDialog)
    hands.click("&Enregistrer la décision", dialog)
    assert hands.reads("Indiquez qui a pris la décision", dialog)
    assert dialog.ui.decided_by_edit.hasFocus()
    dialog.succeed()


def test_the_envelope_warns_at_eighty_percent(hands: Hands, story: Story) -> None:
    story.granted("Compost", 50_000)
    story.complete_file("Jardin partagé", 10_000)
    hands.open()
    dialog = decide(hands)
    assert hands.reads("Il reste 500,00\u00a0€ sur l’enveloppe 2026.", dialog)
    assert dialog.ui.envelope_label.property("role") == "muted"
    dialog.ui.amount_edit.setText("300")
    assert hands.reads("L’enveloppe 2026 serait utilisée à 80", dialog)
    assert dialog.ui.envelope_label.property("role") == "warning"
    dialog.ui.amount_edit.setText("501")
    assert dialog.ui.envelope_label.property("role") == "error"
    hands.click("&Enregistrer la décision", dialog)
    assert hands.reads("L’aide ne peut pas encore être accordée", dialog)
    dialog.succeed()


def test_the_ceiling_is_waived_from_the_decision(hands: Hands, story: Story) -> None:
    made = story.complete_file(requested=90_000)
    hands.open()
    dialog = decide(hands)
    assert hands.reads("Accordez 800,00\u00a0€ au plus", dialog)
    hands.click("Accorder une dérogation\u00a0: Dans la limite du plafond", dialog)
    waiver = hands.dialog(WaiverDialog)
    hands.type("Résidence de 90 foyers")
    hands.press(Key.Key_Tab)
    hands.type("La directrice")
    hands.press(Key.Key_Return)
    hands.qtbot.waitUntil(lambda: waiver not in hands.shown(WaiverDialog))
    hands.bring_forward(dialog)
    assert hands.reads("Dérogation", dialog)
    assert dialog.ui.decided_by_edit.text() == "Commission"
    hands.click("&Enregistrer la décision", dialog)
    hands.no_dialog()
    assert story.sheet(made).amounts.granted == 90_000


def test_a_condition_is_waived_from_its_line(hands: Hands, story: Story) -> None:
    story.prepared()
    hands.open()
    hands.click("Accorder une dérogation\u00a0: Porté à plusieurs")
    dialog = hands.dialog(WaiverDialog)
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    assert hands.reads("Indiquez la raison", dialog)
    hands.type("Seul dans l’escalier")
    hands.press(Key.Key_Tab)
    hands.type("La directrice")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert hands.reads("Dérogation de La directrice, le 23/11/2026\u00a0: Seul dans l’escalier")
    assert hands.reads("Dérogation")


def test_the_benefit_is_signed_only_once_written(hands: Hands, story: Story) -> None:
    made = story.prepared()
    hands.open()
    hands.click("Dire à qui le projet profite")
    dialog = hands.dialog(BenefitDialog)
    dialog.ui.checked_box.setChecked(True)
    hands.click("&Enregistrer", dialog)
    assert hands.reads("Écrivez d’abord à qui le projet profite", dialog)
    hands.type("À tous")
    hands.click("&Enregistrer", dialog)
    hands.no_dialog()
    assert story.sheet(made).project.benefit_checked_on == story.desk.today()


def test_a_complement_can_only_be_granted(hands: Hands, story: Story) -> None:
    made = story.granted(cents=30_000)
    hands.open()
    choose(hands, "Complément d’aide…")
    dialog = hands.dialog(DecisionDialog)
    assert not dialog.ui.refuse_radio.isVisible()
    hands.type("100")
    dialog.ui.decided_by_edit.setText("Commission")
    hands.click("&Enregistrer la décision", dialog)
    hands.no_dialog()
    assert story.sheet(made).amounts.granted == 40_000


def test_a_start_before_the_decision_is_refused_in_the_form(hands: Hands, story: Story) -> None:
    made = story.granted()
    hands.open()
    hands.click("Démarrer…")
    dialog = hands.dialog(StartDialog)
    dialog.ui.day_edit.setText("01/01/2020")
    hands.press(Key.Key_Return)
    assert hands.reads("Le démarrage ne peut pas précéder la décision", dialog)
    dialog.ui.day_edit.setText("bientôt")
    hands.press(Key.Key_Return)
    assert hands.reads("Indiquez une date", dialog)
    dialog.succeed()
    assert story.sheet(made).project.state is ProjectState.GRANTED


def test_a_completion_needs_people_and_words(hands: Hands, story: Story) -> None:
    made = story.under_way()
    hands.open()
    hands.click("Marquer réalisé…")
    dialog = hands.dialog(CompletionDialog)
    assert hands.reads("Le reste de l’aide, 300,00\u00a0€, sera rendu à l’enveloppe.", dialog)
    hands.press(Key.Key_Return)
    assert hands.reads("combien de personnes", dialog)
    assert dialog.ui.adults_spin.hasFocus()
    dialog.ui.adults_spin.setValue(4)
    hands.press(Key.Key_Return)
    assert dialog.ui.story_edit.hasFocus()
    hands.type("Un bac")
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()
    assert hands.reads("avec 4\u00a0adultes et 0\u00a0enfant. Un bac")
    assert story.sheet(made).amounts.granted == 0


def test_a_step_back_and_an_end_ask_why(hands: Hands, story: Story) -> None:
    made = story.under_way()
    hands.open()
    choose(hands, "Étape précédente…")
    dialog = hands.dialog(DatedReasonDialog)
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    assert hands.reads("Indiquez la raison", dialog)
    dialog.ui.day_edit.setText("31/02")
    dialog.ui.reason_edit.setPlainText("x")
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    assert dialog.ui.day_edit.hasFocus()
    dialog.ui.day_edit.set_day(story.desk.today() + timedelta(days=1))
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    assert hands.reads("Cette date est dans le futur", dialog)
    dialog.ui.day_edit.set_day(story.desk.today())
    dialog.ui.reason_edit.clear()
    dialog.ui.reason_edit.setFocus()
    hands.type("Erreur de saisie")
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()
    assert story.sheet(made).project.state is ProjectState.GRANTED
    choose(hands, "Abandonner…")
    assert hands.dialog(DatedReasonDialog).ui.day_edit.day == story.desk.today()
    hands.type("Déménagement")
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()
    assert story.sheet(made).project.state is ProjectState.ABANDONED
    assert story.sheet(made).events[-1].reason == "Déménagement"


def test_what_is_asked_for_can_be_reviewed(hands: Hands, story: Story) -> None:
    made = story.prepared(requested=30_000)
    hands.open()
    choose(hands, "Montant demandé…")
    dialog = hands.dialog(RequestDialog)
    dialog.ui.amount_edit.setText("douze")
    hands.press(Key.Key_Return)
    assert hands.reads("n’est pas un montant", dialog)
    dialog.ui.amount_edit.setText("450")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert story.sheet(made).amounts.requested == 45_000


def test_spending_beyond_the_grant_is_waived_from_the_menu(hands: Hands, story: Story) -> None:
    made = story.under_way()
    hands.open()
    choose(hands, "Dérogation pour une dépense…")
    hands.dialog(WaiverDialog)
    hands.type("Facture plus haute")
    hands.press(Key.Key_Tab)
    hands.type("La directrice")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert story.sheet(made).waivers[0].criterion is Criterion.SPENDING
    assert hands.reads("Facture plus haute")


def steps(state: ProjectState, *, came_from: ProjectState | None = None) -> dict[str, StepState]:
    project = Project(
        id=1, title="Jardin", residence_id=1, state=state, idea_noted_on=DAY, decided_on=DAY
    )
    events = [
        LifeEvent(id=1, project_id=1, to=ProjectState.PREPARING, on=DAY, by_id=1),
        LifeEvent(id=2, project_id=1, to=state, on=DAY, by_id=1, came_from=came_from),
    ]
    return {step.label: step.state for step in life_steps(project, events)}


def test_the_life_line_stands_at_the_present_step() -> None:
    assert steps(ProjectState.UNDER_WAY) == {
        "Idée notée": StepState.DONE,
        "Montage": StepState.DONE,
        "Décidé": StepState.DONE,
        "En cours": StepState.CURRENT,
        "Réalisé": StepState.TO_COME,
        "Valorisé": StepState.TO_COME,
    }
    assert steps(ProjectState.REFUSED)["Refusé"] is StepState.STOPPED
    assert steps(ProjectState.POSTPONED)["Ajourné"] is StepState.CURRENT
    assert set(steps(ProjectState.SHOWCASED).values()) == {StepState.DONE}


def test_the_life_line_of_an_abandoned_project_stops_where_it_stopped() -> None:
    assert steps(ProjectState.ABANDONED, came_from=ProjectState.GRANTED) == {
        "Idée notée": StepState.DONE,
        "Montage": StepState.DONE,
        "Décidé": StepState.DONE,
        "Abandonné": StepState.STOPPED,
    }


def test_outcomes_of_the_form_are_those_of_the_domain(hands: Hands, story: Story) -> None:
    story.complete_file()
    hands.open()
    dialog = decide(hands)
    seen = [dialog.outcome]
    for radio in (dialog.ui.refuse_radio, dialog.ui.postpone_radio):
        radio.click()
        seen.append(dialog.outcome)
    assert seen == list(Outcome)
    dialog.succeed()
