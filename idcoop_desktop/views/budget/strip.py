"""The bar of an envelope: what is paid, committed and granted of it, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from idcoop_desktop.domain.budget import Figure
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.views.theme import tokens_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from idcoop_desktop.domain.budget import EnvelopeFigures

_BAR, _MARK = 16, 4
ROLES = {
    Figure.GRANTED: "money_granted",
    Figure.COMMITTED: "money_committed",
    Figure.PAID: "money_paid",
    Figure.REQUESTED: "money_requested",
    Figure.REMAINING: "track",
}
_PAINTED = (Figure.GRANTED, Figure.COMMITTED, Figure.PAID)


class EnvelopeStrip(QWidget):
    """Paints nested amounts; a line tells the end of an envelope that is exceeded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: EnvelopeFigures | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_envelope(self, envelope: EnvelopeFigures, name: str) -> None:
        """Show the parts of an envelope."""
        self._shown = envelope
        told = (Figure.AMOUNT, *_PAINTED, Figure.REMAINING)
        self.setAccessibleName(f"Parts de l’enveloppe {name}")
        self.setAccessibleDescription(
            ", ".join(f"{one.label}{NBSP}: {format_cents(envelope.of(one))}" for one in told)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _BAR + 2 * _MARK)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _BAR + 2 * _MARK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self._shown)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, envelope: EnvelopeFigures) -> None:
        colours = tokens_of(self.palette())
        whole = QRectF(0, _MARK, self.width(), _BAR)
        longest = max(envelope.amount, *(envelope.of(one) for one in _PAINTED)) or 1
        clip = QPainterPath()
        clip.addRoundedRect(whole, _BAR / 2, _BAR / 2)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(whole, QColor(colours.track))
        for figure in _PAINTED:
            cents = envelope.of(figure)
            if cents > 0:
                wide = max(whole.width() * cents / longest, 4.0)
                colour = QColor(getattr(colours, ROLES[figure]))
                painter.fillRect(QRectF(0, _MARK, wide, _BAR), colour)
                # A thin cut parts neighbours whose colours could be mistaken for one another.
                painter.fillRect(QRectF(wide - 1, _MARK, 2, _BAR), QColor(colours.card))
        painter.restore()
        if envelope.is_over and envelope.amount > 0:
            x = whole.width() * envelope.amount / longest
            pen = QPen(QColor(colours.danger), 3.0)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QLineF(x, 0, x, _BAR + 2 * _MARK))
