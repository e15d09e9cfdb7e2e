"""Payments and missing pieces, one beside the other behind two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from idcoop_desktop.views.payments.missing_view import MissingPiecesView
from idcoop_desktop.views.payments.view import PaymentsView
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.live_page import LivePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from idcoop_desktop.views.context import PageContext

_MISSING = "Pièces manquantes"


class PaymentsPage(LivePage):
    """Shows the payments first; the other button says how many pieces are awaited."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.payments = PaymentsView(context)
        self.missing = MissingPiecesView(context)
        self.payments_button = _choice("Paiements", "hand-coins")
        self.missing_button = _choice(_MISSING, "receipt")
        self._group = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for one in (self.payments_button, self.missing_button):
            self._group.addButton(one)
            bar.addWidget(one)
        bar.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.payments)
        self._stack.addWidget(self.missing)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 8)
        page.setSpacing(10)
        page.addLayout(bar)
        page.addWidget(self._stack, 1)
        self.payments_button.setChecked(True)
        self._group.buttonClicked.connect(lambda one: self._show(one is self.missing_button))
        self.missing.counted.connect(self._count)
        self.watch(context.changes, {"money"})

    def refresh(self) -> None:
        """Count the missing pieces again while they are not seen: seen, they do it themselves."""
        if not self.missing.isVisible():
            self.missing.refresh()

    def show_record(self, kind: str, key: int) -> None:
        """Show a payment, or the missing pieces (``missing_pieces``)."""
        self._show(kind == "missing_pieces")
        if kind == "payment":
            self.payments.show_payment(key)

    def focus_search(self) -> None:
        """Go to the search field of the payments."""
        self._show(False)
        self.payments.focus_search()

    def _show(self, missing: bool) -> None:
        (self.missing_button if missing else self.payments_button).setChecked(True)
        self._stack.setCurrentWidget(self.missing if missing else self.payments)

    def _count(self, count: int) -> None:
        self.missing_button.setText(f"{_MISSING} ({count})" if count else _MISSING)


def _choice(text: str, icon_name: str) -> QPushButton:
    made = button(text, icon_name=icon_name)
    made.setCheckable(True)
    return made
