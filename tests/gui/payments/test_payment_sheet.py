"""The sheet of a payment: its way by the keyboard alone, what was seen, its files, taken back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog

from idcoop_desktop.domain.ledger import ReceiptKind
from idcoop_desktop.domain.payments import CheckItem, PaymentState
from idcoop_desktop.services import journal, payments
from idcoop_desktop.views.payments.day_form import PaidOnDialog
from idcoop_desktop.views.payments.payment_form import PaymentDialog
from idcoop_desktop.views.payments.return_form import ReturnDialog
from idcoop_desktop.views.projects.dialogs.reason import ReasonDialog
from idcoop_desktop.views.receipts.window import ReceiptWindow
from idcoop_desktop.views.widgets.chip import Chip
from tests.gui.payments.drops import drop
from tests.unit.documents import paper_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.gui.ideas.coop import Coop
    from tests.gui.payments.desk_story import Bills
    from tests.gui.projects.hands import Hands
    from tests.gui.recorder import MessagesSeen

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def invoice(tmp_path: Path) -> Path:
    """An invoice on the person's computer."""
    file = tmp_path / "facture.pdf"
    file.write_bytes(paper_files.pdf())
    return file


def view_of(hands: Hands) -> QWidget:
    return hands.page.payments.sheet_view


def chips(hands: Hands) -> list[str]:
    QApplication.processEvents()
    return [chip.text for chip in view_of(hands).findChildren(Chip) if chip.isVisible()]


def box(hands: Hands, item: CheckItem) -> QCheckBox:
    QApplication.processEvents()
    name = f"check-{item.value}"
    (found,) = (one for one in view_of(hands).findChildren(QCheckBox, name) if one.isVisible())
    return found


def go_to_sheet(hands: Hands) -> None:
    hands.page.payments.list.setFocus()
    hands.press(Key.Key_Return)


def test_a_repayment_goes_its_way_by_the_keyboard_alone(
    hands: Hands, bills: Bills, messages_seen: MessagesSeen
) -> None:
    made = bills.repayment()
    hands.open()
    go_to_sheet(hands)
    assert hands.focused() == "Bon à payer"
    hands.press(Key.Key_Space)
    assert "Le RIB n’a pas été vu" in messages_seen.take_error()
    box(hands, CheckItem.BANK_DETAILS).setFocus()
    hands.press(Key.Key_Space)
    assert hands.reads("Vu le 23/11/2026 par Nolwenn Ferrec", view_of(hands))
    assert QApplication.focusWidget() is box(hands, CheckItem.BANK_DETAILS)
    go_to_sheet(hands)
    hands.press(Key.Key_Space)
    assert "À payer" in chips(hands)
    assert hands.focused() == "Noter payé…"
    hands.press(Key.Key_Space)
    hands.dialog(PaidOnDialog)
    hands.press(Key.Key_Return)
    hands.no_dialog()
    sheet = bills.sheet(made)
    assert sheet.line.payment.state is PaymentState.PAID
    assert sheet.line.payment.paid_on == bills.desk.today()
    assert "Facture, ticket ou photo à joindre" in chips(hands)


def test_bank_details_are_said_never_to_be_written(hands: Hands, bills: Bills) -> None:
    bills.repayment()
    hands.open()
    assert hands.reads("ne s’écrivent jamais ici", view_of(hands))


def test_a_tick_is_taken_back_while_it_waits(hands: Hands, bills: Bills) -> None:
    made = bills.repayment()
    hands.open()
    box(hands, CheckItem.RECEIPT).click()
    assert [one.item for one in bills.sheet(made).line.checks] == [CheckItem.RECEIPT]
    box(hands, CheckItem.RECEIPT).click()
    assert bills.sheet(made).line.checks == ()


def test_a_draft_is_changed_then_sent_and_sent_back(hands: Hands, bills: Bills) -> None:
    made = bills.draft()
    hands.open()
    hands.click("Modifier…")
    form = hands.dialog(PaymentDialog)
    assert not form.ui.paid_radio.isVisible()
    assert form.ui.amount_edit.cents == 9_040
    form.ui.amount_edit.setText("95")
    form.ui.repaid_radio.click()
    form.ui.person_combo.setCurrentIndex(1)
    hands.click("&Enregistrer", form)
    hands.no_dialog()
    changed = bills.sheet(made).line
    assert (changed.payment.amount_cents, changed.payee) == (9_500, "Remboursé à Malo Quéméneur")
    hands.click("Envoyer à vérifier")
    assert bills.sheet(made).line.payment.state is PaymentState.WAITING
    hands.click("Remettre en brouillon")
    assert bills.sheet(made).line.payment.state is PaymentState.DRAFT


def test_a_payment_given_up_says_why_and_stays(hands: Hands, bills: Bills) -> None:
    made = bills.draft()
    hands.open()
    hands.click("Annuler…")
    hands.dialog(ReasonDialog)
    hands.type("Le concert n’a pas lieu")
    hands.press(Key.Key_Return, with_=CTRL)
    hands.no_dialog()
    assert bills.sheet(made).line.payment.state is PaymentState.CANCELLED
    assert hands.reads("Le concert n’a pas lieu", view_of(hands))
    assert "Annulé" in chips(hands)


def test_files_dropped_anywhere_on_the_sheet_are_joined_and_read(
    hands: Hands, bills: Bills, invoice: Path
) -> None:
    made = bills.draft()
    page = hands.open()
    assert drop(view_of(hands), invoice)
    (file,) = bills.sheet(made).line.files
    assert (file.file_name, file.kind) == ("facture.pdf", ReceiptKind.RECEIPT)
    assert hands.reads("elle compte comme vue", view_of(hands))
    hands.click("Voir facture.pdf")
    hands.qtbot.waitUntil(lambda: bool(page.findChildren(ReceiptWindow)))
    (viewer,) = page.findChildren(ReceiptWindow)
    assert viewer.view.state.text() == "Page 1 sur 1"
    viewer.close()
    hands.click("Retirer facture.pdf")
    assert bills.sheet(made).line.files == ()


def test_a_photo_is_pasted_and_a_quote_is_chosen(
    hands: Hands, bills: Bills, tmp_path: Path, invoice: Path
) -> None:
    made = bills.draft()
    page = hands.open()
    image = QImage(40, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFEEDD)
    QGuiApplication.clipboard().setImage(image)
    go_to_sheet(hands)
    hands.press(Key.Key_V, with_=CTRL)
    assert [one.file_name for one in bills.sheet(made).line.files] == ["photo collée.png"]
    hands.click("Joindre un devis…")
    (chooser,) = page.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(invoice))
    chooser.close()
    kinds = [one.kind for one in bills.sheet(made).line.files]
    assert kinds == [ReceiptKind.RECEIPT, ReceiptKind.QUOTE]


def test_what_proves_nothing_is_refused_with_a_sentence(
    hands: Hands, bills: Bills, tmp_path: Path, messages_seen: MessagesSeen
) -> None:
    made = bills.draft()
    hands.open()
    program = tmp_path / "virus.exe"
    program.write_bytes(b"MZ")
    drop(view_of(hands), program)
    assert "ni un PDF ni une image" in messages_seen.take_error()
    drop(view_of(hands), tmp_path / "absent.pdf")
    assert "ne peut pas être lu" in messages_seen.take_error()
    assert bills.sheet(made).line.files == ()


def test_a_late_receipt_reaches_the_books(hands: Hands, bills: Bills, invoice: Path) -> None:
    made = bills.paid()
    hands.open()
    assert "Facture, ticket ou photo à joindre" in chips(hands)
    drop(view_of(hands), invoice)
    assert "Facture, ticket ou photo à joindre" not in chips(hands)
    (row,) = bills.sheet(made).rows
    assert [one.file_name for one in row.receipts] == ["facture.pdf"]


def test_money_comes_back_in_part_then_the_rest_is_cancelled(hands: Hands, bills: Bills) -> None:
    made = bills.paid()
    hands.open()
    hands.click("Somme rendue…")
    form = hands.dialog(ReturnDialog)
    hands.type("30,40")
    form.ui.reason_edit.setText("Caution rendue")
    hands.press(Key.Key_Return)
    hands.no_dialog()
    assert bills.money().amounts.paid == 6_000
    assert hands.reads("30,40\u00a0€", view_of(hands))
    hands.click("Annuler le paiement…")
    hands.dialog(ReasonDialog)
    hands.type("Doublon")
    hands.press(Key.Key_Return, with_=CTRL)
    hands.no_dialog()
    assert bills.money().amounts.paid == 0
    assert bills.sheet(made).line.payment.state is PaymentState.RETURNED


def test_paying_is_undone_and_done_again(hands: Hands, bills: Bills, coop: Coop) -> None:
    made = bills.paid()
    page = hands.open()
    journal.undo(bills.desk)
    page.payments.refresh()
    assert bills.sheet(made).line.payment.state is PaymentState.PAYABLE
    assert "À payer" in chips(hands)
    assert bills.money().amounts.paid == 0
    journal.redo(bills.desk)
    page.payments.refresh()
    assert "Payé" in chips(hands)
    assert bills.money().amounts.paid == 9_040


def test_the_way_to_the_project_and_hostile_words(
    hands: Hands, bills: Bills, coop: Coop, check_accessible: Callable[[QWidget], None]
) -> None:
    bills.draft("<img src=x> " + "m" * 180)
    page = hands.open()
    assert hands.reads("<img src=x>", view_of(hands))
    check_accessible(page)
    hands.click("Pour, Jardin partagé")
    assert coop.visited == [("project", bills.project_id)]


def test_a_payment_pasted_with_files_of_the_computer(
    hands: Hands, bills: Bills, invoice: Path
) -> None:
    made = bills.draft()
    page = hands.open()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(invoice))])
    QGuiApplication.clipboard().setMimeData(data)
    page.payments.list.setFocus()
    hands.press(Key.Key_V, with_=CTRL)
    assert len(bills.sheet(made).line.files) == 1
    payments.cancel_payment(bills.desk, made, "Fini")
