"""A figure of the budget that leads to the rows of the books it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.theme import tokens_of
from idcoop_desktop.views.widgets.painting import semi_bold, smaller

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.domain.budget import Figure
    from idcoop_desktop.views.tokens import Tokens

_HEIGHT, _NARROWEST = 46, 92
_DOT = 9
_LEFT = 8
_ALIGNED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class FigureButton(QAbstractButton):
    """Shows a label over an amount in cents; ``role`` is its colour on a bar, "" for none."""

    asked = Signal(object)

    def __init__(self, figure: Figure, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure, self._role = figure, role
        self.cents = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.asked.emit(self.figure))

    def show_amount(self, cents: int, of: str) -> None:
        """Show an amount; ``of`` says whose it is, for those who listen."""
        self.cents = cents
        told = f"{self.figure.label}{NBSP}: {format_cents(cents)}"
        self.setAccessibleName(f"{told}, {of}")
        self.setAccessibleDescription("Voir les écritures de cette somme")
        self.setToolTip(f"{told}. Voir les écritures")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_NARROWEST + 30, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens_of(self.palette())
            self._paint_ground(painter, colours)
            if self._role:
                painter.setPen(QColor(colours.field_border))
                painter.setBrush(QColor(getattr(colours, self._role)))
                painter.drawEllipse(QRectF(_LEFT + 0.5, 9.5, _DOT, _DOT))
            self._paint_words(painter, colours)
        finally:
            painter.end()

    def _paint_ground(self, painter: QPainter, colours: Tokens) -> None:
        painter.setPen(QColor(colours.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
        lit = self.underMouse() or self.isDown()
        painter.setBrush(QColor(colours.hover) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def _paint_words(self, painter: QPainter, colours: Tokens) -> None:
        painter.setFont(smaller(self.font()))
        painter.setPen(QColor(colours.muted))
        room = self.width() - _LEFT - 4
        after = 15 if self._role else 0
        words = QRectF(_LEFT + after, 4, room - after, 19)
        painter.drawText(words, _ALIGNED, self.figure.label)
        painter.setFont(semi_bold(self.font()))
        painter.setPen(QColor(colours.danger if self.cents < 0 else colours.text))
        amount = format_cents(self.cents)
        if painter.fontMetrics().horizontalAdvance(amount) > room:
            amount = format_cents(round(self.cents, -2), decimals=False)
        painter.drawText(QRectF(_LEFT, 22, room, 20), _ALIGNED, amount)
