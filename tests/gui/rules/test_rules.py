"""« Règles et montants »: what holds, since when, and a change that begins on its day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from idcoop_desktop.services import journal, settings
from idcoop_desktop.services.rule_settings import rule_sheet, save_rule
from idcoop_desktop.views.rules.change_dialog import RuleChangeDialog
from idcoop_desktop.views.rules.opening import open_rules_dialog
from idcoop_desktop.views.rules.sheet_dialog import RulesSheetDialog
from idcoop_desktop.views.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.context import PageContext
    from tests.gui.ideas.coop import Coop
    from tests.gui.recorder import MessagesSeen

CEILING = "idcoop.ceiling_cents"


@pytest.fixture
def opened(qtbot: QtBot, context: PageContext, show) -> Iterator[Callable[[], RulesSheetDialog]]:
    """Open the sheet over a window and wait until it is shown; it is closed after the test."""
    sheets: list[RulesSheetDialog] = []

    def open_one() -> RulesSheetDialog:
        window = show(QWidget())
        open_rules_dialog(context, window)
        sheets.extend(window.findChildren(RulesSheetDialog))
        qtbot.waitUntil(sheets[-1].isVisible)
        return sheets[-1]

    yield open_one
    for sheet in sheets:
        qtbot.mouseClick(sheet.ui.close_button, Qt.MouseButton.LeftButton)


def gone(qtbot: QtBot, sheet: RulesSheetDialog) -> None:
    """Wait until the form over the sheet is gone."""
    qtbot.waitUntil(lambda: not sheet.findChildren(RuleChangeDialog))


def form(qtbot: QtBot, sheet: RulesSheetDialog, key: str) -> RuleChangeDialog:
    """Ask to change a rule and return its form."""
    qtbot.mouseClick(sheet.rows[key].change_button, Qt.MouseButton.LeftButton)
    (dialog,) = sheet.findChildren(RuleChangeDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def said(sheet: RulesSheetDialog, key: str) -> list[str]:
    """The words and chips that a row shows."""
    row = sheet.rows[key]
    words = [one.text() for one in row.findChildren(QLabel) if one.isVisibleTo(row)]
    return words + [chip.text for chip in row.findChildren(Chip)]


def test_every_rule_stands_in_the_card_of_its_scheme(coop: Coop, opened, check_accessible) -> None:
    sheet = opened()
    assert list(sheet.rows) == [line.spec.key for line in rule_sheet(coop.desk)]
    assert "800,00\u00a0€" in said(sheet, CEILING)
    assert "Valeur de départ" in said(sheet, CEILING)
    assert "À fixer" in said(sheet, "fidcoop.amount_cents")
    assert "Non indiqué" in said(sheet, "account.parncoop")
    check_accessible(sheet)


def test_a_rule_to_come_is_told_and_the_one_of_today_stays(
    qtbot: QtBot, coop: Coop, opened, check_accessible
) -> None:
    sheet = opened()
    dialog = form(qtbot, sheet, CEILING)
    check_accessible(dialog)
    assert dialog.focusWidget() is dialog.ui.euro_edit
    dialog.ui.euro_edit.setText("900")
    dialog.ui.day_edit.setText("01/01/2027")
    assert "Jusqu’au 01/01/2027" in dialog.ui.hint_label.text()
    dialog.ui.decided_by_edit.setText("Conseil")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.ui.decided_by_edit, Qt.Key.Key_Return)
    assert coop.notices == ["Règle enregistrée. Annuler\u00a0: Ctrl+Z"]
    assert settings.rules(coop.desk).ceiling_cents == 80_000
    assert settings.rules(coop.desk, date(2027, 1, 1)).ceiling_cents == 90_000
    assert "900,00\u00a0€ dès le 01/01/2027" in said(sheet, CEILING)
    assert "800,00\u00a0€" in said(sheet, CEILING)
    assert sheet.focusWidget() is sheet.rows[CEILING].change_button
    journal.undo(coop.desk)
    assert rule_sheet(coop.desk)[0].next == ()


def test_a_rule_of_the_past_says_what_it_does_not_change(
    qtbot: QtBot, coop: Coop, opened, changes: Changes
) -> None:
    heard: list[frozenset[str]] = []
    changes.changed.connect(heard.append)
    sheet = opened()
    dialog = form(qtbot, sheet, "idcoop.minimum_bearers")
    assert dialog.ui.number_box.text() == "2\u00a0porteurs"
    dialog.ui.number_box.setValue(1)
    assert dialog.ui.number_box.text() == "1\u00a0porteur"
    dialog.ui.day_edit.setText("01/01/2026")
    assert "Celles déjà prises ne changent pas" in dialog.ui.hint_label.text()
    dialog.ui.decided_by_edit.setText("Conseil")
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert settings.rules(coop.desk, date(2026, 1, 1)).minimum_bearers == 1
    assert "Depuis le 01/01/2026, décidé par Conseil" in said(sheet, "idcoop.minimum_bearers")
    assert heard == [frozenset({"settings"})]


def test_yes_and_no_and_an_account_are_typed_in_their_own_field(
    qtbot: QtBot, coop: Coop, opened
) -> None:
    sheet = opened()
    dialog = form(qtbot, sheet, "idcoop.one_household_counts")
    assert dialog.ui.choice_box.currentText() == "Oui"
    dialog.ui.choice_box.setCurrentIndex(0)
    dialog.ui.decided_by_edit.setText("Conseil")
    dialog.accept()
    gone(qtbot, sheet)
    assert settings.rules(coop.desk).one_household_counts is False
    dialog = form(qtbot, sheet, "account.fidcoop")
    dialog.ui.account_edit.setText("6238")
    dialog.ui.decided_by_edit.setText("Comptabilité")
    dialog.accept()
    gone(qtbot, sheet)
    assert settings.account_codes(coop.desk).fidcoop == "6238"


def test_without_a_name_or_an_amount_nothing_is_written_and_the_field_is_shown(
    qtbot: QtBot, coop: Coop, opened, messages_seen: MessagesSeen
) -> None:
    sheet = opened()
    dialog = form(qtbot, sheet, "fidcoop.amount_cents")
    dialog.accept()
    assert "Indiquez un montant" in dialog.ui.error_label.text()
    dialog.ui.euro_edit.setText("0")
    dialog.accept()
    assert "qui l’a décidé" in dialog.ui.error_label.text()
    assert dialog.focusWidget() is dialog.ui.decided_by_edit
    dialog.ui.decided_by_edit.setText("Conseil")
    dialog.accept()
    assert "entre 0,01\u00a0€ et" in dialog.ui.error_label.text()
    assert dialog.focusWidget() is dialog.ui.euro_edit
    assert journal.undo_label(coop.desk) != "changement d’une règle"
    messages_seen.answers.append(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert settings.fidcoop_rules(coop.desk).amount_cents is None


def test_the_same_value_promises_no_undo(qtbot: QtBot, coop: Coop, opened) -> None:
    save_rule(coop.desk, CEILING, 70_000, valid_from=date(2026, 1, 1), decided_by="Conseil")
    before = journal.undo_label(coop.desk)
    dialog = form(qtbot, opened(), CEILING)
    assert "depuis le 01/01/2026, décidé par Conseil" in dialog.ui.today_label.text()
    dialog.ui.decided_by_edit.setText("Conseil")
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert coop.notices == ["Règle inchangée."]
    assert journal.undo_label(coop.desk) == before


def test_the_history_opens_and_stays_open(qtbot: QtBot, coop: Coop, opened) -> None:
    for year, cents in ((2024, 60_000), (2025, 70_000)):
        save_rule(coop.desk, CEILING, cents, valid_from=date(year, 1, 1), decided_by="Conseil")
    save_rule(coop.desk, CEILING, 75_000, valid_from=date(2025, 1, 1), decided_by="<b>AG</b>")
    sheet = opened()
    row = sheet.rows[CEILING]
    assert not row.history.isVisible()
    assert not sheet.rows["idcoop.yearly_goal"].history_button.isVisible()
    qtbot.mouseClick(row.history_button, Qt.MouseButton.LeftButton)
    assert row.history.text().splitlines() == [
        "750,00\u00a0€, à partir du 01/01/2025, décidé par <b>AG</b>",
        "700,00\u00a0€, à partir du 01/01/2025, décidé par Conseil, remplacé le même jour",
        "600,00\u00a0€, à partir du 01/01/2024, décidé par Conseil",
    ]
    bar = sheet.ui.scroll.verticalScrollBar()
    bar.setValue(40)
    save_rule(coop.desk, CEILING, 80_000, valid_from=date(2027, 1, 1), decided_by="Conseil")
    sheet.show_rules(rule_sheet(coop.desk))
    assert sheet.rows[CEILING] is not row
    qtbot.waitUntil(sheet.rows[CEILING].history.isVisible)
    assert bar.value() == 40
