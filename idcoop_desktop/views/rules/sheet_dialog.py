"""« Règles et montants »: every rule by scheme, with what holds today and how to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
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
        self.show_rules(lines)
        first = next(iter(self.rows.values()), None)
        if first is not None:
            first.change_button.setFocus()

    def show_rules(self, lines: Iterable[RuleLine]) -> None:
        """Show the rules as they are now, where the sheet was and with the histories opened."""
        opened = {key for key, row in self.rows.items() if row.history_button.isChecked()}
        focused = [key for key, row in self.rows.items() if row.isAncestorOf(self._focused())]
        place = self.ui.scroll.verticalScrollBar().value()
        self._empty()
        cards: dict[str, Card] = {}
        for line in lines:
            card = cards.get(line.group)
            if card is None:
                card = cards[line.group] = Card(line.group)
                self.ui.cards.addWidget(card)
            row = RuleRow(line)
            row.change_wanted.connect(self.change_wanted)
            row.history_button.setChecked(line.spec.key in opened)
            card.column.addWidget(row)
            self.rows[line.spec.key] = row
        self.ui.cards.addStretch()
        for key in focused:
            self.rows[key].change_button.setFocus()
        # The new rows have their height once they are laid out.
        QTimer.singleShot(0, self, lambda: self.ui.scroll.verticalScrollBar().setValue(place))

    def _focused(self) -> QWidget:
        return self.focusWidget() or self

    def _empty(self) -> None:
        self.rows = {}
        while (item := self.ui.cards.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
