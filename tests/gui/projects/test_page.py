"""The list of projects, its search and filter, and the sheet beside it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.projects import ProjectState, SupportKind
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import ideas, plan, projects, support
from idcoop_desktop.views.changes import Changes
from idcoop_desktop.views.cooperators.person_dialog import PersonDialog
from idcoop_desktop.views.projects.dialogs.bearer import BearerDialog
from idcoop_desktop.views.projects.dialogs.edit import ProjectDialog
from idcoop_desktop.views.projects.dialogs.support import SupportDialog
from idcoop_desktop.views.widgets.chip import Chip
from tests.gui.ideas.coop import Coop
from tests.gui.projects.hands import Hands, Story
from tests.gui.recorder import MessagesSeen

Key = Qt.Key
HOSTILE = "<b>x</b> & <img src=x>"


def titles(hands: Hands) -> list[str]:
    model = hands.page.model
    rows = (model.row_at(number) for number in range(model.rowCount()))
    return [row.project.title for row in rows if row is not None]


def chosen_state(hands: Hands) -> str:
    return hands.page.sheet_view.findChildren(Chip)[0].text


def test_the_first_project_is_shown_when_the_page_opens(hands: Hands, story: Story) -> None:
    story.prepared("Jardin partagé")
    hands.open()
    assert hands.page.count.text() == "1\u00a0projet"
    assert hands.reads("Jardin partagé")
    assert chosen_state(hands) == "En montage"


def test_an_empty_page_leads_to_a_new_project(hands: Hands, story: Story) -> None:
    page = hands.open()
    assert page.empty.isVisible()
    hands.click("Nouveau projet", page.empty)
    dialog = hands.dialog(ProjectDialog)
    hands.type("Fresque du hall")
    hands.press(Key.Key_Tab)
    hands.type("genets")
    hands.qtbot.waitUntil(lambda: bool(dialog.residence.choices))
    dialog.residence.choose_row(0)
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()
    assert titles(hands) == ["Fresque du hall"]
    (row,) = projects.list_projects(story.desk)
    assert row.project.residence_id == story.residence_id
    assert hands.reads("Fresque du hall")


def test_a_title_and_a_residence_are_asked_for_inside_the_form(hands: Hands, story: Story) -> None:
    page = hands.open()
    page.make_new()
    dialog = hands.dialog(ProjectDialog)
    hands.press(Key.Key_Return)
    assert hands.reads("Donnez un titre", dialog)
    assert dialog.ui.title_edit.hasFocus()
    hands.type("Fresque")
    hands.press(Key.Key_Return)
    assert hands.reads("Choisissez la résidence", dialog)
    assert dialog.residence.hasFocus()
    assert dialog.ui.title_edit.text() == "Fresque"
    assert projects.list_projects(story.desk) == ()
    dialog.succeed()


def test_searching_ignores_accents_and_looks_at_the_residence(hands: Hands, story: Story) -> None:
    story.prepared("Jardin partagé")
    story.prepared("Fête d’été")
    page = hands.open()
    hands.page.focus_search()
    hands.type("fete")
    hands.press(Key.Key_Return)
    assert titles(hands) == ["Fête d’été"]
    assert page.count.text() == "1 sur 2\u00a0projets"
    page.search.clear_now()
    hands.type("quimper")
    hands.press(Key.Key_Return)
    assert len(titles(hands)) == 2
    chosen = story.prepared("Compost")
    page.open_record(chosen)
    page.focus_search()
    hands.type("zzz")
    hands.press(Key.Key_Return)
    assert page.empty.isVisible()
    assert page.choose.isVisible()
    hands.press(Key.Key_Escape)
    assert page.list.current_key == chosen
    assert hands.reads("Compost")


def test_the_filter_keeps_a_state_and_sorting_follows_the_life(hands: Hands, story: Story) -> None:
    story.under_way("Compost")
    story.prepared("Jardin partagé")
    page = hands.open()
    page.states.setCurrentIndex(page.states.findText("En cours"))
    assert titles(hands) == ["Compost"]
    page.states.setCurrentIndex(0)
    page.list.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert titles(hands) == ["Jardin partagé", "Compost"]
    page.list.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert titles(hands) == ["Compost", "Jardin partagé"]


def test_a_record_asked_for_elsewhere_shows_whatever_the_filter(hands: Hands, story: Story) -> None:
    wanted = story.prepared("Jardin partagé")
    story.under_way("Compost")
    page = hands.open()
    page.states.setCurrentIndex(page.states.findText("En cours"))
    page.show_record("project", wanted)
    assert page.list.current_key == wanted
    assert hands.reads("Jardin partagé")


def test_a_record_made_since_the_list_was_read_is_shown_too(hands: Hands, story: Story) -> None:
    story.prepared("Compost")
    page = hands.open()
    wanted = story.prepared("Jardin partagé")
    page.open_record(wanted)
    assert page.list.current_key == wanted


def test_an_idea_fills_the_form_of_its_project(hands: Hands, story: Story) -> None:
    idea_id = ideas.note_idea(
        story.desk, sentence="Des bacs à fleurs", residence_id=story.residence_id
    )
    page = hands.open()
    page.show_record("new_project_from_idea", idea_id)
    dialog = hands.dialog(ProjectDialog)
    assert hands.reads("Des bacs à fleurs", dialog)
    hands.type("Bacs")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    (row,) = projects.list_projects(story.desk)
    assert row.project.idea_id == idea_id
    assert hands.reads("Des bacs à fleurs")


def test_what_changes_elsewhere_is_read_again(hands: Hands, story: Story, changes: Changes) -> None:
    made = story.prepared("Jardin partagé")
    hands.open()
    projects.edit_project(
        story.desk, made, title="Verger", summary="", residence_id=story.residence_id
    )
    changes.announce("projects")
    hands.qtbot.waitUntil(lambda: titles(hands) == ["Verger"])
    assert hands.reads("Verger")


def test_editing_changes_the_project_and_says_how_to_undo(
    hands: Hands, story: Story, coop: Coop
) -> None:
    made = story.prepared("Jardin partagé")
    hands.open()
    open_menu_entry(hands, "Modifier…")
    dialog = hands.dialog(ProjectDialog)
    assert not dialog.ui.requested_edit.isVisible()
    dialog.ui.title_edit.setText("Jardin des Genêts")
    dialog.ui.kind_box.setCurrentIndex(dialog.ui.kind_box.findData(ProjectKind.PLANTING))
    hands.click("&Enregistrer", dialog)
    hands.no_dialog()
    changed = story.sheet(made).project
    assert (changed.title, changed.kind) == ("Jardin des Genêts", ProjectKind.PLANTING)
    assert hands.reads(ProjectKind.PLANTING.label)
    assert coop.notices == ["Projet modifié. Annuler\u00a0: Ctrl+Z"]


def test_the_form_offers_the_day_aimed_at_and_tells_what_moves(hands: Hands, story: Story) -> None:
    page = hands.open()
    page.make_new()
    dialog = hands.dialog(ProjectDialog)
    dialog.ui.title_edit.setText("Repas de quartier")
    dialog.residence.set_choice(story.residence_id, "Les Genêts")
    assert hands.reads("Le plan se compte depuis lui", dialog)
    dialog.ui.target_edit.setText("31/02/2027")
    hands.press(Key.Key_Return)
    assert hands.reads("La date visée n’est pas lisible", dialog)
    assert dialog.ui.target_edit.hasFocus()
    dialog.ui.target_edit.setText("12/06/2027")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    (row,) = projects.list_projects(story.desk)
    assert row.project.target_on == date(2027, 6, 12)
    plan.add_step(story.desk, row.project.id, StepDraft(title="Inviter", offset_days=-20))
    page.refresh()
    open_menu_entry(hands, "Modifier…")
    dialog = hands.dialog(ProjectDialog)
    assert hands.reads("1\u00a0étape suivra.", dialog)
    dialog.ui.target_edit.setText("19/06/2027")
    hands.click("&Enregistrer", dialog)
    hands.no_dialog()
    (step,) = story.sheet(row.project.id).steps
    assert step.due_on == date(2027, 5, 30)


def open_menu_entry(hands: Hands, text: str) -> None:
    menu = hands.find("Plus d’actions").menu()
    assert menu is not None
    next(entry for entry in menu.actions() if entry.text() == text).trigger()


def test_leaving_a_form_asks_before_losing_what_was_typed(
    hands: Hands, story: Story, messages_seen: MessagesSeen
) -> None:
    page = hands.open()
    page.make_new()
    dialog = hands.dialog(ProjectDialog)
    hands.type("Fresque")
    messages_seen.answer_next(False)
    hands.press(Key.Key_Escape)
    assert dialog.isVisible()
    messages_seen.answer_next(True)
    hands.press(Key.Key_Escape)
    hands.no_dialog()
    assert projects.list_projects(story.desk) == ()


def test_support_is_planned_then_ticked_without_losing_the_place(
    hands: Hands, story: Story
) -> None:
    made = story.prepared()
    hands.open()
    hands.click("Ajouter une aide")
    dialog = hands.dialog(SupportDialog)
    dialog.ui.label_edit.setText("Prêt de la salle")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    box = hands.find("Aide logistique apportée\u00a0: Prêt de la salle")
    box.setFocus()
    hands.press(Key.Key_Space)
    (line,) = story.sheet(made).support
    assert (line.kind, line.done_on) == (SupportKind.LOGISTIC, story.desk.today())
    again = hands.find("Aide logistique apportée\u00a0: Prêt de la salle")
    assert again.hasFocus()
    assert again is not box
    hands.press(Key.Key_Space)
    assert story.sheet(made).support[0].done_on is None


def test_a_bearer_unknown_so_far_is_written_down_on_the_way(hands: Hands, story: Story) -> None:
    made = story.prepared()
    hands.open()
    hands.click("Inscrire un porteur…")
    dialog = hands.dialog(BearerDialog)
    hands.click("&Nouveau coopérateur…", dialog)
    person = hands.dialog(PersonDialog)
    person.ui.first_name.setText("Awa")
    person.ui.last_name.setText("Diarra")
    person.accept()
    hands.bring_forward(dialog)
    assert dialog.person.text() == "Awa Diarra"
    hands.press(Key.Key_Return)
    hands.no_dialog()
    (line,) = story.sheet(made).bearers
    assert line.person.name == "Awa Diarra"
    assert line.person.residence_id == story.residence_id


def test_a_bearer_is_chosen_among_known_people(hands: Hands, story: Story) -> None:
    made = story.complete_file()
    hands.open()
    hands.click("Inscrire un porteur")
    dialog = hands.dialog(BearerDialog)
    hands.type("inconnu")
    hands.press(Key.Key_Return)
    assert hands.reads("Choisissez un coopérateur", dialog)
    dialog.person.set_choice(story.people[0], "Lucie Nédélec")
    hands.press(Key.Key_Return)
    assert hands.reads("Lucie Nédélec porte déjà ce projet", dialog)
    dialog.succeed()
    assert len(story.sheet(made).bearers) == 2


def test_a_bearer_is_taken_off_after_a_question(
    hands: Hands, story: Story, messages_seen: MessagesSeen
) -> None:
    made = story.complete_file()
    hands.open()
    messages_seen.answer_next(True)
    hands.click("Retirer Lucie Nédélec des porteurs")
    assert "Lucie Nédélec" in messages_seen.questions[0]
    assert [line.person.name for line in story.sheet(made).bearers] == ["Malo Quéméneur"]


def test_a_bearer_and_the_flyer_lead_elsewhere(hands: Hands, story: Story, coop: Coop) -> None:
    made = story.completed()
    hands.open()
    hands.click("Ouvrir la fiche de Lucie Nédélec")
    hands.click("Préparer le flyer")
    assert coop.visited == [("person", story.people[0]), ("showcase", made)]


def test_bearers_show_role_and_seniority(hands: Hands, story: Story) -> None:
    story.complete_file()
    hands.open()
    assert hands.reads("Porteur, locataire, 8\u00a0ans d’ancienneté")
    assert hands.reads("Co-porteur, locataire, 8\u00a0ans d’ancienneté")


def test_the_journal_tells_who_did_what(hands: Hands, story: Story) -> None:
    story.granted()
    hands.open()
    assert hands.reads("Nolwenn Ferrec")
    assert hands.reads("Aide accordée à «\u00a0Jardin partagé\u00a0»")
    assert hands.reads("En montage → Accordé")


def test_older_actions_are_shown_on_demand(hands: Hands, story: Story) -> None:
    story.completed()
    hands.open()
    assert not hands.reads("Création du projet")
    hands.find("Afficher les 2\u00a0actions d’avant").setFocus()
    hands.press(Key.Key_Space)
    assert hands.reads("Création du projet")


def test_a_closed_project_asks_for_nothing_more(hands: Hands, story: Story) -> None:
    story.decided(Outcome.REFUSED)
    hands.open()
    assert hands.reads("0\u00a0porteur pour 2")
    assert not hands.reads("À faire")


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.POSTPONED])
def test_a_refusal_or_a_delay_tells_its_reason(
    hands: Hands, story: Story, outcome: Outcome
) -> None:
    story.decided(outcome)
    hands.open()
    assert hands.reads("Raison\u00a0: Trop peu d’habitants")
    assert hands.reads("Suite proposée\u00a0: En parler au pied de l’immeuble")
    assert chosen_state(hands) == outcome.label
    assert hands.reads("À réexaminer le") == (outcome is Outcome.POSTPONED)


def test_user_texts_are_shown_as_they_are(hands: Hands, story: Story) -> None:
    made = projects.make_project(
        story.desk, title=HOSTILE, residence_id=story.residence_id, summary=HOSTILE
    )
    projects.state_benefit(story.desk, made, HOSTILE, checked=True)
    support.add_support(story.desk, made, SupportDraft(SupportKind.MATERIAL, HOSTILE))
    hands.open()
    assert hands.texts().count(HOSTILE) == 3
    assert hands.reads(f"{HOSTILE} (vérifié")


@pytest.mark.parametrize("word", ["x" * 200, "mot " * 50])
def test_endless_texts_do_not_widen_the_sheet(hands: Hands, story: Story, word: str) -> None:
    made = projects.make_project(
        story.desk, title=word, residence_id=story.residence_id, summary=word
    )
    projects.state_benefit(story.desk, made, word, checked=True)
    support.add_support(story.desk, made, SupportDraft(SupportKind.MATERIAL, word))
    page = hands.open()
    body = page.sheet_view
    assert body.minimumSizeHint().width() <= body.width()
    assert body.width() <= page.split.widget(1).width()


def test_typing_in_the_search_field_waits_for_a_pause(hands: Hands, story: Story) -> None:
    story.prepared("Jardin partagé")
    page = hands.open()
    QTest.keyClicks(page.search, "zz")
    assert titles(hands) == ["Jardin partagé"]
    hands.qtbot.waitUntil(lambda: titles(hands) == [])


@pytest.mark.parametrize("state", list(ProjectState))
def test_every_state_has_a_filter(hands: Hands, story: Story, state: ProjectState) -> None:
    page = hands.open()
    assert page.states.findText(state.label) > 0
