"""« Catalogue d’idées »: what a person sees, and what they do with it by the keyboard."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from idcoop_desktop.domain.catalogue_list import Place, Season, row_key
from idcoop_desktop.domain.catalogue_versions import Origin
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.services import ideas, journal, projects
from idcoop_desktop.services.catalogue import known_idea, shipped
from idcoop_desktop.store import ideas as ideas_store
from idcoop_desktop.views.catalogue.entry_dialog import EntryDialog
from idcoop_desktop.views.catalogue.page import CataloguePage
from idcoop_desktop.views.catalogue.proposal_dialog import ProposalDialog
from idcoop_desktop.views.ideas.idea_rows import voice
from idcoop_desktop.views.ideas.with_catalogue import IdeasWithCatalogue
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

KEY = "boite-a-livres"


@pytest.fixture
def place(coop) -> int:
    return coop.residence()


@pytest.fixture
def page(show, context, place) -> CataloguePage:
    made = show(CataloguePage(context), 1366, 690)
    assert isinstance(made, CataloguePage)
    return made


def titles(page: CataloguePage) -> list[str]:
    return [row.known.idea.title for row in page.model.rows]


def choose(page: CataloguePage, key: str = KEY) -> None:
    assert page.rows.select_key(row_key(key))


def pick(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex([combo.itemData(n) for n in range(combo.count())].index(value))


def opened(page: CataloguePage, kind: type[QDialog]):
    (dialog,) = page.findChildren(kind)
    return dialog


def test_every_idea_is_there_with_its_sheet(page, check_accessible):
    assert len(titles(page)) == len(shipped())
    choose(page)
    card = page.detail.card
    assert card.title.text().startswith("Boîte à livres")
    assert card.hide_button.isVisible()
    assert not card.restore_button.isVisible()
    check_accessible(page)


def test_the_list_is_narrowed_and_told_when_empty(page):
    pick(page.ui.kind, ProjectKind.COMPOST)
    assert titles(page) == ["Composteurs partagés"]
    pick(page.ui.season, Season.NOW)
    assert page.ui.clear_button.isVisible()
    page.search.show_words("introuvable")
    page.search.searched.emit("introuvable")
    assert titles(page) == []
    assert page.detail.idea is None
    page._side.currentWidget().asked.emit()
    assert len(titles(page)) == len(shipped())
    assert not page.ui.clear_button.isVisible()
    pick(page.ui.cost, 10_000)
    assert all(row.known.idea.most_cents <= 10_000 for row in page.model.rows)


def test_an_idea_is_proposed_with_its_task_and_taken_back_at_once(coop, page, place, qtbot):
    choose(page)
    page.rows.setFocus()
    qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    assert page.detail.card.propose_button.hasFocus()
    qtbot.keyClick(page.detail.card.propose_button, Qt.Key.Key_Space)
    dialog = opened(page, ProposalDialog)
    dialog.accept()
    assert "résidence" in dialog.ui.error_label.text()
    dialog.residence.set_choice(place, "Les Genêts")
    dialog.ui.first_step.setText(" ")
    dialog.accept()
    assert "d’abord" in dialog.ui.error_label.text()
    dialog.ui.first_step.setText("En parler à Mme Le Goff")
    dialog.ui.due_on.set_day(None)
    dialog.accept()
    assert "jour" in dialog.ui.error_label.text()
    dialog.ui.due_on.set_day(TODAY + timedelta(days=7))
    dialog.accept()
    (row,) = ideas.list_ideas(coop.desk)
    assert (row.idea.catalogue_key, row.idea.channel) == (KEY, Channel.DOORSTEP)
    (task,) = ideas_store.tasks_of_idea(coop.desk.base, row.idea.id, open_only=True)
    assert (task.title, task.due_on) == ("En parler à Mme Le Goff", TODAY + timedelta(days=7))
    assert "Ctrl+Z" in coop.notices[-1]
    (line,) = page.detail.ideas.lines
    line.click()
    assert coop.visited == [("idea", row.idea.id)]
    journal.undo(coop.desk)
    assert ideas.list_ideas(coop.desk) == ()


def test_a_second_proposal_to_the_same_place_is_told_in_the_form(coop, page, place, messages_seen):
    choose(page)
    for _ in range(2):
        page.detail.propose()
        dialog = page.findChildren(ProposalDialog)[-1]
        dialog.residence.set_choice(place, "Les Genêts")
        dialog.accept()
    assert "déjà à suivre" in dialog.ui.error_label.text()
    assert len(ideas.list_ideas(coop.desk)) == 1
    messages_seen.answer_next(True)
    dialog.reject()


def test_for_a_residence_only_what_suits_it_the_best_first(coop, page, place):
    ideas.note_idea(coop.desk, sentence="Une boîte à livres", residence_id=place)
    page.show_record("catalogue", place)
    assert "Les Genêts" in page.ui.residence_value.text()
    assert page.ui.residence_bar.isVisible()
    ranks = [row.rank for row in page.model.rows]
    assert ranks == sorted(ranks)
    assert "Boîte à livres" not in titles(page)
    page.detail.propose()
    dialog = opened(page, ProposalDialog)
    assert dialog.residence.key == place
    dialog.reject()
    page.ui.every_button.click()
    assert not page.ui.residence_bar.isVisible()
    assert len(titles(page)) == len(shipped())
    page.show_record("idea", 3)
    page.show_record("catalogue", 0)
    assert page.detail.residence is None


def test_an_idea_of_the_team_is_added_and_found(coop, page):
    page.ui.add_button.click()
    dialog = opened(page, EntryDialog)
    dialog.accept()
    assert "titre" in dialog.ui.error_label.text()
    dialog.ui.title.setText("Un four à pain <b>partagé</b>")
    dialog.ui.pitch.setPlainText("On cuit ensemble le samedi.")
    dialog.ui.takes.setPlainText("Des briques\n\nUn maçon")
    dialog.ui.first_step.setPlainText("Trouver le maçon.")
    dialog.ui.least.setValue(300)
    dialog.accept()
    assert "coût" in dialog.ui.error_label.text()
    dialog.ui.most.setValue(600)
    dialog.ui.dwellings_from.setValue(30)
    dialog.ui.dwellings_to.setValue(20)
    dialog.accept()
    assert "logements" in dialog.ui.error_label.text()
    dialog.ui.dwellings_to.setValue(0)
    dialog.months[4][0].click()
    dialog.helps[0][0].click()
    dialog.needs[0][0].click()
    dialog.accept()
    idea = page.detail.idea
    assert idea is not None
    assert (idea.title, idea.takes) == (
        "Un four à pain <b>partagé</b>",
        ("Des briques", "Un maçon"),
    )
    assert (idea.least_cents, idea.most_cents, idea.months) == (30_000, 60_000, (5,))
    pick(page.ui.place, Place.OURS)
    assert titles(page) == [idea.title]
    journal.undo(coop.desk)
    page.refresh()
    assert titles(page) == []


def test_an_idea_is_changed_and_goes_back_to_the_words_shipped(coop, page):
    choose(page)
    page.detail.card.edit_button.click()
    dialog = opened(page, EntryDialog)
    assert dialog.ui.title.text() == "Boîte à livres"
    dialog.ui.title.setText("")
    dialog.accept()
    assert "titre" in dialog.ui.error_label.text()
    dialog.ui.title.setText("Cabane à livres")
    dialog.accept()
    assert page.detail.card.title.text() == "Cabane à livres"
    assert page.detail.card.origin.text == Origin.CHANGED.label
    page.detail.card.restore_button.click()
    assert page.detail.card.title.text() == "Boîte à livres"
    assert known_idea(coop.desk, KEY).origin is Origin.SHIPPED


def test_nothing_changed_is_closed_without_a_question(page, messages_seen):
    choose(page)
    page.detail.edit()
    opened(page, EntryDialog).reject()
    assert messages_seen.questions == []


def test_an_idea_is_hidden_and_put_back(coop, page):
    choose(page)
    page.detail.card.hide_button.click()
    assert KEY not in {row.known.idea.key for row in page.model.rows}
    pick(page.ui.place, Place.HIDDEN)
    assert titles(page) == ["Boîte à livres"]
    card = page.detail.card
    assert card.hidden.isVisible()
    assert not card.propose_button.isVisible()
    page.rows.opened.emit(row_key(KEY))
    assert card.show_button.hasFocus()
    card.show_button.click()
    assert not known_idea(coop.desk, KEY).hidden
    assert titles(page) == []


def test_projects_done_here_are_linked(coop, page, context, place):
    made = projects.make_project(coop.desk, title="Boîte à livres du hall", residence_id=place)
    context.changes.announce("projects")
    choose(page)
    (line,) = page.detail.projects.lines
    line.click()
    assert coop.visited == [("project", made)]
    row = next(one for one in page.model.rows if one.known.idea.key == KEY)
    assert row.projects == 1


def test_nothing_is_done_without_an_idea(page, messages_seen):
    page.detail.show_idea(None)
    page.detail.propose()
    page.detail.edit()
    page.detail.restore()
    page.detail.hide_idea(hidden=True)
    assert page.findChildren(QDialog) == []


def test_the_page_of_ideas_leads_to_the_catalogue_and_back(show, context, coop, place):
    both = show(IdeasWithCatalogue(context), 1366, 690)
    both.focus_search()
    assert both.inbox.search.hasFocus()
    both.inbox.ui.catalogue_button.click()
    assert both.currentWidget() is both.catalogue
    both.focus_search()
    assert both.catalogue.search.hasFocus()
    both.catalogue.ui.back_button.click()
    assert both.currentWidget() is both.inbox
    key = ideas.note_idea(
        coop.desk, sentence="Boîte à livres", residence_id=place, catalogue_key=KEY
    )
    both.show_record("catalogue", place)
    both.show_record("idea", key)
    assert both.currentWidget() is both.inbox
    (row,) = ideas.list_ideas(coop.desk)
    assert voice(row).startswith("Proposée par la coopérative")
    assert any(text.text() == "la coopérative" for text in both.findChildren(QLabel))


def test_an_idea_of_the_catalogue_is_shown_whatever_was_asked_for_before(show, context, place):
    both = show(IdeasWithCatalogue(context))
    both.show_record("catalogue", place)
    both.catalogue.search.show_words("vélo")
    both.show_record("catalogue_idea", row_key("grand-troc"))
    assert both.currentWidget() is both.catalogue
    assert both.catalogue.rows.current_key == row_key("grand-troc")
    assert both.catalogue.detail.residence is None
    assert both.catalogue.search.text() == ""


def test_the_forms_can_be_used_by_everybody(page, check_accessible, place):
    choose(page)
    page.detail.propose()
    check_accessible(opened(page, ProposalDialog))
    opened(page, ProposalDialog).reject()
    page.detail.edit()
    check_accessible(opened(page, EntryDialog))
    opened(page, EntryDialog).reject()
