"""« Textes des documents »: changed beside their page, kept in one action, never lost unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import journal, wording
from idcoop_desktop.views.coop.documents import open_wording_dialog
from idcoop_desktop.views.coop.page_preview import UP_TO_DATE
from idcoop_desktop.views.coop.wording_dialog import WordingDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop
    from tests.gui.recorder import MessagesSeen

CALL = "Invitation\u00a0: titre"
SHIPPED = "Et vous, quelle idée pour votre résidence ?"


@pytest.fixture
def opened(qtbot: QtBot, context: PageContext, show) -> Callable[[], WordingDialog]:
    """Open the dialog over a window and wait for its page."""

    def open_one() -> WordingDialog:
        window = show(QWidget())
        open_wording_dialog(context, window)
        (dialog,) = window.findChildren(WordingDialog)
        qtbot.waitUntil(lambda: dialog.preview.state == UP_TO_DATE, timeout=20_000)
        return dialog

    return open_one


@pytest.fixture
def told(changes: Changes) -> list[frozenset[str]]:
    """The changes announced."""
    heard: list[frozenset[str]] = []
    changes.changed.connect(heard.append)
    return heard


def choose(dialog: WordingDialog, label: str) -> None:
    """Go to a text of the document shown."""
    labels = [
        dialog.list.model().index(row, 0).data() for row in range(dialog.list.model().rowCount())
    ]
    dialog.list.select_key(labels.index(label) + 1)
    assert dialog.ui.block_label.text() == label


def chips(dialog: WordingDialog) -> dict[str, QPushButton]:
    """The fields that may be added to the text shown."""
    return {
        made.text(): made for made in dialog.chips.findChildren(QPushButton) if made.isVisible()
    }


def own_texts(coop: Coop, name: str = "flyer") -> dict[str, str]:
    return {one.key: one.text for one in wording.blocks(coop.desk, name) if one.own}


def test_a_text_is_changed_beside_its_page_and_kept(
    qtbot: QtBot, coop: Coop, opened, told, check_accessible
):
    dialog = opened()
    check_accessible(dialog)
    assert not dialog.ui.save_button.isEnabled()
    choose(dialog, CALL)
    assert dialog.ui.text.toPlainText() == SHIPPED
    assert "jamais modifié" in dialog.ui.state_label.text()
    assert not dialog.ui.restore_button.isEnabled()
    before = dialog.preview.page.grab().toImage()
    dialog.ui.text.setPlainText("Essayez ")
    qtbot.waitUntil(lambda: "dispositif" in chips(dialog))
    qtbot.mouseClick(chips(dialog)["dispositif"], Qt.MouseButton.LeftButton)
    assert dialog.ui.text.toPlainText() == "{dispositif}Essayez "
    qtbot.waitUntil(lambda: dialog.preview.state == UP_TO_DATE, timeout=20_000)
    assert dialog.preview.page.grab().toImage() != before
    dialog.ui.text.setPlainText("Essayez {dispositif} !")
    check_accessible(dialog)
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.ui.status_label.text() == "Enregistré pour toute l’équipe."
    assert "Modifié par Nolwenn Ferrec le 23/11/2026" in dialog.ui.state_label.text()
    assert own_texts(coop) == {"call": "Essayez {dispositif} !"}
    assert told == [frozenset({"settings", "publications"})]
    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(dialog.ui.close_button, Qt.MouseButton.LeftButton)
    journal.undo(coop.desk)
    assert own_texts(coop) == {}


def test_a_text_that_cannot_be_said_is_explained_and_gone_back_to(
    qtbot: QtBot, coop: Coop, opened, messages_seen: MessagesSeen
):
    dialog = opened()
    choose(dialog, CALL)
    dialog.ui.text.setPlainText("Bonjour {argent}")
    assert "{dispositif}, {coopérative}" in dialog.ui.error_label.text()
    qtbot.waitUntil(lambda: "à corriger" in dialog.preview.problem)
    dialog.list.select_key(1)
    assert dialog.ui.error_label.isHidden()
    dialog.ui.document_combo.setCurrentIndex(1)
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.name == "flyer"
    assert dialog.ui.block_label.text() == CALL
    assert dialog.focusWidget() is dialog.ui.text
    assert own_texts(coop) == {}
    messages_seen.answer_next(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    messages_seen.answer_next(True)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_text_shipped_is_restored(qtbot: QtBot, coop: Coop, opened):
    wording.save(coop.desk, "flyer", "call", "À vous !")
    dialog = opened()
    choose(dialog, CALL)
    assert dialog.ui.text.toPlainText() == "À vous !"
    qtbot.mouseClick(dialog.ui.restore_button, Qt.MouseButton.LeftButton)
    assert dialog.ui.text.toPlainText() == SHIPPED
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert own_texts(coop) == {}
    assert "rétabli par Nolwenn Ferrec" in dialog.ui.state_label.text()
    dialog.reject()


def test_what_is_typed_stays_from_text_to_text_and_from_document_to_document(
    qtbot: QtBot, coop: Coop, opened
):
    dialog = opened()
    names = [dialog.ui.document_combo.itemData(n) for n in range(dialog.ui.document_combo.count())]
    choose(dialog, CALL)
    dialog.ui.text.setPlainText("À vous !")
    dialog.ui.document_combo.setCurrentIndex(names.index("letter"))
    choose(dialog, "Formule d’appel")
    assert chips(dialog) == {}
    dialog.ui.text.setPlainText("Chers habitants,")
    dialog.ui.document_combo.setCurrentIndex(0)
    choose(dialog, CALL)
    assert dialog.ui.text.toPlainText() == "À vous !"
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert own_texts(coop) == {"call": "À vous !"}
    assert own_texts(coop, "letter") == {"greeting": "Chers habitants,"}
    # Typed back as it was, nothing is to be saved.
    dialog.ui.text.setPlainText("Autre")
    dialog.ui.text.setPlainText("À vous !")
    assert not dialog.ui.save_button.isEnabled()
    dialog.reject()


def test_a_refusal_of_the_base_keeps_what_was_typed(
    qtbot: QtBot, coop: Coop, opened, messages_seen: MessagesSeen, monkeypatch
):
    dialog = opened()
    dialog.ui.text.setPlainText("Nos projets")

    def refuse(*_arguments: object) -> bool:
        raise DomainError("La base est occupée.")

    monkeypatch.setattr(wording, "save_all", refuse)
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert messages_seen.take_error() == "La base est occupée."
    assert dialog.ui.save_button.isEnabled()
    assert dialog.ui.text.toPlainText() == "Nos projets"
    messages_seen.answer_next(True)
    dialog.reject()


def test_words_for_a_residence_are_seen_on_another_page(
    qtbot: QtBot, coop: Coop, opened: Callable[[], WordingDialog]
) -> None:
    dialog = opened()
    before = dialog.preview.page.grab().toImage()
    choose(dialog, "Flyer d’une résidence\u00a0: projets voisins")
    assert dialog.preview.state != UP_TO_DATE
    qtbot.waitUntil(lambda: dialog.preview.state == UP_TO_DATE, timeout=20_000)
    assert dialog.preview.page.grab().toImage() != before
    choose(dialog, "Flyer d’une résidence\u00a0: votre contact")
    assert dialog.preview.state == UP_TO_DATE
    dialog.close()


def test_names_like_markup_stay_what_they_are(qtbot: QtBot, coop: Coop, opened):
    dialog = opened()
    choose(dialog, CALL)
    dialog.ui.text.setPlainText("<b>Vous</b> & nous")
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert own_texts(coop) == {"call": "<b>Vous</b> & nous"}
    qtbot.waitUntil(lambda: dialog.preview.state == UP_TO_DATE, timeout=20_000)
    dialog.reject()
