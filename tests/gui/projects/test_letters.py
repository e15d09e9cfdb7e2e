"""The letter of a decision: proposed with it, found again on the sheet, seen, written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.services import life
from idcoop_desktop.views.projects.dialogs.decision import DecisionDialog
from idcoop_desktop.views.projects.dialogs.letter import LetterDialog
from idcoop_desktop.views.projects.dialogs.reason import DatedReasonDialog
from tests.gui.projects.hands import Hands, Story
from tests.gui.projects.test_life import choose, decide

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.gui.recorder import MessagesSeen

LETTER = "Lettre aux porteurs\u00a0: décision du 23/11/2026"


def opened(hands: Hands) -> LetterDialog:
    hands.open()
    hands.click(LETTER)
    return hands.dialog(LetterDialog)


def choose_place(letter: LetterDialog, path: Path) -> str:
    """Answer the window that asks where to write; return the name it proposed."""
    (asked,) = letter.findChildren(QFileDialog)
    proposed = asked.selectedFiles()[0]
    asked.fileSelected.emit(str(path))
    asked.done(1)
    return proposed


@pytest.mark.parametrize(("radio", "expected"), [("grant", False), ("refuse", True)])
def test_a_letter_is_proposed_with_news_that_are_waited_for(
    hands: Hands, story: Story, radio: str, expected: bool
) -> None:
    story.complete_file()
    hands.open()
    dialog = decide(hands)
    getattr(dialog.ui, f"{radio}_radio").click()
    assert dialog.wants_letter is expected
    dialog.ui.letter_box.click()
    assert dialog.wants_letter is not expected
    dialog.ui.postpone_radio.click()
    assert dialog.wants_letter
    getattr(dialog.ui, f"{radio}_radio").click()
    assert dialog.wants_letter is not expected
    dialog.succeed()


def test_a_next_step_is_proposed_from_what_is_missing(hands: Hands, story: Story) -> None:
    made = story.prepared()
    hands.open()
    dialog = decide(hands)
    dialog.ui.refuse_radio.click()
    dialog.ui.reason_edit.setPlainText("Trop peu de monde")
    wanted = "Trouver un voisin pour le porter à deux\u00a0: nous pouvons vous y aider."
    hands.click(f"Proposer\u00a0: {wanted}", dialog)
    assert dialog.ui.next_step_edit.text() == wanted
    assert dialog.ui.next_step_edit.hasFocus()
    dialog.ui.letter_box.click()
    hands.click("&Enregistrer la décision", dialog)
    hands.no_dialog()
    assert story.sheet(made).decisions[0].next_step == wanted


def test_a_refusal_leads_to_its_letter_and_the_letter_to_a_file(
    hands: Hands, story: Story, tmp_path: Path
) -> None:
    made = story.complete_file()
    hands.open()
    dialog = decide(hands)
    dialog.ui.refuse_radio.click()
    dialog.ui.reason_edit.setPlainText("Trop bruyant")
    dialog.ui.next_step_edit.setText("Le déplacer dans la cour")
    hands.click("&Enregistrer la décision", dialog)
    letter = hands.dialog(LetterDialog)
    assert story.sheet(made).project.state is ProjectState.REFUSED
    assert hands.reads("Lucie Nédélec, Malo Quéméneur (2 lettres, une par foyer)", letter)
    assert hands.reads("À remettre en main propre", letter)
    assert hands.reads("Page 1 sur 2", letter)
    hands.click("Page sui&vante", letter)
    assert hands.reads("Page 2 sur 2", letter)
    letter.ui.personal_edit.setPlainText("Merci !")
    hands.click("&Enregistrer le PDF…", letter)
    path = tmp_path / "lettre.pdf"
    assert choose_place(letter, path).endswith("lettre-refus-jardin-partage-2026-11-23.pdf")
    hands.qtbot.waitUntil(path.is_file)
    assert path.read_bytes().startswith(b"%PDF-")
    assert hands.reads("2\u00a0lettres, 2\u00a0pages en tout", letter)
    letter.done_panel.ui.close_button.click()
    hands.no_dialog()
    assert hands.reads("Préparée le 23/11/2026")
    assert story.sheet(made).decisions[0].letter_on == story.desk.today()


def test_the_letter_of_an_older_decision_is_made_from_the_sheet(
    hands: Hands, story: Story, check_accessible: Callable[[QWidget], None]
) -> None:
    story.granted()
    letter = opened(hands)
    check_accessible(letter)
    assert letter.windowTitle() == "Lettre d’accord"
    assert letter.ui.signed_by_edit.text() == "Nolwenn Ferrec"
    assert not letter.preview.page_view.is_blank
    letter.reject()
    hands.no_dialog()


def test_nobody_signs_nothing_is_written(
    hands: Hands, story: Story, messages_seen: MessagesSeen
) -> None:
    story.granted()
    letter = opened(hands)
    letter.ui.signed_by_edit.setText(" ")
    hands.qtbot.waitUntil(lambda: "Indiquez qui signe" in letter.preview.state.text())
    assert not letter.preview.page_view.isEnabled()
    hands.press(Qt.Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    assert hands.reads("Indiquez qui signe la lettre.", letter)
    assert letter.ui.signed_by_edit.hasFocus()
    letter.ui.signed_by_edit.setText("La directrice")
    hands.qtbot.waitUntil(letter.preview.page_view.isEnabled)
    messages_seen.answer_next(True)
    letter.reject()
    hands.no_dialog()


def test_a_decision_taken_back_says_so_and_offers_no_letter(hands: Hands, story: Story) -> None:
    made = story.decided(Outcome.REFUSED)
    hands.open()
    choose(hands, "Étape précédente…")
    dialog = hands.dialog(DatedReasonDialog)
    assert hands.reads("il redeviendra «\u00a0en montage\u00a0»", dialog)
    assert hands.reads("La décision restera notée comme reprise.", dialog)
    hands.type("Erreur de fiche")
    hands.press(Qt.Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()
    assert story.sheet(made).project.state is ProjectState.PREPARING
    assert hands.reads("Reprise le 23/11/2026\u00a0: Erreur de fiche")
    with pytest.raises(AssertionError, match="no button"):
        hands.find(LETTER)


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ("granted", "300,00\u00a0€ reviendront à l’enveloppe"),
        ("under_way", "Rien d’autre ne change."),
        ("completed", "L’aide rendue à l’enveloppe sera accordée de nouveau."),
    ],
)
def test_a_step_back_tells_what_it_undoes(
    hands: Hands, story: Story, step: str, words: str
) -> None:
    getattr(story, step)()
    hands.open()
    choose(hands, "Étape précédente…")
    dialog = hands.dialog(DatedReasonDialog)
    assert hands.reads(words, dialog)
    dialog.reject()
    hands.no_dialog()


def test_giving_up_tells_the_money_it_returns(hands: Hands, story: Story) -> None:
    story.granted()
    hands.open()
    choose(hands, "Abandonner…")
    dialog = hands.dialog(DatedReasonDialog)
    assert hands.reads("Le reste de l’aide, 300,00\u00a0€, sera rendu à l’enveloppe.", dialog)
    dialog.reject()
    hands.no_dialog()


def test_the_day_of_the_conditions_is_told(hands: Hands, story: Story) -> None:
    made = story.complete_file()
    hands.open()
    assert hands.reads("Au 23/11/2026, aujourd’hui. Le jour de la décision fera foi.")
    hands.click("Décider…")
    dialog = hands.dialog(DecisionDialog)
    dialog.ui.decided_by_edit.setText("Commission")
    hands.click("&Enregistrer la décision", dialog)
    hands.no_dialog()
    assert hands.reads("Au 23/11/2026, jour de la décision.")
    life.step_back(story.desk, made, "x")


def test_what_cannot_be_kept_is_taken_out_and_told(hands: Hands, story: Story) -> None:
    made = story.prepared()
    hands.open()
    dialog = decide(hands)
    dialog.ui.refuse_radio.click()
    dialog.ui.reason_edit.setPlainText("Trop\x00 bruyant\nle soir")
    dialog.ui.next_step_edit.setText("La cour\x07")
    dialog.ui.letter_box.click()
    for field, kept in (
        (dialog.ui.next_step_edit, "La cour"),
        (dialog.ui.reason_edit, "Trop bruyant\nle soir"),
    ):
        hands.click("&Enregistrer la décision", dialog)
        assert hands.reads("Un caractère invisible", dialog)
        assert field.hasFocus()
        assert kept in {dialog.ui.next_step_edit.text(), dialog.ui.reason_edit.toPlainText()}
    assert story.sheet(made).project.state is ProjectState.PREPARING
    hands.click("&Enregistrer la décision", dialog)
    hands.no_dialog()
    assert story.sheet(made).decisions[0].reason == "Trop bruyant\nle soir"


@pytest.mark.parametrize("odd", ["<b>gras</b> & <i>x</i>", "🎉 fête", "\u202eحديقة", "x" * 65_536])
def test_odd_texts_are_shown_literally(hands: Hands, story: Story, odd: str) -> None:
    made = story.prepared()
    hands.open()
    dialog = decide(hands)
    dialog.ui.refuse_radio.click()
    dialog.ui.reason_edit.setPlainText(odd)
    dialog.ui.next_step_edit.setText("La cour")
    dialog.ui.letter_box.click()
    hands.click("&Enregistrer la décision", dialog)
    hands.no_dialog()
    assert story.sheet(made).decisions[0].reason == odd
    assert hands.reads(f"Raison\u00a0: {odd[:4_000]}")


def test_a_refused_project_leads_to_its_letter_from_the_top(hands: Hands, story: Story) -> None:
    story.decided(Outcome.REFUSED)
    hands.open()
    assert hands.page.sheet_view.header is not None
    main = hands.page.sheet_view.header.main_button
    assert main is not None
    main.click()
    letter = hands.dialog(LetterDialog)
    assert letter.windowTitle() == "Lettre de refus"
    letter.reject()
    hands.no_dialog()


@pytest.mark.parametrize("radio", ["grant", "refuse", "postpone"])
def test_a_decision_on_an_incomplete_file_can_be_used_by_anybody(
    hands: Hands, story: Story, check_accessible: Callable[[QWidget], None], radio: str
) -> None:
    story.prepared()
    hands.open()
    dialog = decide(hands)
    getattr(dialog.ui, f"{radio}_radio").click()
    check_accessible(dialog)
    assert dialog.height() <= 640
    assert hands.reads("Aucun porteur n’est encore inscrit.", dialog) is (radio == "grant")
    dialog.succeed()
