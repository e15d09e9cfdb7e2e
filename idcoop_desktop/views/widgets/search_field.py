"""The search field of the lists: a magnifier, a clear button, and a pause before searching."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from idcoop_desktop.views.icons import icon

PAUSE_MS = 120


class SearchField(QLineEdit):
    """Emits :attr:`searched` once typing pauses; Return searches at once, Escape clears.

    ``pause_ms`` is how long a pause is: 0 for what is found within some milliseconds.
    """

    searched = Signal(str)

    def __init__(
        self, *, name: str, hint: str, pause_ms: int = PAUSE_MS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icon("x", "muted"), "Effacer la recherche", self)
        self._clear.triggered.connect(self.clear_now)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._search)
        self._last = ""
        self.textChanged.connect(self._on_text)
        self.returnPressed.connect(self._search)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.clear_now)

    def clear_now(self) -> None:
        """Empty the field and search at once."""
        self.clear()
        self._search()

    def show_words(self, words: str) -> None:
        """Show words that are searched already."""
        self._last = words
        if self.text().strip() != words:
            self.setText(words)
        self._pause.stop()

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._last:
            self._last = words
            self.searched.emit(words)
