"""What a list shows when it has nothing to show: a picture, a sentence, the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label


class EmptyState(QWidget):
    """An icon, a sentence and, when ``action`` is given, a button emitting :attr:`asked`.

    ``other`` is a second, quieter way out, which emits :attr:`other_asked`.
    """

    asked = Signal()
    other_asked = Signal()

    def __init__(
        self,
        *,
        icon_name: str,
        sentence: str,
        action: str = "",
        other: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(IconLabel(icon_name, "muted", size=40), 0, Qt.AlignmentFlag.AlignHCenter)
        self._sentence: QLabel = label(sentence, "muted")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._sentence)
        if action:
            made = button(action, on_click=self.asked.emit, kind="primary")
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        if other:
            quiet = button(other, on_click=self.other_asked.emit)
            column.addWidget(quiet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def set_sentence(self, sentence: str) -> None:
        """Change the sentence, for instance when a search finds nothing."""
        self._sentence.setText(sentence)
