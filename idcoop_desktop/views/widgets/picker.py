"""A field that finds a person or a residence while typing, and remembers who was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.models.columns import KEY_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.views.background import Background

_PAUSE_MS = 120
_ROWS_SHOWN = 8


class Picker(QLineEdit):
    """``find(text)`` returns (identity, label) pairs; it runs in the store lane.

    :attr:`key` is ``None`` until a suggestion is taken, and again as soon as the text is changed.
    """

    chosen = Signal(object)

    def __init__(
        self,
        find: Callable[[str], Sequence[tuple[int, str]]],
        *,
        background: Background,
        icon_name: str = "search",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._key: int | None = None
        self._latest = Latest(background, owner=self)
        self._choices = QStandardItemModel(0, 1, self)
        self._suggestions = QCompleter(self._choices, self)
        self._suggestions.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._suggestions.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._suggestions.setMaxVisibleItems(_ROWS_SHOWN)
        popup = QListView()
        popup.setObjectName("suggestions")
        self._suggestions.setPopup(popup)
        # The stubs do not know that a signal with several signatures is indexed by one of them.
        self._suggestions.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self.setCompleter(self._suggestions)
        self.addAction(icon(icon_name, "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._on_edited)

    @property
    def key(self) -> int | None:
        """The identity chosen."""
        return self._key

    @property
    def choices(self) -> list[str]:
        """The labels suggested now."""
        return [self._choices.item(row).text() for row in range(self._choices.rowCount())]

    def set_choice(self, key: int | None, label: str = "") -> None:
        """Show a choice made elsewhere, or none."""
        self.setText(label)
        self._choose(key)

    def choose_row(self, row: int) -> None:
        """Take one of the suggestions, counted from 0."""
        item = self._choices.item(row)
        self.set_choice(item.data(KEY_ROLE), item.text())

    def _on_edited(self) -> None:
        self._choose(None)
        self._pause.start()

    def _ask(self) -> None:
        words = self.text().strip()
        if words:
            self._latest.run(lambda: self._find(words), done=self._suggest)

    def _suggest(self, found: Sequence[tuple[int, str]]) -> None:
        self._choices.clear()
        for key, words in found:
            item = QStandardItem(words)
            item.setData(key, KEY_ROLE)
            self._choices.appendRow(item)
        if found and self.hasFocus():
            self._suggestions.complete()

    def _take(self, index: QModelIndex) -> None:
        self.setText(index.data())
        self._choose(index.data(KEY_ROLE))

    def _choose(self, key: int | None) -> None:
        if key != self._key:
            self._key = key
            self.chosen.emit(key)
