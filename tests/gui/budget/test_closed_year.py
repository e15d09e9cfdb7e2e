"""A year closed for good: from its band to the figures that were frozen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from idcoop_desktop.domain.closing import ClosingChoices
from idcoop_desktop.services import money
from idcoop_desktop.services.closing import close_year
from idcoop_desktop.views.budget.page import BudgetPage
from idcoop_desktop.views.closing.dialog import ClosingDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop

YEAR = 2025


def test_the_band_of_a_closed_year_opens_its_frozen_figures(
    qtbot: QtBot, show, context: PageContext, coop: Coop, check_accessible
) -> None:
    money.open_envelope(coop.desk, YEAR, 123_400)
    close_year(coop.desk, YEAR, ClosingChoices(), decided_by="Conseil", request_key="closing")
    page = show(BudgetPage(context))
    assert not page.band.isVisible()
    page.show_record("budget", YEAR)
    assert page.band.isVisible()
    check_accessible(page)
    page.band.figures.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.band.figures, Qt.Key.Key_Space)
    (dialog,) = page.findChildren(ClosingDialog)
    qtbot.waitUntil(dialog.isVisible)
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "1\u202f234,00\u00a0€" in said
    assert any("empreinte" in words for words in said)
    assert not dialog.ui.save_button.isVisible()
    dialog.done(0)
