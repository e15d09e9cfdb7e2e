"""« Règles et montants »: every rule by scheme, with what holds today and how to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog

from idcoop_desktop.views.forms.ui_rules_sheet import Ui_RulesSheet
from idcoop_desktop.views.rules.rule_row import RuleRow
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.rule_settings import RuleLine


class RulesSheetDialog(QDialog):
    """Shows rules in their order; emits the :class:`RuleLine` to change."""

    change_wanted = Signal(object)

    def __init__(self, lines: Iterable[RuleLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui = Ui_RulesSheet()
        self.ui.setupUi(self)
        dress(self.ui.close_button)
        self.ui.close_button.clicked.connect(self.accept)
        self.rows: dict[str, RuleRow] = {}
        self._cards: dict[str, Card] = {}
        for line in lines:
            if line.group not in self._cards:
                self._cards[line.group] = Card(line.group)
                self.ui.cards.addWidget(self._cards[line.group])
            row = self.rows[line.spec.key] = self._row(line)
            self._cards[line.group].column.addWidget(row)
        self.ui.cards.addStretch()
        first = next(iter(self.rows.values()), None)
        if first is not None:
            first.change_button.setFocus()

    def show_rules(self, lines: Iterable[RuleLine]) -> None:
        """Show the rules as they are now; only rows that differ are made anew, so nothing jumps."""
        for line in lines:
            before = self.rows[line.spec.key]
            if line != before.line:
                self._replace(before, self._row(line))

    def _row(self, line: RuleLine) -> RuleRow:
        row = RuleRow(line)
        row.change_wanted.connect(self.change_wanted)
        return row

    def _replace(self, before: RuleRow, row: RuleRow) -> None:
        self.rows[row.line.spec.key] = row
        row.history_button.setChecked(before.history_button.isChecked())
        focused = before.isAncestorOf(self.focusWidget() or self)
        self._cards[before.line.group].column.replaceWidget(before, row)
        if focused:
            row.change_button.setFocus()
        before.hide()
        before.deleteLater()
