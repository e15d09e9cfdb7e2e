"""« Idée express »: typed in seconds, stored as said, never lost by a slip."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.services import ideas
from idcoop_desktop.services.rows import Choice
from idcoop_desktop.views.cooperators.residence_dialog import ResidenceDialog
from idcoop_desktop.views.ideas.actions import open_idea_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.ideas.dialog import IdeaDialog
    from idcoop_desktop.views.widgets.picker import Picker
    from tests.gui.recorder import MessagesSeen


@pytest.fixture
def opened(qtbot: QtBot, context: PageContext) -> Callable[..., IdeaDialog]:
    """Open the dialog and wait until it is shown."""

    def open_one(residence: Choice | None = None) -> IdeaDialog:
        dialog = open_idea_dialog(context, residence=residence)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return open_one


def type_and_take(qtbot: QtBot, picker: Picker, words: str) -> None:
    """Type in a picker and take its first suggestion."""
    qtbot.keyClicks(picker, words)
    qtbot.waitUntil(lambda: bool(picker.choices))
    picker.choose_row(0)


def closed(dialog: IdeaDialog) -> Callable[[], bool]:
    """Tell whether the dialog is gone."""
    gone: list[bool] = []
    dialog.finished.connect(lambda _code: gone.append(True))
    return lambda: bool(gone)


def test_sentence_and_residence_are_enough(qtbot, coop, context, opened, changes: Changes):
    coop.residence("Les Genêts", "Quimper")
    told: list[frozenset[str]] = []
    changes.changed.connect(told.append)
    dialog = opened()
    assert dialog.focusWidget() is dialog.ui.sentence
    qtbot.keyClicks(dialog.ui.sentence, "Des bancs sous les tilleuls")
    type_and_take(qtbot, dialog.residence, "genets")
    gone = closed(dialog)
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert gone()
    (row,) = ideas.list_ideas(coop.desk)
    assert row.idea.sentence == "Des bancs sous les tilleuls"
    assert (row.residence, row.said_by, row.idea.channel) == (
        "Les Genêts, Quimper",
        "",
        Channel.CONVERSATION,
    )
    assert told == [frozenset({"ideas", "tasks"})]
    assert coop.notices == ["Idée notée. Annuler\u00a0: Ctrl+Z"]


def test_enter_in_the_sentence_notes_it_where_the_last_one_was(qtbot, coop, opened):
    ideas.note_idea(coop.desk, sentence="La première", residence_id=coop.residence())
    dialog = opened()
    assert dialog.residence.text() == "Les Genêts, Quimper"
    qtbot.keyClicks(dialog.ui.sentence, "La seconde")
    gone = closed(dialog)
    qtbot.keyClick(dialog.ui.sentence, Qt.Key.Key_Return)
    assert gone()
    assert {row.idea.sentence for row in ideas.list_ideas(coop.desk)} == {
        "La première",
        "La seconde",
    }


def test_a_known_person_is_linked(qtbot, coop, opened):
    place = coop.residence()
    person = coop.person("Awen", "Tanguy", place)
    dialog = opened(Choice(id=place, label="Les Genêts"))
    qtbot.keyClicks(dialog.ui.sentence, "Un compost")
    type_and_take(qtbot, dialog.said_by, "tang")
    assert shown(dialog, "Coopérateur connu")
    dialog.accept()
    idea = ideas.list_ideas(coop.desk)[0].idea
    assert (idea.said_by_id, idea.said_by_name) == (person, "")


def test_another_name_is_kept_as_typed_with_the_day_to_follow_up(qtbot, coop, opened):
    place = coop.residence()
    dialog = opened(Choice(id=place, label="Les Genêts"))
    qtbot.keyClicks(dialog.ui.sentence, "Un compost")
    qtbot.keyClicks(dialog.said_by, "la dame du 3e")
    assert shown(dialog, "la dame du 3e")
    dialog.ui.channel.setCurrentText("Visite")
    qtbot.keyClicks(dialog.ui.follow_up, "12/12/2026")
    dialog.accept()
    idea = ideas.list_ideas(coop.desk)[0].idea
    assert (idea.said_by_id, idea.said_by_name) == (None, "la dame du 3e")
    assert (idea.channel, idea.follow_up_on) == (Channel.VISIT, date(2026, 12, 12))


@pytest.mark.parametrize(
    ("sentence", "place", "day", "told", "field"),
    [
        ("  ", True, "", "en une phrase", "sentence"),
        ("Un compost", False, "", "résidence dans la liste", "residence"),
        ("Un compost", True, "31/02/2026", "la date sous la forme", "follow_up"),
    ],
)
def test_what_is_missing_is_told_inside(qtbot, coop, opened, sentence, place, day, told, field):
    known = coop.residence()
    dialog = opened(Choice(id=known, label="Les Genêts") if place else None)
    qtbot.keyClicks(dialog.ui.sentence, sentence)
    qtbot.keyClicks(dialog.ui.follow_up, day)
    dialog.accept()
    assert dialog.isVisible()
    assert told in dialog.ui.error_label.text()
    assert dialog.ui.error_label.isVisible()
    target = dialog.residence if field == "residence" else getattr(dialog.ui, field)
    assert dialog.focusWidget() is target
    assert dialog.ui.sentence.toPlainText() == sentence
    assert ideas.list_ideas(coop.desk) == ()
    dialog.succeed()


def test_a_refusal_of_the_service_keeps_what_was_typed(qtbot, coop, opened):
    dialog = opened(Choice(id=404, label="Une résidence effacée"))
    qtbot.keyClicks(dialog.ui.sentence, "Un compost")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.ui.error_label.text()
    assert dialog.ui.save_button.isEnabled()
    assert dialog.ui.sentence.toPlainText() == "Un compost"
    dialog.succeed()


def test_an_unforeseen_failure_keeps_the_form_and_can_be_retried(
    qtbot, coop, opened, messages_seen: MessagesSeen, monkeypatch
):
    place = coop.residence()
    dialog = opened(Choice(id=place, label="Les Genêts"))
    qtbot.keyClicks(dialog.ui.sentence, "Un compost")
    with monkeypatch.context() as broken:
        broken.setattr(ideas, "note_idea", None)
        dialog.accept()
    assert "imprévue" in messages_seen.take_error()
    assert dialog.isVisible()
    assert "réessayer" in dialog.ui.error_label.text()
    dialog.accept()
    assert len(ideas.list_ideas(coop.desk)) == 1


def test_escape_asks_before_losing_words(qtbot, opened, messages_seen: MessagesSeen):
    dialog = opened()
    qtbot.keyClicks(dialog.ui.sentence, "Un compost")
    messages_seen.answer_next(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    messages_seen.answer_next(True)
    gone = closed(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert gone()
    assert len(messages_seen.questions) == 2


def test_escape_on_an_untouched_form_just_closes(qtbot, coop, opened, messages_seen):
    ideas.note_idea(coop.desk, sentence="La première", residence_id=coop.residence())
    dialog = opened()
    gone = closed(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert gone()
    assert messages_seen.questions == []


def test_a_name_like_markup_stays_what_it_is(qtbot, coop, opened, check_accessible):
    place = coop.residence("<b>Les Genêts</b>", "<img src=x>")
    dialog = opened(Choice(id=place, label="<b>Les Genêts</b>"))
    qtbot.keyClicks(dialog.ui.sentence, "<b>gras</b> & Cie")
    qtbot.keyClicks(dialog.said_by, "<i>elle</i>")
    check_accessible(dialog)
    assert shown(dialog, "<i>elle</i>")
    dialog.accept()
    assert ideas.list_ideas(coop.desk)[0].idea.sentence == "<b>gras</b> & Cie"


def test_the_tab_key_goes_through_the_form_in_order(qtbot, coop, opened, check_accessible):
    dialog = opened()
    check_accessible(dialog)
    order = []
    for _step in range(7):
        order.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    ui = dialog.ui
    assert order == [
        ui.sentence,
        dialog.residence,
        dialog.said_by,
        ui.channel,
        ui.follow_up,
        dialog.photo.choose_button,
        ui.save_button,
    ]
    dialog.succeed()


def shown(dialog: IdeaDialog, words: str) -> bool:
    """Tell whether a label of the dialog shows these words."""
    return any(words in label.text() for label in dialog.findChildren(QLabel))


def test_the_first_idea_of_a_new_coop_brings_its_residence(qtbot, coop, opened):
    dialog = opened()
    qtbot.keyClicks(dialog.ui.sentence, "Un banc devant le hall")
    dialog.residence.setFocus()
    qtbot.keyClicks(dialog.residence, "Kerlann")
    qtbot.waitUntil(
        lambda: dialog.residence.choices == ["Nouvelle résidence «\u00a0Kerlann\u00a0»…"]
    )
    popup = dialog.residence.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.findChild(ResidenceDialog) is not None)
    place = dialog.findChild(ResidenceDialog)
    qtbot.waitUntil(place.isActiveWindow)
    assert (place.windowTitle(), place.ui.name.text()) == ("Nouvelle résidence", "Kerlann")
    qtbot.keyClicks(place.ui.commune, "Quimper")
    qtbot.mouseClick(place.ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.residence.text() == "Kerlann, Quimper"
    gone = closed(dialog)
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert gone()
    (row,) = ideas.list_ideas(coop.desk)
    assert (row.idea.sentence, row.residence) == ("Un banc devant le hall", "Kerlann, Quimper")


def test_a_word_about_health_is_pointed_out_and_the_idea_noted(qtbot, coop, opened):
    place = coop.residence()
    dialog = opened(Choice(id=place, label="Les Genêts"))
    height = dialog.height()
    dialog.ui.sentence.setPlainText("Un banc pour ma voisine malade")
    qtbot.waitUntil(dialog.hint.isVisible)
    assert "«\u00a0malade\u00a0» (santé)" in dialog.ui.sentence.accessibleDescription()
    assert dialog.height() > height
    dialog.accept()
    assert ideas.list_ideas(coop.desk)[0].idea.sentence == "Un banc pour ma voisine malade"
