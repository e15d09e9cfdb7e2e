"""The whole life of a project, with the keyboard alone on the real page and the real base."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from idcoop_desktop.domain.projects import BearerRole, ProjectState
from idcoop_desktop.services import ideas, money, projects
from idcoop_desktop.views.payments.payment_form import PaymentDialog
from idcoop_desktop.views.projects.dialogs.bearer import BearerDialog
from idcoop_desktop.views.projects.dialogs.benefit import BenefitDialog
from idcoop_desktop.views.projects.dialogs.completion import CompletionDialog
from idcoop_desktop.views.projects.dialogs.decision import DecisionDialog
from idcoop_desktop.views.projects.dialogs.start import StartDialog
from tests.gui.projects.hands import Hands, Story

Key = Qt.Key
PDF = b"%PDF-1.7 facture"


def add_bearer(hands: Hands, letters: str) -> None:
    assert hands.focused() == "Inscrire un porteur…"
    hands.press(Key.Key_Space)
    dialog = hands.dialog(BearerDialog)
    hands.type(letters)
    hands.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    hands.press(Key.Key_Down, Key.Key_Return)
    assert dialog.person.key is not None
    hands.press(Key.Key_Return)
    hands.no_dialog()


def state_benefit(hands: Hands) -> None:
    assert hands.focused() == "Dire à qui il profite…"
    hands.press(Key.Key_Space)
    hands.dialog(BenefitDialog)
    hands.type("Aux 24 foyers")
    hands.press(Key.Key_Tab, Key.Key_Space, Key.Key_Return)
    hands.no_dialog()


def grant(hands: Hands) -> None:
    assert hands.focused() == "Décider…"
    hands.press(Key.Key_Space)
    hands.dialog(DecisionDialog)
    hands.press(Key.Key_Tab, Key.Key_Tab)
    hands.type("Commission")
    hands.press(Key.Key_Return)
    hands.no_dialog()


def start(hands: Hands) -> None:
    assert hands.focused() == "Démarrer…"
    hands.press(Key.Key_Space)
    hands.dialog(StartDialog)
    hands.press(Key.Key_Return)
    hands.no_dialog()


def pay(hands: Hands, receipt: Path) -> None:
    assert hands.focused() == "Marquer réalisé…"
    hands.press(Key.Key_Tab, Key.Key_Space)
    payment = hands.dialog(PaymentDialog)
    hands.type("120,50")
    hands.press(Key.Key_Tab, Key.Key_Tab)
    hands.type("Terreau")
    hands.press(Key.Key_Tab, Key.Key_Tab)
    hands.type("Jardinerie")
    hands.press(Key.Key_Tab, Key.Key_Return)
    hands.qtbot.waitUntil(lambda: bool(payment.findChildren(QFileDialog)))
    hands.qtbot.waitUntil(payment.findChildren(QFileDialog)[0].isActiveWindow)
    hands.type(str(receipt))
    hands.press(Key.Key_Return)
    hands.bring_forward(payment)
    assert hands.reads("facture.pdf", payment)
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()


def complete(hands: Hands) -> None:
    assert hands.focused() == "Noter un paiement…"
    hands.press(Key.Key_Backtab, Key.Key_Space)
    hands.dialog(CompletionDialog)
    hands.press(Key.Key_Tab)
    hands.type("8")
    hands.press(Key.Key_Tab)
    hands.type("5")
    hands.press(Key.Key_Tab)
    hands.type("Douze bacs plantés")
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()


def test_a_project_lives_its_whole_life_by_keyboard(
    hands: Hands, story: Story, tmp_path: Path
) -> None:
    receipt = tmp_path / "facture.pdf"
    receipt.write_bytes(PDF)
    place = story.residence_id
    idea_id = ideas.note_idea(story.desk, sentence="Des bacs à fleurs", residence_id=place)
    project_id = projects.make_project(
        story.desk, title="Bacs", residence_id=place, idea_id=idea_id, requested_cents=30_000
    )
    page = hands.open()
    hands.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert page.list.hasFocus()
    hands.press(Key.Key_Down, Key.Key_Return)
    add_bearer(hands, "lucie")
    add_bearer(hands, "malo")
    state_benefit(hands)
    grant(hands)
    start(hands)
    pay(hands, receipt)
    complete(hands)
    assert hands.focused() == "Préparer le flyer"

    sheet = story.sheet(project_id)
    assert sheet.project.state is ProjectState.COMPLETED
    assert (sheet.project.adults, sheet.project.children) == (8, 5)
    assert [line.bearer.role for line in sheet.bearers] == [BearerRole.LEAD, BearerRole.CO_BEARER]
    assert sheet.decisions[0].decided_by == "Commission"
    assert (sheet.amounts.granted, sheet.amounts.paid) == (12_050, 12_050)
    (proof,) = [receipt for line in sheet.entries for receipt in line.receipts]
    assert money.receipt_data(story.desk, proof.id) == PDF


def test_escape_leads_from_the_sheet_back_to_the_list(hands: Hands, story: Story) -> None:
    story.prepared()
    page = hands.open()
    page.list.setFocus()
    hands.press(Key.Key_Return)
    assert hands.focused() == "Inscrire un porteur…"
    hands.press(Key.Key_Escape)
    assert page.list.hasFocus()
