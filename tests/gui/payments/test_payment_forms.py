"""The forms of money: what is typed is what is kept, once, and the truth after an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.payments import PaymentState
from idcoop_desktop.services import money, money_sheet
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.payments.actions import open_commitment_dialog, open_payment_dialog
from idcoop_desktop.views.payments.commitment_form import CommitmentDialog
from idcoop_desktop.views.payments.day_form import PaidOnDialog
from idcoop_desktop.views.payments.money_form import run_money_form
from idcoop_desktop.views.payments.payment_form import PaymentDialog
from idcoop_desktop.views.receipts.window import ReceiptWindow
from tests.gui.payments.drops import drop
from tests.gui.projects.hands import Hands
from tests.unit.documents import paper_files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop
    from tests.gui.payments.desk_story import Bills
    from tests.gui.recorder import MessagesSeen

Key = Qt.Key


@pytest.fixture
def form(
    bills: Bills, context: PageContext, show: Callable[..., QWidget], qtbot: QtBot
) -> PaymentDialog:
    """The form of a payment of the project."""
    host = show(QWidget(), 1093, 614)
    open_payment_dialog(context, host, bills.about)
    (made,) = host.findChildren(PaymentDialog)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def fill(form: PaymentDialog, amount: str = "120,50") -> None:
    form.ui.amount_edit.setText(amount)
    form.ui.label_edit.setText("Terreau")
    form.ui.payee_edit.setText("Jardinerie")


def paid(bills: Bills) -> int:
    return bills.money().amounts.paid


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("234,56", 23_456),
        ("234.56 €", 23_456),
        ("12,5", 1_250),
        ("12", 1_200),
        ("\u00a0234,56\u202f€", 23_456),
    ],
)
def test_what_is_typed_is_what_is_kept(
    form: PaymentDialog, bills: Bills, typed: str, cents: int
) -> None:
    fill(form, typed)
    form.ui.save_button.click()
    assert paid(bills) == cents


@pytest.mark.parametrize("typed", ["-", "1e5", "٣", "12,345", "-5", "0", "", "douze", "1,2,3"])
def test_an_amount_that_is_none_is_told_and_nothing_is_kept(
    form: PaymentDialog, bills: Bills, typed: str
) -> None:
    fill(form, typed)
    form.ui.save_button.click()
    assert form.isVisible()
    assert form.ui.error_label.text()
    assert form.ui.amount_edit.hasFocus()
    assert form.ui.amount_edit.text() == typed
    assert paid(bills) == 0
    form.succeed()


def test_another_quote_replaces_what_the_first_filled_but_nothing_typed(
    bills: Bills, context: PageContext, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    for cents, supplier, label in ((5_000, "Sono", "Micro"), (2_000, "Halles", "Bancs")):
        money.commit_money(
            bills.desk, bills.about, cents, on=bills.desk.today(), supplier=supplier, label=label
        )
    host = show(QWidget(), 1093, 614)
    open_payment_dialog(context, host, bills.about)
    (made,) = host.findChildren(PaymentDialog)
    ui = made.ui
    ui.commitment_combo.setCurrentIndex(1)
    first = ui.label_edit.text()
    ui.payee_edit.setText("Un autre magasin")
    ui.commitment_combo.setCurrentIndex(2)
    assert {first, ui.label_edit.text()} == {"Micro", "Bancs"}
    assert ui.amount_edit.cents == {"Micro": 5_000, "Bancs": 2_000}[ui.label_edit.text()]
    assert ui.payee_edit.text() == "Un autre magasin"
    made.succeed()


def test_a_double_click_pays_once(form: PaymentDialog, bills: Bills) -> None:
    fill(form)
    QTest.mouseClick(form.ui.save_button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(form.ui.save_button, Qt.MouseButton.LeftButton)
    assert paid(bills) == 12_050


def test_a_double_click_pays_once_with_real_workers(
    bills: Bills, context: PageContext, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    background = Background()
    host = show(QWidget(), 1093, 614)
    dialog = PaidOnDialog(question="Terreau", day=bills.desk.today(), parent=host)
    done: list[int | None] = []

    def pay(_on: object) -> int:
        return money.record_payment(
            bills.desk,
            bills.about,
            5_000,
            on=bills.desk.today(),
            label="Terreau",
            request_key=dialog.request_key,
        )

    run_money_form(dialog, background, pay, done.append, is_written=lambda: True)
    for _time in range(4):
        QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(done))
    background.close()
    assert len(done) == 1
    assert paid(bills) == 5_000


def test_an_error_after_the_commit_closes_the_form_and_pays_once(
    bills: Bills, context: PageContext, show: Callable[..., QWidget], messages_seen: MessagesSeen
) -> None:
    host = show(QWidget(), 1093, 614)
    dialog = PaidOnDialog(question="Terreau", day=bills.desk.today(), parent=host)
    done: list[int | None] = []

    def pay_then_break(_on: object) -> int:
        money.record_payment(
            bills.desk,
            bills.about,
            5_000,
            on=bills.desk.today(),
            label="Terreau",
            request_key=dialog.request_key,
        )
        raise OSError

    run_money_form(
        dialog,
        context.background,
        pay_then_break,
        done.append,
        is_written=lambda: money_sheet.is_written(bills.desk, dialog.request_key),
    )
    dialog.ui.save_button.click()
    assert done == [None]
    assert paid(bills) == 5_000


def test_an_error_before_the_commit_says_that_nothing_is_kept(
    bills: Bills, context: PageContext, show: Callable[..., QWidget], messages_seen: MessagesSeen
) -> None:
    host = show(QWidget(), 1093, 614)
    dialog = PaidOnDialog(question="Terreau", day=bills.desk.today(), parent=host)

    def break_down(_on: object) -> int:
        raise OSError

    def unreadable() -> bool:
        raise DomainError("La base ne répond pas.")

    run_money_form(
        dialog,
        context.background,
        break_down,
        lambda _key: pytest.fail("nothing was done"),
        is_written=lambda: money_sheet.is_written(bills.desk, dialog.request_key),
    )
    dialog.ui.save_button.click()
    assert "Ce n’est pas enregistré" in dialog.ui.error_label.text()
    messages_seen.take_error()
    dialog.succeed()
    other = PaidOnDialog(question="Terreau", day=bills.desk.today(), parent=host)
    run_money_form(other, context.background, break_down, lambda _key: None, is_written=unreadable)
    other.ui.save_button.click()
    assert "Impossible de savoir" in other.ui.error_label.text()
    messages_seen.take_error()
    other.succeed()


def test_a_draft_with_its_file_is_noted(
    form: PaymentDialog, bills: Bills, coop: Coop, tmp_path: Path
) -> None:
    file = tmp_path / "ticket.pdf"
    file.write_bytes(paper_files.pdf())
    fill(form)
    form.ui.later_radio.click()
    assert form.ui.save_button.text() == "&Enregistrer le brouillon"
    assert drop(form, file)
    form.ui.save_button.click()
    (line,) = bills.money().payments
    assert line.payment.state is PaymentState.DRAFT
    assert [one.file_name for one in line.files] == ["ticket.pdf"]
    assert coop.notices == ["Paiement noté en brouillon. Annuler\u00a0: Ctrl+Z"]
    assert paid(bills) == 0


def test_bank_details_are_refused_with_a_sentence(form: PaymentDialog, bills: Bills) -> None:
    fill(form)
    form.ui.label_edit.setText("Virement FR76 3000 6000 0112 3456 7890 189")
    form.ui.save_button.click()
    assert "jamais" in form.ui.error_label.text()
    assert form.ui.label_edit.hasFocus()
    assert paid(bills) == 0
    form.succeed()


def test_the_quote_settled_fills_what_is_still_empty(
    bills: Bills, context: PageContext, show: Callable[..., QWidget]
) -> None:
    quote = money.commit_money(
        bills.desk,
        bills.about,
        8_000,
        on=bills.desk.today(),
        supplier="Jardinerie",
        label="Bacs",
        request_key="devis",
    )
    host = show(QWidget(), 1093, 614)
    open_payment_dialog(context, host, bills.about)
    (form,) = host.findChildren(PaymentDialog)
    assert "reste 80,00\u00a0€" in form.ui.commitment_combo.itemText(1)
    form.ui.commitment_combo.setCurrentIndex(1)
    assert form.ui.amount_edit.cents == 8_000
    assert (form.ui.label_edit.text(), form.ui.payee_edit.text()) == ("Bacs", "Jardinerie")
    form.ui.amount_edit.setText("30")
    form.ui.save_button.click()
    (left,) = [one for one in bills.money().commitments if one.entry.id == quote]
    assert left.open_cents == 5_000
    assert bills.money().amounts.committed == 8_000


def test_a_file_is_pasted_seen_whole_and_taken_away(
    form: PaymentDialog, tmp_path: Path, qtbot: QtBot, check_accessible: Callable[..., None]
) -> None:
    file = tmp_path / "ticket.jpg"
    file.write_bytes(paper_files.picture())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(data)
    proof = form.proof
    assert proof is not None
    proof.choose_button.setFocus()
    QTest.keyClick(proof.choose_button, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.file is not None
    assert not proof.paper.is_blank
    check_accessible(form)
    proof.look_button.click()
    qtbot.waitUntil(lambda: bool(form.findChildren(ReceiptWindow)))
    form.findChildren(ReceiptWindow)[0].close()
    proof.remove_button.click()
    assert form.file is None
    form.succeed()


def test_one_file_goes_with_a_form_and_the_others_are_not_forgotten(
    form: PaymentDialog, tmp_path: Path
) -> None:
    files = [tmp_path / "ticket.pdf", tmp_path / "devis.pdf"]
    for file in files:
        file.write_bytes(paper_files.pdf())
    drop(form, *files)
    proof = form.proof
    assert proof is not None
    assert form.file is not None
    assert form.file.name == "ticket.pdf"
    assert "joignez les autres depuis la fiche" in proof.words.text()
    form.succeed()


def test_a_locked_file_is_kept_though_it_is_not_seen(form: PaymentDialog, tmp_path: Path) -> None:
    file = tmp_path / "ticket.pdf"
    file.write_bytes(paper_files.locked_pdf())
    drop(form, file)
    proof = form.proof
    assert proof is not None
    assert form.file is not None
    assert "mot de passe" in proof.words.text()
    form.succeed()


def test_what_was_typed_is_not_lost_by_escape(
    form: PaymentDialog, messages_seen: MessagesSeen
) -> None:
    fill(form)
    messages_seen.answer_next(False)
    QTest.keyClick(form, Key.Key_Escape)
    assert form.isVisible()
    assert form.ui.label_edit.text() == "Terreau"
    form.succeed()


def test_a_quote_is_committed_with_its_file_by_the_keyboard(
    bills: Bills, context: PageContext, show: Callable[..., QWidget], qtbot: QtBot, tmp_path: Path
) -> None:
    host = show(QWidget(), 1093, 614)
    hands = Hands(qtbot, lambda: host)  # type: ignore[arg-type, return-value]
    hands.open()
    open_commitment_dialog(context, host, bills.about)
    form = hands.dialog(CommitmentDialog)
    file = tmp_path / "devis.pdf"
    file.write_bytes(paper_files.pdf())
    hands.type("80")
    hands.press(Key.Key_Tab, Key.Key_Tab)
    hands.type("Bacs")
    hands.press(Key.Key_Tab)
    hands.type("Jardinerie")
    drop(form, file)
    hands.press(Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    hands.no_dialog()
    (quote,) = bills.money().commitments
    assert (quote.net_cents, quote.entry.supplier) == (8_000, "Jardinerie")
    (row,) = [one for one in bills.money().entries if one.entry.id == quote.entry.id]
    assert [one.file_name for one in row.receipts] == ["devis.pdf"]
