"""« Budget »: what is left, where it went, and which proofs are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.services import life, money, projects
from idcoop_desktop.views.budget.envelope_dialog import EnvelopeDialog
from idcoop_desktop.views.budget.page import BudgetPage
from idcoop_desktop.views.budget.tables import ENTRIES
from tests.gui.ideas.coop import TODAY, Coop

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

HOSTILE = "<b>x</b><img src=http://example.org/x.png> " + "mot " * 100


@pytest.fixture
def page(show, context) -> Callable[[], BudgetPage]:
    """Build the page and show it."""
    return lambda: show(BudgetPage(context))


def texts(widget: QWidget) -> list[str]:
    """Return what the visible labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def granted(coop: Coop, title: str, cents: int, *, place: int | None = None) -> int:
    """Make a project and grant it money; the residence and bearers are made too."""
    place = place or coop.residence(f"Résidence {title}"[:40])
    project = projects.make_project(
        coop.desk, title=title, residence_id=place, requested_cents=cents
    )
    for first in ("Awen", "Lena"):
        projects.add_bearer(coop.desk, project, coop.person(first, "Tanguy", place))
    projects.state_benefit(coop.desk, project, "Tout l’immeuble", checked=True)
    life.decide(
        coop.desk,
        project,
        Ruling(
            outcome=Outcome.GRANTED, amount_cents=cents, decided_by="Commission", decided_on=TODAY
        ),
    )
    return project


def pay(coop: Coop, project: int, cents: int, label: str = "Peinture") -> int:
    """Record a payment without its proof."""
    return money.record_payment(
        coop.desk, project, cents, on=TODAY, label=label, supplier="Droguerie", request_key=label
    )


def test_the_envelope_is_opened_from_the_page(qtbot, page, coop, check_accessible):
    shown = page()
    check_accessible(shown)
    assert any("n’est pas encore ouverte" in text for text in texts(shown.envelope))
    assert not shown.ui.fund_button.isVisible()
    shown.envelope.asked.emit()
    (dialog,) = shown.findChildren(EnvelopeDialog)
    check_accessible(dialog)
    assert not dialog.ui.reason.isVisible()
    dialog.accept()
    assert "supérieur à zéro" in dialog.ui.error_label.text()
    qtbot.keyClicks(dialog.ui.amount, "1 234.50")
    dialog.accept()
    assert "1\u202f234,50\u00a0€ à accorder" in texts(shown.envelope)
    assert coop.notices == ["Enveloppe ouverte. Annuler\u00a0: Ctrl+Z"]


def test_the_envelope_is_completed_with_a_reason(qtbot, page, coop):
    money.open_envelope(coop.desk, 2026, 100_000)
    shown = page()
    shown.ui.fund_button.click()
    (dialog,) = shown.findChildren(EnvelopeDialog)
    qtbot.keyClicks(dialog.ui.amount, "500")
    dialog.accept()
    assert "raison" in dialog.ui.error_label.text()
    dialog.ui.reason.setText("Décision du conseil")
    dialog.accept()
    assert "1\u202f500\u00a0€ à accorder" in texts(shown.envelope)
    assert [line.entry.label for line in shown.tables.entry_rows.rows] == [
        "Décision du conseil",
        "Ouverture de l’enveloppe",
    ]


def test_an_amount_that_is_none_is_told_in_the_form(qtbot, page, coop):
    shown = page()
    shown.fund()
    (dialog,) = shown.findChildren(EnvelopeDialog)
    qtbot.keyClicks(dialog.ui.amount, "beaucoup")
    dialog.accept()
    assert "n’est pas un montant" in dialog.ui.error_label.text()
    dialog.succeed()


def test_an_envelope_opened_elsewhere_is_told_in_the_form(qtbot, page, coop):
    shown = page()
    shown.fund()
    money.open_envelope(coop.desk, 2026, 100_000)
    (dialog,) = shown.findChildren(EnvelopeDialog)
    qtbot.keyClicks(dialog.ui.amount, "500")
    dialog.accept()
    assert "déjà ouverte" in dialog.ui.error_label.text()
    dialog.succeed()


def test_amounts_of_projects_add_up_and_lead_to_them(qtbot, page, coop, check_accessible):
    money.open_envelope(coop.desk, 2026, 100_000)
    fresco = granted(coop, "Fresque", 60_000)
    granted(coop, "Jardin", 25_000)
    pay(coop, fresco, 20_000)
    shown = page()
    check_accessible(shown)
    assert (
        "2\u00a0projets\u00a0: accordé 850,00\u00a0€, engagé 200,00\u00a0€, "
        "payé 200,00\u00a0€, à payer 650,00\u00a0€"
    ) in texts(shown.tables)
    assert any("Attention\u00a0: 85\u00a0%" in text for text in texts(shown.envelope))
    said = shown.bars.accessibleDescription()
    assert "Fresque\u00a0: accordé 600,00\u00a0€, payé 200,00\u00a0€" in said
    shown.tables.projects.select_first()
    qtbot.keyClick(shown.tables.projects, Qt.Key.Key_Return)
    assert coop.visited == [("project", fresco)]


def test_a_click_on_a_figure_leads_to_the_project(qtbot, page, coop):
    money.open_envelope(coop.desk, 2026, 100_000)
    fresco = granted(coop, "Fresque", 60_000)
    shown = page()
    view = shown.tables.projects
    place = view.visualRect(shown.tables.project_rows.index(0, 2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert coop.visited == [("project", fresco)]


def test_missing_proofs_are_said_and_filtered(qtbot, page, coop, changes):
    money.open_envelope(coop.desk, 2026, 100_000)
    fresco = granted(coop, "Fresque", 60_000)
    bare = pay(coop, fresco, 20_000)
    proved = pay(coop, fresco, 5_000, "Pinceaux")
    money.attach_receipt(coop.desk, proved, b"%PDF-1.7 facture", "facture.pdf")
    shown = page()
    shown.tables.switch.setCurrentIndex(ENTRIES)
    assert any("1\u00a0paiement sans justificatif" in text for text in texts(shown.tables))
    shown.tables.missing_only.click()
    (line,) = shown.tables.entry_rows.rows
    assert line.entry.id == bare
    cell = shown.tables.entry_rows.index(0, 4)
    assert shown.tables.entry_rows.data(cell) == "Manquant"
    shown.tables.entries.select_first()
    qtbot.keyClick(shown.tables.entries, Qt.Key.Key_Return)
    assert coop.visited == [("project", fresco)]
    view = shown.tables.entries
    place = view.visualRect(shown.tables.entry_rows.index(0, 3)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert coop.visited == [("project", fresco)] * 2
    money.attach_receipt(coop.desk, bare, b"%PDF-1.7 facture", "facture.pdf")
    changes.announce("money")
    assert any("Chaque paiement a son justificatif" in text for text in texts(shown.tables))


def test_a_row_of_the_envelope_itself_leads_nowhere(qtbot, page, coop):
    money.open_envelope(coop.desk, 2026, 100_000)
    shown = page()
    shown.tables.switch.setCurrentIndex(ENTRIES)
    shown.tables.entries.select_first()
    qtbot.keyClick(shown.tables.entries, Qt.Key.Key_Return)
    assert coop.visited == []


def test_another_year_is_chosen(qtbot, page, coop):
    money.open_envelope(coop.desk, 2025, 300_000)
    money.open_envelope(coop.desk, 2026, 100_000)
    shown = page()
    years = [shown.ui.year.itemText(place) for place in range(shown.ui.year.count())]
    assert years == ["2027", "2026", "2025"]
    assert shown.ui.year.currentText() == "2026"
    shown.ui.year.setFocus()
    qtbot.keyClick(shown.ui.year, Qt.Key.Key_Down)
    assert "3\u202f000\u00a0€ à accorder" in texts(shown.envelope)
    shown.show_record("budget", 2027)
    assert any("2027 n’est pas encore ouverte" in text for text in texts(shown.envelope))


def test_hostile_titles_are_shown_as_they_are(page, coop, check_accessible):
    money.open_envelope(coop.desk, 2026, 100_000)
    granted(coop, HOSTILE, 60_000, place=coop.residence("<b>Ker</b>", "<i>Brest</i>"))
    shown = page()
    check_accessible(shown)
    row = shown.tables.project_rows
    assert row.data(row.index(0, 0)).startswith("<b>x</b>")
    assert shown.minimumSizeHint().width() <= 1093
