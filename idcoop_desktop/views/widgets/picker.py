"""A field that finds a person or a residence while typing, and remembers who was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.models.columns import KEY_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.views.background import Background

_PAUSE_MS = 120
_ROWS_SHOWN = 8
# What a suggestion writes in the field; the one that offers a new record leaves what was typed.
_TEXT_ROLE = Qt.ItemDataRole.UserRole + 7


class Picker(QLineEdit):
    """``find(text)`` returns (identity, label) pairs; it runs in the store lane.

    :attr:`key` is ``None`` until a suggestion is taken, and again as soon as the text is changed.
    """

    chosen = Signal(object)
    new_asked = Signal(str)
    """The words typed, when a new record was preferred to those suggested."""

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
        self._new_label = ""
        self._latest = Latest(background, owner=self)
        self._choices = QStandardItemModel(0, 1, self)
        self._suggestions = QCompleter(self._choices, self)
        self._suggestions.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._suggestions.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._suggestions.setCompletionRole(_TEXT_ROLE)
        self._suggestions.setMaxVisibleItems(_ROWS_SHOWN)
        self._popup = QListView()
        self._popup.setObjectName("suggestions")
        self._suggestions.setPopup(self._popup)
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

    def offer_new(self, label: str) -> None:
        """End every list of suggestions with a way to a new record, as « label « words »… »."""
        self._new_label = label

    def choose_row(self, row: int) -> None:
        """Take one of the suggestions, counted from 0."""
        self._take(self._choices.index(row, 0))

    def _on_edited(self) -> None:
        self._choose(None)
        self._pause.start()

    def _ask(self) -> None:
        words = self.text().strip()
        if words:
            self._latest.run(
                lambda: self._find(words), done=lambda found: self._suggest(words, found)
            )

    def _suggest(self, words: str, found: Sequence[tuple[int, str]]) -> None:
        self._choices.clear()
        for key, label in found:
            self._add_row(key, label, text=label)
        if self._new_label:
            self._add_row(None, f"{self._new_label} {quoted(words)}…", text=words)
        if self._choices.rowCount() and self.hasFocus():
            self._suggestions.complete()
            self._begin_with_the_found(found=bool(found))

    def _begin_with_the_found(self, *, found: bool) -> None:
        """Begin at what was found: Qt begins at the new record, whose text is what was typed."""
        here = self._popup.currentIndex()
        if found and here.isValid() and here.data(KEY_ROLE) is None:
            first, none = (
                self._popup.model().index(0, 0),
                QItemSelectionModel.SelectionFlag.NoUpdate,
            )
            self._popup.selectionModel().setCurrentIndex(first, none)

    def _add_row(self, key: int | None, label: str, *, text: str) -> None:
        item = QStandardItem(label)
        item.setData(key, KEY_ROLE)
        item.setData(text, _TEXT_ROLE)
        self._choices.appendRow(item)

    def _take(self, index: QModelIndex) -> None:
        key, text = index.data(KEY_ROLE), index.data(_TEXT_ROLE)
        self.setText(text)
        self._choose(key)
        if key is None:
            self.new_asked.emit(text)

    def _choose(self, key: int | None) -> None:
        if key != self._key:
            self._key = key
            self.chosen.emit(key)
