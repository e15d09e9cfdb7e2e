"""The right side of the page of a scheme: the sheet of the aid chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import About
from idcoop_desktop.services import aid_list, journal, money_sheet
from idcoop_desktop.views import messages
from idcoop_desktop.views.aids.actions import AidActions
from idcoop_desktop.views.aids.cards import AidHeader, AidMoneyCard, ConditionsCard
from idcoop_desktop.views.aids.words import WORDS
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.cooperators.journal_section import JournalSection
from idcoop_desktop.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from idcoop_desktop.domain.ledger import Scheme
    from idcoop_desktop.services.aid_list import AidSheet
    from idcoop_desktop.services.money_sheet import MoneySheet
    from idcoop_desktop.views.context import PageContext


class AidDetail(QWidget):
    """Reads and shows one aid; :attr:`another_shown` when it is not the one shown before."""

    another_shown = Signal()

    def __init__(self, context: PageContext, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._sheet: AidSheet | None = None
        self._body: QWidget | None = None
        self.journal = JournalSection(
            lambda key: journal.aid_history(context.desk, key), background=context.background
        )
        self._choose = EmptyState(
            icon_name=WORDS[scheme].icon_name, sentence="Choisissez une ligne pour voir sa fiche."
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._choose)
        self._column.addWidget(self.journal)
        self._column.addStretch(1)
        self.journal.hide()

    @property
    def sheet(self) -> AidSheet | None:
        """The sheet shown, ``None`` without one."""
        return self._sheet

    @property
    def deeds(self) -> AidActions | None:
        """What may be done with the aid shown."""
        return None if self._sheet is None else AidActions(self._context, self, self._sheet)

    def show_aid(self, key: int | None) -> None:
        """Read an aid and show it; none for ``None``."""
        if key is None:
            self._latest.give_up()
            self._show(None)
            return
        desk = self._context.desk
        self._latest.run(
            lambda: (
                aid_list.aid_sheet(desk, key),
                money_sheet.money_sheet(desk, About(aid_id=key)),
            ),
            done=self._show,
            failed=self._miss,
        )

    def focus_main(self) -> None:
        """Go to the first thing that may be done with the aid."""
        self._focus("")

    def _miss(self, error: Exception) -> None:
        # Taken back meanwhile: the list is being read again and chooses another one.
        self._show(None)
        if not isinstance(error, DomainError):
            messages.show_error(self, error)

    def _show(self, read: tuple[AidSheet, MoneySheet] | None) -> None:
        focused = self._focused_name()
        before, self._sheet = self._sheet, None if read is None else read[0]
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self._choose.setVisible(read is None)
        self.journal.setVisible(read is not None)
        if read is None:
            return
        sheet, money = read
        self._body = self._cards(sheet, money)
        self._column.insertWidget(1, self._body)
        self.journal.show_record(sheet.aid.id)
        if before is None or before.aid.id != sheet.aid.id:
            self.another_shown.emit()
        if focused is not None:
            self._focus(focused)

    def _cards(self, sheet: AidSheet, money: MoneySheet) -> QWidget:
        actions = AidActions(self._context, self, sheet)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(AidHeader(sheet, actions))
        others = [ConditionsCard(sheet, actions), AidMoneyCard(sheet, money, actions)]
        # What matters first: the conditions until it is decided, the money once there is some.
        for card in reversed(others) if sheet.aid.state is AidState.GRANTED else others:
            column.addWidget(card)
        return body

    def _focused_name(self) -> str | None:
        here = self.window().focusWidget()
        inside = self._body is not None and here is not None and self._body.isAncestorOf(here)
        return here.objectName() if inside and here is not None else None

    def _focus(self, name: str) -> None:
        """Go to the button of that name, else to the first one: what was done is not offered."""
        if self._body is None:
            return
        found = self._body.findChild(QPushButton, name) if name else None
        wanted = found or self._first_deed()
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_deed(self) -> QPushButton | None:
        header = None if self._body is None else self._body.findChild(AidHeader)
        return header.buttons[0] if header is not None and header.buttons else None
