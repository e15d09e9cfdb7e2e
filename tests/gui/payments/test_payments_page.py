"""The list of payments: found, narrowed, sorted, given files; hundreds of them stay quick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.payments import PaymentState
from idcoop_desktop.services import payments
from idcoop_desktop.views.budget.views import PAYMENTS
from idcoop_desktop.views.payments.window import PaymentWindow, open_payment_window
from tests.gui.payments.drops import files_of
from tests.unit.documents import paper_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.theme import Theme
    from tests.gui.ideas.coop import Coop
    from tests.gui.payments.desk_story import Bills
    from tests.gui.projects.hands import Hands

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


def shown(hands: Hands) -> list[str]:
    QApplication.processEvents()
    model = hands.page.payments.model
    found = (model.row_at(number) for number in range(model.rowCount()))
    return [line.payment.label for line in found if line is not None]


def test_payments_are_narrowed_by_state_scheme_year_and_colleague(
    hands: Hands, bills: Bills
) -> None:
    today = bills.desk.today()
    bills.draft("Sono")
    bills.repayment("Goûter")
    bills.draft("Barnum", on=today.replace(year=today.year - 1))
    view = hands.open().payments
    assert shown(hands) == ["Goûter", "Sono"]
    view.years.setCurrentIndex(0)
    assert shown(hands) == ["Goûter", "Sono", "Barnum"]
    view.states.setCurrentIndex(view.states.findText("En attente"))
    assert shown(hands) == ["Goûter"]
    view.states.setCurrentIndex(view.states.findText("En cours"))
    view.years.setCurrentIndex(view.years.findText(str(today.year - 1)))
    assert shown(hands) == ["Barnum"]
    view.years.setCurrentIndex(0)
    view.narrow(today.year, Scheme.PARNCOOP)
    assert shown(hands) == []
    assert hands.reads("Aucun paiement ne correspond", view)
    view.narrow(today.year, None)
    view.years.setCurrentIndex(0)
    view.who.setCurrentIndex(view.who.findText("Nolwenn Ferrec"))
    assert len(shown(hands)) == 3


def test_a_payment_is_found_by_typing_and_sorted(hands: Hands, bills: Bills) -> None:
    bills.draft("Sono", amount_cents=100)
    bills.draft("Barnum", amount_cents=900)
    page = hands.open()
    page.focus_search()
    hands.type("barn")
    hands.press(Key.Key_Return)
    hands.qtbot.waitUntil(lambda: shown(hands) == ["Barnum"])
    hands.press(Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: len(shown(hands)) == 2)
    page.payments.list.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert shown(hands) == ["Sono", "Barnum"]


def test_what_is_missing_is_said_in_the_list(hands: Hands, bills: Bills) -> None:
    bills.repayment()
    view = hands.open().payments
    QApplication.processEvents()
    column = view.model.columnCount() - 1
    index = view.model.index(0, column)
    assert index.data() == "RIB, Facture"
    spoken = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Manque\u00a0: RIB à voir, Facture, ticket ou photo à joindre"


def test_a_file_falls_on_the_line_of_its_payment(
    hands: Hands, bills: Bills, tmp_path: Path
) -> None:
    bills.draft("Sono")
    wanted = bills.draft("Barnum", on=bills.desk.today().replace(month=1))
    file = tmp_path / "facture.pdf"
    file.write_bytes(paper_files.pdf())
    view = hands.open().payments
    QApplication.processEvents()
    lines = view.list
    spot = QPointF(lines.visualRect(view.model.index(1, 1)).center())
    data = files_of(file)
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    move = QDragMoveEvent(spot.toPoint(), action, data, button, NONE)
    lines.dragMoveEvent(move)
    assert move.isAccepted()
    assert lines.current_key == wanted
    lines.dropEvent(QDropEvent(spot, action, data, button, NONE))
    assert [one.file_name for one in bills.sheet(wanted).line.files] == ["facture.pdf"]
    below = QPointF(20, lines.viewport().height() - 4)
    nowhere = QDragMoveEvent(below.toPoint(), action, data, button, NONE)
    lines.dragMoveEvent(nowhere)
    assert not nowhere.isAccepted()
    lines.dropEvent(QDropEvent(below, action, data, button, NONE))
    assert len(bills.sheet(wanted).line.files) == 1


def test_the_list_follows_what_is_written(hands: Hands, bills: Bills, context: PageContext) -> None:
    made = bills.draft("Sono")
    view = hands.open().payments
    payments.submit(bills.desk, made)
    context.changes.announce("money")
    QApplication.processEvents()
    line = view.model.row_at(0)
    assert line is not None
    assert line.payment.state is PaymentState.WAITING
    assert view.sheet_view.sheet is not None
    assert view.sheet_view.sheet.line.payment.state is PaymentState.WAITING


def test_the_page_is_accessible_in_both_looks_on_a_small_screen(
    hands: Hands,
    bills: Bills,
    theme: Theme,
    check_accessible: Callable[[QWidget], None],
) -> None:
    bills.repayment()
    bills.paid()
    page = hands.open()
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        page.resize(1093, 560)
        QApplication.processEvents()
        check_accessible(page)
        page.look_for_missing()
        QApplication.processEvents()
        check_accessible(page)
        page.switch.setCurrentIndex(PAYMENTS)
    assert page.minimumSizeHint().width() <= 1093


def test_the_window_of_a_payment_follows_it(
    hands: Hands, bills: Bills, context: PageContext, check_accessible: Callable[[QWidget], None]
) -> None:
    made = bills.repayment()
    page = hands.open()
    window = open_payment_window(context, page, made)
    hands.qtbot.waitUntil(window.isActiveWindow)
    assert hands.focused() == "Bon à payer"
    check_accessible(window)
    hands.click("Remettre en brouillon", window)
    assert hands.focused() == "Envoyer à vérifier"
    hands.press(Key.Key_Escape)
    hands.qtbot.waitUntil(lambda: not page.findChildren(PaymentWindow))


def test_going_to_the_project_closes_the_window_in_front(
    hands: Hands, bills: Bills, context: PageContext, coop: Coop
) -> None:
    page = hands.open()
    window = open_payment_window(context, page, bills.repayment())
    hands.qtbot.waitUntil(window.isActiveWindow)
    hands.click("Pour, Jardin partagé", window)
    assert coop.visited == [("project", bills.project_id)]
    hands.qtbot.waitUntil(lambda: not page.findChildren(PaymentWindow))
