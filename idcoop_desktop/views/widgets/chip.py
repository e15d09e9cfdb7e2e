"""A painted chip: a word for a state, with a colour and a shape that say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.painting import chip_size, paint_chip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Chip(QWidget):
    """Shows one short text in the colours of a tone."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """The word shown."""
        return self._text

    @property
    def tone(self) -> Tone:
        """The tone shown."""
        return self._tone

    def show_state(self, text: str, tone: Tone) -> None:
        """Change the word and its tone."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self.fontMetrics(), self._text)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            paint_chip(painter, QRectF(self.rect()), self._text, self._tone, colours)
        finally:
            painter.end()
