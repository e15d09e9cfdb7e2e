"""The journal of a record, read only when somebody wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.views.background import Background, Latest
from idcoop_desktop.views.projects.cards.journal import JournalCard
from idcoop_desktop.views.widgets.buttons import button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.services.journal import HistoryLine


class JournalSection(QWidget):
    """A button that gives way to the journal; closed again for another record."""

    def __init__(
        self, read: Callable[[int], Sequence[HistoryLine]], *, background: Background
    ) -> None:
        super().__init__()
        self._read = read
        self._latest = Latest(background, owner=self)
        self._key: int | None = None
        self.card: JournalCard | None = None
        self.open_button = button(
            "Afficher le &journal", on_click=self._open, icon_name="history", kind="link"
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_record(self, key: int) -> None:
        """Stand for a record; a journal that is open for it is read again."""
        opened = self.card is not None and key == self._key
        self._key = key
        if opened:
            self._open()
        else:
            self._show(None)

    def _open(self) -> None:
        key = self._key
        if key is not None:
            self._latest.run(lambda: self._read(key), done=lambda told: self._answer(key, told))

    def _answer(self, key: int, told: Sequence[HistoryLine]) -> None:
        if key == self._key:
            self._show(JournalCard(told))

    def _show(self, card: JournalCard | None) -> None:
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
        had_focus = self.open_button.hasFocus()
        self.card = card
        self.open_button.setVisible(card is None)
        if card is None:
            return
        self._column.addWidget(card)
        if had_focus:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
