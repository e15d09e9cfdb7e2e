"""A quiet line under a field of notes when a word in it should not be kept about somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.sensitive_words import sensitive_words
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from idcoop_desktop.domain.sensitive_words import Finding

_PAUSE_MS = 400
_NAMED = 3


class WordsHint(QWidget):
    """Watches a field and warns below it; it never refuses anything."""

    resized = Signal()
    """The hint needs more room, or none any more."""

    def __init__(self, field: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.words = label("", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 0, 2, 0)
        line.setSpacing(8)
        line.addWidget(IconLabel("info", "muted", size=16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        field.textChanged.connect(self._pause.start)
        self.hide()

    def look(self) -> None:
        """Look at what the field holds now."""
        said = _told(sensitive_words(self._field.toPlainText()))
        if said == self.words.text():
            return
        self.words.setText(said)
        self._field.setAccessibleDescription(said)
        self.setVisible(bool(said))
        self.resized.emit()


def _told(findings: tuple[Finding, ...]) -> str:
    if not findings:
        return ""
    words = ", ".join(f"{quoted(found.word)} ({found.topic})" for found in findings[:_NAMED])
    return (
        f"{words}\u00a0: gardez les faits utiles au projet, sans jugement. "
        "La personne peut demander à lire cette note."
    )
