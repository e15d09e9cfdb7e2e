"""« Budget »: envelopes told in words, every figure a door to its rows, forms that keep typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from idcoop_desktop.domain.budget import Figure
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.services import money
from idcoop_desktop.services.budget_lists import book_lines
from idcoop_desktop.views.budget.envelope_dialog import EnvelopeDialog
from idcoop_desktop.views.budget.move_dialog import MoveDialog
from idcoop_desktop.views.budget.page import BudgetPage
from idcoop_desktop.views.budget.views import BOOK, MISSING, OVERVIEW, OWNERS, PAYMENTS
from idcoop_desktop.views.closing.dialog import ClosingDialog
from idcoop_desktop.views.dashboard import chart_export
from tests.gui.budget.books import HOSTILE, close_year, granted, pay, put_past
from tests.gui.ideas.coop import Coop

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.models.window import WindowModel

Key = Qt.Key


@pytest.fixture
def page(show, context) -> Callable[[], BudgetPage]:
    """Build the page and show it."""
    return lambda: show(BudgetPage(context))


def texts(widget: QWidget) -> list[str]:
    """Return what the visible labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def dialog_of(page: BudgetPage) -> EnvelopeDialog:
    """Return the form over the page."""
    (dialog,) = page.findChildren(EnvelopeDialog)
    return dialog


def first_row(qtbot: QtBot, model: WindowModel[Any]) -> Any:
    """Return the first row of a list, once its page is there."""
    qtbot.waitUntil(lambda: model.row_at(0) is not None)
    return model.row_at(0)


def listed_cents(coop: Coop, page: BudgetPage, figure: Figure) -> int:
    """Add up the rows that the list shows, each with the sign it has in a figure."""
    book = page.views.book()
    assert book is not None
    lines = book_lines(coop.desk, book.model.ids)
    return sum(one.entry.amount_cents * figure.signs[one.entry.kind] for one in lines)


def test_the_envelope_is_opened_from_its_card(qtbot, page, coop, check_accessible):
    shown = page()
    check_accessible(shown)
    card = shown.overview.cards[0]
    assert any("n’est pas encore ouverte" in text for text in texts(card))
    card.open_button.click()
    dialog = dialog_of(shown)
    check_accessible(dialog)
    assert not dialog.ui.reason.isVisible()
    dialog.accept()
    assert "supérieur à zéro" in dialog.ui.error_label.text()
    qtbot.keyClicks(dialog.ui.amount, "1234.50")
    dialog.accept()
    assert card.left.text() == "1\u202f234,50\u00a0€ à accorder"
    assert card.told.text() == "0\u00a0% de l’enveloppe sont accordés."
    assert coop.notices == ["Enveloppe ouverte. Annuler\u00a0: Ctrl+Z"]


def test_an_envelope_is_completed_with_a_reason(qtbot, page, coop):
    money.open_envelope(coop.desk, 2026, 100_000, scheme=Scheme.PARNCOOP)
    shown = page()
    shown.envelope_menu.funds[Scheme.PARNCOOP].trigger()
    dialog = dialog_of(shown)
    qtbot.keyClicks(dialog.ui.amount, "500")
    dialog.accept()
    assert "raison" in dialog.ui.error_label.text()
    dialog.ui.reason.setText("Décision du conseil")
    dialog.ui.decided_by.setText("Le conseil")
    dialog.accept()
    card = shown.overview.cards[2]
    assert card.left.text() == "1\u202f500\u00a0€ à accorder"
    assert card.figures[Figure.ADDITIONS].cents == 50_000
    card.figures[Figure.AMOUNT].click()
    book = shown.views.book()
    assert book is not None
    row = first_row(qtbot, book.model)
    assert (row.entry.label, row.entry.decided_by) == ("Décision du conseil", "Le conseil")


def test_tab_goes_down_the_page_as_the_eye_does(page, coop):
    money.open_envelope(coop.desk, 2026, 100_000)
    shown = page()
    shown.refresh()
    view = shown.overview
    met, here = [], view.totals.figures[-1].nextInFocusChain()
    while here is not view.totals.figures[-1]:
        met.append(here)
        here = here.nextInFocusChain()
    first, last = view.cards[0].figures[Figure.AMOUNT], view.cards[0].figures[Figure.REQUESTED]
    assert met.index(first) < met.index(last) < met.index(view.charts[0])


def test_money_is_moved_first_from_the_year_shown(page, coop):
    for year in (2026, 2027):
        money.open_envelope(coop.desk, year, 100_000)
    money.open_envelope(coop.desk, 2026, 40_000, scheme=Scheme.PARNCOOP)
    shown = page()
    shown.refresh()
    shown.envelope_menu.move_action.trigger()
    (dialog,) = shown.findChildren(MoveDialog)
    assert dialog.ui.source.currentText().startswith("ID’Coop 2026")
    assert dialog.ui.target.currentText().startswith("Par’NCoop 2026")
    dialog.succeed()


def test_an_amount_that_is_none_is_told_in_the_form(qtbot, page, coop):
    shown = page()
    shown.overview.cards[1].open_button.click()
    dialog = dialog_of(shown)
    qtbot.keyClicks(dialog.ui.amount, "beaucoup")
    dialog.accept()
    assert "n’est pas un montant" in dialog.ui.error_label.text()
    dialog.succeed()


def test_an_envelope_opened_elsewhere_is_told_in_the_form(qtbot, page, coop):
    shown = page()
    shown.overview.cards[0].open_button.click()
    money.open_envelope(coop.desk, 2026, 100_000)
    dialog = dialog_of(shown)
    qtbot.keyClicks(dialog.ui.amount, "500")
    dialog.accept()
    assert "déjà ouverte" in dialog.ui.error_label.text()
    dialog.succeed()


def test_money_is_moved_with_who_and_why(qtbot, page, coop, check_accessible, messages_seen):
    shown = page()
    shown.envelope_menu.move_action.trigger()
    assert "deux enveloppes" in messages_seen.notices[-1]
    money.open_envelope(coop.desk, 2026, 100_000)
    money.open_envelope(coop.desk, 2026, 40_000, scheme=Scheme.PARNCOOP)
    shown.refresh()
    shown.ui.scheme.setCurrentIndex(3)
    shown.ui.scheme.activated.emit(3)
    shown.envelope_menu.move_action.trigger()
    (dialog,) = shown.findChildren(MoveDialog)
    check_accessible(dialog)
    assert dialog.ui.source.currentText() == "Par’NCoop 2026, reste 400,00\u00a0€"
    assert "400,00\u00a0€" in dialog.ui.about_label.text()
    for problem, act in (
        ("supérieur à zéro", lambda: dialog.ui.amount.set_cents(50_000)),
        ("raison", lambda: dialog.ui.reason.setText("Peu de parrainages")),
        ("qui a décidé", lambda: dialog.ui.decided_by.setText("Le conseil")),
    ):
        dialog.accept()
        assert problem in dialog.ui.error_label.text()
        act()
    dialog.accept()
    assert dialog.ui.error_label.isVisible(), "more than what is left is refused"
    dialog.ui.amount.set_cents(15_000)
    dialog.ui.target.setCurrentIndex(dialog.ui.source.currentIndex())
    dialog.accept()
    assert "différentes" in dialog.ui.error_label.text()
    dialog.ui.target.setCurrentIndex(1 - dialog.ui.source.currentIndex())
    dialog.accept()
    assert coop.notices == ["Virement noté. Annuler\u00a0: Ctrl+Z"]
    card = shown.overview.cards[0]
    assert card.figures[Figure.MOVES].cents == -15_000
    assert card.left.text() == "250\u00a0€ à accorder"


def test_a_nearly_used_envelope_is_told_in_words_and_by_a_sign(page, coop):
    money.open_envelope(coop.desk, 2026, 100_000)
    granted(coop, "Fresque", 60_000)
    granted(coop, "Jardin", 25_000)
    card = page().overview.cards[0]
    assert card.told.text() == (
        "Attention\u00a0: 85\u00a0% sont accordés, à surveiller dès 80\u00a0%."
    )
    assert card.told.property("role") == "warning"


def test_an_exceeded_envelope_is_told_in_words_and_by_a_sign(page, coop):
    money.open_envelope(coop.desk, 2026, 100_000)
    put_past(coop, 2026, cents=130_000)
    card = page().overview.cards[0]
    assert card.left.text() == "300\u00a0€ de trop"
    assert "Enveloppe dépassée\u00a0: 130\u00a0%" in card.told.text()
    assert card.told.property("role") == "error"
    assert "Restant\u00a0: −300,00\u00a0€" in card.strip.accessibleDescription()


def test_a_closed_year_is_told_and_offers_nothing_to_write(page, coop, check_accessible):
    money.open_envelope(coop.desk, 2026, 100_000)
    granted(coop, "Fresque", 60_000)
    granted(coop, "Jardin", 25_000)
    close_year(coop, 2026, decided_by="Le conseil")
    shown = page()
    check_accessible(shown)
    assert shown.band.told.text() == (
        "L’exercice 2026 est clos depuis le 23/11/2026, décision\u00a0: Le conseil. Ses chiffres "
        "ne changent plus\u00a0; une correction s’écrit dans l’exercice ouvert."
    )
    card = shown.overview.cards[0]
    assert card.left.text() == "150\u00a0€ non accordés"
    assert card.told.text() == "85\u00a0% de l’enveloppe ont été accordés."
    assert not shown.overview.cards[1].open_button.isVisible()
    actions = [*shown.envelope_menu.funds.values(), shown.envelope_menu.move_action]
    assert not any(action.isEnabled() for action in (*actions, shown.envelope_menu.close_action))
    shown.show_record("budget", 2027)
    assert not shown.band.isVisible()
    assert not shown.envelope_menu.close_action.isEnabled(), "a year to come is not closed"


def test_the_year_is_closed_from_the_menu(page, coop):
    money.open_envelope(coop.desk, 2026, 100_000)
    shown = page()
    shown.envelope_menu.close_action.trigger()
    (dialog,) = shown.findChildren(ClosingDialog)
    dialog.done(0)


@pytest.mark.parametrize("place", range(3))
def test_a_year_is_taken_away_as_a_file(page, coop, busy, tmp_path, monkeypatch, place):
    suffix = ("xlsx", "csv", "pdf")[place]
    target = tmp_path / f"budget.{suffix}"

    def chosen(_parent, words, _day, *, chosen, left) -> None:
        assert words.suffix == suffix
        assert words.name.endswith("2026-idcoop")
        chosen(target)

    monkeypatch.setattr(chart_export, "choose_target", chosen)
    shown = page()
    shown.ui.scheme.setCurrentIndex(1)
    shown.ui.scheme.activated.emit(1)
    shown.export_menu.actions()[place].trigger()
    assert target.stat().st_size > 200
    assert coop.notices[-1] == f"Fichier enregistré\u00a0: budget.{suffix}"


@pytest.mark.parametrize("suffix", ["png", "svg", "csv"])
def test_a_chart_is_taken_away_with_its_source(page, coop, busy, tmp_path, monkeypatch, suffix):
    target = tmp_path / f"chart.{suffix}"

    def chosen(_parent, words, _day, *, chosen, left) -> None:
        chosen(target)

    monkeypatch.setattr(chart_export, "choose_target", chosen)
    shown = page()
    for chart in shown.overview.charts:
        chart.export_asked.emit(chart.picture, suffix)
        assert target.stat().st_size > 50
    if suffix == "svg":
        assert "budget 2026" in target.read_text("utf-8")


@pytest.fixture
def busy(coop) -> tuple[int, int]:
    """Two projects of a year, one of which is paid in part; and one of the year before."""
    money.open_envelope(coop.desk, 2025, 90_000)
    put_past(coop, 2025, cents=30_000)
    money.open_envelope(coop.desk, 2026, 200_000)
    money.top_up_envelope(coop.desk, 2026, 10_000, "Vote")
    fresco = granted(coop, "Fresque", 60_000)
    garden = granted(coop, "Jardin", 25_000)
    pay(coop, fresco, 20_000)
    paid = pay(coop, fresco, 5_000, "Pinceaux")
    money.attach_receipt(coop.desk, paid, b"%PDF-1.7 facture", "facture.pdf")
    money.return_money(coop.desk, paid, 1_500, on=coop.desk.today(), reason="Trop de pinceaux")
    return fresco, garden


@pytest.mark.parametrize("figure", [*Figure])
def test_every_figure_of_an_envelope_opens_the_rows_it_is_made_of(page, coop, busy, figure):
    shown = page()
    shown.ui.scheme.setCurrentIndex(1)
    shown.ui.scheme.activated.emit(1)
    button = shown.overview.cards[0].figures[figure]
    assert button.isVisible()
    QTest.keyClick(button, Key.Key_Return)
    assert shown.switch.currentIndex() == BOOK
    book = shown.views.book()
    assert book is not None
    assert listed_cents(coop, shown, figure) == button.cents
    assert book.narrowing.figure.currentText() == figure.label
    shown.switch.setCurrentIndex(OVERVIEW)


def test_every_total_opens_the_rows_it_is_made_of(qtbot, page, coop, busy):
    shown = page()
    for button in shown.overview.totals.figures:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert listed_cents(coop, shown, button.figure) == button.cents
        shown.switch.setCurrentIndex(OVERVIEW)


def test_every_cell_of_a_table_opens_the_rows_it_is_made_of(page, coop, busy):
    shown = page()
    for chart in shown.overview.charts:
        chart.table_button.click()
        picture = chart.picture
        assert picture is not None
        for place, values in enumerate(picture.table.rows):
            for column, value in enumerate(values[1:], 1):
                chart.table.cell_opened.emit(place, column)
                book = shown.views.book()
                assert book.query.figure is not None
                assert listed_cents(coop, shown, book.query.figure) == value.cents
                shown.switch.setCurrentIndex(OVERVIEW)


def test_a_cell_is_reached_by_the_arrows_and_opened_by_enter(page, coop, busy):
    shown = page()
    chart = shown.overview.charts[1]
    chart.table_button.click()
    table = chart.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Return):
        QTest.keyClick(table, key)
    book = shown.views.book()
    assert book is not None
    assert book.query.figure is Figure.PAID
    assert "Genre\u00a0: Autre" in book.narrowing.chip.text()
    assert book.list.hasFocus()
    book.narrowing.chip.click()
    assert book.query.group is None
    assert not book.narrowing.chip.isVisible()


def test_a_bar_opens_its_rows(qtbot, page, coop, busy):
    shown = page()
    shown.overview.charts[0].chart.asked.emit(10)
    book = shown.views.book()
    assert book.query.months == (1, 11)
    assert book.narrowing.months.currentText() == "Janvier à novembre"
    assert book.total.text() == "3\u00a0écritures. Payé\u00a0: 235,00\u00a0€"
    shown.overview.charts[2].chart.asked.emit(0)
    assert book.query.figure is Figure.GRANTED
    assert book.query.group is not None


def test_amounts_of_projects_add_up_and_lead_to_their_rows(
    qtbot, page, coop, busy, check_accessible
):
    fresco, _garden = busy
    shown = page()
    shown.switch.setCurrentIndex(OWNERS)
    check_accessible(shown)
    owners = shown.views.owners()
    assert owners.total.text() == (
        "2\u00a0projets et aides\u00a0: demandé 850,00\u00a0€, accordé 850,00\u00a0€, "
        "engagé 235,00\u00a0€, payé 235,00\u00a0€, à payer 615,00\u00a0€"
    )
    place = owners.list.visualRect(owners.model.index(0, 7)).center()
    qtbot.mouseClick(owners.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listed_cents(coop, shown, Figure.PAID) == 23_500
    book = shown.views.book()
    assert book.narrowing.chip.text() == "Fresque"
    shown.switch.setCurrentIndex(OWNERS)
    owners.list.setCurrentIndex(owners.model.index(0, 0))
    QTest.keyClick(owners.list, Key.Key_Return)
    assert coop.visited == [("project", fresco)]
    owners.search.setText("jardin")
    owners.search.searched.emit("jardin")
    assert owners.model.rowCount() == 1
    owners.list.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    owners.search.searched.emit("introuvable")
    assert owners.total.text() == ""


def test_the_rows_are_searched_and_narrowed_by_month(qtbot, page, coop, busy, check_accessible):
    fresco, _garden = busy
    shown = page()
    shown.switch.setCurrentIndex(BOOK)
    check_accessible(shown)
    book = shown.views.book()
    everything = book.model.rowCount()
    book.narrowing.search.searched.emit("pinceaux")
    assert 0 < book.model.rowCount() < everything
    book.narrowing.search.searched.emit("")
    book.narrowing.months.setCurrentIndex(1)
    book.narrowing.months.activated.emit(1)
    assert book.model.rowCount() == 0, "nothing happened in January"
    book.narrowing.months.setCurrentIndex(0)
    book.narrowing.months.activated.emit(0)
    book.narrowing.figure.setCurrentIndex(book.narrowing.figure.findData(Figure.COMMITTED))
    book.narrowing.figure.activated.emit(0)
    assert book.total.text() == "3\u00a0écritures. Engagé\u00a0: 235,00\u00a0€"
    first_row(qtbot, book.model)
    book.list.select_first()
    QTest.keyClick(book.list, Key.Key_Return)
    assert coop.visited == [("project", fresco)]
    book.list.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    book.list.sortByColumn(5, Qt.SortOrder.DescendingOrder)


def test_missing_proofs_are_counted_and_listed(qtbot, page, coop, busy, changes):
    shown = page()
    assert shown.switch.tabText(MISSING) == "Pièces manquantes\u00a0(1)"
    shown.switch.setCurrentIndex(MISSING)
    missing = shown.views.widget(MISSING)
    (row,) = missing.model.rows
    assert row.entry.label == "Peinture"
    assert missing.years.currentText() == "2026"
    money.attach_receipt(coop.desk, row.entry.id, b"%PDF-1.7 facture", "facture.pdf")
    changes.announce("money")
    assert shown.switch.tabText(MISSING) == "Pièces manquantes"
    assert any("Toutes les pièces sont là" in text for text in texts(missing))


def test_payments_are_a_tab_of_the_budget(page, busy):
    shown = page()
    shown.switch.setCurrentIndex(PAYMENTS)
    payments = shown.views.widget(PAYMENTS)
    assert payments.isVisible()
    assert payments.years.currentText() == "2026"
    before = payments.model.rowCount()
    assert before
    shown.ui.scheme.setCurrentIndex(3)
    shown.ui.scheme.activated.emit(3)
    assert payments.model.rowCount() < before


def test_a_payment_leads_to_its_window_where_the_invoice_is(qtbot, page, coop, busy):
    shown = page()
    shown.overview.totals.figures[4].click()
    book = shown.views.book()
    row = first_row(qtbot, book.model)
    assert row.entry.payment_id is not None
    QTest.keyClick(book.list, Key.Key_Home)
    QTest.keyClick(book.list, Key.Key_Return)
    assert coop.visited == [("payment", row.entry.payment_id)]


def test_a_row_of_the_envelope_itself_leads_nowhere(qtbot, page, coop):
    money.open_envelope(coop.desk, 2026, 100_000)
    shown = page()
    shown.switch.setCurrentIndex(BOOK)
    book = shown.views.book()
    place = book.list.visualRect(book.model.index(0, 1)).center()
    qtbot.mouseClick(book.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert coop.visited == []


def test_another_year_is_chosen(qtbot, page, coop, busy):
    shown = page()
    shown.switch.setCurrentIndex(BOOK)
    years = [shown.ui.year.itemText(place) for place in range(shown.ui.year.count())]
    assert years == ["2027", "2026", "2025"]
    shown.ui.year.setFocus()
    qtbot.keyClick(shown.ui.year, Key.Key_Down)
    book = shown.views.book()
    assert book.query.year == 2025
    assert book.model.rowCount() == 2
    assert shown.overview.cards[0].left.text() == "600\u00a0€ à accorder"
    shown.show_record("budget", 2027)
    assert shown.switch.currentIndex() == OVERVIEW
    assert any("2027 n’est pas encore ouverte" in text for text in texts(shown.overview))


def test_hostile_titles_are_shown_as_they_are(qtbot, page, coop, check_accessible):
    money.open_envelope(coop.desk, 2026, 100_000)
    granted(coop, HOSTILE, 60_000, place=coop.residence("<b>Ker</b>", "<i>Brest</i>"))
    shown = page()
    check_accessible(shown)
    shown.switch.setCurrentIndex(OWNERS)
    check_accessible(shown)
    owners = shown.views.owners()
    assert first_row(qtbot, owners.model).title.startswith("<b>x</b>")
    check_accessible(shown)
    owners.list.cell_opened.emit(owners.model.key_at(0), 5)
    check_accessible(shown)
    assert shown.minimumSizeHint().width() <= 1093
