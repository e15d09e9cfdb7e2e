"""The money of a project: commit, pay once, prove, take back by a counter-entry."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from idcoop_desktop.services import money
from idcoop_desktop.views.payments.commitment_form import CommitmentDialog
from idcoop_desktop.views.payments.entry_block import EntryBlock
from idcoop_desktop.views.payments.payment_form import PaymentDialog, PaymentValues
from idcoop_desktop.views.payments.return_form import ReturnDialog
from idcoop_desktop.views.payments.way_block import WayBlock
from idcoop_desktop.views.payments.window import PaymentWindow
from idcoop_desktop.views.projects.dialogs.reason import ReasonDialog
from idcoop_desktop.views.receipts.window import ReceiptWindow
from idcoop_desktop.views.widgets.chip import Chip
from tests.gui.payments.drops import drop
from tests.gui.projects.hands import Hands, Story
from tests.gui.recorder import MessagesSeen
from tests.unit.documents import paper_files

Key = Qt.Key
PDF = paper_files.pdf()


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    """A receipt on the person's computer."""
    file = tmp_path / "facture.pdf"
    file.write_bytes(PDF)
    return file


def open_payment(hands: Hands) -> PaymentDialog:
    hands.click("Noter un paiement…")
    dialog = hands.dialog(PaymentDialog)
    dialog.ui.amount_edit.setText("120,50")
    dialog.ui.label_edit.setText("Terreau")
    return dialog


def chips(hands: Hands) -> list[str]:
    return [chip.text for chip in hands.page.sheet_view.findChildren(Chip) if chip.isVisible()]


def test_a_quote_is_committed_then_taken_back(hands: Hands, story: Story) -> None:
    made = story.under_way()
    hands.open()
    hands.click("Engager un devis…")
    dialog = hands.dialog(CommitmentDialog)
    assert hands.reads("Reste à engager\u00a0: 300,00\u00a0€", dialog)
    hands.type("99,90")
    hands.press(Key.Key_Return)
    assert hands.reads("Donnez un libellé", dialog)
    assert dialog.ui.label_edit.hasFocus()
    hands.type("Devis terre")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert story.sheet(made).amounts.committed == 9_990
    hands.click("Annuler l’écriture\u00a0: Devis terre, 99,90\u00a0€")
    hands.dialog(ReasonDialog)
    hands.type("Magasin fermé")
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()
    assert story.sheet(made).amounts.committed == 0
    assert "Annulé ou rendu" in chips(hands)
    assert hands.reads("Magasin fermé")
    assert hands.reads("−99,90")


def test_a_payment_says_it_has_no_proof_until_one_is_dropped(
    hands: Hands, story: Story, receipt: Path
) -> None:
    made = story.under_way()
    entry = story.pay(made, 5_000)
    hands.open()
    assert "Pièce manquante" in chips(hands)
    (block,) = [
        block
        for block in hands.page.sheet_view.findChildren(EntryBlock)
        if block.isVisible() and block.acceptDrops()
    ]
    assert drop(block, receipt)
    assert "Pièce manquante" not in chips(hands)
    (line,) = [line for line in story.sheet(made).entries if line.entry.id == entry]
    assert money.receipt_data(story.desk, line.receipts[0].id) == PDF


def test_a_receipt_is_joined_by_button_and_copied_back(
    hands: Hands, story: Story, receipt: Path, tmp_path: Path
) -> None:
    made = story.under_way()
    story.pay(made, 5_000)
    page = hands.open()
    hands.click("Joindre un justificatif\u00a0: Terreau, 50,00\u00a0€")
    (chooser,) = page.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(receipt))
    chooser.close()
    hands.click("Voir facture.pdf")
    hands.qtbot.waitUntil(lambda: bool(page.findChildren(ReceiptWindow)))
    (viewer,) = page.findChildren(ReceiptWindow)
    assert viewer.view.state.text() == "Page 1 sur 1"
    hands.click("&Enregistrer une copie…", viewer)
    target = tmp_path / "copie.pdf"
    (saver,) = viewer.findChildren(QFileDialog)
    saver.fileSelected.emit(str(target))
    saver.close()
    assert target.read_bytes() == PDF
    viewer.close()


def test_a_file_that_proves_nothing_is_refused(
    hands: Hands, story: Story, tmp_path: Path, messages_seen: MessagesSeen
) -> None:
    made = story.under_way()
    story.pay(made, 5_000)
    page = hands.open()
    program = tmp_path / "virus.exe"
    program.write_bytes(b"MZ")
    for file in (program, tmp_path / "absent.pdf"):
        hands.click("Joindre un justificatif\u00a0: Terreau, 50,00\u00a0€")
        chooser = page.findChildren(QFileDialog)[-1]
        chooser.fileSelected.emit(str(file))
        chooser.close()
    assert "ni un PDF ni une image" in messages_seen.take_error()
    assert "ne peut pas être lu" in messages_seen.take_error()
    assert all(not line.receipts for line in story.sheet(made).entries)


def test_a_file_that_cannot_be_read_is_told_in_the_form(
    hands: Hands, story: Story, tmp_path: Path
) -> None:
    made = story.under_way()
    hands.open()
    dialog = open_payment(hands)
    drop(dialog, tmp_path / "absent.pdf")
    assert hands.reads("ne peut pas être lu", dialog)
    (tmp_path / "absent.pdf").write_bytes(PDF)
    drop(dialog, tmp_path / "absent.pdf")
    assert hands.reads("absent.pdf", dialog)
    hands.click("&Enregistrer le paiement", dialog)
    hands.no_dialog()
    (proof,) = [receipt for line in story.sheet(made).entries for receipt in line.receipts]
    assert proof.file_name == "absent.pdf"
    assert story.sheet(made).amounts.paid == 12_050


def test_a_receipt_is_dropped_on_the_form(hands: Hands, story: Story, receipt: Path) -> None:
    made = story.under_way()
    hands.open()
    dialog = open_payment(hands)
    assert drop(dialog, receipt)
    assert hands.reads("facture.pdf", dialog)
    hands.click("&Enregistrer le paiement", dialog)
    hands.no_dialog()
    assert sum(len(line.receipts) for line in story.sheet(made).entries) == 1


def test_the_same_form_never_pays_twice(hands: Hands, story: Story) -> None:
    made = story.under_way()
    hands.open()
    dialog = open_payment(hands)
    values: list[PaymentValues] = []
    dialog.submitted.connect(values.append)
    again = dialog.value()
    hands.click("&Enregistrer le paiement", dialog)
    dialog.submitted.emit(again)
    hands.no_dialog()
    assert values[0].draft.request_key == again.draft.request_key
    assert story.sheet(made).amounts.paid == 12_050


def test_a_payment_beyond_the_grant_stays_in_the_form(hands: Hands, story: Story) -> None:
    made = story.under_way()
    hands.open()
    dialog = open_payment(hands)
    dialog.ui.amount_edit.setText("301")
    hands.click("&Enregistrer le paiement", dialog)
    assert hands.reads("cette dépense la dépasse", dialog)
    assert dialog.ui.amount_edit.hasFocus()
    assert dialog.ui.label_edit.text() == "Terreau"
    assert story.sheet(made).amounts.paid == 0
    dialog.succeed()


def test_a_repayment_names_a_bearer(hands: Hands, story: Story) -> None:
    made = story.under_way()
    hands.open()
    dialog = open_payment(hands)
    dialog.ui.repaid_radio.click()
    assert dialog.ui.person_combo.isVisible()
    assert dialog.ui.person_combo.currentText() == "Lucie Nédélec"
    hands.click("&Enregistrer le paiement", dialog)
    hands.no_dialog()
    suppliers = {line.entry.supplier for line in story.sheet(made).entries}
    assert "Remboursé à Lucie Nédélec" in suppliers


def test_a_repayment_to_somebody_else_asks_who(hands: Hands, story: Story) -> None:
    made = story.under_way()
    hands.open()
    dialog = open_payment(hands)
    dialog.ui.repaid_radio.click()
    dialog.ui.person_combo.setCurrentIndex(dialog.ui.person_combo.count() - 1)
    hands.click("&Enregistrer le paiement", dialog)
    assert hands.reads("à quel coopérateur", dialog)
    assert dialog.payee.person.hasFocus()
    hands.type("quem")
    hands.qtbot.waitUntil(
        lambda: dialog.payee.person.choices == ["Malo Quéméneur, Les Genêts, Quimper"]
    )
    dialog.payee.person.choose_row(0)
    hands.click("&Enregistrer le paiement", dialog)
    hands.no_dialog()
    suppliers = {line.entry.supplier for line in story.sheet(made).entries}
    assert "Remboursé à Malo Quéméneur" in suppliers


def test_money_that_comes_back_is_noted_in_parts(hands: Hands, story: Story) -> None:
    made = story.under_way()
    story.pay(made, 5_000)
    hands.open()
    name = "Noter une somme rendue\u00a0: Terreau, 50,00\u00a0€"
    hands.click(name)
    dialog = hands.dialog(ReturnDialog)
    assert dialog.ui.amount_edit.hasFocus()
    hands.type("60")
    hands.press(Key.Key_Tab, Key.Key_Tab)
    hands.type("Un sac repris")
    hands.press(Key.Key_Return)
    assert hands.reads("Il ne reste que 50,00\u00a0€", dialog)
    dialog.ui.amount_edit.setText("12,5")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert story.sheet(made).amounts.paid == 3_750
    assert "Rendu en partie" in chips(hands)
    assert hands.reads("Somme rendue")
    assert hands.reads("−12,50")
    hands.find(name)


def test_a_commitment_under_a_payment_cannot_be_cancelled(hands: Hands, story: Story) -> None:
    made = story.under_way()
    story.pay(made, 5_000)
    page = hands.open()
    name = "Annuler l’écriture\u00a0: Terreau, 50,00\u00a0€"
    buttons = page.sheet_view.findChildren(QAbstractButton)
    assert [button.accessibleName() for button in buttons].count(name) == 1
    hands.click(name)
    hands.dialog(ReasonDialog)
    hands.type("Doublon")
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()
    assert story.sheet(made).amounts.paid == 0
    assert story.sheet(made).amounts.committed == 5_000
    hands.find("Annuler l’écriture\u00a0: Terreau, 50,00\u00a0€")


def test_older_rows_are_shown_when_they_are_wanted(hands: Hands, story: Story) -> None:
    made = story.under_way()
    for number in range(9):
        story.pay(made, 100, f"Vis {number}")
    hands.open()
    assert hands.reads("Vis 8")
    assert not hands.reads("Demande des porteurs")
    hands.click("Afficher les 8\u00a0écritures d’avant")
    assert hands.reads("Demande des porteurs")
    assert hands.focused() != "Afficher les 8\u00a0écritures d’avant"


def test_a_payment_on_its_way_takes_a_file_and_opens(
    hands: Hands, story: Story, receipt: Path
) -> None:
    made = story.under_way()
    page = hands.open()
    hands.click("Mettre en paiement…")
    form = hands.dialog(PaymentDialog)
    assert form.ui.later_radio.isChecked()
    form.ui.amount_edit.setText("45,20")
    form.ui.label_edit.setText("Goûter")
    form.ui.payee_edit.setText("Boulangerie")
    hands.click("&Enregistrer le brouillon", form)
    hands.qtbot.waitUntil(lambda: bool(page.findChildren(PaymentWindow)))
    (window,) = page.findChildren(PaymentWindow)
    assert hands.reads("Goûter", window)
    window.close()
    assert "Brouillon" in chips(hands)
    (block,) = (one for one in page.sheet_view.findChildren(WayBlock) if one.isVisible())
    assert drop(block, receipt)
    (line,) = story.sheet(made).money.payments
    assert [one.file_name for one in line.files] == ["facture.pdf"]
    hands.find("Ouvrir le paiement\u00a0: Goûter")
