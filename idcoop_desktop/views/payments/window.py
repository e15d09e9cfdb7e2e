"""The sheet of one payment in a window of its own, opened from a project, an aid or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from idcoop_desktop.services import money_sheet
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.payments.deeds import PaymentDeeds
from idcoop_desktop.views.payments.sheet import PaymentSheetView
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.detail_split import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.money_sheet import PaymentSheet
    from idcoop_desktop.views.context import PageContext

_WIDTH, _LOWEST, _AROUND = 560, 480, 40


class PaymentWindow(QDialog):
    """Reads its payment again after every change of money."""

    def __init__(self, context: PageContext, payment_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._payment_id = context, payment_id
        self._latest = Latest(context.background, owner=self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("Paiement")
        self.view = PaymentSheetView(PaymentDeeds(context, self))
        scroll = ScrollPage(name="Fiche du paiement")
        scroll.column.addWidget(self.view)
        close = button("&Fermer", on_click=self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addWidget(scroll, 1)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(close)
        column.addLayout(bottom)
        self.resize(_WIDTH, max(parent.window().height() - _AROUND, _LOWEST))
        context.changes.listen(self, {"money"}, self._read)
        self._read()

    def _read(self) -> None:
        desk, payment_id = self._context.desk, self._payment_id
        self._latest.run(lambda: money_sheet.payment_sheet(desk, payment_id), done=self._show)

    def _show(self, sheet: PaymentSheet) -> None:
        first = self.view.sheet is None
        self.view.show_sheet(sheet)
        if first:
            self.view.focus_main()


def open_payment_window(context: PageContext, parent: QWidget, payment_id: int) -> PaymentWindow:
    """Open the sheet of a payment over ``parent`` and return its window."""
    window = PaymentWindow(context, payment_id, parent)
    window.open()
    return window
