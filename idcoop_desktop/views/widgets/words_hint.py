"""A quiet line under notes when a word in them should not be kept about somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.sensitive_words import sensitive_words
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from idcoop_desktop.domain.sensitive_words import Finding

_PAUSE_MS = 400
_NAMED = 3


class WordsHint(QWidget):
    """Watches the fields of a note and warns below them; it never refuses anything."""

    resized = Signal()
    """The hint needs more room, or none any more."""

    def __init__(self, *fields: QPlainTextEdit | QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
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
        for field in fields:
            field.textChanged.connect(self._changed)
        self.hide()

    def look(self) -> None:
        """Look at what the fields hold now."""
        found: dict[str, Finding] = {}
        for field in self._fields:
            theirs = sensitive_words(_text(field))
            field.setAccessibleDescription(_told(theirs))
            found |= {one.word.casefold(): one for one in theirs}
        said = _told(tuple(found.values()))
        if said == self.words.text():
            return
        self.words.setText(said)
        self.setVisible(bool(said))
        self.resized.emit()

    def _changed(self) -> None:
        self._pause.start()


def _text(field: QPlainTextEdit | QLineEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _told(findings: tuple[Finding, ...]) -> str:
    if not findings:
        return ""
    words = ", ".join(f"{quoted(found.word)} ({found.topic})" for found in findings[:_NAMED])
    return (
        f"{words}\u00a0: gardez les faits utiles au projet, sans jugement. "
        "La personne peut demander à lire cette note."
    )
