"""What one record says of a part, to be taken or left: a button and words that can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QWidget

from idcoop_desktop.views.duplicates.comparison import NOTHING
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.widgets.labels import breakable, label, muted

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

_LONGEST = 180


class MergeOption(QWidget):
    """A radio button, or a check box where both records can be kept together."""

    def __init__(
        self, name: str, text: str, *, adds_up: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.box: QCheckBox | QRadioButton = QCheckBox() if adds_up else QRadioButton()
        self.box.setAccessibleName(f"{name}, {text or 'rien'}")
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        words = label(breakable(shown)) if text else muted(NOTHING)
        words.setToolTip(plain_tool_tip(text))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.box.click()
        super().mouseReleaseEvent(event)
