"""The pieces that are awaited, of all years: whom to ask, and joining them right there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from idcoop_desktop.services import payment_lines
from idcoop_desktop.views.emails.dialog import EmailDialog
from tests.gui.payments.drops import files_of
from tests.unit.documents import paper_files

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.ideas.coop import Coop
    from tests.gui.payments.desk_story import Bills
    from tests.gui.projects.hands import Hands

Key = Qt.Key


@pytest.fixture
def invoice(tmp_path: Path) -> Path:
    """An invoice that comes late."""
    file = tmp_path / "facture.pdf"
    file.write_bytes(paper_files.pdf())
    return file


def awaited(hands: Hands) -> list[str]:
    QApplication.processEvents()
    return [piece.entry.label for piece in hands.page.missing.model.rows]


def test_the_tab_counts_what_is_awaited_before_it_is_looked_at(hands: Hands, bills: Bills) -> None:
    bills.paid("Sono")
    bills.paid("Barnum")
    page = hands.open()
    assert page.missing_tab == "Pièces manquantes\u00a0(2)"
    page.look_for_missing()
    assert awaited(hands) == ["Sono", "Barnum"]
    assert hands.reads("2\u00a0pièces attendues, pour 180,80\u00a0€", page.missing)


def test_a_closing_leads_straight_to_the_pieces_of_its_year(hands: Hands, bills: Bills) -> None:
    bills.paid("Sono")
    page = hands.open()
    page.show_record("missing_pieces", bills.desk.today().year)
    assert awaited(hands) == ["Sono"]
    assert page.missing.isVisible()
    assert [piece.year for piece in page.missing.model.rows] == [bills.desk.today().year]
    page.show_record("payments_of_year", bills.desk.today().year)
    QApplication.processEvents()
    assert page.payments.isVisible()


def test_whom_to_ask_is_told_and_leads_to_them(hands: Hands, bills: Bills, coop: Coop) -> None:
    bills.paid("Sono")
    page = hands.open()
    page.look_for_missing()
    assert hands.reads("Payé à", page.missing)
    assert hands.reads("Sonorisation de Cornouaille", page.missing)
    assert hands.reads("23/11/2026 (aujourd’hui)", page.missing)
    hands.click("À demander à, Lucie Nédélec")
    hands.click("Pour, Jardin partagé")
    assert coop.visited == [("person", bills.people[0]), ("project", bills.project_id)]


def test_the_piece_is_pasted_on_the_line_and_the_line_leaves(
    hands: Hands, bills: Bills, invoice: Path
) -> None:
    bills.paid("Sono")
    bills.paid("Barnum")
    page = hands.open()
    page.look_for_missing()
    awaited(hands)
    QGuiApplication.clipboard().setMimeData(files_of(invoice))
    page.missing.list.setFocus()
    hands.press(Key.Key_V, with_=Qt.KeyboardModifier.ControlModifier)
    assert awaited(hands) == ["Barnum"]
    assert page.missing_tab == "Pièces manquantes\u00a0(1)"


def test_the_piece_is_chosen_from_the_card_until_all_are_there(
    hands: Hands, bills: Bills, invoice: Path
) -> None:
    made = bills.paid("Sono")
    page = hands.open()
    page.look_for_missing()
    awaited(hands)
    page.missing.list.setFocus()
    hands.press(Key.Key_Return)
    assert hands.focused() == "Joindre la pièce…"
    hands.press(Key.Key_Space)
    (chooser,) = page.missing.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(invoice))
    chooser.close()
    assert hands.reads("Toutes les pièces sont là", page.missing)
    assert payment_lines.missing_pieces(bills.desk) == ()
    assert [one.file_name for one in bills.sheet(made).line.files] == ["facture.pdf"]


def test_an_e_mail_asks_for_the_piece(hands: Hands, bills: Bills) -> None:
    bills.paid("Sono")
    page = hands.open()
    page.look_for_missing()
    awaited(hands)
    hands.click("Écrire aux porteurs…")
    form = hands.dialog(EmailDialog)
    assert form.ui.template_choice.currentText() == "Demander les justificatifs"
    form.reject()
    hands.no_dialog()


def test_the_pieces_of_one_year_are_shown_alone(hands: Hands, bills: Bills) -> None:
    bills.paid("Sono")
    page = hands.open()
    page.look_for_missing()
    awaited(hands)
    view = page.missing
    assert [view.years.itemText(row) for row in range(view.years.count())] == [
        "Toutes les années",
        "2026",
    ]
    view.years.setCurrentIndex(1)
    assert awaited(hands) == ["Sono"]
