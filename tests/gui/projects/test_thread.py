"""The thread of a project: contacts noted, corrected, removed, and the line of time filtered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.thread import Strand
from idcoop_desktop.services import contacts
from idcoop_desktop.services.person_sheet import person_sheet
from idcoop_desktop.store import follow_up
from idcoop_desktop.views.changes import Changes
from idcoop_desktop.views.cooperators.contact_dialog import ContactDialog
from idcoop_desktop.views.projects.cards.thread import ThreadCard
from tests.gui.ideas.coop import Coop
from tests.gui.projects.hands import Hands, Story
from tests.gui.recorder import MessagesSeen

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.domain.follow_up import Interaction

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def noted(story: Story, project_id: int) -> list[Interaction]:
    return [*reversed(follow_up.interactions_of_project(story.desk.base, project_id))]


def talk(story: Story, project_id: int, facts: str, *, days_ago: int = 0, **whom: object) -> None:
    note = ContactNote(
        on=story.desk.today() - timedelta(days_ago),
        facts=facts,
        whom=Whom(**whom),  # type: ignore[arg-type]
    )
    contacts.note_contact(story.desk, note, project_id=project_id)


def card(hands: Hands) -> ThreadCard:
    # Widgets added to a visible page appear with the next turn of the event loop.
    QApplication.processEvents()
    (shown,) = (one for one in hands.page.findChildren(ThreadCard) if one.isVisible())
    return shown


def correct(hands: Hands) -> ContactDialog:
    found = [one for one in card(hands).findChildren(QPushButton) if one.text() == "Corriger…"]
    found[0].click()
    return hands.dialog(ContactDialog)


def choose(dialog: ContactDialog, label: str) -> None:
    place = dialog.ui.whom.findText(label)
    assert place >= 0, f"nobody called {label!r}"
    dialog.ui.whom.setCurrentIndex(place)


@pytest.mark.parametrize(
    ("name", "channel"),
    [
        ("Noter un appel", Channel.PHONE),
        ("Noter une visite", Channel.VISIT),
        ("Noter une réunion", Channel.MEETING),
        ("Noter un échange…", Channel.CONVERSATION),
    ],
)
def test_a_contact_with_the_bearer_is_noted_in_two_clicks(
    hands: Hands, story: Story, coop: Coop, name: str, channel: Channel
) -> None:
    made = story.complete_file()
    hands.open()
    hands.click(name)
    dialog = hands.dialog(ContactDialog)
    assert dialog.ui.facts.hasFocus()
    hands.type("Les bacs arrivent mardi")
    hands.click("&Noter l’échange", dialog)
    hands.no_dialog()
    (told,) = noted(story, made)
    assert (told.channel, told.cooperator_id) == (channel, story.people[0])
    assert hands.reads("Les bacs arrivent mardi")
    assert coop.notices[-1].startswith("Échange noté.")
    assert person_sheet(story.desk, story.people[0]).last_contact == told


def test_a_meeting_with_all_the_bearers_is_told_once(hands: Hands, story: Story) -> None:
    made = story.complete_file()
    hands.open()
    hands.click("Noter une réunion")
    dialog = hands.dialog(ContactDialog)
    choose(dialog, "Les porteurs ensemble")
    hands.type("Plan des bacs choisi")
    hands.press(Key.Key_Return, with_=CTRL)
    hands.no_dialog()
    assert {one.cooperator_id for one in noted(story, made)} == set(story.people)
    card(hands).strands.setCurrentIndex(1)
    assert hands.texts(card(hands)).count("Lucie Nédélec et Malo Quéméneur") == 1


def test_a_group_or_somebody_else_is_named(hands: Hands, story: Story, coop: Coop) -> None:
    awen = coop.person("Awen", "Tanguy")
    made = story.prepared()
    hands.open()
    hands.click("Noter un échange…")
    dialog = hands.dialog(ContactDialog)
    assert dialog.ui.whom.currentText() == "La résidence Les Genêts"
    hands.type("Veulent un composteur")
    choose(dialog, "Un groupe d’habitants…")
    hands.press(Key.Key_Return, with_=CTRL)
    assert hands.reads("Nommez le groupe", dialog)
    assert dialog.ui.group.hasFocus()
    hands.type("Le hall B")
    choose(dialog, "Une autre personne…")
    assert not dialog.ui.group.isVisible()
    hands.press(Key.Key_Return, with_=CTRL)
    assert dialog.whom_field is not None
    person = dialog.whom_field.person
    assert person.hasFocus()
    hands.type("awen")
    hands.qtbot.waitUntil(lambda: bool(person.choices))
    person.choose_row(0)
    hands.press(Key.Key_Return, with_=CTRL)
    hands.no_dialog()
    (told,) = noted(story, made)
    assert (told.cooperator_id, told.with_whom) == (awen, "")


def test_the_next_step_is_recalled_as_a_task(hands: Hands, story: Story, coop: Coop) -> None:
    made = story.complete_file()
    hands.open()
    hands.click("Noter un appel")
    dialog = hands.dialog(ContactDialog)
    hands.type("Cherche des planches")
    dialog.ui.remind_on.setText("32/13/2026")
    hands.press(Key.Key_Return, with_=CTRL)
    assert dialog.ui.remind_on.hasFocus()
    tomorrow = story.desk.today() + timedelta(1)
    dialog.ui.remind_on.set_day(tomorrow)
    hands.press(Key.Key_Return, with_=CTRL)
    assert hands.reads("Écrivez la suite", dialog)
    dialog.ui.next_step.setText("Rappeler le menuisier")
    hands.press(Key.Key_Return, with_=CTRL)
    hands.no_dialog()
    (task,) = (
        one
        for one in follow_up.tasks_of_project(story.desk.base, made)
        if one.title == "Rappeler le menuisier"
    )
    assert task.due_on == tomorrow
    assert "dans vos tâches" in coop.notices[-1]


def test_a_contact_noted_by_mistake_is_corrected(hands: Hands, story: Story) -> None:
    made = story.complete_file()
    talk(story, made, "Terrain vu", person_ids=story.people)
    hands.open()
    dialog = correct(hands)
    assert dialog.ui.whom.currentText() == "Les porteurs ensemble"
    assert dialog.ui.facts.toPlainText() == "Terrain vu"
    assert not dialog.ui.remind_on.isVisible()
    choose(dialog, "Malo Quéméneur")
    dialog.ui.facts.setPlainText("Hall vu")
    hands.press(Key.Key_Return, with_=CTRL)
    hands.no_dialog()
    (told,) = noted(story, made)
    assert (told.facts, told.cooperator_id) == ("Hall vu", story.people[1])
    assert hands.reads("Hall vu")


@pytest.mark.parametrize("whom", ["person", "group"])
def test_somebody_the_list_does_not_name_stays_when_a_contact_is_corrected(
    hands: Hands, story: Story, coop: Coop, whom: str
) -> None:
    awen = coop.person("Awen", "Tanguy")
    made = story.prepared()
    about = {"person_ids": (awen,)} if whom == "person" else {"group": "L’amicale"}
    talk(story, made, "Terrain vu", **about)
    hands.open()
    dialog = correct(hands)
    dialog.ui.facts.setPlainText("Hall vu")
    hands.press(Key.Key_Return, with_=CTRL)
    hands.no_dialog()
    (told,) = noted(story, made)
    expected = (awen, "") if whom == "person" else (None, "L’amicale")
    assert (told.cooperator_id, told.with_whom) == expected


def test_a_contact_is_removed_after_a_question(
    hands: Hands, story: Story, messages_seen: MessagesSeen, coop: Coop
) -> None:
    made = story.complete_file()
    talk(story, made, "Terrain vu", person_ids=story.people[:1])
    hands.open()
    dialog = correct(hands)
    messages_seen.answer_next(False)
    hands.click("Retirer cet échange", dialog)
    assert noted(story, made)
    messages_seen.answer_next(True)
    hands.click("Retirer cet échange", dialog)
    hands.no_dialog()
    assert noted(story, made) == []
    assert not hands.reads("Corriger…", card(hands))
    assert coop.notices[-1].startswith("Échange retiré.")


def test_the_thread_is_filtered_and_stays_so_when_something_changes(
    hands: Hands, story: Story, changes: Changes
) -> None:
    made = story.under_way()
    talk(story, made, "Terrain vu", person_ids=story.people[:1])
    hands.open()
    strands = card(hands).strands
    assert strands.currentText() == "Tout (6)"
    assert hands.reads("Projet démarré")
    strands.setCurrentIndex(strands.findText("Échanges (1)"))
    assert [one.strand for one in card(hands).entries] == [Strand.CONTACT]
    changes.announce("projects")
    assert card(hands).strands is not strands
    assert card(hands).strands.currentText() == "Échanges (1)"
    assert hands.reads("Terrain vu")
    assert not hands.reads("Projet démarré", card(hands))
    card(hands).strands.setCurrentIndex(4)
    assert hands.reads("Rien à montrer", card(hands))


def test_another_project_starts_with_the_whole_thread(hands: Hands, story: Story) -> None:
    other = story.prepared("Jardin")
    story.prepared("Fresque")
    hands.open()
    assert hands.reads("Fresque")
    card(hands).strands.setCurrentIndex(1)
    hands.page.open_record(other)
    assert hands.reads("Jardin")
    assert card(hands).strands.currentIndex() == 0


def test_older_events_come_when_they_are_wanted(hands: Hands, story: Story) -> None:
    made = story.complete_file()
    for number in range(30):
        talk(story, made, f"Appel {number}", days_ago=30 - number, person_ids=story.people[:1])
    hands.open()
    shown = card(hands)
    assert not hands.reads("Appel 10", shown)
    more = next(one for one in shown.findChildren(QPushButton) if "de plus" in one.text())
    more.setFocus()
    more.click()
    assert hands.reads("Appel 10", shown)
    assert hands.focused() == "Corriger…"
    more.click()
    assert hands.reads("Projet créé", shown)
    assert not more.isVisible()


HOSTILE = "<b>x</b> & <img src=x> 👩\u200d🌾 \u202eabc"


def test_what_was_typed_is_shown_as_it_is(
    hands: Hands, story: Story, check_accessible: Callable[[QWidget], None]
) -> None:
    made = story.complete_file(HOSTILE)
    talk(story, made, HOSTILE, group=HOSTILE)
    talk(story, made, "é" * 65_536, days_ago=1)
    hands.open()
    assert hands.texts(card(hands)).count(HOSTILE) == 2
    assert hands.reads("é" * 600 + "…", card(hands))
    check_accessible(hands.page)
    dialog = correct(hands)
    assert dialog.ui.facts.toPlainText() == HOSTILE
    assert dialog.ui.group.text() == HOSTILE
    check_accessible(dialog)
    dialog.reject()
