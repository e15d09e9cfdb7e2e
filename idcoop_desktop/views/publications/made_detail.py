"""The right side of « Documents faits »: the sheet of the document chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import editions, publication_list
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.publications.made_cards import FactsCard, MadeHeader, ShownCard
from idcoop_desktop.views.publications.opening import open_document, open_studio
from idcoop_desktop.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from idcoop_desktop.services.publication_list import PublicationSheet
    from idcoop_desktop.views.context import PageContext


class MadeDetail(QWidget):
    """Reads and shows one document; ``shown`` carries its sheet."""

    shown = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._sheet: PublicationSheet | None = None
        self._body: QWidget | None = None
        self.header: MadeHeader | None = None
        self._choose = EmptyState(
            icon_name="megaphone", sentence="Choisissez un document pour voir ce qu’il montre."
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._choose)
        self._column.addStretch(1)

    @property
    def sheet(self) -> PublicationSheet | None:
        """The sheet shown, ``None`` without one."""
        return self._sheet

    def show_publication(self, key: int | None) -> None:
        """Read a document and show it; none for ``None``."""
        if key is None:
            self._latest.give_up()
            self._show(None)
            return
        desk = self._context.desk
        self._latest.run(
            lambda: publication_list.publication_sheet(desk, key),
            done=self._show,
            failed=self._miss,
        )

    def make_again(self) -> None:
        """Open the same document, with what is known today."""
        if self._sheet is not None:
            order = editions.order_of(self._sheet.publication)
            open_document(self._context, self.window(), order)

    def open_studio(self) -> None:
        """Open the texts and photos that the document is made of."""
        if self._sheet is not None:
            order = editions.order_of(self._sheet.publication)
            open_studio(self._context, self.window(), order)

    def focus_main(self) -> None:
        """Go to the first thing that may be done."""
        if self.header is not None:
            self.header.again_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _miss(self, error: Exception) -> None:
        # Taken back meanwhile: the list is being read again.
        self._show(None)
        if not isinstance(error, DomainError):
            messages.show_error(self, error)

    def _show(self, sheet: PublicationSheet | None) -> None:
        if sheet is not None and sheet == self._sheet:
            return
        kept_focus = self._has_focus()
        self._sheet = sheet
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
            self._body = self.header = None
        self._choose.setVisible(sheet is None)
        if sheet is None:
            return
        self._body = self._cards(sheet)
        self._column.insertWidget(1, self._body)
        self.shown.emit(sheet)
        if kept_focus:
            self.focus_main()

    def _cards(self, sheet: PublicationSheet) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.header = MadeHeader(sheet, again=self.make_again, studio=self.open_studio)
        for card in (
            self.header,
            FactsCard(sheet, self._context),
            ShownCard(sheet, self._context),
        ):
            column.addWidget(card)
        return body

    def _has_focus(self) -> bool:
        here = self.window().focusWidget()
        return self._body is not None and here is not None and self._body.isAncestorOf(here)
